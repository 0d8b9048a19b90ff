/** The record of a session of the Idaho Legislature, from the scraped bills and roll calls. */
import type { RosterPerson } from '../../../../engine/release/packs';
import type { Chamber } from '../../../../engine/release/records';
import type { Report } from '../../../packs/report';
import type { ScrapedBill, ScrapedSession } from '../../../sources/scraped-session';
import { nobody } from '../../../records/committee-members';
import { governorsOf } from '../../../records/pens';
import type { Measure, SessionRecord } from '../../../records/shape';
import { readHistory } from '../../../records/step-table';
import { whoIn, type Span, type Who } from '../../../records/who';
import { calm, sentence } from './calm';
import { idahoRolls } from './rolls';
import { dayWithin, idahoSteps, lawIn } from './steps';

export const pack = 'id';

/** "H 0834", "SCR 120" → type and number. */
export function parseNumber(printed: string): { type: string; number: number } | undefined {
  const [, type, number] = /^([HS](?:CR|JM|JR|P|R)?) 0*(\d+)$/.exec(printed) ?? [];
  return type && number ? { type, number: Number(number) } : undefined;
}

/** The Speaker votes under the title. */
const titles = { 'house Mr. Speaker': 'Moyle' };

function toMeasure(bill: ScrapedBill, year: number, who: Who, report: Report): Measure | undefined {
  const id = parseNumber(bill.identifier);
  if (!id) return undefined;
  const origin: Chamber = id.type.startsWith('H') ? 'house' : 'senate';
  const lines = bill.actions.map(({ description, date, organization_id: chamber }) => ({
    text: description,
    day: dayWithin(description) ?? date,
    chamber: chamber === '' ? origin : chamber,
  }));
  const { steps, unknown } = readHistory(lines, idahoSteps);
  for (const text of unknown)
    report.drop(pack, 'line of a history that the table does not know', `${bill.identifier} ${text}`);
  // A resolution of one chamber is adopted for good by that chamber.
  const own: Readonly<Record<string, string>> = /^[HS]R$/.test(id.type) ? { h: 'H', s: 'S' } : {};
  const introduced = steps.find(({ letter }) => letter === 'A')?.day;
  const [sponsor] = bill.sponsorships.filter(({ primary }) => primary);
  const member = sponsor?.entity_type === 'person' ? who.find(sponsor.name, origin, introduced) : undefined;
  const law = bill.actions.map(({ description }) => lawIn(description, year)).findLast((found) => found !== undefined);
  const [, subject, what] = /^([^–]+?)\s*–\s*(.+)$/.exec(bill.title) ?? [];
  const committees = steps.flatMap(({ committee }) => (committee?.chamber === origin ? [committee] : []));
  return {
    ...id,
    title: subject ? sentence(subject, what) : bill.title,
    ...(what && { description: what }),
    ...(member ? { sponsor: member } : sponsor && { printedSponsor: calm(sponsor.name) }),
    ...(introduced && { introduced }),
    cosponsors: [],
    printedCosponsors: [],
    committees: [...new Map(committees.map((one) => [one.name, one])).values()],
    steps: steps.map((step) => ({ ...step, letter: own[step.letter] ?? step.letter })),
    ...(law && { law }),
    subjects: bill.subject,
    sections: [],
  };
}

export interface IdahoInput {
  session: string;
  span: Span;
  scraped: ScrapedSession;
  people: readonly RosterPerson[];
  sources: SessionRecord['sources'];
}

export function idahoSession({ session, span, scraped, people, sources }: IdahoInput, report: Report): SessionRecord {
  const speakers = Object.entries(titles).flatMap(([title, family]) => {
    const found = people.filter(
      (person) => person.family === family && person.offices[0]?.role === 'state-representative',
    );
    return found.length === 1 && found[0] ? [[title, found[0].id] as const] : [];
  });
  const who = whoIn(people, span, Object.fromEntries(speakers));
  const bills = new Map(scraped.bills.map((bill) => [bill.identifier, bill]));
  for (const odd of scraped.odd) report.drop(pack, 'record that could not be read', odd);
  const measures = scraped.bills.flatMap((bill) => toMeasure(bill, Number(session), who, report) ?? []);
  const keyOf = (printed: string) => {
    const id = parseNumber(printed);
    return id && `${id.type}/${id.number}`;
  };
  const { rolls, names } = idahoRolls(scraped.votes, bills, keyOf, who, (why, example) =>
    report.drop(pack, why, example),
  );
  report.count(pack, 'measures', measures.length);
  report.count(pack, 'roll calls on the whole measure, with every member’s vote', rolls.length);
  return { pack, session, sources, measures, rolls, names, pens: governorsOf(people, span), membersOf: nobody };
}
