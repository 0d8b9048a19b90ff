// @vitest-environment node
import { type Mock, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Caller } from '../../browser/messaging';
import { type PageCallParts, pageCalls } from '../../browser/page-calls';
import { defaultSettings, type Settings } from '../../browser/settings';
import { recordOver } from '../../engine/record';
import type { LoadedRelease } from '../../engine/release/release';
import type { OfficialsFile, RosterFile } from '../../engine/release/packs';
import { findMentions } from '../../engine/spotting';

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../engine/spotting', { spy: true });

const source = { publisher: 'Sample Register', url: 'https://register.example/people', retrieved: '2026-02-01' };
const id = 'ocd-person/00000000-0000-4000-8000-000000000001';
const roster: RosterFile = {
  schema: 1,
  pack: 'wa',
  asOf: '2026-02-01',
  sources: [source],
  people: [
    {
      id,
      name: 'Sample Senator',
      given: 'Sample',
      family: 'Senator',
      offices: [{ role: 'state-senator', jurisdiction: 'wa', district: '3', start: '2025-01-13', source: 0 }],
      source: 0,
    },
  ],
};
const officials: OfficialsFile = {
  schema: 1,
  pack: 'wa',
  asOf: '2026-02-01',
  sources: [source],
  officials: [{ id, page: 'https://senate.example/sample', email: 'sample@senate.example', source: 0 }],
};
const release: LoadedRelease = {
  info: { version: 1, issued: '2026-02-01T00:00:00Z', asOf: '2026-02-01', origin: 'bundled' },
  packs: { wa: { roster } },
  record: recordOver((path) => ({ 'wa/roster': roster, 'wa/officials': officials })[path as string], [roster]),
  withdrawn: [],
};

const canary = 'canary-district-77';
const tab = { tabId: 7, index: 2, windowId: 3, isPrivate: false };
const page: Extract<Caller, { from: 'page' }> = { from: 'page', tab, frameId: 0, host: 'www.spokesman.com' };
const privatePage: Caller = { ...page, tab: { ...tab, isPrivate: true } };
const elsewhere: Caller = { ...page, host: 'shop.example' };
const part = { around: '<html><body>', html: ['<p>Sample Senator voted for HB 1217.</p>'] };
const request = { url: 'https://www.spokesman.com/', parts: [part], head: ['<html lang="en">'] };
const known = { facts: { url: 'https://www.spokesman.com/' }, context: { v: 1 as const } };
const prose = `${'A sentence that goes on for a while, as sentences in newspapers do. '.repeat(3)}`;

let settings: Settings;
let packs: LoadedRelease['packs'];
let parts: PageCallParts;

beforeEach(() => {
  settings = { ...defaultSettings, districts: { state: 'wa', legislative: canary, city: canary } };
  packs = release.packs;
  parts = {
    store: {
      rosters: async () => [],
      load: async () => ({ ...release, packs }),
      ask: async (_packs, question) => question({ ...release, packs }),
      info: async () => release.info,
    } as PageCallParts['store'],
    settings: async () => settings,
    today: () => '2026-02-20',
    voice: async () => ({ language: 'en', messages: {} }),
    openAddress: vi.fn(async () => true),
    now: () => Date.parse('2026-11-24T10:20:00-08:00'),
    openContact: vi.fn(async () => true),
    openCompanion: vi.fn(async () => true),
    inject: vi.fn(async () => true),
  };
  vi.mocked(findMentions).mockImplementation((_index, { context }) => ({
    mentions: [
      { run: 0, start: 0, end: 14, kind: 'person', key: id, form: 'full', why: [] },
      { run: 0, start: 25, end: 32, kind: 'measure', key: 'wa/2025-2026/HB/1217', form: 'measure', why: [] },
      { run: 0, start: 7, end: 14, kind: 'person', key: '', candidates: [id, 'x'], form: 'surname', why: [] },
    ],
    context: context ?? { v: 1 },
    article: { date: '2026-02-19', from: 'page' },
  }));
});

