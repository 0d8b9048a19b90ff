/** Names in Cyrillic, beside an office or their Latin form, and later alone. Each row reads as a short article. */
import { expect, test } from 'vitest';
import { createSpottingIndex, findMentions } from '../../../engine/spotting';
import { isHomophone } from '../../../engine/spotting/people/sounds/sounds';
import { found, type Setting } from './people-roster';
import { type Example, findsInExamples } from './people-rows';

const anywhere: Setting = { url: 'https://www.example.com/1' };

const rows: Record<string, Example[]> = {
  'the office before the name': [
    ['a senator', 'Сенатор {Мира Кантрелл|Mira Cantrell} приехала.'],
    ['in the genitive', 'По словам сенатора {Патти Мурроу|Patty Murrow}, это не так.'],
    ['a man in the instrumental', 'Мы говорили с губернатором {Бобом Фенвиком|Robert Fenwick}.'],
    ['the state between them', 'Губернатор штата Вашингтон {Боб Фенвик|Robert Fenwick} подписал закон.'],
    ['the state alone between them', 'Губернатор Вашингтона {Боб Фенвик|Robert Fenwick} подписал закон.'],
    ['the nation between them', 'Сенатор США {Мира Кантрелл|Mira Cantrell} приехала.', anywhere],
    ['the town between them', 'Мэр Спокана {Линда Браун|Linda Brown} открыла парк.'],
    [
      'who leads a party in the Senate',
      'Лидер демократов в Сенате США {Мира Кантрелл|Mira Cantrell} против.',
      anywhere,
    ],
    [
      'who leads those of the Senate, in the genitive',
      'Он ждал лидера сенатского большинства {Миру Кантрелл|Mira Cantrell}. Конгресс голосовал.',
      anywhere,
    ],
    [
      'who leads one in the House',
      'Лидер большинства в Палате представителей {Адам Смит|Adam Smith} против.',
      anywhere,
    ],
    ['who leads a club', 'Лидер клуба в США Мира Кантрелл против.', anywhere],
    ['of Congress', 'Конгрессмен {Адам Смит|Adam Smith} голосовал против.'],
    ['of the House', 'Член Палаты представителей {Адам Смит|Adam Smith} голосовал против.'],
    ['of the state', 'Представитель {Теему Линдквист|Teemu Lindqvist} внёс законопроект.'],
    [
      'of the state’s House',
      'Депутат Законодательного собрания штата Вашингтон {Теему Линдквист|Teemu Lindqvist} голосовал.',
      anywhere,
    ],
    ['of the state, in the city it speaks of', 'Сенатору штата {Карлу Холи|Karl Holy} звонили из Спокана.', anywhere],
    ['another town', 'Мэр Такомы Линда Браун открыла парк.'],
    ['another state', 'Губернатор Орегона Боб Фенвик подписал закон.'],
    ['another office', 'Губернатор Линда Браун и мэр Адам Смит приехали.'],
    ['no office', 'Адвокат Линда Браун и профессор Боб Фенвик приехали. Мира Кантрелл пела.'],
    ['a longer name', 'Сенатор Мира Кантрелл Смит приехала.'],
    ['a sound more', 'Сенатор Мира Кантреллос приехала.'],
    ['where nothing is said of the nation', 'Сенатор Мира Кантрелл приехала.', anywhere],
    ['the president’s house says it', 'Сенатор {Мира Кантрелл|Mira Cantrell} была в Белом доме.', anywhere],
    ['an adjective says it', 'Американский конгрессмен {Адам Смит|Adam Smith} против.', anywhere],
    ['a short form', 'Сенатор {Лен Кристиан|Leonard Christian} приехал.'],
    ['a family name of two parts', 'Представитель {Лия Ортис-Вейл|Lia Ortiz-Vale} приехала.'],
    ['a capital within', 'Представитель {Теему ЛиндКвист|Teemu Lindqvist} приехал.'],
    ['a name between the two', 'Сенатор США {Мира Элизабет Кантрелл|Mira Cantrell} приехала.'],
  ],
  'in Ukrainian': [
    ['who leads a party in the Senate', 'Лідер меншості в Сенаті США {Міра Кантрелл|Mira Cantrell} проти.', anywhere],
    ['a governor, and the state', 'Губернатор штату Вашингтон {Боб Фенвік|Robert Fenwick} підписав закон.', anywhere],
    ['a senator', 'Сенаторка США {Міра Кантрелл|Mira Cantrell} заявила. {Кантрелл|Mira Cantrell} додала.', anywhere],
    ['in a case', 'Розмова з губернатором {Бобом Фенвіком|Robert Fenwick} у Сіетлі.', anywhere],
    ['the town between them', 'Мер Спокана {Лінда Браун|Linda Brown} відкрила парк.'],
    ['of the House', 'Член Палати представників {Адам Сміт|Adam Smith} голосував проти.'],
    ['no office', 'Адвокат Лінда Браун і професор Боб Фенвік приїхали.'],
  ],
  'several, a party, an office behind': [
    [
      'two senators',
      'Сенаторы {Мира Кантрелл|Mira Cantrell} и {Патти Мурроу|Patty Murrow} приехали. {Мурроу|Patty Murrow} сказала.',
    ],
    ['a party behind a hyphen', 'Сенатор-демократ {Мира Кантрелл|Mira Cantrell} приехала.'],
    [
      'the office behind a comma',
      '{Боб Фенвик|Robert Fenwick}, губернатор штата Вашингтон, подписал закон. {Фенвик|Robert Fenwick} рад.',
    ],
    ['another state behind it', 'Боб Фенвик, губернатор Орегона, подписал закон. Фенвик рад.'],
    ['a longer name before it', 'Анна Мира Кантрелл, сенатор, приехала.'],
    ['whose office is another’s', 'Приехали Линда Браун и сосед, губернатор рад.'],
  ],
  'the surname after the Latin name': [
    ['alone', 'Сенатор {Mira Cantrell} приехала, и {Кантрелл|Mira Cantrell} рада.'],
    ['in Latin letters, and a word in English', 'Сенатор {Karl Holy} приехал.\n{Holy|Karl Holy} рад.'],
    ['in a case', 'Губернатор {Robert Fenwick} приехал.\nУ {Фенвика|Robert Fenwick} гости.'],
    ['first, before what people do', 'Мэр {Linda Brown} приехала. {Браун|Linda Brown} сказала.'],
    ['first, and perhaps another word', 'Мэр {Linda Brown} приехала. Барин уехал.'],
    ['with somebody else’s given name', 'Мэр {Linda Brown} приехала. Школа Сергея Брауна закрыта.'],
    ['before the Latin name', 'Потом Кантрелл сказала.\nСенатор {Mira Cantrell} приехала.'],
    ['of nobody who is named', 'Сенатор {Mira Cantrell} приехала. Потом Фенвик сказал.'],
  ],
  'the Latin name beside': [
    [
      'in a bracket',
      'Сенатор {Мира Кантрелл (Mira Cantrell)|Mira Cantrell} приехала. {Кантрелл|Mira Cantrell} сказала.',
    ],
    ['before the bracket', 'Мэр {Linda Brown (Линда Браун)|Linda Brown} приехала. {Браун|Linda Brown} сказала.'],
    [
      'of one whose name many bear, whom the office tells apart',
      'Конгрессмен {Адам Смит (Adam Smith)|Adam Smith} приехал. {Смит|Adam Smith} сказал.',
    ],
    ['alone, behind the town', 'Мэр Спокана {Linda Brown} открыла парк.'],
    ['alone, behind another town', 'Мэр Такомы Linda Brown открыла парк.'],
    ['of a teacher', 'Учитель Адам Смит (Adam Smith) приехал. Смит сказал.'],
    ['of another', 'Сенатор Анна Петрова ({Mira Cantrell}) приехала. Петрова сказала.'],
  ],
  'later on': [
    ['in each case', 'Губернатор {Боб Фенвик|Robert Fenwick} приехал.\nУ {Фенвика|Robert Fenwick} спросили.'],
    ['with the given name', 'Мэр {Линда Браун|Linda Brown} приехала.\n{Линда Браун|Linda Brown} сказала.'],
    ['with the office', 'Мэр {Линда Браун|Linda Brown} приехала. Потом мэр {Браун|Linda Brown} сказала.'],
    [
      'with the given name in another case',
      'Мэр {Линда Браун|Linda Brown} приехала.\nВстретили Линду {Браун|Linda Brown}.',
    ],
    ['another of the name', 'Мэр {Линда Браун|Linda Brown} приехала. Её встретил Сергей Браун.\nБраун пел.'],
    ['a street', 'Мэр {Линда Браун|Linda Brown} приехала на улицу Браун.'],
    ['part of a longer word', 'Мэр {Линда Браун|Linda Brown} приехала. Браунинг сказал.'],
    ['nothing before', 'Браун сказала.\nМэр {Линда Браун|Linda Brown} приехала.'],
  ],
};

