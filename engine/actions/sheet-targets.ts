/** Whom the sheet offers to talk to, and what the record has of each on its topic. */
import { buildCard } from '../cards/build-card';
import type { Position } from '../cards/content';
import { parseMeasureKey } from '../cards/measure-key';
import { myPositions } from '../cards/my-entries';
import type { MyEntries } from '../cards/my-entries';
import type { IsoDate, MeasureKey, MentionKey, OfficialId } from '../identifiers';
import type { LoadedRelease } from '../release/release';
import { deedOf } from './approach';
import { officialsFor, peopleFor, targetsOf } from './targets';
import type { Target } from './targets';

/** An official to talk to, with what the record has of them on the topic. */
export interface SheetTarget extends Target {
  /** Whether they represent the reader: nobody is called a constituent of somebody else. */
  isMine: boolean;
  acts: readonly Position[];
}

/** What to talk about: a measure. */
export interface Topic {
  key: MeasureKey;
  /** "HB 1217". */
  label: string;
  title?: string;
  /** Whether it can still be decided. */
  isOpen: boolean;
}

export interface SheetWish {
  topic?: MentionKey | undefined;
  /** The one that the reader has come for: first, whether or not they represent the reader. */
  official?: OfficialId | undefined;
  /** The reader's state, for words of their own. */
  home: string;
}

/** The reader's own officials who decide on the topic, and before them the one that the reader has come for. */
export function sheetTargets(
  { topic, official, home }: SheetWish,
  entries: readonly MyEntries[],
  release: LoadedRelease,
  today: IsoDate,
): SheetTarget[] {
  const measure = topic === undefined ? null : parseMeasureKey(topic);
  const card = measure && buildCard(measure.key, { keys: [] }, release, today);
  // Who has it now comes first among those who decide; once it is decided, all who did are to be thanked or asked.
  const reach = card?.kind === 'measure' ? card.reach : undefined;
  const mine = reach ? peopleFor(reach, entries) : officialsFor(measure?.pack ?? home, entries);
  const asked =
    official === undefined
      ? []
      : (entries.flatMap(({ officials }) => officials).filter(({ id }) => id === official)[0] ??
        targetsOf({ official, audience: { jurisdiction: home } }, entries, release, today)[0] ??
        []);
  const targets = [asked, mine].flat().filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at);
  const own = new Set(entries.flatMap(({ officials }) => officials.map(({ id }) => id)));
  return targets.map((target) => ({
    ...target,
    isMine: own.has(target.id),
    acts: measure ? myPositions(measure.key, [target.id], release, today) : [],
  }));
}

/** The measures among these keys, as the sheet names them; those of sessions that are over are left out. */
export function topicsOf(keys: readonly MentionKey[], release: LoadedRelease, today: IsoDate): Topic[] {
  return [...new Set(keys)].flatMap((key) => {
    if (!parseMeasureKey(key)) return [];
    const card = buildCard(key, { keys: [] }, release, today);
    if (card?.kind !== 'measure' || card.pastSession) return [];
    const { label, title, reach } = card;
    return [{ key: card.key, label, ...(title && { title }), isOpen: reach !== undefined }];
  });
}

/** The newest vote on a side of each of the reader's legislators and members of Congress, the newest first. */
export function newestVotes(entries: readonly MyEntries[], release: LoadedRelease, today: IsoDate): Position[] {
  return entries
    .filter(({ group }) => group === 'legislature' || group === 'congress')
    .flatMap(({ officials }) => officials)
    .flatMap(({ id }) => {
      const card = buildCard(id, { keys: [] }, release, today);
      const latest = card?.kind === 'official' ? card.latest : [];
      return latest.find((position) => position.measure !== undefined && deedOf(position) !== undefined) ?? [];
    })
    .sort((a, b) => b.date.localeCompare(a.date) || a.official.localeCompare(b.official));
}
