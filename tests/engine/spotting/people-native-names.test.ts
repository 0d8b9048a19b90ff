/** Names in Han, Hangul and Kana beside Latin ones, and later alone. Each row reads as a short article. */
import { type Example, findsInExamples } from './people-rows';

const governor = '주지사 {밥 펜윅(Bob Fenwick)|Robert Fenwick}이 왔다.';
const zhGovernor = '州長{芬威克（Bob Fenwick）|Robert Fenwick}到場。';

const rows: Record<string, Example[]> = {
  'the surname after the Latin name alone': [
    [
      'in Korean',
      '{Mira Cantrell} 상원의원이 왔다. {칸트렐|Mira Cantrell}은 말했다. {칸트렐|Mira Cantrell} 의원은 웃었다.',
    ],
    ['of another in Korean', '{Mira Cantrell} 상원의원이 왔다. 박 칸트렐 씨는 말했다.'],
    ['in Kana', '{Mira Cantrell}上院議員は述べた。{カントレル|Mira Cantrell}氏は去った。'],
    ['a thing in Kana', '{Mira Cantrell}上院議員は述べた。カントレル通りで。カントレ。'],
    ['of nobody who is named', '{Mira Cantrell} 상원의원이 왔다. 펜윅은 말했다.'],
  ],
  'what stands around the bracket': [
    [
      'party and town in it, the title behind it',
      '{테무 린드크비스트(Teemu Lindqvist|Teemu Lindqvist}·민주·스포캔) 주 하원의원이 왔다.',
    ],
    ['the title with the town before it', '{린다 브라운(Linda Brown)|Linda Brown} 스포캔 시장이 왔다.'],
    [
      'the title before it',
      '聯邦參議員{坎特雷爾（Mira Cantrell）|Mira Cantrell}和{穆羅（Patty Murrow）|Patty Murrow}致函。',
    ],
    [
      'a given name that sounds less alike, with a dot',
      '聯邦眾議員{亞當‧史密斯（Adam Smith）|Adam Smith}致函。{亞當‧史密斯|Adam Smith}說。{史密斯|Adam Smith}笑。',
    ],
    ['another given name', '聯邦眾議員路易‧{史密斯（Adam Smith）|Adam Smith}致函。'],
    ['simplified', '联邦参议员{坎特雷尔（Mira Cantrell）|Mira Cantrell}致函。'],
    ['a title in it', '{펜윅 주지사(Gov. Bob Fenwick)|Robert Fenwick}는 말했다.'],
    ['a bracket with party and town behind the title', '{Teemu Lindqvist} 하원의원(민주·스포캔)이 왔다.'],
    ['the party of another', '州眾議員來了。Teemu Lindqvist（共和黨，Spokane）說。'],
    ['a boy', '의원들이 왔다. 앤디 스미스(Adam Smith) 군은 열 살이다. 스미스는 웃었다. 스미스 의원은 웃었다.'],
    ['an English name', '의원들이 왔다. 김영(영어 이름 Adam Smith) 씨는 웃었다.'],
    ['an English name alone', '의원들이 왔다. 김영(영어 이름 Teemu Lindqvist)은 웃었다.'],
    [
      'whoever presides, and then alone by the customary name',
      '眾議院議長{強生(Mike Johnson)|Mike Johnson}表示。{強生|Mike Johnson}說，投票將在周二。',
    ],
    ['a stallholder', '州議員們來了。攤主芬威克（Bob Fenwick）賣茶。芬威克說。'],
    ['the title of whom another stands with', '브란드볼드 의원과 아담 스미스(Adam Smith)가 노래했다. 스미스는 웃었다.'],
  ],
  'where the name begins': [
    ['in Korean, as many words as in Latin', `어제 ${governor}`],
    ['the surname alone behind a title', '주지사 {펜윅(Bob Fenwick)|Robert Fenwick}이 왔다.'],
    ['the surname alone behind a particle', '워싱턴의 {펜윅(Bob Fenwick)|Robert Fenwick} 주지사가 왔다.'],
    ['not where a bare word stands before', '드디어 펜윅({Bob Fenwick|Robert Fenwick}) 주지사가 왔다.'],
    ['by the sound', '州長候選人{芬威克（Bob Fenwick）|Robert Fenwick}到場。'],
    ['with a dot', '眾議員{亞當·斯密（Adam Smith）|Adam Smith}說。{亞當·斯密|Adam Smith}說。{斯密|Adam Smith}議員說。'],
    ['in Kana', '{マイラ・カントレル上院議員（Mira Cantrell）|Mira Cantrell}は言った。'],
    [
      'a dot behind a title',
      '州長{鮑勃·芬威克（Bob Fenwick）|Robert Fenwick}說。前市長、州長{鮑勃·芬威克|Robert Fenwick}說。',
    ],
    ['not an office', '眾議員辦公室（{Teemu Lindqvist}）說。辦公室說。'],
    ['not a courtesy', '眾議員林女士（{Teemu Lindqvist}）說。林女士說。'],
  ],
  'the Latin name first': [
    ['one mark', '{Patty Murrow（穆羅）|Patty Murrow}參議員說。{穆羅|Patty Murrow}說。'],
    ['a town is no name', '州眾議員{Teemu Lindqvist}（斯波坎）說。斯波坎很大。'],
    ['nor in Kana', '{Teemu Lindqvist}議員（スポケーン）は言った。スポケーンは。'],
    ['nor a party in Korean', '{Teemu Lindqvist}(민주·스포캔) 하원의원은 말했다. 민주는 말했다.'],
    [
      'more in the bracket',
      '{Teemu Lindqvist(테무 린드크비스트|Teemu Lindqvist}·민주) 하원의원은 말했다. {린드크비스트|Teemu Lindqvist} 의원은 웃었다.',
    ],
  ],
  'later on': [
    [
      'in Chinese',
      `${zhGovernor}\n{芬威克|Robert Fenwick}州長說。州長{芬威克|Robert Fenwick}說。{芬威克|Robert Fenwick}也說。`,
    ],
    [
      'in Korean, with a title or a particle',
      `${governor}\n{펜윅|Robert Fenwick} 주지사는 웃었다. {밥 펜윅|Robert Fenwick}은 갔다. 펜윅은 갔다.`,
    ],
    [
      'a surname of three syllables with a particle',
      '{아담 스미스(Adam Smith)|Adam Smith} 하원의원이 왔다. {스미스|Adam Smith}는 갔다. 스미스 식당은 붐볐다.',
    ],
    ['another office', `${zhGovernor}芬威克議員說。芬威克教授說。`],
    ['headings and captions before', `{芬威克|Robert Fenwick}簽署法案\n${zhGovernor}`, { kinds: { 0: 'heading' } }],
    ['not prose before', `芬威克簽署法案。\n${zhGovernor}`],
    [
      'in Kana',
      '{カントレル（Mira Cantrell）|Mira Cantrell}上院議員は言った。{カントレル|Mira Cantrell}氏は。カントレル通り。カントレル半島。カントレルズ。',
    ],
    ['things', `${zhGovernor}芬威克公園很大。芬威克街很長。芬威克維爾很遠。`],
    ['Korean things', '{아담 스미스(Adam Smith)|Adam Smith} 하원의원이 왔다. 스미스 거리, 스미스 공원에서.'],
    ['a relative', `${zhGovernor}芬威克夫人說。芬威克說。`],
    ['another', `${zhGovernor}另一位芬威克是廚師。芬威克賣菜。{芬威克|Robert Fenwick}州長說。`],
    ['another with a Latin name', `${zhGovernor}設計師李芬威克（Lee Fenwick）來了。李芬威克說。`],
    ['another whose surname stands before', `${zhGovernor}王芬威克說。`],
    ['another of another trade', `${zhGovernor}教授芬威克來了。芬威克說。`],
    ['another with a dot', `${zhGovernor}李·芬威克說。芬威克說。`],
    [
      'another in Korean',
      `${governor}\n린다 펜윅 씨도 왔다. 다른 펜윅 씨는 갔다. {펜윅|Robert Fenwick} 주지사는 웃었다.`,
    ],
    [
      'a private person',
      '{아담 스미스(Adam Smith)|Adam Smith} 하원의원이 왔다.\n스미스 군은 열 살이다. 스미스는 갔다. 아담 스미스 씨는 갔다.',
    ],
    [
      'another of the same office',
      '{아담 스미스(Adam Smith)|Adam Smith} 하원의원이 왔다.\n론 스미스 의원도 왔다. 스미스 의원은 웃었다.',
    ],
    [
      'two officials, told apart by the title',
      '{린다 브라운(Linda Brown)|Linda Brown} 시장과 {닉 브라운(Nick Brown)|Nick Brown} 법무장관이 왔다.\n{브라운|Linda Brown} 시장은 웃었다. 브라운 의원은 갔다.',
    ],
    [
      'two officials, told apart by the paragraph',
      '{아담 스미스(Adam Smith)|Adam Smith} 하원의원과 {크리스 스미스(Chris Smith)|Chris Smith} 하원의원이 왔다. 스미스 의원은?\n{크리스 스미스|Chris Smith}는 웃었다. {스미스|Chris Smith} 의원은 갔다.',
    ],
  ],
};

findsInExamples(rows);
