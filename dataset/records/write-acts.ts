/** What each member did → `acts` files. */
import { chambers } from '../../engine/release/codes';
import type { Acted, ActsFile, MemberActs } from '../../engine/release/records';
import type { Frame } from './frame';
import { groupBy } from './lists';
import type { Measure, SessionRecord } from './shape';

function acted(
  frame: Frame,
  measures: readonly Measure[],
  dayOf?: (measure: Measure) => string,
  issuesOf: (measure: Measure) => string = frame.issueCodes,
): Record<string, Acted> {
  const sorted = [...measures].sort((a, b) => a.number - b.number);
  return Object.fromEntries(
    [...groupBy(sorted, ({ type }) => type)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, some]) => [
        type,
        {
          numbers: some.map(({ number }) => number),
          issues: some.map((one) => issuesOf(one)).join(','),
          ...(dayOf && { days: some.map(dayOf) }),
        },
      ]),
  );
}

/** Acts of the pen, and the letters by which they stand in `steps`. */
const penLetters = ['G', 'U', 'V', 'P'] as const;

function penOf(frame: Frame, record: SessionRecord, id: string): MemberActs['pen'] {
  const spans = record.executives.filter((one) => one.id === id);
  if (spans.length === 0) return undefined;
  const within = (day: string | undefined) =>
    spans.some(({ from, to }) => day !== undefined && day >= from && day <= to);
  const dayOf = (letter: string) => (measure: Measure) =>
    measure.steps.find((step) => step.letter === letter)?.day ?? '';
  const found = penLetters.map((letter) => {
    const measures = record.measures.filter(({ steps }) =>
      steps.some((step) => step.letter === letter && within(step.day)),
    );
    return [letter, measures] as const;
  });
  return Object.fromEntries(
    found.flatMap(([letter, some]) => (some.length > 0 ? [[letter, acted(frame, some, dayOf(letter))] as const] : [])),
  );
}

/** What sponsors put their names to: of a text that came in its place the issues are not theirs. */
export const sponsoredIssues = (frame: Frame, measure: Measure): string =>
  measure.then ? '' : frame.issueCodes(measure);

/** The day on which somebody put their name to each, where a source tells that of any; "" where it does not of this one. */
function joinedOn(id: string, measures: readonly Measure[]) {
  if (!measures.some(({ cosponsorDays }) => cosponsorDays?.has(id))) return undefined;
  return ({ cosponsorDays }: Measure) => cosponsorDays?.get(id) ?? '';
}

/** Path within the session → file. */
export function actFiles(frame: Frame, record: SessionRecord): Map<string, object> {
  const { ids, voters } = frame.members;
  const sponsored = groupBy(
    record.measures.filter((measure) => measure.sponsor !== undefined && frame.isSettled(measure)),
    ({ sponsor }) => sponsor ?? '',
  );
  const cosponsored = new Map<string, Measure[]>();
  for (const measure of record.measures.filter((one) => frame.isSettled(one)))
    for (const id of measure.cosponsors) cosponsored.set(id, [...(cosponsored.get(id) ?? []), measure]);
  const settled = {
    house: frame.rolls.house.filter((roll) => frame.isSettledRoll(roll)),
    senate: frame.rolls.senate.filter((roll) => frame.isSettledRoll(roll)),
  };
  const isVoter = { house: new Set(voters.house), senate: new Set(voters.senate) };
  const ofSponsors = (measure: Measure) => sponsoredIssues(frame, measure);
  const members = ids.map((id, member): MemberActs => {
    const votes = chambers.flatMap((chamber) =>
      isVoter[chamber].has(member)
        ? [[chamber, settled[chamber].map(({ casts }) => casts.get(id) ?? '-').join('')] as const]
        : [],
    );
    const pen = penOf(frame, record, id);
    return {
      member,
      votes: Object.fromEntries(votes),
      sponsored: acted(frame, sponsored.get(id) ?? [], undefined, ofSponsors),
      cosponsored: acted(frame, cosponsored.get(id) ?? [], joinedOn(id, cosponsored.get(id) ?? []), ofSponsors),
      ...(pen && { pen }),
    };
  });
  const groups = groupBy(members, ({ member }) => Math.floor(member / frame.blocks.acts));
  return new Map(
    [...groups].map(([group, some]) => [`acts/${group}`, { ...frame.head, members: some } satisfies ActsFile]),
  );
}
