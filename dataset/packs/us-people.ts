/** Members of Congress, the president and the vice-president → roster entries. */
import type { Office, OfficeRole, RosterPerson } from '../../engine/release/packs';
import type { CongressPerson, CongressTerm } from '../sources/congress-legislators';
import { knownVariants } from './known-variants';
import { isInitial, otherNames, withoutNickname } from './names';
import { heldOn, mergeOffices } from './offices';

/** Places whose member of the House has no vote on passage. */
const delegates = new Set(['AS', 'DC', 'GU', 'MP', 'PR', 'VI']);

const parties: Readonly<Record<string, string>> = { Democrat: 'Democratic' };
const partyName = (party: string) => parties[party] ?? party;

function roleOf(term: CongressTerm): OfficeRole {
  if (term.type === 'sen') return 'us-senator';
  if (term.type === 'prez') return 'president';
  if (term.type === 'viceprez') return 'vice-president';
  return delegates.has(term.state ?? '') ? 'us-delegate' : 'us-representative';
}

/** One term is several offices only where the member changed party within it. */
function toOffices(term: CongressTerm): Office[] {
  const spans = term.party_affiliations ?? [{ start: term.start, end: term.end, party: term.party }];
  return spans.map(({ start, end, party }) => ({
    role: roleOf(term),
    jurisdiction: 'us',
    ...(term.state && { state: term.state.toLowerCase() }),
    ...(term.type === 'rep' && { district: term.district ? String(term.district) : 'At-Large' }),
    ...(party && { party: partyName(party) }),
    start,
    end,
  }));
}

/** "Charles J. "Chuck" Fleischmann, Jr." → "Charles Fleischmann". */
const plainName = (full: string) =>
  withoutNickname(full)
    .plain.split(' ')
    .filter((word, at) => at === 0 || !isInitial(word))
    .join(' ');

/** Slug of a name for ids of our own: "Donald Trump" → `donald-trump`. */
export const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export function congressId(person: CongressPerson): string {
  return person.id.bioguide
    ? `bioguide/${person.id.bioguide}`
    : `civic/us/executive/${slug(`${person.name.first} ${person.name.last}`)}`;
}

export function toUsPerson(person: CongressPerson): RosterPerson {
  const { last, middle, suffix, official_full: full } = person.name;
  // Upstream writes "Gabriel (Gabe)" as a first name now and then.
  const [, first, bracketed] = person.name.first.match(/^(.+?)(?: \((.+)\))?$/) ?? [];
  const nickname = person.name.nickname ?? bracketed;
  // "H. Morgan Griffith" goes by his middle name: an initial is nobody's name in use.
  const goesByMiddle = isInitial(first ?? '') && middle !== undefined && !isInitial(middle);
  const given = (goesByMiddle ? middle : first) ?? person.name.first;
  const name = `${nickname ?? given} ${last}`;
  const official = full ? plainName(full) : name;
  const id = congressId(person);
  const nicknames = [...(nickname ? [nickname] : []), ...(knownVariants[id] ?? [])];
  // Given and family name make a whole name by themselves.
  const others = otherNames(name, [official]).aliases.filter((other) => other !== `${given} ${last}`);
  if (goesByMiddle && !others.includes(official) && official !== name) others.push(official);
  return {
    id,
    name,
    given,
    family: last,
    ...(middle && !goesByMiddle && { middle }),
    ...(suffix && { suffix }),
    ...(nicknames.length > 0 && { nicknames }),
    ...(others.length > 0 && { aliases: others }),
    offices: mergeOffices(person.terms.flatMap(toOffices)),
  };
}

/** President and vice-president on that day. */
export const inExecutiveOffice = (person: CongressPerson, today: string): boolean =>
  person.terms.some((term) => heldOn(term, today));
