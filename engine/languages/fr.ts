import type { Language } from './language';
import { frTitles } from './titles/fr';

/** French. */
export const fr: Language = {
  ...frTitles,
  common: {
    ofAll: 'tous toutes',
    connectors: 'et',
    determiners: 'le la un une ce cette ces sa ses leur leurs',
    kin: 'femme epouse epoux fils fille filles frere freres soeur soeurs neveu niece',
    openers: `
      le la un une dans pour par avec selon mais quand lorsque apres avant depuis hier aussi ainsi comme chez cest lundi mardi
      mercredi jeudi vendredi samedi dimanche`,
    personVerbs: 'declare affirme explique estime annonce propose dit sest',
    civicWords: `
      senat senateur senatrice senateurs congres gouverneur gouverneure maire mairesse mairie depute deputee elu elue elus parlementaires
      representant representante legislateurs democrate republicain republicaine`,
  },
  beside: {
    thingsBefore: `
      rue avenue lavenue boulevard boulangerie magasin restaurant cafe groupe orchestre ecole lecole lycee parc pont
      bibliotheque eglise leglise hopital lhopital clinique hotel marche supermarche famille ferme lac riviere comte usine
      entreprise lentreprise societe loi`,
    speech: 'dit declare affirme',
    definite: 'le la les',
    indefinite: 'un une',
    possessives: 'sa ses leur',
    others: 'autre lautre',
    and: 'et',
    of: 'de du',
    ofPlace: 'de du',
    makers: 'par',
    beforeAge: 'de',
    years: 'ans',
    relative: 'qui',
    clauses: 'homonyme porte',
    links: 'homonyme',
    former: 'ancien ancienne lancien lancienne etait fut',
    democrats: 'democrate',
    republicans: 'republicain republicaine',
    independents: 'independant independante',
    partyLinks: 'de du pour letat',
  },
  sayings: {
    kin: ['{kin} ,? NAME', 'sa|son|leur mere|pere|mari ,? NAME'],
    doctor: ['docteur|docteure NAME'],
    legislates: ['ont vote', 'amendement'],
    denied: [
      '[ a? ne pas confondre',
      'homonyme|homonymes|lhomonyme',
      'porte|portent|portant le meme nom',
      'rien a voir avec',
      'nest pas le|la|un|une? senateur|senatrice|representant|representante|depute|deputee|elu|elue|maire|mairesse|politic~',
    ],
    place: [
      'ville|village|comte|quartier|rue|avenue|boulevard|pont|parc|lac|riviere|vallee|ile|aeroport|stade|ecole|lycee|college|universite|bibliotheque|hopital|eglise de|du NAME',
    ],
    noPerson: ['{others} NAME !{civicWords} !{politicalNouns} !{ofPoliticians}'],
  },
  measures: {
    lawmaking: `
      loi senat senateur senatrice senateurs parlementaires legislateur legislateurs legislatif
      legislative`,
    beforeYear: 'depuis jusquen',
    bounding: 'depuis jusquen',
    measureNouns: 'loi projet projets proposition propositions mesure mesures',
  },
  lists: {
    rowJoints: 'et',
    beforePeople: 'avec entre pour par comme que',
  },
  written: {
    'house-bill': 'projet_de_loi_de_la_chambre projet_de_loi_de_la_chambre_des_représentants',
    'senate-bill': 'projet_de_loi_du_sénat',
  },
};
