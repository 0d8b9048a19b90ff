/**
 * Titles as evidence: an office that the person holds, held or never had, or an occupation that is no office.
 */
import type { Character } from './characters';
import { isPlainSurname } from '../names/names-index';
import { type Pair, type Weighed, companions, some } from './evidence';
import { inOfficeOn, officeFit, type OfficeFit } from '../titles/office-fit';
import { bearersOf, plainDoubtOf } from './presented';
import type { TitleHit } from '../titles/title-before';
import { congress, ofTwoChambers, statewide } from '../titles/offices';
import { presidedOver } from '../titles/speakers';
import type { TitleMeaning } from '../titles/title-meaning';

/** Titles said of the character: before the name, and in apposition. */
function* titlesOf(character: Character): Generator<{
  meaning: TitleMeaning;
  text: string;
  state?: string;
  place?: string;
  notNow: boolean;
  apposed: boolean;
  party?: string;
}> {
  for (const { title, after } of character.sightings) {
    if (title !== undefined) yield { ...title, apposed: false };
    if (after?.meaning !== undefined) yield { ...after, meaning: after.meaning, text: after.text ?? '', apposed: true };
  }
}

/** A "Jr." whose suffix is not printed: the words may mean the father. */
export const isSon = (pair: Pair): boolean =>
  pair.person.suffix !== undefined && !some(pair, (one) => one.suffix === pair.person.suffix);

/** Years from the article to the person's first recorded office. */
export const yearsBefore = ({ person, article }: Pair): number =>
  person.since === undefined ? 0 : (Date.parse(person.since) - Date.parse(article.date)) / 31_557_600_000;

/** Years from the end of the last office to the article; 0 for who still holds one. */
export const yearsSince = ({ person, article }: Pair): number =>
  person.until === undefined ? 0 : Math.max(0, (Date.parse(article.date) - Date.parse(person.until)) / 31_557_600_000);

const fitWeight: Record<OfficeFit, number> = { held: 3.5, past: 1.5, coming: -4, sibling: -2.5, no: -4 };

/** An uncommon name, printed as it is recorded, in the official's own state. */
const isLikelyCareer = (pair: Pair): boolean =>
  pair.fit?.how === 'exact' &&
  pair.person.level !== 'local' &&
  pair.article.homeStates.has(pair.person.state) &&
  bearersOf(pair) < 1500;

/** Cities, counties, schools and clubs have them as well. */
const manyHave: ReadonlySet<string> = new Set(['treasurer', 'auditor', 'superintendent']);

/** "Cowlitz County Auditor", "Mead Superintendent": an office of a county or a town, beside one whom the whole state elects. */
const isOfTown = ({ index, person }: Pair, { meaning, place }: { meaning: TitleMeaning; place?: string }): boolean =>
  person.level === 'state' &&
  meaning.roles.every((role) => manyHave.has(role)) &&
  (meaning.level === 'local' || (place !== undefined && index.places.get(person.state)?.has(place) === true));

/** "Attorney General", "State Treasurer": an office of the whole state by its words alone. */
const isOfState = ({ meaning, narrowed, place, text }: TitleHit): boolean =>
  narrowed !== true &&
  place === undefined &&
  meaning.roles.length > 0 &&
  meaning.roles.every(
    (role) => statewide.includes(role) && (!manyHave.has(role) || /\bstate\b|public instruction/i.test(text)),
  );

/**
 * "Attorney General Bob Ferguson", some years before he was governor: one whom the whole state elects, in an office that it
 * elects as well. Rosters seldom know it, and hardly two of one name come that far.
 */
export const wasElectedBefore = (pair: Pair): boolean => {
  const { article, fit, person } = pair;
  const [office] = person.offices;
  return (
    fit?.how === 'exact' &&
    person.level === 'state' &&
    (office?.role === 'governor' || (office !== undefined && statewide.includes(office.role))) &&
    yearsBefore(pair) > 0.2 &&
    !isSon(pair) &&
    (article.homeStates.has(person.state) ||
      article.stateWeight(person.state) >= 3 ||
      companions(article, person.state, person) >= 2) &&
    some(
      pair,
      ({ title }) => title !== undefined && isOfState(title) && officeFit(person, title.meaning, article.date) === 'no',
    )
  );
};

const legislators: ReadonlySet<string> = new Set([...ofTwoChambers.us, ...ofTwoChambers.state]);

/** "Chair Ormsby", "Leader Scalise": a surname that hardly anyone bears, with what committees and caucuses call their heads. */
const leadsCommittee = (
  { character, person }: Pair,
  { text, notNow, apposed }: { text: string; notNow: boolean; apposed: boolean },
): boolean =>
  !apposed &&
  !notNow &&
  (character.given === ''
    ? isPlainSurname(character.family) &&
      /^(?:vice )?(?:chair(?:m[ae]n|wom[ae]n|person|s)?|ranking members?|whip|leader)\b/i.test(text)
    : // "Ranking Members Adam Smith and Jack Reed": clubs have none.
      person.level === 'us' && /^ranking members?\b/i.test(text)) &&
  legislators.has(person.offices[0]?.role ?? '');

