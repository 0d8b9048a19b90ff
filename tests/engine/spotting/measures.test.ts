import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../engine/spotting/article';
import { findMeasures } from '../../../engine/spotting/measures';
import type { ScanRequest, TextRun } from '../../../engine/spotting/types';

const olympia = { url: 'https://washingtonstatestandard.com/a', date: '2026-02-10' };
const boise = { url: 'https://idahocapitalsun.com/a', date: '2026-02-10' };
const spokane = { url: 'https://www.spokesman.com/a', date: '2026-02-10' };
const wire = { url: 'https://apnews.com/a', date: '2025-10-30' };
const nowhere = { url: 'https://example.org/a', date: '2026-02-10' };
const on = (place: typeof olympia, date: string) => ({ ...place, date });

function scan(runs: TextRun[], { url, date }: typeof olympia, packs = ['us', 'wa', 'id']) {
  const request: ScanRequest = { facts: { url, dates: [date] }, runs };
  return findMeasures(packs, request, createArticle(request, date)).mentions;
}
/** Mentions as "surface → key", in order. */
function marks(text: string | TextRun[], place: typeof olympia, packs?: string[]): string[] {
  const runs = typeof text === 'string' ? [{ text }] : text;
  return scan(runs, place, packs).map(
    ({ run, start, end, key, candidates }) =>
      `${runs[run]!.text.slice(start, end)} → ${key || candidates?.join(' or ')}`,
  );
}
const wa = (type: string, ...numbers: number[]) => numbers.map((n) => `wa/2025-2026/${type}/${n}`);

describe('written forms of Washington', () => {
  it.each([
    ['The House passed HB 1110 on Friday.', 'HB 1110', 'HB/1110'],
    ['The House passed HB1110 on Friday.', 'HB1110', 'HB/1110'],
    ['The House passed HB-1110 on Friday.', 'HB-1110', 'HB/1110'],
    ['The House passed HB\u00a01110 on Friday.', 'HB\u00a01110', 'HB/1110'],
    ['The House passed HB\n1110 on Friday.', 'HB\n1110', 'HB/1110'],
    ['The House passed H.B. 1110 on Friday.', 'H.B. 1110', 'HB/1110'],
    ['The House passed H.B. No. 1110 on Friday.', 'H.B. No. 1110', 'HB/1110'],
    ['The House passed House Bill 1110 on Friday.', 'House Bill 1110', 'HB/1110'],
    ['The House passed House Bill No. 1110 on Friday.', 'House Bill No. 1110', 'HB/1110'],
    ['The House passed House Bill (HB) 1110 on Friday.', 'House Bill (HB) 1110', 'HB/1110'],
    ['The House passed Substitute House Bill 1110.', 'Substitute House Bill 1110', 'HB/1110'],
    ['The House passed Second Substitute House Bill 1110.', 'Second Substitute House Bill 1110', 'HB/1110'],
    [
      'The House passed Engrossed Second Substitute House Bill 1110.',
      'Engrossed Second Substitute House Bill 1110',
      'HB/1110',
    ],
    ['The House passed E2SHB 1110.', 'E2SHB 1110', 'HB/1110'],
    ['The House passed 2SHB 1110.', '2SHB 1110', 'HB/1110'],
    ['The House passed ESHB 1110.', 'ESHB 1110', 'HB/1110'],
    ['The House passed EHB 1110’s twin.', 'EHB 1110', 'HB/1110'],
    ['The Senate passed 2ESSB 5041.', '2ESSB 5041', 'SB/5041'],
    ['The Senate passed S.B. 5041.', 'S.B. 5041', 'SB/5041'],
    ['The Senate passed SSB 5041.', 'SSB 5041', 'SB/5041'],
    ['my inbox says sb5041 passed', 'sb5041', 'SB/5041'],
    ['HOUSE BILL 1110 PASSES', 'HOUSE BILL 1110', 'HB/1110'],
    ['Lawmakers on #HB1217', '#HB1217', 'HB/1217'],
    ['El gobernador firmó el proyecto del Senado 5944.', 'proyecto del Senado 5944', 'SB/5944'],
    ['The Senate passed SJM 8004.', 'SJM 8004', 'SJM/8004'],
    ['The House passed House Joint Memorial 4003.', 'House Joint Memorial 4003', 'HJM/4003'],
    ['The Senate passed Engrossed Senate Joint Resolution 8201.', 'Engrossed Senate Joint Resolution 8201', 'SJR/8201'],
    ['The House passed HJR 4200.', 'HJR 4200', 'HJR/4200'],
    ['The Senate passed SCR 8401.', 'SCR 8401', 'SCR/8401'],
    ['The House passed House Concurrent Resolution 4404.', 'House Concurrent Resolution 4404', 'HCR/4404'],
    ['The Senate adopted SR 8611.', 'SR 8611', 'SR/8611'],
    ['Lawmakers heard Bill 1217 on Monday.', 'Bill 1217', 'HB/1217'],
    ['Lawmakers heard HB: 1217 on Monday.', 'HB: 1217', 'HB/1217'],
    ['Lawmakers passed Sub\u00adstitute Senate Bill 5332.', 'Sub\u00adstitute Senate Bill 5332', 'SB/5332'],
    ['El Proyecto de Ley de la Cámara 1217 pasó al Senado.', 'Proyecto de Ley de la Cámara 1217', 'HB/1217'],
    ['El Proyecto de Ley 5790 del Senado es ley.', 'Proyecto de Ley 5790', 'SB/5790'],
    ['Dự luật Hạ viện 1217 được thông qua.', 'Dự luật Hạ viện 1217', 'HB/1217'],
    ['州参议员表示，拨款来自SB 5801法案。', 'SB 5801', 'SB/5801'],
  ])('%s', (text, surface, key) => {
    const [mark] = marks(text, olympia);
    const [found, id] = mark?.split(' → ') ?? [];
    expect(id).toBe(`wa/2025-2026/${key}`);
    expect(surface.endsWith(found!)).toBe(true);
    expect(marks(text, olympia)).toHaveLength(1);
  });
});

