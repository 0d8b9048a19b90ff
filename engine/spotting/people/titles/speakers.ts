/**
 * Who presides over the House of Congress and of the states with packs: “Speaker Johnson” is one of many Johnsons, and “Speaker
 * Ryan” of 2017 none of the Ryans in the rosters. Terms as the chambers' own lists of Speakers give them.
 */
import type { Person } from '../names/names-index';

/** From a day to another, and whose; nobody's that the rosters know where no name stands. */
type Term = readonly [from: string, to: string, id?: string];

const stillSpeaker = '9999';
const speakers: Readonly<Record<string, readonly Term[]>> = {
  us: [
    ['1999-01-06', '2007-01-04'],
    ['2007-01-04', '2011-01-05', 'bioguide/P000197'],
    ['2011-01-05', '2015-10-29'],
    ['2015-10-29', '2019-01-03'],
    ['2019-01-03', '2023-01-03', 'bioguide/P000197'],
    ['2023-01-07', '2023-10-03', 'bioguide/M001165'],
    ['2023-10-25', stillSpeaker, 'bioguide/J000299'],
  ],
  wa: [
    ['2002-01-14', '2019-05-03', 'ocd-person/9496ea2e-3fb2-4562-850d-4b3d064e8af6'],
    ['2020-01-13', stillSpeaker, 'ocd-person/072af7b6-1fdb-44c5-a6b9-3e3383873231'],
  ],
  id: [
    ['2006-12-07', '2012-12-06', 'ocd-person/5704ac44-e3e6-4da6-b5d6-5ba7de015620'],
    ['2012-12-06', '2022-12-01', 'ocd-person/8f948dc8-8e7a-4a63-8fa8-b65efa9236f8'],
    ['2022-12-01', stillSpeaker, 'ocd-person/060e3496-76ff-4895-9637-4ff7bbe7a05e'],
  ],
};

/**
 * Whether a person presides over the House on a day, or did on an earlier one.
 * @returns undefined where nobody's term is on record
 */
export function presidedOver({ id, level, state }: Person, date: string, earlier: boolean): boolean | undefined {
  const terms = level === 'local' ? undefined : speakers[level === 'us' ? 'us' : state];
  const then = terms?.filter(([from, to]) => from <= date && (earlier || date < to));
  if (then === undefined || then.length === 0) return undefined;
  return then.some(([, , holder]) => holder === id);
}
