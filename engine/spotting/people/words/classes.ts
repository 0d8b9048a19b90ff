/** Classes of words that several stages ask for; what each is for is said in `engine/languages/classes`. */
import { wordsOf } from '../../../languages';
import type { Word } from './tokens';

export const {
  civicWords,
  connectors,
  determiners,
  federalWords,
  kin,
  leisureWords,
  nameParticles,
  nationalWords,
  ofAll,
  openers,
  personVerbs,
  politicalNouns,
  politicalWords,
  privateWords,
  shortForms,
  suffixes,
} = wordsOf('common');
export const beside = wordsOf('beside');

/** Whether the word is of public affairs, or a noun for somebody in politics. */
export const isOfPolitics = ({ fold }: Word): boolean => civicWords.has(fold) || politicalNouns.has(fold);
