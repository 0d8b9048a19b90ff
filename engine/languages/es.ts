import type { Language } from './language';
import { esTitles } from './titles/es';

/** Spanish. */
export const es: Language = {
  ...esTitles,
  common: {
    ofAll: 'ambos ambas',
    connectors: 'y e',
    determiners: 'el la los las un una',
    kin: 'esposa esposo hijo hija hijos hijas hermano hermana hermanos hermanas madre padre',
    openers: 'para por con y el la los las segun cuando pero aunque como tras ayer hoy dijo',
    personVerbs: 'dijo afirmo agrego explico voto anuncio propuso senalo',
    shortForms: 'sra ee uu',
    civicWords: `
      senado senadora senador senadores congreso congresista congresistas legislatura legislador legisladora legisladores gobernador
      gobernadora alcaldesa alcalde camara representante representantes republicano republicana republicanos democrata democratas
      concejo concejal concejala comisionado comisionada legislativo legislativa enmienda referendo elecciones votantes boleta`,
    nationalWords: `
      congreso congresista congresistas republicano republicana republicanos republicanas democrata democratas`,
    federalWords: 'senado senador senadora senadores estadounidense bancada',
  },
  beside: {
    thingsBefore: `
      calle calles avenida carretera bulevar panaderia tienda taqueria restaurante restaurant cafe banda grupo conjunto escuela
      preparatoria parque puente biblioteca iglesia hospital clinica hotel mercado supermercado plaza edificio familia rancho granja
      lago rio condado imprenta fabrica empresa compania comida sopa salsa`,
    credits: 'foto',
    speech: 'dijo',
    definite: 'el la los las',
    indefinite: 'un una',
    others: 'otro otra',
    and: 'y e',
    of: 'de',
    ofPlace: 'de',
    beforeAge: 'de',
    years: 'anos',
    former: 'fue era',
    democrats: 'democrata',
    republicans: 'republicano republicana',
    independents: 'independiente',
    partyLinks: 'de del por el estado',
    pastEndings: ['^\\p{Ll}{2,}ó$'],
  },
  sayings: {
    kin: ['{kin} ,? NAME', '{kin} A y|e NAME'],
    doctor: ['Dra NAME'],
    legislates: ['votaron|voto', 'enmienda'],
    denied: [
      '[ no el|la|confundir',
      'tocayo|tocaya|tocayos|tocayas|homonimo|homonima',
      'se llama igual',
      'no es|soy|son el|la|los|las? senador~|politic~|congresista|representante',
    ],
    place: [
      'condado|ciudad|pueblo|municipio|localidad|villa|barrio|vecindario|calle|avenida|carretera|bulevar|puente|parque|lago|rio|valle|isla|aeropuerto|estadio|escuela|preparatoria|secundaria|universidad|biblioteca|hospital de|del NAME',
    ],
    noPerson: ['{others} NAME !{civicWords} !{politicalNouns} !{ofPoliticians}'],
    whom: ['a NAME lo|la|le|les|los|las'],
  },
  measures: {
    lawmaking: `
      proyecto ley senado senador senadora senadores legislatura legislaturas legislador legisladora legisladores legislacion
      legislativo legislativa legislativos legislativas`,
    beforeYear: 'en de desde hasta',
    bounding: 'desde hasta',
    measureNouns: 'ley leyes proyecto proyectos propuesta propuestas medida medidas',
  },
  lists: {
    headsOfGrades: 'prioridad',
    rowJoints: 'y',
    beforePeople: 'con entre para por como que',
  },
  written: {
    'house-bill': `
      proyecto_de_la_cámara proyecto_de_la_cámara_de_representantes proyecto_#_de_la_cámara
      proyecto_de_ley_de_la_cámara proyecto_de_ley_de_la_cámara_de_representantes proyecto_de_ley_#_de_la_cámara`,
    'senate-bill': 'proyecto_del_senado proyecto_#_del_senado proyecto_de_ley_del_senado proyecto_de_ley_#_del_senado',
    initiative: 'iniciativa',
    referendum: 'referéndum',
  },
};
