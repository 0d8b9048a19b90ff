/** Voteview's tables, taken as they are once they have been read. */
import { parse as parseCsv } from 'csv-parse/sync';
import { newestOf, sourceFrom, textOf, type Upstream } from '../../../clients/upstream/upstream';
import { BuildProblem } from '../../../sources/snapshot';

const columns = { votes: 'cast_code', rollcalls: 'clerk_rollnumber', members: 'bioguide_id' } as const;
type Table = keyof typeof columns;

/** Voteview's tables of one chamber: a second source for every member's vote. */
export const voteview = (chamber: 'house' | 'senate', congress: number): Upstream => {
  const letter = chamber === 'house' ? 'H' : 'S';
  const tables = Object.keys(columns) as Table[];
  return {
    id: `voteview-${chamber}`,
    title: `Voteview: roll calls of the ${chamber === 'house' ? 'House' : 'Senate'}`,
    needed: false,
    urls: tables.map((table) => `https://voteview.com/static/data/out/${table}/${letter}${congress}_${table}.csv`),
    async read(answers, today) {
      const source = sourceFrom('Voteview', 'https://voteview.com/data', today);
      const texts = new Map(tables.map((table, at) => [table, textOf(answers[at])] as const));
      const rows = parseCsv(texts.get('rollcalls') ?? '', { columns: true, skip_empty_lines: true }) as Record<
        string,
        string
      >[];
      for (const [table, content] of texts)
        if (!content.slice(0, content.indexOf('\n')).includes(columns[table]))
          throw new BuildProblem(`Voteview ${letter}${congress}_${table}.csv has no column ${columns[table]}.`);
      const newestFact = newestOf(
        rows.flatMap(({ date }) => date ?? []),
        today,
      );
      return {
        files: new Map(
          [...texts].map(([table, content]) => [`congress/${letter}${congress}_${table}.csv`, { source, content }]),
        ),
        ids: rows.map(({ rollnumber }) => String(rollnumber)),
        odd: [],
        ...(newestFact && { newestFact }),
      };
    },
  };
};
