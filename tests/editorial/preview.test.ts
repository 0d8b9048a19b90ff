import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readFolder } from '../../editorial/read-folder';
import { deskState, type DeskState, type PreviewChoices } from '../../editorial/preview/desk-state';
import { startPreview } from '../../editorial/preview/server';
import { change, sampleFacts, sampleFolder, samplePlace, today } from './sample-folder';

const choices: PreviewChoices = { url: '', language: 'en', today, drafts: false, packs: ['wa'] };
const stateOf = (folder: string, more: Partial<PreviewChoices> = {}) =>
  deskState(readFolder(folder), sampleFacts(), { ...choices, ...more });
const hidden = ({ claims }: DeskState) =>
  Object.fromEntries(claims.map((claim) => [claim.id, claim.hidden ?? 'shown']));

describe('what the preview shows', () => {
  it('is what readers would see, and says why a claim is not shown', () => {
    expect(hidden(stateOf(samplePlace))).toEqual({
      'hb-3990-in-plain-words': 'shown',
      'hb-3990-stance': 'shown',
      'sb-7990-stance': 'a draft: --drafts shows it',
      'call-about-hb-3990': 'shown',
    });
  });

  it('rests opinions and actions in a quiet period, not plain words', () => {
    expect(hidden(stateOf(samplePlace, { today: '2035-10-10' }))).toMatchObject({
      'hb-3990-in-plain-words': 'shown',
      'hb-3990-stance': 'a quiet period is on',
      'call-about-hb-3990': expect.stringContaining('refused'),
    });
  });

  it('shows drafts only when asked, with words that no reader could mistake for a review', () => {
    expect(stateOf(samplePlace).release.editorial?.stances).toHaveLength(1);
    const { release, claims } = stateOf(samplePlace, { drafts: true });
    expect(release.editorial?.stances[1]).toMatchObject({ id: 'sb-7990-stance', reviewer: 'Not reviewed yet' });
    expect(claims.find(({ id }) => id === 'sb-7990-stance')?.hidden).toBeUndefined();
  });

  it('leaves out what is refused and keeps the rest', () => {
    const folder = sampleFolder();
    change(folder, 'stances.yaml', '  reviewer: Robin Example\n', '');
    const state = stateOf(folder);
    expect(state.release.editorial?.stances).toEqual([]);
    expect(state.release.editorial?.explanations).toHaveLength(1);
    expect(state.problems).toHaveLength(1);
    expect(hidden(state)['hb-3990-stance']).toBe('refused: see the lines above');
  });
});

describe('the preview’s server', () => {
  it('starts on this machine only, follows the files, and stops', async () => {
    const folder = sampleFolder();
    const preview = await startPreview({
      ...choices,
      article: join(folder, 'article.html'),
      folder,
      packsFolder: 'public/packs',
      port: 0,
    });
    let running = true;
    const stop = async () => {
      if (running) await preview.close();
      running = false;
    };
    onTestFinished(stop);
    expect(preview.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const get = (path: string) => fetch(new URL(path, preview.address));
    const desk = async () => (await (await get('desk.json')).json()) as DeskState;

    expect(await (await get('')).text()).toContain('main.tsx');
    const script = await get('Desk.tsx');
    expect(script.status).toBe(200);
    expect(await script.text()).toContain('markArticle');
    const article = await get('article');
    expect(article.headers.get('content-security-policy')).toContain('sandbox');
    expect(await article.text()).toContain('House Bill 3990');
    expect((await desk()).problems).toEqual([]);

    change(folder, 'stances.yaml', 'position: supports', 'position: applauds');
    expect((await desk()).problems.map(({ line }) => line)).toEqual([
      expect.stringContaining('“position” cannot be “applauds”. Use one of: supports, opposes, watching.'),
    ]);
    change(folder, 'article.html', 'House Bill 3990', 'House Bill 3991');
    expect(await (await get('article')).text()).toContain('House Bill 3991');

    await stop();
    await expect(get('desk.json')).rejects.toThrow();
  });
});
