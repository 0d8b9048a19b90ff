/** Scraped roll calls on the whole measure, with every member's vote. */
import { voteLetters } from '../../../engine/release/codes';
import type { Chamber, MotionCode } from '../../../engine/release/records';
import { slug } from '../../packs/us-people';
import { BuildProblem } from '../../sources/snapshot';
import type { ScrapedBill, ScrapedVote } from '../../sources/scraped-session';
import { groupBy } from '../lists';
import type { Roll } from '../shape';
import type { Who } from '../who';
import { dayOf, sittingDay } from './days';
import { checkTallies, countOf, isSame, saysPassed, talliesOf, toldBy, toldCode, type Tally } from './in-history';
import { chamberOf } from './measures';
import type { StateTable } from './table';
import { codeOf, usualMotions } from './usual-words';

export interface ImportedRolls {
  rolls: Roll[];
  /** Roll calls that the bill's own history confirms. */
  confirmed: number;
  /** Printed names of voters whom the roster does not have, by id. */
  names: Map<string, string>;
  /** Votes cast in the roll calls that are kept, and how many of them are a known member's. */
  votes: number;
  resolved: number;
  /** How often each name stayed a name. */
  unresolved: Map<string, number>;
}

export interface RollsInput {
  table: StateTable;
  bills: ReadonlyMap<string, ScrapedBill>;
  /** `HB 1217` → `HB/1217`. */
  keyOf: (printed: string) => string | undefined;
  who: Who;
  /** How many sit in each chamber, as far as is known. */
  seats: Readonly<Record<Chamber, number>>;
  /** Who presides over the upper chamber, where that office votes when it is tied. */
  presidentOn: (day: string) => string | undefined;
  leaveOut: (why: string, example: string) => void;
}

const usualLetters: Readonly<Record<string, keyof typeof voteLetters>> = {
  yes: 'Y',
  no: 'N',
  excused: 'E',
  absent: 'B',
  'not voting': 'X',
  // Whatever it is, it is neither yes nor no.
  abstain: 'X',
  other: 'X',
};

/** The chamber whose members these are: an event is filed under the other one now and then. */
function chamberIn(vote: ScrapedVote, { who, table }: RollsInput): Chamber | '' {
  const said = chamberOf(vote.organization, table);
  if (said === '' || table.single) return said;
  const share = (chamber: Chamber) => vote.votes.filter(({ voter_name: name }) => who.find(name, chamber)).length;
  const other = said === 'house' ? 'senate' : 'house';
  return share(other) > share(said) ? other : said;
}

function codeIn(
  vote: ScrapedVote,
  words: string,
  chamber: Chamber,
  { motions = [], isWhole }: StateTable,
): MotionCode | undefined {
  const own = codeOf(motions, words, chamber);
  const isPassage = (vote.motion_classification ?? []).includes('passage');
  const code = own ?? (isWhole || !isPassage ? undefined : codeOf(usualMotions, words, chamber));
  return code === 'nothing' ? undefined : code;
}

/** Absent and excused are one option of some sources; where the history counts only one of them, it is that. */
function otherLetter({ absent, excused }: Tally): string {
  if (absent + excused === 0) return 'T';
  if (absent === 0) return 'E';
  return excused === 0 ? 'B' : 'T';
}

/** Why members' letters do not make the published counts. */
function contradiction(vote: ScrapedVote, letterOf: (option: string) => string, unnamed: number): string | undefined {
  const counted = new Map<string, number>();
  const cast = new Map<string, number>();
  const add = (sums: Map<string, number>, letter: string, value: number) =>
    sums.set(letter, (sums.get(letter) ?? 0) + value);
  for (const { option, value } of vote.counts) add(counted, letterOf(option), value);
  for (const { option } of vote.votes) add(cast, letterOf(option), 1);
  const of = (sums: Map<string, number>, ...letters: string[]) =>
    letters.reduce((sum, one) => sum + (sums.get(one) ?? 0), 0);
  for (const letter of ['Y', 'N'])
    if (
      of(counted, letter) !== of(cast, letter) &&
      of(counted, letter) !== of(cast, letter) + (letter === 'Y' ? unnamed : 0)
    )
      return `${of(cast, letter)} members have "${letter}", the published count is ${of(counted, letter)}`;
  const others = [...new Set([...counted.keys(), ...cast.keys()])].filter((letter) => letter !== 'Y' && letter !== 'N');
  const [published, printed] = [of(counted, ...others), of(cast, ...others)];
  // Some sources count nobody but who voted, and some print nobody else.
  return published > 0 && printed > 0 && published !== printed
    ? `${printed} members neither for nor against, the published count is ${published}`
    : undefined;
}

