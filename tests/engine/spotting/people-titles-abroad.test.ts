/** Titles in the languages of our readers before common names. Braces hold what has to be found, and nothing else may be. */
import { describe, expect, test } from 'vitest';
import { mightContainMentions } from '../../../engine/spotting';
import { found, index, written, type Setting } from './people-roster';

const local: Setting = { url: 'https://www.seattletimes.com/seattle-news/1' };

const tables: Record<string, [rule: string, text: string][]> = {
  Vietnamese: [
    ['of Congress, by its own word', 'Dân biểu Quốc hội {Adam Smith} gặp cộng đồng.'],
    ['of the Union', 'Hạ nghị sĩ Liên bang {Adam Smith} gặp cộng đồng.'],
    ['with the party between', 'Dân biểu Dân chủ {Adam Smith} gặp cộng đồng.'],
    [
      'a namesake with a trade',
      'Dân biểu {Adam Smith} chống dự luật ở Quốc hội.\nÔng Adam Smith, chủ tiệm phở ở Bellevue, không biết. Ông Adam Smith, thợ mộc, cười.',
    ],
    ['of several', 'Các Thượng Nghị Sĩ {Patty Murrow} và {Mira Cantrell} bỏ phiếu chống.'],
    ['of two', 'Hai thượng nghị sĩ liên bang {Patty Murrow} và {Mira Cantrell} bỏ phiếu chống.'],
    ['of both words', 'Dân biểu Quốc hội Hoa Kỳ {Adam Smith} nói.'],
    ['attorney general', 'Tổng Biện lý {Nick Brown} nói về vụ kiện.'],
    ['likewise of the state', 'Bộ trưởng Tư pháp tiểu bang {Nick Brown} nói.'],
    ['a city’s mayor', 'Thị trưởng Spokane {Linda Brown} nói về dự luật.'],
    ['a private person by courtesy', 'Ông Adam Smith, chủ tiệm phở, nói về dự luật.'],
    ['a success', 'Sau nhiều năm thành công, Adam Smith mở quán phở. Thành công Adam Smith có là lớn.'],
    ['an official’s secretary', 'Thư ký của Thượng nghị sĩ {Patty Murrow}, Mike Johnson, nói ở Quốc hội.'],
    ['a physician', 'Bác sĩ Adam Smith gặp cộng đồng.'],
    ['a society’s head', 'Chủ tịch hội Adam Smith gặp cộng đồng.'],
  ],
  Tagalog: [
    ['joined by "na si"', 'Ang U.S. Rep. na si {Adam Smith} ay nangako.'],
    ['a senator likewise', 'Ang Sen. na si {Patty Murrow} ay nangako.'],
    ['joined by an ending', 'Ang kinatawang si {Adam Smith} ay nangako.'],
    ['of Congress', 'Ang kongresistang si {Adam Smith} ay nangako.'],
    ['with the place between', 'Ang alkalde ng Spokane na si {Linda Brown} ay nangako ng batas.'],
    ['of the state', 'Ang abogado heneral ng estado na si {Nick Brown} ay nangako.'],
    [
      'several',
      'Sina Sen. Patty Murrow at ang kinatawang si Adam Smith.'.replace(/(Patty Murrow|Adam Smith)/g, '{$1}'),
    ],
    ['a teacher', 'Ang guro na si Adam Smith ay nangako sa Kongreso.'],
    ['who speaks for an official', 'Ang tagapagsalita ng senador na si Adam Smith ay nangako.'],
    ['who lives next to one', 'Ang kapitbahay ng alkalde na si Linda Brown ay nagsalita ng batas sa Spokane.'],
    ['who speaks for a member', 'Ang tagapagsalita ng kongresistang si Adam Smith ay nangako.'],
    ['who drives one', 'Ang drayber ng gobernador na si Nick Brown ay nangako.'],
    ['who helps one with a name', 'Ang katulong ni Rep. Strickland na si Adam Smith ay nangako.'],
    ['a society’s head', 'Ang pangulo ng samahan na si Linda Brown ay nangako.'],
  ],
  Spanish: [
    ['of Congress', 'El congresista federal {Adam Smith} habló.'],
    ['with the party behind', 'El congresista federal demócrata {Adam Smith} habló.'],
    ['with the state between', 'El congresista por Washington {Adam Smith} habló.'],
    ['of no party', 'El representante independiente de Washington, {Adam Smith}, habló.'],
    ['of the United States', 'El representante de EE. UU. {Adam Smith} habló.'],
    ['before Congress', 'El representante ante el Congreso {Adam Smith} habló.'],
    ['of the place, without a comma', 'La alcaldesa de Spokane {Linda Brown} habló del proyecto de ley.'],
    ['attorney general', 'El procurador general del estado, {Nick Brown}, habló.'],
    ['of a firm', 'El representante de Boeing Adam Smith habló.'],
    ['of a trade', 'El representante de ventas Adam Smith habló en Spokane.'],
    ['of a union', 'El representante sindical Adam Smith habló en Spokane.'],
    ['who helps one', 'El asistente del congresista federal, Adam Smith, habló.'],
    ['who helps one with a name', 'El asistente de la senadora {Patty Murrow}, Mike Johnson, habló en el Senado.'],
    ['whose son it is', 'El hijo del Newgard, Adam Smith, habló en el Congreso.'],
    ['a teacher', 'El maestro Adam Smith habló en Spokane.'],
  ],
  Hindi: [
    [
      'a senator, and the surname before what says who did it',
      'सीनेटर {Patty Murrow} ने कहा। {Murrow|Patty Murrow} ने विरोध किया।',
    ],
    ['of Congress', 'सांसद {Adam Smith} ने कांग्रेस में कहा। बेकर Adam Smith ने नहीं।'],
    ['of Congress, by a longer word', 'अमेरिकी प्रतिनिधि {Adam Smith} ने कांग्रेस में कहा।'],
    ['a governor', 'गवर्नर {Bob Fenwick|Robert Fenwick} ने विधेयक पर हस्ताक्षर किए।'],
    ['a mayor', 'स्पोकेन की मेयर {Linda Brown} ने नगर परिषद से कहा।'],
    ['attorney general', 'अटॉर्नी जनरल {Nick Brown} ने मुकदमा किया।'],
    ['two joined by "and"', 'सीनेटर {Patty Murrow} और सांसद {Adam Smith} ने कहा।'],
    ['a lawyer', 'वकील Nick Brown ने स्पोकेन में कहा।'],
    ['who helps one', 'सांसद के सहायक Adam Smith ने कहा।'],
    ['nobody', 'Adam Smith और Nick Brown पार्क में मिले।'],
  ],
  French: [
    ['a senator', 'La sénatrice {Patty Murrow} a présenté mardi un projet de loi.'],
    ['of the House', 'Le représentant {Adam Smith} a voté contre le texte.'],
    ['with the party between', 'Le représentant démocrate {Adam Smith} a voté contre le texte.'],
    ['of the United States', 'Le représentant américain {Adam Smith} a pris la parole.'],
    ['elected, with the state between', 'L’élu démocrate de l’État de Washington {Adam Smith} s’est opposé au texte.'],
    ['with the party in brackets', '{Adam Smith} (démocrate, Washington) est du même avis au Congrès.'],
    ['the office behind', 'Selon {Nick Brown}, procureur général de l’État, la loi est contraire à la Constitution.'],
    ['a governor', 'Le gouverneur {Bob Fenwick|Robert Fenwick} a promulgué la loi.'],
    ['attorney general', 'Le procureur général de l’État de Washington, {Nick Brown}, a porté plainte.'],
    ['a city’s mayor', 'La mairesse de Spokane {Linda Brown} a défendu son budget.'],
    ['likewise, as papers in France write', 'La maire démocrate de Spokane, {Linda Brown}, a défendu son budget.'],
    ['of the state', 'Le sénateur d’État {Tom Wilson|Thomas Wilson} propose de baisser la taxe.'],
    ['of the county', 'Le commissaire du comté de Spokane {Al French} s’y oppose.'],
    ['of the council', 'Le conseiller municipal de Spokane {Paul Dillwyn} s’y oppose.'],
    ['several', 'Les sénatrices {Patty Murrow} et {Mira Cantrell} ont voté contre le texte.'],
    [
      'who held another office',
      'L’ancienne sénatrice {Nora Taylor}, aujourd’hui mairesse de Pullman, soutient le texte.',
    ],
    [
      'by courtesy, later on',
      'La sénatrice {Patty Murrow} est contre. Mme {Murrow|Patty Murrow} l’a dit lundi au Sénat.',
    ],
    ['the economist', 'La main invisible d’Adam Smith ne suffit pas, dit le sénateur.'],
    ['a baker', 'Le boulanger Adam Smith a ouvert une deuxième boutique à Seattle.'],
    ['a cook', 'Le chef Adam Smith ouvre un restaurant à Seattle, dit la mairesse.'],
    ['a trade behind', 'Adam Smith, plombier à Tacoma, a écrit au Congrès.'],
    ['of a firm', 'Le représentant de Boeing Adam Smith a pris la parole au Sénat.'],
    ['of a union', 'Le représentant syndical Adam Smith a pris la parole à Spokane.'],
    ['who helps one', 'L’attachée de presse de la mairesse, Linda Brown, a pris la parole à Spokane.'],
    [
      'who helps one with a name',
      'Le porte-parole de la sénatrice {Patty Murrow}, Mike Johnson, a pris la parole au Sénat.',
    ],
    ['who speaks for one, behind', 'Nick Brown, porte-parole du procureur général, a pris la parole à Spokane.'],
    ['a wife', 'Le gouverneur et sa femme, Linda Brown, se sont rendus à Spokane.'],
    ['a husband', 'La sénatrice et son mari, Nick Brown, se sont rendus à Spokane.'],
    ['a street', 'La rue Murrow et l’avenue Nick Brown seront fermées, dit la mairesse.'],
    ['a school', 'Le lycée Adam Smith accueille le sénateur mardi.'],
    ['formerly another', 'L’ancien gouverneur Nick Brown a voté contre le texte.'],
    ['no relation', 'Adam Smith, qui n’a rien à voir avec l’élu, tient un café à Seattle.'],
    ['a namesake', 'Adam Smith, simple homonyme du représentant, tient un café à Seattle.'],
  ],
  'Chinese and Korean': [
    ['before the name', '國會議員{Adam Smith}說。'],
    ['behind the name', '{Adam Smith}國會議員說。'],
    ['in Korean, behind', '{Adam Smith} 연방하원의원은 말했다.'],
    ['in Korean, of Congress', '{Adam Smith} 국회의원은 말했다.'],
    ['attorney general', '檢察總長{Nick Brown}說。'],
    ['likewise of the state', '워싱턴주 법무장관 {Nick Brown}은 말했다.'],
    ['of the county', 'Spokane縣議員{Al French}說。'],
    ['likewise, with the place between', '{Al French} 스포캔 카운티 커미셔너는 Spokane 예산을 말했다.'],
    ['a teacher', '老師Adam Smith說。'],
    ['a legislator’s aide', '議員助理Adam Smith說。'],
    ['a senator’s', '參議員助手Nick Brown說。'],
    ['a pastor', 'Adam Smith 목사는 말했다.'],
    ['a firm’s head', 'Adam Smith 사장은 말했다.'],
  ],
};

describe.each(Object.entries(tables))('%s', (_, table) => {
  test.each(table)('%s', (_rule, text) => {
    const { runs, expected } = written(text);
    expect(found(runs, local).marks).toEqual(expected);
    if (expected.length > 0) expect(mightContainMentions(index, runs[0]!.text)).toBe(true);
  });
});
