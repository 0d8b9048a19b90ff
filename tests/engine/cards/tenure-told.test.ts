/** What texts say of people whose office is over, or in doubt, with the packs that ship. */
import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../components/basics/i18n';
import { wordsFor } from '../../../components/basics/words';
import { rowFactsOf } from '../../../components/companion/row-facts';
import { buildCard } from '../../../engine/cards/build-card';
import type { OfficialCard } from '../../../engine/cards/content';
import { peopleEntries } from '../../../engine/find/find';
import en from '../../../locales/en.json';
import { cardLine } from '../../../tools/card-lines';
import { cardText } from '../../../tools/card-text';
import { releaseOnDisk } from '../../rig/release-on-disk';

const i18n = createI18n('en', en);
const words = wordsFor(i18n.getFixedT('en'), i18n);
const release = releaseOnDisk(['us', 'wa']);
const people = Object.values(release.packs).flatMap(({ roster }) => roster.people);
const named = (name: string) => people.find((one) => one.name === name)!.id;
const plain = (text: string | undefined) => (text ?? '').replaceAll('\u00a0', ' ');

describe.each(['Andy Billig', 'Cathy McMorris Rodgers', 'Lindsey Graham'])('%s, who has left office', (name) => {
  const key = named(name);
  it('is said to have held it until a day: in a row of the page, in what is found, as text', () => {
    const card = buildCard(key, { keys: [], published: '2020-01-01' }, release, '2026-12-02') as OfficialCard;
    expect(plain(words.held(rowFactsOf(card).held!))).toMatch(/, until [A-Z][a-z]+\.? \d+, 20\d\d$/);
    const found = Object.values(release.packs)
      .flatMap(({ roster }) => peopleEntries([roster], '2026-12-02'))
      .find((one) => one.key === key)!;
    expect(plain(words.held(found))).toMatch(/, until /);
    expect(plain(cardText(key, { release, today: '2026-12-02', page: { keys: [] } }))).toMatch(/, until /);
  });
});

it('tells in text and as a line who is unconfirmed', () => {
  const asked = { release, today: '2027-01-04', page: { keys: [] } };
  const key = named('Robert Aderholt');
  expect(plain(cardText(key, asked))).toContain('Term ended Jan. 3, 2027. We don’t know who holds the seat now.');
  expect(plain(cardText(key, asked))).not.toMatch(/, until /);
  expect(plain(cardText(key, asked))).toContain('These numbers reach the office, whoever holds it now.');
  expect(plain(cardText(key, asked))).not.toContain('No longer in this office');
  expect(cardText(named('Andy Billig'), asked)).toContain('No longer in this office, so we don’t list contacts here.');
  expect(cardLine(key, asked)).toMatchObject({ unconfirmed: true, last: { end: '2027-01-03' } });
});

it.each([
  ['Bill Ramos', '2025-02-05', '2025-04-19'],
  ['Lindsey Graham', '2025-01-20', '2026-07-12'],
  ['Darline Graham Nordone', '2026-07-14', '2026-08-07'],
  ['Emily Alvarado', '2025-02-05', '2026-03-12'],
])('knows votes of %s of no day outside their office', (name, from, to) => {
  const card = buildCard(named(name), { keys: [] }, release, '2026-12-02') as OfficialCard;
  expect(card.votesKnown).toEqual({ from, to });
});
