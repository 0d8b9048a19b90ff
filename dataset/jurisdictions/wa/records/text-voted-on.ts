/**
 * Bills of Washington whose subject was replaced, as reviewed from the long titles of each bill's versions, its history and
 * the reports of the Legislature's staff. The Legislature goes on naming them by their first text. SB 5705 was voted on in
 * 2025 as it came (`lawfilesext.leg.wa.gov/biennium/2025-26/Htm/Bill%20Reports/Senate/5705%20SBR%203RD%2026.htm`) and amended
 * in 2026; the others were substituted before the first vote.
 */
import { replacedTexts } from '../../../records/replaced';

export const { asItIsNow, asVotedOn } = replacedTexts({
  'SB/5268': {
    title: 'Imposing community custody after a conviction for unlawful possession of a firearm',
    describedAsBefore: true,
    then: { title: 'Classifying unlawful possession of a firearm as a violent offense', replaced: '2025-03-05' },
  },
  'SB/5403': {
    title: 'Limiting financial interest agreements for licensed cannabis retailers',
    describedAsBefore: true,
    then: { title: 'Allowing direct to consumer sales of certain cannabis products', replaced: '2025-03-12' },
  },
  'SB/5663': {
    title: 'Community and technical college online course offerings',
    describedAsBefore: true,
    then: { title: 'Establishing a virtual campus for all Washingtonians', replaced: '2025-03-04' },
  },
  'SB/5705': {
    title: 'Unlawful use of a personal electronic device while driving in certain speed zones',
    describedAsBefore: true,
    then: { title: 'Traffic infraction penalties', replaced: '2026-01-21' },
  },
  'SB/5785': {
    title: 'Amending the Washington college grant and college bound scholarship',
    describedAsBefore: true,
    then: {
      title: 'Modifying students’ share of the education costs at institutions of higher education',
      replaced: '2025-04-19',
    },
  },
});
