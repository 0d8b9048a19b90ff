import type { Language } from '../language';

/** Titles in Korean, with or without the blanks between their parts. */
export const koTitles: Language = {
  titlesInHan: {
    usSenator: ['연방\\s?상원\\s?의원'],
    usRepresentative: ['연방\\s?하원\\s?의원'],
    usLawmaker: ['(?:연방|국회)\\s?의원'],
    stateSenator: ['주\\s?상원\\s?의원'],
    stateRepresentative: ['주\\s?하원\\s?의원'],
    senator: ['상원\\s?의[원장]'],
    representative: ['하원\\s?의[원장]'],
    lieutenantGovernor: ['부지사'],
    governor: ['주지사'],
    attorneyGeneral: ['법무\\s?장관|검찰총장'],
    secretaryOfState: ['주?\\s?국무장관'],
    treasurer: ['주\\s?재무장관'],
    auditor: ['주\\s?감사관'],
    insuranceCommissioner: ['보험\\s?(?:감독관|커미셔너|국장)'],
    landsCommissioner: ['공유지\\s?(?:감독관|커미셔너)'],
    superintendent: ['교육감'],
    councilPresident: ['시의회\\s?의장'],
    councilMember: ['시\\s?의원'],
    mayor: ['시장'],
    countyCommissioner: ['카운티\\s?(?:의원|커미셔너|위원)'],
    chair: ['의장'],
    lawmaker: ['(?:[상하]원\\s?)?원내대표|(?<![한병])의원'],
  },
  besideTitles: {
    occupations: [
      '씨|선수|감독|교수|셰프|목사|이사장|회장|원장|관장|학생|가수|배우|자원봉사자|작가|기자|의사|박사',
      '요리사|주민|농부|화가|성악가|테너|소프라노',
    ],
    privateInBrackets: ['영어\\s?(?:이름|명)'],
    privateBehindBrackets: ['(?:군|양)(?=[은는이가을를의와과도에,.\\s]|$)'],
    particlesBehind: ['[가-힣]'],
    placesBefore: ['(?:[가-힣]{1,6}[가-힣](?<![은는이가을를의와과도에씨])|[가-힣]{3,6}이)(?=\\s[가-힣])'],
  },
};
