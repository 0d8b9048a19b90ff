import { each, type Language } from '../language';

const ofNation = 'ng_kongreso ng_us ng_estados_unidos ng_amerika pederal federal sa_kongreso';
const ofState = 'ng_estado';

/** Titles in Tagalog. Words that end in a vowel, or in "n", join to the name behind with "-ng": "kinatawang si". */
export const tlTitles: Language = {
  titles: {
    senator: 'seneytor pangulo_ng_senado',
    usSenator: each('senador senadora sen', ofNation),
    stateSenator: each('senador senadora sen mambabatas_sa_senado', ofState),
    representative: 'kinatawan kinatawang',
    speaker: 'ispiker',
    usRepresentative: `congresistang kongresista kongresistang kongresman kongreswoman ${each('kinatawan rep', ofNation)} kinatawang_pederal`,
    stateRepresentative: each('kinatawan kinatawang rep', ofState),
    lawmaker: 'mambabatas lider_ng_mayorya lider_ng_minorya',
    stateLawmaker: 'mambabatas_ng_estado',
    governor: 'gobernadora_ng_estado gobernadorang',
    lieutenantGovernor: 'bise_gobernador tenyente_gobernador',
    attorneyGeneral: 'abogado_heneral abogado_heneral_ng_estado attorney_general_ng_estado',
    secretaryOfState: 'kalihim_ng_estado',
    treasurer: 'ingat_yaman_ng_estado tesorero_ng_estado',
    auditor: 'awditor_ng_estado auditor_ng_estado',
    insuranceCommissioner: 'komisyoner_ng_seguro',
    landsCommissioner: 'komisyoner_ng_lupain komisyoner_ng_lupaing_pampubliko',
    mayor: 'mayora mayorang meyor alkalde alkaldeng',
    councilPresident: 'pangulo_ng_konseho pangulo_ng_konseho_ng_lungsod',
    councilMember: `konsehal konsehala konsehalang ${each('miyembro kasapi kagawad', 'ng_konseho ng_konseho_ng_lungsod')}`,
    commissioner: 'komisyoner',
    countyCommissioner: each('komisyoner', 'ng_county ng_kondado'),
    democrat: 'demokrata demokratang',
    republican: 'republikano republikanong',
    neutral: 'ginang ginoo',
  },
  besideTitles: {
    links: 'ng ni tu mula',
    staff: `
      asawa anak ama ina kapatid pinsan pamangkin tagapagsalita tagapayo kalihim tauhan katulong kaibigan kapitbahay drayber tsuper
      abogado kawani kalaban`,
    nameMarkers: 'si sina',
    markerLinks: 'na',
  },
};
