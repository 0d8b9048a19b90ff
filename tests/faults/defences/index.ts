/**
 * What each case of the feed rests on. `npm run test:faults:defences` takes out one after the other and sees the case fail, in
 * Node.
 */
import { ofData } from './data';
import { ofStorage } from './storage';
import { ofThief } from './thief';
import { ofTransport } from './transport';
import { ofTrust } from './trust';
import { ofWords } from './words';
import { ofWorker } from './worker';
import type { Defence } from './edits';

/** Cases that hold without one place to take out, and why. */
export const heldOtherwise: Readonly<Record<string, string>> = {
  F22: 'the manifest is read past the browser’s cache, and Node has none',
  F23: 'the platform refuses a bad certificate',
  F78: 'text is kept as text: views show nothing else, and their tests hold that',
  F80: 'shapes refuse what the check of numbers would, and the other way round',
  F83: 'spotting decides, in tests of its own',
  F84: 'dates are shown as they come, and nothing is taken away',
  F86: 'names are searched for as text: no expression is made of them',
};

export const defences: readonly Defence[] = [
  ...ofTransport,
  ...ofTrust,
  ...ofWorker,
  ...ofStorage,
  ...ofData,
  ...ofThief,
  ...ofWords,
];
