/** The page on which a translation is read beside the English: its lines, and what is proposed for them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json';
import type { Tree } from '../../locales/languages';
import siteEn from '../../locales/site/en.json';
import { brokenLines, fileOf, letterOf, linesOf, repeatedOf, wrongSlots } from '../../site/languages/messages';
import { findLines } from '../../site/languages/search';
import { sections, titles, type Section } from '../../site/languages/sections';

const textAt = (tree: Tree, key: string) =>
  key.split('.').reduce<string | Tree | undefined>((at, name) => (typeof at === 'object' ? at[name] : undefined), tree);
const titleOf = (section: Section) =>
  textAt(titles[section] ? en : siteEn, titles[section] ?? `languages.sections.${section}`);

const file = (tag: string) => readFileSync(`locales/${tag}.json`, 'utf8');
const own = (tag: string) => JSON.parse(file(tag)) as Tree;

describe('the lines of a language', () => {
  it('are all that its file says, each beside its English', () => {
    const lines = linesOf(en, own('ru'));
    expect(lines.length).toBeGreaterThan(900);
    expect(lines.filter(({ english, now }) => !english || !now)).toEqual([]);
    expect(lines.find(({ key }) => key === 'card.close')).toEqual({
      key: 'card.close',
      section: 'card',
      english: 'Close',
      now: 'Закрыть',
    });
  });

  it('have a plural form beside the English one that it is nearest to', () => {
    const few = linesOf(en, own('ru')).find(({ key }) => key === 'card.andMore_few');
    expect(few?.english).toBe(en.card.andMore_other);
  });
});

it.each([
  ['Gọi {{name}}', 'Gọi cho {{name}}', []],
  ['Gọi {{name}}', 'Gọi', ['{{name}}']],
  ['Gọi {{name}}', 'Gọi {{nane}}', ['{{name}}', '{{nane}}']],
  ['Kính gửi [official]', 'Thưa [ông]', ['[official]']],
])('what is filled into %j has to stay in %j', (now, proposed, wrong) => {
  expect(wrongSlots(now, proposed)).toEqual(wrong);
});

describe('words from the screen', () => {
  const lines = linesOf(
    {
      vote: { own: 'Voted {{value}}', list: 'Who voted' },
      clock: { days: '{{days}}, {{hours}}', left: 'Ends in {{left}}', range: 'From {{a}} to {{b}}' },
      place: { county: '{{name}} County' },
    },
    {
      vote: { own: 'Đã bỏ phiếu {{value}}', list: 'Ai đã bỏ phiếu' },
      clock: { days: '{{days}}, {{hours}}', left: 'Còn {{left}}', range: 'Từ {{a}} đến {{b}}' },
      place: { county: '{{name}}郡' },
    },
  );
  it.each([
    ['of the line itself', 'voted', ['vote.own', 'vote.list']],
    ['with a slot filled in', 'Voted yes', ['vote.own']],
    ['the same of the translation', 'đã bỏ phiếu thuận', ['vote.own']],
    ['around two slots', 'from May 1 to May 3', ['clock.range']],
    ['not in another order', 'go to May 3 from May 1', []],
    ['with nothing in the slot', 'Ends in', ['clock.left']],
    ['with nothing but slots around', '3 days, 2 hours', []],
    ['of a script without blanks', 'Spokane郡', ['place.county']],
    ['but not inside of another word', 'devoted fans', []],
    ['that no line has', 'nowhere', []],
    ['by the key', 'clock.le', ['clock.left']],
  ])('lead to lines: %s', (_, sought, keys) => {
    expect(findLines(lines, sought).map(({ key }) => key)).toEqual(keys);
  });

  it('lead to lines of the real file', () => {
    expect(findLines(linesOf(en, own('vi')), 'Voted yes')[0]?.english).toMatch(/^Voted \{\{/);
  });

  it('may be of several lines: their keys are shown then', () => {
    expect([...repeatedOf(linesOf({ a: 'Yes', b: 'No', c: 'Yes' }, { a: 'x', b: 'y', c: 'z' }))]).toEqual(['Yes']);
  });
});

describe('the sections of the lines', () => {
  it('hold every line, what readers see first at the top', () => {
    expect(sections.toSorted()).toEqual(Object.keys(en).sort());
    expect(sections.slice(0, 3)).toEqual(['card', 'act', 'companion']);
  });

  it.each(sections)('have a title of their own: %s', (section) => {
    const title = titleOf(section);
    expect(title).toMatch(/\p{L}{3}/u);
    expect(sections.filter((other) => titleOf(other) === title)).toEqual([section]);
  });

  it('have no title that nothing shows', () => {
    const own = sections.filter((section) => titles[section] === null);
    expect(Object.keys(siteEn.languages.sections).sort()).toEqual(own.sort());
  });
});

describe('what is proposed', () => {
  it('is the only change of the file', () => {
    const before = own('vi');
    const lines = linesOf(en, before);
    expect(fileOf(before, lines, {})).toBe(file('vi'));
    const changed = JSON.parse(fileOf(before, lines, { 'card.close': 'Thử' })) as { card: Tree };
    expect(changed.card.close).toBe('Thử');
    expect({ ...changed, card: { ...changed.card, close: (before.card as Tree).close } }).toEqual(before);
  });

  it('is sent beside what it replaces', () => {
    const lines = linesOf({ a: { b: 'Yes', c: 'No' } }, { a: { b: 'Có', c: 'Không' } });
    expect(letterOf('vi', lines, { 'a.c': 'Thôi' })).toBe('vi a.c\n  en: No\n  - Không\n  + Thôi\n');
  });

  it('stays out of the file, and is marked in the letter, where it has lost what is filled in', () => {
    const before = { a: { b: 'Có {{name}}', c: 'Không' } };
    const lines = linesOf({ a: { b: 'Yes {{name}}', c: 'No' } }, before);
    const proposals = { 'a.b': 'Vâng', 'a.c': 'Thôi' };
    expect(brokenLines(lines, proposals).map(({ key }) => key)).toEqual(['a.b']);
    expect(JSON.parse(fileOf(before, lines, proposals))).toEqual({ a: { b: 'Có {{name}}', c: 'Thôi' } });
    expect(letterOf('vi', lines, proposals)).toContain('  + Vâng\n  ! {{name}}\n');
  });
});
