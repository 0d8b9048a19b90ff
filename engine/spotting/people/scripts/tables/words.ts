/** What names look like in scripts that are not Latin, and what stands around them. */
import { wordsOf } from '../../../../languages';
import { lazy } from '../../../../memoize';
import { cjkOccupation } from '../../titles/cjk-titles';
import { connectors } from '../../lexicon/classes';

/** What may be a name and the words before it. */
export const nameCandidateBefore =
  /[가-힣]+(?: [가-힣]+)*$|[\u0400-\u04ff’-]+ [\u0400-\u04ff’-]+$|[\u30a1-\u30fa][\u30a1-\u30fa\u30fc・＝]*$|[\u3400-\u9fff·‧・•]{1,12}$/u;
/** Words that may be names: with a capital where there are capitals. */
export const nameLike =
  /(?<![\u0400-\u04ff가-힣-])(?:[\u0410-\u042f\u0401][\u0430-\u044f\u0451]{3,}|[가-힣]{3,8})(?![\u0400-\u04ff가-힣-])|(?<![\u30a1-\u30fc・＝])[\u30a1-\u30fc]{3,}(?![\u30a1-\u30fc・＝])/g;

const dotted = '[·‧・•＝]';
const hanName = `[\\u3400-\\u9fff]{1,8}(?:${dotted}[\\u3400-\\u9fff]{1,8}(?:-[\\u3400-\\u9fff]{1,8})?){1,3}`;
const kanaName = `[\\u30a1-\\u30fa\\u30fc]{2,12}(?:${dotted}[\\u30a1-\\u30fa\\u30fc]{2,12}){1,3}`;
const hangulName = (most: number): string => `[가-힣]{1,8}(?: [가-힣]{1,8}){1,${most}}`;
const devanagariName = '[\\u0900-\\u0963]+(?: [\\u0900-\\u0963]+){1,3}';
const upper = '[\\u0400-\\u042f]';
/** "Макконнелл", and "МакКоннелл", "Окасио-Кортес". */
const capital = `(?:${upper}[\\u0430-\\u045f]+-?){1,2}(?<!-)`;
const cyrillicName = `${capital} ${capital}`;

export const scriptWords = lazy(() => {
  const said = wordsOf('scripts');
  const expression = (source: string, flags = 'u'): RegExp => new RegExp(source, flags);
  const oneOf = (...ways: string[]): RegExp => expression(ways.join('|'));
  const ends = `(?![\\p{L}-]| ${capital})`;
  const and = [...connectors].join('|');
  return {
    /** Whole names before and behind a title, by how they go together with it. */
    nameAhead: oneOf(
      `(?<dotted>${kanaName}|${hanName})(?:\\s|${said.parties})?$`,
      `(?<![가-힣·ㆍ-])(?<hangul>${hangulName(4)})(?<blank> ?)$`,
      `(?<!${capital} )(?<cyrillic>${cyrillicName}),\\s$`,
    ),
    nameBehind: oneOf(
      `^(?:[の:：]|\\s)?(?<dotted>${kanaName}|${hanName})`,
      `^ (?<hangul>${hangulName(3)})`,
      `^ (?<devanagari>${devanagariName})`,
      `^(?:-\\p{L}+)?(?: (?:${said.ofPlace}|${upper}{2,}|(?<place>${capital}))){0,3} (?<cyrillic>${cyrillicName})${ends}`,
    ),
    /** Between names behind one title. */
    joins: expression(`${said.andBetween}| (?:${and})(?= )`),
    /** "Боб Фергюсон, губернатор штата Вашингтон" */
    placeBehind: expression(`^(?: (?:${said.ofPlace}|${upper}{2,}))* (${capital})`),
    joints: said.joints,
    leadsUp: expression(`${said.leadsUp}\\s$`),
    /** The name ends there: a particle and the end of the word, or the end of the word before what is no noun. */
    endsName: expression(`^${said.particles}?(?![가-힣])(?!\\s[가-힣])|^${said.particles}(?![가-힣])`),
    /** In Hindi, which has no capitals, a word says that the one before is a name; and it begins where one may. */
    ofName: expression(`^ ${said.postpositions}(?![\\p{L}\\p{M}])`),
    beforeName: expression(`(?:^|[^\\p{L}\\p{M}] ?|(?<![\\p{L}\\p{M}])(?:${said.postpositions}|${and}) )$`),
    particle: expression(`${said.particles}$`),
    titleEnds: expression(said.titleEnds, 'gu'),
    party: expression(`^${said.parties}$`),
    wanting: expression(`^${said.wanting}`),
    things: expression(`^${said.things}`),
    kanaThing: expression(`^(?!${said.honorifics})[\\u3400-\\u9fff]`),
    relatives: expression(`^${said.relatives}`),
    another: expression(`${said.another}\\s?$`),
    courtesy: expression(`^\\s?${said.courtesies}(?=[은는이가을를의와과도에만,.\\s]|$)`),
    bynames: expression(`${said.bynames}$`),
    strangerBehind: expression(`^(?:${cjkOccupation.source}|${said.strangersBehind})`),
    strangerAhead: expression(`(?:${cjkOccupation.source}|${said.strangersAhead})\\s?$`),
    abroad: expression(`${said.abroad}[의の的]?\\s?(?:[\\u3400-\\u9fff]{0,4}|[가-힣]{0,4}\\s?)$`),
    states: expression(`${said.states}$`),
    thisState: expression(`${said.thisState}$`),
    nation: expression(said.nation),
    caseEnd: expression(`^${said.endings}?(?![\\p{L}\\p{M}-])`),
    thingAhead: expression(`(?:^|[^\\p{L}])${said.thingsAhead} $`),
    nameNote: expression(`[·ㆍ・]\\s?${said.nameNotes}.*$|(?<=[가-힣])[·ㆍ].*$`),
  };
});
