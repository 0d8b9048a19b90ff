// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { pageCalls } from '../../browser/page-calls';
import { recordOver } from '../../engine/record';
import { type Background, background, id, page, privatePage, release } from './page-background';

let its: Background;
beforeEach(() => {
  its = background();
});

describe('card and links', () => {
  const about = { key: id, why: [], page: { keys: [id] } };

  it('answers with a card', async () => {
    const answer = await pageCalls(its.parts)['background/card'](about, page);
    expect(answer).toMatchObject({ ok: true, language: 'en', content: { kind: 'official', name: 'Sample Senator' } });
  });

  it('knows nobody by an unknown key', async () => {
    const answer = await pageCalls(its.parts)['background/card']({ ...about, key: 'bioguide/X000000' }, page);
    expect(answer).toEqual({ ok: false, reason: 'unknown-key' });
  });

  it('opens the release’s address of a link, beside the article', async () => {
    expect(await pageCalls(its.parts)['background/open-link']({ ...about, link: 'page' }, page)).toBe(true);
    expect(its.parts.openAddress).toHaveBeenCalledWith('https://senate.example/sample', page.tab);
  });

  it('knows the officials of the reader’s own state on its own pages, and on no other', async () => {
    its.settings.packs = ['us'];
    const none = { ...release, packs: {}, record: recordOver(() => undefined, []) };
    its.parts.store.ask = async (packs, question) => question(packs.includes('wa') ? release : none);
    const link = { ...about, link: 'page' };
    expect(await pageCalls(its.parts)['background/open-link'](link, page)).toBe(false);
    expect(await pageCalls(its.parts)['background/open-link'](link, { from: 'extension' })).toBe(true);
  });

  it.each(['https://evil.example/', 'javascript:alert(1)', '__proto__', 'call/9', ''])(
    'opens nothing for a link called “%s”',
    async (link) => {
      expect(await pageCalls(its.parts)['background/open-link']({ ...about, link }, page)).toBe(false);
      expect(its.parts.openAddress).not.toHaveBeenCalled();
    },
  );

  it('shows a telephone number or e-mail address on a page of its own', async () => {
    expect(await pageCalls(its.parts)['background/open-link']({ ...about, link: 'email' }, page)).toBe(true);
    expect(its.parts.openContact).toHaveBeenCalledWith({ key: id, link: 'email' }, page.tab);
    expect(its.parts.openAddress).not.toHaveBeenCalled();
  });

  it('says what becomes public before a comment form opens', async () => {
    const comment = { key: 'wa/2025-2026/HB/1217', link: 'comment', page: { keys: [] } };
    expect(await pageCalls(its.parts)['background/open-link'](comment, page)).toBe(true);
    expect(its.parts.openContact).toHaveBeenCalledWith({ key: comment.key, link: 'comment' }, page.tab);
    expect(its.parts.openAddress).not.toHaveBeenCalled();
  });

  it('F121: answers numbers and warnings in a private window, and opens no page of its own there', async () => {
    const calls = pageCalls(its.parts);
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
    expect(its.parts.openContact).not.toHaveBeenCalled();
    expect(its.parts.openAddress).not.toHaveBeenCalled();
    // Once it has been said what becomes public, the form opens, in the same window.
    expect(await calls['background/open-link']({ ...comment, told: true }, privatePage)).toBe(true);
    expect(its.parts.openAddress).toHaveBeenCalledWith(expect.stringContaining('leg.wa.gov'), privatePage.tab);
  });

  it('answers with the choices of a "Which one?"', async () => {
    const candidates = ['wa/2025-2026/HB/1054', 'wa/2021-2022/HB/1054'];
    const why = [{ code: 'session-unclear' }];
    const answer = await pageCalls(its.parts)['background/card'](
      { key: '', candidates, why, page: { keys: [] } },
      page,
    );
    const content = answer.ok && answer.content.kind === 'choice' ? answer.content : undefined;
    expect(content?.why).toEqual(why);
    expect(content?.choices).toMatchObject([
      { key: candidates[0], session: { values: { session: '2025–26' } } },
      { key: candidates[1], session: { values: { session: '2021–22' } } },
    ]);
  });

  it('opens the companion on a mention, by its label where it has no key', async () => {
    const about = { key: '', label: 'HB 1054', view: 'report' as const, why: [] };
    expect(await pageCalls(its.parts)['background/companion'](about, page)).toBe(true);
    expect(its.parts.openCompanion).toHaveBeenCalledExactlyOnceWith({ ...about, why: '[]' }, page.tab);
  });

  it('injects only where a page’s script asks', async () => {
    const calls = pageCalls(its.parts);
    expect(await calls['background/inject']({ script: 'card' }, { from: 'extension' })).toBe(false);
    expect(await calls['background/inject']({ script: 'card' }, page)).toBe(true);
    expect(its.parts.inject).toHaveBeenCalledWith('card', 7, 0);
  });
});