findsInExamples(rows);

test('of two whose names sound alike, the one in office is meant', () => {
  const senator = (name: string, role: 'us-senator' | 'state-senator', more: { start: string; end?: string }) => {
    const [given = '', family = ''] = name.split(' ');
    const office = { role, jurisdiction: role === 'us-senator' ? 'us' : 'wa', ...more, source: 0 };
    return { id: family, name, given, family, offices: [office], source: 0 };
  };
  const people = [
    senator('Jim Rusk', 'us-senator', { start: '2009-01-06' }),
    senator('Jim Risk', 'state-senator', { start: '2011-01-10', end: '2022-12-01' }),
  ];
  const roster = { schema: 1 as const, pack: 'us', asOf: '2026-11-01', sources: [], people };
  const spoken = (published: string) => {
    const runs = [{ text: 'Сенатор Джим Раск приехал в Конгресс США.' }];
    const facts = { url: 'https://www.example.com/1', dates: [published] };
    const { mentions } = findMentions(
      createSpottingIndex([{ roster, measures: undefined }]),
      { runs, facts },
      published,
    );
    return mentions.map(({ key }) => key);
  };
  expect(spoken('2025-03-01')).toEqual(['Rusk']);
  expect(spoken('2020-03-01')).toEqual([]);
});

test('what is said in one batch holds in the next', () => {
  const { result } = found([{ text: 'Губернатор Боб Фенвик приехал.' }]);
  expect(result.context.people).toMatchObject({ native: [{ full: 'Боб Фенвик', surname: 'Фенвик' }] });
});

