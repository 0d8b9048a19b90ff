/** What the commands print passes through `say`: subjects, authors and names come from other people. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { complain, say } from '../../../dataset/publish/review/say';
import { root } from '../../rig/build';

const folder = mkdtempSync(join(tmpdir(), 'printed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const steering = '\u001b[2J\u202eexe';
const unseen = '[2J‹U+202E›exe';

/** Commands that sign, publish or watch: their terminal is that of whoever holds a key. */
const withKeys = ['words', 'live', 'sign', 'publish', 'keys'];

it.each(withKeys)('%s prints nothing that has not been made visible', (name) => {
  const text = readFileSync(join(root, 'dataset/commands', `${name}.ts`), 'utf8');
  expect(text.match(/console\.\w+|process\.std(?:out|err)\.write/g)).toBeNull();
  expect(text).toContain("from '../publish/review/say'");
});

it.each([
  ['log', say],
  ['error', complain],
] as const)('console.%s gets lines with every sign as its number, and their ends', (where, print) => {
  const printed = vi.spyOn(console, where).mockImplementation(() => {});
  print(`Approved: ${steering}\nby Pat`);
  expect(printed.mock.calls).toEqual([['Approved: ‹U+001B›[2J‹U+202E›exe\nby Pat']]);
  printed.mockRestore();
});

it('shows what git says of an approved change, and what went wrong, without what steers a terminal', () => {
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
  git('init', '--quiet', '--initial-branch', 'main');
  writeFileSync(join(folder, 'a'), '');
  git('add', '.');
  git('-c', 'user.name=A', '-c', 'user.email=a@b.example', 'commit', '--quiet', '--message', 'Begin');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'dataset/commands/words.ts', 'sign', '--repository', folder, '--remote', `./${steering}`],
    { cwd: root, encoding: 'utf8' },
  );
  expect(stderr).toContain(unseen);
  expect(stdout + stderr).not.toContain('\u001b[2J');
  expect(stdout + stderr).not.toContain('\u202e');
});

it('is asked of each command that signs', () => {
  const signing = readdirSync(join(root, 'dataset/commands')).filter((name) =>
    /Signers|whoSigned/.test(readFileSync(join(root, 'dataset/commands', name), 'utf8')),
  );
  for (const name of signing) expect(withKeys).toContain(name.replace('.ts', ''));
});
