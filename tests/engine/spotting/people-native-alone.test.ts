/** Whole names in Han, Hangul and Kana that an article gives with an office and never in Latin letters. */
import { expect, test } from 'vitest';
import { isHomophone } from '../../../engine/spotting/people/sounds/sounds';
import { found, type Setting } from './people-roster';
import { type Example, findsInExamples } from './people-rows';

/** A paper that is at home nowhere. */
const anywhere: Setting = { url: 'https://news.example/1' };

const rows: Record<string, Example[]> = {
  'the office beside the name, in Korean': [
    ['behind it', '{테무 린드크비스트|Teemu Lindqvist} 주 하원의원이 왔다.'],
    ['behind a place', '{린다 브라운|Linda Brown} 스포캔 시장이 왔다.'],
    ['behind the state', '{테무 린드크비스트|Teemu Lindqvist} 워싱턴주 하원의원이 왔다.'],
    ['before it', '주지사 {밥 펜윅|Robert Fenwick}은 말했다.'],
    ['led up to by a title', '한인 의원 {마이라 칸트렐|Mira Cantrell} 연방 상원의원이 왔다.'],
    [
      'led up to by a particle',
      '행사에는 {마이라 칸트렐|Mira Cantrell} 연방 상원의원과 {닉 브라운|Nick Brown} 법무장관이 왔다.',
    ],
    ['led up to by what became of somebody', '선거에서 당선된 {아담 스미스|Adam Smith} 하원의원이 왔다.'],
    ['led up to by what somebody is doing', '현직으로 활동 중인 {아담 스미스|Adam Smith}(민주) 하원의원이 왔다.'],
    ['of the chamber alone', '{아담 스미스|Adam Smith} 하원의원이 왔다.'],
    ['of any house, at home', '{아담 스미스|Adam Smith} 의원이 왔다.'],
    ['of the past', '{라켈 프조르드비|Rakel Fjordby} 주 상원의원이 왔다.'],
    [
      'party and state in a bracket between them, or behind both',
      '{마이라 칸트렐|Mira Cantrell}(민주·워싱턴) 상원의원과 {아담 스미스|Adam Smith} 의원(민주·워싱턴)이 왔다.',
      anywhere,
    ],
    ['a town in the bracket', '{테무 린드크비스트|Teemu Lindqvist}(민주·시애틀) 주 하원의원이 왔다.'],
    [
      'how long somebody has served in the bracket',
      '{아담 스미스|Adam Smith}(3선·워싱턴주 9지구) 의원이 왔다.',
      anywhere,
    ],
    [
      'another state in the bracket',
      '아담 스미스(민주·오리건) 하원의원과 마이라 칸트렐 상원의원(민주·텍사스주)이 왔다.',
    ],
    ['a place behind the bracket', '{테무 린드크비스트|Teemu Lindqvist}(민주·시애틀) 워싱턴주 하원의원이 왔다.'],
    ['another place behind it', '테무 린드크비스트(민주) 오리건주 하원의원이 왔다.'],
    ['a name between the two', '{마이라 박 칸트렐|Mira Cantrell} 연방 상원의원이 왔다.'],
    ['a title of another', '{테무 린드크비스트|Teemu Lindqvist} 주 하원의원이 왔다. 아담 브라운 시장이 왔다.'],
    ['another office', '테무 린드크비스트 주 상원의원이 왔다. 린다 브라운 주지사가 왔다.'],
    ['no office', '테무 린드크비스트 교수와 밥 펜윅 감독, 린다 브라운 씨가 왔다. 밥 펜윅은 웃었다.'],
    ['whoever wants it', '아담 스미스 하원의원 후보가 왔다. 린다 브라운 시장 후보가 왔다.'],
    ['a longer name', '드디어 메리 밥 펜윅 주지사가 왔다.'],
    ['a bare word before', '드디어 밥 펜윅 주지사가 왔다.'],
    ['a surname alone', '펜윅 주지사가 왔다. 스미스 하원의원이 왔다.'],
    ['one word', '밥펜윅 주지사가 왔다.'],
    ['the clinic of a doctor', '아담 스미스 한의원이 문을 열었다.'],
    ['a market', '밥 펜윅 시장은 붐볐다.'],
    ['a thing behind the name', '주지사 밥 펜윅 거리에서 만났다.'],
    ['another place', '린다 브라운 타코마 시장이 왔다.'],
  ],
  'the office beside the name, in Chinese': [
    ['behind it', '{米拉·坎特雷爾|Mira Cantrell}參議員說。'],
    ['before it', '州長{鮑勃·芬威克|Robert Fenwick}說。'],
    ['simplified', '联邦参议员{米拉·坎特雷尔|Mira Cantrell}说。'],
    ['a family name of two parts', '州眾議員{莉亞·奧爾蒂斯-維爾|Lia Ortiz-Vale}說。'],
    ['a short form', '參議員{倫·克里斯蒂安|Leonard Christian}說。'],
    ['behind a joint', '昨天和{亞當·史密斯|Adam Smith}眾議員會面。'],
    [
      'two names behind one title',
      '聯邦參議員{帕蒂·穆羅|Patty Murrow}和{米拉·坎特雷爾|Mira Cantrell}投了反對票，參議員{帕蒂·穆羅|Patty Murrow}、{米拉·坎特雷爾|Mira Cantrell}缺席。',
    ],
    ['a short surname later on', '斯波坎市長{琳達·布朗|Linda Brown}宣布。{布朗|Linda Brown}說。布朗街很長。布朗大學。'],
    ['behind the state', '華盛頓州州長{鮑勃·芬威克|Robert Fenwick}說。'],
    ['another office', '米拉·坎特雷爾州長說。州長亞當·史密斯說。'],
    ['no office', '米拉·坎特雷爾教授說。演員亞當·史密斯說。鮑勃·芬威克說。'],
    ['whoever wants it', '亞當·史密斯眾議員候選人說。'],
    ['a longer name', '約翰·亞當·史密斯眾議員說。參議員米拉·坎特雷爾·史密斯說。'],
    ['no plain beginning', '林亞當·史密斯眾議員說。'],
    ['another ending', '州長鮑勃·芬威克斯頓說。'],
    ['no dot', '參議員坎特雷爾說。亞當史密斯眾議員說。'],
  ],
  'the office beside the name, in Japanese': [
    ['behind it', '{マイラ・カントレル|Mira Cantrell}上院議員は述べた。'],
    ['before it, with a joint', 'ワシントン州知事の{ボブ・フェンウィック|Robert Fenwick}氏は述べた。'],
    ['behind the state', 'ワシントン州の{ボブ・フェンウィック|Robert Fenwick}知事は述べた。'],
    ['of a state', '{テーム・リンドクビスト|Teemu Lindqvist}州下院議員は述べた。'],
    ['the nation in one letter', '米上院の{マイラ・カントレル|Mira Cantrell}上院議員は述べた。', anywhere],
    ['two nations', '日米議員連盟のマイラ・カントレル上院議員は述べた。', anywhere],
    [
      'party and state in a bracket',
      '{マイラ・カントレル|Mira Cantrell}上院議員（民主党、ワシントン州）は述べた。アダム・スミス下院議員（民主党、テキサス州）は述べた。',
    ],
    ['no office', 'ボブ・フェンウィック氏は述べた。アダム・スミス選手は述べた。'],
    ['another office', 'アダム・スミス知事は述べた。ボブ・フェンウィック上院議員は述べた。'],
    ['a longer name', 'ジョン・アダム・スミス下院議員は述べた。アダム・スミス・ブラウン下院議員は述べた。'],
    ['whoever wants it', 'アダム・スミス下院議員候補は述べた。'],
  ],
  'other places': [
    ['another state', '{아담 스미스|Adam Smith} 하원의원이 왔다. 오리건주 테무 린드크비스트 주 하원의원이 왔다.'],
    ['another state in the title', '테무 린드크비스트 오리건주 하원의원이 왔다.'],
    ['another state before the title', '오리건주 하원의원 테무 린드크비스트는 말했다.'],
    ['another state in Chinese', '加州州長鮑勃·芬威克說。奧勒岡州參議員米拉·坎特雷爾說。'],
    [
      'another state in Japanese',
      'オレゴン州のボブ・フェンウィック知事は述べた。カリフォルニア州選出のアダム・スミス下院議員は述べた。',
    ],
    ['another country', '영국 하원의원 아담 스미스는 말했다. 캐나다의 아담 스미스 하원의원이 왔다.'],
    ['another country in Chinese', '英國國會議員亞當·史密斯說。加拿大參議員米拉·坎特雷爾說。'],
    ['another country in Japanese', 'カナダのアダム・スミス下院議員は述べた。'],
    ['a state official of whose state nothing is said', '테무 린드크비스트 주 하원의원이 왔다.', anywhere],
    ['his state is named', '시애틀에 {테무 린드크비스트|Teemu Lindqvist} 주 하원의원이 왔다.', anywhere],
    ['his state is named in Kana', 'シアトルで{テーム・リンドクビスト|Teemu Lindqvist}州下院議員は述べた。', anywhere],
    ['a member of Congress where nothing is said of the nation', '參議員米拉·坎特雷爾說。', anywhere],
    ['the nation is named', '美國參議員{米拉·坎特雷爾|Mira Cantrell}說。', anywhere],
    ['of any house, not at home', '연방 의회에서 크리스 스미스 의원이 말했다.', anywhere],
  ],
  'other names': [
    [
      'legislators in Seoul',
      '국회에서 김영배 의원과 박 지원 의원, 이 상민 의원이 말했다. 오세훈 시장과 한동훈 법무장관도 왔다.',
    ],
    ['a singer and an actor', '가수 패티 김과 배우 아담 드라이버가 의원들과 만났다. 패티 김 의원은 없다.'],
    ['a minister abroad', '영국의 데이비드 라미 외무장관과 아담 스미스 법무장관이 왔다.'],
    ['a player', '투수 밥 펜윅 선수와 아담 스미스 코치가 의원을 만났다.'],
    [
      'a sound more',
      '패티 머로스 연방 상원의원이 왔다. 참석한 마이라 칸트렐로스 상원의원이 왔다. 스마이라 칸트렐 상원의원이 왔다.',
    ],
    ['a sound less', '마이라 칸트 연방 상원의원이 왔다.'],
    ['too short', '애덤 리 연방 하원의원이 왔다. 이 하 의원이 왔다.'],
    ['of nobody', '낸시 펠로시 연방 하원의원이 왔다. 南希·裴洛西眾議員說。ナンシー・ペロシ下院議員は述べた。'],
    ['the Latin name of another', '아담 스미스(Adam Smyth) 하원의원이 왔다. 亞當·史密斯（Adam Smits）眾議員說。'],
    ['Chinese politicians', '立法委員王金平說。議員李·志明說。參議員林大衛說。'],
  ],
  'later on': [
    [
      'in Korean',
      '{밥 펜윅|Robert Fenwick} 주지사가 왔다. {펜윅|Robert Fenwick} 주지사는 웃었다.\n{밥 펜윅|Robert Fenwick}은 갔다. 린다 펜윅 씨도 갔다.',
    ],
    ['in Chinese', '州長{鮑勃·芬威克|Robert Fenwick}說。{芬威克|Robert Fenwick}說。芬威克公園很大。芬威克夫人說。'],
    [
      'in Japanese',
      '{マイラ・カントレル|Mira Cantrell}上院議員は述べた。{カントレル|Mira Cantrell}氏は。カントレル通り。',
    ],
    [
      'a heading before',
      '{밥 펜윅|Robert Fenwick} “서명하겠다”\n{밥 펜윅|Robert Fenwick} 주지사가 왔다.',
      { kinds: { 0: 'heading' } },
    ],
    ['nothing before', '밥 펜윅은 웃었다.\n{밥 펜윅|Robert Fenwick} 주지사가 왔다.'],
    ['a byline', '밥 펜윅 주지사', { kinds: { 0: 'byline' } }],
  ],
};

