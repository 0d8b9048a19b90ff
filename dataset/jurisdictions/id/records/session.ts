/** The record of a session of the Idaho Legislature, from the scraped bills and roll calls. */
import type { RosterPerson } from '../../../../engine/release/packs';
import type { Chamber } from '../../../../engine/release/records';
import { heldOn } from '../../../packs/offices';
import type { Report } from '../../../packs/report';
import type { ScrapedBill, ScrapedSession } from '../../../sources/scraped-session';
import { nobody } from '../../../records/committee-members';
import { lastEffect } from '../../../records/effect';
import { seatsOf, withNeeds } from '../../../records/needed';
import { governorsOf } from '../../../records/executives';
import type { Measure, SessionRecord } from '../../../records/shape';
import { readHistory } from '../../../records/step-table';
import { whoIn, type Span, type Who } from '../../../records/who';
import { reportTitles, titlesFor } from '../../../titles';
import { calm, sentence } from './calm';
import { idahoRolls, votedIn } from './rolls';
import { shares } from './shares';
import { effectIn } from './effect';
import { dayWithin, idahoSteps, lawIn } from './steps';
import { asItIsNow, asVotedOn } from './text-voted-on';

export const pack = 'id';

/** "H 0834", "SCR 120" → type and number. */
export function parseNumber(printed: string): { type: string; number: number } | undefined {
  const [, type, number] = /^([HS](?:CR|JM|JR|P|R)?) 0*(\d+)$/.exec(printed) ?? [];
  return type && number ? { type, number: Number(number) } : undefined;
}

/** The Speaker votes under the title. */
const titles = { 'house Mr. Speaker': 'Moyle' };

/** "LIQUOR – Amends existing law to …": the subject, and what the measure does. */
const partsOf = (title: string): string[] => (/^([^–]+?)\s*–\s*(.+)$/.exec(title) ?? []).slice(1);
/** Without the further subjects between them: "APPROPRIATIONS – LANDS – Relates to …". */
const deedIn = (what: string): string => what.replace(/^(?:[^–a-z]+ – )+/, '');

/** Called by its short title; the subject stands in for one, as it does for hundreds of measures at once. */
function titlesOf(bill: ScrapedBill, called: Reading['called']) {
  const [subject, what] = partsOf(bill.title);
  const source = { title: subject ? sentence(subject, what) : bill.title, ...(what && { description: what }) };
  const [other] = bill.other_titles.map(({ title }) => title.trim());
  if (!other) return source;
  const official = what ?? bill.title;
  return { ...called(other, deedIn(official)), description: official, sortedBy: source };
}

interface Reading {
  year: number;
  who: Who;
  called: ReturnType<typeof titlesFor>;
  report: Report;
}

function toMeasure(bill: ScrapedBill, { year, who, called, report }: Reading): Measure | undefined {
  const id = parseNumber(bill.identifier);
  if (!id) return undefined;
  const origin: Chamber = id.type.startsWith('H') ? 'house' : 'senate';
  const lines = bill.actions.map(({ description, date, organization_id: chamber }) => ({
    text: description,
    day: dayWithin(description) ?? date,
    chamber: votedIn(description, who) ?? (chamber === '' ? origin : chamber),
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
  const told = bill.actions.map(({ description }) => effectIn(description));
  const effect = law && lastEffect(told, introduced, (why) => report.drop(pack, why, bill.identifier));
  const committees = steps.flatMap(({ committee }) => (committee?.chamber === origin ? [committee] : []));
  return asItIsNow({
    ...id,
    ...titlesOf(bill, called),
    ...(member ? { sponsor: member } : sponsor && { printedSponsor: calm(sponsor.name) }),
    ...(introduced && { introduced }),
    cosponsors: [],
    printedCosponsors: [],
    committees: [...new Map(committees.map((one) => [one.name, one])).values()],
    steps: steps.map((step) => ({ ...step, letter: own[step.letter] ?? step.letter })),
    ...(law && { law }),
    ...(effect && { effect }),
    subjects: bill.subject,
    sections: [],
  });
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
  const called = titlesFor(
    pack,
    scraped.bills.map(({ title }) => title),
  );
  const reading = { year: Number(session), who, called, report };
  const measures = scraped.bills.flatMap((bill) => toMeasure(bill, reading) ?? []);
  const keyOf = (printed: string) => {
    const id = parseNumber(printed);
    return id && `${id.type}/${id.number}`;
  };
  const presidentOn = (day: string) =>
    people.find(({ offices }) => offices.some((one) => one.role === 'lieutenant-governor' && heldOn(one, day)))?.id;
  const { rolls: counted, names } = idahoRolls(
    scraped.votes,
    bills,
    keyOf,
    who,
    (why, example) => report.drop(pack, why, example),
    presidentOn,
  );
  const titleOf = new Map(scraped.bills.map(({ identifier, title }) => [keyOf(identifier) ?? '', title]));
  const rolls = withNeeds(counted, shares, seatsOf(pack), (measure) => titleOf.get(measure)).map(asVotedOn);
  report.count(pack, 'measures', measures.length);
  reportTitles(
    pack,
    measures.map(({ title }) => title),
    report,
  );
  report.count(pack, 'roll calls on the whole measure, with every member’s vote', rolls.length);
  return { pack, session, sources, measures, rolls, names, executives: governorsOf(people, span), membersOf: nobody };
}
