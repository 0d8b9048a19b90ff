/** What one official did on one measure, read from the measure itself. */
import { hasDecided } from '../cards/motions';
import type { OfficialId } from '../identifiers';
import type { Act, Measure, RollCall } from './model';

/** Share of those voting Yes or No who were outvoted; 0 where nobody voted. */
export function outvotedIn(tally: RollCall['tally']): number {
  const count = (...values: string[]) => values.reduce((sum, value) => sum + (tally[value] ?? 0), 0);
  const yes = count('Yea', 'Aye');
  const no = count('Nay', 'No');
  return yes + no === 0 ? 0 : Math.min(yes, no) / (yes + no);
}

export function actsOn(measure: Measure, official: OfficialId): Act[] {
  const { id, sponsor, cosponsors, introduced, joined, rollCalls, deeds } = measure;
  const base = { measure: id, session: id.session ?? '', issues: measure.issues.map(({ id: issue }) => issue) };
  const votes = rollCalls.flatMap((rollCall): Act[] => {
    const value = rollCall.tieBreak?.official === official ? rollCall.tieBreak.value : rollCall.members?.get(official);
    if (!value) return [];
    const { id: rollCallId, date, decides, tally, title, replaced } = rollCall;
    const decided = hasDecided(rollCall);
    // The measure’s issues are those of its text of today: of another text they say nothing.
    const issues = title === undefined && replaced === undefined ? base.issues : [];
    const outvoted = outvotedIn(tally);
    return [{ ...base, issues, kind: 'vote', date, rollCall: rollCallId, value, decides, decided, outvoted }];
  });
  // What came in the place of their text, its sponsors did not bring in.
  const ofText = measure.then ? { ...base, issues: [] } : base;
  const signed = { ...ofText, date: introduced ?? '', dateOf: 'introduction' as const };
  const joinedOn = joined?.get(official);
  const cosigned = joinedOn === undefined ? signed : { ...ofText, date: joinedOn };
  // Without a day it is not a recorded act.
  const named: Act[] =
    introduced === undefined
      ? []
      : [
          ...(sponsor?.id === official ? [{ ...signed, kind: 'sponsorship' as const }] : []),
          ...(cosponsors.includes(official) ? [{ ...cosigned, kind: 'cosponsorship' as const }] : []),
        ];
  const done = deeds.flatMap((deed): Act[] =>
    deed.official === official ? [{ ...base, kind: deed.deed, date: deed.date }] : [],
  );
  return [...votes, ...done, ...named];
}
