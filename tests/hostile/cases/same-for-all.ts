/** F100: what a page can find, select and measure is the same for every district; `npm run test:noninterference` goes on. */
import assert from 'node:assert/strict';
import { firstDifference } from '../../noninterference/difference';
import { observe, spy } from '../../noninterference/observe';
import { become, person } from '../../noninterference/people';
import { sampleArticle } from '../../rig/sample';
import type { HostileCase } from '../case';
import { official } from '../scene';

export const sameForAll: HostileCase = {
  id: 'F100',
  isLong: true,
  title: 'window.find, originalTarget, selection, boxes: identical for two districts',
  async run(scene) {
    const url = 'https://www.spokesman.com/F100/1/';
    scene.proxy.serve(
      url,
      sampleArticle().replace('<head>', () => `<head><link rel="icon" href="data:,"><script>${spy}</script>`),
    );
    const seen: string[] = [];
    for (const index of [0, 1]) {
      await become(scene.helper, person(index));
      const { page } = await scene.visit(url);
      seen.push(await observe(page, scene.helper, { url, words: official }));
      await page.close();
    }
    await become(scene.helper, person(0));
    const [one = '', other = ''] = seen;
    assert.ok(one.includes(official));
    assert.ok(one === other, `a page tells districts apart:\n${firstDifference(one, other)}`);
  },
};
