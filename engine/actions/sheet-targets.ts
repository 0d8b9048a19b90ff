/** Whom the sheet offers to talk to, and what the record has of each on its topic. */
import type { InShort, MeasureName, OfficeLine, Position } from '../cards/content';
import { measureLabel, parseMeasureKey, sessionTag } from '../cards/measure-key';
import type { MeasureId } from '../cards/measure-key';
import type { MyEntries } from '../cards/my-entries';
import type { Standing } from '../cards/standing';
import { groupOf } from '../districts/my-officials';
import type { IsoDate, MeasureKey, MentionKey, OfficialId } from '../identifiers';
import { jurisdictionOf } from '../jurisdictions';
import { sessionBefore, sessionOfDate } from '../jurisdictions/sessions';
import type { LoadedRelease } from '../release/release';
import { actsIn, matterOf } from './matter';
import { sessionNear } from './ordinary-day';
import { powerOver } from './powers';
import type { Power } from './powers';
import { officialsFor, peopleFor, targetsOf } from './targets';
import type { Target } from './targets';

/** An official to talk to, with what the record has of them on the topic. */
export interface SheetTarget extends Target {
  /** Whether they represent the reader: nobody is called a constituent of somebody else. */
  isMine: boolean;
  /** Somebody else holds the reader's seat of this kind: the reader is told so. */
  isOthers?: true;
  /** The reader has chosen no district, so nobody knows whether they do. */
  isUnsure?: true;
  acts: readonly Position[];
  /** What their office can still do about the topic; absent where there is no topic, or only their own acts to speak of. */
  power?: Power;
}

/** What to talk about: a measure. */
export interface Topic {
  key: MeasureKey;
  /** "HB 1217". */
  label: string;
  /** What is spoken of, and how it is said in full: its companion, where it got through as that. */
  name: MeasureName;
  companion?: MeasureName;
  isThroughCompanion?: true;
  title?: string;
  /** What it does, where that says more than its title. */
  inShort?: InShort;
  /** What it was to do, in plain words of ours: "to cap …". */
  yes?: string;
  /** Whether it is called a bill: neither a resolution nor a memorial is. */
  isBill: boolean;
  /** What became of it; absent where that is not on record. */
  status?: Standing;
  /** From this day on bills can be filed for the next regular session, where the rule is known and it is near. */
  filing?: IsoDate;
}

export interface SheetWish {
  topic?: MentionKey | undefined;
  /** The one that the reader has come for: first, whether or not they represent the reader. */
  official?: OfficialId | undefined;
  /** Whom the story names: of those who could all be spoken to, they come first. */
  named?: readonly MentionKey[];
  /** The reader's state, for words of their own. */
  home: string;
}

/**
 * The reader's own officials who can do something about the topic, or who have acted on it, and before them the one that
 * the reader has come for. Without a topic: that one, else the reader's own legislators.
 */
export function sheetTargets(
  { topic, official, named: inStory = [], home }: SheetWish,
  entries: readonly MyEntries[],
  release: LoadedRelease,
  today: IsoDate,
): SheetTarget[] {
  const named = topic === undefined ? null : parseMeasureKey(topic);
  // Voters decide what is on a ballot: of it one speaks as of any other matter.
  const measure = named?.ballot ? null : named;
  const matter = measure ? matterOf(measure, release, today) : undefined;
  const own = entries.flatMap(({ officials }) => officials);
  // Who has it now comes first among those who decide; once it is decided, all who did are to be thanked or asked.
  const came = cameFor(official, home, own, entries, release, today);
  // A matter of a city's is one for all whom the reader elects there.
  const peers = measure ? [] : came.flatMap(({ office }) => officialsFor(office.jurisdiction, entries));
  const legislators = officialsFor(measure?.pack ?? named?.pack ?? home, entries);
  const mine = matter?.reach ? peopleFor(matter.reach, entries) : peers.length > 0 ? peers : legislators;
  const targets = [came, mine].flat().filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at);
  const ids = new Set(own.map(({ id }) => id));
  // After a turn of offices that our facts are older than, those come last who may hold theirs no longer.
  const turn = ({ id, unconfirmed }: Target) =>
    id === official ? 0 : unconfirmed ? 3 : !measure && inStory.includes(id) ? 1 : 2;
  return targets
    .toSorted((a, b) => turn(a) - turn(b))
    .flatMap((target) => {
      // Whether they still hold the seat, nobody here knows: its holder is asked, and not thanked for what another did.
      const acts = matter && !target.unconfirmed ? actsIn(matter, target.id, release, today) : [];
      const power = matter && powerOver(matter, target, today);
      if (matter && !power && acts.length === 0) return [];
      const isMine = ids.has(target.id);
      return [{ ...target, isMine, ...(!isMine && tieOf(target, entries)), acts, ...(power && { power }) }];
    });
}

