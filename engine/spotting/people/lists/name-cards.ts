/**
 * Names on a line of their own that the page itself explains: by the office on the line below ("Natasha Hill" over "State
 * Representative, 3rd Legislative District", as letters are signed and speakers listed), or, of authors, by the note at the
 * end ("By Claire Wilson and Lillian Ortiz-Self" … "Sen. Claire Wilson, D-Auburn, represents").
 */
import type { TextRun } from '../../types';
import { stateNamed } from '../words/states';
import { isTitled, type ReadRun, type Sighting } from '../beside/sighting';
import { titleMeaning } from '../titles/titles';
import { foldWords } from '../words/tokens';
import { districtLabel, serves } from './district-lines';
import type { ListOwners } from './whose-list';

/** "State Senator", "U.S. Representative", "Washington State Representative, 3rd Legislative District (D)", "Governor of Idaho". */
const officeLine =
  /^\s*(?<former>Former )?(?:(?<state>Washington|Idaho|WA|ID) )?(?<office>(?:(?:State|U\.?S\.?|United States) )?(?:Senator|Representative)|Congress(?:man|woman)|Member of Congress|Governor|Lieutenant Governor|Attorney General|Secretary of State|State (?:Treasurer|Auditor)|Insurance Commissioner|Commissioner of Public Lands)(?<rest>(?:,| [–—-]| \||\s?\u2028|\n| (?=[(\dof])).{0,60})?\s*$/u;
/** ", 3rd Legislative District (D)", " for Washington’s 9th District": districts, the state, a party and a town, and nothing else. */
const part =
  "(?:(?:for |of |from )?(?:the )?(?:State of )?(?:Washington|Idaho)(?:[’']s)?(?: State)?(?: (?:House|Senate|Legislature))?(?: of Representatives)?|(?:for |of )?(?:the )?\\d{1,2}(?:st|nd|rd|th)(?: (?:Legislative|Congressional))?(?: District)?|(?:for )?(?:(?:Legislative|Congressional) )?District (?:No\\. ?|#)?\\d{1,2}[AB]?|[LC]\\.?D\\.?[ -]?\\d{1,2}|(?:Position|Pos\\.) (?:No\\. ?|#)?\\d|(?:Democrat|Republican)|[DR](?:-(?:\\p{Lu}[\\p{L}.]*(?: \\p{Lu}\\p{L}+)?|\\d{1,2}))?)";
const restOfOffice = new RegExp(`^(?:(?:,|\\s[–—-]|\\s?\\|)?\\s*\\(?${part}\\)?){1,4}[.,]?\\s*$`, 'u');
/** An office of Congress or a state by its name; any club has a senator and a representative, any play a governor. */
const namedOffice = /^(?:State|U\.?S\.?|United States) |^Congress|^Member of Congress/;
const ofCongress = /^(?:U\.?S\.?|United States) |^Member of Congress/;
const kindOfDistrict = /\b(?:Legislative|Congressional) District\b|\b[LC]\.?D\.?[ -]?\d/;
const stateInLine = /\b(Washington|Idaho|WA|ID)\b/;
const ofState = /\bState\b/;
/** What stands around a name alone. */
const nothing = /^[\s,–—•*-]*$/;

/** Longest line of an office. */
const longest = 100;

/** The line below a place in a run: the next of the run, or the next block. */
function lineBelow(runs: readonly TextRun[], at: number, end: number): { before: string; below: string } | undefined {
  const { text } = runs[at] as TextRun;
  const rest = text.slice(end, end + 2 * longest);
  const brk = /[\n\u2028]/.exec(rest)?.index;
  if (brk !== undefined)
    return { before: rest.slice(0, brk), below: rest.slice(brk + 1).split(/[\n\u2028]/)[0] as string };
  const next = runs[at + 1];
  return rest.length < 2 * longest && next !== undefined && next.text.length <= 2 * longest
    ? { before: rest, below: next.text.split(/[\n\u2028]/)[0] as string }
    : undefined;
}

const onSameLine = /^ [–—-] ([^\n\u2028]{1,90})(?=[\n\u2028]|$)/;

/** Whether nothing stands before the name on its line. */
const opensLine = (text: string, start: number): boolean =>
  nothing.test(
    text
      .slice(Math.max(0, start - longest), start)
      .split(/[\n\u2028]/)
      .at(-1) as string,
  );

const opensByline = (text: string, start: number): boolean =>
  /(?:^|[\n\u2028])\s*By\s$/.test(text.slice(Math.max(0, start - 8), start));
/** "Seattle Times staff reporter" below a name: who wrote the story. */
const ofPress = /\b(?:(?:staff|political|senior|city) )?(?:reporter|writer|correspondent|columnist|photographer)\s*$/i;

/** What the page tells of where its cards are from. */
interface Where {
  home: ReadonlySet<string>;
  owners: ListOwners;
  stateWeight: (state: string) => number;
}

/** Gives such names the office below, where someone of the name has held one of that kind. */
export function nameCards(runs: readonly TextRun[], read: readonly ReadRun[], where: Where): void {
  for (const [at, { sightings }] of read.entries())
    for (const sighting of sightings) {
      const run = runs[at] as TextRun;
      if (run.kind === 'nav' || sighting.given === '' || sighting.otherGiven || isTitled(sighting)) continue;
      const isAuthor = opensByline(run.text, sighting.start);
      if (!isAuthor && !opensLine(run.text, sighting.start)) continue;
      // "Claudia Kauffman – State Senator, 47th District"
      const behind = isAuthor ? null : onSameLine.exec(run.text.slice(sighting.end, sighting.end + longest));
      if (behind !== null) explain(sighting, behind[1] as string, where);
      const line = behind === null ? lineBelow(runs, at, sighting.end) : undefined;
      if (line === undefined || line.below.length > longest || !nothing.test(line.before)) continue;
      if (ofPress.test(line.below)) sighting.described = 'plainly';
      else if (!isAuthor) explain(sighting, line.below, where);
    }
  noteAuthors(runs, read);
}

/**
 * Whether a line names an office so that it can only be one of ours: "State Senator" in a paper of the state, elsewhere with
 * the state or the legislative district; "Senator" alone is anybody's.
 */
function isOurs({ fits, run }: Sighting, line: string, office: string, where: Where): boolean {
  const label = districtLabel(line);
  const state = stateInLine.exec(line)?.[1];
  const hasKind = kindOfDistrict.test(line);
  if (!namedOffice.test(office) && state === undefined && !hasKind && !/\d(?:st|nd|rd|th) District\b/.test(line))
    return false;
  return fits.some(({ person }) => {
    if (state !== undefined) return true;
    if (ofCongress.test(office) && !/\d/.test(line)) return true;
    if (hasKind && label !== undefined && serves(person, label)) return true;
    const isAtHome = where.home.size > 0 ? where.home.has(person.state) : where.stateWeight(person.state) >= 3;
    return isAtHome && !where.owners.isOfOtherState(run, person.state);
  });
}

function explain(sighting: Sighting, line: string, where: Where): void {
  const { former, office = '', rest = '', state } = officeLine.exec(line)?.groups ?? {};
  const meaning =
    office === ''
      ? undefined
      : titleMeaning(
          foldWords(
            office.replace(/^(?:U\.?S\.?|United States) /, 'US ').replace('Member of Congress', 'Congressman'),
          ).join(' '),
        );
  if (meaning === undefined || meaning.roles.length === 0) return;
  const label = districtLabel(line);
  const people = sighting.fits
    .map(({ person }) => person)
    .filter((person) => label !== undefined && serves(person, label));
  if (where.owners.isOfClub(sighting.run)) {
    // "Faculty Senate" over "Andy Kim – Senator"; but "Prayer breakfast" over "State Senator, 2nd Legislative District"
    const isPlayed = where.owners.isPlayed(sighting.run);
    if (isPlayed || (label === undefined && !ofState.test(line))) sighting.described = 'plainly';
    if (isPlayed || people.length === 0) return;
  }
  if ((rest.trim() !== '' && !restOfOffice.test(rest)) || !isOurs(sighting, line, office, where)) return;
  const code = state === undefined ? undefined : stateNamed(state.toLowerCase());
  sighting.after = {
    meaning,
    text: line.trim(),
    definite: false,
    age: false,
    kin: false,
    notNow: former !== undefined,
    ...(code !== undefined && { state: code }),
  };
  if (people.length === 1) sighting.constituency ??= { person: people[0]!, text: line.trim() };
}

/** "By Claire Wilson and Lillian Ortiz-Self" */
const byline = /^\s*By\s(?:\p{Lu}[\p{L}.’'-]*(?:\s|, |$)|and\s|&\s){2,12}\s*$/u;
/** So near the end of a page stands who has written it. */
const runsOfNote = 8;
/** "Sen. Claire Wilson, D-Auburn, represents", "State Rep. Jim Walsh is a Republican". */
const noted = /^.{0,80}?\b(?:represents?|serves?|is|are|chairs?|sits?|was elected)\b/u;

/** Nothing but a title stands before, in the run or in its sentence. */
const opensNote = /(?:^|\.\s)(?:(?:State |U\.S\. )?(?:Sen|Rep|Gov)\. |\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?)?$/u;
const reachOfTitle = 40;

/** An author whom a later note calls by an office is the one of the note. */
function noteAuthors(runs: readonly TextRun[], read: readonly ReadRun[]): void {
  const bylines = read.flatMap(({ sightings }, at) =>
    sightings.length > 0 && sightings.length < 6 && byline.test((runs[at] as TextRun).text.slice(0, 200)) ? [at] : [],
  );
  if (bylines.length === 0) return;
  const notes = new Set<string>();
  for (let at = Math.max(0, read.length - runsOfNote); at < read.length; at += 1)
    for (const one of (read[at] as ReadRun).sightings) {
      if (one.given === '' || one.otherGiven || !(isTitled(one) || one.tag !== undefined)) continue;
      const { text } = runs[at] as TextRun;
      if (
        opensNote.test(text.slice(Math.max(0, one.start - reachOfTitle), one.start)) &&
        noted.test(text.slice(one.end, one.end + 120))
      )
        notes.add(`${one.family.key}|${one.given}`);
    }
  for (const at of bylines)
    for (const one of (read[at] as ReadRun).sightings)
      if (notes.has(`${one.family.key}|${one.given}`)) one.onLabel = true;
}
