/** Classes of words that several stages ask for; what each is for is said in `engine/languages/classes`. */
import { wordsOf } from '../../../languages';

export const {
  civicWords,
  connectors,
  determiners,
  kin,
  nameParticles,
  ofAll,
  openers,
  personVerbs,
  politicalNouns,
  politicalWords,
  suffixes,
} = wordsOf('common');
export const beside = wordsOf('beside');
