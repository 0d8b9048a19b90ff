import type { EvidenceWords } from '../classes/evidence';

export const evidence: Partial<EvidenceWords> = {
  chairs: `
    chair chairman chairmen chairwoman chairwomen chairperson chairs vice_chair vice_chairman vice_chairmen vice_chairwoman
    vice_chairwomen vice_chairperson vice_chairs ranking_member ranking_members whip leader`,
  rankingMembers: 'ranking_member ranking_members',
  running: 'candidate nominee incumbent challenger',
  trades: `
    accountant attorney businessman businesswoman doctor educator engineer entrepreneur farmer firefighter lawyer nurse orchardist
    pastor pharmacist physician professor rancher realtor teacher veteran veterinarian`,
};
