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
const slotsOf = (text: string): string[] => (text.match(/\{\{\w+\}\}|\[(?:official|name|city|zip)\]/g) ?? []).sort();

/** Slots that a proposal has lost, or made up. */
export function wrongSlots(now: string, proposed: string): string[] {
  const [before, after] = [slotsOf(now), slotsOf(proposed)];
  const lacking = before.filter((slot) => !after.includes(slot));
  return [...new Set([...lacking, ...after.filter((slot) => !before.includes(slot))])];
}

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

/** The language's file as the project keeps it. */
export const fileOf = (own: Tree, proposals: Proposals): string =>
  `${JSON.stringify(withProposals(own, proposals), null, 2)}\n`;

/** The changes to be sent by themselves: key, English, what it is now, what is proposed. */
export const letterOf = (tag: string, lines: readonly Line[], proposals: Proposals): string =>
  lines
    .filter(({ key }) => key in proposals)
    .map(({ key, english, now }) => `${tag} ${key}\n  en: ${english}\n  - ${now}\n  + ${proposals[key] ?? ''}\n`)
    .join('\n');
