import type { Words } from '../language';

/** Words that several stages ask for. */
export interface CommonWords {
  /** Kinship, before or after a name: "wife", "hija". */
  kin: Words;
  /** Before a noun: "the", "her", "una". */
  determiners: Words;
  /** Join the names of a list: "and", "y". */
  connectors: Words;
  /** Capitalised at the start of a sentence, but no part of a name: "after", "según". */
  openers: Words;
  /** Behind a name and part of it: "Jr.". */
  suffixes: Words;
  /** Small within a name: "de la", "van". */
  nameParticles: Words;
  /** End in a full stop without ending the sentence: "sen". */
  shortForms: Words;
  /** What people do in news: after a surname that is also a word, it is a person: "said", "dijo". */
  personVerbs: Words;
  /** Nouns for people in politics, besides the words of public affairs: what they describe may be an official: "sponsor". */
  politicalNouns: Words;
  /** Signs that a text is about public affairs: "senate", "alcalde". */
  civicWords: Words;
  /** Weaker signs of the same, two of which count as one: "campaign". */
  politicalWords: Words;
  /** Signs of the politics of the whole country: "filibuster". */
  nationalWords: Words;
  /** Likewise, where no state of its own has a legislature in the text: "medicaid". */
  federalWords: Words;
  /** Signs that a text is about stage, sport, kitchen or family: "quarterback". */
  leisureWords: Words;
  /** What private people are in the news for; a public life has it, too, so it counts next to a name alone: "wedding". */
  privateWords: Words;
  /** Said of all names of a list, also before their party: "both", "all D-WA". */
  ofAll: Words;
}
