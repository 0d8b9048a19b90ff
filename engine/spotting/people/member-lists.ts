/**
 * Lists of names under one title: "Reps. Hill, Ormsby and Schmick", "Yeas: Liias, Holy, Short".
 */
import type { Sighting } from './sighting';
import { titleEndingAt, type TitleHit } from './title-before';
import { isRollCallLabel, rollCallLabel } from './titles';
import { gaps, hasCapital, joined, type Word } from './tokens';
import { connectors, nameParticles, suffixes } from './vocabulary';

/** "Yeas:", "Voting no —": the label of a roll call that ends at the word. */
export function rollCallAt(text: string, words: readonly Word[], at: number): TitleHit | undefined {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (next === undefined || !/^\s*[:—–]/.test(text.slice(word.end, next.start))) return undefined;
  const before = words[at - 1];
  const pair = before !== undefined && joined(word) ? `${before.fold} ${word.fold}` : '';
  if (!isRollCallLabel(word.fold) && !isRollCallLabel(pair)) return undefined;
  return { meaning: rollCallLabel, text: text.slice(word.start, word.end), notNow: false };
}

/** Counts a name of a list for each state, and for Congress, where somebody bears it with the list's title. */
export function count(list: Map<string, number>, sighting: Sighting, title: TitleHit): void {
  const groups = new Set<string>();
  for (const person of sighting.family.people)
    if (person.offices.some((office) => title.meaning.roles.includes(office.role)))
      groups.add(person.level === 'us' ? 'us' : person.state);
  for (const group of groups) list.set(group, (list.get(group) ?? 0) + 1);
}

/** The last word of the list of names that starts at `at`: names, tags and connecting words only. */
export function endOfList(words: readonly Word[], at: number): number {
  let end = at;
  let last = false;
  for (let i = at; i < words.length && i < at + 400; i += 1) {
    const word = words[i] as Word;
    if ((word.gap & gaps.end) !== 0 && i > at) break;
    // "Reps. Riccelli and Ormsby, and Lisa Brown": a second "and" starts something else.
    if (connectors.has(word.fold)) {
      if (last) break;
      last = true;
    }
    const dotted =
      i > at &&
      (word.gap & gaps.dot) !== 0 &&
      (words[i - 1] as Word).fold.length > 2 &&
      titleEndingAt(words, i - 1) === undefined &&
      !suffixes.has((words[i - 1] as Word).fold);
    if (dotted && (word.gap & (gaps.comma | gaps.close)) === 0) break;
    if (
      !hasCapital(word) &&
      !connectors.has(word.fold) &&
      !nameParticles.has(word.fold) &&
      word.shape !== 'number' &&
      word.fold !== 'both'
    )
      break;
    end = i;
  }
  return end;
}
