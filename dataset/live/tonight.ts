/** The night's work before anything is signed: fetch, build, second tallies, the editors' check. Each is its own command. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod/mini';
import { BuildProblem, checked } from '../sources/snapshot';

export interface Tonight {
  /** Folder of fetched records, kept from night to night. */
  live: string;
  packs: string;
  report: string;
  /** More options for `dataset:fetch -- all`: another host, to try a night out on this device. */
  fetch: readonly string[];
  /** More options for `dataset:build`. */
  build: readonly string[];
  say: (line: string) => void;
}

const Fetched = z.object({
  sources: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      /** The build cannot do without it. */
      needed: z.boolean(),
      state: z.enum(['new', 'unchanged', 'kept', 'missing']),
      problem: z.optional(z.string()),
    }),
  ),
});

/** Lines of a command that failed which a person still reads. */
const lastLines = 30;

interface Ended {
  code: number;
  said: string;
}

/** Says now and then how long a step has run while it says nothing itself. Answers how that ends. */
export function whileSilent(step: string, say: (line: string) => void, every = 30_000) {
  const begun = Date.now();
  const tell = () => say(`Still at it: ${step}, ${Math.round((Date.now() - begun) / 1000)} seconds so far.`);
  let timer = setInterval(tell, every);
  return {
    heard() {
      clearInterval(timer);
      timer = setInterval(tell, every);
    },
    end: () => clearInterval(timer),
  };
}

/** Runs a command of ours, shown as it goes. */
function run(command: string, args: readonly string[]): Promise<Ended> {
  const silence = whileSilent(`dataset:${command}`, (line) => void process.stderr.write(`${line}\n`));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', `dataset/commands/${command}.ts`, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const)
      from.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        silence.heard();
        to.write(chunk);
      });
    child.on('error', (error) => {
      silence.end();
      reject(error);
    });
    child.on('close', (code) => {
      silence.end();
      resolve({ code: code ?? 1, said });
    });
  });
}

async function must(what: string, command: string, args: readonly string[]): Promise<void> {
  const { code, said } = await run(command, args);
  if (code === 0) return;
  const end = said.trim().split('\n').slice(-lastLines).join('\n');
  throw new BuildProblem(`${what} (npm run dataset:${command}, code ${code}):\n${end}`);
}

/** Runs to the end, or throws a BuildProblem that names the step. Answers which sources that it needs stand as they were. */
export async function workTonight({ live, packs, report, fetch, build, say }: Tonight): Promise<string[]> {
  const told = `${live}.json`;
  mkdirSync(dirname(told), { recursive: true });
  say('Fetching.');
  const { code, said } = await run('fetch', ['all', '--to', live, '--json', told, ...fetch]);
  // 3: a source could not be had, and its last good copy stands.
  if (code !== 0 && code !== 3)
    throw new BuildProblem(
      `The sources could not be fetched:\n${said.trim().split('\n').slice(-lastLines).join('\n')}`,
    );
  const { sources } = existsSync(told)
    ? checked(Fetched, JSON.parse(readFileSync(told, 'utf8')), told)
    : { sources: [] };
  const stale = sources.filter(({ state }) => state === 'kept' || state === 'missing');
  for (const { title, needed, problem } of stale) if (!needed) say(`Goes without news of ${title}: ${problem ?? ''}`);
  say('Building.');
  await must('The packs could not be built', 'build', ['--from', live, '--to', packs, '--report', report, ...build]);
  say('Counting a second time.');
  await must('A second reading of the sources differs from the packs', 'proof', ['--from', live, '--packs', packs]);
  say('Checking the editors’ files against the new facts.');
  await must('The editors’ files do not fit the new facts', 'check', ['--packs', packs]);
  return stale.flatMap(({ title, needed, problem = '' }) =>
    needed ? [`${title} could not be had; the copy of an earlier night stands: ${problem}`] : [],
  );
}