/** "State Commerce Director Lisa Brown": in the state that the official serves before or after. */
const headsDepartment = (
  { article, fit, person }: Pair,
  { meaning, state }: { meaning: TitleMeaning; state?: string },
): boolean =>
  meaning.appointed === true &&
  fit?.how === 'exact' &&
  person.level !== 'us' &&
  (state === undefined ? article.homeStates.has(person.state) : state === person.state);

/** Likewise of all that is said of the character. */
export const isDepartmentHead = (pair: Pair): boolean =>
  [...titlesOf(pair.character)].some((title) => headsDepartment(pair, title));

/**
 * "Senator Robert Menendez, D-New Jersey" years before the one of the roster came to Congress: with a whole state behind it the
 * title is one of Congress, whose rosters lack no term.
 */
const isBeforeCongress = (pair: Pair, { roles }: TitleMeaning): boolean =>
  pair.person.level === 'us' &&
  roles.some((role) => congress.includes(role)) &&
  yearsBefore(pair) > 0.3 &&
  (roles.every((role) => congress.includes(role)) || some(pair, ({ tag }) => tag?.state !== undefined));

export function weighTitle(pair: Pair): Weighed | undefined {
  let best: Weighed | undefined;
  let worst = 0;
  // Of all sightings at once: a hostile page has thousands.
  for (const title of titlesOf(pair.character)) {
    if (leadsCommittee(pair, title)) best ??= { weight: pair.fit ? 3.2 : 1, values: { title: title.text } };
    if (headsDepartment(pair, title)) best ??= { weight: 2, values: { title: title.text } };
    if (title.meaning.roles.length === 0) continue;
    const isElsewhere = !title.notNow && isOfTown(pair, title);
    const fit = isElsewhere ? 'no' : officeFit(pair.person, title.meaning, pair.article.date, undefined);
    let weight = fitWeight[fit];
    if (title.notNow && fit === 'past') weight = 3;
    // "Senators Braun, Brown, Carlyle" of 2019: a surname alone is that of somebody who sits there then, not of one who has
    // left the seat.
    if (!title.notNow && fit === 'past' && pair.fit === undefined) weight = -2.5;
    // Rosters seldom know earlier seats: "then-Rep." of a senator, or an article older than the present term.
    const older = pair.person.since === undefined || pair.article.date < (pair.person.offices[0]?.start ?? '');
    if (fit === 'sibling' && (title.notNow || older)) weight = title.notNow ? 1.5 : 0;
    if (fit === 'coming' && title.notNow) weight = 2;
    if (fit === 'no' && title.notNow && pair.fit !== undefined && pair.fit.how !== 'initials') weight = -0.5;
    // Careers before the recorded one are unknown for most: a few years back another office is no contradiction.
    const years = yearsBefore(pair);
    // But a son sat in no chamber while his father of the same name did.
    if (isBeforeCongress(pair, title.meaning)) weight = -12;
    else if (isSon(pair) && years > 8) weight = -6;
    else if (fit !== 'held' && fit !== 'past' && years > 0.2 && pair.fit !== undefined && pair.fit.how !== 'initials')
      weight = years > 8 ? -1.5 : -0.5;
    // Rosters seldom know the seats that came before the present office.
    if ((fit === 'no' || fit === 'sibling') && weight < 0 && (isLikelyCareer(pair) || wasElectedBefore(pair)))
      weight = years > 0.2 ? 0.3 : weight / 2;
    // Nobody holds an office of the state and one of a county at a time.
    if (isElsewhere && inOfficeOn(pair.article.date)(pair.person)) weight = -5;
    // "Speaker Johnson", "House Speaker Ryan" of 2017: one person at a time, and never a colleague of that surname.
    if (title.meaning.presides === true) {
      const presides = presidedOver(pair.person, pair.article.date, title.notNow);
      if (presides === true) weight = fitWeight.held + 1.5;
      else if (presides === false && pair.fit === undefined) weight = fitWeight.no;
    }
    // An apposition may be about something else: it counts less against.
    if (title.apposed && weight < 0) weight /= 2;
    if (weight > 0 && (best === undefined || weight > best.weight)) best = { weight, values: { title: title.text } };
    worst = Math.min(worst, weight);
  }
  if (best === undefined) return worst === 0 ? undefined : { weight: worst };
  return { ...best, weight: best.weight + worst / 2 };
}

export function weighOccupation(pair: Pair): Weighed | undefined {
  let weight = 0;
  // "First-base coach Chuck Schumer" at a game of Congress
  const isCast = companions(pair.article, 'us', pair.person) >= 8;
  for (const title of titlesOf(pair.character)) {
    if (!title.meaning.foreign) continue;
    // "the incident commander, Jim Risch," tells who that is.
    const isPlain = !title.notNow && (!isCast || /,\s*$/.test(title.text));
    weight = Math.min(weight, title.apposed ? -3.9 : isPlain ? -5.5 : -5);
  }
  if (weight === 0) return undefined;
  // A company of colleagues makes no ranger one of them.
  return { weight: weight * plainDoubtOf(pair) };
}
