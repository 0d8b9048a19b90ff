/**
 * Offices in the languages of our readers besides English, each as its papers write them. Folded, as in `titles.ts`.
 */
import {
  commissioner,
  congress,
  council,
  eitherChamber,
  legislature,
  lower,
  stateHouse,
  stateSenate,
  upper,
  usHouse,
} from './offices';
import type { TitleRow } from './title-meaning';

/** Each head with each of the words that may stand behind it: "senador|senadora" × "federal|de ee uu". */
const each = (heads: string, tails: string): string =>
  heads
    .split('|')
    .flatMap((head) => tails.split('|').map((tail) => `${head} ${tail}`))
    .join('|');

const us = { level: 'us' } as const;
const state = { level: 'state' } as const;
const local = { level: 'local' } as const;
const plural = { plural: true } as const;

const ofUnitedStates =
  'federal|de estados unidos|de los estados unidos|de ee uu|de eeuu|de eua|ee uu|estadounidense|ante el congreso|al congreso|en el congreso';
const ofState = 'estatal|del estado';

const spanish: readonly TitleRow[] = [
  [upper, 'senador|senadora|presidente del senado|presidenta del senado'],
  [upper, 'senadores|senadoras', plural],
  [['us-senator'], each('senador|senadora|sen', ofUnitedStates), us],
  [['us-senator'], 'senadores federales|senadoras federales', { ...us, ...plural }],
  [stateSenate, each('senador|senadora|sen', ofState), state],
  [stateSenate, 'senadores estatales|senadoras estatales', { ...state, ...plural }],
  [lower, 'representante|diputado|diputada|asambleista'],
  [lower, 'presidente de la camara|presidenta de la camara', { presides: true }],
  [lower, 'representantes|diputados|diputadas', plural],
  [usHouse, `congresista|${each('representante|congresista|diputado|diputada|rep', ofUnitedStates)}`, us],
  [usHouse, 'congresistas|representantes federales|congresistas federales', { ...us, ...plural }],
  [stateHouse, each('representante|diputado|diputada|rep|asambleista', ofState), state],
  [stateHouse, 'representantes estatales', { ...state, ...plural }],
  [
    eitherChamber,
    `legislador|legisladora|${each('lider de la mayoria|lider de la minoria', 'del senado|de la camara|en el senado|en la camara|senatorial')}|lider de la mayoria|lider de la minoria`,
  ],
  [eitherChamber, 'legisladores|legisladoras', plural],
  [congress, `miembro del congreso|${each('legislador|legisladora', 'federal|ante el congreso')}`, us],
  [legislature, each('legislador|legisladora', ofState), state],
  [['governor'], 'gobernador|gobernadora|gob|gobernador del estado|gobernadora del estado'],
  [['governor'], 'gobernadores', plural],
  [
    ['lieutenant-governor'],
    'vicegobernador|vicegobernadora|teniente gobernador|teniente gobernadora|teniente de gobernador',
  ],
  [
    ['attorney-general'],
    `${each('procurador general|procuradora general|fiscal general', ofState)}|procurador general|procuradora general|fiscal general`,
  ],
  [['secretary-of-state'], 'secretario de estado|secretaria de estado|secretario estatal|secretaria estatal'],
  [['treasurer'], `tesorero|tesorera|${each('tesorero|tesorera', ofState)}`],
  [['auditor'], `auditora|${each('auditor|auditora', ofState)}`],
  [
    ['superintendent'],
    'superintendente de instruccion publica|superintendente estatal|superintendente estatal de instruccion publica|superintendente estatal de educacion',
  ],
  [
    ['insurance-commissioner'],
    each('comisionado|comisionada', 'de seguros|estatal de seguros|de seguros del estado|de seguros estatal'),
  ],
  [['lands-commissioner'], each('comisionado|comisionada', 'de tierras publicas|estatal de tierras publicas')],
  [['president', 'council-president'], 'presidente|presidenta'],
  [['vice-president'], 'vicepresidente|vicepresidenta'],
  [['mayor'], 'alcalde|alcaldesa', local],
  [['mayor'], 'alcaldes', { ...local, ...plural }],
  [
    ['council-president'],
    each(
      'presidente|presidenta',
      'del concejo|del concejo municipal|del consejo municipal|del ayuntamiento|del concejo de la ciudad',
    ),
    local,
  ],
  [
    council,
    `concejal|concejala|concejal municipal|concejala municipal|concejal de la ciudad|concejala de la ciudad|${each('miembro|integrante', 'del concejo|del concejo municipal|del consejo municipal|del concejo de la ciudad|del ayuntamiento')}`,
    local,
  ],
  [council, 'concejales', { ...local, ...plural }],
  [commissioner, 'comisionado|comisionada'],
  [commissioner, 'comisionados', plural],
  [['county-commissioner'], each('comisionado|comisionada', 'del condado|de condado'), local],
  [['county-commissioner'], 'comisionados del condado', { ...local, ...plural }],
];

const lienBang = 'lien bang|hoa ky|quoc hoi|quoc hoi lien bang|quoc hoi hoa ky|lien bang hoa ky';
const tieuBang = 'tieu bang|bang|tieu bang washington|tieu bang wa';

