/**
 * Lists of full names that are those of one legislature's members: "John Cornyn, Texas; Tom Cotton, Arkansas; Mike Lee, Utah".
 * Hardly anybody is called like Tom Cotton, and he is of Arkansas: some such names in a list say whose the common ones are.
 */
import type { OfficeRole } from '../../../release/packs';
import type { TextRun } from '../../types';
import type { MemberList, ReadRun, Sighting } from '../beside/sighting';
import { bearers } from '../names/commonness';
import { groupOf, type NamesIndex, type Person } from '../names/names-index';
import { hasHeld } from '../titles/office-fit';
import { legislature, ofTwoChambers } from '../titles/offices';
import { type Entry, listsOfNames } from './listed-names';

/** Fewest names in a list of members that hardly anybody else bears, or that have the member's state behind. */
const fewestAnchors = 3;
/** What part of all names members bear at the least. Of those who have left, rosters know few. */
const leastShare = 0.3;
/** Nearly all names of a list of so many. */
const most = { share: 0.8, members: 5 };

/** People of a name that hardly anybody bears. */
const fewBearers = 300;
/** Of so many anchors one name may be printed with another state. */
const anchorsToContrary = 5;

/** Delegates of territories are not looked for. */
const legislators: readonly OfficeRole[] = [...ofTwoChambers.us, ...legislature];

/** `us`, or the state in whose legislature a person sits or has sat. */
export const legislatureOf = (person: Person): string | undefined =>
  hasHeld(person, legislators) ? groupOf(person) : undefined;

interface Named {
  entry: Entry;
  sighting: Sighting;
}

/** What a list says of one legislature. */
interface Count {
  members: Set<Person>;
  anchors: Set<Person>;
  contrary: number;
}

/** Who bears the printed name, by legislature. Of Congress rosters know when one came; before, it is a father's. */
function membersOf({ fits }: Sighting, date: string): Map<string, Person[]> {
  const members = new Map<string, Person[]>();
  for (const { person, how, middle } of fits) {
    const legislature = legislatureOf(person);
    if (legislature === undefined || middle === 'differs' || how === 'cousin' || how === 'slip') continue;
    if (legislature === 'us' && person.since !== undefined && person.since > date) continue;
    members.set(legislature, [...(members.get(legislature) ?? []), person]);
  }
  return members;
}

const isOfTown = ({ places }: Person, town: string | undefined): boolean => town !== undefined && places.has(town);

function countOf(named: readonly Named[], date: string): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { entry, sighting } of named) {
    const printed = sighting.tag?.state ?? entry.state?.state;
    const isRare = bearers(sighting.given.split(' ')[0] ?? '', sighting.family.words) < fewBearers;
    for (const [legislature, people] of membersOf(sighting, date)) {
      const count = counts.get(legislature) ?? { members: new Set(), anchors: new Set(), contrary: 0 };
      counts.set(legislature, count);
      const fitting = people.find(({ state }) => printed === undefined || printed === state);
      if (fitting === undefined) {
        count.contrary += 1;
        continue;
      }
      count.members.add(fitting);
      const isAtHome = legislature === 'us' ? printed !== undefined : isOfTown(fitting, entry.town);
      if (isRare || isAtHome) count.anchors.add(fitting);
    }
  }
  return counts;
}

/** Lawmakers, and what only they do. */
const ofLawmakers =
  /\b(?:sens?\.|reps?\.)\s|\b(?:senat(?:e|ors?)|representatives|congress(?:m[ae]n|wom[ae]n)?|lawmakers?|legislat(?:ors?|ure)|house|republicans?|democrats?|gop|caucus|(?:sub)?committee|delegation|co-?sponsor(?:s|ed|ing)?|roll[- ]call|vot(?:ed|es?|ing)|yeas?|nays?|ayes?|noes)\b/i;
const reachOfHead = 240;
const runsOfHead = 3;

/** Whether what leads to a list, or what follows it, speaks of lawmakers. */
function isOfLawmakers(runs: readonly TextRun[], list: readonly Entry[]): boolean {
  const { run, start } = list[0] as Entry;
  const last = list.at(-1) as Entry;
  const head = runs
    .slice(Math.max(0, run - runsOfHead), run)
    .map(({ text }) => text.slice(-reachOfHead))
    .concat((runs[run] as TextRun).text.slice(Math.max(0, start - reachOfHead), start));
  const behind = (runs[last.run] as TextRun).text.slice(last.past, last.past + reachOfHead / 2);
  return [...head, behind].some((text) => ofLawmakers.test(text));
}

/** Whose members are listed; nobody's, where too few names say so. */
function legislatureListed(names: number, named: readonly Named[], date: string): MemberList | undefined {
  for (const [legislature, { members, anchors, contrary }] of countOf(named, date)) {
    const share = members.size / names;
    if (anchors.size < fewestAnchors || share < leastShare || contrary * anchorsToContrary > anchors.size) continue;
    const isWhole = share >= most.share && members.size >= most.members;
    return { legislature, weight: (members.size < 6 ? 1.5 : 2.5) + (isWhole ? 1.5 : 0) };
  }
  return undefined;
}

/** Answers with the full name at an entry. Entries are asked about in reading order, so that no sighting is looked at twice. */
function sightingsOf(read: readonly ReadRun[]): (entry: Entry) => Sighting | undefined {
  let run = 0;
  let at = 0;
  return (entry) => {
    if (entry.run !== run) at = 0;
    run = entry.run;
    const { sightings } = read[run] as ReadRun;
    while (sightings[at] !== undefined && (sightings[at] as Sighting).start < entry.start) at += 1;
    for (let i = at; sightings[i] !== undefined && (sightings[i] as Sighting).end <= entry.end; i += 1) {
      const one = sightings[i] as Sighting;
      if (one.given !== '' && !one.otherGiven) return one;
    }
    return undefined;
  };
}

/** Gives the names of such lists what they say of each other, and the state behind them. */
export function listMembers(
  index: NamesIndex,
  runs: readonly TextRun[],
  read: readonly ReadRun[],
  date: string,
  isOfGame: (run: number) => boolean,
): void {
  const isPlace = (words: string): boolean => [...index.places.values()].some((places) => places.has(words));
  const sightingAt = sightingsOf(read);
  for (const list of listsOfNames(runs.slice(0, read.length), isPlace)) {
    if (list.length < fewestAnchors) continue;
    const named = list.flatMap((entry) => {
      const sighting = sightingAt(entry);
      return sighting === undefined ? [] : [{ entry, sighting }];
    });
    const among = legislatureListed(list.length, named, date);
    if (among === undefined || !isOfLawmakers(runs, list) || isOfGame((list[0] as Entry).run)) continue;
    for (const { entry, sighting } of named) {
      const members = membersOf(sighting, date).get(among.legislature);
      if (members === undefined) continue;
      sighting.among = among;
      if (entry.town !== undefined && members.some((one) => isOfTown(one, entry.town)))
        sighting.from ??= { place: entry.town, text: entry.town };
      if (entry.state !== undefined && sighting.tag?.state === undefined) sighting.from = entry.state;
    }
  }
}
