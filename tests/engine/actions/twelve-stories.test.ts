/**
 * Twelve stories, five readers, four days: from the toolbar's window the sheet opens on what the story is about, offers the
 * right people, asks for nothing that cannot be done, and sends nothing in brackets.
 */
import { beforeAll, expect, it } from 'vitest';
import { sheetTexts } from '../../../components/act/sheet/sheet-texts';
import { createI18n, type i18n } from '../../../components/basics/i18n';
import { wordsFor } from '../../../components/basics/words';
import { storyStart } from '../../../components/companion/story-start';
import { fillScript, sendable } from '../../../engine/actions/script';
import { sheetTargets, topicsOf, type SheetTarget } from '../../../engine/actions/sheet-targets';
import { parseMeasureKey } from '../../../engine/cards/measure-key';
import { myEntries } from '../../../engine/cards/my-entries';
import type { LoadedRelease } from '../../../engine/release/release';
import type { RosterFile } from '../../../engine/release/packs';
import en from '../../../locales/en.json';
import { filesIn, releaseOnDisk } from '../../rig/release-on-disk';

const packs = ['us', 'wa', 'id', 'or'];
const onDisk = filesIn();
let release: LoadedRelease;
let english: i18n;
beforeAll(() => {
  release = releaseOnDisk(packs, onDisk);
  english = createI18n('en', en, en);
});

/** The key of an official of the packs. */
function named(name: string): string {
  for (const pack of packs) {
    const found = (onDisk(`${pack}/roster`) as RosterFile).people.find((one) => one.name === name);
    if (found) return found.id;
  }
  throw new Error(`${name} is in no roster.`);
}

interface Story {
  keys: string[];
  issue?: string;
  /** What the sheet is to open on; absent where on an official or an issue. */
  topic?: string;
}
const stories: Record<string, () => Story> = {
  'rents in Olympia': () => ({
    keys: [named('Marcus Riccelli'), 'wa/2025-2026/HB/1217'],
    topic: 'wa/2025-2026/HB/1217',
  }),
  'the reconciliation law': () => ({ keys: [named('Maria Cantwell'), 'us/119/HR/1'], topic: 'us/119/HR/1' }),
  'gender and schools in Boise': () => ({ keys: ['id/2026/H/822'], topic: 'id/2026/H/822' }),
  'a council evening': () => ({ keys: [named('Lisa Brown'), named('Paul Dillon')], issue: 'Housing' }),
  'the income tax': () => ({ keys: ['wa/2025-2026/SB/6346'], topic: 'wa/2025-2026/SB/6346' }),
  'proof of citizenship': () => ({ keys: ['us/119/HR/22', 'us/119/S/1383'], topic: 'us/119/HR/22' }),
  'natural gas at the ballot': () => ({ keys: ['wa/I/2066'], topic: 'wa/I/2066' }),
  'a story without a bill': () => ({ keys: [], issue: 'Housing' }),
  'money for departments': () => ({ keys: ['us/119/HR/7148', named('Patty Murray')], topic: 'us/119/HR/7148' }),
  'rights of parents': () => ({ keys: ['wa/2025-2026/HB/1296', 'wa/I/2081'], topic: 'wa/2025-2026/HB/1296' }),
  'marriage in Idaho': () => ({ keys: ['id/2026/HJM/17'], topic: 'id/2026/HJM/17' }),
  'strikers’ pay': () => ({
    keys: ['wa/2025-2026/SB/5041', 'wa/2025-2026/HB/2049'],
    topic: 'wa/2025-2026/SB/5041',
  }),
};

const readers = {
  'Spokane, LD 3': { state: 'wa', legislative: '3', congressional: '5', city: 'spokane', county: 'spokane-county' },
  'without a district': undefined,
  'Coeur d’Alene': { state: 'id', legislative: '4', congressional: '1' },
  Portland: { state: 'or', congressional: '3' },
  'Spokane, no ZIP': { state: 'wa', legislative: '3', congressional: '5' },
} as const;
type Reader = keyof typeof readers;
const days = ['2026-12-07', '2027-01-04', '2027-01-12', '2027-01-20'];

/** What asks for a deed that somebody still has to be able to do. */
const askedFor = /Please (?:vote|sign|veto)/;

/** All that the sheet would say to one official, as it would be sent. */
function sentTo(target: SheetTarget, topicKey: string | undefined, own: string, day: string, reader: Reader): string[] {
  const [topic] = topicKey === undefined ? [] : topicsOf([topicKey], release, day);
  const { spokenIn, addressed } = wordsFor(english.t, english);
  const facts = { ...(reader !== 'Spokane, no ZIP' && { zip: '99201' }), city: 'Spokane' };
  return (['support', 'oppose', undefined] as const).flatMap((wish) =>
    (['call', 'email'] as const).flatMap((way) => {
      const chosen = { wish, reason: 'My rent went up.', own, topic, isIntroduction: false, way, today: day };
      const official = addressed(target.office.role, target.unconfirmed ? '' : target.family).trim();
      return Object.values(sheetTexts(english.t, 'en', spokenIn(english.t, 'en'), chosen)(target)).map(({ text }) =>
        sendable(fillScript(text, { ...facts, official })),
      );
    }),
  );
}

it.each(Object.keys(stories))('%s', (title) => {
  const { keys, issue, topic } = stories[title]!();
  const faults: string[] = [];
  for (const [name, home] of Object.entries(readers))
    for (const day of days) {
      const entries = home ? myEntries(home, release, day) : [];
      const own = entries.flatMap(({ officials }) => officials);
      const mine = new Set(own.map(({ id }) => id));
      const start = storyStart(keys, mine, issue);
      const say = (fault: string) => faults.push(`${name}, ${day}: ${fault}`);
      if (start.topic !== topic) say(`opens on ${start.topic}`);
      if (!topic && start.official !== keys.find((key) => mine.has(key))) say(`opens on ${start.official}`);
      const wish = { topic: start.topic, official: start.official, named: keys, home: home?.state ?? '' };
      const measure = topic === undefined ? null : parseMeasureKey(topic);
      for (const target of sheetTargets(wish, entries, release, day)) {
        if (target.isMine !== mine.has(target.id)) say(`${target.name}: whose official?`);
        if (!target.isMine && target.id !== start.official) say(`${target.name} is not theirs`);
        if (measure && !measure.ballot && target.office.jurisdiction !== measure.pack)
          say(`${target.name} of ${target.office.jurisdiction} has no part in it`);
        for (const text of sentTo(target, start.topic, start.label ?? '', day, name as Reader)) {
          if (/[[\]]/.test(text)) say(`brackets: ${text}`);
          if (!text.includes('My rent went up.')) say(`a word is lost: ${text}`);
          if (askedFor.test(text) && !target.power) say(`asks ${target.name} for what is over: ${text}`);
          if (askedFor.test(text) && measure?.pack === 'us' && day >= '2027-01-03')
            say(`asks a Congress that has ended: ${text}`);
        }
      }
    }
  expect(faults.slice(0, 5)).toEqual([]);
});
