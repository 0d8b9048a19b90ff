/** What only the companion may say: the reader's own officials with their ways to be reached, and their acts. */
import type { Point } from '../districts/boundaries';
import type { Districts } from '../districts/districts';
import { myOfficials } from '../districts/my-officials';
import type { OfficialGroup } from '../districts/my-officials';
import type { IsoDate, MeasureKey, OfficialId } from '../identifiers';
import type { LoadedRelease } from '../release/release';
import type { CardLink, OfficeLine, Position } from './content';
import { contactsOf } from './contacts';
import { parseMeasureKey } from './measure-key';
import { officeLine } from './official-card';
import { onOneMeasure } from './order';
import { positionsOf } from './positions';
import { actsOnMeasure, findDetails, findPerson } from './records';

export interface MyEntries {
  group: OfficialGroup;
  officials: {
    id: OfficialId;
    name: string;
    /** By which they are addressed. */
    family: string;
    office: OfficeLine;
    contacts: readonly CardLink[];
    unconfirmed?: boolean;
  }[];
  /** Seats whose holder the data does not know. */
  unknown: OfficeLine[];
}

/** Everyone who represents the reader, as the companion lists them. A withdrawn person is not among them. */
export function myEntries(districts: Districts, release: LoadedRelease, today: IsoDate, near?: Point): MyEntries[] {
  const rosters = Object.values(release.packs).map(({ roster }) => roster);
  return myOfficials(districts, rosters, today).map(({ group, officials, unknown }) => ({
    group,
    officials: officials.flatMap(({ id, name, office, unconfirmed }) => {
      const family = findPerson(release, id)?.record.family;
      if (family === undefined) return [];
      const details = findDetails(release, id);
      const contacts = details ? contactsOf(details, release, today, unconfirmed, near) : [];
      return [{ id, name, family, office: officeLine(office), contacts, ...(unconfirmed && { unconfirmed }) }];
    }),
    unknown: unknown.map(seatLine),
  }));
}

/** What the reader's own officials did on one measure. */
export function myPositions(
  key: MeasureKey,
  mine: Iterable<OfficialId>,
  release: LoadedRelease,
  today: IsoDate,
): Position[] {
  const measure = parseMeasureKey(key);
  if (!measure) return [];
  return [...mine].flatMap((id) => {
    const person = findPerson(release, id)?.record;
    return person ? positionsOf(release, person, onOneMeasure(actsOnMeasure(release, measure, id)), today) : [];
  });
}

/** A seat without the one who held it: no party, no dates. */
function seatLine(office: OfficeLine): OfficeLine {
  const { role, jurisdiction, state, district } = office;
  return { role, jurisdiction, ...(state && { state }), ...(district && { district }) };
}
