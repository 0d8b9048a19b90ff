/** How old facts are: the day for which each was checked, as far as its own source tells. */
import type { IsoDate } from '../identifiers';
import type { Cited, Measure } from '../record/model';
import { sourceOf } from '../release/packs';
import type { LoadedRelease } from '../release/release';
import { sessionStage } from './sessions';
import { standingOn, type Standing } from './standing';

/** The day of which this fact's source tells; that of its copy, where the source tells none. */
export function knownOn({ record, info }: LoadedRelease, cited: Cited): IsoDate {
  const head = record.head(cited.file);
  const source = head && sourceOf(head, cited);
  return source?.contentDate ?? source?.retrieved ?? info.asOf;
}

/** Where a measure stands on a day, as far as its record reaches. */
export const standingOf = (release: LoadedRelease, measure: Measure, today: IsoDate): Standing | undefined =>
  measure.status && standingOn(measure.id, measure.status, today, knownOn(release, measure));

/** Whether there can be news of it: not of one whose session was over when it was checked. */
export function canHaveNews(release: LoadedRelease, measure: Measure, today: IsoDate): boolean {
  const session = sessionStage(measure.id, today);
  return !(session?.stage === 'over' && knownOn(release, measure) >= session.since);
}
