/** Of which state, or of Congress, a measure is. */
import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../engine/spotting/article';
import { findMeasures } from '../../../engine/spotting/measures';
import type { ScanRequest, TextRun } from '../../../engine/spotting/types';
import { boise, keysIn, marks, measuresOf, nowhere, olympia, spokane } from './measure-scan';

describe('whose measure it is', () => {
  measuresOf(spokane, [
    'Washington’s House Bill 1217 and Idaho’s Senate Bill 1217 passed. → HB/1217, id/2026/S/1217',
    'Washington’s House Bill 1217 and Oregon’s House Bill 1217 passed. Like Oregon’s new HB 1217, Washington’s HB 1217 caps rents. → HB/1217, HB/1217',
    'In Olympia, HB 2215 passed. In Boise, HB 548 passed. → HB/2215, id/2026/H/548',
    'Oregon’s House Bill 2001 passed in Salem. → nothing',
    'Texas HB 1217 passed. → nothing',
    'SALEM, Ore. — Oregon lawmakers passed HB 2001. The Oregon Senate follows. → nothing',
    'California’s AB 1482 and Nebraska’s LB 574 are laws. → nothing',
    'The paint is white (H594). Lawmakers passed a law on the sales tax. → nothing',
    'Salem. SB 1550, from a senator, passed. → nothing',
  ]);

  measuresOf(boise, [
    'House Bill 1217 of Washington passed. Idaho’s House Bill 217 and Washington’s House Bill 1217 did, too. → HB/1217, id/2026/H/217, HB/1217',
    'The Idaho Senate passed H93 and S 1101. → id/2026/H/93, id/2026/S/1101',
    'Lawmakers passed House Bill 93. → id/2026/H/93',
    'Lawmakers passed HCR 5 and HJM 12. → id/2026/HCR/5, id/2026/HJM/12',
    'Lawmakers passed HCR020 and HB 0491. → id/2026/HCR/20, id/2026/H/491',
    'Lawmakers made laws on the rent and the sales tax (H594). → id/2026/H/594',
    'Lawmakers passed House Bill 98a and S 1101aaS. → id/2026/H/98, id/2026/S/1101',
    'Congress has H.R. 3857. The Senate’s is S. 1893. → us/119/HR/3857, us/119/S/1893',
    'Montana did this last year with House Bill 318, lawmakers said. → nothing',
    'Idaho lawmakers saw Montana do this with House Bill 318 there. → nothing',
  ]);

  measuresOf(olympia, [
    'OLYMPIA — Lawmakers passed a budget. Montana’s House Bill 1110 passed. → nothing',
    'OLYMPIA — Lawmakers passed a budget. In Oregon, lawmakers passed Senate Bill 5701. → nothing',
    'The B.C. legislature passed Bill 15 and Bill 1110. → nothing',
    'In Manila, the Philippine Senate passed Senate Bill 5979. → nothing',
    'Olympia watches H.R. 2289, a federal bill. → us/119/HR/2289',
    'Olympia lawmakers watch a bill on Pell Grants, S. 1054. → nothing',
    'House Bill 93 is a bill. → nothing',
    'The Legislature in Olympia adopted HR 4615. → HR/4615',
    'Her governor signed House Bill 3991, lawmakers said. → nothing',
    'Lawmakers say HB 1008 is law, and Washington’s SB 6548 is not. → HB/1008, SB/6548',
  ]);

  measuresOf(nowhere, [
    'The Montana Legislature passed HB 1217. → nothing',
    'Lawmakers passed HB 1217. → nothing',
    'Gov. Kotek signed HB 1696 after lawmakers passed it. → nothing',
    'Mr. Inslee liked HB 1696 after lawmakers passed it. → nothing',
    'Lawmakers passed HB 1696. Gov. Inslee came. → nothing',
    'Gov. Larry Hogan vetoed HB 1696. Gov. Jay Inslee came, lawmakers said. → nothing',
    'Governor Inslee Smith signed HB 1696 after lawmakers passed it. → nothing',
    'In Denver, Colorado lawmakers passed HB 1696. Gov. Inslee signed a bill. → nothing',
    'Lawmakers passed EHB 1313 and HB 2332. → HB/1313, HB/2332',
    'El Senado de Washington aprobó la SB 5096. La Cámara de Oregon aprobó la HB 2332. → SB/5096',
    'La ley del estado de Idaho, HB 93, protege el agua, dicen los legisladores. → id/2026/H/93',
    'El gobierno de Washington rechazó la SB 5096, dijo un legislador. → nothing',
    'Thượng viện tiểu bang Washington thông qua dự luật SB 5096. → SB/5096',
    'Under H.R. 3857, guards would serve 60 days, Congress hopes. → us/119/HR/3857',
    'The form H.R. 2000 goes to H.R. by Friday. → nothing',
    'Lawmakers passed ESHB 1313, HB 4 and HB 2332. → HB/1313, HB/2332',
    'Lawmakers heard SSB 3041 and House Bill 1110. → nothing',
    'Lawmakers passed ESHB 1313 and HB 332. → HB/1313',
    'Oregon lawmakers passed HB 2332. Another bill is ESHB 1313. → HB/1313',
    'The Washington Legislature passed HB 1217. → HB/1217',
    'OLYMPIA — Lawmakers passed HB 1217. → HB/1217',
  ]);

  describe('that of the one state that a page names plainly, where no outlet tells', () => {
    measuresOf(nowhere, [
      'Lawmakers met in Olympia. ¶ They passed House Bill 1217. → HB/1217',
      'Idaho lawmakers met. ¶ They passed House Bill 217. → id/2026/H/217',
      'The bills before the state of Idaho in this session: ¶ HB 217, on aid. → id/2026/H/217',
      'Look bills up at app.leg.wa.gov/billinfo. ¶ They passed House Bill 1217. → HB/1217',
      'Look bills up at legislature.idaho.gov. ¶ They passed House Bill 217. → id/2026/H/217',
      'Lawmakers met in Olympia and in Oregon. ¶ They passed House Bill 1217. → nothing',
      'Lawmakers met in Seattle. ¶ They passed House Bill 1217. → nothing',
      'Lawmakers met in Salem. ¶ They passed House Bill 1217. → nothing',
      'Lawmakers met. ¶ They passed House Bill 1217. → nothing',
    ]);
  });

  describe('that whose numbers and whose other bills tell, where the page names no legislature', () => {
    const law = 'The committee, the House and the Senate passed bills and a budget after a hearing, lawmakers said in';
    measuresOf(nowhere, [
      `${law} Seattle. ¶ SB 5838, on models → SB/5838`,
      `${law} Seattle. ¶ SB 5838, on models ¶ HB 1893, on strikes → SB/5838, HB/1893`,
      `${law} Oregon. ¶ SB 5701, on models ¶ HB 2001, on homes → nothing`,
      `${law} Seattle and Oregon. ¶ SB 5701, on models → nothing`,
      `${law} Congress and the U.S. Senate. Seattle waits. ¶ SB 5038, on models → nothing`,
      `${law} winter. ¶ HB 1772, on drinks ¶ HB 1563, on plants ¶ SB 5069, on trade → HB/1772, HB/1563, SB/5069`,
      `${law} winter. ¶ HB 772, on drinks ¶ HB 1563, on plants ¶ SB 5069, on trade → nothing`,
      `${law} winter. ¶ SB 5563, on plants ¶ SB 5069, on trade → nothing`,
      'Two beds in Seattle. Ref. SB 5263, a law. → nothing',
    ]);
    it('asks the title and the name of the site', () => {
      const runs = [{ text: `${law} winter.` }, { text: 'SB 5402 passed the full House.' }];
      const marksOn = (title: string) => {
        const request: ScanRequest = { facts: { url: nowhere.url, dates: [nowhere.date], title }, runs };
        return findMeasures(['us', 'wa'], request, createArticle(request, nowhere.date)).mentions.map(({ key }) => key);
      };
      expect(marksOn('Washington Legislature: Day 96')).toEqual(['wa/2025-2026/SB/5402']);
      expect(marksOn('Day 96')).toEqual([]);
    });
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
    expect(keysIn(runs, olympia)).toEqual(keys);
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

describe('joint resolutions in a story on members of Congress', () => {
  it.each([['Members of Congress passed H.J. Res. 4 on a constitutional amendment.', 'us/119/HJRES/4']])(
    '%s',
    (text, key) => {
      const runs = [{ text: 'BOISE, Idaho (AP) — Three of Idaho’s members of Congress kept their seats.' }, { text }];
      const request: ScanRequest = { facts: { url: spokane.url, dates: [spokane.date] }, runs };
      const members = Array.from({ length: 3 }, () => ({ run: 0, state: 'us' }));
      const article = createArticle(request, spokane.date);
      const { mentions } = findMeasures(['us', 'wa', 'id'], request, article, undefined, members);
      expect(mentions.map((mention) => mention.key)).toEqual([key]);
    },
  );
});
