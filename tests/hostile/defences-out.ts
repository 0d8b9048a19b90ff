/**
 * `npm run test:hostile:defences`: builds the extension without one defence after the other, in a copy, and sees the case
 * fail that rests on it. About half an hour.
 *
 *   npm run test:hostile:defences                     all
 *   npm run test:hostile:defences -- --case F95,F99   those of some cases; --only chromium or firefox
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../rig/build';
import type { BrowserKind } from '../rig/find-browsers';
import { defences, type Defence } from './defences';

const { values } = parseArgs({ options: { only: { type: 'string' }, case: { type: 'string' } } });
const kinds = (['chromium', 'firefox'] as const).filter((kind) => !values.only || values.only === kind);
const chosen = defences.filter(({ id }) => !values.case || values.case.split(',').includes(id));

/** A copy of the project, changed and built without touching it. */
function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'collective-lens-defences-'));
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    cwd: root,
  });
  for (const file of files.toString().split('\n').filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** How the case ends without the defence. */
function without({ id, edits }: Defence, kind: BrowserKind, folder: string): 'survived' | 'failed' | 'n/a' {
  for (const { file, from, to } of edits)
    writeFileSync(
      join(folder, file),
      readFileSync(join(folder, file), 'utf8').replace(from, () => to),
    );
  try {
    const program = join(folder, 'node_modules/tsx/dist/cli.mjs');
    const args = [program, join(folder, 'tests/hostile/run.ts'), '--case', id, '--only', kind];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    const verdict = new RegExp(`^${kind} +${id} +(survived|failed|n/a)`, 'm').exec(stdout)?.[1];
    if (!verdict) throw new Error(`${id} gave no verdict:\n${stdout}\n${stderr}`);
    if (verdict === 'failed') console.log(`    ${/^\w+ in \w+: (.*)/m.exec(stderr)?.[1] ?? ''}`.slice(0, 160));
    return verdict as 'survived' | 'failed' | 'n/a';
  } finally {
    for (const { file } of edits) cpSync(join(root, file), join(folder, file));
  }
}

const folder = copyProject();
let surprises = 0;
try {
  for (const defence of chosen) {
    for (const kind of kinds) {
      const verdict = without(defence, kind, folder);
      const isAsSaid = (verdict === 'failed') === defence.needed.includes(kind);
      if (!isAsSaid) surprises++;
      console.log(
        `${isAsSaid ? '✓' : '✗'} ${kind.padEnd(9)} ${defence.id.padEnd(4)} ${verdict.padEnd(8)} without: ${defence.what}`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
console.log(`\n${chosen.length} defences taken out, ${surprises} times other than listed`);
process.exit(surprises === 0 ? 0 : 1);
