import type { EvidenceWords } from '../classes/evidence';

export const evidence: Partial<EvidenceWords> = {
  chairs: ['(?:vice )?(?:chair(?:m[ae]n|wom[ae]n|person|s)?|ranking members?|whip|leader)'],
  rankingMembers: ['ranking members?'],
};