test.each([
  ['Кантвелл', 'Cantwell'],
  ['Кантуэлл', 'Cantwell'],
  ['Джошуа', 'Joshua'],
  ['Эдуард', 'Edward'],
  ['Мюррей', 'Murray'],
  ['Фергюсон', 'Ferguson'],
  ['Баумгартнер', 'Baumgartner'],
  ['Джейпал', 'Jayapal'],
  ['Шрайер', 'Schrier'],
  ['Уоррен', 'Warren'],
  ['Риччелли', 'Riccelli'],
  ['Педерсен', 'Pedersen'],
  ['Хилл', 'Hill'],
  ['Мария', 'Maria'],
  ['Джейми', 'Jamie'],
  ['Грэм', 'Graham'],
  ['Дарем', 'Durham'],
  ['Уайден', 'Wyden'],
  ['Хайд', 'Hyde'],
  ['Уайтхаус', 'Whitehouse'],
  ['Мурковски', 'Murkowski'],
  ['Митч', 'Mitch'],
  ['Дхингра', 'Dhingra'],
])('%s sounds the same as %s', (native, latin) => {
  expect(isHomophone(native, latin)).toBe(true);
});

test.each([
  ['Фергюс', 'Ferguson'],
  ['Браунинг', 'Brown'],
  ['Кантемир', 'Cantwell'],
  ['Джим', 'Joe'],
])('%s does not sound the same as %s', (native, latin) => {
  expect(isHomophone(native, latin)).toBe(false);
});