describe('lists that share a head', () => {
  it.each([
    ['The House has House Bill 1411, which concerns goats, and 1412 goats.', wa('HB', 1411)],
    ['The House has House Bill 1411, which concerns goats, and 1912, a year of goats.', wa('HB', 1411)],
    ['House Bills 1584, 1601 and 1677 died.', wa('HB', 1584, 1601, 1677)],
    ['HBs 1217 and 1380 drew lawmakers.', wa('HB', 1217, 1380)],
    ['“House Bills 1443, 1217 & 1296” passed.', wa('HB', 1443, 1217, 1296)],
    ['Senators have SB 5890, SB 5911 and 5977.', wa('SB', 5890, 5911, 5977)],
    ['The Senate passed HB 1110/SB 5190.', [...wa('HB', 1110), ...wa('SB', 5190)]],
    ['SB 5812 (Wellman)/HB 2049 (Bergquist) passed.', [...wa('SB', 5812), ...wa('HB', 2049)]],
    ['Lawmakers saw (it)/HB 2049.', wa('HB', 2049)],
    ['Lawmakers saw a/HB 2049.', []],
    ['House Bills 1128-1130 passed.', wa('HB', 1128, 1130)],
    ['House Bills 1100 through 1104 passed.', wa('HB', 1100, 1104)],
    ['HB 1217, 98 percent agreed, passed.', wa('HB', 1217)],
    ['HB 1217 passed 93-4, and 2025 was over.', wa('HB', 1217)],
    ['The House passed HB 1217, 1,500 people said.', wa('HB', 1217)],
    [
      'Of HB 1290 and SB 5260, both bills, 1290 and 5260 have hearings.',
      [...wa('HB', 1290), ...wa('SB', 5260), ...wa('HB', 1290), ...wa('SB', 5260)],
    ],
    ['Lawmakers oppose HBs 1294 (pesticides), 1384 (wineries) and 1588 (organics).', wa('HB', 1294, 1384, 1588)],
    ['House Bills 1422 [drugs] and 1272 [children] died.', wa('HB', 1422, 1272)],
    ['SBs 5502 (Robinson, D-Everett) and 5450 (Slatter) passed.', wa('SB', 5502, 5450)],
    ['HB 1272 (children), 1241 (students) and 1634 (schools) passed.', wa('HB', 1272, 1241, 1634)],
    ['House Bills 1217 (rents) and 1491 people came.', wa('HB', 1217)],
    ['House Bills 1217 (rents) and 1491 (homes), 1500 people and 2 dogs.', wa('HB', 1217, 1491)],
    ['House Bill 1217, the rent bill; 1491 people came.', wa('HB', 1217)],
    ['She has filed House Bills 1249 and 1481 in 2025, 2090 people said.', wa('HB', 1249, 1481)],
    ['House Bill 1217, the rent bill, and 1491, its twin.', wa('HB', 1217)],
    ['At the hearing HB 1217 (rents) drew 1491 (mostly landlords).', wa('HB', 1217)],
    ['Lawmakers recall HB 1217 (rents) and 2025 (the year it passed).', wa('HB', 1217)],
    ['House Bills 1217 — rents — and 1500 people.', wa('HB', 1217)],
    ['Senators: sign in PRO on SB 5852 / 2026 session.', wa('SB', 5852)],
    ['Senators: SB 5852 / 2105 votes were counted.', wa('SB', 5852)],
    ['Senators: SB 5852, 2105 Main St., and SB 5853 - 2105 were heard.', wa('SB', 5852, 5853)],
    ['Senators: SB 5852 / 8105 was heard.', wa('SB', 5852)],
    ['Sen. Nobles has SB 6276; the House version is 1200 pages long.', wa('SB', 6276)],
    [
      'Sen. Nobles has SB 6276; the House version was 2024 all over again, and the House number is 2026.',
      wa('SB', 6276),
    ],
  ])('%s', (text, keys) => {
    expect(marks(text, olympia).map((mark) => mark.split(' → ')[1])).toEqual(keys);
  });

  it('reads bare numbers under a table head, and no others', () => {
    const cell = (text: string, row: number, column: number): TextRun => ({
      text,
      kind: 'cell',
      cell: { table: 0, row, column, head: row === 0 },
    });
    const table = [cell('Room', 0, 0), cell('HB', 0, 1), cell('1210', 1, 0), cell('2233', 1, 1)];
    expect(marks([{ text: 'Bills this week' }, ...table], olympia)).toEqual(['2233 → wa/2025-2026/HB/2233']);
  });

  it.each<[rule: string, over: TextRun[], head: boolean, found: string[]]>([
    ['no caption of other things', [{ text: 'Rooms', kind: 'caption' }], false, []],
    ['no caption with text between', [{ text: 'House bills', kind: 'caption' }, { text: 'It rained.' }], false, []],
  ])('reads bare numbers of a table without heads under %s', (_rule, over, head, found) => {
    const rows = [
      ['1210', 'Rents'],
      ['2233', 'Roads'],
    ];
    const table = rows.flatMap((texts, row) =>
      texts.map((text, column): TextRun => ({
        text,
        kind: 'cell',
        cell: { table: 0, row, column, head: head && row === 0 },
      })),
    );
    const runs = [{ text: 'The Legislature met.' }, ...over, ...table];
    expect(marks(runs, olympia)).toEqual(found.map((number) => `${number} → wa/2025-2026/HB/${number}`));
  });
});

