/** People who live in different places and use the extension differently. A page must not be able to tell them apart. */
import type { Page } from 'puppeteer-core';
import type { Districts } from '../../engine/districts/districts';
import type { Follows } from '../../browser/follows';
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

/** What the extension keeps for one person. */
export interface Person {
  settings: Settings;
  follows: Follows;
}

/** Bills of the stories, a bill of none, one who speaks in them, and issues. */
const followable = [
  'wa/2025-2026/HB/1217',
  'wa/2025-2026/SB/6346',
  'us/119/HR/1',
  'ocd-person/77fe53b5-3ed7-48b2-9c9a-1b59d5faf50f',
  'issue:housing',
  'issue:immigration',
];

/** One person; the first has chosen nothing. */
export function person(index: number): Person {
  const base: Settings = { v: 1, sitesOff: [], hidden: [], districts: {}, packs: ['us', 'wa', 'id'], myIssues: [] };
  if (index === 0) return { settings: base, follows: { v: 1, followed: [] } };
  const pick = numbers(index * 7919);
  const districts: Districts = {
    state: ['wa', 'id', 'or', 'ca', 'ny'][pick(5)]!,
    legislative: String(1 + pick(35)),
    congressional: String(1 + pick(2)),
    city: `${canary}${index}`,
    ...(pick(2) && { county: 'spokane-county', council: String(1 + pick(3)) }),
    vintage: '2024',
  };
  const settings: Settings = {
    ...base,
    districts,
    // Each cares about something else, the story's own issues among it.
    myIssues: issueIds.filter(() => pick(3) === 0),
    sitesOff: pick(2) ? [`${canary}${index}.example.test`] : [],
    hidden: pick(2) ? [{ host: 'elsewhere.example.test', key: 'us/nobody' }] : [],
  };
  const followed = followable.filter((_, at) => at === index % followable.length || pick(2)).map((key) => ({ key }));
  return { settings, follows: { v: 1, followed, badge: pick(2) === 1, remind: pick(2) === 1 } };
}

/** What of this person must never reach a page, each in a way that could be read from one. */
export const secretsOf = ({ settings, follows }: Person): Readonly<Record<string, string>> => ({
  'a district': settings.districts.city ?? '',
  issues: settings.myIssues.join(),
  'what is followed': follows.followed.map(({ key }) => key).join(),
});

/** Keeps what this person has chosen, as the extension's own pages would, and waits for each transaction to end. */
export async function become(helper: Page, { settings, follows }: Person): Promise<void> {
  for (const [name, value] of Object.entries({ settings, follows }))
    await helper.evaluate(
      async (store, kept) => {
        await new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open(`collective-lens-${store}`);
          opening.onupgradeneeded = () => opening.result.createObjectStore(store);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const change = opening.result.transaction(store, 'readwrite');
            change.objectStore(store).put(kept, store);
            change.oncomplete = () => {
              opening.result.close();
              resolve();
            };
            change.onerror = () => reject(change.error);
          };
        });
      },
      name,
      value,
    );
}
