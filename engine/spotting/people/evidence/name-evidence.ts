/** Names as evidence: how well the printed one agrees, and how many people it may mean. */
import { type Family, isPlainSurname, type Person } from '../names/names-index';
import { fullNameFrequency } from '../names/commonness';
import { population } from '../names/tables/shares';
import { companionCount, isAtHome, isPresented, type CandidateComparison, someSighting } from './comparison';
import { noEvidence, type Evidence, toEvidence } from '../../evidence/evidence';
import { isPlaced } from './place-evidence';
import { presidedOver } from '../titles/office-match';

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** What surnames of colleagues beside one say of it, before their support and at most. */
export const [rowSupportBase, mostRowSupport] = [0.5, 3.5];

/** How many of a name's bearers count in papers of the official's own state. */
const shareNearby = 0.3;
/** Share of people whose given name begins with one letter. */
const ofOneInitial = 0.06;
/** A name that so many people have speaks neither for nor against. */
const evenBearers = 177;
/** Each tenfold of them weighs: no more than so many up, and down, and down where office or place agree. */
const [mostRare, mostCommon, mostCommonInOffice] = [-1.053, 1.684, 0.526];

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
function rivals(pair: CandidateComparison): number {
  const { article, person, character } = pair;
  const isFederal = someSighting(pair, ({ title }) => title?.meaning.level === 'us');
  const presides = someSighting(pair, ({ title }) =>
    Boolean(title?.meaning.presides && presidedOver(person, article.date, title.notNow)),
  );
  const others = presides ? allSpeakers : isFederal ? formerMembers : officials;
  const all = (others * character.family.bearers) / population;
  if (isPlaced(pair)) return all * 0.01;
  const nearby =
    person.level === 'local'
      ? [...person.places].some((place) => article.speaksOf(place))
      : isAtHome(pair) || companionCount(pair, person.state) >= 2;
  return all * (nearby ? 0.03 : 0.3);
}

/** "Schoesler: Ritzville needs its hospital": a surname that few bear, of somebody who acts in public. */
const isActing = (pair: CandidateComparison): boolean =>
  isPlainSurname(pair.character.family) &&
  someSighting(
    pair,
    ({ sentence, title, run }) => sentence.acts && title?.meaning.neutral !== false && !pair.article.isPrivate(run),
  );

/** How well the printed given names agree. */
export function weighName({ fit, person }: CandidateComparison): readonly Evidence[] {
  if (fit === undefined) return noEvidence;
  const name = toEvidence(`name.${fit.how}`, 1, { name: person.name });
  return fit.middle === 'none' ? [name] : [name, toEvidence(`name.middle-${fit.middle}`)];
}

/** How many people share the name. */
export function weighRarity(pair: CandidateComparison): readonly Evidence[] {
  const { fit, character, person } = pair;
  const initials = fit?.how === 'initials';
  if (fit === undefined || (initials && isPresented(pair))) {
    const said = [toEvidence('rare-name.surname'), toEvidence('rare-name.rivals', Math.log10(1 + rivals(pair)))];
    return isActing(pair) ? [...said, toEvidence('rare-name.acting')] : said;
  }
  // Namesakes seldom hold the same office, too.
  const office = pair.titled.reduce((sum, { weight }) => sum + weight, 0);
  const most = office >= 3 || isPlaced(pair) ? mostCommonInOffice : mostCommon;
  const printed = initials ? undefined : (character.given.split(' ', 1)[0] ?? '');
  return [toEvidence('rare-name', Math.min(rarityOf(character.family, printed, person, isAtHome(pair)), most))];
}

/**
 * By how many tenfolds more people have a name than speak neither for nor against.
 * @param printed the first of the given names; undefined for initials
 */
export function rarityOf(
  family: Family,
  printed: string | undefined,
  { level, names }: Person,
  atHome: boolean,
): number {
  // A paper's private people are mostly its state's; those of Congress are set against the whole country's.
  const near = level !== 'us' && atHome ? shareNearby : 1;
  const many =
    printed === undefined
      ? family.bearers * ofOneInitial
      : Math.max(
          fullNameFrequency(printed, family.words),
          fullNameFrequency(names[0]?.given[0] ?? '', family.words) / 3,
        );
  return clamp(Math.log10((near * many) / evenBearers), mostRare, mostCommon);
}
