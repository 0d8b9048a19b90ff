/** What stands around names in scripts that are not Latin. */
import { wordsOf } from '../../../languages';
import { once } from '../../remembered';
import { hanOccupation } from '../titles/han-titles';

/** A letter of a script in which names are read by their sound. */
export const foreignLetter = /[\u0400-\u04ff\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

const dotted = '[·‧・•＝]';
const hanName = `[\\u3400-\\u9fff]{1,8}(?:${dotted}[\\u3400-\\u9fff]{1,8}){1,3}`;
const kanaName = `[\\u30a1-\\u30fa\\u30fc]{2,12}(?:${dotted}[\\u30a1-\\u30fa\\u30fc]{2,12}){1,3}`;
const hangulName = (most: number): string => `[가-힣]{1,8}(?: [가-힣]{1,8}){1,${most}}`;

export const words = once(() => {
  const said = wordsOf('scripts');
  const expression = (source: string, flags = 'u'): RegExp => new RegExp(source, flags);
  return {
    /** Whole names before and behind a title. */
    nameAhead: expression(
      `(?<name>${kanaName}|${hanName})(?:\\s|${said.parties})?$|(?<![가-힣·ㆍ-])(?<hangul>${hangulName(4)})(?<blank> ?)$`,
    ),
    nameBehind: expression(`^(?:[の:：]|\\s)?(?<name>${kanaName}|${hanName})|^ (?<hangul>${hangulName(3)})`),
    joints: said.joints,
    leadsUp: expression(`${said.leadsUp}\\s$`),
    /** The name ends there: a particle and the end of the word, or the end of the word before what is no noun. */
    endsName: expression(`^${said.particles}?(?![가-힣])(?!\\s[가-힣])|^${said.particles}(?![가-힣])`),
    particle: expression(`${said.particles}$`),
    titleEnds: expression(said.titleEnds, 'gu'),
    wanting: expression(`^${said.wanting}`),
    things: expression(`^${said.things}`),
    kanaThing: expression(`^(?!${said.honorifics})[\\u3400-\\u9fff]`),
    relatives: expression(`^${said.relatives}`),
    another: expression(`${said.another}\\s?$`),
    courtesy: expression(`^\\s?${said.courtesies}(?=[은는이가을를의와과도에만,.\\s]|$)`),
    bynames: expression(`${said.bynames}$`),
    strangerBehind: expression(`^(?:${hanOccupation.source}|${said.strangersBehind})`),
    strangerAhead: expression(`(?:${hanOccupation.source}|${said.strangersAhead})\\s?$`),
    abroad: expression(`${said.abroad}[의の的]?\\s?(?:[\\u3400-\\u9fff]{0,4}|[가-힣]{0,4}\\s?)$`),
    states: expression(`${said.states}$`),
    thisState: expression(`${said.thisState}$`),
    nation: expression(said.nation),
    stemEnd: expression(`(?<=.{3})${said.endings}$`),
    caseEnd: expression(`^${said.endings}?(?![\\p{L}-])`),
    ofPlace: said.ofPlace,
    thingAhead: expression(`(?:^|[^\\p{L}])${said.thingsAhead} $`),
    nameNote: expression(`[·ㆍ・]\\s?${said.nameNotes}.*$|(?<=[가-힣])[·ㆍ].*$`),
  };
});
