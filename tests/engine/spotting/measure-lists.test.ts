/** Numbers that have no word of their own: in lists, under the heads of tables, said again. */
import { describe, expect, it } from 'vitest';
import type { TextRun } from '../../../engine/spotting/types';
import { marks, measuresOf, olympia, wordsIn } from './measure-scan';

describe('lists that share a head', () => {
  measuresOf(olympia, [
    'The House has House Bill 1411, which concerns goats, and 1412 goats. → HB/1411',
    'The House has House Bill 1411, which concerns goats, and 1912, a year of goats. → HB/1411',
    'House Bills 1584, 1601 and 1677 died. → HB/1584, HB/1601, HB/1677',
    'HBs 1217 and 1380 drew lawmakers. → HB/1217, HB/1380',
    '“House Bills 1443, 1217 & 1296” passed. → HB/1443, HB/1217, HB/1296',
    'Senators have SB 5890, SB 5911 and 5977. → SB/5890, SB/5911, SB/5977',
    'The Senate passed HB 1110/SB 5190. → HB/1110, SB/5190',
    'SB 5812 (Wellman)/HB 2049 (Bergquist) passed. → SB/5812, HB/2049',
    'Lawmakers saw (it)/HB 2049. → HB/2049',
    'Lawmakers saw a/HB 2049. → nothing',
    'House Bills 1128-1130 passed. → HB/1128, HB/1130',
    'House Bills 1100 through 1104 passed. → HB/1100, HB/1104',
    'HB 1217, 98 percent agreed, passed. → HB/1217',
    'HB 1217 passed 93-4, and 2025 was over. → HB/1217',
    'The House passed HB 1217, 1,500 people said. → HB/1217',
    'Of HB 1290 and SB 5260, both bills, 1290 and 5260 have hearings. → HB/1290, SB/5260, HB/1290, SB/5260',
    'Lawmakers oppose HBs 1294 (pesticides), 1384 (wineries) and 1588 (organics). → HB/1294, HB/1384, HB/1588',
    'House Bills 1422 [drugs] and 1272 [children] died. → HB/1422, HB/1272',
    'SBs 5502 (Robinson, D-Everett) and 5450 (Slatter) passed. → SB/5502, SB/5450',
    'HB 1272 (children), 1241 (students) and 1634 (schools) passed. → HB/1272, HB/1241, HB/1634',
    'House Bills 1217 (rents) and 1491 people came. → HB/1217',
    'House Bills 1217 (rents) and 1491 (homes), 1500 people and 2 dogs. → HB/1217, HB/1491',
    'House Bill 1217, the rent bill; 1491 people came. → HB/1217',
    'She has filed House Bills 1249 and 1481 in 2025, 2090 people said. → HB/1249, HB/1481',
    'House Bill 1217, the rent bill, and 1491, its twin. → HB/1217',
    'At the hearing HB 1217 (rents) drew 1491 (mostly landlords). → HB/1217',
    'Lawmakers recall HB 1217 (rents) and 2025 (the year it passed). → HB/1217',
    'House Bills 1217 — rents — and 1500 people. → HB/1217',
    'Senators: sign in PRO on SB 5852 / 2026 session. → SB/5852',
    'Senators: SB 5852 / 2105 votes were counted. → SB/5852',
    'Senators: SB 5852, 2105 Main St., and SB 5853 - 2105 were heard. → SB/5852, SB/5853',
    'Senators: SB 5852 / 8105 was heard. → SB/5852',
    'Sen. Nobles has SB 6276; the House version is 1200 pages long. → SB/6276',
    'Sen. Nobles has SB 6276; the House version was 2024 all over again, and the House number is 2026. → SB/6276',
  ]);

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
    'Idaho lawmakers heard House Bill 702. HOST: What is in 702? → House Bill 702, 702',
    'Idaho lawmakers heard House Bill 702. They met in 702 rooms. → House Bill 702',
    'Senators heard HB 1404. See leg.wa.gov/bill?BillNumber=1404&Year=2025. → HB 1404',
    'Senators heard SB 5041. Alvarado said 5041 had merit. → SB 5041, 5041',
    'Senators heard SB 5041. 問得最多的是5041號。 → SB 5041, 5041',
    'Senators heard SB 5041. 共有5041人。 → SB 5041',
    'Senators heard SB 5041. 他們在5041号室。 → SB 5041',
    'Senators heard SB 5041. 다음 모임은 5041호에서 열린다. → SB 5041',
    'Senators heard SB 5041. “5041 deserves a vote,” they said. → SB 5041, 5041',
    'Senators heard SB 5041. Policy 5041 is on barns. → SB 5041',
    'Senators heard SB 5041. 5041호는 통과되었다. → SB 5041, 5041',
    'Senators heard SB 5041. Gặp tại phòng 5041, en la sala 5041. → SB 5041',
    'The House passed HB 2075. “2075 is dead,” she said. → HB 2075, 2075',
    'Voters passed I-2066. Lawmakers can’t change 2066 without a vote. → I-2066, 2066',
    'The House passed HB 2301. He would look at 2301, and asked how 2301 compares to it. → HB 2301, 2301',
    'The House passed HB 1217. It has 1217 words and Room 1217 is full. → HB 1217',
    'The House passed HB 1217. Apartment 1217 is mine. Photo 1217 by a member. → HB 1217',
    'The House passed HB 1217. My extension, 1217, is for 1217 voters. → HB 1217',
    'The House passed HB 2019. In 2019 is when it began; 2019 was good. → HB 2019',
    'Alvarado said 5041 had merit. → nothing',
    'Idaho lawmakers heard House Bill 656. Mitchell said 656 could reach the floor. → House Bill 656, 656',
    'Idaho lawmakers heard House Bill 656. If 656 passes, they leave. → House Bill 656, 656',
    'Idaho lawmakers heard House Bill 656. Mitchell said 656 people could reach the floor. → House Bill 656',
    'Idaho lawmakers heard House Bill 656. Mitchell counted 656 could reach the floor. → House Bill 656',
    'In Boise, Idaho’s House Bill 656 is like Idaho’s H656. Short opposes 656. → House Bill 656, H656, 656',
    'In Boise, Idaho’s House Bill 656 is like Congress’s H.R. 656. Short opposes 656. → House Bill 656, H.R. 656',
    'Lawmakers heard HB 2515. Doglio said 2515 remains her preference. → HB 2515, 2515',
    'Lawmakers heard HB 2277. “2277 needs work,” she said. → HB 2277, 2277',
    'Senators heard HB 2277 and SB 5928. Ask whether 5928 or 2277 moves. → HB 2277, SB 5928, 5928, 2277',
    'Lawmakers left Olympia’s HB 2177. If Washington’s 2177 does not pass, it ends. → HB 2177, 2177',
    'Lawmakers heard HB 1591. In re Taylor, 34 Wn. App. 2d 1591, says so, as does 12 P.3d 1591. → HB 1591',
    'Lawmakers heard HB 1000. The count goes back to 1000 in the House. → HB 1000',
    'Lawmakers heard HB 1000. Doglio said 1000 could reach the floor. → HB 1000, 1000',
    'Lawmakers heard HB 2277. Will 2277 pass? Stanford said 2277 asks for less. → HB 2277, 2277, 2277',
    'Lawmakers heard HB 2277. At least 2277 passes were sold; 2277 votes came. → HB 2277',
    'Lawmakers heard HB 2277. It makes 2277 tons a year, and sold 2277 books his first year. → HB 2277',
    'Lawmakers heard HB 2277. She fears that 2277 sends us the bill. → HB 2277, 2277',
    'Lawmakers heard HB 2277. She fears that 2277 friends sent the bill. → HB 2277',
    'Lawmakers heard HB 2277. Some 2277 remains of fish were found. → HB 2277',
    'Lawmakers heard HB 2277. They heard that Well 2277 needs a new pump. → HB 2277',
    'Idaho lawmakers heard HB 537 and HB 538. Neither 537 nor 538 has had a vote. → HB 537, HB 538, 537, 538',
    'Lawmakers heard HB 1162. Thai told a crowd of 1162. Ramp 1162 is closed; Engine 1162 is old. → HB 1162',
  ])('%s', (row) => {
    const [text = '', words] = row.split(' → ');
    expect(wordsIn(text, olympia).join(', ') || 'nothing').toBe(words);
  });
});
