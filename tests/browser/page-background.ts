/** A page of a newspaper that asks the background for things, and the sample of a release that the background answers from. */
import { vi } from 'vitest';
import type { Caller } from '../../browser/messaging';
import type { PageCallParts } from '../../browser/page-calls';
import { defaultSettings, type Settings } from '../../browser/settings';
import { recordOver } from '../../engine/record';
import type { LoadedRelease } from '../../engine/release/release';
import type { OfficialsFile, RosterFile } from '../../engine/release/packs';

const source = { publisher: 'Sample Register', url: 'https://register.example/people', retrieved: '2026-02-01' };
export const id = 'ocd-person/00000000-0000-4000-8000-000000000001';
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
export const release: LoadedRelease = {
  info: { version: 1, issued: '2026-02-01T00:00:00Z', asOf: '2026-02-01', origin: 'bundled' },
  packs: { wa: { roster } },
  record: recordOver((path) => ({ 'wa/roster': roster, 'wa/officials': officials })[path as string], [roster]),
  withdrawn: [],
};

/** Of the reader’s own district: nothing that a page gets may hold it. */
export const canary = 'canary-district-77';
const tab = { tabId: 7, index: 2, windowId: 3, isPrivate: false };
export const page: Extract<Caller, { from: 'page' }> = { from: 'page', tab, frameId: 0, host: 'www.spokesman.com' };
export const privatePage: typeof page = { ...page, tab: { ...tab, isPrivate: true } };

/** What the background has at hand. A test may change the settings and take packs away. */
export interface Background {
  settings: Settings;
  packs: LoadedRelease['packs'];
  parts: PageCallParts;
}

export function background(): Background {
  const its: Background = {
    settings: { ...defaultSettings, districts: { state: 'wa', legislative: canary, city: canary } },
    packs: release.packs,
    parts: {
      store: {
        rosters: async () => [],
        load: async () => ({ ...release, packs: its.packs }),
        ask: async (_packs, question) => question({ ...release, packs: its.packs }),
        info: async () => release.info,
      } as PageCallParts['store'],
      settings: async () => its.settings,
      today: () => '2026-02-20',
      voice: async () => ({ language: 'en', messages: {} }),
      openAddress: vi.fn(async () => true),
      now: () => Date.parse('2026-11-24T10:20:00-08:00'),
      openContact: vi.fn(async () => true),
      openCompanion: vi.fn(async () => true),
      inject: vi.fn(async () => true),
    },
  };
  return its;
}
