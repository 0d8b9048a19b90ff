/** The store's texts say what the manifest says. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newsHosts } from '../../browser/news-hosts';
import { languages } from '../../locales/languages';
import { root } from '../rig/build';
import { permissions } from './permissions';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const kit = (name: string) => read(`docs/store/${name}`);
const all = Object.values(permissions).flat();

it.each(all)('says why it needs %s', (permission) => {
  const row = kit('permissions.md')
    .split('\n')
    .find((line) => line.startsWith(`| \`${permission}\``));
  expect(row?.length ?? 0).toBeGreaterThan(80);
});

it('explains no permission that it does not have', () => {
  const rows = [...kit('permissions.md').matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual([...all].sort());
});

it('counts the listed hosts', () => {
  expect(kit('permissions.md')).toContain(`${newsHosts.length} hosts`);
});

it('has a summary for the stores in every language, at most 132 characters', () => {
  const folders = readdirSync(join(root, 'public/_locales'));
  expect(folders).toHaveLength(languages.length);
  for (const folder of folders) {
    const { description } = JSON.parse(read(`public/_locales/${folder}/messages.json`)) as {
      description: { message: string };
    };
    expect(description.message.length, folder).toBeGreaterThan(20);
    expect(description.message.length, folder).toBeLessThanOrEqual(132);
  }
  const english = JSON.parse(read('public/_locales/en/messages.json')) as { description: { message: string } };
  expect(kit('listing.md')).toContain(english.description.message);
});

/** Width and height as a PNG says them. */
const sizeOf = (path: string): string => {
  const bytes = readFileSync(join(root, path));
  return `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`;
};

it('has every picture that the listing names, at the stores’ sizes', () => {
  const named = [...kit('listing.md').matchAll(/`(pictures\/[^`]+\.png)`/g)].map(([, path]) => `docs/store/${path}`);
  expect(named.filter((path) => sizeOf(path) === '1280×800')).toHaveLength(6);
  expect(named.filter((path) => sizeOf(path) === '440×280')).toHaveLength(1);
  expect(readdirSync(join(root, 'docs/store/pictures'))).toHaveLength(named.length);
});

it('names only files and commands that there are', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  for (const name of readdirSync(join(root, 'docs/store')).filter((file) => file.endsWith('.md'))) {
    const text = kit(name);
    for (const [, command] of text.matchAll(/npm run ([\w:-]+)/g))
      expect(Object.keys(scripts), name).toContain(command);
    const paths = text.matchAll(
      /`((?:browser|entrypoints|page|surfaces|tests|tools|locales|public|docs|dataset)\/[\w./-]+)`/g,
    );
    for (const [, path] of paths) expect(existsSync(join(root, path!)), `${name}: ${path}`).toBe(true);
  }
});
