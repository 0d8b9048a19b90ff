/** Everything that one official did in one session, from the columns of their group. */
import { hasDecided } from '../cards/motions';
import type { OfficialId } from '../identifiers';
import type { BodyId } from '../jurisdictions/bodies';
import type { FilePath } from '../release/bundle';
import { actsPath, recentPath, rollCallId } from '../release/record-paths';
import type { VoteValue } from '../release/packs';
import type { Acted, ActsFile, MemberActs, RecentFile, RollsFile } from '../release/records';
import { outvotedIn } from './acts-on';
import { bodiesIn, bodyIn, votersIn } from './bodies';
import { ownValue } from '../own-value';
import type { Act, ExecutiveDeed } from './model';
import { decidedAt, lettersOf, tallyOf, valueOf } from './rolls';
import { measureNumbered, measureOf } from './session';
import type { ReadFile, Session } from './session';

const executiveActions: Readonly<Record<string, ExecutiveDeed>> = {
  G: 'signed',
  V: 'vetoed',
  P: 'partially-vetoed',
  U: 'let-become-law',
};

/** A day that only the measure itself tells: where it is needed, the measure is opened. */
const untold = '';

function memberActs(read: ReadFile, { file }: Session, index: number): MemberActs | undefined {
  const group = read(actsPath(file, index) as FilePath) as ActsFile | undefined;
  return group?.members.find(({ member }) => member === index);
}

/**
 * Empty for somebody who has no part in the session.
 * @param presides over a body without a seat in it: then their votes are those that broke ties.
 */
export function actsIn(read: ReadFile, session: Session, official: OfficialId, presides: boolean): Act[] {
  const index = session.indexOf(official);
  if (index === undefined) return [];
  const own = memberActs(read, session, index);
  const { file } = session;
  const named = (kind: Act['kind'], acted: MemberActs['sponsored']): Act[] =>
    Object.entries(acted).flatMap(([type, { numbers, issues, days }]: [string, Acted]) => {
      const codes = issues.split(',');
      return numbers.map((number, at): Act => {
        const measure = measureNumbered(file, type, number);
        const date = days?.[at] ?? untold;
        return { kind, measure, session: file.session, date, issues: session.issues(codes[at] ?? '') };
      });
    });
  return [
    ...bodiesIn(file).flatMap((body) => votesIn(read, session, body, index, ownValue(own?.votes ?? {}, body))),
    ...(presides ? castingVotes(session, index) : []),
    ...(own ? [...named('sponsorship', own.sponsored), ...named('cosponsorship', own.cosponsored)] : []),
    ...Object.entries(own?.pen ?? {}).flatMap(([letter, acted]) => named(executiveActions[letter] ?? 'signed', acted)),
    ...recentOf(read, session, index),
  ];
}

function voteAt(session: Session, rolls: RollsFile, place: number, value: VoteValue): Act {
  const decides = decidedAt(session, rolls, place);
  return {
    kind: 'vote',
    measure: measureOf(session, rolls.measures[place] ?? ''),
    session: session.file.session,
    date: rolls.days[rolls.dates[place] ?? -1] ?? untold,
    rollCall: rollCallId(rolls, place),
    value,
    decides,
    decided: hasDecided({ decides, result: rolls.results[String(place)] }),
    outvoted: outvotedIn(tallyOf(rolls, place)),
    issues: session.issues(rolls.issues[place] ?? ''),
  };
}

function votesIn(read: ReadFile, session: Session, body: BodyId, index: number, own: string | undefined): Act[] {
  const seat = votersIn(session.file, body).indexOf(index);
  if (seat < 0 && own === undefined) return [];
  const rolls = session.rolls(body);
  if (!rolls) return [];
  const acts: Act[] = [];
  for (let place = 0; place < rolls.dates.length; place++) {
    // What has come since the member's own letters were last written whole is in the roll calls' letters alone.
    const letter = place < (own?.length ?? 0) ? own?.[place] : lettersOf(read, session, body, place)?.[seat];
    const value = valueOf(letter);
    if (!value) continue;
    acts.push(voteAt(session, rolls, place, value));
  }
  return acts;
}

/** A presiding officer's votes, which broke ties. */
function castingVotes(session: Session, index: number): Act[] {
  const presided = bodiesIn(session.file).filter((body) => bodyIn(session.file, body)?.isPresidedFromOutside);
  return presided.flatMap((body) => {
    const rolls = session.rolls(body);
    return Object.entries(rolls?.casting ?? {}).flatMap(([at, [member, letter]]): Act[] => {
      const value = valueOf(letter);
      return rolls && member === index && value ? [voteAt(session, rolls, Number(at), value)] : [];
    });
  });
}

function recentOf(read: ReadFile, session: Session, index: number): Act[] {
  const recent = read(recentPath(session.file) as FilePath) as RecentFile | undefined;
  return (recent?.added ?? []).flatMap(([member, ref, codes, isPrime]): Act[] => {
    const measure = member === index ? measureOf(session, ref) : undefined;
    if (!measure) return [];
    const kind = isPrime ? 'sponsorship' : 'cosponsorship';
    return [{ kind, measure, session: session.file.session, date: untold, issues: session.issues(codes) }];
  });
}
