/**
 * The words of all languages together. News of one language quotes others, and readers of one read pages of another: so no
 * stage asks which language a page is in.
 */
import { all } from './all';
import type { Classes, Patterns, Words } from './language';

export type { Classes } from './language';

/** A class of words is a set to look in; a class of patterns the source of an expression that any of them matches. */
type Together<Kinds> = { readonly [Kind in keyof Kinds]: Kinds[Kind] extends Words ? ReadonlySet<string> : string };

/** The classes of a stage, over all languages. A class without a word in any of them is missing: `languages.test.ts` sees it. */
export function wordsOf<Stage extends keyof Classes>(stage: Stage): Together<Classes[Stage]> {
  const found = known.get(stage) ?? gathered(stage);
  known.set(stage, found);
  return found as Together<Classes[Stage]>;
}

const known = new Map<keyof Classes, unknown>();

function gathered(stage: keyof Classes): unknown {
  const sets = new Map<string, Words>();
  const patterns = new Map<string, string[]>();
  for (const language of all)
    for (const [kind, said] of Object.entries((language[stage] ?? {}) as Readonly<Record<string, Words | Patterns>>))
      if (typeof said === 'string') sets.set(kind, `${sets.get(kind) ?? ''} ${said}`);
      else patterns.set(kind, [...(patterns.get(kind) ?? []), ...said]);
  return Object.fromEntries<unknown>([
    ...Array.from(sets, ([kind, words]) => [kind, setOf(words)] as const),
    ...Array.from(patterns, ([kind, list]) => [kind, `(?:${list.join('|')})`] as const),
  ]);
}

/** The words as a set: cut in one go, because each background that starts does it to thousands. */
function setOf(words: Words): ReadonlySet<string> {
  const parted = words.replaceAll('\n', ' ').split(' ');
  const set = new Set(words.includes('_') ? parted.join('\n').split('_').join(' ').split('\n') : parted);
  set.delete('');
  return set;
}
