/** Classes of words that several stages ask for; what each is for is said in `engine/languages/classes`. */
import { wordsOf } from '../../../languages';
import { officeLastWords } from '../titles/titles';

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
  shortForms,
  suffixes,
} = wordsOf('common');
export const beside = wordsOf('beside');

/** Words of public affairs, nouns for somebody in politics, and the last words of offices: what they describe may be an official. */
export const politics: ReadonlySet<string> = new Set([...civicWords, ...politicalNouns, ...officeLastWords]);
