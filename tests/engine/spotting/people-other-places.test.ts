/** Officials of other places and other times. Braces hold the only mentions of a row. */
import { findsWhatIsBraced } from './people-rows';

findsWhatIsBraced({
  abroad: [
    'a mayor and a senator: LONDON (AP) — Mayor Brown asked the House. Sen. Brandvold of the upper house voted no.',
    'in the headline: Mayor Brown asks the House for buses\nTORONTO — The mayor wants buses, the House voted.',
    'in Spanish: SAN SALVADOR — La alcaldesa Brown habló con la senadora Brandvold.',
    'in Vietnamese: HÀ NỘI - Thị trưởng Brown gặp Thượng nghị sĩ Brandvold.',
    'a place behind the name: Mayor Brown of London wrote to the Senate.',
    'who travels: PARIS — Sen. {Odalys Brandvold} spoke. {Brandvold|Odalys Brandvold} will fly home.',
    'who is tagged: PARIS — Rep. {Newgard|Dan Newgard}, R-Wash., spoke.',
  ],
  'of a town, and elected by a whole state': [
    [
      'a neighbor: State Sen. {Benno Toewes}, R-Idaho, judged pies.\nJim Parker of Viola keeps goats.',
      { url: 'https://www.idahostatesman.com/1' },
    ],
    [
      'but not one of the state: State Sen. {Benno Toewes}, R-Idaho, judged pies.\n{Jim Parker} of Idaho came.',
      { url: 'https://www.idahostatesman.com/1' },
    ],
    [
      'nor whose title comes first: The House voted. Sen. {Jim Parker} of Viola voted no.',
      { url: 'https://www.idahostatesman.com/1' },
    ],
  ],
  time: [
    [
      'not by an office of the state that he is not known to have held: OLYMPIA — State Treasurer Nick Brown told the Legislature so.\nBrown will return.',
      { date: '2021-05-19' },
    ],
    [
      'nor by another state’s, nor another sort of office: OLYMPIA — Oregon State Treasurer Nick Brown told the Legislature so.\nMayor Nick Brown did not.',
      { date: '2021-05-19' },
    ],
    ['nor a county’s: OLYMPIA — King County Auditor Nick Brown told the Legislature so.', { date: '2021-05-19' }],
    ['nor a city’s: OLYMPIA — City Treasurer Nick Brown told the Legislature so.', { date: '2021-05-19' }],
    ['nor a school’s: OLYMPIA — PTA Treasurer Nick Brown told the Legislature so.', { date: '2021-05-19' }],
    [
      'nor one of students: OLYMPIA — Student body treasurer Nick Brown told the Legislature so.',
      { date: '2021-05-19' },
    ],
    ['nor a union’s: OLYMPIA — Union secretary-treasurer Nick Brown told the Legislature so.', { date: '2021-05-19' }],
    ['nor anybody’s: OLYMPIA — Treasurer Nick Brown told the Legislature so.', { date: '2021-05-19' }],
    [
      'nor who only helps: OLYMPIA — Deputy Secretary of State Nick Brown told the Legislature so.',
      { date: '2021-05-19' },
    ],
    [
      'but one with the state before it: OLYMPIA — Washington Secretary of State {Nick Brown} told the Legislature so.',
      { date: '2021-05-19' },
    ],
    ['nor a generation ago: OLYMPIA — State Treasurer Nick Brown told the Legislature so.', { date: '2005-05-19' }],
    [
      'a father in office before the son: Sen. Tad Menardi, D-N.J., voted on the bill in the Senate.',
      { url: 'https://apnews.com/a', date: '2013-05-01' },
    ],
    [
      'a father without a title: Tad Menardi, the New Jersey Democrat, voted on the bill in the Senate.',
      { url: 'https://apnews.com/a', date: '2013-05-01' },
    ],
    'a father or son by the suffix: Odalys Brandvold Sr. farms in Rosalia.',
    [
      'a member before the present office: Rep. {Ulric Zinkel}, R-Mont., posted the photo.',
      { url: 'https://apnews.com/a', date: '2015-03-12' },
    ],
    ['a predecessor by title and surname: Gov. Brown and Sen. Hill spoke to the Legislature.', { date: '2012-02-01' }],
  ],
});
