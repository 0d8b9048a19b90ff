import { each, type Language } from '../language';

const ofNation =
  'federal federale americain americaine des_etats_unis au_congres du_congres au_congres_americain du_congres_americain';
const ofState = 'detat de_letat';
const ofCity = 'du_conseil_municipal du_conseil_de_ville';

/** Titles in French. */
export const frTitles: Language = {
  titles: {
    senator: 'senateur senatrice senateur_de_letat senatrice_de_letat president_du_senat presidente_du_senat',
    usSenator: each('senateur senatrice', ofNation),
    stateSenator: 'senateur_detat senatrice_detat',
    representative: `representant representante depute deputee ${each('representant representante depute deputee', 'de_letat')}`,
    speaker: `${each('president presidente', 'de_la_chambre de_la_chambre_des_representants')} speaker_de_la_chambre`,
    usRepresentative: each('representant representante depute deputee', ofNation),
    stateRepresentative: each('representant representante depute deputee', 'detat'),
    lawmaker: `
      elu elue lelu lelue parlementaire legislateur legislatrice
      ${each('chef cheffe leader', 'de_la_majorite de_la_minorite de_la_majorite_au_senat de_la_minorite_au_senat')}`,
    usLawmaker: each('elu elue lelu lelue parlementaire membre', ofNation),
    governor: `gouverneur gouverneure gouverneuse ${each('gouverneur gouverneure', ofState)}`,
    lieutenantGovernor:
      'lieutenant_gouverneur lieutenante_gouverneure vice_gouverneur vice_gouverneure gouverneur_adjoint gouverneure_adjointe',
    attorneyGeneral: `
      procureur_general procureure_generale
      ${each('procureur_general procureure_generale ministre_de_la_justice', ofState)}`,
    secretaryOfState: 'secretaire_detat secretaire_de_letat',
    treasurer: `tresorier tresoriere ${each('tresorier tresoriere', ofState)}`,
    auditor: `auditeur auditrice ${each('auditeur auditrice', ofState)}`,
    superintendent: each(
      'surintendant surintendante',
      'de_linstruction_publique a_linstruction_publique de_lenseignement_public',
    ),
    insuranceCommissioner: 'commissaire_aux_assurances commissaire_des_assurances',
    landsCommissioner: 'commissaire_aux_terres_publiques commissaire_des_terres_publiques',
    president: 'president presidente',
    vicePresident: 'vice_president vice_presidente',
    mayor: 'maire mairesse',
    councilPresident: each('president presidente', ofCity),
    councilMember: `
      conseiller_municipal conseillere_municipale echevin echevine ${each('membre', ofCity)}`,
    commissioner: 'commissaire',
    countyCommissioner: each('commissaire', 'du_comte de_comte'),
    democrat: 'democrate',
    republican: 'republicain republicaine',
    neutral: 'monsieur madame mme candidat candidate de_letat',
    stranger: `
      entraineur entraineuse acteur actrice chanteur chanteuse professeur professeure juge economiste boulanger boulangere sherif
      joueur joueuse ecrivain ecrivaine avocat avocate pasteur porte_parole premiere_dame chef_de_la_police cheffe_de_la_police
      maire_adjoint maire_adjointe adjoint_au_maire adjointe_au_maire`,
  },
  titlesOfSeveral: {
    senator: 'senateurs senatrices',
    usSenator: 'senateurs_federaux senateurs_americains senatrices_americaines',
    stateSenator: 'senateurs_detat senatrices_detat senateurs_de_letat senatrices_de_letat',
    representative: 'representants representantes deputes deputees',
    usRepresentative: 'representants_americains representantes_americaines representants_federaux',
    stateRepresentative: 'representants_detat representants_de_letat',
    lawmaker: 'elus elues parlementaires legislateurs',
    governor: 'gouverneurs gouverneures',
    mayor: 'maires mairesses',
    councilMember: 'conseillers_municipaux conseilleres_municipales',
    commissioner: 'commissaires',
    countyCommissioner: 'commissaires_du_comte commissaires_de_comte',
    democrat: 'democrates',
    republican: 'republicains republicaines',
  },
  besideTitles: {
    past: 'ancien ancienne lancien lancienne lex anciens anciennes',
    fillers: 'independant independante',
    links: 'de du pour',
    staff: `
      assistant assistante lassistant lassistante attache_de_presse attachee_de_presse lattache_de_presse lattachee_de_presse
      chef_de_cabinet cheffe_de_cabinet directeur_de_cabinet directrice_de_cabinet conseiller conseillere porte_parole secretaire
      chauffeur avocat avocate lavocat lavocate femme epouse lepouse mari epoux lepoux fils fille frere soeur cousin cousine neveu niece
      pere mere ami amie lami lamie voisin voisine rival rivale adversaire ladversaire cabinet`,
  },
};
