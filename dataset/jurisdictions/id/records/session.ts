/** The record of a session of the Idaho Legislature: what its own table adds to the importer of every state. */
import type { Chamber } from '../../../../engine/release/records';
import type { Report } from '../../../packs/report';
import { calm, sentence } from '../../../records/calm';
import { nobody } from '../../../records/committee-members';
import { seatsOf } from '../../../records/needed';
import { importSession, type SessionInput } from '../../../records/scraped/session';
import type { Calling, StateTable } from '../../../records/scraped/table';
import type { SessionRecord } from '../../../records/shape';
import type { Who } from '../../../records/who';
import { namesIn } from '../../../records/scraped/in-history';
import { effectIn } from './effect';
import { shares } from './shares';
import { dayWithin, idahoSteps, lawIn } from './steps';
import { asItIsNow, asVotedOn } from './text-voted-on';

export const pack = 'id';

/** "LIQUOR – Amends existing law to …": the subject, and what the measure does. */
const partsOf = (title: string): string[] => (/^([^–]+?)\s*–\s*(.+)$/.exec(title) ?? []).slice(1);
/** Without the further subjects between them: "APPROPRIATIONS – LANDS – Relates to …". */
const deedIn = (what: string): string => what.replace(/^(?:[^–a-z]+ – )+/, '');

/** Called by its short title; the subject stands in for one, as it does for hundreds of measures at once. */
const titlesOf: Calling = (bill, called) => {
  const [subject, what] = partsOf(bill.title);
  const source = { title: subject ? sentence(subject, what) : bill.title, ...(what && { description: what }) };
  const [other] = bill.other_titles.map(({ title }) => title.trim());
  if (!other) return source;
  const official = what ?? bill.title;
  return { ...called(other, deedIn(official)), description: official, sortedBy: source };
};

/** "Hall(Stone)" in the House: Stone sits in for Hall. "Coho(Lenney)" in the Senate: Coho sits in for Lenney. */
function substitute(printed: string, chamber: Chamber): string | undefined {
  const [, first, second] = /^(.+?)\((\D+)\)$/.exec(printed) ?? [];
  if (!first || !second) return undefined;
  return chamber === 'house' ? `${second} (for ${first})` : `${first} (for ${second})`;
}

const voteLine =
  /(?:PASSED|ADOPTED|FAILED) [-–] \d+-\d+-\d+\s*(?:Tie vote - President voted (?<casting>AYE|NAY))?\s*AYES – (?<yes>.*?)\s*NAYS – (?<no>.*?)\s*Absent(?: and excused)? – (?<absent>.*?)\s*(?:Excused from voting – (?<excused>.*?)\s*)?(?:Floor Sponsor|Title apvd|$)/;

/** The chamber that voted, by a line of the history: the source files one vote of the Senate under the House. */
function votedIn(line: string, who: Who): Chamber | undefined {
  const told = namesIn(line, voteLine);
  if (!told) return undefined;
  const share = (chamber: Chamber) => [...told.yes, ...told.no].filter((name) => who.find(name, chamber)).length;
  return share('senate') > share('house') ? 'senate' : 'house';
}

export const idahoTable: StateTable = {
  id: pack,
  sessions: [[/^\d{4}$/, '$&']],
  numbers: /^(?<type>[HS](?:CR|JM|JR|P|R)?) 0*(?<number>\d+)$/,
  ofOneChamber: /^[HS]R$/,
  steps: idahoSteps,
  motions: [
    [/as amended in (?:the )?(?:House|Senate)/, 'concurrence'],
    [/^/, 'passage'],
  ],
  isWhole: true,
  dayIn: dayWithin,
  lawIn,
  unsaid: /\s*–\s*$/,
  letters: { absent: 'T' },
  // The vote events name members by surname alone; the line of the bill's history tells apart the two of one name, and who
  // sat in for whom, so that a substitute's vote is never the member's. The scraper loses the names of a tie, and counts
  // whoever was excused from voting among the absent, which the Legislature does not.
  inHistory: {
    names: voteLine,
  },
  chamberIn: votedIn,
  presides: 'lieutenant-governor',
  effectIn,
  called: [{ chamber: 'house', printed: 'Mr. Speaker', name: 'Moyle' }],
  substitute,
  titles: titlesOf,
  printedSponsors: calm,
  shares,
  measure: asItIsNow,
  roll: asVotedOn,
};

export type IdahoInput = Omit<SessionInput, 'membersOf' | 'seats'>;

export const idahoSession = (input: IdahoInput, report: Report): SessionRecord =>
  importSession(idahoTable, { ...input, membersOf: nobody, seats: seatsOf(pack) }, report).record;
