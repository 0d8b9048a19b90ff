/** The list of commands has all of the project's, and neither it nor the README has others. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './build';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const list = readFileSync(join(root, 'docs/commands.md'), 'utf8');
const listed = [...list.matchAll(/`(?:npm (?:run )?(?:--silent )?)?([a-z0-9]+(?::[a-z0-9]+)*)(?: -- [^`]*)?`/g)];

it('lists every command that people give', () => {
  const names = new Set(listed.map(([, name]) => name));
  expect(Object.keys(scripts).filter((name) => name !== 'postinstall' && !names.has(name))).toEqual([]);
});

it('lists no command that is not there', () => {
  const commands = [...`${readme}${list}`.matchAll(/npm run (?:--silent )?([a-z0-9:]+)/g)].map(([, name]) => name!);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});
