/**
 * Evidence of somebody else of the name: relatives, players, authors, people of an age or a trade, whom no paper would
 * introduce as an official.
 */
import { type Rule, companions, some } from './evidence';
import type { Sighting } from '../beside/sighting';
import { isRollCallLabel } from '../titles/titles';
import { clamp } from './name-evidence';
import {
  bearersOf,
  doubtOf,
  fewBearers,
  isNearColleague,
  isPlaced,
  isPresented,
  oneThought,
  plainDoubtOf,
} from './presented';

/** With such support of the surnames beside it, a line needs no words of public affairs. */
const plainSupport = 1.5;

/** Fewest names of a list that no council or board has. */
const mostOfBody = 15;

/** So many people who are called like officials are no accident. */
const fewestNamesakes = 2;
const manyOfficials = 4;

/** Whether nothing but the label of a short list makes an official of the surname: "Ayes:". */
const isOnlyListed = ({ listSize = 0, tag, title }: Sighting): boolean =>
  listSize < mostOfBody && tag === undefined && (title === undefined || isRollCallLabel(title.text.toLowerCase()));

export const rulesAgainst: readonly Rule[] = [
  {
    code: 'kin',
    weigh: (pair) => (some(pair, (one) => one.kin || one.after?.kin === true) ? { weight: -4 } : undefined),
  },
  {
    code: 'credit',
    weigh: (pair) =>
      some(pair, (one) => one.credit && one.tag === undefined && one.title === undefined) ? { weight: -5 } : undefined,
  },
  {
    // News gives the age of private people.
    code: 'age',
    weigh: (pair) => {
      if (!pair.character.aged && !some(pair, (one) => one.after?.age === true)) return undefined;
      // Not even the company of officials makes one of a child.
      const isChild = !isPresented(pair) && some(pair, (one) => one.after?.child === true);
      return { weight: isChild ? -6.5 : -5 * doubtOf(pair) };
    },
  },
  {
    // Papers introduce officials by office, party or place, unless they stand among colleagues: a name that others share is
    // somebody else's.
    code: 'introduction',
    weigh: (pair) => {
      if (pair.fit === undefined || isPresented(pair) || isPlaced(pair) || isNearColleague(pair, oneThought))
        return undefined;
      if (some(pair, (one) => one.legislates)) return undefined;
      const { article, person } = pair;
      const federal = person.level === 'us';
      const colleagues = companions(article, federal ? 'us' : person.state, person);
      const many = bearersOf(pair);
      const senator = person.offices[0]?.role === 'us-senator';
      if (federal && colleagues < 4 && !article.homeStates.has(person.state)) {
        const known = article.national ? (senator ? 1000 : 300) : senator ? 30 : 5;
        if (many > known) return { weight: clamp(-1.9 * Math.log10(many / known), -3, 0) };
        return undefined;
      }
      return many < fewBearers || (federal && colleagues >= 8 && many < 2000) ? undefined : { weight: -0.7 };
    },
  },
  {
    // "The ranger, Pat Murray, told us", "Pat Murray, a farrier,": some other role.
    code: 'role',
    weigh: (pair) => {
      const plainly = some(pair, (one) => one.described === 'plainly');
      if (!plainly && !some(pair, (one) => one.described === 'perhaps')) return undefined;
      if (!plainly) return { weight: -2.5 * doubtOf(pair) };
      // What stands behind a name may tell more of one whom all readers know; what leads to it says who it is.
      const isIntroduced = pair.person.level === 'us' && some(pair, (one) => one.byRole === true);
      return { weight: (isIntroduced ? -6 : -4) * plainDoubtOf(pair) };
    },
  },
  {
    // "Pat Murray has been promoted to branch manager", "Pat Murray pleaded guilty"
    code: 'private-news',
    weigh: (pair) => {
      const isNational = pair.person.level === 'us' && pair.article.national;
      const said = pair.character.sightings.flatMap(({ news }) =>
        news === undefined || (news.accused && isNational) ? [] : news.how,
      );
      if (said.length === 0) return undefined;
      // Of members of Congress papers tell without the office, unless many are called so.
      const isKnown = pair.person.level === 'us' && bearersOf(pair) < 2 * fewBearers;
      const isAccused = pair.character.sightings.some(({ news }) => news?.accused === true);
      if (said.includes('plainly') && (isAccused || !isKnown)) return { weight: -5 * plainDoubtOf(pair) };
      return { weight: -3.5 * doubtOf(pair) };
    },
  },
  {
    // "Marriage licenses", "People on the move": officials have their office there.
    code: 'column',
    weigh: (pair) =>
      pair.fit !== undefined &&
      !isPresented(pair) &&
      pair.character.sightings.every((one) => pair.article.isOfColumn(one.run))
        ? // It tells where everybody is from.
          { weight: isPlaced(pair) ? -6.5 : -4 }
        : undefined,
  },
  {
    // Games, concerts, weddings: who is named there without an office is somebody else.
    code: 'private',
    weigh: (pair) =>
      pair.fit !== undefined && pair.character.sightings.every((one) => pair.article.isPrivate(one.run))
        ? { weight: -2.5 * doubtOf(pair) }
        : undefined,
  },
  {
    // Players, and who watches them: officials are introduced there.
    code: 'game',
    weigh: (pair) =>
      pair.fit !== undefined &&
      !isPresented(pair) &&
      pair.character.sightings.every((one) => pair.article.isOfGame(one.run))
        ? { weight: -4 * doubtOf(pair) }
        : undefined,
  },
  {
    // "Ayes: Davis, Miller and Moore" of a council; a long list is none of theirs.
    code: 'body',
    weigh: (pair) =>
      pair.fit === undefined &&
      pair.person.level !== 'local' &&
      pair.character.sightings.every((one) => isOnlyListed(one) && pair.article.isOfOtherBody(one.run))
        ? { weight: -5 }
        : undefined,
  },
  {
    code: 'denied',
    weigh: (pair) => (some(pair, (one) => one.denied) ? { weight: isPresented(pair) ? -1 : -7 } : undefined),
  },
  { code: 'namesake', weigh: ({ character }) => (character.namesake ? { weight: -5 } : undefined) },
  {
    // "Bob Ferguson, 71, has 40 hives and the governor’s name. … Lisa Brown, a farrier, took a ribbon. … Patty Murray keeps
    // goats": a story about namesakes. Among many officials it is told who is none.
    code: 'namesakes',
    weigh: (pair) =>
      pair.article.namesakes >= fewestNamesakes &&
      pair.fit !== undefined &&
      companions(pair.article, pair.person.level === 'us' ? 'us' : pair.person.state, pair.person) < manyOfficials &&
      !isPresented(pair) &&
      !isPlaced(pair) &&
      !isNearColleague(pair, oneThought)
        ? { weight: -2.5 }
        : undefined,
  },
  { code: 'stray', weigh: (pair) => (some(pair, (one) => one.stray) ? { weight: -2 } : undefined) },
  {
    // A byline names who wrote.
    code: 'byline',
    weigh: (pair) => (pair.character.sightings.every((one) => one.kind === 'byline') ? { weight: -4 } : undefined),
  },
  {
    // Menus, teasers and authors' names around a story belong to other stories.
    code: 'beside',
    weigh: (pair) =>
      pair.character.sightings.every(
        (one) => pair.article.isStray(one.run) && (one.together?.support ?? 0) < plainSupport,
      ) &&
      !isPresented(pair) &&
      !isNearColleague(pair, oneThought)
        ? { weight: pair.fit === undefined ? -1 : bearersOf(pair) < fewBearers ? -0.4 : -0.8 }
        : undefined,
  },
];
