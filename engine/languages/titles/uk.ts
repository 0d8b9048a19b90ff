import { each, type Language, withEndings, type Words } from '../language';

/** In the cases in which offices stand before names: "сенатор", "сенатора", "сенатору", "сенаторові", "сенатором". */
const inCases = (stems: Words): Words => withEndings(stems, ['', 'а', 'у', 'ові', 'ом']);

const leaders = each(
  inCases('лідер'),
  'більшості меншості республіканців демократів демократичноі_більшості демократичноі_меншості республіканськоі_більшості республіканськоі_меншості',
);
const senateLeaders = `${each(leaders, 'в_сенаті у_сенаті сенату')} ${each(inCases('лідер'), 'сенатськоі_більшості сенатськоі_меншості')}`;
const senators = `${inCases('сенатор')} сенаторка сенаторки сенаторку`;
const representatives =
  'представник представника представнику представником представниця представниці депутат депутата депутатка';
const members = 'член члена члену членом';
const ofNation = 'сша конгресу конгресу_сша';
const ofState = 'штату законодавчих_зборів законодавчих_зборів_штату';
const house = 'палати_представників';
const ofCity = 'міськоі_ради міськради';

/** Titles in Ukrainian, folded: "й" is "и", "ї" is "і". */
export const ukTitles: Language = {
  titles: {
    senator: `${senators} ${senateLeaders}`,
    usSenator: `${each(senators, ofNation)} ${each(senateLeaders, 'сша')}`,
    stateSenator: each(senators, ofState),
    representative: `${representatives} ${each(leaders, 'в_палаті_представників у_палаті_представників')}`,
    usRepresentative: `${inCases('конгресмен')} конгресвумен ${each(representatives, ofNation)} ${each(members, `${house} ${house}_сша`)}`,
    stateRepresentative: `${each(representatives, `${ofState} ${house}_штату`)} ${each(members, `${house}_штату`)}`,
    speaker: each(inCases('спікер'), house),
    lawmaker: 'законодавець законодавця законодавицю законодавиця',
    governor: `${inCases('губернатор')} губернаторка губернаторки`,
    lieutenantGovernor: `${each('віце', inCases('губернатор'))} ${inCases('віцегубернатор')}`,
    attorneyGeneral: `${each('генеральнии генерального генеральному генеральним', inCases('прокурор'))} генпрокурор генпрокурора`,
    secretaryOfState: each(
      `державнии_секретар державного_секретаря держсекретар держсекретаря секретар секретаря`,
      'штату',
    ),
    mayor: 'мер мера меру мером мерка мерки міськии_голова міського_голови',
    councilMember: `${each(members, ofCity)} ${each('депутат депутата депутатка', ofCity)}`,
    countyCommissioner: each(inCases('комісар'), 'округу'),
    democrat: `${inCases('демократ')} демократка`,
    republican: 'республіканець республіканця республіканка',
    neutral: 'пан пана панові пані',
    stranger:
      'професор професора тренер тренера суддя судді шериф шерифа адвокат адвоката лікар лікаря вчитель вчителя пекар пекаря',
  },
  titlesOfSeveral: {
    senator: 'сенатори сенаторів сенаторам',
    representative: 'представники представників депутати депутатів',
  },
  besideTitles: {
    past: 'колишніи колишнього колишня колишньоі',
    links: 'від з зі штату міста округу',
    staff:
      'помічник помічника помічниця дружина дружини чоловік чоловіка син сина дочка дочки брат брата сестра сестри сусід сусіда',
  },
};