describe('numbers said again', () => {
  it.each([
    ['Idaho lawmakers heard House Bill 702. HOST: What is in 702?', ['House Bill 702', '702']],
    ['Idaho lawmakers heard House Bill 702. They met in 702 rooms.', ['House Bill 702']],
    ['Senators heard HB 1404. See leg.wa.gov/bill?BillNumber=1404&Year=2025.', ['HB 1404']],
    ['Senators heard SB 5041. Alvarado said 5041 had merit.', ['SB 5041', '5041']],
    ['Senators heard SB 5041. 問得最多的是5041號。', ['SB 5041', '5041']],
    ['Senators heard SB 5041. 共有5041人。', ['SB 5041']],
    ['Senators heard SB 5041. 他們在5041号室。', ['SB 5041']],
    ['Senators heard SB 5041. 다음 모임은 5041호에서 열린다.', ['SB 5041']],
    ['Senators heard SB 5041. “5041 deserves a vote,” they said.', ['SB 5041', '5041']],
    ['Senators heard SB 5041. Policy 5041 is on barns.', ['SB 5041']],
    ['Senators heard SB 5041. 5041호는 통과되었다.', ['SB 5041', '5041']],
    ['Senators heard SB 5041. Gặp tại phòng 5041, en la sala 5041.', ['SB 5041']],
    ['The House passed HB 2075. “2075 is dead,” she said.', ['HB 2075', '2075']],
    ['Voters passed I-2066. Lawmakers can’t change 2066 without a vote.', ['I-2066', '2066']],
    [
      'The House passed HB 2301. He would look at 2301, and asked how 2301 compares to it.',
      ['HB 2301', '2301', '2301'],
    ],
    ['The House passed HB 1217. It has 1217 words and Room 1217 is full.', ['HB 1217']],
    ['The House passed HB 1217. My extension, 1217, is for 1217 voters.', ['HB 1217']],
    ['The House passed HB 2019. In 2019 is when it began; 2019 was good.', ['HB 2019']],
    ['Alvarado said 5041 had merit.', []],
    ['Idaho lawmakers heard House Bill 656. Mitchell said 656 could reach the floor.', ['House Bill 656', '656']],
    ['Idaho lawmakers heard House Bill 656. If 656 passes, they leave.', ['House Bill 656', '656']],
    ['Idaho lawmakers heard House Bill 656. Mitchell said 656 people could reach the floor.', ['House Bill 656']],
    ['Idaho lawmakers heard House Bill 656. Mitchell counted 656 could reach the floor.', ['House Bill 656']],
    ['In Boise, Idaho’s House Bill 656 is like Idaho’s H656. Short opposes 656.', ['House Bill 656', 'H656', '656']],
    [
      'In Boise, Idaho’s House Bill 656 is like Congress’s H.R. 656. Short opposes 656.',
      ['House Bill 656', 'H.R. 656'],
    ],
    ['Lawmakers heard HB 2515. Doglio said 2515 remains her preference.', ['HB 2515', '2515']],
    ['Lawmakers heard HB 2277. “2277 needs work,” she said.', ['HB 2277', '2277']],
    ['Senators heard HB 2277 and SB 5928. Ask whether 5928 or 2277 moves.', ['HB 2277', 'SB 5928', '5928', '2277']],
    ['Lawmakers left Olympia’s HB 2177. If Washington’s 2177 does not pass, it ends.', ['HB 2177', '2177']],
    ['Lawmakers heard HB 1591. In re Taylor, 34 Wn. App. 2d 1591, says so, as does 12 P.3d 1591.', ['HB 1591']],
    ['Lawmakers heard HB 1000. The count goes back to 1000 in the House.', ['HB 1000']],
    ['Lawmakers heard HB 1000. Doglio said 1000 could reach the floor.', ['HB 1000', '1000']],
    ['Lawmakers heard HB 2277. Will 2277 pass? Stanford said 2277 asks for less.', ['HB 2277', '2277', '2277']],
    ['Lawmakers heard HB 2277. At least 2277 passes were sold; 2277 votes came.', ['HB 2277']],
    ['Lawmakers heard HB 2277. It makes 2277 tons a year, and sold 2277 books his first year.', ['HB 2277']],
    ['Lawmakers heard HB 2277. She fears that 2277 sends us the bill.', ['HB 2277', '2277']],
    ['Lawmakers heard HB 2277. She fears that 2277 friends sent the bill.', ['HB 2277']],
    ['Lawmakers heard HB 2277. Some 2277 remains of fish were found.', ['HB 2277']],
    ['Lawmakers heard HB 2277. They heard that Well 2277 needs a new pump.', ['HB 2277']],
    [
      'Idaho lawmakers heard HB 537 and HB 538. Neither 537 nor 538 has had a vote.',
      ['HB 537', 'HB 538', '537', '538'],
    ],
    ['Lawmakers heard HB 1162. Thai told a crowd of 1162. Ramp 1162 is closed; Engine 1162 is old.', ['HB 1162']],
  ])('%s', (text, surfaces) => {
    expect(marks(text, olympia).map((mark) => mark.split(' → ')[0])).toEqual(surfaces);
  });
});

describe('Congress', () => {
  it.each([
    ['The House passed H.R. 4121 on Thursday.', 'us/119/HR/4121'],
    ['The House passed H. R. 4121 on Thursday.', 'us/119/HR/4121'],
    ['The House passed H.R.4121 on Thursday.', 'us/119/HR/4121'],
    ['WASHINGTON (AP) — The House passed HR 17 on Thursday.', 'us/119/HR/17'],
    ['WASHINGTON — Congress passed HR1 on Thursday.', 'us/119/HR/1'],
    ['WASHINGTON — The Senate passed S. 812.', 'us/119/S/812'],
    ['WASHINGTON — The Senate passed S.812.', 'us/119/S/812'],
    ['The Senate passed S.J.Res. 41.', 'us/119/SJRES/41'],
    ['The Senate passed SJ Res 41.', 'us/119/SJRES/41'],
    ['The House passed HJRES60.', 'us/119/HJRES/60'],
    ['The House passed H.J. Res. 60.', 'us/119/HJRES/60'],
    ['The House passed H. Con. Res. 27.', 'us/119/HCONRES/27'],
    ['The House adopted H.Res. 602.', 'us/119/HRES/602'],
    ['Senators agreed to S. Res. 388.', 'us/119/SRES/388'],
    ['WASHINGTON — The U.S. Senate passed Senate Bill 5.', 'us/119/S/5'],
  ])('%s', (text, key) => {
    expect(marks(text, wire).map((mark) => mark.split(' → ')[1])).toEqual([key]);
  });

  it.each([
    ['Congress heard H.R. 6291 and its cousin 6292.', ['us/119/HR/6291', 'us/119/HR/6292']],
    ['Congress heard H.R. 6291 and its 6292 fans.', ['us/119/HR/6291']],
    ['S-146, on fakes, became law.', []],
    ['H.R. 471 would punish senators who buy the S-146, a missile.', ['us/119/HR/471']],
    ['H.R. 471 would punish Turkey. S-400, the Russian system, is banned by law.', ['us/119/HR/471']],
    ['The bill, H.R. 471, buys Sikorsky S-146 craft, S-92 craft and an S-Class.', ['us/119/HR/471']],
    ['The bill, H.R. 471, changes form S-146, and S-146 pumps.', ['us/119/HR/471']],
  ])('"S-146" after another bill of Congress: %s', (text, keys) => {
    expect(marks(text, wire).map((mark) => mark.split(' → ')[1])).toEqual(keys);
  });

  it.each([
    ['Members passed H.R. 1047, 3015 of them for it.', ['us/119/HR/1047']],
    ['Members passed H.R. 1047, 2025 and all.', ['us/119/HR/1047']],
    ['Members passed H.R. 22, 3015 and more.', ['us/119/HR/22']],
    ['Members passed H.R. 1234 and 9500 have come in letters; H.R. 1235, 4000.', ['us/119/HR/1234', 'us/119/HR/1235']],
  ])('lists: %s', (text, keys) => {
    expect(marks(text, wire).map((mark) => mark.split(' → ')[1])).toEqual(keys);
  });
});

