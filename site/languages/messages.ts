/** A language's messages as lines beside the English, and with what a reader of it would rather say. Pure. */
import type { Tree } from '../../locales/languages';

/** Key of a message → words that somebody proposes for it. */
export type Proposals = Readonly<Record<string, string>>;

export interface Line {
  /** `card.close`. */
  key: string;
  /** The first part of the key: where the line belongs. */
  section: string;
  english: string;
  now: string;
}

const plural = /_(zero|one|two|few|many|other)$/;

function* leaves(tree: Tree, path = ''): Generator<[key: string, text: string]> {
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'string') yield [path + name, value];
    else yield* leaves(value, `${path}${name}.`);
  }
}

/** Each line of a language. English may lack a plural form that the language has: then its usual one stands there. */
export function linesOf(english: Tree, own: Tree): Line[] {
  const inEnglish = new Map(leaves(english));
  return [...leaves(own)].map(([key, now]) => ({
    key,
    section: key.slice(0, key.indexOf('.')),
    english: inEnglish.get(key) ?? inEnglish.get(key.replace(plural, '_other')) ?? '',
    now,
  }));
}

/** What is filled in for each reader: `{{name}}`, `[official]`. */
export const slot = /\{\{\w+\}\}|\[(?:official|name|city|zip)\]/g;
const slotsOf = (text: string): string[] => (text.match(slot) ?? []).sort();

/** Slots that a proposal has lost, or made up. */
export function wrongSlots(now: string, proposed: string): string[] {
  const [before, after] = [slotsOf(now), slotsOf(proposed)];
  const lacking = before.filter((slot) => !after.includes(slot));
  return [...new Set([...lacking, ...after.filter((slot) => !before.includes(slot))])];
}

/** English that several lines have: these need their keys to be told apart. */
export function repeatedOf(lines: readonly Line[]): Set<string> {
  const seen = new Set<string>();
  return new Set(lines.flatMap(({ english }) => (seen.has(english) ? [english] : (seen.add(english), []))));
}

/** The lines whose proposal has lost a slot, or made one up: a card would lack what belongs there. */
export const brokenLines = (lines: readonly Line[], proposals: Proposals): Line[] =>
  lines.filter(({ key, now }) => wrongSlots(now, proposals[key] ?? now).length > 0);

/** The messages with the proposals in their places. */
export function withProposals(own: Tree, proposals: Proposals, path = ''): Tree {
  return Object.fromEntries(
    Object.entries(own).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? (proposals[path + name] ?? value)
        : withProposals(value, proposals, `${path}${name}.`),
    ]),
  );
}

/** The language's file as the project keeps it, with each proposal that has its slots. */
export function fileOf(own: Tree, lines: readonly Line[], proposals: Proposals): string {
  const broken = new Set(brokenLines(lines, proposals).map(({ key }) => key));
  const whole = Object.fromEntries(Object.entries(proposals).filter(([key]) => !broken.has(key)));
  // A blank at which no line breaks is seen in the file.
  return `${JSON.stringify(withProposals(own, whole), null, 2).replaceAll('\u00a0', '\\u00a0')}\n`;
}

/** Says in a letter which slots of a line are lost or made up. */
const faultOf = (now: string, proposed: string): string => {
  const wrong = wrongSlots(now, proposed);
  return wrong.length > 0 ? `  ! ${wrong.join(' ')}\n` : '';
};

/** The changes to be sent by themselves: key, English, what it is now, what is proposed, and with `!` what it has lost. */
export const letterOf = (tag: string, lines: readonly Line[], proposals: Proposals): string =>
  lines
    .filter(({ key }) => key in proposals)
    .map(({ key, english, now }) => {
      const proposed = proposals[key] ?? '';
      return `${tag} ${key}\n  en: ${english}\n  - ${now}\n  + ${proposed}\n${faultOf(now, proposed)}`;
    })
    .join('\n');
