import type { Language } from '../language';

/** Around names in Russian, whose last letters change with the case. */
export const ruScripts: Language = {
  scripts: {
    endings: ['[оеыи]м|[ое]й|[аеиоуыюяьй]'],
    ofPlace: ['штата|города|округа|от|из'],
    thingsAhead: ['улиц[аеуы]|улицей|проспект[ае]?|парк[ае]?|школ[аеуы]|школой|округ[ае]?|остров[ае]?'],
    nation: ['США|Конгресс|Палат[аеуы] представителей|Бел(?:ый|ого|ому|ым|ом) дом|[Аа]мериканск'],
  },
};