describe('joint resolutions in a story on members of Congress', () => {
  it.each([
    ['CONSTITUTIONAL AMENDMENT HJR 4', 'id/2026/HJR/4'],
    ['Voters decide on it as House Joint Resolution 4.', 'id/2026/HJR/4'],
    ['Members of Congress passed H.J. Res. 4 on a constitutional amendment.', 'us/119/HJRES/4'],
  ])('%s', (text, key) => {
    const runs = [{ text: 'BOISE, Idaho (AP) — Three of Idaho’s members of Congress kept their seats.' }, { text }];
    const request: ScanRequest = { facts: { url: spokane.url, dates: [spokane.date] }, runs };
    const members = Array.from({ length: 3 }, () => ({ run: 0, state: 'us' }));
    const article = createArticle(request, spokane.date);
    const { mentions } = findMeasures(['us', 'wa', 'id'], request, article, undefined, members);
    expect(mentions.map((mention) => mention.key)).toEqual([key]);
  });
});

describe('whose measure it is', () => {
  it.each([
    [
      'Washington’s House Bill 1217 and Idaho’s Senate Bill 1217 passed.',
      spokane,
      ['wa/2025-2026/HB/1217', 'id/2026/S/1217'],
    ],
    [
      'Washington’s House Bill 1217 and Oregon’s House Bill 1217 passed. Like Oregon’s new HB 1217, Washington’s HB 1217 caps rents.',
      spokane,
      ['wa/2025-2026/HB/1217', 'wa/2025-2026/HB/1217'],
    ],
    [
      'House Bill 1217 of Washington passed. Idaho’s House Bill 217 and Washington’s House Bill 1217 did, too.',
      boise,
      ['wa/2025-2026/HB/1217', 'id/2026/H/217', 'wa/2025-2026/HB/1217'],
    ],
    ['In Olympia, HB 2215 passed. In Boise, HB 548 passed.', spokane, ['wa/2025-2026/HB/2215', 'id/2026/H/548']],
    ['The Idaho Senate passed H93 and S 1101.', boise, ['id/2026/H/93', 'id/2026/S/1101']],
    ['Lawmakers passed House Bill 93.', boise, ['id/2026/H/93']],
    ['Lawmakers passed HCR 5 and HJM 12.', boise, ['id/2026/HCR/5', 'id/2026/HJM/12']],
    ['Lawmakers passed HCR020 and HB 0491.', boise, ['id/2026/HCR/20', 'id/2026/H/491']],
    ['Oregon’s House Bill 2001 passed in Salem.', spokane, []],
    ['Texas HB 1217 passed.', spokane, []],
    ['SALEM, Ore. — Oregon lawmakers passed HB 2001. The Oregon Senate follows.', spokane, []],
    ['The Montana Legislature passed HB 1217.', nowhere, []],
    ['OLYMPIA — Lawmakers passed a budget. Montana’s House Bill 1110 passed.', olympia, []],
    ['OLYMPIA — Lawmakers passed a budget. In Oregon, lawmakers passed Senate Bill 5701.', olympia, []],
    ['The B.C. legislature passed Bill 15 and Bill 1110.', olympia, []],
    ['In Manila, the Philippine Senate passed Senate Bill 5979.', olympia, []],
    ['California’s AB 1482 and Nebraska’s LB 574 are laws.', spokane, []],
    ['Lawmakers passed HB 1217.', nowhere, []],
    ['Gov. Kotek signed HB 1696 after lawmakers passed it.', nowhere, []],
    ['Mr. Inslee liked HB 1696 after lawmakers passed it.', nowhere, []],
    ['Lawmakers passed HB 1696. Gov. Inslee came.', nowhere, []],
    ['Gov. Larry Hogan vetoed HB 1696. Gov. Jay Inslee came, lawmakers said.', nowhere, []],
    ['Governor Inslee Smith signed HB 1696 after lawmakers passed it.', nowhere, []],
    ['In Denver, Colorado lawmakers passed HB 1696. Gov. Inslee signed a bill.', nowhere, []],
    ['Lawmakers passed EHB 1313 and HB 2332.', nowhere, wa('HB', 1313)],
    ['Lawmakers passed ESHB 1313, HB 4 and HB 2332.', nowhere, wa('HB', 1313)],
    ['Lawmakers heard SSB 3041 and House Bill 1110.', nowhere, []],
    ['Lawmakers passed ESHB 1313 and HB 332.', nowhere, wa('HB', 1313)],
    ['Oregon lawmakers passed HB 2332. Another bill is ESHB 1313.', nowhere, wa('HB', 1313)],
    ['Lawmakers made laws on the rent and the sales tax (H594).', boise, ['id/2026/H/594']],
    ['The paint is white (H594). Lawmakers passed a law on the sales tax.', spokane, []],
    ['The Washington Legislature passed HB 1217.', nowhere, ['wa/2025-2026/HB/1217']],
    ['OLYMPIA — Lawmakers passed HB 1217.', nowhere, ['wa/2025-2026/HB/1217']],
    ['Olympia watches H.R. 2289, a federal bill.', olympia, ['us/119/HR/2289']],
    ['Olympia lawmakers watch a bill on Pell Grants, S. 1054.', olympia, []],
    ['House Bill 93 is a bill.', olympia, []],
    ['The Legislature in Olympia adopted HR 4615.', olympia, ['wa/2025-2026/HR/4615']],
    ['Lawmakers passed House Bill 98a and S 1101aaS.', boise, ['id/2026/H/98', 'id/2026/S/1101']],
    ['Congress has H.R. 3857. The Senate’s is S. 1893.', boise, ['us/119/HR/3857', 'us/119/S/1893']],
    ['Her governor signed House Bill 3991, lawmakers said.', olympia, []],
    ['Salem. SB 1550, from a senator, passed.', spokane, []],
    ['Montana did this last year with House Bill 318, lawmakers said.', boise, []],
    ['Idaho lawmakers saw Montana do this with House Bill 318 there.', boise, []],
    [
      'Lawmakers say HB 1008 is law, and Washington’s SB 6548 is not.',
      olympia,
      ['wa/2025-2026/HB/1008', 'wa/2025-2026/SB/6548'],
    ],
  ])('%s', (text, place, keys) => {
    expect(marks(text, place).map((mark) => mark.split(' → ')[1])).toEqual(keys);
  });

  it.each([
    ['House Bill 656', 'His mail ran against H656.', ['House Bill 656', 'H656']],
    ['House Bill 656', 'His mail ran against H657.', ['House Bill 656']],
    ['House Bill 5', 'His visa is an H5.', ['House Bill 5']],
  ])('knows Idaho’s short form again in a paragraph without words of lawmaking: %s, %s', (bill, text, surfaces) => {
    const runs = [{ text: `Idaho lawmakers heard ${bill}.` }, { text }];
    expect(marks(runs, boise).map((mark) => mark.split(' → ')[0])).toEqual(surfaces);
  });

  it.each([
    ['the measures before it are of one state', ['SB 5882', 'SB 5462', 'SB 5849', 'SB 5180'], 'wa/2025-2026/HB/1277'],
    ['too few are', ['SB 5882'], undefined],
    ['they are of two states', ['SB 5882', 'SB 5462', 'SB 5849', 'Idaho’s SB 1180'], undefined],
    ['they are Congress’s', ['S. 5882', 'H.R. 5462', 'S. 5849', 'S. 5180'], undefined],
  ])('asks whose the article’s measures are where nothing names a state: %s', (_what, measures, key) => {
    const page = [...measures, 'HB 1277'].map((name) => ({ text: `The bill on schools, ${name}, passed the House.` }));
    const place = {
      text: 'Lawmakers met. Teachers of Olympia, Issaquah, Olympia, Seattle, Olympia, Yakima and Spokane spoke of bills, and one from Oregon.',
    };
    expect(
      marks([place, ...page], nowhere)
        .find((mark) => mark.startsWith('HB 1277'))
        ?.split(' → ')[1],
    ).toBe(key);
  });

  it.each([
    ['Lawmakers met in Olympia. ¶ They passed House Bill 1217.', ['wa/2025-2026/HB/1217']],
    ['Idaho lawmakers met. ¶ They passed House Bill 217.', ['id/2026/H/217']],
    ['The bills before the state of Idaho in this session: ¶ HB 217, on aid.', ['id/2026/H/217']],
    ['Look bills up at app.leg.wa.gov/billinfo. ¶ They passed House Bill 1217.', ['wa/2025-2026/HB/1217']],
    ['Look bills up at legislature.idaho.gov. ¶ They passed House Bill 217.', ['id/2026/H/217']],
    ['Lawmakers met in Olympia and in Oregon. ¶ They passed House Bill 1217.', []],
    ['Lawmakers met in Seattle. ¶ They passed House Bill 1217.', []],
    ['Lawmakers met in Salem. ¶ They passed House Bill 1217.', []],
    ['Lawmakers met. ¶ They passed House Bill 1217.', []],
  ])('takes the one state that a page names plainly, where no outlet tells: %s', (page, keys) => {
    const runs = page.split(' ¶ ').map((text) => ({ text }));
    expect(marks(runs, nowhere).map((mark) => mark.split(' → ')[1])).toEqual(keys);
  });

  it.each([
    ['coffee and radios', ['SHB 1150', 'SHB 1098', 'SSB 5263', 'SHB 1164'], 0],
    ['two', ['2SHB 1150', 'SHB 1098', 'HB 1164'], 0],
    ['pencils', ['HB 1150', 'HB 1098', 'HB 1264', 'HB 1164'], 0],
  ])('needs no words of lawmaking in a table: %s', (_what, names, count) => {
    const runs = names.map((text, row): TextRun => ({
      text,
      kind: 'cell',
      cell: { table: 0, row, column: 0, head: false },
    }));
    expect(marks(runs, nowhere)).toHaveLength(count);
  });

  it.each([
    ['South Dakota is the first state to pass such a law. South Dakota lawmakers met.', []],
    ['South Dakota is the first state to pass such a law. Washington lawmakers met.', ['wa/2025-2026/HB/1008']],
    ['Lawmakers met.', ['wa/2025-2026/HB/1008']],
  ])('leaves what a paper of home quotes of another state: %s', (told, keys) => {
    const runs: TextRun[] = [
      { text: told },
      { text: 'A reporter writes:' },
      { text: 'Under House Bill 1008, goats cross the road.', kind: 'quote' },
    ];
    expect(marks(runs, olympia).map((mark) => mark.split(' → ')[1])).toEqual(keys);
  });

  it('leaves the measures of a pack that is not loaded', () => {
    expect(marks('Idaho’s Senate Bill 1217 passed.', spokane, ['us', 'wa'])).toEqual([]);
  });

  it.each([
    ['Congress passed H.R. 4. Senate Bill 1582, by Sen. Bill Hagerty, passed; Liias came.', ['us', 'wa'], ''],
    ['Congress passed H.R. 4. Senate Bill 1582 passed. It was by Sen. Bill Hagerty.', ['us'], ''],
    ['Congress met. Senate Bill 1582, on coins, by Sen. Bill Hagerty, passed.', ['us'], ''],
  ])('takes a state’s form for Congress’s beside a sponsor there: %s', (text, states, key) => {
    const request: ScanRequest = { facts: { url: olympia.url, dates: [olympia.date] }, runs: [{ text }] };
    const officials = states.map((state) => ({ run: 0, state }));
    const article = createArticle(request, olympia.date);
    const found = findMeasures(['us', 'wa'], request, article, undefined, officials).mentions.map((one) => one.key);
    expect(found.filter((one) => one !== 'us/119/HR/4').join()).toBe(key);
  });

  it('follows the officials around it where nothing else tells', () => {
    const request: ScanRequest = {
      facts: { url: nowhere.url, dates: [nowhere.date] },
      runs: [{ text: 'Gov. Bob Ferguson signed HB 2180. Sen. Marko Liias came.' }],
    };
    const article = createArticle(request, nowhere.date);
    expect(findMeasures(['wa'], request, article).mentions).toEqual([]);
    const officials = [
      { run: 0, state: 'wa' },
      { run: 0, state: 'wa' },
    ];
    expect(findMeasures(['wa'], request, article, undefined, officials).mentions).toMatchObject([
      { key: 'wa/2025-2026/HB/2180' },
    ]);
  });
});

