/** What the desk and the page for translations find in a browser's storage, whatever lies there; and two tabs of the desk. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keep, readKept, withKept } from '../../site/desk/kept';
import { together } from '../../site/desk/tabs';
import { entriesOf, organisationOf } from '../../site/desk/workspace';
import { keepProposal, readProposals } from '../../site/languages/kept';

let stored: Map<string, string>;
beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

const base = { 'stances.yaml': '- id: a\n', 'actions.yaml': '- id: b\n' };

/** What other programs, other versions, and other pages of the same host may have left under a key. */
const odd = [
  '',
  'null',
  '7',
  '"words"',
  '[]',
  '[1]',
  '{',
  '{"changed":null}',
  '{"changed":[]}',
  '{"changed":{"stances.yaml":"text"}}',
  '{"changed":{"stances.yaml":null}}',
  '{"changed":{"stances.yaml":{"to":7}}}',
  '{"changed":{"constructor":{"to":"x"}}}',
];

describe('the desk', () => {
  it.each(odd)('finds nothing of its own in %j, and leaves it there', (text) => {
    stored.set('desk/club', text);
    const kept = readKept('club');
    expect(kept.unreadable).toBe(text);
    expect(withKept(base, kept)).toEqual(base);
    expect(stored.get('desk/club')).toBe(text);
  });

  it.each(['7', '{}', '{"file":null,"index":0}', '{"file":"x","index":-1}', '"stances.yaml"'])(
    'takes what was typed beside a place that is none: %s',
    (place) => {
      stored.set('desk/club', `{"changed":{"stances.yaml":{"to":"- id: c\\n"}},"place":${place}}`);
      const kept = readKept('club');
      expect(withKept(base, kept)['stances.yaml']).toBe('- id: c\n');
      expect([kept.place, kept.unreadable]).toEqual([undefined, undefined]);
    },
  );

  it('finds again what it has kept', () => {
    const texts = { ...base, 'stances/new.yaml': '- id: d\n' };
    const place = { file: 'stances/new.yaml', index: 0 };
    expect(keep('club', base, texts, place)).toBe(true);
    expect(readKept('club')).toEqual({ changed: { 'stances/new.yaml': { to: '- id: d\n' } }, place });
    keep('club', base, base, undefined);
    expect(stored.size).toBe(0);
  });

  it.each([
    ['nested deeper than anybody writes', '['.repeat(20_000)],
    ['that stands for itself', '- &a [*a]\n'],
    ['that points nowhere', '- *nowhere\n'],
    ['of a tag that nobody knows', '!so name\n'],
  ])('lists no entries, and no name, of a text %s', (_, text) => {
    expect(entriesOf({ 'stances.yaml': text })).toEqual([]);
    expect(organisationOf({ 'organisation.yaml': text })).toBeUndefined();
  });
});

describe('two tabs', () => {
  const known = { a: '1', b: '1', c: '1' };
  it.each([
    [
      'both files changed, one in each',
      { a: '2', b: '1', c: '1' },
      { a: '1', b: '2', c: '1' },
      { a: '2', b: '2', c: '1' },
    ],
    ['a file begun in the other', known, { ...known, d: '1' }, { ...known, d: '1' }],
    ['a file begun in each', { ...known, d: '1' }, { ...known, e: '1' }, { ...known, d: '1', e: '1' }],
    ['a file thrown away here', { a: '1', b: '1' }, known, { a: '1', b: '1' }],
    ['a file thrown away there', known, { a: '1', b: '1' }, { a: '1', b: '1' }],
    ['the same words in both', { ...known, a: '2' }, { ...known, a: '2' }, { ...known, a: '2' }],
  ])('go on with %s', (_, mine, theirs, texts) => {
    expect(together(known, mine, theirs)).toEqual({ texts, clashes: {} });
  });

  it.each([
    ['changed in both', { ...known, a: '2' }, { ...known, a: '3' }, { a: '3' }],
    ['thrown away in the other', { ...known, a: '2' }, { b: '1', c: '1' }, { a: null }],
    ['thrown away here', { b: '1', c: '1' }, { ...known, a: '3' }, { a: '3' }],
  ])('tell of a file that was %s, and lose neither', (_, mine, theirs, clashes) => {
    expect(together(known, mine, theirs)).toEqual({ texts: mine, clashes });
  });
});

describe('the page for translations', () => {
  it.each(['', 'null', '[]', '7', '{"card.close":7}', '{"card.close":null}', '{'])(
    'finds nothing of its own in %j, and leaves it there',
    (text) => {
      stored.set('languages/vi', text);
      expect(readProposals('vi')).toEqual({ proposals: {}, unreadable: text });
      keepProposal('vi', 'card.close', 'Thử');
      expect(stored.get('languages/vi')).toBe(text);
    },
  );

  it('keeps one line beside those of another tab', () => {
    keepProposal('vi', 'card.close', 'Thử');
    // Another tab, which has not heard of it.
    keepProposal('vi', 'card.open', 'Mở');
    expect(readProposals('vi').proposals).toEqual({ 'card.close': 'Thử', 'card.open': 'Mở' });
    keepProposal('vi', 'card.close', undefined);
    expect(readProposals('vi').proposals).toEqual({ 'card.open': 'Mở' });
  });
});
