/**
 * Whether the words beside a name describe its bearer as somebody who is no official, whatever the words are:
 * "Pat Murray, a farrier,", "Pat Murray, who lives nearby,", "Pat Murray, owner of the bakery,", "her neighbor Pat Murray".
 * Papers introduce officials by the office, the party or the place they serve.
 */
import { close } from '../words/phrase';
import { titleEndingAt } from '../titles/title-before';
import { gaps, hasCapital, joined, type Word } from '../words/tokens';
import { beside } from './words';
import { civicWords, connectors, openers, personVerbs, politicalNouns } from '../words/classes';

/** How plainly the words say so. */
export type Described = 'plainly' | 'perhaps';

/** Longest description that is read, in words. */
const longest = 8;

/** A word that belongs to politics: what it describes may be an official. */
export const isPolitical = (words: readonly Word[], at: number): boolean => {
  const { fold } = words[at] as Word;
  if (civicWords.has(fold) || politicalNouns.has(fold)) return true;
  const title = titleEndingAt(words, at);
  return title !== undefined && !title.meaning.foreign;
};

/** Words from `from` to the comma or the end of the thought; undefined when a verb or a longer clause comes first. */
function phraseEnd(words: readonly Word[], from: number): number {
  let at = from;
  while (at + 1 < words.length && at - from < longest && close(words, at + 1)) at += 1;
  return at;
}

/** Reads the apposition that starts at `at`, after the name and its tag. */
export function describedAfter(words: readonly Word[], at: number): Described | undefined {
  const first = words[at];
  if (first === undefined || (first.gap & gaps.end) !== 0) return undefined;
  if ((first.gap & (gaps.comma | gaps.open)) === 0) return describedByDeed(words, at);
  const next = words[at + 1];
  if (first.fold === 'who') {
    if (next === undefined || !close(words, at + 1)) return undefined;
    const verb = /^(has|had|have|also|still|now|once)$/.test(next.fold) ? words[at + 2] : next;
    // "who worked on it", "who works on the bill"
    const object = words[words.indexOf(verb as Word) + 2]?.fold ?? '';
    if (/^work/.test(verb?.fold ?? '') && /^(it|that|this|the|both|all)$/.test(object)) return undefined;
    return verb !== undefined && beside.privateVerbs.has(verb.fold) ? 'plainly' : undefined;
  }
  const end = phraseEnd(words, at);
  // "the author of “The Wealth of Nations”"; but "the author of the bill".
  const isOf = first.fold === 'the' && next !== undefined && words[at + 2]?.fold === 'of' && isAgent(next.fold);
  for (let i = isOf ? at + 3 : at; i <= end; i += 1) if (isPolitical(words, i)) return undefined;
  if (isOf) return 'plainly';
  if (/^(a|an|un|una)$/.test(first.fold) && end > at) return next?.shape === 'lower' ? 'plainly' : 'perhaps';
  // "the venture capitalist": readers of a story about officials may know one so, too.
  if (first.fold === 'the') return isAgent((words[end] as Word).fold) && end > at ? 'perhaps' : undefined;
  // "owner of the bakery", "head brewer at Quarry": a noun without article, and what it belongs to.
  if (first.shape !== 'lower' || openers.has(first.fold) || personVerbs.has(first.fold) || /ing$/.test(first.fold))
    return undefined;
  for (let i = at + 1; i <= end && i <= at + 3; i += 1) {
    const word = words[i] as Word;
    if (/^(of|at|for|with|in|from|since)$/.test(word.fold))
      return isAgent((words[i - 1] as Word).fold) ? 'plainly' : undefined;
    if (word.shape !== 'lower' || openers.has(word.fold)) return undefined;
  }
  // "Pat Murray, shipfitter,", "Pat Murray, field technician,"
  return end - at <= 1 && isAgent((words[end] as Word).fold) ? 'plainly' : undefined;
}

/** "Adam Smith the drummer", "Tom Tiffany has piloted": without a comma. */
function describedByDeed(words: readonly Word[], at: number): Described | undefined {
  const first = words[at] as Word;
  const next = words[at + 1];
  if (!joined(first)) return undefined;
  if (first.fold === 'the' && next !== undefined && joined(next) && next.shape === 'lower')
    return isAgent(next.fold) && !isPolitical(words, at + 1) ? 'plainly' : undefined;
  const verb = /^(has|had|have|also|still|now|once)$/.test(first.fold) ? next : first;
  // "Natasha Hill played down the dispute", "has acted quickly"
  const particle = words[words.indexOf(verb as Word, at) + 1];
  const deed = particle !== undefined && joined(particle) ? `${verb?.fold ?? ''} ${particle.fold}` : '';
  if (/^(?:play(?:s|ed)? (?:down|up)|act(?:s|ed)? (?:quick|swift)ly)$/.test(deed)) return undefined;
  return verb !== undefined && beside.tradeVerbs.has(verb.fold) ? 'perhaps' : undefined;
}

