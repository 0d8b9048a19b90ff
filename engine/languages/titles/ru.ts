import { each, type Language, withEndings, type Words } from '../language';

/** In the cases in which offices stand before names: "сенатор", "сенатора", "сенатору", "сенатором", "сенаторе". */
const inCases = (stems: Words): Words => withEndings(stems, ['', 'а', 'у', 'ом', 'е']);
/** "представитель", "представителя", "секретарь", "секретаря". */
const softInCases = (stems: Words): Words => withEndings(stems, ['ь', 'я', 'ю', 'ем', 'е']);
/** Of several: "сенаторы", "сенаторов", "сенаторам", "сенаторами". */
const several = (stems: Words): Words => withEndings(stems, ['ы', 'ов', 'ам', 'ами']);

const members = 'член члена члену членом члене';
const ofNation = 'сша конгресса конгресса_сша федерального_конгресса';
const ofAssembly = 'законодательного_собрания законодательного_собрания_штата';
const ofState = `штата ${ofAssembly}`;
const house = 'палаты_представителеи';
const ofCity = 'городского_совета горсовета совета';
const generals = each('генеральныи генерального генеральному генеральным', inCases('прокурор'));
const secretaries = `${each('государственныи государственного государственному государственным', softInCases('секретар'))} ${softInCases('госсекретар секретар')}`;
const parties =
  'республиканцев демократов демократического_большинства демократического_меньшинства республиканского_большинства республиканского_меньшинства';
const leadersOf = each(inCases('лидер'), `большинства меньшинства ${parties}`);
const senateLeaders = `${each(leadersOf, 'в_сенате сената')} ${each(inCases('лидер'), 'сенатского_большинства сенатского_меньшинства')}`;

/** Titles in Russian, folded: "й" is "и". */
export const ruTitles: Language = {
  titles: {
    senator: `${inCases('сенатор')} ${senateLeaders}`,
    usSenator: `${each(inCases('сенатор'), ofNation)} ${each(senateLeaders, 'сша')}`,
    stateSenator: each(inCases('сенатор'), ofState),
    representative: `${softInCases('представител')} ${inCases('депутат')} ${each(leadersOf, 'в_палате_представителеи')}`,
    usRepresentative: `${inCases('конгрессмен')} конгрессвумен ${each(`${softInCases('представител')} ${inCases('депутат')}`, ofNation)} ${each(members, `${house} ${house}_сша`)}`,
    stateRepresentative: `${each(`${softInCases('представител')} ${inCases('депутат')}`, `${ofState} ${house}_штата`)} ${each(members, `${house}_штата`)}`,
    speaker: each(inCases('спикер'), house),
    lawmaker: `${softInCases('законодател')} ${each(inCases('лидер'), 'большинства меньшинства')}`,
    usLawmaker: each(members, 'конгресса конгресса_сша'),
    stateLawmaker: each(members, ofAssembly),
    governor: `${inCases('губернатор')} ${each(inCases('губернатор'), 'штата')}`,
    lieutenantGovernor: `${each('вице', inCases('губернатор'))} ${inCases('вицегубернатор')} ${each('заместитель заместителя заместителем', 'губернатора')}`,
    attorneyGeneral: `${generals} ${inCases('генпрокурор')} ${each(`${generals} ${inCases('генпрокурор')}`, 'штата')}`,
    secretaryOfState: each(secretaries, 'штата'),
    treasurer: each('казначеи казначея казначею казначеем', 'штата'),
    auditor: each(inCases('аудитор'), 'штата'),
    superintendent: each(
      inCases('суперинтендант инспектор'),
      'народного_образования государственного_образования общественного_образования школ_штата',
    ),
    insuranceCommissioner: `${each(inCases('комиссар'), 'по_страхованию по_страхованию_штата')} ${each('страховои страхового страховому страховым', inCases('комиссар'))}`,
    landsCommissioner: each(
      inCases('комиссар'),
      'по_государственным_землям общественных_земель государственных_земель',
    ),
    mayor: inCases('мэр'),
    councilPresident: each('председатель председателя председателем президент президента президентом', ofCity),
    councilMember: `${each(members, ofCity)} ${each(inCases('депутат советник'), ofCity)}`,
    countyCommissioner: `${each(inCases('комиссар'), 'округа')} ${each('окружнои окружного окружному окружным', inCases('комиссар'))}`,
    democrat: `${inCases('демократ')} демократка`,
    republican: 'республиканец республиканца республиканцу республиканцем республиканка',
    neutral: 'господин господина господину госпожа госпожи госпоже мистер миссис',
    stranger: `${inCases('профессор тренер шериф адвокат актер режиссер врач пастор')} судья судьи судье судьеи учитель учителя`,
  },
  titlesOfSeveral: {
    senator: several('сенатор'),
    usSenator: each(several('сенатор'), ofNation),
    stateSenator: each(several('сенатор'), ofState),
    representative: `представители представителеи представителям ${several('депутат')}`,
    usRepresentative: several('конгрессмен'),
    governor: several('губернатор'),
    mayor: several('мэр'),
    councilMember: each('члены членам членов', ofCity),
  },
  besideTitles: {
    past: 'бывшии бывшего бывшему бывшая бывшеи бывшим экс',
    links: 'от из штата города округа',
    staff: `
      помощник помощника помощница советник советника секретарша жена жены муж мужа сын сына дочь дочери брат брата сестра сестры
      сосед соседа соседка адвокат адвоката`,
  },
};
