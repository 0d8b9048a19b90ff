/** The keys document of an epoch: made from the list of signers, then signed by each person on their own computer. */
import { buildKeys, type KeyPair } from '../../engine/release/sign';
import { BuildProblem } from '../sources/snapshot';
import type { KeyFile } from './key-file';
import { writePart } from './part-folder';
import { rolesOf, type Signers } from './signers';

export interface NextEpoch {
  words: Signers['words']['signers'];
  facts: Signers['facts']['signers'];
  /** Fewer signatures than before, said in so many words. */
  lowerThreshold?: number;
}

/**
 * The list of the next epoch. How many must sign the words is as before, unless the present list is told to become
 * laxer: one person alone would then speak for the organisation.
 */
export function nextSigners(present: Signers, { words, facts, lowerThreshold }: NextEpoch): Signers {
  const threshold = lowerThreshold ?? present.words.threshold;
  if (threshold > words.length)
    throw new BuildProblem(
      `${threshold} people must sign the words, and only ${words.length} would be left: name another person, or say --lower-threshold ${words.length}.`,
    );
  return {
    ...present,
    epoch: present.epoch + 1,
    words: { threshold, signers: words },
    facts: { threshold: Math.min(present.facts.threshold, facts.length), signers: facts },
  };
}

/** Writes the keys document of the list into a new folder, with the signatures of these keys. */
export async function writeKeys(root: string, signers: Signers, keys: readonly (KeyFile & KeyPair)[]): Promise<void> {
  writePart(root, 'keys', await buildKeys(signers.epoch, rolesOf(signers), keys));
}
