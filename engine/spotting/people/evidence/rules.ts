/**
 * Evidence in what is said of a person and in what is around the name: party, dates, the paper and its places, how public the
 * affairs are, and which colleagues the article names. And evidence of somebody else of the name: relatives, players, authors,
 * people of an age or a trade, whom no paper would introduce as an official.
 */
import { isPlainSurname } from '../names/names-index';
import { civicLevels } from '../topic/civic';
import {
  nameFrequency,
  colleagueCount,
  companionCount,
  privateLifeScale,
  everySighting,
  isAtHome,
  isNamed,
  isNearColleague,
  isOfCongress,
  isPresented,
  isRareName,
  listDistance,
  colleagueDistance,
  type CandidateComparison,
  roleOf,
  someSighting,
} from './comparison';
import { type Rule, type Evidence } from '../../evidence/evidence';
import { clamp, mostRowSupport, rowSupportBase } from './name-evidence';
import { isSon, yearsBefore, yearsSince } from './office-evidence';
import { isPlaced } from './place-evidence';

/** The parties printed with the name, where the official's is known. */
const partiesOf = ({ profile, person }: CandidateComparison): CandidateComparison['profile']['parties'] =>
  person.parties.size === 0 ? [] : profile.parties;

const suffixOf = ({ character }: CandidateComparison): string | undefined =>
  character.sightings.find((one) => one.suffix !== undefined)?.suffix;

const stateOf = ({ person }: CandidateComparison): Evidence['values'] => ({ state: person.state });
const speaksOfState = ({ article, person }: CandidateComparison): boolean => article.stateWeight(person.state) >= 3;
const townOf = ({ article, person }: CandidateComparison): string | undefined =>
  person.level === 'local' ? [...person.places].find((place) => article.speaksOf(place)) : undefined;
const inCapitals = (place: string): string => place.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

const isPublic = ({ article }: CandidateComparison): boolean => article.civic >= civicLevels.some || article.national;
/** A surname that hardly anyone bears, alone among many colleagues. */
const isPlainAlone = (pair: CandidateComparison): boolean => !isNamed(pair) && isPlainSurname(pair.character.family);

/** "Cantwell, Murray press VA": how much the surnames beside speak for a colleague of theirs. */
function rowSupportOf({ character, person }: CandidateComparison): number {
  const said = character.sightings.flatMap(({ list: { support } }) =>
    support?.person === person ? support.support : [],
  );
  return said.length === 0 ? 0 : clamp(rowSupportBase + Math.max(...said), 0, mostRowSupport);
}

const isNear = (pair: CandidateComparison): boolean => isNearColleague(pair, colleagueDistance);

const isAged = (pair: CandidateComparison): boolean =>
  pair.character.aged || someSighting(pair, (one) => one.after?.age === true);

/** Papers introduce officials by office, party or place, unless they stand among colleagues. */
const isNotIntroduced = (pair: CandidateComparison): boolean =>
  isNamed(pair) &&
  !isPresented(pair) &&
  !isPlaced(pair) &&
  !isNear(pair) &&
  !someSighting(pair, (one) => one.sentence.legislates);
/** A member of Congress in a story that names few of them, from elsewhere: so many bear a name that its readers may know. */
const isStranger = (pair: CandidateComparison): boolean =>
  isOfCongress(pair) && colleagueCount(pair) < 4 && !isAtHome(pair);
const known = { national: 300, elsewhere: 5 };

/** Named without an office, and only in such runs. */
const isOnlyIn = (pair: CandidateComparison, test: (run: number) => boolean): boolean =>
  isNamed(pair) && !isPresented(pair) && everySighting(pair, ({ run }) => test(run));

