/** Votes of the Washington Legislature that need more than a majority, by the state's Constitution. */
import type { ShareRow } from '../../../records/needed';

export const shares: readonly ShareRow[] = [
  {
    code: 'override',
    share: 'two-thirds-present',
    // "two-thirds of the members present", in either house.
    law: { article: 'III, 12', url: 'http://ballotpedia.org/Washington_Gubernatorial_Vetoes,_SJR_140_(1974)' },
  },
  {
    types: ['HJR', 'SJR'],
    share: 'two-thirds-elected',
    // 33 votes of 49 in the Senate.
    law: {
      article: 'XXIII, 1',
      url: 'https://www.nwprogressive.org/weblog/2019/03/senate-republicans-kill-effort-to-allow-future-school-bonds-to-pass-with-a-simple-majority.html',
    },
  },
  {
    types: ['HB', 'SB'],
    title: /\bstate general obligation bonds\b/i,
    share: 'three-fifths-elected',
    // How much debt the state may contract: three-fifths of both houses. Of all members: 30 of the Senate's 49 pass bonds
    // (https://www.spokesman.com/stories/2025/nov/05/democrats-find-success-in-legislative-races/).
    law: {
      article: 'VIII, 1',
      url: 'http://ballotpedia.org/wiki/index.php?title=Washington_Limitations_on_State_Debt_Incurred_Without_Voter_Approval,_Amendment_60_(1972)&oldid=1317985',
    },
  },
];
