/** Scraped bills → measures. */
import type { Chamber } from '../../../engine/release/records';
import type { Report } from '../../packs/report';
import type { ScrapedBill } from '../../sources/scraped-session';
import type { titlesFor } from '../../titles';
import { lastEffect } from '../effect';
import type { Committee, Measure, Step } from '../shape';
import { readHistory, type HistoryLine } from '../step-table';
import type { Who } from '../who';
import { dayOf } from './days';
import { numbered, type Called, type Calling, type StateTable } from './table';
import { usualSteps } from './usual-words';

/** A measure that one chamber adopts for good, by how its type is usually written. */
const ofOne = /^(?:H|S|A)R$/;

export const chamberOf = (organization: Chamber | '', { single }: StateTable): Chamber | '' =>
  organization === '' ? (single ?? '') : organization;

const originOf = (bill: ScrapedBill, table: StateTable): Chamber =>
  chamberOf(bill.from_organization, table) || (bill.identifier.startsWith('S') ? 'senate' : 'house');

/** Some scrapes have the newest line first. */
function linesOf(bill: ScrapedBill, origin: Chamber, table: StateTable, who: Who): HistoryLine[] {
  const lines = bill.actions.map(({ description, date, organization_id: organization, ...more }): HistoryLine => {
    const day = table.dayIn?.(description) ?? dayOf(date, table.timeZone);
    const committees = (more.related_entities ?? []).filter(({ entity_type: kind }) => kind === 'organization');
    return {
      text: description.replace(/\s+/g, ' ').trim(),
      chamber: table.chamberIn?.(description, who) ?? (chamberOf(organization, table) || origin),
      ...(day && { day }),
      ...(more.classification && { classes: more.classification }),
      ...(committees[0] && { committee: committees[0].name }),
    };
  });
  const isBackward = (lines[0]?.day ?? '') > (lines.at(-1)?.day ?? '');
  return isBackward ? lines.reverse() : lines;
}

/** Names behind the prime sponsor's: without repeats (substitutes are listed again) and without the prime sponsor. */
function sponsorsOf(
  bill: ScrapedBill,
  chamber: Chamber,
  day: string | undefined,
  who: Who,
  { printedSponsors: printed, isWhole }: StateTable,
): Pick<Measure, 'sponsor' | 'printedSponsor' | 'cosponsors' | 'printedCosponsors'> {
  const primary = bill.sponsorships.find((one) => one.primary);
  if (printed)
    return {
      ...(primary && { printedSponsor: printed(primary.name) }),
      cosponsors: [],
      printedCosponsors: [],
    };
  const seats = new Map(bill.sponsorships.map(({ name, person_id: seat }) => [name, seat || chamber] as const));
  const isPerson = new Set(
    bill.sponsorships.flatMap(({ name, entity_type: kind }) => (kind === 'person' ? [name] : [])),
  );
  const find = (name: string) => {
    const seat = seats.get(name) ?? chamber;
    if (!isPerson.has(name)) return undefined;
    // Some join a measure long after it was brought in; but a name may as well be a predecessor's, whom the roster lacks.
    return who.find(name, seat, day) ?? (isWhole ? who.find(name, seat) : undefined);
  };
  const sponsor = primary && find(primary.name);
  const rest = [...new Set(bill.sponsorships.map(({ name }) => name))].filter((name) => name !== primary?.name);
  return {
    ...(sponsor ? { sponsor } : primary && { printedSponsor: primary.name }),
    cosponsors: [...new Set(rest.flatMap((name) => find(name) ?? []))].filter((id) => id !== sponsor),
    printedCosponsors: rest.filter((name) => !find(name)),
  };
}

function committeesOf(steps: readonly Step[], origin: Chamber): Committee[] {
  const all = steps.flatMap(({ committee }) => (committee?.chamber === origin ? [committee] : []));
  return [...new Map(all.map((committee) => [committee.name, committee])).values()];
}

/** The title as it stands, and the official abstract where it says more. */
const usualTitles: Calling = ({ title, abstracts = [] }): Called => {
  const plain = title.replace(/\s+/g, ' ').trim();
  const [abstract] = abstracts.map((one) => one.abstract.replace(/\s+/g, ' ').trim());
  return { title: plain, ...(abstract && abstract !== plain && { description: abstract }) };
};

export interface Reading {
  table: StateTable;
  session: string;
  who: Who;
  called: ReturnType<typeof titlesFor>;
  report: Report;
}

export function toMeasure(bill: ScrapedBill, { table, session, who, called, report }: Reading): Measure | undefined {
  const id = numbered(bill.identifier, table);
  if (!id) return undefined;
  const { id: pack, isWhole, ofOneChamber = ofOne, titles = usualTitles, measure = (one) => one } = table;
  const origin = originOf(bill, table);
  const lines = linesOf(bill, origin, table, who);
  const rows = isWhole ? (table.steps ?? []) : [...(table.steps ?? []), ...usualSteps];
  const { steps: read, unknown } = readHistory(lines, rows);
  if (isWhole)
    for (const line of unknown)
      report.drop(pack, 'line of a history that the table does not know', `${bill.identifier} ${line}`);
  const own: Readonly<Record<string, string>> = ofOneChamber.test(id.type) ? { h: 'H', s: 'S' } : {};
  // Both chambers' journals tell what the governor did.
  const isTold = (step: Step, at: number) => read.findIndex(({ letter }) => letter === step.letter) < at;
  const kept = isWhole ? read : read.filter((step, at) => !(/[GUVL]/.test(step.letter) && isTold(step, at)));
  const steps = kept.map((step) => ({ ...step, letter: own[step.letter] ?? step.letter }));
  const introduced = steps.find(({ letter }) => letter === 'A')?.day;
  if (!introduced) report.drop(pack, 'measure without a first reading', bill.identifier);
  const year = Number(session.slice(0, 4));
  const law = bill.actions
    .map(({ description, date }) => table.lawIn?.(description, isWhole ? year : Number(date.slice(0, 4))))
    .findLast((found) => found !== undefined);
  const told = bill.actions.map(({ description }) => table.effectIn?.(description));
  const effect = law && lastEffect(told, introduced, (why) => report.drop(pack, why, bill.identifier));
  const sponsors = sponsorsOf(bill, origin, introduced ?? lines.find(({ day }) => day)?.day, who, table);
  const isPerson = bill.sponsorships.find(({ primary }) => primary)?.entity_type === 'person';
  if (sponsors.printedSponsor && isPerson)
    report.drop(pack, 'sponsor known by printed name only', `${bill.identifier} ${sponsors.printedSponsor}`);
  const whole: Measure = {
    ...id,
    ...titles(bill, called),
    ...sponsors,
    ...(introduced && { introduced }),
    committees: committeesOf(steps, origin),
    steps,
    ...(law && { law }),
    ...(effect && { effect }),
    subjects: bill.subject,
    sections: [...new Set((bill.citations ?? []).map(({ citation }) => citation))],
  };
  return measure(whole, session);
}
