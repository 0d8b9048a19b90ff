import type { Language } from '../language';

/** Titles in Japanese, where they are not written as in Chinese. */
export const jaTitles: Language = {
  titlesInHan: {
    usSenator: ['連邦上院議員'],
    usRepresentative: ['連邦下院議員'],
    usLawmaker: ['連邦議員'],
    senator: ['上院議員'],
    representative: ['下院議員|下院議長'],
    lieutenantGovernor: ['副知事'],
    governor: ['州?知事'],
    attorneyGeneral: ['司法長官'],
    secretaryOfState: ['州務長官'],
    countyCommissioner: ['郡政委員'],
  },
  besideTitles: {
    occupations: ['さん|シェフ'],
  },
};
