/**
 * Evidence in the name and in the words beside it: who is named, with which office, party and place, and whether that one was
 * in the news then.
 */
import type { Rule, Weighed } from './evidence';
import { weighName, weighRarity } from './name-evidence';
import {
  isDepartmentHead,
  isSon,
  wasElectedBefore,
  weighOccupation,
  weighTitle,
  yearsBefore,
  yearsSince,
} from './office-evidence';
import { weighState } from './place-evidence';
import { bearersOf, fewBearers, isPlaced, isPresented } from './presented';

export const personRules: readonly Rule[] = [
  { code: 'name', weigh: weighName },
  { code: 'rare-name', weigh: weighRarity },
  { code: 'title', weigh: weighTitle },
  { code: 'occupation', weigh: weighOccupation },
  {
    code: 'party',
    weigh: ({ character, person }) => {
      let result: Weighed | undefined;
      for (const { tag, title } of character.sightings) {
        const party = tag?.party ?? title?.party;
        if (party === undefined || person.parties.size === 0) continue;
        if (!person.parties.has(party)) return { weight: -5 };
        result = { weight: 1.5, values: { party: tag?.text ?? title?.text ?? '' } };
      }
      return result;
    },
  },
  { code: 'place', weigh: weighState },
  {
    // Nobody is in the news as an official long before the first office.
    code: 'date',
    weigh: (pair) => {
      if (pair.person.since === undefined) return undefined;
      const years = yearsBefore(pair);
      // A father of the same name was in the news while the son was not.
      if (isSon(pair) && years > 8) return { weight: -8 };
      // A rare name with an office then is the same person with an earlier one, which rosters seldom know.
      const earlier =
        isPresented(pair) &&
        pair.fit?.how === 'exact' &&
        bearersOf(pair) < 600 &&
        (pair.article.homeStates.has(pair.person.state) || isPlaced(pair));
      if (years <= 1.5 || ((earlier || isDepartmentHead(pair) || wasElectedBefore(pair)) && years < 13))
        return undefined;
      return { weight: years > 6 && !earlier ? -3 : -1.5 };
    },
  },
  {
    // Who left office is in the news less and less: a surname alone is hardly theirs, and a name that many bear neither,
    // unless the text says what they were.
    code: 'left',
    weigh: (pair) => {
      if (yearsSince(pair) <= 1 || isPresented(pair)) return undefined;
      if (pair.fit === undefined) return { weight: -3 };
      return bearersOf(pair) < fewBearers ? undefined : { weight: -1.5 };
    },
  },
  {
    code: 'suffix',
    weigh: ({ character, person }) => {
      const printed = character.sightings.find((one) => one.suffix !== undefined)?.suffix;
      if (printed === undefined) return undefined;
      return { weight: person.suffix === printed ? 0.5 : person.suffix === undefined ? -6 : -4 };
    },
  },
];
