/** How the text itself presents a character: by an office, a party, a place, the company of colleagues; or by a private life. */
import type { OfficeRole } from '../../../release/packs';
import { oncePer } from '../../remembered';
import { bearers } from '../names/commonness';
import { speaksForOffice } from '../beside/sighting';
import { groupOf } from '../names/names-index';
import { type Pair, some } from './evidence';
import { isPlacedInOffice } from './place-evidence';

/** How many people of the printed name there are in the country. */
export const bearersOf = oncePer(({ character }: Pair) =>
  bearers(character.given.split(' ', 1)[0] ?? '', character.family.words),
);
export const fewBearers = 100;
export const isRare = (pair: Pair): boolean => bearersOf(pair) < fewBearers;

/** Whether the text itself presents the character as an official: by a title or a party. */
export const isPresented = oncePer((pair: Pair) => some(pair, speaksForOffice));
/** Whether given names are printed. */
export const isNamed = ({ fit }: Pair): boolean => fit !== undefined;

export const isOfCongress = ({ person }: Pair): boolean => person.level === 'us';
export const roleOf = ({ person }: Pair): OfficeRole | undefined => person.offices[0]?.role;

/** Most characters between the names of a list: a comma, an "and". */
export const oneBreath = 6;
/** Most characters within which one is named as another's colleague. */
export const oneThought = 160;
/** Whether an official of the same legislature, state or Congress is named so close to the character. */
export const isNearColleague = (pair: Pair, within: number): boolean =>
  some(pair, (one) =>
    (pair.article.named.get(one.run) ?? []).some(
      ({ person, start, end }) =>
        person.id !== pair.person.id &&
        groupOf(person) === groupOf(pair.person) &&
        Math.min(Math.abs(start - one.end), Math.abs(one.start - end)) <= within,
    ),
  );

/** Officials have lives, too: how much of what is said of a private life speaks against one. */
export const doubtOfOfficials = 0.2;
export const doubtOf = (pair: Pair): number => (isPresented(pair) || isPlacedInOffice(pair) ? doubtOfOfficials : 1);
