/** The record of a session, which lies in columns, as records that a person can compare: measures, roll calls, members. Pure. */
import { issuesBehind } from '../../../engine/release/issue-letters';
import { voteLetters } from '../../../engine/release/codes';
import { rollCallId } from '../../../engine/release/record-paths';
import type {
  ActsFile,
  DetailsFile,
  HeadsFile,
  LettersFile,
  RecentFile,
  RollsFile,
  SessionFile,
  StepsFile,
} from '../../../engine/release/records';
import type { FactFiles } from './review-facts';

type Json = Record<string, unknown>;
type Session = SessionFile & { nameOf: (member: number) => string };
type Put = (id: string, part: Json) => void;

const voteOf = (letter: string | undefined): string =>
  voteLetters[letter as keyof typeof voteLetters] ?? 'not a member';
/** Without what is not known: a field that comes is a change, a field that says nothing is none. */
const known = (record: Json): Json =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const issuesOf = ({ issues }: Session, codes: string): string | undefined =>
  issuesBehind(codes, issues).join(', ') || undefined;

/** Names of a session's members, by place; those of one name with their ids, so that no vote hides behind another. */
function memberNames({ members, names }: SessionFile, nameOf: (id: string) => string | undefined): string[] {
  const plain = members.map((id, at) => names[at] ?? nameOf(id) ?? id);
  return plain.map((name, at) => (plain.indexOf(name) === plain.lastIndexOf(name) ? name : `${name} (${members[at]})`));
}

function heads(file: HeadsFile, session: Session, put: Put): void {
  file.numbers.forEach((number, at) => {
    const sponsor = file.sponsors[at] ?? -1;
    put(
      `${file.type}/${number}`,
      known({
        title: file.titles[at],
        sponsor: sponsor >= 0 ? session.nameOf(sponsor) : file.printed[number],
        introduced: file.days[file.introduced[at] ?? -1],
        issues: issuesOf(session, file.issues[at] ?? ''),
        what: file.explained?.[number]?.what,
        yes: file.explained?.[number]?.yes,
        described: file.described?.[number],
      }),
    );
  });
}

function details(file: DetailsFile, session: Session, put: Put): void {
  for (const number of file.numbers)
    put(
      `${file.type}/${number}`,
      known({
        description: file.descriptions[number],
        cosponsors:
          [...(file.cosponsors[number] ?? []).map(session.nameOf), ...(file.printed[number] ?? [])].join(', ') ||
          undefined,
        committees: file.committees[number]?.map((at) => session.committees[at]?.name).join(', '),
        companion: file.companions[number],
        because: file.because[number]?.join(' · '),
        explainedFrom: file.explained?.[number],
      }),
    );
}

function steps(file: StepsFile, session: Session, put: Put): void {
  file.numbers.forEach((number, at) => {
    const told = (file.steps[at] ?? []).map(([letter, day, committee]) =>
      [letter, file.days[day] ?? 'no day', committee === undefined ? '' : session.committees[committee]?.name]
        .join(' ')
        .trim(),
    );
    put(
      `${file.type}/${number}`,
      known({
        steps: told.join(' → '),
        law: file.laws[number],
        effect: file.effects?.[number],
        rollCalls: file.rolls[number],
      }),
    );
  });
}

/** Each roll call with every vote under the voter's name. */
function rolls(file: RollsFile, all: readonly LettersFile[], session: Session, put: Put): void {
  const letters = all.filter(({ chamber }) => chamber === file.chamber);
  file.numbers.forEach((_, at) => {
    const block = letters.find(({ first, letters: own }) => at >= first && at < first + own.length);
    const cast = block?.letters[at - block.first] ?? '';
    put(
      rollCallId(file, at),
      known({
        measure: file.measures[at] || undefined,
        date: file.days[file.dates[at] ?? -1],
        motion: session.motions[file.motions[at] ?? -1]?.words,
        tally: { Yea: file.yeas[at], Nay: file.nays[at], ...file.also[at] },
        result: file.results[at],
        issues: issuesOf(session, file.issues[at] ?? ''),
        casting: file.casting[at] && `${session.nameOf(file.casting[at][0])}: ${voteOf(file.casting[at][1])}`,
        votes: Object.fromEntries(
          (session.voters[file.chamber] ?? [])
            .slice(0, cast.length)
            .map((member, voter) => [session.nameOf(member), voteOf(cast[voter])]),
        ),
      }),
    );
  });
}

