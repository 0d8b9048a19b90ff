/**
 * Names as evidence: how well the printed one agrees, and how many people it may mean.
 */
import { isPlainSurname } from '../names/names-index';
import { bearers, population } from '../names/commonness';
import { type Pair, type Weighed, companions, some } from './evidence';
import { weighTitle } from './office-evidence';
import { isPlaced, isPresented } from './presented';
import { presidedOver } from '../titles/speakers';

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** How many of a name's bearers count in papers of the official's own state. */
const shareNearby = 0.3;

/** Share of people whose given name begins with one letter. */
const ofOneInitial = 0.06;

/** Legislators and heads of the states and of larger cities, in the whole country, whom no loaded roster may know. */
const officials = 10_000;
/** Members of Congress who have left it and are still in the news; the rosters know all others. */
const formerMembers = 300;
/** Those who preside over a House somewhere. */
const allSpeakers = 50;

/**
 * How many other officials a surname alone may mean here: those of the whole country, of whom a paper names few when it
 * writes about its own state.
 */
function rivals(pair: Pair): number {
  const { article, person, character } = pair;
  const federal = some(pair, ({ title }) => title?.meaning.level === 'us');
  const speaks = some(
    pair,
    ({ title }) => title?.meaning.presides === true && presidedOver(person, article.date, title.notNow) === true,
  );
  const others = speaks ? allSpeakers : federal ? formerMembers : officials;
  const all = (others * character.family.bearers) / population;
  if (isPlaced(pair)) return all * 0.01;
  const nearby =
    person.level === 'local'
      ? [...person.places].some((place) => article.speaksOf(place))
      : article.homeStates.has(person.state) || companions(article, person.state, person) >= 2;
  return all * (nearby ? 0.03 : 0.3);
}

/** "Schoesler: Ritzville needs its hospital": a surname that few bear, of somebody who acts in public. */
const isActing = (pair: Pair): boolean =>
  isPlainSurname(pair.character.family) &&
  some(
    pair,
    ({ acts, title, run }) => acts && (title === undefined || title.meaning.neutral) && !pair.article.isPrivate(run),
  );

/** How well the printed given names agree. */
export function weighName({ fit, person }: Pair): Weighed | undefined {
  if (fit === undefined) return undefined;
  const weight = { exact: 4, nickname: 3.9, short: 3.4, cousin: 2, slip: 2, initials: 2.5 }[fit.how];
  return {
    weight: fit.middle === 'differs' ? weight - 5 : fit.middle === 'agrees' ? weight + 0.7 : weight,
    values: { name: person.name },
  };
}

/** How many people share the name. */
export function weighRarity(pair: Pair): Weighed {
  const { fit, character, person, article } = pair;
  const initials = fit?.how === 'initials';
  if (fit === undefined || (initials && isPresented(pair)))
    return {
      weight: 1.5 - 1.9 * Math.log10(1 + rivals(pair)) + (isActing(pair) ? 1.2 : 0),
    };
  const printed = character.given.split(' ')[0] ?? '';
  const formal = person.names[0]?.given[0] ?? '';
  // A paper's private people are mostly its state's; those of Congress are set against the whole country's.
  const near = person.level !== 'us' && article.homeStates.has(person.state) ? shareNearby : 1;
  const many =
    near *
    (initials
      ? character.family.bearers * ofOneInitial
      : Math.max(bearers(printed, character.family.words), bearers(formal, character.family.words) / 3));
  // Namesakes seldom hold the same office, too.
  const least = (weighTitle(pair)?.weight ?? 0) >= 3 || isPlaced(pair) ? -1 : -3.2;
  return { weight: clamp(1.8 - 1.9 * Math.log10(many / 20), least, 2) };
}
