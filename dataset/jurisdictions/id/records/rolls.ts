/**
 * Idaho's roll calls. The vote events name members by surname alone; the line of the bill's history tells apart the two of
 * one name, and who sat in for whom, so that a substitute's vote is never the member's.
 */
import type { Chamber } from '../../../../engine/release/records';
import { slug } from '../../../packs/us-people';
import type { ScrapedBill, ScrapedVote } from '../../../sources/scraped-session';
import { groupBy } from '../../../records/lists';
import type { Roll } from '../../../records/shape';
import type { Who } from '../../../records/who';

interface Told {
  yes: string[];
  no: string[];
  absent: string[];
  /** Told apart from the absent, and in none of the counts. */
  excused: string[];
  /** How the president of the Senate voted where the votes were equal. */
  casting?: string;
}

const names = (list: string): string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'None');

const line =
  /(?:PASSED|ADOPTED|FAILED) [-–] \d+-\d+-\d+\s*(?:Tie vote - President voted (AYE|NAY))?\s*AYES – (.*?)\s*NAYS – (.*?)\s*Absent(?: and excused)? – (.*?)\s*(?:Excused from voting – (.*?)\s*)?(?:Floor Sponsor|Title apvd|$)/;

/** Who voted how, as the bill's history tells it for a chamber and day. */
function toldBy(bill: ScrapedBill, date: string): Told[] {
  return bill.actions.flatMap(({ description, date: day }) => {
    const [, casting, yes = '', no = '', absent, excused = ''] = line.exec(description) ?? [];
    return day === date && absent !== undefined
      ? [
          {
            yes: names(yes),
            no: names(no),
            absent: names(absent),
            excused: names(excused),
            ...(casting && { casting }),
          },
        ]
      : [];
  });
}

const options = { yes: 'Y', no: 'N', absent: 'T', excused: 'E' } as const;
type Option = keyof typeof options;
const countOf = (vote: ScrapedVote, option: Option) => vote.counts.find((count) => count.option === option)?.value ?? 0;

/** "Hall(Stone)" in the House: Stone sits in for Hall. "Coho(Lenney)" in the Senate: Coho sits in for Lenney. */
function substitute(printed: string, chamber: Chamber): string | undefined {
  const [, first, second] = /^(.+?)\((\D+)\)$/.exec(printed) ?? [];
  if (!first || !second) return undefined;
  return chamber === 'house' ? `${second} (for ${first})` : `${first} (for ${second})`;
}

/** The chamber whose members these are. */
function chamberOf(voters: readonly string[], who: Who): Chamber {
  const share = (chamber: Chamber) => voters.filter((name) => who.find(name, chamber)).length;
  return share('senate') > share('house') ? 'senate' : 'house';
}

/** The chamber that voted, by a line of the history: the source files one vote of the Senate under the House. */
export function votedIn(description: string, who: Who): Chamber | undefined {
  const [, , yes = '', no] = line.exec(description) ?? [];
  return no === undefined ? undefined : chamberOf([...names(yes), ...names(no)], who);
}

export interface IdahoRolls {
  rolls: Roll[];
  names: Map<string, string>;
}

/**
 * Where an event's letters do not make its counts, the names in the bill's history do: the scraper loses those of a tie, and
 * counts whoever was excused from voting among the absent, which the Legislature does not.
 * @param presidentOn who presides over the Senate, and votes where it is tied.
 */
export function idahoRolls(
  votes: readonly ScrapedVote[],
  bills: ReadonlyMap<string, ScrapedBill>,
  keyOf: (printed: string) => string | undefined,
  who: Who,
  leaveOut: (why: string, example: string) => void,
  presidentOn: (day: string) => string | undefined = () => undefined,
): IdahoRolls {
  const unknown = new Map<string, string>();
  const again = new Map<string, number>();
  const rolls = votes.flatMap((vote): Roll[] => {
    const { bill_identifier: printed = '', start_date: date, motion_text: motion } = vote;
    const about = `${printed ?? ''} ${date} ${motion}`;
    const measure = keyOf(printed ?? '');
    const bill = bills.get(printed ?? '');
    if (!measure || !bill) {
      leaveOut('roll call left out: of no measure', about);
      return [];
    }
    const chamber = chamberOf(
      vote.votes.map(({ voter_name: name }) => name),
      who,
    );
    const counts = { yes: countOf(vote, 'yes'), no: countOf(vote, 'no'), absent: countOf(vote, 'absent') };
    const told = toldBy(bill, date).find(
      ({ yes, no, absent }) => yes.length === counts.yes && no.length === counts.no && absent.length === counts.absent,
    );
    const isWhole = vote.counts.every(
      ({ option, value }) => vote.votes.filter((one) => one.option === option).length === value,
    );
    if (!isWhole && !told) {
      leaveOut('roll call left out: the letters do not add up to the published counts', about);
      return [];
    }
    const listed: [string, Option][] = told
      ? (Object.keys(options) as Option[]).flatMap((option) =>
          told[option].map((name) => [name, option] as [string, Option]),
        )
      : vote.votes.map(({ voter_name: name, option }) => [name, option as Option]);
    const casts = new Map<string, string>();
    for (const [name, same] of groupBy(listed, ([one]) => one)) {
      const inFor = substitute(name, chamber);
      const member = inFor === undefined ? who.find(name, chamber, date) : undefined;
      // Two of one surname, and nothing tells them apart.
      if (
        !inFor &&
        !member &&
        (same.length > 1 || who.find(`${name}(12)`, chamber) || who.find(`${name}(13)`, chamber))
      ) {
        leaveOut('vote of a member left out: two have this surname', `${name}: ${about}`);
        continue;
      }
      const id = member ?? `civic/id/legislature/${slug(inFor ?? name)}`;
      if (!member) unknown.set(id, inFor ?? name);
      casts.set(id, options[same[0]?.[1] ?? 'absent']);
    }
    const president = told?.casting && presidentOn(date);
    const excused = told?.excused.length ?? 0;
    const place = `${measure} ${chamber} ${date}`;
    const number = (again.get(place) ?? 0) + 1;
    again.set(place, number);
    return [
      {
        chamber,
        number,
        date,
        measure,
        words: motion.replace(/\s*–\s*$/, ''),
        code: /as amended in (?:the )?(?:House|Senate)/.test(motion) ? 'concurrence' : 'passage',
        yea: counts.yes,
        nay: counts.no,
        also: {
          ...(counts.absent > 0 && { 'Absent or excused': counts.absent }),
          ...(excused > 0 && { Excused: excused }),
        },
        casts,
        ...(president && { casting: { member: president, letter: told.casting === 'AYE' ? 'Y' : 'N' } }),
      },
    ];
  });
  return { rolls, names: unknown };
}
