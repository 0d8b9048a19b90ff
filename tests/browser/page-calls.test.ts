// @vitest-environment node
import { type Mock, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Caller } from '../../browser/messaging';
import { pageCalls } from '../../browser/page-calls';
import { findMentions } from '../../engine/spotting';
import { type Background, background, canary, id, page, release } from './page-background';

vi.mock('../../engine/spotting', { spy: true });

const elsewhere: Caller = { ...page, host: 'shop.example' };
const part = { around: '<html><body>', html: ['<p>Sample Senator voted for HB 1217.</p>'] };
const request = { url: 'https://www.spokesman.com/', parts: [part], head: ['<html lang="en">'] };
const known = { facts: { url: 'https://www.spokesman.com/' }, context: { v: 1 as const } };
const prose = `${'A sentence that goes on for a while, as sentences in newspapers do. '.repeat(3)}`;

let its: Background;
beforeEach(() => {
  its = background();
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
) => pageCalls(its.parts)['background/scan'](payload, caller);

describe('look', () => {
  const look = (text: string, caller: Caller = page, wanted?: true) =>
    pageCalls(its.parts)['background/look']({ text, ...(wanted && { wanted }) }, caller);
  const nobody = 'A text about a lake.';

  it('tells whether a text may hold something', async () => {
    expect(await look('Sen. Sample Senator voted.')).toEqual({ ok: true, holds: true });
    expect(await look(nobody)).toEqual({ ok: true, holds: false });
  });

  it('is off where the reader of the page has switched it off, and without data', async () => {
    its.settings.sitesOff = ['www.spokesman.com'];
    expect(await look(nobody)).toEqual({ ok: false, reason: 'site-off' });
    its.packs = {};
    expect(await look(nobody, elsewhere)).toEqual({ ok: false, reason: 'no-data' });
  });

  it('wants the markup of pages on other sites, to see whether they are articles', async () => {
    expect(await look(nobody, elsewhere)).toEqual({ ok: true, holds: true });
    expect(await look(nobody, elsewhere, true)).toEqual({ ok: true, holds: false });
  });
});

describe('scan', () => {
  it('marks nothing in the menus of a site', async () => {
    const menu = (around: string) => ({ ...part, around: `<html><body>${around}` });
    for (const around of ['<nav>', '<div role="navigation">']) {
      const answer = await scan({ ...request, parts: [menu(around)] });
      expect(answer.ok && answer.mentions).toEqual([]);
    }
    const aside = await scan({ ...request, parts: [menu('<aside>')] });
    expect(aside.ok && aside.mentions).toHaveLength(3);
  });

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

  it('tells the issue of a story by its first batch, for it alone is the whole page', async () => {
    const head = ['<html lang="en">', '<title>Tenants ask for rent control</title>'];
    const text =
      'Tenants and landlords spoke about rents, evictions and zoning before Sen. Sample Senator, and renters came by bus.';
    const story = { ...request, head, parts: [{ ...part, html: [`<p>${text}</p>`] }] };
    const answer = await scan(story);
    expect(answer).toMatchObject({ ok: true, issue: 'housing' });
    const { known } = answer as Extract<typeof answer, { ok: true }>;
    expect(await scan({ ...story, known })).not.toHaveProperty('issue');
    expect(await scan()).not.toHaveProperty('issue');
  });

  it('is off where the reader of the page has switched it off', async () => {
    its.settings.sitesOff = ['www.spokesman.com'];
    expect(await scan()).toEqual({ ok: false, reason: 'site-off' });
    expect(await scan(request, elsewhere)).not.toEqual({ ok: false, reason: 'site-off' });
  });

  it('goes by the browser’s word for the site, not by the page’s', async () => {
    its.settings.sitesOff = ['www.spokesman.com'];
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
    its.packs = {};
    expect(await scan()).toEqual({ ok: false, reason: 'no-data' });
  });

  it('leaves out who is “not this person” on this site, and a choice with nobody else in it', async () => {
    its.settings.hidden = [
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
      its.settings.hidden = [{ host: 'www.spokesman.com', key: past }];
      const answer = await scan();
      const left = answer.ok && answer.mentions.map(({ candidates, label }) => [candidates, label]);
      expect(left).toEqual([[[now, other], 'HB 1217']]);
    });
  });

  it('prepares the packs once, and anew when they change', async () => {
    const calls = pageCalls(its.parts);
    const indexes = () => vi.mocked(findMentions).mock.calls.map(([index]) => index);
    vi.mocked(findMentions).mockClear();
    await calls['background/scan'](request, page);
    await calls['background/scan'](request, page);
    its.packs = { wa: { ...release.packs.wa!, roster: { ...release.packs.wa!.roster } } };
    await calls['background/scan'](request, page);
    expect(indexes()[0]).toBe(indexes()[1]);
    expect(indexes()[1]).not.toBe(indexes()[2]);
  });
});

it('never lets the district out', async () => {
  const calls = pageCalls(its.parts);
  const about = { key: id, why: [], page: { keys: [id] } };
  const answers = [
    await calls['background/look']({ text: part.html.join('') }, page),
    await calls['background/scan'](request, page),
    await calls['background/card'](about, page),
    await calls['background/open-link']({ ...about, link: 'page' }, page),
    await calls['background/companion']({ key: id, label: 'Sample', view: 'mention', why: [] }, page),
    await calls['background/inject']({ script: 'pointer' }, page),
  ];
  const asked = [its.parts.openAddress, its.parts.openCompanion, its.parts.inject].map(
    (part) => (part as unknown as Mock).mock.calls,
  );
  expect(asked.map((made) => made.length)).toEqual([1, 1, 1]);
  expect(JSON.stringify([answers, asked])).not.toContain(canary);
});
