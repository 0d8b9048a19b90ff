/**
 * Members of Congress as its bills and its Record name them, by a courtesy and a surname: "Mr. Barrasso (for himself, Mr. Daines,
 * and Ms. Castor of Florida) introduced the following bill", "By Mrs. MURRAY (for herself and Mr. RISCH):", and on pages of
 * the Record "Mr. RISCH. Mr. President,". Whoever shares a surname stands there with the state.
 */
import type { OfficeRole } from '../../../release/packs';
import type { TextRun } from '../../types';
import { givenOf, isOfOther } from '../beside/called-as';
import type { Sighting } from '../beside/sighting';
import type { Person } from '../names/names-index';
import { inOfficeOn } from '../titles/office-fit';
import { congress, usHouse } from '../titles/offices';
import { officeOf } from '../titles/title-meaning';
import { stateNamed } from '../words/states';
import { foldWords } from '../words/tokens';
import { count, enlist } from './member-lists';

const courtesy = '(?:Mrs?|Ms|Miss)\\.?';
/** "Mr. Cleaver (for himself, Mrs. Kim, and Mr. Bacon)" */
const sponsors = new RegExp(
  `\\b${courtesy}\\s[^.;:()]{2,60}\\(for\\s(?:him|her)self[^()]{0,8000}\\)(?=\\s+(?:introduced|submitted)\\b|\\s*:)`,
  'gu',
);
/** "Mr. Cleaver introduced the following bill; which was referred to" */
const sponsorAlone = new RegExp(
  `\\b${courtesy}\\s[^.;:()]{2,60}\\s(?:introduced|submitted)\\sthe\\sfollowing\\s(?:\\S+\\s){0,2}(?:bill|resolution);\\s+which\\swas\\s`,
  'gu',
);
const courtesyAtEnd = new RegExp(`\\b${courtesy}\\s+$`, 'u');
const reachOfCourtesy = 12;

/** As the Record heads its pages, and is referred to. */
const record = /\bCongressional Record,? (?:Volume|Vol\.) (\d{3})\b/;
/** The volume of a year is so much less than the year. */
const firstVolume = 1854;
/** As bills are headed. */
const numbered = /\b(\d{2,3})(?:st|nd|rd|th|ST|ND|RD|TH)\s+CONGRESS\b/;
/** The chamber that a part of the paper is of. */
const chamberHead =
  /\bin\s+the\s+(?:house\s+of\s+representatives|senate\s+of\s+the\s+united\s+states)\b|\[(?:house|senate)\]/gi;

/** Written as the Record writes members: "LEE", "McCONNELL", "LaMALFA". */
const isCapitals = (name: string): boolean => /(?:^\p{Lu}{2}|\p{Lu}{3})$/u.test(name);

/** What a page says of itself. */
interface Paper {
  isRecord: boolean;
  /** Of Congress by its own words. */
  isSaid: boolean;
  /** A day of its Congress. */
  day: string;
}

/** In its first words a paper says what it is. */
const reachOfHead = 100_000;

function paperOf(runs: readonly TextRun[], date: string): Paper {
  let text = '';
  for (const run of runs) if (text.length < reachOfHead) text += `${run.text.slice(0, reachOfHead)}\n`;
  const number = Number(numbered.exec(text)?.[1]);
  const volume = Number(record.exec(text)?.[1]);
  const isRecord = volume > 0;
  const day = number > 0 ? dayOf(number, date) : isRecord ? dayIn(firstVolume + volume, date) : date;
  return { isRecord, isSaid: isRecord || number > 0, day };
}

/** The first Congress met in 1789, each for two years. A day of the article's where that is of it. */
function dayOf(number: number, date: string): string {
  const first = 1787 + 2 * number;
  return dayIn(first + 1, date) === date ? date : dayIn(first, date);
}

/** A day of the year: the article's where it is of it. */
const dayIn = (year: number, date: string): string => (Number(date.slice(0, 4)) === year ? date : `${year}-06-30`);

