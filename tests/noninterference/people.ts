/** People who live in different places and use the extension differently. A page must not be able to tell them apart. */
import type { Page } from 'puppeteer-core';
import type { Districts } from '../../engine/districts/districts';
import type { Settings } from '../../browser/settings';
import { issueIds } from '../../engine/issues';

/** Stands in every district of these people, and nowhere else in the world. */
export const canary = 'canary-district-';

/** A stream of numbers from a seed, so that a run can be repeated. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The settings of one person; the first has none. */
export function person(index: number): Settings {
  const base: Settings = { v: 1, sitesOff: [], hidden: [], districts: {}, packs: ['us', 'wa', 'id'], myIssues: [] };
  if (index === 0) return base;
  const pick = numbers(index * 7919);
  const districts: Districts = {
    state: ['wa', 'id', 'or', 'ca', 'ny'][pick(5)]!,
    legislative: String(1 + pick(35)),
    congressional: String(1 + pick(2)),
    city: `${canary}${index}`,
    ...(pick(2) && { county: 'spokane-county', council: String(1 + pick(3)) }),
    vintage: '2024',
  };
  return {
    ...base,
    districts,
    // Each cares about something else, the story's own issues among it.
    myIssues: issueIds.filter(() => pick(3) === 0),
    sitesOff: pick(2) ? [`${canary}${index}.example.test`] : [],
    hidden: pick(2) ? [{ host: 'elsewhere.example.test', key: 'us/nobody' }] : [],
  };
}

/** Keeps these settings as the options page would, and waits for the transaction to end. */
export async function become(helper: Page, settings: Settings): Promise<void> {
  await helper.evaluate(async (value) => {
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('collective-lens-settings');
      opening.onupgradeneeded = () => opening.result.createObjectStore('settings');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const change = opening.result.transaction('settings', 'readwrite');
        change.objectStore('settings').put(value, 'settings');
        change.oncomplete = () => {
          opening.result.close();
          resolve();
        };
        change.onerror = () => reject(change.error);
      };
    });
  }, settings);
}
