/**
 * Lists of names in a run, under one title or label: "Reps. Hill, Ormsby and Schmick", "YEAS: Newhouse, Schrier. NAYS: Jayapal,
 * Smith.", "Aderholt; Amodei; Carter (GA); …".
 */
import { wordsOf as classesOf } from '../../../languages';
import type { OfficeRole } from '../../../release/packs';
import { surnameAt } from '../context/name-span';
import { endOfTag } from '../context/party-tag';
import { type Family, groupOf, type NamesIndex } from '../names/names-index';
import { hasHeld } from '../titles/office-match';
import { titleBefore, titleEndingAt } from '../titles/title-before';
import { titleLastWords, rollCallLabel, toTitleMention, type TitleMention } from '../titles/titles';
import { separatorFlags, isCapitalized, isAdjacent, type Word, wordAt } from '../../../text';
import { connectors, nameParticles, suffixes } from '../lexicon/classes';

const { otherMembers, rollCalls } = classesOf('lists');

export interface MemberList {
  /** The words of its names. */
  readonly first: number;
  readonly last: number;
  readonly title: TitleMention;
  readonly fits: GroupCounts;
}

/** The lists of a run, in order, none within another. */
export function memberLists(index: NamesIndex, text: string, words: readonly Word[]): readonly MemberList[] {
  const starts: { title: TitleMention; first: number; last: number }[] = isClerks(index, text, words)
    ? [{ title: memberTitle, first: 0, last: words.length - 1 }]
    : [];
  for (let at = 0; at < words.length - 1; at += 1) {
    const open = starts.at(-1);
    const inList = open !== undefined && at <= open.last;
    // "Sponsors: Representatives Alvarado, Macri"
    if (inList && open.title.meaning.roles !== rollCallLabel.roles) continue;
    const title = pluralTitleAt(text, words, at) ?? (inList ? undefined : rollCallAt(text, words, at));
    if (title === undefined) continue;
    if (inList) starts.splice(-1, 1, { title: open.title, first: open.first, last: at - 1 });
    starts.push({ title, first: at + 1, last: endOfList(words, at + 1) });
  }
  return starts.map(({ title, first, last }) => ({
    title,
    first,
    last,
    fits: countByGroup(familiesIn(index, words, first, last), title.meaning.roles),
  }));
}

/** "Reps.", "Senators" right before names; but "the votes of eight Republicans, Wintrow says": a party titles no one across a comma. */
function pluralTitleAt(text: string, words: readonly Word[], at: number): TitleMention | undefined {
  if (titleLastWords.get(words[at]!.fold) !== true) return undefined;
  const next = words[at + 1] as Word;
  const isName = next.shape !== 'lower' || nameParticles.has(next.fold) || connectors.has(next.fold);
  const meaning = next.newLine || !isName ? undefined : titleEndingAt(words, at)?.meaning;
  const isApart = meaning?.neutral === true && (next.gap & separatorFlags.comma) !== 0;
  return meaning?.plural === true && !isApart ? titleBefore(text, words, at, next.start) : undefined;
}

function familiesIn(index: NamesIndex, words: readonly Word[], first: number, last: number): Family[] {
  const families: Family[] = [];
  for (let at = first; at <= last && at < words.length; at += 1) {
    const tagEnd = endOfTag(words, at);
    const found = tagEnd === undefined ? surnameAt(index, words, at) : undefined;
    if (found !== undefined) families.push(found.family);
    at = tagEnd ?? found?.last ?? at;
  }
  return families;
}

/** Fewest names that make a list without a label. */
const fewest = 5;

/**
 * "Aderholt; Amodei; Carter (GA); Scott, Austin; …": whether a run is names alone, parted as clerks do, nearly all of them borne by
 * somebody of one legislature.
 */