/** Whether such names may stand on a page: a cheap question. */
export const mayBeOfCongress = (text: string, { family, start }: Sighting): boolean =>
  isCourteous(text, start) &&
  family.people.some(({ level }) => level === 'us') &&
  /\(for\s(?:him|her)self\b|\bCongressional Record\b|\bthe\sfollowing\s(?:\S+\s){0,2}(?:bill|resolution)\b/.test(text);

const isCourteous = (text: string, start: number): boolean =>
  courtesyAtEnd.test(text.slice(Math.max(0, start - reachOfCourtesy), start));

/** A name behind a courtesy, with whom of a chamber it can mean on the day. */
interface Named {
  sighting: Sighting;
  members: readonly Person[];
  roles: readonly OfficeRole[];
}

/** Gives the names of such papers the office of their chamber. */
export function papersOfCongress(runs: readonly TextRun[], sightings: readonly Sighting[], date: string): void {
  const spans = runs.map(({ text }) => spansOf(text));
  const paper = paperOf(runs, date);
  if (!paper.isSaid || (!paper.isRecord && spans.every(({ length }) => length === 0))) return;
  const chambers = new Chambers(runs);
  const named: Named[] = [];
  for (const sighting of sightings) {
    const { text } = runs[sighting.run] as TextRun;
    const { start, end } = sighting;
    if (sighting.given !== '' || sighting.otherGiven || !isCourteous(text, start)) continue;
    const isInside = (spans[sighting.run] ?? []).some((span) => start > span.start && end < span.end);
    if (!isInside && !(paper.isRecord && isCapitals(text.slice(start, end)))) continue;
    const roles = chambers.at(sighting.run, start) ?? congress;
    const state = sighting.from?.state ?? stateBehind(text, end);
    if (state !== undefined) sighting.from ??= { state, text: '' };
    named.push({ sighting, roles, members: membersOf(sighting, roles, paper.day) });
  }
  seat(named);
}

function seat(named: readonly Named[]): void {
  const list = new Map<string, number>();
  for (const { sighting, members, roles } of named) {
    const [member] = members;
    if (member === undefined || members.length > 1) continue;
    const held = roles.filter((role) => member.offices.some((office) => office.role === role));
    const title = { meaning: officeOf(held, { level: 'us' }), text: sighting.title?.text ?? '', notNow: false };
    enlist(sighting, title, list);
    count(list, sighting, title);
  }
}

const membersOf = ({ family, from, gender }: Sighting, roles: readonly OfficeRole[], day: string): Person[] =>
  family.people.filter(
    (person) =>
      inOfficeOn(day, roles)(person) &&
      (from?.state === undefined || from.state === person.state) &&
      !isOfOther(gender, givenOf(person)),
  );

interface Span {
  start: number;
  end: number;
}

const spansOf = (text: string): Span[] =>
  [sponsors, sponsorAlone].flatMap((form) =>
    [...text.matchAll(form)].map(({ 0: all, index }) => ({ start: index, end: index + all.length })),
  );

/** "Ms. Castor of Florida": over the end of a line, too. */
function stateBehind(text: string, end: number): string | undefined {
  const said = /^\s+of\s+(\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?)/u.exec(text.slice(end, end + 40))?.[1];
  if (said === undefined) return undefined;
  const words = foldWords(said);
  return stateNamed(words.join(' ')) ?? stateNamed(words[0] ?? '');
}

/** The heads of the chambers in a page, in reading order. */
class Chambers {
  private readonly heads: { run: number; start: number; roles: readonly OfficeRole[] }[];

  constructor(runs: readonly TextRun[]) {
    this.heads = runs.flatMap(({ text }, run) =>
      [...text.matchAll(chamberHead)].map(({ 0: head, index }) => ({
        run,
        start: index,
        roles: /house/i.test(head) ? usHouse : ['us-senator' as const],
      })),
    );
  }

  /** The offices of the chamber whose head stands last before the place. */
  at(run: number, start: number): readonly OfficeRole[] | undefined {
    return this.heads.findLast((head) => head.run < run || (head.run === run && head.start < start))?.roles;
  }
}