describe('which session', () => {
  it.each([
    ['Lawmakers passed HB 1110.', on(olympia, '2019-03-12'), 'wa/2019-2020/HB/1110'],
    ['In 2021, two bills passed: HB 1336 by a mile.', olympia, 'wa/2021-2022/HB/1336'],
    ['The 2023 law, HB 1110, ended single-family zoning.', olympia, 'wa/2023-2024/HB/1110'],
    ['HB 1110, passed in 2023, ended it.', olympia, 'wa/2023-2024/HB/1110'],
    ['HB 1110 (2023) ended it, lawmakers said.', olympia, 'wa/2023-2024/HB/1110'],
    ['HB 1110 of 2023 ended it, lawmakers said.', olympia, 'wa/2023-2024/HB/1110'],
    ['Last year’s House Bill 1110 ended it.', on(olympia, '2025-02-01'), 'wa/2023-2024/HB/1110'],
    ['Last year’s House Bill 1110 ended it.', on(olympia, '2026-02-01'), 'wa/2025-2026/HB/1110'],
    ['Two years ago HB 1110 ended it, lawmakers said.', on(olympia, '2025-02-01'), 'wa/2023-2024/HB/1110'],
    ['HB 1217 would take effect in 2030, lawmakers said.', olympia, 'wa/2025-2026/HB/1217'],
    ['Since 2019, lawmakers have waited for HB 1217.', olympia, 'wa/2025-2026/HB/1217'],
    ['After the 2024 election, lawmakers passed HB 1217.', olympia, 'wa/2025-2026/HB/1217'],
    ['The bill costs $2,019 and is HB 1217.', olympia, 'wa/2025-2026/HB/1217'],
    ['A pre-filed HB 1001 is about maps.', on(olympia, '2026-12-08'), 'wa/2027-2028/HB/1001'],
    ['Lawmakers pre-filed bills on Monday, HB 1001 among them.', on(olympia, '2026-12-08'), 'wa/2027-2028/HB/1001'],
    ['Pre-filing began; last session’s House Bill 1217 is law.', on(olympia, '2026-12-08'), 'wa/2025-2026/HB/1217'],
    ['Pre-filing began; HB 2390 died in March.', on(olympia, '2026-12-08'), 'wa/2025-2026/HB/2390'],
    [
      'Rent caps, HB 2114 last winter, are back as HB 2114, prefiled by a member.',
      on(olympia, '2026-12-08'),
      'wa/2025-2026/HB/2114,wa/2027-2028/HB/2114',
    ],
    ['In 2019 it failed. House Bill 1110 passed two years later.', olympia, 'wa/2021-2022/HB/1110'],
    ['The law, House Bill 1110, was signed by then-Gov. Jay Inslee in May 2023.', olympia, 'wa/2023-2024/HB/1110'],
    ['Passed on March 7, 2024, House Bill 2114 was never law.', olympia, 'wa/2023-2024/HB/2114'],
    ['A bill she introduced in 2023, HB 1389, would have capped rents.', olympia, 'wa/2023-2024/HB/1389'],
    ['In her first term, in 2017, she sponsored House Bill 1341.', olympia, 'wa/2017-2018/HB/1341'],
    ['The 2021 capital gains tax, known as SB 5096, funds schools, lawmakers said.', olympia, 'wa/2021-2022/SB/5096'],
    ['The capital gains tax (SB 5096, 2021) funds schools, lawmakers said.', olympia, 'wa/2021-2022/SB/5096'],
    ['House Bill 1110 (C 332 L 23) is law.', olympia, 'wa/2023-2024/HB/1110'],
    [
      'HB 1054, a 2021 law, was amended the next year by HB 2037.',
      olympia,
      'wa/2021-2022/HB/1054,wa/2021-2022/HB/2037',
    ],
    ['Under HB 1110 — approved two sessions ago, in 2023 — lawmakers hoped.', olympia, 'wa/2023-2024/HB/1110'],
    [
      'Filed for the session that starts Jan. 11, HB 1008 is a bill.',
      on(olympia, '2026-12-15'),
      'wa/2027-2028/HB/1008',
    ],
    [
      'HB 5, which revives last winter’s SB 5922, is SB 5010, prefiled.',
      on(olympia, '2026-12-07'),
      'wa/2025-2026/SB/5922,wa/2027-2028/SB/5010',
    ],
    ['In 2022 lawmakers met. A year later the bill was HB 1846.', olympia, 'wa/2023-2024/HB/1846'],
    ['In 2022 lawmakers met. Today there is a vote. It was HB 1217.', olympia, 'wa/2025-2026/HB/1217'],
    ['In the 117th Congress H.R. 1 was a voting law; H.R. 1 passed again last month.', wire, 'us/117/HR/1,us/119/HR/1'],
    ['Lawmakers pre-filed HB 2200.', on(olympia, '2025-12-08'), 'wa/2025-2026/HB/2200'],
    ['Lawmakers heard HB 1001.', on(olympia, '2027-01-12'), 'wa/2027-2028/HB/1001'],
    ['Congress passed H.R. 1.', on(wire, '2025-01-02'), 'us/118/HR/1'],
    ['Congress passed H.R. 1.', on(wire, '2025-01-03'), 'us/119/HR/1'],
    ['In the 117th Congress the House passed H.R. 1.', wire, 'us/117/HR/1'],
    ['H.R. 1 of 2021 died in the Senate.', wire, 'us/117/HR/1'],
    ['Congress passed H.R. 1 of the last Congress.', wire, 'us/118/HR/1'],
    ['H.R. 1 was an energy bill in the previous Congress.', wire, 'us/118/HR/1'],
    ['The tax cut of 2017, H.R. 1, was signed in December.', on(wire, '2026-02-01'), 'us/115/HR/1'],
    ['Last month the House passed H.R. 4405.', on(wire, '2027-01-10'), 'us/119/HR/4405'],
    ['Congress’s first bill, H.R. 1, is new.', on(wire, '2027-01-10'), 'us/120/HR/1'],
    ['Idaho lawmakers passed House Bill 93 last year.', boise, 'id/2025/H/93'],
    ['Congress passed Public Law 117-58, which is H.R. 3684.', wire, 'us/117/HR/3684'],
    ['Congress wrote the 2021 infrastructure act, which was H.R. 3684.', wire, 'us/117/HR/3684'],
    ['Voters upheld it in 2020: it was about ESSB 5395, passed that March.', olympia, 'wa/2019-2020/SB/5395'],
    [
      'HB 1917 (last year’s) and HB 2501 (this year’s) are bills.',
      on(olympia, '2025-02-01'),
      'wa/2023-2024/HB/1917,wa/2025-2026/HB/2501',
    ],
    ['It was tried in 2019. That year HB 1309 died on a Tuesday, lawmakers said.', olympia, 'wa/2019-2020/HB/1309'],
    ['The House passed H.R. 1187. It was first offered in 2023.', wire, 'us/119/HR/1187'],
    ['The 2019 measure on plates was HB 1994, lawmakers said.', olympia, 'wa/2019-2020/HB/1994'],
    [
      'Last session’s HB 1389 was amended by HB 2217.',
      on(olympia, '2025-02-01'),
      'wa/2023-2024/HB/1389,wa/2025-2026/HB/2217',
    ],
    ['A water law, H.R. 7776, part of the 2022 defense bill, paid for it, Congress said.', wire, 'us/117/HR/7776'],
    [
      'HB 1310 is a bill on bees. It was HB 1212 in 2023, lawmakers said.',
      olympia,
      'wa/2025-2026/HB/1310,wa/2023-2024/HB/1212',
    ],
    ['The Legislature’s 2021 reforms, including House Bill 1310, stand.', olympia, 'wa/2021-2022/HB/1310'],
    ['House Bill 1240, the 2023 ban on such rifles, stands in the Senate’s way.', olympia, 'wa/2023-2024/HB/1240'],
    ['The Senate’s first try, Senate Bill 5160, was in 2019.', olympia, 'wa/2019-2020/SB/5160'],
    ['House Bill 2007 would have paid for it in 2022, lawmakers said.', olympia, 'wa/2021-2022/HB/2007'],
    ['In his first year, 2019, the senator sponsored House Bill 1406.', olympia, 'wa/2019-2020/HB/1406'],
    ['The senator voted against House Bill 1406 as a freshman in 2019.', olympia, 'wa/2019-2020/HB/1406'],
    ['Congress: The CARES Act (H.R. 748) passed in 2020.', wire, 'us/116/HR/748'],
  ])('%s (%o)', (text, place, key) => {
    expect(marks(text, place).map((mark) => mark.split(' → ')[1])).toEqual(key.split(','));
  });
});