const scan = (
  payload: Parameters<ReturnType<typeof pageCalls>['background/scan']>[0] = request,
  caller: Caller = page,
) => pageCalls(parts)['background/scan'](payload, caller);

describe('look', () => {
  const look = (text: string, caller: Caller = page, wanted?: true) =>
    pageCalls(parts)['background/look']({ text, ...(wanted && { wanted }) }, caller);
  const nobody = 'A text about a lake.';

  it('tells whether a text may hold something', async () => {
    expect(await look('Sen. Sample Senator voted.')).toEqual({ ok: true, holds: true });
    expect(await look(nobody)).toEqual({ ok: true, holds: false });
  });

  it('is off where the reader of the page has switched it off, and without data', async () => {
    settings.sitesOff = ['www.spokesman.com'];
    expect(await look(nobody)).toEqual({ ok: false, reason: 'site-off' });
    packs = {};
    expect(await look(nobody, elsewhere)).toEqual({ ok: false, reason: 'no-data' });
  });

  it('wants the markup of pages on other sites, to see whether they are articles', async () => {
    expect(await look(nobody, elsewhere)).toEqual({ ok: true, holds: true });
    expect(await look(nobody, elsewhere, true)).toEqual({ ok: true, holds: false });
  });
});

describe('scan', () => {
  it('names what it has found', async () => {
    const answer = await scan();
    expect(answer).toMatchObject({ ok: true, published: '2026-02-19' });
    expect(answer.ok && answer.mentions.map(({ label }) => label)).toEqual(['Sample Senator', 'HB 1217', 'Senator']);
    expect(answer.ok && answer.mentions[1]).toMatchObject({
      part: 0,
      from: [0, 0, 25],
      to: [0, 0, 32],
      words: 'HB 1217',
    });
    expect(answer.ok && answer.known).toMatchObject({ facts: { url: request.url, lang: 'en' }, context: { v: 1 } });
  });

  it('is off where the reader of the page has switched it off', async () => {
    settings.sitesOff = ['www.spokesman.com'];
    expect(await scan()).toEqual({ ok: false, reason: 'site-off' });
    expect(await scan(request, elsewhere)).not.toEqual({ ok: false, reason: 'site-off' });
  });

  it('goes by the browser’s word for the site, not by the page’s', async () => {
    settings.sitesOff = ['www.spokesman.com'];
    const lie = { ...request, url: 'https://other.example/' };
    expect(await scan(lie)).toEqual({ ok: false, reason: 'site-off' });
  });

  it('wants an article on sites that are not listed', async () => {
    expect(await scan(request, elsewhere)).toEqual({ ok: false, reason: 'no-article' });
    const head = ['<meta property="article:published_time" content="2026-02-19">'];
    const article = (paragraphs: number) => ({
      url: '',
      head,
      parts: [{ around: '', html: [...part.html, `<p>${prose}</p>`.repeat(paragraphs)] }],
    });
    expect(await scan(article(3), elsewhere)).toMatchObject({ ok: true });
    expect(await scan(article(2), elsewhere)).toMatchObject({ ok: false });
  });

  it('does not want one where it was asked for, or once it has begun', async () => {
    expect(await scan({ ...request, wanted: true }, elsewhere)).toMatchObject({ ok: true });
    expect(await scan({ ...request, known }, elsewhere)).toMatchObject({ ok: true });
  });

  it('says so when there is no data', async () => {
    packs = {};
    expect(await scan()).toEqual({ ok: false, reason: 'no-data' });
  });

  it('leaves out who is “not this person” on this site, and a choice with nobody else in it', async () => {
    settings.hidden = [
      { host: 'www.spokesman.com', key: id },
      { host: 'shop.example', key: 'wa/2025-2026/HB/1217' },
    ];
    const answer = await scan();
    expect(answer.ok && answer.mentions.map(({ key }) => key)).toEqual(['wa/2025-2026/HB/1217']);
  });

  describe('of a "Which one?"', () => {
    const [now, past] = ['wa/2025-2026/HB/1217', 'wa/2021-2022/HB/1217'];
    beforeEach(() => {
      vi.mocked(findMentions).mockReturnValue({
        mentions: [
          { run: 0, start: 25, end: 32, kind: 'measure', key: '', candidates: [now, past], form: 'measure', why: [] },
          {
            run: 0,
            start: 28,
            end: 32,
            kind: 'measure',
            key: '',
            candidates: [now, past],
            form: 'bare-number',
            why: [],
          },
        ],
        context: { v: 1 },
        article: { date: '2026-02-19', from: 'page' },
      });
    });

    it('is called by the number that all its choices have, however it is written', async () => {
      const answer = await scan();
      const named = answer.ok && answer.mentions.map(({ words, label }) => [words, label]);
      expect(named).toEqual([
        ['HB 1217', 'HB 1217'],
        ['1217', 'HB 1217'],
      ]);
    });

    it('leaves out the choices that are hidden on this site, and asks among two at least', async () => {
      const other = 'us/119/HR/1217';
      vi.mocked(findMentions).mockReturnValue({
        mentions: [
          [now, past],
          [now, past, other],
        ].map((candidates) => ({
          ...{ run: 0, start: 25, end: 32, kind: 'measure', key: '', form: 'measure', why: [] },
          candidates,
        })),
        context: { v: 1 },
        article: { date: '2026-02-19', from: 'page' },
      });
      settings.hidden = [{ host: 'www.spokesman.com', key: past }];
      const answer = await scan();
      const left = answer.ok && answer.mentions.map(({ candidates, label }) => [candidates, label]);
      expect(left).toEqual([[[now, other], 'HB 1217']]);
    });
  });

  it('prepares the packs once, and anew when they change', async () => {
    const calls = pageCalls(parts);
    const indexes = () => vi.mocked(findMentions).mock.calls.map(([index]) => index);
    vi.mocked(findMentions).mockClear();
    await calls['background/scan'](request, page);
    await calls['background/scan'](request, page);
    packs = { wa: { ...release.packs.wa!, roster: { ...roster } } };
    await calls['background/scan'](request, page);
    expect(indexes()[0]).toBe(indexes()[1]);
    expect(indexes()[1]).not.toBe(indexes()[2]);
  });
});

