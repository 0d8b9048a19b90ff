import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isNewsHost, nationalHosts } from '../../browser/news-hosts';
import { outletStates } from '../../engine/spotting/article/outlet';
import { root } from '../rig/build';

const rows = (title: string) =>
  readFileSync(join(root, 'docs/news-sites.md'), 'utf8')
    .split(`## ${title}\n`)[1]!
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => /^\| [a-z0-9.-]+\.[a-z]/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, host = '', languages = '', , page = '', lookedUp = '']) => ({ host, languages, page, lookedUp }));
const local = rows('Read from the start');
const national = rows('Read by those who ask for it');

it('lists no outlet of national and community news without a page that was looked up', () => {
  expect(nationalHosts).toEqual(national.map(({ host }) => `*://*.${host}/*`));
});

it.each([...local, ...national].map((row) => [row.host, row] as const))('names a day and a page of %s', (host, row) => {
  expect(row.lookedUp).toMatch(/^20\d\d-\d\d-\d\d$/);
  // A paper that was seen in print names its address there.
  if (!row.page.startsWith('its printed editions')) expect(row.page).toContain(host);
});

it.each(local.map(({ host }) => [host]))('reads %s from the start, and knows whose outlet it is', (host) => {
  expect(isNewsHost(host)).toBe(true);
  expect(outletStates(`https://${host}/story`)).toContain('wa');
});

it('does not read national news from the start', () => {
  expect(national.filter(({ host }) => isNewsHost(host))).toEqual([]);
});

it.each(['Spanish', 'Vietnamese', 'Chinese', 'Korean', 'Tagalog', 'Russian', 'Japanese', 'Hindi'])(
  'has an outlet for readers of %s',
  (language) => {
    expect([...local, ...national].some(({ languages }) => languages.includes(language))).toBe(true);
  },
);