describe('links to official pages', () => {
  const linked = (text: string, words: string, href: string): TextRun[] => {
    const start = text.indexOf(words);
    return [{ text, links: [{ start, end: start + words.length, href }] }];
  };

  it.each([
    ['https://app.leg.wa.gov/billsummary/?BillNumber=1217&Year=2025&Initiative=false', 'wa/2025-2026/HB/1217'],
    ['https://app.leg.wa.gov/billsummary?billnumber=5041&year=2024', 'wa/2023-2024/SB/5041'],
    ['https://lawfilesext.leg.wa.gov/Biennium/2023-24/Htm/Bills/House%20Bills/1110-S.E2.htm', 'wa/2023-2024/HB/1110'],
    ['https://www.congress.gov/bill/119th-congress/house-bill/1/text', 'us/119/HR/1'],
    ['https://www.congress.gov/bill/118th-congress/senate-joint-resolution/18', 'us/118/SJRES/18'],
    ['https://legislature.idaho.gov/sessioninfo/2025/legislation/H0093/', 'id/2025/H/93'],
    ['https://www.congress.gov/119/bills/hr1/BILLS-119hr1eh.pdf', 'us/119/HR/1'],
    ['https://www.govtrack.us/congress/bills/118/sjres18', 'us/118/SJRES/18'],
    ['https://legiscan.com/WA/bill/HB1110/2023', 'wa/2023-2024/HB/1110'],
    ['https://legiscan.com/ID/bill/H0093/2025', 'id/2025/H/93'],
    ['https://legiscan.com/ID/bill/HCR012/2026', 'id/2026/HCR/12'],
    ['https://legiscan.com/US/bill/HB1/2025', 'us/119/HR/1'],
    ['https://app.leg.wa.gov/pbc/bill/1217', 'wa/2025-2026/HB/1217'],
  ])('%s', (href, key) => {
    expect(marks(linked('They call it the rent cap.', 'the rent cap', href), nowhere)).toEqual([
      `the rent cap → ${key}`,
    ]);
  });

  it('gives a written number its session and state', () => {
    const runs = linked(
      'They passed HB 1110.',
      'HB 1110',
      'https://app.leg.wa.gov/billsummary?BillNumber=1110&Year=2023',
    );
    expect(marks(runs, on(nowhere, '2026-01-01'))).toEqual(['HB 1110 → wa/2023-2024/HB/1110']);
  });

  it.each([
    ['https://app.leg.wa.gov/billsummary.evil.example/?BillNumber=1217'],
    ['https://leg.wa.gov.evil.example/billsummary?BillNumber=1217'],
    ['https://app.leg.wa.gov/committeeschedules/'],
    ['https://www.congress.gov/member/1'],
    ['https://legiscan.com/OR/bill/HB2001/2025'],
    ['https://www.govtrack.us/congress/members/1'],
    ['javascript:alert(1)'],
    ['https://%'],
  ])('is not made of %s', (href) => {
    expect(marks(linked('They call it the rent cap.', 'the rent cap', href), olympia)).toEqual([]);
  });

  it('does not mark "here"', () => {
    const href = 'https://app.leg.wa.gov/billsummary?BillNumber=1217&Year=2025';
    expect(marks(linked('Read it here.', 'here', href), olympia)).toEqual([]);
  });
});

