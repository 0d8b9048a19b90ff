/** Officials: their offices, places, parties, and how they are addressed. */
import type { CardLink, OfficeLine } from '../../../engine/cards/content';
import type { Speech } from './speech';

/** `wa/spokane-valley` → "Spokane Valley", with `county` set for `wa/spokane-county`. */
export function placeName(jurisdiction: string): { name: string; county: boolean } {
  const slug = jurisdiction.split('/')[1] ?? '';
  const county = slug.endsWith('-county');
  const name = (county ? slug.slice(0, -'-county'.length) : slug)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
  return { name, county };
}

/** What somebody is in a committee, in small letters as records write it → its message. The same place has several names. */
const committeeRoles = new Map([
  ['alternate', 'alternate'],
  ['assistant ranking member', 'assistant'],
  ['assistant ranking republican member', 'assistantRepublican'],
  ['assistant secretary', 'assistantSecretary'],
  ['chair', 'chair'],
  ['chairman', 'chair'],
  ['co-chair', 'coChair'],
  ['cochairman', 'coChair'],
  ['ex officio', 'exOfficio'],
  ['ranking member', 'ranking'],
  ['ranking republican member', 'rankingRepublican'],
  ['secretary', 'secretary'],
  ['vice', 'viceChair'],
  ['vice chair', 'viceChair'],
  ['vice chairman', 'viceChair'],
] as const);

type CommitteeRole = typeof committeeRoles extends Map<string, infer Role> ? Role : never;

/** A district as its office prints it, without the word that the sentence already has. */
const districtNumber = (district: string) => district.replace(/^district\s+/i, '');

export function officeWords({ t, i18n, language, say }: Speech) {
  const place = (jurisdiction: string): string => {
    const { name, county } = placeName(jurisdiction);
    return county ? t('place.county', { name }) : name;
  };

  const state = (id: string | undefined): string => (id ? say(`state.${id}`, {}, id.toUpperCase()) : '');

  /** "State senator, Washington, District 3". */
  const office = ({ role, jurisdiction, state: home, district }: OfficeLine): string =>
    say(
      `office.${role}`,
      {
        state: state(home ?? jurisdiction.split('/')[0]),
        place: place(jurisdiction),
        ...(district && { district: districtNumber(district), context: 'district' }),
      },
      role,
    );

  /** A party by name; one that few people belong to as its record has it. */
  const party = (recorded: string): string => say(`party.${recorded}`, {}, recorded);

  /** Members of a party together: "Democrats". */
  const partyGroup = (recorded: string): string => say(`party.${recorded}`, { context: 'group' }, recorded);

  /** "vice chair"; nothing where the record's word is not known. */
  const committeeRole = (recorded: string): string | undefined => {
    const role = (committeeRoles as ReadonlyMap<string, CommitteeRole>).get(recorded.toLowerCase());
    return role && t(`card.committeeRoles.${role}`);
  };

  /** "Senator Ada Sample". */
  const addressed = (role: OfficeLine['role'], name: string, inLanguage = language): string =>
    say(`addressed.${role}`, { name, lng: inLanguage }, name);

  /** "Your state senator". */
  const yours = (role: OfficeLine['role']): string => say(`yours.${role}`, {}, t('companion.representsYou'));

  /** What pressing a link does: "Call the Spokane office". */
  const link = ({ kind, office: reached }: CardLink): string => {
    if (kind !== 'call' || !reached) return t(`link.${kind}`);
    const named = reached.label
      ? t('link.callOffice.place', { place: reached.label })
      : t(`link.callOffice.${reached.kind}`);
    if (reached.miles === undefined) return named;
    return `${named}, ${t('link.miles', { count: Math.max(1, Math.round(reached.miles)) })}`;
  };

  /** Words of a call or letter in which what is not filled in says in the reader's words what belongs there. */
  const unfilled = (text: string): string =>
    (['name', 'city', 'zip'] as const).reduce(
      (said, slot) => said.replaceAll(`[${slot}]`, () => `[${t(`act.me.${slot}`)}]`),
      text,
    );

  /** The same messages in English, for words that will be said to an office; nothing in an English interface. */
  const inEnglish = language === 'en' ? undefined : i18n.getFixedT('en');

  return { place, state, office, party, partyGroup, committeeRole, addressed, yours, link, unfilled, inEnglish };
}