function isClerks(index: NamesIndex, text: string, words: readonly Word[]): boolean {
  if (words.length < fewest || !text.includes(';')) return false;
  const isParted = (at: number): boolean => text.slice(words[at - 1]?.end ?? 0, words[at]?.start).includes(';');
  const items = [...words.keys()].filter((at) => at === 0 || isParted(at));
  const alone = items.flatMap((at) => {
    const found = surnameAt(index, words, at);
    const past = (found?.last ?? at) + 1;
    const isAlone =
      ((words[past]?.gap ?? separatorFlags.comma) & (separatorFlags.comma | separatorFlags.open)) !== 0 ||
      isParted(past);
    return found !== undefined && isAlone ? [found.family] : [];
  });
  return (
    words.length <= 4 * items.length && matchesOneGroup(countByGroup(alone, rollCallLabel.roles), items.length, fewest)
  );
}

/** Words of no honest list. */
const longest = 400;

/** The last word of the list of names that starts at `at`: names, tags and connecting words only. */
function endOfList(words: readonly Word[], at: number): number {
  let hasConnector = false;
  for (let i = at; i < words.length && i < at + longest; i += 1) {
    const word = words[i] as Word;
    const { fold, gap, shape } = word;
    const isConnector = connectors.has(fold);
    if (i > at) {
      const before = words[i - 1] as Word;
      const isShort = before.fold.length <= 2 || suffixes.has(before.fold) || titleEndingAt(words, i - 1) !== undefined;
      const ends =
        (gap & separatorFlags.dot) !== 0 && (gap & (separatorFlags.comma | separatorFlags.close)) === 0 && !isShort;
      if (ends || (gap & separatorFlags.end) !== 0) return i - 1;
      if (word.newLine && (gap & separatorFlags.comma) === 0 && !isConnector) return i - 1;
    }
    // "Reps. Riccelli and Ormsby, and Lisa Brown": a second "and" starts something else.
    if (isConnector && hasConnector) return i - 1;
    hasConnector ||= isConnector;
    const isName = isConnector || isCapitalized(word) || nameParticles.has(fold) || shape === 'number';
    if (!isName) return Math.max(at, i - 1);
  }
  return Math.min(words.length, at + longest) - 1;
}

/** "Yeas:", "Voting no —": the label of a roll call that ends at the word. */
function rollCallAt(text: string, words: readonly Word[], at: number): TitleMention | undefined {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (next === undefined || (next.gap & (separatorFlags.end | separatorFlags.hyphen)) === 0) return undefined;
  if (!/^\s*[:—–]/.test(text.slice(word.end, next.start))) return undefined;
  const before = wordAt(words, at - 1);
  const isPair = before !== undefined && isAdjacent(word) && rollCalls.has(`${before.fold} ${word.fold}`);
  // "Present: Trustees Murphy, Bennett and Collins"
  if ((!isPair && !rollCalls.has(word.fold)) || otherMembers.has(next.fold)) return undefined;
  // One name after "No:" may be anything.
  if (endOfList(words, at + 1) === at + 1) return undefined;
  return toTitleMention(rollCallLabel, text.slice(word.start, word.end));
}

/** How many names of a group some official of a state (or of Congress, `us`) bears. */
export type GroupCounts = ReadonlyMap<string, number>;

/**
 * How many of the families somebody bears who holds or held one of the offices: a list, a column, a roll call says nothing of whose
 * it is, but whoever bears nearly all its names does.
 */
export function countByGroup(families: Iterable<Family>, roles: readonly OfficeRole[]): GroupCounts {
  const counts = new Map<string, number>();
  for (const { people } of families)
    for (const group of new Set(people.filter((person) => hasHeld(person, roles)).map(groupOf)))
      counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

/** Whether one group fits nearly all of the names, and enough of them. */
export function matchesOneGroup(fits: GroupCounts, names: number, fewest: number): boolean {
  const most = Math.max(0, ...fits.values());
  return most >= fewest && most >= 0.8 * names;
}

/** What is said of names that only stand together as members' names do. */
export const memberTitle: TitleMention = toTitleMention(rollCallLabel, '');
