/** The record of a biennium of the Washington Legislature, from the scraped bills and roll calls. */
import type { RosterPerson } from '../../../../engine/release/packs';
import type { Chamber } from '../../../../engine/release/records';
import type { ScrapedBill, ScrapedSession } from '../../../sources/scraped-session';
import type { Report } from '../../../packs/report';
import { lastEffect } from '../../../records/effect';
import { seatsOf, withNeeds } from '../../../records/needed';
import { governorsOf } from '../../../records/executives';
import type { Committee, Measure, SessionRecord, Step } from '../../../records/shape';
import { readHistory } from '../../../records/step-table';
import { whoIn, type Span, type Who } from '../../../records/who';
import { reportTitles, titlesFor } from '../../../titles';
import { currentTitle } from '../titles';
import { companionsOf } from './companions';
import { washingtonRolls } from './rolls';
import { shares } from './shares';
import { effectIn, lawIn, washingtonSteps } from './steps';
import { asItIsNow, asVotedOn } from './text-voted-on';
import { votersOn, votersSource } from './voters';

export const pack = 'wa';

/** "HB 1217" → type and number. Appointments ("SGA 9001") are no measures. */
export function parseNumber(printed: string): { type: string; number: number } | undefined {
  const [, type, number] = /^([HS](?:B|JR|JM|CR|R)) (\d+)$/.exec(printed) ?? [];
  return type && number ? { type, number: Number(number) } : undefined;
}

const originOf = (type: string): Chamber => (type.startsWith('H') ? 'house' : 'senate');

function committeesOf(steps: readonly Step[], origin: Chamber): Committee[] {
  const all = steps.flatMap(({ committee }) => (committee?.chamber === origin ? [committee] : []));
  return [...new Map(all.map((committee) => [committee.name, committee])).values()];
}

/** Names behind the prime sponsor's: without repeats (substitutes are listed again) and without the prime sponsor. */
function sponsorsOf(
  bill: ScrapedBill,
  chamber: Chamber,
  day: string | undefined,
  who: Who,
): Pick<Measure, 'sponsor' | 'printedSponsor' | 'cosponsors' | 'printedCosponsors'> {
  const primary = bill.sponsorships.find((one) => one.primary)?.name;
  const others = [...new Set(bill.sponsorships.filter((one) => !one.primary).map(({ name }) => name))];
  const find = (name: string) => who.find(name, chamber, day);
  const sponsor = primary && find(primary);
  const rest = others.filter((name) => name !== primary);
  return {
    ...(sponsor ? { sponsor } : primary && { printedSponsor: primary }),
    cosponsors: rest.flatMap((name) => find(name) ?? []).filter((id) => id !== sponsor),
    printedCosponsors: rest.filter((name) => !find(name)),
  };
}

export interface MoreFacts {
  /** The Legislature's short title, which the scraped bills lack: "Residential tenants". */
  short?: string;
  /** The title of the act itself, "Relating to …": that of its newest version. */
  act?: string;
}

interface Reading {
  session: string;
  who: Who;
  called: ReturnType<typeof titlesFor>;
  report: Report;
}

/** Called as a neighbor would; its issues are told by the words that the Legislature has. */
function titlesOf(bill: ScrapedBill, { short, act }: MoreFacts, called: Reading['called']) {
  const official = currentTitle(bill.title);
  const source = { title: short ?? bill.title, ...(short && short !== bill.title && { description: bill.title }) };
  const said = called(short ?? official, official, act);
  return {
    ...said,
    ...(said.title !== official && short && { description: official }),
    ...(said.title !== source.title && { sortedBy: source }),
  };
}

