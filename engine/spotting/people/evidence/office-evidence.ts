/** Titles as evidence: an office that the person holds, held or never had, or an occupation that is no office. */
import { wordsOf } from '../../../languages';
import { oncePer, remembered } from '../../remembered';
import { phraseFrom } from '../matcher/phrases';
import { isPlainSurname } from '../names/names-index';
import { civic } from '../setting/civic';
import { bearersOf, companions, doubtOf, doubtOfOfficials, isAtHome, type Pair, type Said } from './evidence';
import { wordsOf as tokens } from '../words';
import { ofTwoChambers } from '../titles/tables/offices';
import { officeFit, type OfficeFit, presidedOver } from '../titles/office-fit';
import type { TitleHit } from '../titles/title-before';
import { type Sign, weights } from './weights';

/** A title said of a character: before the name, or in apposition. */
interface TitleSaid extends Pick<TitleHit, 'meaning' | 'text' | 'notNow'> {
  readonly apposed: boolean;
}

function* titlesOf({ character }: Pair): Generator<TitleSaid> {
  for (const { title, after } of character.sightings) {
    if (title !== undefined) yield { ...title, apposed: false };
    if (after?.meaning !== undefined) yield { ...after, meaning: after.meaning, text: after.text ?? '', apposed: true };
  }
}

/** A "Jr." whose suffix is not printed: the words may mean the father. */
export const isSon = ({ character, person: { suffix } }: Pair): boolean =>
  suffix !== undefined && !character.sightings.some((one) => one.suffix === suffix);

const yearsBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 31_557_600_000;

/** Years from the article to the person's first recorded office. */
export const yearsBefore = ({ person, article }: Pair): number =>
  person.since === undefined ? 0 : yearsBetween(article.date, person.since);

/** Years from the end of the last office to the article; 0 for who still holds one. */
export const yearsSince = ({ person, article }: Pair): number =>
  person.until === undefined ? 0 : Math.max(0, yearsBetween(person.until, article.date));

const legislators: ReadonlySet<string> = new Set([...ofTwoChambers.us, ...ofTwoChambers.state]);

const { chairs, rankingMembers, running, trades } = wordsOf('evidence');
/** In which of these words a title begins. */
const beginningsOf = remembered((title: string): readonly ReadonlySet<string>[] => {
  const words = tokens(title);
  return [chairs, rankingMembers, running].filter((heads) => phraseFrom(words, 0, heads) > 0);
}, 500);

/**
 * What says more of officials than of others without telling an office: "Chair Ormsby", "Leader Scalise", a surname that hardly anyone
 * bears with what committees and caucuses call their heads; "Ranking Members Adam Smith and Jack Reed", for clubs have none;
 * "challenger Lisa Brown".
 */
function signOfHead({ character, fit, person }: Pair, { text, notNow, apposed }: TitleSaid): Sign | undefined {
  if (apposed || notNow) return undefined;
  const begins = beginningsOf(text);
  if (fit !== undefined && begins.includes(running)) return 'title.runs';
  if (!legislators.has(person.offices[0]?.role ?? '')) return undefined;
  const [heads, isKnown] =
    character.given === '' ? [chairs, isPlainSurname(character.family)] : [rankingMembers, person.level === 'us'];
  if (!isKnown || !begins.includes(heads)) return undefined;
  return fit === undefined ? 'title.chairs-surname' : 'title.chairs';
}

const now = ['title.held', 'title.past', 'title.coming', 'title.sibling', 'title.other'] as const;
const former = ['title.held', 'title.former', 'title.elect', 'title.former-sibling', 'title.former-other'] as const;
const fits: readonly OfficeFit[] = ['held', 'past', 'coming', 'sibling', 'no'];

