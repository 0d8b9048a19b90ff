/**
 * An office told with a verb: "When Lisa Brown was in the state Senate", "Reagan Dunn served in the Legislature until 2013".
 */
import type { Aftermath } from './after-name';
import type { OfficeRole } from '../../../release/packs';
import { congress, eitherChamber, lower, upper } from '../titles/offices';
import { officeOf } from '../titles/title-meaning';

/** What ends the clause: behind "the Senate" no gallery, page or mail room may follow. */
const served =
  /^(?:,? who)? (?:was|is|sat|served|had served|spent \w+ years)(?: (?:once|then|still|also|there|briefly))? in the ((?:(state|U\.S\.) )?(Senate|House(?: of Representatives)?|Legislature))(?=\s*[.,;:)”]|$|\s(?:she|he|they|for|from|until|before|and|but|when|while|in \d{4}|\d+ years)\b)/;

/** ", whose district lost a mail plant": a lawmaker's. */
const districted = /^, whose ([\p{L}]+ )?district\b(?! (?:attorney|court|office|manager))/u;

const aftermath = (roles: readonly OfficeRole[], text: string, notNow: boolean): Aftermath => ({
  meaning: officeOf(roles),
  text,
  definite: false,
  age: false,
  kin: false,
  notNow,
});

/** The office of such a clause behind the name that ends at the offset. */
export function servedAt(text: string, end: number): Aftermath | undefined {
  const district = districted.exec(text.slice(end, end + 40));
  if (district !== null) return aftermath(eitherChamber, district[0].slice(2), false);
  const match = served.exec(text.slice(end, end + 100));
  if (match === null) return undefined;
  const [, where, level, chamber] = match as unknown as [string, string, string | undefined, string];
  const both = chamber === 'Legislature' ? eitherChamber : chamber === 'Senate' ? upper : lower;
  // Nobody calls Congress the Legislature.
  const of = chamber === 'Legislature' ? 'state' : level;
  const roles = both.filter((role) => of === undefined || congress.includes(role) === (of === 'U.S.'));
  return aftermath(roles, where, true);
}
