/**
 * Offices that belong together: the seats of one chamber or one body, and those that go by one word.
 */
import type { OfficeRole } from '../../../release/packs';

/** Seats of the House in Congress, to which territories send delegates. */
export const usHouse: readonly OfficeRole[] = ['us-representative', 'us-delegate'];
export const congress: readonly OfficeRole[] = [...usHouse, 'us-senator'];

/** Seats of a state's Senate. Who sits in a legislature of one chamber goes by either chamber's words. */
export const stateSenate: readonly OfficeRole[] = ['state-senator', 'state-legislator'];
export const stateHouse: readonly OfficeRole[] = ['state-representative', 'state-legislator'];
export const legislature: readonly OfficeRole[] = ['state-representative', 'state-senator', 'state-legislator'];

/** Seats of any Senate: who is called a senator. */
export const upper: readonly OfficeRole[] = ['us-senator', ...stateSenate];
export const lower: readonly OfficeRole[] = [...usHouse, ...stateHouse];
/** Who is called a lawmaker. */
export const eitherChamber: readonly OfficeRole[] = [...lower, ...upper];

/**
 * Seats of bodies with two chambers, between which members move. Neither delegates of territories nor members of a
 * legislature with one chamber are among them.
 */
export const ofTwoChambers: Record<'us' | 'state', readonly OfficeRole[]> = {
  us: ['us-senator', 'us-representative'],
  state: ['state-senator', 'state-representative'],
};

/** Seats of councils, as they are called. The Council of D.C. is its legislature. */
export const council: readonly OfficeRole[] = ['council-member', 'council-president', 'state-legislator'];
/** Who is called a commissioner. */
export const commissioner: readonly OfficeRole[] = [
  'county-commissioner',
  'lands-commissioner',
  'insurance-commissioner',
];

/** Offices that a whole state elects, besides governors. */
export const statewide: readonly OfficeRole[] = [
  'lieutenant-governor',
  'attorney-general',
  'secretary-of-state',
  'treasurer',
  'auditor',
  'superintendent',
  'insurance-commissioner',
  'lands-commissioner',
];
