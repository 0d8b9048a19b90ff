/**
 * Who works for an official, or is kin, told through the official: "tagapagsalita ng senador na si Adam Smith", "la esposa del
 * gobernador, Lisa Brown,", "an aide to Sen. Patty Murray, Tim Scott,".
 */
import { close } from '../words/phrase';
import { titleEndingAt } from './title-before';
import { gaps, hasCapital, type Word } from '../words/tokens';

const people =
  /(?:^| )(?:aide|adviser|advisor|assistant|secretary|spokes(?:man|woman|person)|chief of staff|lawyer|driver|wife|husband|asawa|anak|ama|ina|kapatid|pinsan|pamangkin|tagapagsalita|tagapayo|kalihim|tauhan|katulong|kaibigan|kapitbahay|drayber|tsuper|abogado|kawani|kalaban|asistente|ayudante|asesora?|vocer[oa]|portavoz|secretari[oa]|chofer|abogad[oa]|espos[oa]|hij[oa]|herman[oa]|prim[oa]|sobrin[oa]|padre|madre|amig[oa]|vecin[oa]|rival|oponente|gabinete|thu ky|phu ta|tro ly|phat ngon vien|tai xe|vo|chong)$/;
const links = /^(?:of|to|for|ng|ni|de|del|cua)$/;

/** Whether the title that ends at the word belongs to somebody’s superior or kin. */
export function isOfStaff(words: readonly Word[], at: number): boolean {
  let link = (titleEndingAt(words, at)?.first ?? at) - 1;
  if (/^(?:la|el|the)$/.test(words[link]?.fold ?? '')) link -= 1;
  if (!links.test(words[link]?.fold ?? '')) return false;
  const said = words.slice(Math.max(0, link - 3), link).map(({ fold }) => fold);
  return people.test(said.join(' '));
}

/** More words are in no name. */
const longestName = 4;

/** Whether the superior or kin, told by a title, stands before the comma in front of a name. */
export function isBehindSuperior(words: readonly Word[], start: number): boolean {
  if (((words[start] as Word).gap & ~gaps.space) !== gaps.comma) return false;
  for (let at = start - 1; at > 0 && at >= start - longestName - 1; at -= 1) {
    if (titleEndingAt(words, at) !== undefined) return isOfStaff(words, at);
    if (!hasCapital(words[at] as Word) || !close(words, at)) return false;
  }
  return false;
}