describe('ballot measures', () => {
  it.each([
    ['Voters rejected I-2117.', ['wa/I/2117']],
    ['Voters rejected Initiative 2117.', ['wa/I/2117']],
    ['Voters rejected Initiative Measure No. 2117.', ['wa/I/2117']],
    ['Initiative to the Legislature 2081 is law.', ['wa/I/2081']],
    ['Initiatives 2081 and 2111 are laws.', ['wa/I/2081', 'wa/I/2111']],
    ['Voters passed I-502 in 2012.', ['wa/I/502']],
    ['Voters kept Referendum 90.', ['wa/R/90']],
    ['Voters passed a measure of Sen. Jeff Holy, R-6, in Spokane (and of Holy, R-6).', []],
    ['Voters kept Ref. 90.', ['wa/R/90']],
    ['Voters kept Ref. 26.', ['wa/R/26']],
    ['Voters kept it, Ref. 26-P1384.', []],
    ['Voters in Washington passed Initiative 69 in 1932.', ['wa/I/69']],
    ['Voters in Washington passed I-69 in 1932.', []],
    ['Voters kept Referendum Measure No. 90, or R-90.', ['wa/R/90', 'wa/R/90']],
    ['IL26\u2011001 and IL 26-638 are on the ballot.', ['wa/IL26/001', 'wa/IL26/638']],
    ['IP26-123 needs signatures.', ['wa/IP26/123']],
    ['The club makes 500 quilts in its “Initiative 500.”', []],
    ['Voters signed “Initiative 500.”', ['wa/I/500']],
    ['With Initiative 976 in court, lawmakers wait.', ['wa/I/976']],
    ['The Legislature’s session is short, and I-976 could bring cuts.', ['wa/I/976']],
    ['The Legislature’s session is short, and I-405 could bring trouble.', []],
    ['The day is short, and I-976 could bring cuts.', []],
    ['The Legislature’s session is short, and I-485 could bring trouble.', []],
    ['The visa was denied, the form I-601 too; the Legislature passed a bill.', []],
    ['Proposition 1 is a levy; Prop. 8 was California’s.', []],
    ['Voters in Nebraska kept Initiative 439.', []],
    ['Senators voted yes on 2117 and no on 2109.', []],
    ['Initiatives: vote yes on 2024, no on 2117th Street and no on 2,117.', []],
    ['Initiatives: there are no ideas on 2117 streets.', []],
    ['Initiatives came. Sen. Braun asked colleagues to vote no on 2117.', []],
    ['Initiatives came. The board of students voted yes on 2117.', []],
    ['Initiatives came. Seats: No on 2117 Pine Street.', []],
  ])('%s', (text, keys) => {
    expect(marks(text, olympia).map((mark) => mark.split(' → ')[1])).toEqual(keys);
  });
});

