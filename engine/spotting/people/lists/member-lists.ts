/**
 * Lists of names under one title: "Reps. Hill, Ormsby and Schmick", "Yeas: Liias, Holy, Short".
 */
import { familyAt } from '../beside/name-span';
import { groupOf, type NamesIndex } from '../names/names-index';
import type { Sighting } from '../beside/sighting';
import { hasHeld } from '../titles/office-fit';
import { titleEndingAt, type TitleHit } from '../titles/title-before';
import { rollCallLabel } from '../titles/titles';
import { gaps, hasCapital, joined, type Word } from '../words/tokens';
import { connectors, nameParticles, suffixes } from '../words/classes';

/** Fewest names that make a list without a label. */
const fewest = 5;

/**
 * "Aderholt; Amodei; Carter (GA); Scott, Austin; …": a run of names alone, parted as clerks do.
 * Nearly all must be borne by somebody of one legislature.
 */
export function clerkList(index: NamesIndex, text: string, words: readonly Word[]): TitleHit | undefined {
  if (words.length < fewest || !text.includes(';')) return undefined;
  const groups = new Map<string, number>();
  let items = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    const before = words[at - 1];
    if (before !== undefined && !text.slice(before.end, word.start).includes(';')) continue;
    items += 1;
    const found = familyAt(index, words, at);
    if (found === undefined) continue;
    const next = words[found.last + 1];
    const alone =
      next === undefined ||
      (next.gap & (gaps.comma | gaps.open)) !== 0 ||
      text.slice(word.end, next.start).includes(';');
    if (!alone) continue;
    const bearers = found.family.people.filter((person) => hasHeld(person, rollCallLabel.roles));
    for (const group of new Set(bearers.map(groupOf))) groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  const most = Math.max(0, ...groups.values());
  return most >= fewest && most >= 0.8 * items && words.length <= 4 * items
    ? { meaning: rollCallLabel, text: '', notNow: false }
    : undefined;
}

/** Gives a name the title of the list that it stands in; it is no ordinary word there. */
export function enlist(sighting: Sighting, title: TitleHit, list: ReadonlyMap<string, number>): void {
  sighting.title = title;
  sighting.listed = true;
  sighting.list = list;
  delete sighting.doubt;
}

/** Counts a name of a list for each state, and for Congress, where somebody bears it with the list's title. */
export function count(list: Map<string, number>, sighting: Sighting, title: TitleHit): void {
  const groups = new Set<string>();
  for (const person of sighting.family.people) if (hasHeld(person, title.meaning.roles)) groups.add(groupOf(person));
  for (const group of groups) list.set(group, (list.get(group) ?? 0) + 1);
}

/** "Mary Dye of Pomeroy, Charlie Shepherd of Pollock" */
const isOfPlace = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return (words[at] as Word).fold === 'of' && next !== undefined && joined(next) && hasCapital(next);
};

/** The last word of the list of names that starts at `at`: names, tags and connecting words only. */
export function endOfList(words: readonly Word[], at: number): number {
  let end = at;
  let last = false;
  for (let i = at; i < words.length && i < at + 400; i += 1) {
    const word = words[i] as Word;
    if ((word.gap & gaps.end) !== 0 && i > at) break;
    if (word.newLine && i > at && (word.gap & gaps.comma) === 0 && !connectors.has(word.fold)) break;
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
      !isOfPlace(words, i) &&
      word.shape !== 'number' &&
      word.fold !== 'both'
    )
      break;
    end = i;
  }
  return end;
}

/** How many names stand in the list, initials behind a comma aside: "Wilson, L., and Zeiger". */
export function namesOfList(words: readonly Word[], first: number, last: number): number {
  let names = 1;
  for (let at = first + 1; at <= last && at < words.length; at += 1) {
    const { fold, gap } = words[at] as Word;
    if (fold.length === 1 || connectors.has(fold)) continue;
    if ((gap & (gaps.comma | gaps.end)) !== 0 || connectors.has((words[at - 1] as Word).fold)) names += 1;
  }
  return names;
}
