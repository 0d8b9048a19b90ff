import type { Patterns, Words } from '../language';

/**
 * Titles by what they say of their bearer. A language has them three times: `titles` of one person, `titlesOfSeveral`, and for
 * scripts without blanks `titlesInHan`, which stand in the words around a name.
 */
export interface TitleWords {
  /** Of a senate, whichever: "Sen.", "Senate majority leader". */
  senator: Words;
  /** Of the nation's alone: "U.S. Sen.". */
  usSenator: Words;
  stateSenator: Words;
  /** Of a house, whichever: "Rep.", "assemblywoman". */
  representative: Words;
  usRepresentative: Words;
  stateRepresentative: Words;
  /** Who presides over a house: "House Speaker". */
  speaker: Words;
  stateSpeaker: Words;
  /** Who presides over some chamber: "Speaker". */
  presiding: Words;
  /** Of either chamber: "lawmaker", "majority leader". */
  lawmaker: Words;
  usLawmaker: Words;
  stateLawmaker: Words;
  usPresident: Words;
  /** Of the nation, or of a council. */
  president: Words;
  vicePresident: Words;
  governor: Words;
  lieutenantGovernor: Words;
  attorneyGeneral: Words;
  secretaryOfState: Words;
  treasurer: Words;
  localTreasurer: Words;
  auditor: Words;
  localAuditor: Words;
  superintendent: Words;
  insuranceCommissioner: Words;
  landsCommissioner: Words;
  /** Who heads a department of a state: no office of the rosters, but one that officials come from or go to. */
  appointed: Words;
  mayor: Words;
  councilPresident: Words;
  councilMember: Words;
  /** Of a county, or of what a state has a commissioner for. */
  commissioner: Words;
  countyCommissioner: Words;
  democrat: Words;
  republican: Words;
  /** Said of any office-holder, a courtesy, or an office that officials had elsewhere: neither for nor against. */
  neutral: Words;
  /** Occupations, ranks and kin that speak against an official: "coach", "sheriff", "uncle". */
  stranger: Words;
}

/** The same in Chinese, Japanese and Korean, without blanks. */
export type HanTitles = { readonly [Title in keyof TitleWords]?: Patterns } & {
  /** Who presides, over whatever: "議長". */
  chair: Patterns;
};

/** Words around titles. */
export interface TitleSurroundings {
  /** The office is not held on the day: "former", "then", "-elect". */
  past: Words;
  /** Likewise, where it only tells a time: "By then Rep. Cortes had called". */
  notPast: Words;
  /** Between the words of a title, and saying little: "longtime", "conservative", "acting". */
  fillers: Words;
  /** The level of an office: "state Sen.". */
  ofState: Words;
  ofNation: Words;
  /** Between a title and its place, or a helper and whom he helps: "mayor of", "alkalde ng". */
  links: Words;
  /** Clubs, firms, schools, unions, tribes, whatever their officers are called: "the club’s treasurer". */
  bodies: Words;
  /** Bodies whose members are called commissioners, besides counties, lands and insurance. */
  withCommissioners: Words;
  /** Between such a body and its title: "Fire Protection District 9 Commissioner". */
  ofBodies: Words;
  /** Districts of officers, before "Governor". */
  districts: Words;
  /** Titles that sentences set between two thoughts without a comma: "told the union Sen. Conway". */
  shortTitles: Words;
  /** Who works for an official: "aide", "tagapagsalita". */
  staff: Words;
  /** What Tagalog sets before a name … */
  nameMarkers: Words;
  /** … and before that. */
  markerLinks: Words;
  /** What private people do, and are called for courtesy, in scripts without blanks. */
  occupations: Patterns;
  /** What is said in a bracket with the name of a private person … */
  privateInBrackets: Patterns;
  /** … and behind it. */
  privateBehindBrackets: Patterns;
  /** Where what is said of the one before ends and what is said of the next begins. */
  joints: Patterns;
  /** A particle that ends the phrase before a title is complete. */
  particlesBehind: Patterns;
  /** The town or state that stands between a name and its title, and nothing else. */
  placesBefore: Patterns;
}
