/** What a reader can do about a council or county board: when it meets next, how to be heard, where it publishes what it decided. */
import type { IsoDate } from '../identifiers';
import { jurisdictionOf } from '../jurisdictions';
import { addDays } from '../jurisdictions/days';
import type { LocalBody, Office } from '../release/packs';
import type { LoadedRelease } from '../release/release';
import type { CardLink, LocalLines } from './content';
import { linkIds } from './links';

/** How many meetings ahead are told. */
const mostMeetings = 2;

const stateOf = (jurisdiction: string): string => jurisdiction.split('/')[0] ?? '';

/** A council or board, as far as the release has it. */
export const findBody = (release: LoadedRelease, jurisdiction: string): LocalBody | undefined =>
  release.packs[stateOf(jurisdiction)]?.roster.bodies?.find(({ place }) => place === jurisdiction);

/** The law by which a state's councils and boards meet in the open. */
export const openMeetingsOf = (jurisdiction: string) =>
  jurisdiction.includes('/') ? jurisdictionOf(stateOf(jurisdiction))?.openMeetings : undefined;

/** The days of the next regular meetings, today's included. A holiday moves some: only the agenda knows. */
export function nextMeetings({ weeks, weekday, until }: NonNullable<LocalBody['regular']>, today: IsoDate): IsoDate[] {
  const isMeeting = (day: IsoDate) =>
    (until === undefined || day <= until) &&
    new Date(`${day}T00:00:00Z`).getUTCDay() === weekday &&
    weeks.includes(Math.ceil(Number(day.slice(8)) / 7));
  // From one fifth such weekday to the next it is 17 weeks at most.
  const days = Array.from({ length: 120 * mostMeetings }, (_, ahead) => addDays(today, ahead));
  return days.filter(isMeeting).slice(0, mostMeetings);
}

/** For an office of a city or county; undefined for any other. */
export function localLines(release: LoadedRelease, office: Office, today: IsoDate): LocalLines | undefined {
  const { jurisdiction } = office;
  if (!jurisdiction.includes('/')) return undefined;
  const body = findBody(release, jurisdiction);
  const law = openMeetingsOf(jurisdiction);
  const link = (id: string, kind: CardLink['kind'], is: unknown): CardLink[] => (is ? [{ id, kind }] : []);
  const days = body?.regular ? nextMeetings(body.regular, today) : [];
  return {
    place: jurisdiction,
    ...(body?.regular && days.length > 0 && { next: { days, at: body.regular.at } }),
    ...(body?.where && { where: body.where }),
    ...(law && { agendaHours: law.agendaHours }),
    links: [
      ...link(linkIds.meetings, 'meetings', body?.page),
      ...link(linkIds.roll, 'roll', body?.votes?.page),
      ...link(linkIds.rule, 'rule', law),
    ],
  };
}
