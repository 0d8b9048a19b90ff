import type { Language } from './language';
import { esTitles } from './titles/es';

/** Spanish. */
export const es: Language = {
  ...esTitles,
  common: {
    connectors: 'y e',
    determiners: 'el la los las un una',
    kin: 'esposa esposo hijo hija hijos hijas hermano hermana hermanos hermanas madre padre',
    openers: 'para por con y el la los las segun cuando pero aunque como tras ayer hoy dijo',
    personVerbs: 'dijo afirmo agrego explico voto anuncio propuso senalo',
    civicWords: `
      senado senadora senador congreso legislatura legisladores gobernador gobernadora alcaldesa alcalde camara representante
      republicano democrata`,
  },
  beside: {
    thingsBefore: `
      calle calles avenida carretera bulevar panaderia tienda taqueria restaurante restaurant cafe banda grupo conjunto escuela
      preparatoria parque puente biblioteca iglesia hospital clinica hotel mercado supermercado plaza edificio familia rancho granja
      lago rio condado imprenta fabrica empresa compania comida sopa salsa`,
    credits: 'foto',
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
    ofAll: 'ambos ambas',
    headsOfGrades: 'prioridad',
    rowJoints: 'y',
    beforePeople: 'con entre para por como que',
  },
};
