/** Classes of words that several stages ask for; what each is for is said in `engine/languages/classes/common.ts`. */
import { wordsOf } from '../../../languages';

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
