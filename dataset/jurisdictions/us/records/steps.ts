/**
 * The latest action of a measure of Congress → where it stands. The source at hand gives the latest line alone, so that
 * the days of earlier steps come from roll calls, and are unknown where a chamber passed something without one.
 */
import type { StepRow } from '../../../records/step-table';

const committee = [{ letter: 'C' }] as const;
const out = [{ letter: 'R' }] as const;

/** The first row that fits counts. Lines about speeches, prints and who signs first say nothing of where it stands. */
export const congressSteps: readonly StepRow[] = [
  [/^(?:Introduced|Submitted) in (?:House|Senate)/, 'nothing'],
  [/^Passed\/agreed to in Senate/, [{ letter: 's' }]],
  [/^Passed\/agreed to in House/, [{ letter: 'h' }]],
  [/is considered passed House/, [{ letter: 'h' }]],
  [/^Failed of passage\/not agreed to in House/, [{ letter: 'x' }]],
  [/^Failed of passage\/not agreed to in Senate/, [{ letter: 'y' }]],
  [/^(?:Received in the Senate|Message on House action received in Senate)/, [{ letter: 'h' }]],
  [/^Message on Senate action sent to the House/, [{ letter: 's' }]],
  [/^Held at the [Dd]esk/, [{ letter: 's' }]],
  [/^Signed by President\./, [{ letter: 'G' }]],
  [/^(?:Vetoed by President|Veto message received)/, [{ letter: 'V' }]],
  [/^Presented to President\./, [{ letter: 'E' }]],
  [/^Became Public Law/, [{ letter: 'L' }]],
  [
    /^Indefinitely postponed by Senate|is laid on the table\.|be laid on the table\. Agreed|^On motion to table Agreed/,
    [{ letter: 'D' }],
  ],
  [/^(?:Referred|Committee Referral)|[Rr]eferred (?:sequentially )?to the (?:Committee|Subcommittee)/, committee],
  [/\b(?:Subcommittee|Committee)\b.*\b(?:[Hh]earings? [Hh]eld|[Cc]onsideration|Mark-?[Uu]p|Discharged)/, committee],
  [/^(?:Subcommittee|Committee) (?:Hearings|Consideration)|^(?:Subcommittee|Forwarded by Subcommittee)/, committee],
  [/^Motion to Discharge Committee filed|^Motion to discharge .* (?:rejected|not agreed)/i, committee],
  [
    /[Rr]eported (?:\(Amended\) )?by|[Rr]eported (?:an )?original measure|^Reported adversely|filed written report/,
    out,
  ],
  [/[Oo]rdered to be [Rr]eported|[Oo]riginal measure reported|Supplemental report filed/, out],
  [/\b[Dd]ischarged\b|[Pp]laced on (?:the |Senate |Union |House )?.*Calendar|Calendar No/, out],
  [/^Motion to (?:proceed|discharge)|cloture motion|^Cloture|^Considered by Senate|^POSTPONED PROCEEDINGS/i, out],
  [
    /^(?:ASSUMING FIRST|The Chair directed the Clerk|The (?:title|preamble)|Pursuant to the provisions|Rule H\. Res\.|By unanimous consent|Rules Committee Resolution|Message received|Sent to Archivist|Sponsor introductory remarks|Star Print|UNANIMOUS CONSENT|NOTIFICATION OF INTENT|VACATING)/,
    'nothing',
  ],
];