/** What a roll call counts beside yes and no, by the words for its letters. */
function alsoIn(vote: ScrapedVote, letterOf: (option: string) => string): Record<string, number> {
  const also: Record<string, number> = {};
  for (const { option, value } of vote.counts) {
    const word = voteLetters[letterOf(option) as keyof typeof voteLetters];
    if (value > 0 && word !== 'Yea' && word !== 'Nay') also[word] = (also[word] ?? 0) + value;
  }
  return also;
}

/** A vote on the second reading says nothing more where the chamber called the roll on the third, too. */
const isOvertaken = ({ code, measure, chamber, date }: Roll, rolls: readonly Roll[]): boolean =>
  code === 'reading' &&
  rolls.some((one) => one.code === 'passage' && one.measure === measure && one.chamber === chamber && one.date >= date);

type Voter = readonly [name: string, option: string];

export function importRolls(votes: readonly ScrapedVote[], input: RollsInput): ImportedRolls {
  const { table, bills, keyOf, who, seats, presidentOn, leaveOut } = input;
  const { id: pack, inHistory = {}, isWhole } = table;
  const result: ImportedRolls = {
    rolls: [],
    confirmed: 0,
    names: new Map(),
    votes: 0,
    resolved: 0,
    unresolved: new Map(),
  };
  const again = new Map<string, number>();
  const onMeasure = groupBy(votes, ({ bill_identifier: printed }) => printed ?? '');
  if (inHistory.tally) {
    for (const [printed, bill] of bills) checkTallies(bill, onMeasure.get(printed) ?? [], inHistory.tally);
  }

  function castsOf(
    voters: readonly Voter[],
    chamber: Chamber,
    date: string,
    letterOf: (option: string) => string,
    about: string,
  ) {
    const casts = new Map<string, string>();
    const inFor = (name: string) => table.substitute?.(name, chamber);
    const found = who.ofRoll(
      voters.map(([name]) => name).filter((name) => !inFor(name)),
      chamber,
      date,
    );
    for (const [name, same] of groupBy(voters, ([one]) => one)) {
      const member = inFor(name) ? undefined : found.get(name);
      // Nothing tells apart two whose names are printed alike, nor, where a history tells them apart, whom a name means.
      const isOneOfTwo =
        same.length > 1 || (inHistory.names && !inFor(name) && who.all(name, chamber, date).length > 1);
      if (!member && isOneOfTwo) {
        leaveOut('vote of a member left out: two have this surname', `${name}: ${about}`);
        continue;
      }
      const shown = inFor(name) ?? name;
      const named = `civic/${pack}/legislature/${slug(shown)}${isWhole ? '' : `-${chamber}`}`;
      const id = member ?? named;
      if (!member) result.names.set(id, shown);
      casts.set(id, letterOf(same[0]?.[1] ?? ''));
    }
    for (const [name] of voters) {
      result.votes += 1;
      if (found.has(name)) result.resolved += 1;
      else result.unresolved.set(`${chamber} ${name}`, (result.unresolved.get(`${chamber} ${name}`) ?? 0) + 1);
    }
    return casts;
  }

  function numberIn(motion: string, place: string): number {
    if (table.sequence) return Number(table.sequence.exec(motion)?.[1] ?? '0');
    const number = (again.get(place) ?? 0) + 1;
    again.set(place, number);
    return number;
  }

  /** Days on which something happened to a bill in a chamber. */
  const daysIn = ({ actions }: ScrapedBill, chamber: Chamber): ReadonlySet<string> =>
    new Set(
      actions.flatMap(({ description, date, organization_id: organization }) =>
        (table.chamberIn?.(description, who) ?? chamberOf(organization, table)) === chamber
          ? (dayOf(date, table.timeZone) ?? [])
          : [],
      ),
    );

  /** With names that the source has run together apart: the counts tell whether that is right. */
  function eachByName(vote: ScrapedVote, chamber: Chamber | '', date: string | undefined): ScrapedVote {
    if (isWhole || chamber === '' || !date) return vote;
    const votes = vote.votes.flatMap(({ option, voter_name: name }) =>
      who.apart(name, chamber, date).map((one) => ({ option, voter_name: one })),
    );
    return { ...vote, votes };
  }

  /** With the counts that its words say. */
  function asPublished(vote: ScrapedVote): ScrapedVote {
    const { groups } = table.counted?.exec(vote.motion_text) ?? {};
    if (!groups) return vote;
    const others = Object.entries(groups).filter(([option]) => option.startsWith('other'));
    const counts = [
      { option: 'yes', value: Number(groups['yes'] ?? 0) },
      { option: 'no', value: Number(groups['no'] ?? 0) },
      { option: 'other', value: others.reduce((sum, [, value]) => sum + Number(value), 0) },
    ];
    return { ...vote, counts };
  }

  /**
   * The tally of a roll call in the bill's history. Taken again the same day with the same yeas and nays, a measure has
   * two, in the order of the roll calls: who was absent at first may have been excused by then.
   */
  function tallyOf(vote: ScrapedVote, chamber: Chamber, day: string, bill: ScrapedBill, line: RegExp) {
    const told = talliesOf(bill, line).filter((one) => one.chamber === chamber && one.day === day && isSame(vote, one));
    const sequenceOf = ({ motion_text: motion }: ScrapedVote) => Number(table.sequence?.exec(motion)?.[1] ?? 0);
    const alike = (onMeasure.get(vote.bill_identifier ?? '') ?? [])
      .filter(
        (one) => one.organization === chamber && one.start_date === day && told.some((tally) => isSame(one, tally)),
      )
      .sort((a, b) => sequenceOf(a) - sequenceOf(b));
    const at = alike.findIndex((one) => one.motion_text === vote.motion_text);
    return told.length === alike.length ? told[at] : told[0];
  }

  function rollOf(scraped: ScrapedVote): Roll | undefined {
    const { motion_text: motion } = scraped;
    const chamber = chamberIn(scraped, input);
    const day = dayOf(scraped.start_date, table.timeZone);
    const vote = asPublished(eachByName(scraped, chamber, day));
    const printed = vote.bill_identifier ?? '';
    const about = `${printed} ${vote.start_date} ${motion}`;
    const words = (table.unsaid ? motion.replace(table.unsaid, '') : motion).replace(/\s*[\t\r\n]\s*/g, ' ').trim();
    const code = chamber === '' ? undefined : codeIn(vote, words, chamber, table);
    const leave = (why: string) => {
      leaveOut(`roll call left out: ${why}`, about);
      return undefined;
    };
    if (chamber === '' || !code) return leave('not on the whole measure');
    const measure = keyOf(printed);
    const bill = bills.get(printed);
    if (!measure || !bill) return leave('of no measure');
    if (inHistory.passed && !saysPassed(bill, vote, inHistory.passed)) return leave('not on the whole measure');
    if (!day) return leave('on a day that is not sure');
    const date = isWhole ? day : sittingDay(day, vote.start_date, daysIn(bill, chamber));
    const tally = inHistory.tally && tallyOf(vote, chamber, date, bill, inHistory.tally);
    const letterOf = (option: string) =>
      (option === 'other' && tally ? otherLetter(tally) : undefined) ??
      table.letters?.[option] ??
      usualLetters[option] ??
      'X';
    const wrong = contradiction(vote, letterOf, table.unnamed ?? 0);
    if (wrong && inHistory.tally) throw new BuildProblem(`Roll call on ${about}: ${wrong}.`);
    const told = inHistory.names && toldBy(bill, vote, inHistory.names);
    if (wrong && !told) return leave('the letters do not add up to the published counts');
    const voters = (told ?? vote).votes.map(({ voter_name: name, option }): Voter => [name, option]);
    if (voters.length === 0) return leave('nobody’s vote is published');
    if (!isWhole && voters.length * 2 < seats[chamber]) return leave('of less than half of the chamber');
    if (tally) result.confirmed += 1;
    const casts = castsOf(voters, chamber, date, letterOf, about);
    if (inHistory.tally && casts.size < voters.length)
      throw new BuildProblem(`Roll call on ${about}: somebody votes twice.`);
    const also = tally
      ? { ...(tally.absent > 0 && { Absent: tally.absent }), ...(tally.excused > 0 && { Excused: tally.excused }) }
      : { ...alsoIn(vote, letterOf), ...(told && told.excused > 0 && { Excused: told.excused }) };
    const president = told?.casting && presidentOn(date);
    return {
      chamber,
      number: numberIn(motion, `${measure} ${chamber} ${date}`),
      date,
      measure,
      words,
      code: toldCode(bill, vote, words, inHistory.told ?? []) ?? code,
      yea: countOf(vote, 'yes'),
      nay: countOf(vote, 'no'),
      also,
      casts,
      ...(president && { casting: { member: president, letter: told.casting! } }),
    };
  }

  const rolls = votes.flatMap((vote) => rollOf(vote) ?? []);
  result.rolls = rolls.filter((roll) => !isOvertaken(roll, rolls));
  return result;
}