describe('card and links', () => {
  const about = { key: id, why: [], page: { keys: [id] } };

  it('answers with a card', async () => {
    const answer = await pageCalls(parts)['background/card'](about, page);
    expect(answer).toMatchObject({ ok: true, language: 'en', content: { kind: 'official', name: 'Sample Senator' } });
  });

  it('knows nobody by an unknown key', async () => {
    const answer = await pageCalls(parts)['background/card']({ ...about, key: 'bioguide/X000000' }, page);
    expect(answer).toEqual({ ok: false, reason: 'unknown-key' });
  });

  it('opens the release’s address of a link, beside the article', async () => {
    expect(await pageCalls(parts)['background/open-link']({ ...about, link: 'page' }, page)).toBe(true);
    expect(parts.openAddress).toHaveBeenCalledWith('https://senate.example/sample', tab);
  });

  it('knows the officials of the reader’s own state on its own pages, and on no other', async () => {
    settings.packs = ['us'];
    const none = { ...release, packs: {}, record: recordOver(() => undefined, []) };
    parts.store.ask = async (packs, question) => question(packs.includes('wa') ? release : none);
    const link = { ...about, link: 'page' };
    expect(await pageCalls(parts)['background/open-link'](link, page)).toBe(false);
    expect(await pageCalls(parts)['background/open-link'](link, { from: 'extension' })).toBe(true);
  });

  it.each(['https://evil.example/', 'javascript:alert(1)', '__proto__', 'call/9', ''])(
    'opens nothing for a link called “%s”',
    async (link) => {
      expect(await pageCalls(parts)['background/open-link']({ ...about, link }, page)).toBe(false);
      expect(parts.openAddress).not.toHaveBeenCalled();
    },
  );

  it('shows a telephone number or e-mail address on a page of its own', async () => {
    expect(await pageCalls(parts)['background/open-link']({ ...about, link: 'email' }, page)).toBe(true);
    expect(parts.openContact).toHaveBeenCalledWith({ key: id, link: 'email' }, tab);
    expect(parts.openAddress).not.toHaveBeenCalled();
  });

  it('says what becomes public before a comment form opens', async () => {
    const comment = { key: 'wa/2025-2026/HB/1217', link: 'comment', page: { keys: [] } };
    expect(await pageCalls(parts)['background/open-link'](comment, page)).toBe(true);
    expect(parts.openContact).toHaveBeenCalledWith({ key: comment.key, link: 'comment' }, tab);
    expect(parts.openAddress).not.toHaveBeenCalled();
  });

  it('F121: answers numbers and warnings in a private window, and opens no page of its own there', async () => {
    const calls = pageCalls(parts);
    const comment = { key: 'wa/2025-2026/HB/1217', link: 'comment', page: { keys: [] } };
    expect(await calls['background/open-link']({ ...about, link: 'email' }, privatePage)).toEqual({
      kind: 'email',
      shown: 'sample@senate.example',
    });
    expect(await calls['background/open-link'](comment, privatePage)).toEqual({ kind: 'comment', shown: '' });
    expect(await calls['background/open-link']({ ...comment, here: true }, { from: 'extension' })).toEqual({
      kind: 'comment',
      shown: '',
    });
    expect(parts.openContact).not.toHaveBeenCalled();
    expect(parts.openAddress).not.toHaveBeenCalled();
    // Once it has been said what becomes public, the form opens, in the same window.
    expect(await calls['background/open-link']({ ...comment, told: true }, privatePage)).toBe(true);
    expect(parts.openAddress).toHaveBeenCalledWith(expect.stringContaining('leg.wa.gov'), privatePage.tab);
  });

  it('answers with the choices of a "Which one?"', async () => {
    const candidates = ['wa/2025-2026/HB/1054', 'wa/2021-2022/HB/1054'];
    const why = [{ code: 'session-unclear' }];
    const answer = await pageCalls(parts)['background/card']({ key: '', candidates, why, page: { keys: [] } }, page);
    const content = answer.ok && answer.content.kind === 'choice' ? answer.content : undefined;
    expect(content?.why).toEqual(why);
    expect(content?.choices).toMatchObject([
      { key: candidates[0], session: { values: { session: '2025–26' } } },
      { key: candidates[1], session: { values: { session: '2021–22' } } },
    ]);
  });

  it('opens the companion on a mention, by its label where it has no key', async () => {
    const about = { key: '', label: 'HB 1054', view: 'report' as const, why: [] };
    expect(await pageCalls(parts)['background/companion'](about, page)).toBe(true);
    expect(parts.openCompanion).toHaveBeenCalledExactlyOnceWith({ ...about, why: '[]' }, tab);
  });

  it('injects only where a page’s script asks', async () => {
    const calls = pageCalls(parts);
    expect(await calls['background/inject']({ script: 'card' }, { from: 'extension' })).toBe(false);
    expect(await calls['background/inject']({ script: 'card' }, page)).toBe(true);
    expect(parts.inject).toHaveBeenCalledWith('card', 7, 0);
  });
});

it('never lets the district out', async () => {
  const calls = pageCalls(parts);
  const about = { key: id, why: [], page: { keys: [id] } };
  const answers = [
    await calls['background/look']({ text: part.html.join('') }, page),
    await calls['background/scan'](request, page),
    await calls['background/card'](about, page),
    await calls['background/open-link']({ ...about, link: 'page' }, page),
    await calls['background/companion']({ key: id, label: 'Sample', view: 'mention', why: [] }, page),
    await calls['background/inject']({ script: 'pointer' }, page),
  ];
  const asked = [parts.openAddress, parts.openCompanion, parts.inject].map(
    (part) => (part as unknown as Mock).mock.calls,
  );
  expect(asked.map((made) => made.length)).toEqual([1, 1, 1]);
  expect(JSON.stringify([answers, asked])).not.toContain(canary);
});
