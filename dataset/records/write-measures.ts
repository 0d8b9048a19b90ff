/** Measures → `heads`, `details` and `steps` files. */
import { described } from '../../engine/cards/described';
import { shortTitle } from '../../engine/record/titles';
import type { DetailsFile, HeadsFile, StepsFile } from '../../engine/release/records';
import { clip } from './clip';
import type { Frame } from './frame';
import { dayTable, groupBy, sparse } from './lists';
import type { Measure } from './shape';

const numberOf = ({ number }: Measure) => number;

/** A map that not every legislature has anything for: absent where it is empty. */
const someOf = <Name extends string, T>(name: Name, map: Record<string, T>): { [key in Name]?: Record<string, T> } =>
  (Object.keys(map).length > 0 ? { [name]: map } : {}) as { [key in Name]?: Record<string, T> };

/** For a line about a vote: its description, where that says more than the title and nobody has explained it. */
function describedOnLines(frame: Frame, { type, number, title, description, explanation }: Measure) {
  const { pack } = frame.head;
  if (explanation || description === undefined || !frame.rollsOf.has(`${type}/${number}`)) return undefined;
  return described({ id: { pack }, title: shortTitle(pack, title), description });
}

/** What else an explanation says, and what it was written from. */
function explainedFrom({ explanation }: Measure) {
  if (!explanation) return undefined;
  const { points = [], version, day, url } = explanation;
  return { ...(points.length > 0 && { points }), version, ...(day !== undefined && { day }), url };
}

function summaryColumns({ summary }: Measure) {
  if (!summary) return undefined;
  const { text, isPart, version, day, isOfEarlierText, area } = summary;
  return {
    text,
    ...(isPart && { part: isPart }),
    version,
    day,
    ...(isOfEarlierText && { earlier: isOfEarlierText }),
    ...(area && { area }),
  };
}

/** The day on which each co-sponsor put their name to it, where the source tells that. */
function joined(frame: Frame, measures: readonly Measure[]): Pick<DetailsFile, 'days' | 'joined'> {
  const daysOf = ({ cosponsors, cosponsorDays }: Measure) => {
    const days = cosponsors.map((id) => cosponsorDays?.get(id));
    return days.some((day) => day !== undefined) ? days : undefined;
  };
  const later = measures.filter((measure) => frame.isSettled(measure) && daysOf(measure));
  if (later.length === 0) return {};
  const { days, at } = dayTable(later.flatMap((measure) => daysOf(measure) ?? []));
  return { days, joined: sparse(later, numberOf, (measure) => daysOf(measure)?.map(at)) };
}

function heads(frame: Frame, type: string, measures: readonly Measure[]): HeadsFile {
  const { days, at } = dayTable(measures.map(({ introduced }) => introduced));
  return {
    ...frame.head,
    type,
    numbers: measures.map(numberOf),
    titles: measures.map(({ title }) => clip(title, 300)),
    ...someOf(
      'shortTitles',
      sparse(measures, numberOf, ({ short }) => short && clip(short, 300)),
    ),
    sponsors: measures.map(({ sponsor }) => (sponsor === undefined ? -1 : frame.memberAt(sponsor))),
    printed: sparse(measures, numberOf, ({ printedSponsor }) => printedSponsor),
    days,
    introduced: measures.map(({ introduced }) => at(introduced)),
    issues: measures.map((measure) => frame.issueCodes(measure)),
    ...someOf(
      'explained',
      sparse(measures, numberOf, ({ explanation }) => {
        if (!explanation) return undefined;
        const { what, yes, parts } = explanation;
        return { what, yes, ...(parts && { parts }) };
      }),
    ),
    ...someOf(
      'then',
      sparse(measures, numberOf, ({ then }) => then),
    ),
    ...someOf(
      'described',
      sparse(measures, numberOf, (measure) => describedOnLines(frame, measure)),
    ),
  };
}

function details(frame: Frame, type: string, measures: readonly Measure[]): DetailsFile {
  return {
    ...frame.head,
    type,
    numbers: measures.map(numberOf),
    descriptions: sparse(measures, numberOf, ({ description }) => description && clip(description, 600)),
    cosponsors: sparse(measures, numberOf, (measure) =>
      frame.isSettled(measure) ? measure.cosponsors.map((id) => frame.memberAt(id)) : undefined,
    ),
    printed: sparse(measures, numberOf, ({ printedCosponsors }) => [...printedCosponsors]),
    committees: sparse(measures, numberOf, ({ committees }) => committees.map((one) => frame.committees.at(one))),
    companions: sparse(measures, numberOf, ({ companion }) => companion),
    because: sparse(measures, numberOf, (measure) => frame.because(measure)),
    ...someOf('explained', sparse(measures, numberOf, explainedFrom)),
    ...someOf('summaries', sparse(measures, numberOf, summaryColumns)),
    ...joined(frame, measures),
  };
}

function steps(frame: Frame, type: string, all: readonly Measure[]): StepsFile {
  const measures = all.filter((measure) => frame.hasSteps(measure));
  const { days, at } = dayTable(measures.flatMap((measure) => measure.steps.map(({ day }) => day)));
  return {
    ...frame.head,
    type,
    numbers: measures.map(numberOf),
    days,
    steps: measures.map((measure) =>
      measure.steps.map(({ letter, day, committee }): StepsFile['steps'][number][number] =>
        committee ? [letter, at(day), frame.committees.at(committee)] : [letter, at(day)],
      ),
    ),
    laws: sparse(measures, numberOf, ({ law }) => law),
    ...someOf(
      'effects',
      sparse(measures, numberOf, ({ effect }) => effect),
    ),
    ...someOf(
      'voters',
      sparse(measures, numberOf, ({ voters }) => voters),
    ),
    rolls: sparse(measures, numberOf, ({ number }) => frame.rollsOf.get(`${type}/${number}`)),
  };
}

/** Path within the session → file. */
export function measureFiles(frame: Frame, measures: readonly Measure[]): Map<string, object> {
  const files = new Map<string, object>();
  const { blocks } = frame;
  const sorted = [...measures].sort((a, b) => a.number - b.number);
  for (const [type, ofType] of [...groupBy(sorted, (measure) => measure.type)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const [block, some] of groupBy(ofType, ({ number }) => Math.floor(number / blocks.heads)))
      files.set(`heads/${type}/${block}`, heads(frame, type, some));
    for (const [block, some] of groupBy(ofType, ({ number }) => Math.floor(number / blocks.details))) {
      files.set(`details/${type}/${block}`, details(frame, type, some));
      const made = steps(frame, type, some);
      if (made.numbers.length > 0) files.set(`steps/${type}/${block}`, made);
    }
  }
  return files;
}
