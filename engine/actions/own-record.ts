/**
 * What of the record is worth a word to the reader's own officials: votes on the measures of a page or of the reader's
 * issues, never random ones, and measures that did not become law and that somebody of theirs could bring back.
 */
import type { MeasureName, Position } from '../cards/content';
import { byMeasure, isCeremonial, onOneMeasure } from '../cards/order';
import type { MyEntries } from '../cards/my-entries';
import { positionsOf } from '../cards/positions';
import { actsOf, findBrief, findPerson } from '../cards/records';
import { parseMeasureKey } from '../cards/measure-key';
import type { IsoDate, MeasureKey, MentionKey, OfficialId } from '../identifiers';
import type { IssueId } from '../issues';
import { daysFrom } from '../jurisdictions/days';
import type { Act } from '../record/model';
import type { LoadedRelease } from '../release/release';
import { deedOf, isOnTextOfNow } from './approach';
import { matterOf } from './matter';
import { sessionNear } from './ordinary-day';
import { powerOver } from './powers';

/** What the reader has to do with: measures named where they are or that they follow, and issues that they have picked. */
export interface About {
  keys: readonly MentionKey[];
  issues: readonly IssueId[];
}

/** Measures named on the page, with their companions: acts on one serve both. */
const measuresHere = ({ keys }: About, release: LoadedRelease, today: IsoDate): ReadonlySet<MeasureKey> =>
  new Set(
    keys.flatMap((key) => {
      const measure = parseMeasureKey(key);
      if (!measure) return [key];
      const { name, companion } = matterOf(measure, release, today);
      return [key, name.key, ...(companion ? [companion.key] : [])];
    }),
  );

const measuresOn = ({ issues }: About, release: LoadedRelease): MeasureKey[] =>
  issues.flatMap((issue) => release.record.onIssue(issue).map(({ key }) => key));

const lawmakersOf = (entries: readonly MyEntries[]) =>
  entries
    .filter(({ group }) => group === 'legislature' || group === 'congress')
    .flatMap(({ officials }) => officials)
    .filter(({ unconfirmed }) => !unconfirmed);

/** Acts of one official on these measures, by measure, the newest first. */
function actsAmong(wanted: ReadonlySet<MeasureKey>, official: OfficialId, release: LoadedRelease): Act[][] {
  const groups = byMeasure(actsOf(release, official).filter(({ measure }) => measure && wanted.has(measure.key)));
  const newest = (acts: readonly Act[]) => acts.map(({ date }) => date).reduce((a, b) => (a > b ? a : b));
  return [...groups.values()].sort((a, b) => newest(b).localeCompare(newest(a)));
}

/** The newest vote on a side of each of the reader's lawmakers, the newest first: on measures of the page, else of their issues. */
export function newestVotes(
  entries: readonly MyEntries[],
  about: About,
  release: LoadedRelease,
  today: IsoDate,
): Position[] {
  const here = measuresHere(about, release, today);
  const wanted = new Set([...here, ...measuresOn(about, release)]);
  if (wanted.size === 0) return [];
  return lawmakersOf(entries)
    .flatMap(({ id }) => {
      const person = findPerson(release, id)?.record;
      if (!person) return [];
      const groups = actsAmong(wanted, id, release);
      const isHere = (acts: readonly Act[]) => acts.some(({ measure }) => here.has(measure?.key ?? ''));
      for (const acts of [...groups.filter(isHere), ...groups]) {
        const [stands] = positionsOf(release, person, onOneMeasure(acts).slice(0, 1), today);
        if (stands?.kind === 'vote' && isOnTextOfNow(stands) && deedOf(stands) !== undefined) return [stands];
      }
      return [];
    })
    .sort((a, b) => b.date.localeCompare(a.date) || a.official.localeCompare(b.official));
}

/** A measure that did not become law, and who among the reader's lawmakers has their name on it. */
export interface AskAgain {
  measure: MeasureName;
  official: OfficialId;
  name: string;
  isSponsor: boolean;
}

/** So many measures are offered at most, and so many days into a session: later, one like it may have come in. */
const most = 5;
const offeredInto = 14;

const isSeasonFor = (pack: string, today: IsoDate): boolean => {
  const near = sessionNear(pack, today);
  return near !== undefined && (near.days !== undefined || daysFrom(near.opens, today) <= offeredInto);
};

/** Those that one of the reader's lawmakers brought in first, then the newest. */
export function askAgain(
  entries: readonly MyEntries[],
  about: About,
  release: LoadedRelease,
  today: IsoDate,
): AskAgain[] {
  const wanted = new Set([...measuresHere(about, release, today), ...measuresOn(about, release)]);
  const found = new Map<MeasureKey, AskAgain & { date: IsoDate }>();
  for (const { id, name, office } of lawmakersOf(entries)) {
    for (const act of actsOf(release, id)) {
      const key = act.measure?.key;
      if (key === undefined || !wanted.has(key) || (act.kind !== 'sponsorship' && act.kind !== 'cosponsorship'))
        continue;
      const measure = parseMeasureKey(key);
      const isSponsor = act.kind === 'sponsorship';
      if (!measure || isCeremonial(measure) || !isSeasonFor(measure.pack, today)) continue;
      // They put their name to another text, which was replaced.
      if (findBrief(release, measure)?.then) continue;
      const matter = matterOf(measure, release, today);
      // Of two companions one is offered.
      const pair = matter.companion && matter.companion.key < key ? matter.companion.key : key;
      if (found.has(pair) && !isSponsor) continue;
      if (powerOver(matter, { id, office }, today) !== 'bring-back') continue;
      found.set(pair, { measure: matter.name, official: id, name, isSponsor, date: act.date });
    }
  }
  return [...found.values()]
    .sort(
      (a, b) =>
        Number(b.isSponsor) - Number(a.isSponsor) ||
        b.date.localeCompare(a.date) ||
        a.measure.key.localeCompare(b.measure.key),
    )
    .slice(0, most)
    .map(({ date: _, ...line }) => line);
}