/** What the office says, as rosters know the person's offices. */
function signOf(pair: Pair, { notNow }: TitleSaid, fit: OfficeFit): Sign | undefined {
  const isNamed = pair.fit !== undefined && pair.fit.how !== 'initials';
  const years = yearsBefore(pair);
  // A son sat in no chamber while his father of the same name did.
  if (isSon(pair) && years > 8) return 'title.son';
  // Careers before the recorded one are unknown for most: a few years back another office is no contradiction.
  if (fit !== 'held' && fit !== 'past' && years > 0.2 && isNamed)
    return years > 8 ? 'title.long-before' : 'title.before';
  if (notNow) return former[fits.indexOf(fit)];
  // "Senators Braun, Brown, Carlyle" of 2019: a surname alone is that of somebody who sits there then.
  if (fit === 'past' && pair.fit === undefined) return 'title.left';
  // Rosters seldom know earlier seats: an article may be older than the present term.
  const isOlder = pair.person.since === undefined || pair.article.date < (pair.person.offices[0]?.start ?? '');
  return fit === 'sibling' && isOlder ? undefined : now[fits.indexOf(fit)];
}

/** What one title says, and how much of it. */
function weighOne(pair: Pair, title: TitleSaid): Said | undefined {
  const { article, fit: named, person } = pair;
  const values = { title: title.text };
  if (title.meaning.presides === true) {
    // "Speaker Johnson", "House Speaker Ryan" of 2017: one person at a time, and never a colleague of that surname.
    const presides = presidedOver(person, article.date, title.notNow);
    if (presides === true) return { sign: 'title.presides', much: 1, values };
    if (presides === false && named === undefined)
      return { sign: 'title.other', much: title.apposed ? 0.5 : 1, values };
  }
  const sign = signOf(pair, title, officeFit(person, title.meaning, article.date));
  if (sign === undefined) return undefined;
  // An apposition may be about something else: it counts less against.
  return { sign, much: title.apposed && weights[sign] < 0 ? 0.5 : 1, values };
}

/** The best that a title says for the person, and, half as loud, the worst against. */
export const weighTitle = oncePer((pair: Pair): Said[] => {
  const weightOf = ({ sign, much }: Said): number => weights[sign] * much;
  const said = [...titlesOf(pair)]
    .flatMap((title): Said[] => {
      const head = signOfHead(pair, title);
      const one = title.meaning.roles.length === 0 ? undefined : weighOne(pair, title);
      return [head === undefined ? [] : { sign: head, much: 1, values: { title: title.text } }, one ?? []].flat();
    })
    .sort((a, b) => weightOf(b) - weightOf(a));
  const [best] = said;
  const worst = said.at(-1);
  if (best === undefined || worst === undefined) return [];
  if (weightOf(worst) > 0) return [best];
  return weightOf(best) > 0 ? [best, { sign: worst.sign, much: worst.much / 2 }] : [worst];
});

/** So few bearers in the whole country are hardly more than one in a state. */
const fewInState = 150;

/**
 * "Local attorney Natasha Hill" of a campaign: many lawmakers have a trade besides, and papers tell it in stories of public affairs,
 * where nobody else of the state is called so.
 */
const isTradeOf = (pair: Pair, { text }: TitleSaid): boolean =>
  pair.fit?.how === 'exact' &&
  pair.person.level !== 'us' &&
  isAtHome(pair) &&
  bearersOf(pair) < fewInState &&
  pair.article.civic >= civic.plain &&
  tokens(text).some(({ fold }) => trades.has(fold));

export function weighOccupation(pair: Pair): Said[] {
  // "First-base coach Chuck Schumer" at a game of Congress
  const isCast = companions(pair, 'us') >= 8;
  const said = [...titlesOf(pair)].flatMap((title): Said[] => {
    if (!title.meaning.foreign) return [];
    const sign = title.apposed ? 'occupation.behind' : title.notNow || isCast ? 'occupation.perhaps' : 'occupation';
    // A company of colleagues makes no ranger one of them.
    return [{ sign, much: isTradeOf(pair, title) ? doubtOfOfficials : doubtOf(pair) }];
  });
  return said.sort((a, b) => weights[a.sign] * a.much - weights[b.sign] * b.much).slice(0, 1);
}