/** What each member is said to have done, act by act. */
function acts(file: ActsFile, chambers: ReadonlyMap<string, RollsFile>, session: Session, put: Put): void {
  const acted = (what: ActsFile['members'][number]['sponsored']): Json =>
    Object.fromEntries(
      Object.entries(what).flatMap(([type, { numbers, issues, days }]) => {
        const codes = issues.split(',');
        return numbers.map((number, at) => [
          `${type}/${number}`,
          [issuesOf(session, codes[at] ?? ''), days?.[at]].filter(Boolean).join(' ') || 'yes',
        ]);
      }),
    );
  for (const { member, votes, sponsored, cosponsored, pen = {} } of file.members)
    put(session.nameOf(member), {
      votes: Object.fromEntries(
        Object.entries(votes).flatMap(([chamber, cast]) => {
          const own = chambers.get(chamber);
          return own ? [...(cast ?? '')].map((letter, at) => [rollCallId(own, at), voteOf(letter)]) : [];
        }),
      ),
      sponsored: acted(sponsored),
      cosponsored: acted(cosponsored),
      pen: Object.fromEntries(Object.entries(pen).map(([letter, what]) => [letter, acted(what)])),
    });
}

/**
 * Every record of every session, by `pack list session/id`.
 * @param nameOf the name of an official by id; undefined for one who is in no roster.
 */
export function columnRecords(files: FactFiles, nameOf: (id: string) => string | undefined): Map<string, Json> {
  const found = new Map<string, Json>();
  for (const [path, file] of files) {
    const folder = /^([a-z]{2})\/([\d-]+)\/session$/.exec(path);
    if (!folder) continue;
    const [, pack, name] = folder;
    const own = file as unknown as SessionFile;
    const names = memberNames(own, nameOf);
    const session: Session = {
      ...own,
      nameOf: (member) => names[member] ?? `member ${member}`,
    };
    const putIn =
      (list: string): Put =>
      (id, part) => {
        const key = `${pack} ${list} ${id.startsWith(`${pack}/`) ? id : `${pack}/${name}/${id}`}`;
        found.set(key, { ...found.get(key), ...part });
      };
    const of = <T>(part: string): T[] =>
      [...files].filter(([at]) => at.startsWith(`${pack}/${name}/${part}`)).map(([, value]) => value as unknown as T);
    const chambers = new Map(of<RollsFile>('rolls/').map((one) => [one.chamber as string, one]));
    putIn('sessions')('session', {
      motions: own.motions,
      committees: own.committees,
      coverage: own.coverage,
      issues: own.issues,
    });
    for (const one of of<HeadsFile>('heads/')) heads(one, session, putIn('measures'));
    for (const one of of<DetailsFile>('details/')) details(one, session, putIn('measures'));
    for (const one of of<StepsFile>('steps/')) steps(one, session, putIn('measures'));
    for (const one of chambers.values()) rolls(one, of('letters/'), session, putIn('rollCalls'));
    for (const one of of<ActsFile>('acts/')) acts(one, chambers, session, putIn('acts'));
    for (const { added } of of<RecentFile>('recent'))
      for (const [member, measure, codes, isPrime] of added)
        putIn('recent')(
          `${measure} ${session.nameOf(member)}`,
          known({ as: isPrime ? 'prime sponsor' : 'co-sponsor', issues: issuesOf(session, codes) }),
        );
  }
  return found;
}
