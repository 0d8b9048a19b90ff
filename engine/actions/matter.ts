/**
 * What the record and the calendar say of a measure, as far as they decide what can be said and asked. A measure and its
 * companion bear the same official title: what became of one, what it does and who acted on it serve both.
 */
import type { InShort, MeasureName, Position } from '../cards/content';
import { inShort } from '../cards/explained';
import { standingOf } from '../cards/known-on';
import { nameMeasure } from '../cards/measure-card';
import { parseMeasureKey } from '../cards/measure-key';
import type { MeasureId } from '../cards/measure-key';
import { onOneMeasure } from '../cards/order';
import { positionsOf } from '../cards/positions';
import { reachOf } from '../cards/reach';
import { actsOnMeasure, findMeasure, findPerson } from '../cards/records';
import type { IsoDate, OfficialId } from '../identifiers';
import type { Measure, StatusCode } from '../record/model';
import type { LoadedRelease } from '../release/release';
import { isOnTextOfNow } from './approach';
import type { Matter } from './powers';

/** A measure to speak of: of two companions the one that got through, where one did. */
export interface SpokenMatter extends Matter {
  name: MeasureName;
  /** What it does, where that says more than its title. */
  inShort?: InShort;
  /** What it was to do, in plain words of ours: "to cap …". */
  yes?: string;
  companion?: MeasureName;
  /** The measure asked for got through as its companion: that one is spoken of. */
  isThroughCompanion?: true;
}

/** Both chambers have passed it: with that its companion is done with, too. */
const gotThrough: readonly StatusCode[] = [
  'passed-both',
  'signed',
  'law',
  'adopted',
  'to-voters',
  'voters-approved',
  'voters-rejected',
];

/** Its companion; none where the text of either was replaced: then they are no longer alike. */
function companionOf(measure: Measure | undefined, release: LoadedRelease): Measure | undefined {
  const companion = measure?.companion && findMeasure(release, measure.companion);
  return measure?.then || companion?.then ? undefined : companion;
}

export function matterOf(id: MeasureId, release: LoadedRelease, today: IsoDate): SpokenMatter {
  const own = findMeasure(release, id);
  const other = companionOf(own, release);
  const statusOf = (measure: Measure | undefined) => measure && standingOf(release, measure, today);
  const isThrough = (measure: Measure | undefined) => gotThrough.includes(statusOf(measure)?.code ?? 'introduced');
  const isThroughCompanion = other !== undefined && isThrough(other) && !isThrough(own);
  const [spoken, twin] = isThroughCompanion ? [other, own] : [own, other];
  const spokenId = spoken?.id ?? id;
  const status = statusOf(spoken);
  const reach = reachOf(spokenId, status, release, today);
  const told = spoken?.explanation ? spoken : twin?.explanation ? twin : spoken;
  const short = inShort(told);
  const yes = told?.explanation?.yes;
  return {
    id: spokenId,
    status,
    ...(reach && { reach }),
    name: nameMeasure(spokenId, spoken),
    ...(short && { inShort: short }),
    ...(yes && { yes }),
    ...(twin && { companion: nameMeasure(twin.id, twin) }),
    ...(isThroughCompanion && { isThroughCompanion }),
  };
}

/** What an official did on it, or on its companion, on the text that each carries now; what tells most comes first. */
export function actsIn(
  { id, companion }: SpokenMatter,
  official: OfficialId,
  release: LoadedRelease,
  today: IsoDate,
): Position[] {
  const person = findPerson(release, official)?.record;
  if (!person) return [];
  const other = companion && parseMeasureKey(companion.key);
  const acts = [id, ...(other ? [other] : [])].flatMap((measure) => actsOnMeasure(release, measure, official));
  return positionsOf(release, person, onOneMeasure(acts), today).filter(isOnTextOfNow);
}