describe('what is no measure', () => {
  it.each([
    'Senators passed bills. He ran with bib HB 1217.',
    'Traffic on I-5, I-90 and SR 520 is slow; I-405 lanes reopened, lawmakers said.',
    'The bill was heard in Room 1217 and Suite 5041 of the House office building.',
    'Voters like an HB 2 pencil, HB pencils and the 2B.',
    'We flew Alaska 2066, Delta 119; the Senate vote was on.',
    'A vote at S. 5th Ave. and 12 S. 10th St., at 300 S. 12 Street.',
    'Do not vote in box R-90 at the library.',
    'Angus S. King 5 and J.S. 12 are no bills; U.S. 2 is a road.',
    '[Pages S227-S232] of the Congressional Record tell of a bill; pages H4410–H4412, too.',
    'HR 101 is a personnel class. Call HR 5 times, the senator said.',
    'Sizes A7, S 5, M 6; an iPhone 1217; H.264 video; PS4; SR388; the law of large numbers.',
    'WAC 51-11R and RCW 59.18 are codes; Chapter 209, Laws of 2025; Public Law 119-21.',
    'The market sits in a zone called R-96, voters said.',
    'HB 1,217 and HB 12.17 and HB 1217.5 and HB 1217th and HB 121756 are no bills.',
    'The bill passed 51-46; R-30 insulation; R-22 refrigerant was voted out.',
    'See bill/HB1217x, x_HB1217, aHB 1217, HB 1217abc; hub 1217; sb.',
    'The lawmakers’ bill has 1217 words and 5041 letters.',
  ])('%s', (text) => {
    expect(marks(text, olympia)).toEqual([]);
  });

  it('a part in a shop, or a council’s own bill, in a paper that speaks of lawmaking elsewhere', () => {
    const law = { text: 'Lawmakers passed three bills.' };
    expect(marks([law, { text: 'The hinge HB 1380 is back in stock, $12.' }], spokane)).toEqual([]);
    expect(marks([law, { text: 'SB-5263, sandwich board, 214 W. Meeker. HB-1217, home business.' }], spokane)).toEqual(
      [],
    );
    expect(marks([law, { text: 'HB-1217' }], spokane)).toEqual(['HB-1217 → wa/2025-2026/HB/1217']);
    expect(marks([law, { text: 'Lot 1224: Homelite SB 5041 saw, two chains' }], spokane)).toEqual([]);
    expect(marks([law, { text: 'HB 2000 hydraulic bale spear, no hoses' }], spokane)).toEqual([]);
    expect(marks([law, { text: 'Council Bill 1110 was tabled by a vote.' }], spokane)).toEqual([]);
  });

  it('but a roll call is no call by telephone', () => {
    expect(marks('The House voted.\u2028Roll Call\u2028HB 1217', olympia)).toEqual(['HB 1217 → wa/2025-2026/HB/1217']);
    expect(marks('The House voted. To speak to a senator, call HB 1217.', olympia)).toEqual([]);
  });

  it('but drivers and parts are words of law where a page is about it', () => {
    const law = { text: 'Lawmakers passed a bill; the Senate amended a bill and the governor signed one.' };
    const thanks = { text: 'Drivers earn more thanks to HB 2076.' };
    expect(marks([law, thanks], spokane)).toEqual(['HB 2076 → wa/2025-2026/HB/2076']);
    expect(marks([{ text: 'Lawmakers met.' }, thanks], spokane)).toEqual([]);
  });

  it('a label on a page that never speaks of lawmaking', () => {
    expect(marks('Labels: HB 1217 (white), SB 5041 (buff), sold by the roll', spokane)).toEqual([]);
  });
});

describe('several batches of one page', () => {
  const batch = (text: string, date: string, earlier?: unknown) => {
    const request: ScanRequest = { facts: { url: olympia.url, dates: [date] }, runs: [{ text }] };
    return findMeasures(['wa'], request, createArticle(request, date), earlier);
  };

  it('a later batch remembers the session of an earlier one', () => {
    const first = batch('In 2023 lawmakers passed HB 1110.', '2026-02-10');
    const second = batch('HB 1110 changed the zoning.', '2026-02-10', JSON.parse(JSON.stringify(first.memory)));
    expect(second.mentions).toMatchObject([{ key: 'wa/2023-2024/HB/1110' }]);
  });

  it('a memory made up by the page changes nothing and breaks nothing', () => {
    for (const memory of [
      null,
      1,
      'x',
      [],
      { owners: 1, sessions: { 'wa/HB/1110': 'x' } },
      { owners: { a: {} } },
      { lawmaking: 'x', officials: 3 },
    ])
      expect(batch('Lawmakers passed HB 1110.', '2026-02-10', memory).mentions).toMatchObject([
        { key: 'wa/2025-2026/HB/1110' },
      ]);
  });
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    'HB ',
    'SB',
    'H.R. ',
    'S. ',
    'House Bills ',
    'Substitute ',
    'Engrossed ',
    'No. ',
    '1217',
    '5041',
    '90',
    ', ',
    ' and ',
    'I-',
    'R-',
    'IL26-001',
    '(',
    '\u00ad',
    '\u200b',
    '\u00a0',
    '\n',
    'Idaho’s ',
    'in 2023 ',
    'Washington ',
    '#',
    '/',
    '😀',
    'Resolution ',
    '法案',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it('never throws, and every mention lies in its run and holds a digit or a link', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 6 }), fc.string(), (texts, url) => {
        const runs = texts.map((text) => ({ text }));
        const request = { facts: { url }, runs };
        const { mentions, memory } = findMeasures(['us', 'wa', 'id'], request, createArticle(request, '2026-02-10'));
        for (const { run, start, end, key, candidates } of mentions) {
          const surface = runs[run]!.text.slice(start, end);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(runs[run]!.text.length);
          expect(surface).toMatch(/\d$/);
          expect(key || candidates?.length).toBeTruthy();
        }
        expect(JSON.stringify(memory).length).toBeLessThan(32_768);
      }),
      { numRuns: 500 },
    );
  });

  it('marks of one run never overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const mention of scan([{ text: `Lawmakers in Olympia: ${text}` }], olympia)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
