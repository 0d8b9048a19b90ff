/** The fault list, in its own order, and what of it has no test here. */
import type { Fault } from '../fault';
import { data } from './data';
import { storage } from './storage';
import { transport } from './transport';
import { trust } from './trust';
import { worker } from './worker';

export const faults: Fault[] = [...transport, ...trust, ...worker, ...storage, ...data].sort((a, b) =>
  a.id.localeCompare(b.id),
);

/** Cases of F01–F92 that are proven elsewhere, or are no case of the feed, each with its reason. */
export const elsewhere: Record<string, string> = {
  F50: 'killing the whole browser: tests/faults/browser-kill.ts, part of this command in real browsers',
  F59: 'a listener registered too late: tests/browser/refresh-wiring.test.ts and the wake test in real browsers',
  F83: 'two legislators of one name: spotting decides (tests/spotting), the data may hold both',
  F86: 'an alias is searched for literally: spotting (tests/spotting); the data holds text only',
  F89: 'a claim without source or reviewer fails the build: dataset check; what arrives all the same is left out (tests/engine/release/admit.test.ts)',
  F91: 'a vote that differs from the official record fails the build: dataset check, not the feed',
};
