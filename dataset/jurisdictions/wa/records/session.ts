/** The record of a biennium of the Washington Legislature: what its own table adds to the importer of every state. */
import type { Report } from '../../../packs/report';
import { seatsOf } from '../../../records/needed';
import { importSession, type SessionInput } from '../../../records/scraped/session';
import type { Calling, StateTable } from '../../../records/scraped/table';
import type { Measure, SessionRecord } from '../../../records/shape';
import { currentTitle } from '../titles';
import { companionsOf } from './companions';
import { washingtonMotions } from './motions';
import { shares } from './shares';
import { effectIn, lawIn, washingtonSteps } from './steps';
import { asItIsNow, asVotedOn } from './text-voted-on';
import { votersOn, votersSource } from './voters';

export const pack = 'wa';

export interface MoreFacts {
  /** The Legislature's short title, which the scraped bills lack: "Residential tenants". */
  short?: string;
  /** The title of the act itself, "Relating to …": that of its newest version. */
  act?: string;
}

/** Called as a neighbor would; its issues are told by the words that the Legislature has. */
const titlesBy =
  (more: ReadonlyMap<string, MoreFacts>): Calling =>
  (bill, called) => {
    const { short, act } = more.get(bill.identifier) ?? {};
    const official = currentTitle(bill.title);
    const source = { title: short ?? bill.title, ...(short && short !== bill.title && { description: bill.title }) };
    const said = called(short ?? official, official, act);
    return {
      ...said,
      ...(said.title !== official && short && { description: official }),
      ...(said.title !== source.title && { sortedBy: source }),
    };
  };

function asKnown(measure: Measure, session: string): Measure {
  const voters = votersOn(session, measure.type, measure.number);
  return asItIsNow(voters ? { ...measure, voters } : measure);
}

export const washingtonTable: StateTable = {
  id: pack,
  sessions: [[/^\d{4}-\d{4}$/, '$&']],
  // Appointments ("SGA 9001") are no measures.
  numbers: /^(?<type>[HS](?:B|JR|JM|CR|R)) (?<number>\d+)$/,
  // The table knows a floor resolution by its line.
  ofOneChamber: /^$/,
  steps: washingtonSteps,
  motions: washingtonMotions,
  isWhole: true,
  lawIn,
  effectIn,
  unsaid: / \(#\d+\)$/,
  sequence: /\(#(\d+)\)$/,
  letters: { other: 'T' },
  // "yeas, 50; nays, 47; absent, 0; excused, 1." in the bill's own history.
  inHistory: { tally: /yeas, (\d+); nays, (\d+); absent, (\d+); excused, (\d+)/ },
  shares,
  companions: companionsOf,
  measure: asKnown,
  roll: asVotedOn,
};

export interface WashingtonInput extends Omit<SessionInput, 'seats'> {
  more: ReadonlyMap<string, MoreFacts>;
}

export function washingtonSession({ more, ...input }: WashingtonInput, report: Report): SessionRecord {
  const table = { ...washingtonTable, titles: titlesBy(more) };
  const { record } = importSession(table, { ...input, seats: seatsOf(pack) }, report);
  const isDecided = record.measures.some(({ voters }) => voters !== undefined);
  return isDecided ? { ...record, sources: { ...record.sources, voters: votersSource } } : record;
}