function toMeasure(
  bill: ScrapedBill,
  more: MoreFacts | undefined,
  { session, who, called, report }: Reading,
): Measure | undefined {
  const id = parseNumber(bill.identifier);
  if (!id) return undefined;
  const origin = originOf(id.type);
  const lines = bill.actions.map(({ description, date, organization_id: chamber }) => ({
    text: description,
    day: date,
    chamber: chamber === '' ? origin : chamber,
  }));
  const { steps, unknown } = readHistory(lines, washingtonSteps);
  for (const line of unknown)
    report.drop(pack, 'line of a history that the table does not know', `${bill.identifier} ${line}`);
  const introduced = steps.find(({ letter }) => letter === 'A')?.day;
  if (!introduced) report.drop(pack, 'measure without a first reading', bill.identifier);
  const law = bill.actions.map(({ description }) => lawIn(description)).findLast((found) => found !== undefined);
  const told = bill.actions.map(({ description }) => effectIn(description));
  const effect = law && lastEffect(told, introduced, (why) => report.drop(pack, why, bill.identifier));
  const voters = votersOn(session, id.type, id.number);
  const sponsors = sponsorsOf(bill, origin, introduced ?? bill.actions[0]?.date, who);
  if (sponsors.printedSponsor)
    report.drop(pack, 'sponsor known by printed name only', `${bill.identifier} ${sponsors.printedSponsor}`);
  return asItIsNow({
    ...id,
    ...titlesOf(bill, more ?? {}, called),
    ...sponsors,
    ...(introduced && { introduced }),
    committees: committeesOf(steps, origin),
    steps,
    ...(law && { law }),
    ...(effect && { effect }),
    ...(voters && { voters }),
    subjects: [],
    sections: [...new Set((bill.citations ?? []).map(({ citation }) => citation))],
  });
}

export interface WashingtonInput {
  session: string;
  span: Span;
  scraped: ScrapedSession;
  people: readonly RosterPerson[];
  more: ReadonlyMap<string, MoreFacts>;
  sources: SessionRecord['sources'];
  membersOf: SessionRecord['membersOf'];
}

export function washingtonSession(
  { session, span, scraped, people, more, sources, membersOf }: WashingtonInput,
  report: Report,
): SessionRecord {
  const who = whoIn(people, span);
  const bills = new Map(scraped.bills.map((bill) => [bill.identifier, bill]));
  for (const odd of scraped.odd) report.drop(pack, 'record that could not be read', odd);
  const called = titlesFor(
    pack,
    scraped.bills.map(({ title }) => title),
  );
  const companions = companionsOf(scraped.bills, parseNumber);
  const measures = scraped.bills.flatMap((bill) => {
    const measure = toMeasure(bill, more.get(bill.identifier), { session, who, called, report });
    if (!measure) report.drop(pack, 'row that is no measure (governor’s appointments)', bill.identifier);
    const companion = measure && companions.get(`${measure.type}/${measure.number}`);
    return measure ? { ...measure, ...(companion && { companion }) } : [];
  });
  const keyOf = (printed: string) => {
    const id = parseNumber(printed);
    return id && `${id.type}/${id.number}`;
  };
  const {
    rolls: counted,
    confirmed,
    names,
  } = washingtonRolls(scraped.votes, bills, keyOf, who, (why, example) => report.drop(pack, why, example));
  const titleOf = new Map(scraped.bills.map(({ identifier, title }) => [keyOf(identifier) ?? '', title]));
  const rolls = withNeeds(counted, shares, seatsOf(pack), (measure) => titleOf.get(measure)).map(asVotedOn);
  report.count(pack, 'roll calls on the whole measure, with every member’s vote', rolls.length);
  report.count(pack, '… of which the bill’s own history has the same counts', confirmed);
  report.count(pack, 'measures', measures.length);
  reportTitles(
    pack,
    measures.map(({ title }) => title),
    report,
  );
  const isDecided = measures.some(({ voters }) => voters !== undefined);
  return {
    pack,
    session,
    sources: { ...sources, ...(isDecided && { voters: votersSource }) },
    measures,
    rolls,
    names,
    executives: governorsOf(people, span),
    membersOf,
  };
}
