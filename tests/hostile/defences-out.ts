/**
 * `npm run test:hostile:defences`: builds the extension without one defence after the other, in a copy, and sees the case
 * fail that rests on it. About half an hour.
 *
 *   npm run test:hostile:defences                     all
 *   npm run test:hostile:defences -- --case F95,F99   those of some cases; --only chromium or firefox
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../rig/build';
import type { BrowserKind } from '../rig/find-browsers';
import { defences } from './defences';

const { values } = parseArgs({ options: { only: { type: 'string' }, case: { type: 'string' } } });
const kinds = (['chromium', 'firefox'] as const).filter((kind) => !values.only || values.only === kind);
const chosen = defences.filter(({ id }) => !values.case || values.case.split(',').includes(id));

/** A copy of the project, changed and built without touching it. */
function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'collective-lens-defences-'));
  const list = 'ls-files -z --cached --others --exclude-standard --deduplicate -- . :!node_modules';
  const files = execFileSync('git', list.split(' '), { cwd: root }).toString().split('\0').filter(Boolean);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  // What the installation would do: how TypeScript is to be read stands in what it writes.
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'prepare'], { cwd: folder, stdio: 'ignore' });
  return folder;
}

/** Runs the case, and tells how it ended. */
function runCase(id: string, kind: BrowserKind, folder: string): Promise<{ verdict: string; error: string }> {
  const args = ['node_modules/tsx/dist/cli.mjs', 'tests/hostile/run.ts', '--case', id, '--only', kind];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', () => {
      const verdict = new RegExp(`^${kind} +${id} +(survived|failed|n/a)`, 'm').exec(output)?.[1];
      const error = new RegExp(`^${id} in ${kind}: (.*)`, 'm').exec(output)?.[1] ?? '';
      if (verdict) resolve({ verdict, error });
      else reject(new Error(`${id} gave no verdict:\n${output}`));
    });
  });
}

const folder = copyProject();
let surprises = 0;
try {
  for (const { id, what, edits, needed } of chosen) {
    for (const { file, from, to } of edits)
      writeFileSync(
        join(folder, file),
        readFileSync(join(folder, file), 'utf8').replace(from, () => to),
      );
    const ends = await Promise.all(kinds.map(async (kind) => ({ kind, ...(await runCase(id, kind, folder)) })));
    for (const { file } of edits) cpSync(join(root, file), join(folder, file));
    for (const { kind, verdict, error } of ends) {
      const isAsSaid = (verdict === 'failed') === needed.includes(kind);
      if (!isAsSaid) surprises++;
      console.log(`${isAsSaid ? '✓' : '✗'} ${kind.padEnd(9)} ${id.padEnd(4)} ${verdict.padEnd(8)} without: ${what}`);
      if (error) console.log(`    ${error.slice(0, 150)}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
console.log(`\n${chosen.length} defences taken out, ${surprises} times other than listed`);
process.exit(surprises === 0 ? 0 : 1);
