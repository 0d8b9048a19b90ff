/**
 * `npm run release`: all that goes to the stores, in `.output/release/`, with SHA-256 sums; then checks it.
 *
 *   npm run release                builds and checks
 *   npm run release -- --final     also wants a dated changelog and nothing uncommitted: for the day of the release
 *
 * Ends with an error, and one line for each thing that is wrong.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cliOptions } from '../tests/rig/cli-options';
import { root } from '../tests/rig/build';
import { archiveFaults } from '../tests/release/archive-rules';
import { lintFaults, type Allowed, type LintMessage } from '../tests/release/lint-rules';
import { run, wxt } from '../tests/release/programs';
import { rebuild } from '../tests/release/rebuild';
import { archiveOf, buildFolderOf, targets, zipArguments } from '../tests/release/targets';
import { versionNotes } from '../tests/release/versions';

const values = cliOptions(import.meta.url, { final: { type: 'boolean' } });
const folder = join(root, '.output/release');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const { version, dependencies } = JSON.parse(read('package.json')) as {
  version: string;
  dependencies: Record<string, string>;
};
/** What the scripts are made of; icons are drawn by a package that is there for building. */
const shipped = [...Object.keys(dependencies), 'lucide-react'];

const faults: string[] = [];
const open: string[] = [];
/** One check: its title is printed with how it ended. */
function check(title: string, found: readonly string[]): void {
  console.log(`${found.length === 0 ? '✓' : '✗'} ${title}`);
  for (const fault of found) console.log(`    ${fault}`);
  faults.push(...found);
}

async function build(): Promise<Map<string, Uint8Array>> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const target of targets) {
    console.log(`• Building for ${target} …`);
    await wxt(zipArguments(target), root);
  }
  const names = [...targets, 'sources' as const].map((target) => archiveOf(target, version));
  for (const name of names) copyFileSync(join(root, '.output', name), join(folder, name));
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}

async function lint(): Promise<string[]> {
  const args = ['lint', '--no-config-discovery', '--output', 'json', '--source-dir'];
  const program = join(root, 'node_modules/web-ext/bin/web-ext.js');
  // It ends with 1 where it found errors: those are judged below, with everything else it says.
  const printed = await run(
    process.execPath,
    [program, ...args, join(root, '.output', buildFolderOf('firefox'))],
    root,
    [0, 1],
  );
  const report = JSON.parse(printed) as Record<'errors' | 'warnings' | 'notices', LintMessage[]>;
  const allowed = JSON.parse(read('tests/release/lint-allowed.json')) as Allowed[];
  return lintFaults([...report.errors, ...report.warnings, ...report.notices], allowed);
}

async function main(): Promise<void> {
  const archives = await build();
  for (const target of targets) {
    const bytes = archives.get(archiveOf(target, version))!;
    const title = `${archiveOf(target, version)}: manifest, contents, sizes (${(bytes.length / 1e6).toFixed(2)} MB)`;
    check(title, archiveFaults(bytes, target, version, [root, tmpdir() + '/'], shipped));
  }
  check('web-ext lint, but for the reviewed list', await lint());

  const notes = versionNotes(version, read('CHANGELOG.md'));
  check(`Version ${version} in package.json, manifests and CHANGELOG.md`, notes.faults);
  open.push(...notes.open);
  const changed = await run('git', ['status', '--porcelain'], root).catch(() => '');
  if (changed.trim() !== '') open.push('There are changes that are not committed.');

  console.log('• Building again from the sources archive, in a fresh folder …');
  const again = await rebuild(archives.get(archiveOf('sources', version))!, targets, version);
  check(
    'The sources give the same archives, byte for byte',
    [...archives].flatMap(([name, bytes]) => {
      const other = again.get(name);
      if (other && sha256(other) === sha256(bytes)) return [];
      return [`${name}: ${other ? 'other bytes' : 'not built'} from the sources archive.`];
    }),
  );

  const sums = [...archives].map(([name, bytes]) => `${sha256(bytes)}  ${name}`);
  writeFileSync(join(folder, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  console.log(`\n${sums.join('\n')}\n\nIn ${folder}`);

  if (values.final) faults.push(...open);
  else for (const note of open) console.log(`Before it goes out: ${note}`);
}

await main().catch((error: Error) => faults.push(error.message));
if (faults.length > 0) console.error(`\nNot ready:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
process.exit(faults.length === 0 ? 0 : 1);
