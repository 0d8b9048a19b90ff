/** One moment as a calendar file. Made on the device; nobody is asked. */
import ical, { ICalAlarmType } from 'ical-generator';

export interface CalendarEntry {
  /** Stable, so that adding it twice makes one entry. */
  id: string;
  summary: string;
  description: string;
  /** ms since 1970. */
  start: number;
  url?: string;
  /** Minutes before `start` at which the calendar rings. */
  ringsBefore?: number;
}

/** iCalendar text in UTC, which every calendar shows in its own zone. An end that nobody has published is not made up. */
export function calendarFile(
  { id, summary, description, start, url, ringsBefore }: CalendarEntry,
  now: number,
): string {
  const calendar = ical({ prodId: { company: 'Collective Lens', product: 'actions', language: 'EN' } });
  const event = calendar.createEvent({
    id: `${id}@collective-lens`,
    stamp: new Date(now),
    start: new Date(start),
    summary,
    description,
    ...(url && { url }),
  });
  if (ringsBefore !== undefined) {
    event.createAlarm({ type: ICalAlarmType.display, trigger: ringsBefore * 60, description: summary });
  }
  return calendar.toString();
}
