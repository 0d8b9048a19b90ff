/**
 * Names in the line, the row or the lines below a label that says of which district they are: "State House, 33rd Legislative
 * District, Position 1: Tina Orwall", "LD 6 – Holy, Volz, Graham", "9th Congressional District" over "Adam Smith (D)". Who
 * serves, or came to serve, that very district is hardly a namesake.
 */
import type { OfficeRole } from '../../../release/packs';
import type { TextRun } from '../../types';
import { isOfDistrict } from '../names/district-behind';
import { isPlainSurname, type Person } from '../names/names-index';
import { inOfficeOn } from '../titles/office-fit';
import { eitherChamber, legislature, usHouse } from '../titles/offices';
import { isTitled, type Sighting } from '../beside/sighting';
import { stateNamed } from '../words/states';
import { type ListOwners, tellsOfLawmakers } from './whose-list';

/** What a label tells of a district. */
export interface Label {
  district: string;
  roles: readonly OfficeRole[];
  state?: string;
  /** As written, for the explanation. */
  text: string;
}

/** The words that labels consist of. */
const word =
  "(?:U\\.? ?S\\.?|United|States?|Representatives?|Rep\\.?|Senators?|Sen\\.?|House|Senate|of|for|the|Congress|Congressional|Legislative|District|Dist\\.?|LD|CD|Position|Pos\\.?|Seat|No\\.?|[AB]|\\d{1,2}[AB]?|#\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)|Washington(?:[’']s)?|Idaho(?:[’']s)?|WA|ID)";
const words = `${word}(?:(?:, ?| ?[-–—/] ?| ?\\(|\\)? )${word})*\\)?`;
/** A label at the start of a line or behind a semicolon, with what parts it from the names. */
const labels = new RegExp(
  `(?<=^|[\\n\\u2028;•|])[ \\t•*]*(${words})(?=\\s*(?:[:|–—\\n\\u2028]|-\\s|,\\s\\p{Lu}|$))`,
  'gu',
);

const labelAlone = new RegExp(`^\\s*(${words})\\s*$`, 'u');