findsInExamples(rows);

test('what is said in one batch holds in the next', () => {
  const { result } = found([{ text: '밥 펜윅 주지사가 왔다.' }]);
  expect(result.context.people).toMatchObject({ native: [{ full: '밥 펜윅', surname: '펜윅' }] });
});

test.each([
  ['머리', 'Murray'],
  ['퍼거슨', 'Ferguson'],
  ['칸트웰', 'Cantwell'],
  ['클라크', 'Clark'],
  ['안나', 'Anna'],
  ['ファーガソン', 'Ferguson'],
  ['キャントウェル', 'Cantwell'],
  ['ウォーレン', 'Warren'],
  ['弗格森', 'Ferguson'],
  ['丹尼', 'Denny'],
  ['亞當', 'Adam'],
  ['瑪麗亞', 'Maria'],
  ['그레이엄', 'Graham'],
  ['グラハム', 'Graham'],
  ['格雷厄姆', 'Graham'],
  ['約翰', 'john'],
  ['強生', 'johnson'],
  ['湯姆', 'Tom'],
  ['譚美', 'Tammy'],
  ['喬什', 'Josh'],
  ['와이든', 'Wyden'],
  ['화이트하우스', 'Whitehouse'],
  ['ホワイトハウス', 'Whitehouse'],
  ['만카 딩그라', 'Manka Dhingra'],
])('%s sounds the same as %s', (native, latin) => {
  expect(isHomophone(native, latin)).toBe(true);
});

test.each([
  ['퍼거', 'Ferguson'],
  ['퍼거슨스', 'Ferguson'],
  ['베르거', 'Ferguson'],
  ['김', 'Kilmer'],
  ['애덤', 'Hadam'],
  ['芬威克斯', 'Fenwick'],
  ['桑', 'Luján'],
  ['ペロシ', 'Pelo'],
  ['亞當', 'Tom'],
  ['簽', 'Chen'],
])('%s does not sound the same as %s', (native, latin) => {
  expect(isHomophone(native, latin)).toBe(false);
});
