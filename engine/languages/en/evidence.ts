import type { EvidenceWords } from '../classes/evidence';

export const evidence: Partial<EvidenceWords> = {
  chairs: ['(?:vice )?(?:chair(?:m[ae]n|wom[ae]n|person|s)?|ranking members?|whip|leader)'],
  rankingMembers: ['ranking members?'],
  trades: `
    accountant attorney businessman businesswoman doctor educator engineer entrepreneur farmer firefighter lawyer nurse orchardist
    pastor pharmacist physician professor rancher realtor teacher veteran veterinarian`,
};
