/**
 * Whether the words beside a name describe its bearer as somebody who is no official, whatever the words are:
 * "Pat Murray, a farrier,", "Pat Murray, who lives nearby,", "Pat Murray, owner of the bakery,", "her neighbor Pat Murray".
 * Papers introduce officials by the office, the party or the place they serve.
 */
import { remembered } from '../../remembered';
import { endsIn } from '../matcher/endings';
import { titleEndingAt } from '../titles/title-before';
import { beside, connectors, isOfPolitics, openers, personVerbs, politicalNouns } from '../words/classes';
import { close } from '../words/phrase';
import { gaps, joined, type Word } from '../words/tokens';

/** How plainly the words say so. */
export type Described = 'plainly' | 'perhaps';

/** Longest description that is read, in words. */
const longest = 8;

/** Whether a word looks like a noun for a person who does something: "foreman", "bassist", "librarian", "owner". */
const isAgent = remembered((word) => endsIn(word, beside.agentEndings, 3) && !beside.noAgents.has(word), 2000);

/** A word that belongs to politics: what it describes may be an official. */
export const isPolitical = (words: readonly Word[], at: number): boolean =>
  isOfPolitics(words[at]!) || titleEndingAt(words, at)?.meaning.foreign === false;

/** Whether the word is a noun for somebody who does something, and for no office: "reader", "bassist". */
export const isPrivateAgent = (words: readonly Word[], at: number): boolean => {
  const noun = words[at];
  return noun?.shape === 'lower' && isAgent(noun.fold) && !isPolitical(words, at);
};

/** Reads the apposition that starts at `at`, after the name and its tag. */
export function describedAfter(words: readonly Word[], at: number): Described | undefined {
  const first = words[at];
  if (first === undefined || (first.gap & gaps.end) !== 0) return undefined;
  const next = words[at + 1];
  if ((first.gap & (gaps.comma | gaps.open)) === 0) return undefined;
  if (beside.relative.has(first.fold)) {
    if (next === undefined || !close(words, at + 1)) return undefined;
    const verb = beside.auxiliaries.has(next.fold) ? at + 2 : at + 1;
    // "who worked on it", "who works for the county"
    const isForAll = beside.working.has(words[verb]?.fold ?? '') && beside.objects.has(words[verb + 2]?.fold ?? '');
    return !isForAll && beside.privateVerbs.has(words[verb]?.fold ?? '') ? 'plainly' : undefined;
  }
  let end = at;
  while (end + 1 < words.length && end - at < longest && close(words, end + 1)) end += 1;
  for (let i = at; i <= end; i += 1) if (isPolitical(words, i)) return undefined;
  if (beside.indefinite.has(first.fold) && end > at) return next?.shape === 'lower' ? 'plainly' : 'perhaps';
  // "owner of the bakery", "head brewer at Quarry": a noun without article, and what it belongs to.
  if (first.shape !== 'lower' || openers.has(first.fold) || personVerbs.has(first.fold)) return undefined;
  if (endsIn(first.fold, beside.participleEndings)) return undefined;
  for (let i = at + 1; i <= end && i <= at + 3; i += 1) {
    const word = words[i]!;
    if (beside.ofWork.has(word.fold)) return isAgent(words[i - 1]!.fold) ? 'plainly' : undefined;
    if (word.shape !== 'lower' || openers.has(word.fold)) return undefined;
  }
  // "Pat Murray, shipfitter,", "Pat Murray, field technician,"
  return end - at <= 1 && isAgent(words[end]!.fold) ? 'plainly' : undefined;
}

/** "her neighbor Pat Murray", "foreman Pat Murray": the word right before the name, with or without an article. */
export function describedBefore(words: readonly Word[], start: number): Described | undefined {
  const noun = words[start - 1];
  if (noun === undefined || noun.possessive || !joined(words[start]!)) return undefined;
  // "Soloist Andrea Salinas plays": what opens a sentence has a capital as well.
  if (noun.shape !== 'lower' && !(noun.shape === 'capital' && opensAt(words, start - 1))) return undefined;
  if (openers.has(noun.fold) || connectors.has(noun.fold) || personVerbs.has(noun.fold)) return undefined;
  if (!isAgent(noun.fold) || isPolitical(words, start - 1)) return undefined;
  return 'perhaps';
}

const opensAt = (words: readonly Word[], at: number): boolean =>
  at === 0 || (words[at]!.gap & (gaps.end | gaps.dot | gaps.quote)) !== 0;

/** "The ranger,", "Their new teacher,": a determiner and a noun that names no office; but "Ley’s seatmate,", "its sponsor,". */
export function roleNounBefore(words: readonly Word[], at: number): boolean {
  for (let i = at; i > 0 && i > at - 4; i -= 1) {
    const word = words[i]!;
    const before = words[i - 1]!;
    if (word.shape !== 'lower' || !joined(word) || personVerbs.has(word.fold) || politicalNouns.has(word.fold))
      return false;
    if (beside.definite.has(before.fold) || beside.possessives.has(before.fold) || before.possessive)
      return before.possessive || !beside.definite.has(before.fold) || opensAt(words, i - 1);
  }
  return false;
}
