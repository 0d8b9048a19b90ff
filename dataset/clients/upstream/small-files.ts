/** Sources of a file or a few, taken as they are once they have been read. */
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import * as z from 'zod/mini';
import type { PackId } from '../../../engine/identifiers';
import type { Source } from '../../../engine/release/packs';
import { congressFiles, readCongressFile } from '../../sources/congress-legislators';
import { BuildProblem, checked } from '../../sources/snapshot';
import { readBills } from '../../sources/wa-bills';
import { officersFile, readOfficers } from '../../sources/statewide';
import { newestOf, type Fetched, type Upstream } from './upstream';

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const raw = 'https://raw.githubusercontent.com';

const about = (publisher: string, url: string, retrieved: string, more: Partial<Source> = {}): Source => ({
  publisher,
  url,
  retrieved,
  ...more,
});

/** Members of Congress, their offices and committees, president and vice-president. */
export const congressPeople: Upstream = {
  id: 'congress-people',
  title: 'congress-legislators: members of Congress',
  needed: true,
  urls: congressFiles.map((name) => `${raw}/unitedstates/congress-legislators/main/${name}.yaml`),
  async read(answers, today): Promise<Fetched> {
    const source = about(
      'congress-legislators, @unitedstates project',
      'https://github.com/unitedstates/congress-legislators',
      today,
      { licence: 'CC0-1.0' },
    );
    const files = congressFiles.map((name, at) => {
      const content = textOf(answers[at]);
      readCongressFile(name, content);
      return [`congress/${name}.yaml`, { source, content }] as const;
    });
    const ids = checked(
      z.array(z.object({ id: z.object({ bioguide: z.string() }) })),
      parseYaml(textOf(answers[0]), { schema: 'core' }),
      'legislators-current.yaml',
    ).map(({ id }) => id.bioguide);
    return { files: new Map(files), ids, odd: [] };
  },
};

/** Short titles of Washington's bills, and a second source for the counts of roll calls. */
export const shortTitles: Upstream = {
  id: 'wa-short-titles',
  title: 'Washington: short titles of bills',
  needed: true,
  urls: [`${raw}/jeff-is-working/wa-bill-tracker/main/data/bills.json`],
  async read([answer], today) {
    const content = textOf(answer);
    const { session, rows } = readBills(content, 'bills.json');
    const name = `wa-bills/wa-bills-${session.slice(0, 5)}${session.slice(7)}.json`;
    const url = 'https://github.com/jeff-is-working/wa-bill-tracker';
    const newestFact = newestOf(
      rows.flatMap(({ introducedDate = '', votes }) => [introducedDate, ...votes.map(({ date }) => date)]),
      today,
    );
    return {
      files: new Map([[name, { source: about('wa-bill-tracker', url, today, { licence: 'MIT' }), content }]]),
      ids: rows.map(({ number }) => `${session} ${number.replace(/^.* /, '')}`),
      odd: [],
      ...(newestFact && { newestFact }),
    };
  },
};

/** A state's statewide officers, of whom Open States has the half. */
export const statewideOfficers = (state: PackId, name: string): Upstream => ({
  id: `${state}-statewide`,
  title: `${name}: statewide officers`,
  needed: true,
  urls: [`${raw}/w85kramer/elections/main/site/data/states/${state.toUpperCase()}.json`],
  async read([answer], today) {
    const content = textOf(answer);
    const officers = readOfficers(content, `${state.toUpperCase()}.json`);
    const source = about('w85kramer/elections', 'https://github.com/w85kramer/elections', today);
    const kept = `${JSON.stringify({ statewide_officers: officers }, null, 1)}\n`;
    return {
      files: new Map([[officersFile(state), { source, content: kept }]]),
      ids: officers.map(({ office }) => office),
      odd: [],
    };
  },
});

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
      const source = about('Voteview', 'https://voteview.com/data', today);
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
