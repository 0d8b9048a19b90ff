/**
 * Offices that belong together: the seats of one chamber or one body, and those that go by one word; and what each class of
 * titles in `engine/languages` says.
 */
import type { Classes } from '../../../../languages';
import type { OfficeRole } from '../../../../release/packs';
import type { TitleMeaning } from '../titles';

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

const us = { level: 'us' } as const;
const state = { level: 'state' } as const;
const local = { level: 'local' } as const;

/** What a class of titles says; where a phrase is of two classes, the first counts. */
export const titleMeaningsByKind: Readonly<
  Record<keyof Classes['titles'] | 'chair', readonly [roles: readonly OfficeRole[], more?: Partial<TitleMeaning>]>
> = {
  usSenator: [['us-senator'], us],
  usRepresentative: [usHouse, us],
  usLawmaker: [congress, us],
  stateSenator: [stateSenate, state],
  stateRepresentative: [stateHouse, state],
  stateSpeaker: [stateHouse, { ...state, presides: true }],
  stateLawmaker: [legislature, state],
  senator: [upper],
  representative: [lower],
  speaker: [lower, { presides: true }],
  presiding: [eitherChamber, { presides: true }],
  lieutenantGovernor: [['lieutenant-governor']],
  governor: [['governor']],
  attorneyGeneral: [['attorney-general']],
  secretaryOfState: [['secretary-of-state']],
  treasurer: [['treasurer']],
  localTreasurer: [['treasurer'], local],
  auditor: [['auditor']],
  localAuditor: [['auditor'], local],
  insuranceCommissioner: [['insurance-commissioner']],
  landsCommissioner: [['lands-commissioner']],
  superintendent: [['superintendent']],
  usPresident: [['president'], us],
  president: [['president', 'council-president']],
  vicePresident: [['vice-president']],
  councilPresident: [['council-president'], local],
  councilMember: [council, local],
  mayor: [['mayor'], local],
  countyCommissioner: [['county-commissioner'], local],
  commissioner: [commissioner],
  chair: [[...eitherChamber, 'council-president']],
  lawmaker: [eitherChamber],
  democrat: [[], { neutral: true, party: 'd' }],
  republican: [[], { neutral: true, party: 'r' }],
  neutral: [[], { neutral: true }],
  appointed: [[], { ...state, neutral: true, appointed: true }],
  stranger: [[], { foreign: true }],
};
