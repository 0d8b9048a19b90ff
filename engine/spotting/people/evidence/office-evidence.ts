/** Titles as evidence: an office that the person holds, held or never had, or an occupation that is no office. */
import { wordsOf } from '../../../languages';
import { memoize } from '../../../memoize';
import { phraseLengthAt } from '../../../text/matcher/phrases';
import { isPlainSurname } from '../names/names-index';
import { civicLevels } from '../topic/civic';
import {
  nameFrequency,
  companionCount,
  privateLifeScale,
  privateLifeScaleOfOfficials,
  isAtHome,
  type CandidateComparison,
} from './comparison';
import { noEvidence, type Evidence, toEvidence } from '../../evidence/evidence';
import { tokenize as tokens } from '../../../text';
import { ofTwoChambers } from '../titles/tables/offices';
import { matchOffice, type OfficeMatch, presidedOver } from '../titles/office-match';
import type { StatedTitle } from './profile';
import { type Feature, weights } from '../../evidence/weights';

/** What titles are asked of. */
type Asked = Pick<CandidateComparison, 'character' | 'person' | 'fit' | 'article'>;

/** A "Jr." whose suffix is not printed: the words may mean the father. */
export const isSon = ({ character, person: { suffix } }: Asked): boolean =>
  suffix !== undefined && !character.sightings.some((one) => one.suffix === suffix);

const timeOf = memoize((date) => Date.parse(date), 10_000);
const yearsBetween = (from: string, to: string): number => (timeOf(to) - timeOf(from)) / 31_557_600_000;

/** Years from the article to the person's first recorded office. */
export const yearsBefore = ({ person, article }: Asked): number =>
  person.since === undefined ? 0 : yearsBetween(article.date, person.since);

/** Years from the end of the last office to the article; 0 for who still holds one. */
export const yearsSince = ({ person, article }: Asked): number =>
  person.until === undefined ? 0 : Math.max(0, yearsBetween(person.until, article.date));

const legislators: ReadonlySet<string> = new Set([...ofTwoChambers.us, ...ofTwoChambers.state]);

const { chairs, rankingMembers, running, trades } = wordsOf('evidence');
/** In which of these words a title begins. */
const beginningsOf = memoize((title: string): readonly ReadonlySet<string>[] => {
  const words = tokens(title);
  return [chairs, rankingMembers, running].filter((heads) => phraseLengthAt(words, 0, heads) > 0);
}, 500);

/**
 * What says more of officials than of others without telling an office: "Chair Ormsby", "Leader Scalise", a surname that hardly anyone
 * bears with what committees and caucuses call their heads; "Ranking Members Adam Smith and Jack Reed", for clubs have none;
 * "challenger Lisa Brown".
 */
function signOfHead({ character, fit, person }: Asked, { text, notNow, apposed }: StatedTitle): Feature | undefined {
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
const fits: readonly OfficeMatch[] = ['held', 'past', 'coming', 'sibling', 'no'];

/** What the office says, as rosters know the person's offices. */
function signOf(pair: Asked, { notNow }: StatedTitle, fit: OfficeMatch): Feature | undefined {
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
function weighOne(pair: Asked, title: StatedTitle): Evidence | undefined {
  const { article, fit: named, person } = pair;
  const values = { title: title.text };
  if (title.meaning.presides === true) {
    // "Speaker Johnson", "House Speaker Ryan" of 2017: one person at a time, and never a colleague of that surname.
    const presides = presidedOver(person, article.date, title.notNow);
    if (presides === true) return toEvidence('title.presides', 1, values);
    if (presides === false && named === undefined) return toEvidence('title.other', title.apposed ? 0.5 : 1, values);
  }
  const feature = signOf(pair, title, matchOffice(person, title.meaning, article.date));
  if (feature === undefined) return undefined;
  // An apposition may be about something else: it counts less against.
  return toEvidence(feature, title.apposed && weights[feature] < 0 ? 0.5 : 1, values);
}

/** The best that a title says for the person, and, half as loud, the worst against. */
export function weighTitle(pair: Asked, titles: readonly StatedTitle[]): readonly Evidence[] {
  if (titles.length === 0) return noEvidence;
  const said: Evidence[] = [];
  for (const title of titles) {
    const head = signOfHead(pair, title);
    if (head !== undefined) said.push(toEvidence(head, 1, { title: title.text }));
    const one = title.meaning.roles.length === 0 ? undefined : weighOne(pair, title);
    if (one !== undefined) said.push(one);
  }
  const [best, ...others] = said.sort((a, b) => b.weight - a.weight);
  const worst = others.at(-1) ?? best;
  if (best === undefined || worst === undefined) return noEvidence;
  if (worst.weight > 0) return [best];
  return best.weight > 0 ? [best, toEvidence(worst.feature, worst.strength / 2)] : [worst];
}

/** So few bearers in the whole country are hardly more than one in a state. */
const fewInState = 150;

/**
 * "Local attorney Natasha Hill" of a campaign: many lawmakers have a trade besides, and papers tell it in stories of public affairs,
 * where nobody else of the state is called so.
 */
const isTradeOf = (pair: CandidateComparison, { text }: StatedTitle): boolean =>
  pair.fit?.how === 'exact' &&
  pair.person.level !== 'us' &&
  isAtHome(pair) &&
  nameFrequency(pair) < fewInState &&
  pair.article.civic >= civicLevels.plain &&
  tokens(text).some(({ fold }) => trades.has(fold));

export function weighOccupation(pair: CandidateComparison): Evidence | undefined {
  const occupations = pair.profile.titles.filter(({ meaning }) => meaning.foreign);
  const said = occupations.map((title) => {
    // "First-base coach Chuck Schumer" at a game of Congress
    const isCast = companionCount(pair, 'us') >= 8;
    const feature = title.apposed ? 'occupation.behind' : title.notNow || isCast ? 'occupation.perhaps' : 'occupation';
    // A company of colleagues makes no ranger one of them.
    return toEvidence(feature, isTradeOf(pair, title) ? privateLifeScaleOfOfficials : privateLifeScale(pair));
  });
  return said.sort((a, b) => a.weight - b.weight)[0];
}