/** "… the retired welder said.": who spoke in the sentence after the name's. */
const speaker = /[.”"]\s[^.]{0,240}?,[”"]?\sthe\s((?:[\p{L}-]+\s){0,2}[\p{L}-]+)\s(?:said|says|told|added)\b/u;

const ofSpeaker = /,[”"]?\sthe\s[^.]{1,60}\s(?:said|says|told|added)\b/;

/** Whether the next sentence calls the one just named by an occupation. */
export function describedAsSpeaker(text: string, end: number): boolean {
  const behind = text.slice(end, end + 400);
  const said = ofSpeaker.test(behind) ? speaker.exec(behind)?.[1] : undefined;
  if (said === undefined) return false;
  const words = said.toLowerCase().split(' ');
  return isAgent(words.at(-1)!) && !words.some((word) => civicWords.has(word) || politicalNouns.has(word));
}

/** Endings of nouns for people: "foreman", "bassist", "librarian", "neighbor", "owner". */
const agent = /.{3}(?:[^aeiou]er|eer|or|ist|ian|man|woman|men|women|person|ess|mate|smith|wright|ster|dent|tant|crat)$/;
/** Words that end like them and mean no person. */
const noAgent =
  /^(?:.*(?:ment|ward|ious)|after|over|under|never|ever|whether|however|rather|together|number|letter|paper|center|order|water|another|other|either|neither|later|earlier|longer|former|upper|lower|outer|inner|better|greater|bigger|smaller|higher|younger|older|winter|summer|october|november|december|september|dinner|offer|river|power|tower|matter|chapter|quarter|shelter|weather|newsletter|computer|major|minor|senior|junior|floor|door|indoor|outdoor|color|labor|harbor|favor|error|motor|sector|factor|minor|prior|interior|exterior|corridor|accident|incident|evident|confident|important|instant|distant|constant|human|woman|german|roman|american|canadian|civilian|list|exist|insist|resist|assist|consist|business|process|access|success|address|progress|less|unless|press|congress|remember|consider|enter|discover|deliver|counter|gather|insider|outsider|estimate|climate|ultimate|democrat|republican)$/;

/** Whether a word looks like a noun for a person who does something. */
const isAgent = (word: string): boolean => agent.test(word) && !noAgent.test(word);

/** Whether the word is a noun for somebody who does something, and for no office: "reader", "bassist". */
export const isPrivateAgent = (words: readonly Word[], at: number): boolean => {
  const noun = words[at];
  return noun?.shape === 'lower' && isAgent(noun.fold) && !isPolitical(words, at);
};

/** "her neighbor Pat Murray", "foreman Pat Murray": the word right before the name, with or without an article. */
export function describedBefore(words: readonly Word[], start: number): Described | undefined {
  const first = words[start] as Word;
  const noun = words[start - 1];
  if (noun === undefined || noun.possessive || !joined(first)) return undefined;
  // "Soloist Andrea Salinas plays": what opens a sentence has a capital as well.
  const opens = start === 1 || (noun.gap & (gaps.end | gaps.dot | gaps.quote)) !== 0;
  if (noun.shape !== 'lower' && !(noun.shape === 'capital' && opens)) return undefined;
  if (openers.has(noun.fold) || connectors.has(noun.fold) || personVerbs.has(noun.fold)) return undefined;
  if (beside.effigies.has(noun.fold)) return 'plainly';
  if (!isAgent(noun.fold) || isPolitical(words, start - 1)) return undefined;
  for (let i = start - 2, count = 0; i >= 0 && count < 3; i -= 1, count += 1) {
    const word = words[i] as Word;
    if (!close(words, i + 1)) break;
    if (isPolitical(words, i)) return undefined;
    if (/^(a|an|the|his|her|their|my|our|another|local)$/.test(word.fold) || word.possessive) return 'plainly';
    if (hasCapital(word)) break;
  }
  return 'perhaps';
}

/** "The ranger,", "Their new teacher,": a determiner and a noun that names no office. */
export function roleNounBefore(words: readonly Word[], at: number): boolean {
  for (let i = at, count = 0; i > 0 && count < 4; i -= 1, count += 1) {
    const word = words[i] as Word;
    const before = words[i - 1] as Word;
    if (word.shape !== 'lower' || !joined(word) || personVerbs.has(word.fold)) return false;
    // "Ley’s seatmate,", "its sponsor,"
    if (politicalNouns.has(word.fold)) return false;
    if (/^(the|their|his|her|our|my|its|your)$/.test(before.fold) || before.possessive) {
      const first = i - 1;
      const opens = first === 0 || (before.gap & (gaps.end | gaps.dot | gaps.quote)) !== 0;
      return opens || before.possessive || before.fold !== 'the';
    }
  }
  return false;
}
