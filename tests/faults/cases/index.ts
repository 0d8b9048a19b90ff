/** The fault list, in its own order, and what of it has no test here. */
import type { Fault } from '../fault';
import { data } from './data';
import { desk } from './desk';
import { host } from './host';
import { names } from './names';
import { storage } from './storage';
import { transport } from './transport';
import { thief } from './thief';
import { trust } from './trust';
import { worker } from './worker';

export const faults: Fault[] = [
  ...transport,
  ...host,
  ...trust,
  ...worker,
  ...storage,
  ...data,
  ...names,
  ...desk,
  ...thief,
].sort((a, b) => a.id.localeCompare(b.id));

/** Cases that need a browser of their own, to be stopped or killed: `npm run test:faults` runs them in both. */
export const elsewhere: Record<string, string> = {
  F50: 'needs a whole browser to kill (browser-kill.ts)',
  F59: 'needs a background to stop and wake (browser-wake.ts)',
};
