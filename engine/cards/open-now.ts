/**
 * What a card can say to do now: asks that are open, and how far a measure's hearing is. It is the same for every
 * reader: whether an ask is for their district, only the companion knows.
 */
import { openAsks, openHearings } from '../actions/asks';
import type { HearingLine, Moment, OpenAsk } from '../actions/asks';
import { districtOf } from '../districts/my-officials';
import { officeOn } from '../districts/terms';
import type { Office } from '../release/packs';
import type { LoadedRelease } from '../release/release';
import type { AskLine } from './content';
import type { Subject } from './records';

export interface OpenNow {
  /** ms since 1970. */
  at: number;
  asks: AskLine[];
  hearing?: HearingLine;
}

/** By what closes first. Undefined where nothing is open: a card that needs no clock carries no time. */
export function openNow(subject: Subject, release: LoadedRelease, now: Moment, language: string): OpenNow | undefined {
  const isMeasure = subject.kind === 'measure';
  const key = isMeasure ? subject.id.key : subject.person.record.id;
  const office = isMeasure ? undefined : officeOn(subject.person.record, now.day);
  const concerns = (ask: OpenAsk) =>
    isMeasure ? ask.measure?.key === key : ask.official ? ask.official === key : office && isMeant(ask, office);
  const hearing = isMeasure ? openHearings(release, now).find(({ measure }) => measure.key === key) : undefined;
  const asks = openAsks(release, {}, now, language)
    .filter(concerns)
    .map(({ id, organisation, title, closes }) => ({ id, organisation, title, closes }));
  if (asks.length === 0 && !hearing) return undefined;
  return { at: now.at, asks, ...(hearing && { hearing }) };
}

/** Whether an ask to call or write to one's own legislators means the holder of this office, too. */
function isMeant({ kind, audience }: OpenAsk, office: Office): boolean {
  const { jurisdiction, legislativeDistricts, congressionalDistricts } = audience;
  return (
    (kind === 'call' || kind === 'email') &&
    office.role.startsWith('state-') &&
    office.jurisdiction === jurisdiction &&
    congressionalDistricts === undefined &&
    (legislativeDistricts === undefined || legislativeDistricts.includes(districtOf(office) ?? ''))
  );
}
