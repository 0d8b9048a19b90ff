/** What is wrong with the shape of an entry, in an editor's words: zod's findings → lines. */
import type * as z from 'zod/mini';
import { daysMeant } from './moments';
import { patterns } from './shapes';
import { nearest } from './nearest';

type Finding = z.core.$ZodIssue;
export interface ShapeProblem {
  path: (string | number)[];
  /** The place is that of the field's name, not of its value. */
  atKey: boolean;
  text: string;
}

const written: Record<keyof typeof patterns, string> = {
  day: 'is not a day. Write it as 2026-11-30 (year-month-day).',
  moment: 'is not a day and time. Write it as 2026-11-30 17:00.',
  id: 'is not a usable id. Use small letters, digits and hyphens: rent-cap-stance.',
  address: 'is not an https address. Copy the whole address of the page; it has to start with https://.',
  language: 'is not a language tag. Use en, es, ko, tl, vi, zh-Hans, zh-Hant …',
  state: 'is not a state. Use its two letters in lower case: wa.',
};
const kinds: Record<string, string> = {
  string: 'has to be text. Put it in "double quotes".',
  array: 'has to be a list: put each entry on a line of its own that starts with “- ”.',
  object: 'has to have fields of its own, indented below it.',
  record: 'has to be text, or one indented line per language.',
  boolean: 'has to be true or false.',
};

/** @param fields the names that may stand at a place, for "did you mean". */
export function shapeProblems(
  findings: readonly Finding[],
  value: unknown,
  fields: (path: readonly PropertyKey[]) => readonly string[],
): ShapeProblem[] {
  return findings.flatMap((finding) => {
    const path = finding.path as (string | number)[];
    const name = `“${String(path.filter((step) => typeof step === 'string').at(-1) ?? '')}”`;
    const found = valueAt(value, path);
    const say = (text: string, atKey = false): ShapeProblem => ({ path, atKey, text });
    switch (finding.code) {
      case 'unrecognized_keys':
        return finding.keys.map((key) => {
          const guess = nearest(key, fields(path));
          const advice = guess ? `Did you mean “${guess}”?` : `Remove it, or write it behind # as a comment.`;
          return { path: [...path, key], atKey: true, text: `has a field “${key}” that is not known. ${advice}` };
        });
      case 'invalid_type':
        if (found === undefined) return [say(`has no ${name}. Add a line that starts with “${path.at(-1)}: ”.`, true)];
        return [say(`${name} ${kinds[finding.expected] ?? `has to be of another kind (${finding.expected}).`}`)];
      case 'invalid_union': {
        if (found === undefined) return [say(`has no ${name}. Add a line that starts with “${path.at(-1)}: ”.`, true)];
        return shapeProblems(fittingBranch(finding, found), found, () => []).map((inner) => ({
          ...inner,
          path: [...path, ...inner.path],
          text: inner.text.replace('“”', name),
        }));
      }
      case 'invalid_value': {
        if (found === undefined)
          return [say(`has no ${name}. Add it with one of: ${finding.values.join(', ')}.`, true)];
        return [say(`${name} cannot be “${String(found)}”. Use one of: ${finding.values.join(', ')}.`)];
      }
      case 'too_big':
        return [say(`${name} has ${String(found).length} characters and may have ${finding.maximum}. Shorten it.`)];
      case 'too_small':
        return [say(`${name} is empty. Fill it in, or remove the line.`)];
      case 'invalid_key':
        return [say(`“${String(path.at(-1))}” ${written.language}`, true)];
      case 'invalid_format': {
        const kind = Object.entries(patterns).find(([, regex]) => String(regex) === finding.pattern)?.[0];
        const meant = kind === 'day' || kind === 'moment' ? daysMeant(String(found)) : [];
        if (meant.length > 1)
          return [
            say(
              `${name}: “${String(found)}” may be two days, as months and days change places. Write ${meant.join(' or ')}.`,
            ),
          ];
        if (meant.length === 1)
          return [say(`${name}: “${String(found)}” is not a day as it is written here. Write ${meant[0]}.`)];
        const advice = kind ? written[kind as keyof typeof patterns] : 'is not written as it has to be.';
        return [say(`${name}: “${String(found)}” ${advice}`)];
      }
      default:
        return [say(`${name} is not as it has to be.`)];
    }
  });
}

/** Of text or a map of texts, the findings of the one that was meant. */
function fittingBranch(finding: Extract<Finding, { code: 'invalid_union' }>, found: unknown): Finding[] {
  const wantsMap = typeof found === 'object' && !Array.isArray(found);
  const fits = (branch: readonly Finding[]) =>
    branch[0] !== undefined && (branch[0].path.length > 0 || branch[0].code !== 'invalid_type');
  const branch = wantsMap ? finding.errors.find((findings) => fits(findings)) : finding.errors.find(fits);
  return (branch ?? finding.errors[0] ?? []) as Finding[];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner === null || typeof inner !== 'object' ? undefined : (inner as never)[step]),
    value,
  );
}