const vietnamese: readonly TitleRow[] = [
  [upper, 'thuong nghi si|tns|chu tich thuong vien'],
  [upper, 'cac thuong nghi si', plural],
  [['us-senator'], each('thuong nghi si|tns', lienBang), us],
  [stateSenate, each('thuong nghi si|tns', tieuBang), state],
  [lower, 'dan bieu|ha nghi si'],
  [lower, 'chu tich ha vien', { presides: true }],
  [lower, 'cac dan bieu', plural],
  [usHouse, each('dan bieu|ha nghi si|db|dbqh', lienBang), us],
  [stateHouse, each('dan bieu|ha nghi si|db', tieuBang), state],
  [eitherChamber, 'nha lap phap|nghi si|lanh dao da so|lanh dao thieu so|lanh tu da so|lanh tu thieu so'],
  [congress, 'nghi si quoc hoi|nghi si lien bang', us],
  [['governor'], 'thong doc|thong doc tieu bang'],
  [['lieutenant-governor'], 'pho thong doc|pho thong doc tieu bang'],
  [
    ['attorney-general'],
    `tong chuong ly|tong bien ly|bo truong tu phap|${each('tong chuong ly|tong bien ly|bo truong tu phap|chuong ly', 'tieu bang')}`,
  ],
  [['secretary-of-state'], 'tong thu ky tieu bang|bo truong hanh chanh|tong truong hanh chanh tieu bang'],
  [['treasurer'], 'thu quy tieu bang|bo truong ngan kho tieu bang'],
  [['auditor'], 'kiem toan vien tieu bang|tong kiem toan tieu bang|kiem toan tieu bang'],
  [['insurance-commissioner'], 'uy vien bao hiem|uy vien bao hiem tieu bang|tong uy vien bao hiem'],
  [['lands-commissioner'], 'uy vien dat cong|uy vien dat cong tieu bang|uy vien cong dien'],
  [['superintendent'], 'tong giam doc hoc chanh tieu bang|giam doc hoc chanh tieu bang'],
  [['president'], 'tong thong', us],
  [['vice-president'], 'pho tong thong'],
  [['mayor'], 'thi truong', local],
  [['council-president'], 'chu tich hoi dong thanh pho|chu tich hoi dong', local],
  [
    council,
    `nghi vien|uy vien hoi dong|${each('nghi vien|uy vien|uy vien hoi dong|thanh vien hoi dong|nghi vien hoi dong', 'thanh pho')}`,
    local,
  ],
  [
    ['county-commissioner'],
    'uy vien quan|uy vien quan hat|uy vien hoi dong quan|uy vien hoi dong quan hat|giam sat vien quan',
    local,
  ],
];

const ngEstado = 'ng estado';
const ngUs = 'ng kongreso|ng us|ng estados unidos|ng amerika|pederal|federal|sa kongreso';

/** Words that end in a vowel, or in "n", join to the name behind with "-ng": "kinatawang si". */
const tagalog: readonly TitleRow[] = [
  [upper, 'seneytor|pangulo ng senado'],
  [['us-senator'], each('senador|senadora|sen', ngUs), us],
  [stateSenate, each('senador|senadora|sen|mambabatas sa senado', ngEstado), state],
  [lower, 'kinatawan|kinatawang'],
  [lower, 'ispiker', { presides: true }],
  [
    usHouse,
    `congresistang|kongresista|kongresistang|kongresman|kongreswoman|${each('kinatawan|rep', ngUs)}|kinatawang pederal`,
    us,
  ],
  [stateHouse, each('kinatawan|rep', ngEstado), state],
  [eitherChamber, 'mambabatas|lider ng mayorya|lider ng minorya'],
  [legislature, 'mambabatas ng estado', state],
  [['governor'], 'gobernadora ng estado|gobernadorang'],
  [['lieutenant-governor'], 'bise gobernador|tenyente gobernador'],
  [['attorney-general'], 'abogado heneral|abogado heneral ng estado|attorney general ng estado'],
  [['secretary-of-state'], 'kalihim ng estado'],
  [['treasurer'], 'ingat yaman ng estado|tesorero ng estado'],
  [['auditor'], 'awditor ng estado|auditor ng estado'],
  [['insurance-commissioner'], 'komisyoner ng seguro'],
  [['lands-commissioner'], 'komisyoner ng lupain|komisyoner ng lupaing pampubliko'],
  [['mayor'], 'mayora|mayorang|meyor|alkalde|alkaldeng', local],
  [['council-president'], 'pangulo ng konseho|pangulo ng konseho ng lungsod', local],
  [
    council,
    `konsehal|konsehala|konsehalang|${each('miyembro|kasapi|kagawad', 'ng konseho|ng konseho ng lungsod')}`,
    local,
  ],
  [commissioner, 'komisyoner'],
  [['county-commissioner'], each('komisyoner', 'ng county|ng kondado'), local],
];

const russian: readonly TitleRow[] = [
  [upper, 'сенатор|сенатора|сенатору|сенатором'],
  [upper, 'сенаторы|сенаторов|сенаторам', plural],
  [lower, 'представитель|представителя|представителем|представителю|депутат|депутата|депутату|депутатом'],
  [lower, 'представители|представителей|депутаты|депутатов', plural],
  [usHouse, 'конгрессмен|конгрессмена|конгрессмену|конгрессменом', us],
  [['governor'], 'губернатор|губернатора|губернатору|губернатором'],
  [['attorney-general'], 'генеральный прокурор|генерального прокурора'],
  [['mayor'], 'мэр|мэра|мэру|мэром', local],
  [council, 'член совета|члена совета|членом совета', local],
  [council, 'члены совета|членам совета|членов совета', { ...local, ...plural }],
];

export const abroad: readonly TitleRow[] = [...spanish, ...vietnamese, ...tagalog, ...russian];