const ordinal = /\b(\d{1,2})(?:st|nd|rd|th)\b/;
const numbered = /\b(?:District|Dist\.?|LD|CD)[ -]?(?:No\.? ?|#)?0?(\d{1,2})[AB]?\b/;
const ofCongress = /\bCongress(?:ional)?\b|\bCD\b|\b(?:U\.? ?S\.?|United States) (?:House|Rep)/;
const ofLegislature = /\bLegislative\b|\bLD\b|\bState (?:House|Senate|Rep|Sen)|\b(?:House|Senate) (?:District|Dist\.)/;

/** What the words of a label tell; nothing where they are those of another district: "2nd District". */
export function districtLabel(text: string): Label | undefined {
  const district = (ordinal.exec(text) ?? numbered.exec(text))?.[1];
  const roles = ofCongress.test(text) ? usHouse : ofLegislature.test(text) ? legislature : undefined;
  if (district === undefined || roles === undefined) return undefined;
  const state = /\b(?:Washington|Idaho|WA|ID)\b/.exec(text)?.[0].toLowerCase();
  const code = state === undefined ? undefined : state.length === 2 ? state : stateNamed(state);
  return { district: String(Number(district)), roles, text, ...(code !== undefined && { state: code }) };
}

/** Longest label. */
const longest = 100;
/** Most labels of a row. */
const mostLabels = 3;
/** So far a line goes on to be about its district. */
const reachOfLine = 300;
/** So many blocks below a label alone are about its district. */
const blocksBelow = 6;
const longestBelow = 200;

/** "LD", "Legislative District", "District": the head of a column of numbers. */
const headOfNumbers =
  /^\s*(?:(LD|Leg(?:islative|\.) Dist(?:rict|\.))|(CD|Congressional District)|District|Dist\.?)\s*#?\s*$/i;
/** Beside a column that is called no more than "District", the head of one of members. */
const headOfMembers =
  /\b(?:party|members?|senators?|representatives?|legislators?|lawmakers?|incumbents?|candidates?)\b/i;
const numberAlone = /^\s*0?(\d{1,2})(?:st|nd|rd|th|[AB])?\s*$/;

/** Between a label and a surname alone stand names and what parts them. */
const namesAhead = /^[\s:|–—,-]*(?:\p{Lu}[\p{L}.’'-]*(?: ?\([DR]\))?[\s,;/&]+(?:and\s+)?)*$/u;

/** A label and the span of a run that it is about. */
interface Region {
  label: Label;
  from: number;
  to: number;
  /** It stands alone on a line above. */
  isBelow?: boolean;
}
type Regions = Map<number, Region[]>;

function regionsOf(runs: readonly TextRun[]): Regions {
  const regions: Regions = new Map();
  const add = (run: number, label: Label, from: number, to: number, isBelow = false): void => {
    const known = regions.get(run);
    const region = { label, from, to, ...(isBelow && { isBelow }) };
    if (known === undefined) regions.set(run, [region]);
    else known.push(region);
  };
  const rows = rowLabels(runs);
  let above: { label: Label; run: number } | undefined;
  for (const [at, { cell, kind, text }] of runs.entries()) {
    if (kind === 'nav') continue;
    if (cell !== undefined) {
      above = undefined;
      for (const label of rows.get(`${cell.table}/${cell.row}`) ?? []) add(at, label, 0, text.length);
      continue;
    }
    const found = text.length > 20_000 ? [] : [...text.matchAll(labels)];
    const told = found.flatMap((match) => {
      const label = match[0].length > longest ? undefined : districtLabel(match[1] as string);
      return label === undefined ? [] : [{ label, end: match.index + match[0].length, start: match.index }];
    });
    const [only] = told;
    if (only !== undefined && text.slice(only.end).trim().length < 2 && only.start === 0) {
      above = { label: only.label, run: at };
      continue;
    }
    for (const [i, { label, end }] of told.entries()) {
      const lineEnd = /[\n\u2028]/.exec(text.slice(end, end + reachOfLine))?.index ?? reachOfLine;
      add(at, label, end, Math.min(told[i + 1]?.start ?? Infinity, end + lineEnd));
    }
    if (told.length > 0 || kind === 'heading') above = undefined;
    else if (above !== undefined && at - above.run <= blocksBelow && text.length <= longestBelow)
      add(at, above.label, 0, text.length, true);
  }
  return regions;
}

/** The districts that cells tell of their rows. */
function rowLabels(runs: readonly TextRun[]): Map<string, Label[]> {
  const numbers = new Map<string, readonly OfficeRole[]>();
  const political = new Set(
    runs.flatMap(({ cell, text }) => (cell?.head && headOfMembers.test(text) ? [cell.table] : [])),
  );
  const rows = new Map<string, Label[]>();
  for (const { cell, text } of runs) {
    if (cell === undefined || text.length > longest) continue;
    const head = cell.head ? headOfNumbers.exec(text) : null;
    const column = `${cell.table}/${cell.column}`;
    // "CD" is the head of other columns, too.
    const isPlain = head !== null && ((head[1] ?? head[2]) === undefined || /^\s*CD/i.test(text));
    if (head !== null && !(isPlain && !political.has(cell.table)))
      numbers.set(column, head[1] ? legislature : head[2] ? usHouse : eitherChamber);
    const roles = cell.head ? undefined : numbers.get(column);
    const district = roles === undefined ? undefined : numberAlone.exec(text)?.[1];
    const whole = labelAlone.exec(text)?.[1];
    const label =
      roles !== undefined && district !== undefined
        ? { district, roles, text: text.trim() }
        : whole === undefined
          ? undefined
          : districtLabel(whole);
    const row = `${cell.table}/${cell.row}`;
    if (label === undefined) continue;
    const known = rows.get(row);
    if (known === undefined) rows.set(row, [label]);
    else if (known.length < mostLabels) known.push(label);
  }
  return rows;
}

/** Whether the person serves, or has served, the district. */
export const serves = ({ offices, state }: Person, label: Label): boolean =>
  (label.state ?? state) === state &&
  offices.some((office) => label.roles.includes(office.role) && isOfDistrict({ offices: [office] }, label.district));

/** What the page tells of where to look for them. */
interface Where {
  home: ReadonlySet<string>;
  isAbout: (state: string) => boolean;
  stateWeight: (state: string) => number;
  stateOfStory: (run: number) => string | undefined;
  isOfGame: (run: number) => boolean;
  owners: ListOwners;
}

/** "37th Legislative District, Position #1", as Washington alone calls seats. */
const seatOfWashington = /\b(?:Legislative District|LD[ -]?\d{1,2}),? (?:Position|Pos\.) ?#?[12]\b/;

/** Whether the page tells that a label in the run is of the state, and nothing nearer of another. */
function isOfState(run: number, state: string, where: Where & { hasSeats: () => boolean }): boolean {
  const { home, owners, stateOfStory, stateWeight, hasSeats } = where;
  if (home.size > 0 ? !home.has(state) : stateWeight(state) === 0 && !(state === 'wa' && hasSeats())) return false;
  const ofStory = stateOfStory(run) ?? state;
  return (ofStory === state || ofStory === 'us') && !owners.isOfOtherState(run, state);
}

/** The region around a name: they are in order, and only those of a row's cell span the same text. */
function regionAt(regions: readonly Region[], { start, end }: Sighting): Region | undefined {
  let low = 0;
  for (let high = regions.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((regions[middle] as Region).to < end) low = middle + 1;
    else high = middle;
  }
  const region = regions[low];
  return region !== undefined && region.from <= start ? region : undefined;
}

/** Tells names of such lines who is of their district. */
export function districtLines(
  runs: readonly TextRun[],
  sightings: readonly Sighting[],
  date: string,
  where: Where,
): void {
  if (sightings.length === 0) return;
  const regions = regionsOf(runs);
  if (regions.size === 0) return;
  const { isAbout, isOfGame, owners } = where;
  const isInOffice = inOfficeOn(date);
  let seats: boolean | undefined;
  const hasSeats = (): boolean => (seats ??= runs.some(({ text }) => seatOfWashington.test(text)));
  let isOfLawmakers: boolean | undefined;
  const isPageOfLawmakers = (): boolean =>
    (isOfLawmakers ??= runs.some(({ kind, text }) => kind !== 'nav' && tellsOfLawmakers(text)));
  const bare = new Map<Region, { sighting: Sighting; person: Person; isPlain: boolean }[]>();
  for (const sighting of sightings) {
    if (sighting.otherGiven) continue;
    const region = regionAt(regions.get(sighting.run) ?? [], sighting);
    if (region === undefined || isOfGame(sighting.run) || owners.isOfClub(sighting.run)) continue;
    const { label } = region;
    const isFull = sighting.given !== '';
    const people = (isFull ? sighting.fits.map((fit) => fit.person) : sighting.family.people).filter((one) =>
      serves(one, label),
    );
    const [person] = people;
    if (person === undefined || people.length > 1) continue;
    // Other states have districts of the same numbers.
    if (label.state === undefined && !isOfState(sighting.run, person.state, { ...where, hasSeats })) continue;
    if (isFull) {
      sighting.constituency = { person, text: label.text };
      continue;
    }
    if (!isAbout(person.state) && label.state === undefined) continue;
    const titled = isTitled(sighting);
    if (!titled && !isPageOfLawmakers()) continue;
    // "33rd District: Reps. Gregerson and Orwall" of a year before the records of hers begin
    if (!isInOffice(person) && !(titled && isPlainSurname(sighting.family))) continue;
    const { text } = runs[sighting.run] as TextRun;
    const isNear = sighting.start - region.from <= reachOfLine;
    const isName = !region.isBelow && isNear && namesAhead.test(text.slice(region.from, sighting.start));
    const found = { sighting, person, isPlain: titled || isName };
    const known = bare.get(region);
    if (known === undefined) bare.set(region, [found]);
    else known.push(found);
  }
  for (const [{ label, isBelow }, found] of bare) {
    // "4th District: Saturday, with Christian, Schmidt and Chase": two of one district are no accident.
    const isOfAll = isBelow !== true && new Set(found.map(({ person }) => person)).size > 1;
    for (const { sighting, person, isPlain } of found) {
      if (!isPlain && !isOfAll) continue;
      sighting.constituency = { person, text: label.text };
      // "LD 4: Christian, Schmidt, Chase"
      delete sighting.doubt;
    }
  }
}
