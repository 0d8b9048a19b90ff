/** Words that speak of politics. */
import { civicWords, politicalNouns } from '../lexicon/classes';
import { officeLastWords } from './titles';

/** Words of public affairs, nouns for somebody in politics, and the last words of offices: what they describe may be an official. */
export const politics: ReadonlySet<string> = new Set([...civicWords, ...politicalNouns, ...officeLastWords]);
