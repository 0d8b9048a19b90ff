/** The fault list, in its own order, and what of it has no test here. */
import type { Fault } from '../fault';
import { corrections } from './corrections';
import { desk } from './desk';
import { documents } from './documents';
import { host } from './host';
import { killed } from './killed';
import { names } from './names';
import { plainJson } from './plain-json';
import { records } from './records';
import { replayed } from './replayed';
import { signatures } from './signatures';
import { storage } from './storage';
import { texts } from './texts';
import { thief } from './thief';
import { transport } from './transport';
import { withoutFacts } from './without-facts';
import { words } from './words';
import { worker } from './worker';

export const faults: Fault[] = [
  ...transport,
  ...host,
  ...signatures,
  ...documents,
  ...replayed,
  ...withoutFacts,
  ...thief,
  ...killed,
  ...worker,
  ...storage,
  ...plainJson,
  ...texts,
  ...records,
  ...corrections,
  ...names,
  ...desk,
  ...words,
].sort((a, b) => a.id.localeCompare(b.id));

/** Cases that need a browser of their own, to be stopped or killed: `npm run test:faults` runs them in both. */
export const elsewhere: Record<string, string> = {
  F50: 'needs a whole browser to kill (browser-kill.ts)',
  F59: 'needs a background to stop and wake (browser-wake.ts)',
};
