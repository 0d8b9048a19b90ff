/**
 * Evidence of somebody else of the name: relatives, players, authors, people of an age or a trade, whom no paper would
 * introduce as an official.
 */
import { colleagues, every, isAtHome, type Pair, type Row, some } from './evidence';
import { clamp } from './name-evidence';
import { isPlaced } from './place-evidence';
import {
  bearersOf,
  doubtOf,
  fewBearers,
  isNamed,
  isNearColleague,
  isOfCongress,
  isPresented,
  isRare,
  oneThought,
  roleOf,
} from './presented';

const isNear = (pair: Pair): boolean => isNearColleague(pair, oneThought);

const isAged = (pair: Pair): boolean => pair.character.aged || some(pair, (one) => one.after?.age === true);

/** Papers introduce officials by office, party or place, unless they stand among colleagues. */
const isNotIntroduced = (pair: Pair): boolean =>
  isNamed(pair) && !isPresented(pair) && !isPlaced(pair) && !isNear(pair) && !some(pair, (one) => one.legislates);
/** A member of Congress in a story that names few of them, from elsewhere: how far the name is from being known to its readers. */
const isStranger = (pair: Pair): boolean => isOfCongress(pair) && colleagues(pair) < 4 && !isAtHome(pair);
function unknownTo({ article }: Pair, isSenator: boolean): number {
  if (article.national) return isSenator ? 1000 : 300;
  return isSenator ? 30 : 5;
}

const newsOf = (pair: Pair) => pair.character.sightings.flatMap(({ news }) => news ?? []);
/** Of members of Congress papers tell without the office, unless many are called so. */
const isPlainNews = (pair: Pair): boolean =>
  newsOf(pair).some(({ how }) => how === 'plainly') &&
  (some(pair, ({ news }) => news?.accused === true) || !isOfCongress(pair) || bearersOf(pair) >= 2 * fewBearers);

const isOfColumn = (pair: Pair): boolean =>
  isNamed(pair) && !isPresented(pair) && every(pair, (one) => pair.article.isOfColumn(one.run));

/** With such support of the surnames beside it, a line needs no words of public affairs. */
const plainSupport = 1.5;
/** Menus, teasers and authors' names around a story belong to other stories. */
const isBeside = (pair: Pair): boolean =>
  every(pair, (one) => pair.article.isStray(one.run) && (one.together?.support ?? 0) < plainSupport) &&
  !isPresented(pair) &&
  !isNear(pair);

export const signsAgainst: readonly Row[] = [
  ['kin', (pair) => some(pair, (one) => one.kin || one.after?.kin === true)],
  ['credit', (pair) => some(pair, (one) => one.credit && one.tag === undefined && one.title === undefined)],
  // News gives the age of private people.
  ['age', (pair) => isAged(pair) && doubtOf(pair)],
  [
    'introduction.congress',
    (pair) =>
      isNotIntroduced(pair) &&
      isStranger(pair) &&
      clamp(Math.log10(bearersOf(pair) / unknownTo(pair, roleOf(pair) === 'us-senator')), 0, 1.579),
  ],
  [
    'introduction',
    (pair) =>
      isNotIntroduced(pair) &&
      !isStranger(pair) &&
      !isRare(pair) &&
      !(isOfCongress(pair) && colleagues(pair) >= 8 && bearersOf(pair) < 2000),
  ],
  // "The ranger, Pat Murray, told us", "Pat Murray, a farrier,"
  ['role', (pair) => some(pair, (one) => one.described === 'plainly') && doubtOf(pair)],
  ['role.perhaps', (pair) => some(pair, (one) => one.described === 'perhaps') && doubtOf(pair)],
  // "Pat Murray has been promoted to branch manager", "Pat Murray pleaded guilty"
  ['private-news.plain', (pair) => isPlainNews(pair) && doubtOf(pair)],
  ['private-news', (pair) => newsOf(pair).length > 0 && doubtOf(pair)],
  // "Marriage licenses", "People on the move": officials have their office there.
  ['column', isOfColumn],
  // Games, concerts, weddings: who is named there without an office is somebody else.
  ['private', (pair) => isNamed(pair) && every(pair, (one) => pair.article.isPrivate(one.run)) && doubtOf(pair)],
  [
    'game',
    (pair) =>
      isNamed(pair) && !isPresented(pair) && every(pair, (one) => pair.article.isOfGame(one.run)) && doubtOf(pair),
  ],
  ['denied.presented', (pair) => some(pair, (one) => one.denied) && isPresented(pair)],
  ['denied', (pair) => some(pair, (one) => one.denied)],
  ['namesake', ({ character }) => character.namesake],
  ['stray', (pair) => some(pair, (one) => one.stray)],
  ['byline', (pair) => every(pair, (one) => one.kind === 'byline')],
  ['beside', isBeside],
];
