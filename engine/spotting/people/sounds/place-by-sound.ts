/** Places by their sound. */
import { isCyrillic } from '../../../text/scripts';
import { states } from '../../article/states';
import type { Person } from '../names/names-index';
import { phoneticDistance } from './sounds';

/** What the states are called. */
export const stateNames = new Map(states.map(({ state, name }) => [state, name.toLowerCase()]));

/** Whether a place, named in another script, is of what the person serves. */
export const isPlaceOf = (place: string, { state, places }: Person): boolean =>
  [stateNames.get(state) ?? '', ...places].some(
    // "Вашингтон" has a sound more.
    (one) => phoneticDistance(place, one) <= (isCyrillic.test(place) ? 0.2 : 0.1),
  );
