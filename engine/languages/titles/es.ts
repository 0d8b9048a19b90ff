import { each, type Language } from '../language';

const ofNation =
  'federal de_estados_unidos de_los_estados_unidos de_ee_uu de_eeuu de_eua ee_uu estadounidense ante_el_congreso al_congreso en_el_congreso';
const ofState = 'estatal del_estado';
const ofChamber = 'del_senado de_la_camara en_el_senado en_la_camara senatorial';
const ofCity = 'del_concejo del_concejo_municipal del_consejo_municipal del_ayuntamiento del_concejo_de_la_ciudad';

/** Titles in Spanish. */
export const esTitles: Language = {
  titles: {
    senator: 'senador senadora presidente_del_senado presidenta_del_senado',
    usSenator: each('senador senadora sen', ofNation),
    stateSenator: each('senador senadora sen', ofState),
    representative: 'representante diputado diputada asambleista',
    speaker: 'presidente_de_la_camara presidenta_de_la_camara',
    usRepresentative: `congresista ${each('representante congresista diputado diputada rep', ofNation)}`,
    stateRepresentative: each('representante diputado diputada rep asambleista', ofState),
    lawmaker: `legislador legisladora ${each('lider_de_la_mayoria lider_de_la_minoria', ofChamber)} lider_de_la_mayoria lider_de_la_minoria`,
    usLawmaker: `miembro_del_congreso ${each('legislador legisladora', 'federal ante_el_congreso')}`,
    stateLawmaker: each('legislador legisladora', ofState),
    governor: 'gobernador gobernadora gob gobernador_del_estado gobernadora_del_estado',
    lieutenantGovernor:
      'vicegobernador vicegobernadora teniente_gobernador teniente_gobernadora teniente_de_gobernador',
    attorneyGeneral: `${each('procurador_general procuradora_general fiscal_general', ofState)} procurador_general procuradora_general fiscal_general`,
    secretaryOfState: 'secretario_de_estado secretaria_de_estado secretario_estatal secretaria_estatal',
    treasurer: `tesorero tesorera ${each('tesorero tesorera', ofState)}`,
    auditor: `auditora ${each('auditor auditora', ofState)}`,
    superintendent:
      'superintendente_de_instruccion_publica superintendente_estatal superintendente_estatal_de_instruccion_publica superintendente_estatal_de_educacion',
    insuranceCommissioner: each(
      'comisionado comisionada',
      'de_seguros estatal_de_seguros de_seguros_del_estado de_seguros_estatal',
    ),
    landsCommissioner: each('comisionado comisionada', 'de_tierras_publicas estatal_de_tierras_publicas'),
    president: 'presidente presidenta',
    vicePresident: 'vicepresidente vicepresidenta',
    mayor: 'alcalde alcaldesa',
    councilPresident: each('presidente presidenta', ofCity),
    councilMember: `concejal concejala concejal_municipal concejala_municipal concejal_de_la_ciudad concejala_de_la_ciudad ${each('miembro integrante', ofCity)}`,
    commissioner: 'comisionado comisionada',
    countyCommissioner: each('comisionado comisionada', 'del_condado de_condado'),
    democrat: 'democrata',
    republican: 'republicano republicana',
    neutral: 'senor senora sr sra presidenta lider don dona',
    stranger: 'secretario secretaria entrenador entrenadora actriz cantante profesor profesora juez jueza',
  },
  titlesOfSeveral: {
    senator: 'senadores senadoras',
    usSenator: 'senadores_federales senadoras_federales',
    stateSenator: 'senadores_estatales senadoras_estatales',
    representative: 'representantes diputados diputadas',
    usRepresentative: 'congresistas representantes_federales congresistas_federales',
    stateRepresentative: 'representantes_estatales',
    lawmaker: 'legisladores legisladoras',
    governor: 'gobernadores',
    mayor: 'alcaldes',
    councilMember: 'concejales',
    commissioner: 'comisionados',
    countyCommissioner: 'comisionados_del_condado',
    democrat: 'democratas',
    republican: 'republicanos',
  },
  besideTitles: {
    past: 'exsenador exgobernador',
    fillers: 'democrata independiente republicano',
    links: 'de del por',
    staff: `
      asistente ayudante asesor asesora vocero vocera portavoz secretario secretaria chofer abogado abogada esposo esposa hijo hija
      hermano hermana primo prima sobrino sobrina padre madre amigo amiga vecino vecina rival oponente gabinete`,
  },
};