export const settingRules: readonly Rule<CandidateComparison>[] = [
  ['party.other', (pair) => partiesOf(pair).some(({ party }) => !pair.person.parties.has(party))],
  ['party', (pair) => partiesOf(pair).length > 0, (pair) => ({ party: partiesOf(pair).at(-1)?.text ?? '' })],
  // Nobody is in the news as an official long before the first office. A father was, while the son of his name was not.
  ['date.son', (pair) => isSon(pair) && yearsBefore(pair) > 8],
  ['date.long-before', (pair) => yearsBefore(pair) > 6],
  // Who left office is in the news less and less.
  ['left', (pair) => yearsSince(pair) > 1 && !isPresented(pair) && !isRareName(pair)],
  ['suffix', (pair) => suffixOf(pair) !== undefined && suffixOf(pair) !== pair.person.suffix],
  // Local papers write about their own officials.
  ['outlet', isAtHome, stateOf],
  ['outlet.company', (pair) => companionCount(pair, pair.person.state) >= 2, stateOf],
  ['outlet.text-congress', (pair) => speaksOfState(pair) && isOfCongress(pair), stateOf],
  ['outlet.text', speaksOfState, stateOf],
  ['outlet.other-congress', (pair) => isOfCongress(pair) && pair.article.homeStates.size > 0],
  ['outlet.other', (pair) => !isOfCongress(pair) && pair.article.homeStates.size > 0],
  ['outlet.nowhere', (pair) => !isOfCongress(pair)],
  // "LONDON — Mayor Brown": other countries have mayors and senators. Ours, where they travel, are introduced in full.
  ['abroad', (pair) => pair.article.isAbroad && !isNamed(pair) && everySighting(pair, (one) => one.tag === undefined)],
  // A city's and a county's officials, where the text speaks of the place.
  ['hometown', (pair) => townOf(pair) !== undefined, (pair) => ({ place: inCapitals(townOf(pair) ?? '') })],
  // Members of Congress and governors are in the news everywhere.
  ['prominence.national', (pair) => isPublic(pair) && roleOf(pair) === 'us-senator' && pair.article.national],
  ['prominence.senator', (pair) => isPublic(pair) && roleOf(pair) === 'us-senator'],
  ['prominence.governor', (pair) => isPublic(pair) && roleOf(pair) === 'governor'],
  ['prominence.representative', (pair) => isPublic(pair) && roleOf(pair) === 'us-representative'],
  // Honor rolls, weddings, games: even a rare name is a namesake's there, unless something else says office.
  ['civic.plain', ({ article }) => article.civic >= civicLevels.plain],
  ['civic.some', (pair) => pair.article.civic >= civicLevels.some || (pair.article.national && isOfCongress(pair))],
  ['civic.presented', isPresented],
  ['civic.none', ({ article }) => article.civic === 0],
  ['civic.little', () => true],
  // A story full of members of Congress speaks of Congress; a state's officials share their home with its people.
  ['company.cast', (pair) => isOfCongress(pair) && colleagueCount(pair) >= 8 && isPlainAlone(pair)],
  ['company.eight', (pair) => isOfCongress(pair) && colleagueCount(pair) >= 8],
  ['company.surname', (pair) => colleagueCount(pair) >= 4 && isPlainAlone(pair)],
  ['company.two', (pair) => colleagueCount(pair) >= 2],
  ['company.one', (pair) => colleagueCount(pair) === 1],
  // "Susan Collins, Lisa Murkowski, Bill Cassidy": named in one breath with a colleague.
  ['neighbors', (pair) => isNamed(pair) && isNearColleague(pair, listDistance)],
  ['list.together', rowSupportOf],
];

export const counterRules: readonly Rule<CandidateComparison>[] = [
  ['kin', (pair) => someSighting(pair, (one) => one.doubts.kin || one.after?.kin === true)],
  [
    'credit',
    (pair) => someSighting(pair, (one) => one.doubts.credit && one.tag === undefined && one.title === undefined),
  ],
  // News gives the age of private people.
  ['age', (pair) => isAged(pair) && privateLifeScale(pair)],
  [
    'introduction',
    (pair) =>
      isNotIntroduced(pair) &&
      isStranger(pair) &&
      clamp(Math.log10(nameFrequency(pair) / known[pair.article.national ? 'national' : 'elsewhere']), 0, 1.579),
  ],
  // "The ranger, Pat Murray, told us", "Pat Murray, a farrier,"
  ['role', (pair) => someSighting(pair, (one) => one.doubts.described === 'plainly') && privateLifeScale(pair)],
  ['role.perhaps', (pair) => someSighting(pair, (one) => one.doubts.described === 'perhaps') && privateLifeScale(pair)],
  // "Pat Murray has been promoted to branch manager", "Pat Murray pleaded guilty"
  [
    'private-news.plain',
    (pair) => someSighting(pair, ({ sentence }) => sentence.news?.how === 'plainly') && privateLifeScale(pair),
  ],
  [
    'private-news',
    (pair) => someSighting(pair, ({ sentence }) => sentence.news !== undefined) && privateLifeScale(pair),
  ],
  // "Marriage licenses", "People on the move": officials have their office there.
  ['column', (pair) => isOnlyIn(pair, (run) => pair.article.isOfColumn(run))],
  // Games, concerts, weddings: who is named there without an office is somebody else.
  [
    'private',
    (pair) => isNamed(pair) && everySighting(pair, (one) => pair.article.isPrivate(one.run)) && privateLifeScale(pair),
  ],
  ['game', (pair) => isOnlyIn(pair, (run) => pair.article.isOfGame(run)) && privateLifeScale(pair)],
  ['denied.presented', (pair) => someSighting(pair, (one) => one.sentence.denied) && isPresented(pair)],
  ['denied', (pair) => someSighting(pair, (one) => one.sentence.denied)],
  ['namesake', ({ character }) => character.namesake],
  ['stray', (pair) => someSighting(pair, (one) => one.doubts.stray)],
  ['byline', (pair) => everySighting(pair, (one) => one.kind === 'byline')],
  // Teasers and authors' names around a story belong to other stories.
  [
    'beside',
    (pair) =>
      !isPresented(pair) &&
      !isNear(pair) &&
      everySighting(pair, (one) => !one.list.support && pair.article.isStray(one.run)),
  ],
];