/** What is known of an official who is none of the reader's: of offices that the reader's district has no seat of, nothing. */
function tieOf({ office }: Target, entries: readonly MyEntries[]): Pick<SheetTarget, 'isOthers' | 'isUnsure'> {
  // Everybody's, whatever the district.
  if (groupOf[office.role] === undefined) return {};
  if (entries.length === 0) return { isUnsure: true };
  const held = entries.flatMap(({ officials }) => officials.map((one) => one.office));
  const open = entries.flatMap(({ unknown }) => unknown);
  const isSeat = (seat: OfficeLine) => seatName(seat) === seatName(office);
  const isKnown = [...held, ...open].some(({ role }) => role === office.role);
  return isKnown && !open.some(isSeat) ? { isOthers: true } : {};
}

const seatName = ({ role, jurisdiction, state, district }: OfficeLine): string =>
  [role, jurisdiction, state, district].join(' ');

function cameFor(
  official: OfficialId | undefined,
  home: string,
  own: readonly Target[],
  entries: readonly MyEntries[],
  release: LoadedRelease,
  today: IsoDate,
): Target[] {
  if (official === undefined) return [];
  const found =
    own.find(({ id }) => id === official) ??
    targetsOf({ official, audience: { jurisdiction: home } }, entries, release, today)[0];
  return found ? [found] : [];
}

const isBill = ({ pack, type }: MeasureId): boolean =>
  Object.entries(jurisdictionOf(pack)?.measures.kinds ?? {}).some(
    ([nature, kind]) => nature.endsWith('-bill') && kind.type === type,
  );

/** Whether it is of the session that sits, or of the one before: of older ones nothing can be asked any more. */
const isOfLately = ({ pack, session }: MeasureId, today: IsoDate): boolean => {
  const sitting = sessionOfDate(pack, today);
  return session === undefined || session >= sitting || session === sessionBefore(pack, sitting);
};

/**
 * The measures among these keys, as the sheet names them.
 * @param official whom the reader has come for: then only measures on which they can act, or have acted.
 */
export function topicsOf(
  keys: readonly MentionKey[],
  release: LoadedRelease,
  today: IsoDate,
  official?: OfficialId,
): Topic[] {
  const asked =
    official === undefined ? undefined : targetsOf({ official, audience: { jurisdiction: '' } }, [], release, today)[0];
  const topics = [...new Set(keys)].flatMap((key): Topic[] => {
    const measure = parseMeasureKey(key);
    if (!measure || measure.ballot || !isOfLately(measure, today)) return [];
    const matter = matterOf(measure, release, today);
    const canSpeak = asked && (powerOver(matter, asked, today) || actsIn(matter, asked.id, release, today)[0]);
    if (official !== undefined && !canSpeak) return [];
    const { name, status, inShort: short, yes, companion, isThroughCompanion } = matter;
    const { title } = name;
    // Once the next session sits, it is not the next any more.
    const near = sessionNear(measure.pack, today);
    const filing = near?.days === undefined ? undefined : near.prefiling;
    return [
      {
        key: measure.key,
        label: measureLabel(measure),
        name,
        isBill: isBill(measure),
        ...(companion && { companion }),
        ...(isThroughCompanion && { isThroughCompanion }),
        ...(title && { title }),
        ...(short && { inShort: short }),
        ...(yes && { yes }),
        ...(status && { status }),
        ...(filing && { filing }),
      },
    ];
  });
  return topics.map((topic) => toldApart(topic, topics));
}

/** Numbers are given anew in each session: where two are alike, each says its own. */
function toldApart(topic: Topic, among: readonly Topic[]): Topic {
  const id = parseMeasureKey(topic.key);
  const tag = id && sessionTag(id);
  const isAlone = !among.some(({ key, label }) => key !== topic.key && label === topic.label);
  return isAlone || !tag ? topic : { ...topic, label: `${topic.label} (${tag})` };
}
