/** Committee meetings and their agendas → hearings as the editorial file has them. */
import { DateTime } from 'luxon';
import type { Hearing } from '../../../../engine/release/editorial';
import { waKey } from '../bills';
import { sessionOf } from './biennium';
import type { CommitteeMeeting, CommitteeMeetingItem } from './shapes';

/** Olympia's wall clock → an instant with its offset: 8:00 in January is -08:00, in April -07:00. */
export function pacificInstant(wallTime: string): string {
  const time = DateTime.fromISO(wallTime, { zone: 'America/Los_Angeles' });
  return time.toISO({ suppressMilliseconds: true }) ?? '';
}

const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** @param retrieved day of the question. */
export function hearingsOf(
  meeting: CommitteeMeeting,
  items: readonly CommitteeMeetingItem[],
  biennium: string,
  retrieved: string,
): Hearing[] {
  const committee = meeting.Committees.map(({ LongName, Name }) => LongName || Name).join(', ');
  const hearings = new Map<string, Hearing>();
  for (const item of items) {
    const measure = item.BillId && waKey(item.BillId, sessionOf(item.Biennium || biennium));
    // Work sessions have no bill; without its kind a hearing would say nothing.
    if (!measure || !item.HearingTypeDescription || !committee) continue;
    const [, , type, number] = measure.split('/');
    const id = ['wa', 'hearing', meeting.AgendaId, type, number, slug(item.HearingTypeDescription)].join('/');
    hearings.set(id, {
      id,
      measure,
      committee: committee.slice(0, 160),
      chamber: meeting.Agency.toLowerCase(),
      start: pacificInstant(meeting.Date),
      kind: item.HearingTypeDescription.slice(0, 80),
      ...(meeting.Cancelled && { cancelled: true }),
      page: `https://app.leg.wa.gov/committeeschedules/Home/Agenda/${meeting.AgendaId}`,
      retrieved,
    });
  }
  return [...hearings.values()];
}
