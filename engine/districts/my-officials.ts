/** Districts and rosters → everyone who represents a reader on a day, nearest first. */
import type { IsoDate, OfficialId, PackId } from '../identifiers';
import { jurisdictionOf } from '../jurisdictions';
import type { Office, OfficeRole, RosterFile, RosterPerson } from '../release/packs';
import type { Districts } from './districts';
import { covers, districtNumber, isUnconfirmed, seatOf } from './terms';

const officialGroups = ['city', 'county', 'legislature', 'statewide', 'congress'] as const;
export type OfficialGroup = (typeof officialGroups)[number];

interface MyOfficial {
  id: OfficialId;
  name: string;
  office: Office;
  /** A new term has begun since the facts were checked: somebody else may hold the office by now. */
  unconfirmed?: boolean;
  /** The pack whose files know more of them. */
  pack: PackId;
}

export interface MyGroup {
  group: OfficialGroup;
  officials: MyOfficial[];
  /** Seats whose last known term is over and whose next holder is not in the data. Told, never filled by guess. */
  unknown: Office[];
}

/** The level of each office. */
export const groupOf: Record<OfficeRole, OfficialGroup | undefined> = {
  mayor: 'city',
  'council-president': 'city',
  'council-member': 'city',
  'county-commissioner': 'county',
  'state-senator': 'legislature',
  'state-representative': 'legislature',
  'state-legislator': 'legislature',
  governor: 'statewide',
  'lieutenant-governor': 'statewide',
  'attorney-general': 'statewide',
  'secretary-of-state': 'statewide',
  treasurer: 'statewide',
  auditor: 'statewide',
  superintendent: 'statewide',
  'insurance-commissioner': 'statewide',
  'lands-commissioner': 'statewide',
  'chief-election-officer': 'statewide',
  'us-senator': 'congress',
  'us-representative': 'congress',
  'us-delegate': 'congress',
  // They represent everyone, and nobody's district decides it.
  president: undefined,
  'vice-president': undefined,
};

/** Order within a group: as the roles stand above. */
const roleOrder = Object.keys(groupOf);

/**
 * The district that an office represents. Where several representatives are elected in one, their seats may be printed as
 * "4A" and "4B"; elsewhere such letters name districts of their own.
 */
export function districtOf(office: Office): string | undefined {
  const number = districtNumber(office.district);
  const letters = lettersOf(office);
  return letters ? number?.replace(new RegExp(`[${letters}]$`), '') : number;
}

/** "AB" where the seats of one district are told apart by letters. */
const lettersOf = ({ role, jurisdiction }: Office): string | undefined =>
  role === 'state-representative' ? jurisdictionOf(jurisdiction)?.chambers.house.seatLetters : undefined;

export const isAtLarge = (district: string | undefined) => district === undefined || /^at[- ]large$/i.test(district);

/** Whether this office represents somebody who lives in these districts. A district that is not given matches nothing. */
function represents(office: Office, districts: Districts): boolean {
  const { state, legislative, legislativeLower, congressional, city, council, county, commissioner } = districts;
  if (!state) return false;
  const district = districtOf(office);
  switch (groupOf[office.role]) {
    case 'city':
      if (!city || office.jurisdiction !== `${state}/${city}`) return false;
      return office.role !== 'council-member' || isAtLarge(district) || district === council;
    case 'county':
      if (!county || office.jurisdiction !== `${state}/${county}`) return false;
      return isAtLarge(district) || district === commissioner;
    case 'legislature':
      if (office.jurisdiction !== state || district === undefined) return false;
      return district === (office.role === 'state-representative' ? (legislativeLower ?? legislative) : legislative);
    case 'statewide':
      return office.jurisdiction === state;
    case 'congress':
      if (office.state !== state) return false;
      return office.role === 'us-senator' || isAtLarge(district) || district === congressional;
    default:
      return false;
  }
}

/** Groups without anybody are left out. */
export function myOfficials(districts: Districts, rosters: readonly RosterFile[], today: IsoDate): MyGroup[] {
  const groups = new Map<OfficialGroup, MyGroup>(
    officialGroups.map((group) => [group, { group, officials: [], unknown: [] }]),
  );
  const ended: Office[] = [];
  for (const roster of rosters) {
    const { pack, people } = roster;
    for (const person of people) {
      const office = officeNow(person, districts, roster, today);
      const group = office && groups.get(groupOf[office.role] ?? 'city');
      if (group && office) {
        const unconfirmed = isUnconfirmed(office, roster, today);
        group.officials.push({ id: person.id, name: person.name, office, pack, ...(unconfirmed && { unconfirmed }) });
      }
      ended.push(...person.offices.filter((past) => isOver(past, today) && represents(past, districts)));
    }
  }
  const nameable = ofKnownSeats(ended, rosters);
  for (const group of groups.values()) {
    group.officials.sort(
      (a, b) => roleOrder.indexOf(a.office.role) - roleOrder.indexOf(b.office.role) || a.name.localeCompare(b.name),
    );
    group.unknown = emptySeats(nameable, group.officials, group.group);
  }
  return [...groups.values()].filter(({ officials, unknown }) => officials.length + unknown.length > 0);
}

/** The office held, or of which nobody knows who holds it since its term ended: its telephones are still the seat's. */
const officeNow = (person: RosterPerson, districts: Districts, roster: RosterFile, today: IsoDate) => {
  const theirs = person.offices.filter((office) => represents(office, districts));
  return (
    theirs.find((office) => covers(office, today)) ??
    theirs.find((office) => isOver(office, today) && isUnconfirmed(office, roster, today))
  );
};

const isOver = (office: Office, today: IsoDate) => office.end !== undefined && office.end < today;

/**
 * Without the offices whose source leaves out the district, where others of the kind have one, and without those of a whole
 * state that has districts by now: nobody can say whether one of them is empty.
 */
function ofKnownSeats(offices: readonly Office[], rosters: readonly RosterFile[]): Office[] {
  const kind = ({ role, jurisdiction, state }: Office) => `${role} ${jurisdiction} ${state}`;
  const isOfAll = ({ role, district }: Office) =>
    role === 'us-representative' ? isAtLarge(district) : district === undefined;
  const all = rosters.flatMap(({ people }) => people.flatMap((person) => person.offices));
  const byDistrict = new Set(all.filter((office) => !isOfAll(office)).map(kind));
  return offices.filter((office) => !isOfAll(office) || !byDistrict.has(kind(office)));
}

/**
 * Seats that somebody held and nobody holds now, each once. None in a district that has a member for each of its letters:
 * former ones may be on record without theirs.
 */
function emptySeats(ended: readonly Office[], held: readonly MyOfficial[], group: OfficialGroup): Office[] {
  const filled = new Set(held.map(({ office }) => seatOf(office)));
  const isWhole = (office: Office) => {
    const letters = lettersOf(office);
    const here = held.filter(({ office: { role } }) => role === office.role);
    return !!letters && here.filter((one) => districtOf(one.office) === districtOf(office)).length >= letters.length;
  };
  const seats = new Map<string, Office>();
  for (const office of ended) {
    if (groupOf[office.role] !== group || filled.has(seatOf(office)) || isWhole(office)) continue;
    seats.set(seatOf(office), office);
  }
  return [...seats.values()];
}
