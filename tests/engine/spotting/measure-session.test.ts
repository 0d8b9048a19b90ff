/** Which session a measure is of, by the article's day, its words, and what an earlier batch of the page said. */
import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../engine/spotting/article';
import { findMeasures } from '../../../engine/spotting/measures';
import type { ScanRequest } from '../../../engine/spotting/types';
import { boise, measuresOf, olympia, wire } from './measure-scan';

describe('which session', () => {
  measuresOf(olympia, [
    'Lawmakers passed HB 1110. → HB/1110 (2019) · 2019-03-12',
    'In 2021, two bills passed: HB 1336 by a mile. → HB/1336 (2021)',
    'The 2023 law, HB 1110, ended single-family zoning. → HB/1110 (2023)',
    'HB 1110, passed in 2023, ended it. → HB/1110 (2023)',
    'HB 1110 (2023) ended it, lawmakers said. → HB/1110 (2023)',
    'HB 1110 of 2023 ended it, lawmakers said. → HB/1110 (2023)',
    'Last year’s House Bill 1110 ended it. → HB/1110 (2023) · 2025-02-01',
    'Last year’s House Bill 1110 ended it. → HB/1110 · 2026-02-01',
    'Two years ago HB 1110 ended it, lawmakers said. → HB/1110 (2023) · 2025-02-01',
    'HB 1217 would take effect in 2030, lawmakers said. → HB/1217',
    'In 2019, voters capped rents, and House Bill 1217 would do the same here, lawmakers said. → HB/1217',
    'In 2021, cities ended it, but Senate Bill 5200 is the first for farms, lawmakers said. → SB/5200',
    'Next year, lawmakers will take up House Bill 1217. → HB/1217 · 2026-02-10',
    'In 2027, lawmakers will hear SB 5200 again. → SB/5200 · 2026-03-02',
    'Since 2019, lawmakers have waited for HB 1217. → HB/1217',
    'After the 2024 election, lawmakers passed HB 1217. → HB/1217',
    'The bill costs $2,019 and is HB 1217. → HB/1217',
    'A pre-filed HB 1001 is about maps. → HB/1001 (2027) · 2026-12-08',
    'Lawmakers pre-filed bills on Monday, HB 1001 among them. → HB/1001 (2027) · 2026-12-08',
    'Pre-filing began; last session’s House Bill 1217 is law. → HB/1217 · 2026-12-08',
    'Pre-filing began; HB 2390 died in March. → HB/2390 · 2026-12-08',
    'In 2019 it failed. House Bill 1110 passed two years later. → HB/1110 (2021)',
    'The law, House Bill 1110, was signed by then-Gov. Jay Inslee in May 2023. → HB/1110 (2023)',
    'Passed on March 7, 2024, House Bill 2114 was never law. → HB/2114 (2023)',
    'A bill she introduced in 2023, HB 1389, would have capped rents. → HB/1389 (2023)',
    'In her first term, in 2017, she sponsored House Bill 1341. → HB/1341 (2017)',
    'The 2021 capital gains tax, known as SB 5096, funds schools, lawmakers said. → SB/5096 (2021)',
    'The capital gains tax (SB 5096, 2021) funds schools, lawmakers said. → SB/5096 (2021)',
    'House Bill 1110 (C 332 L 23) is law. → HB/1110 (2023)',
    'House Bill 1110 is the 2023 law that ended single-family zoning. → HB/1110 (2023)',
    'House Bill 1217 is a copy of the 2024 bill. → HB/1217',
    'HB 1054, a 2021 law, was amended the next year by HB 2037. → HB/1054 (2021), HB/2037 (2021)',
    'Under HB 1110 — approved two sessions ago, in 2023 — lawmakers hoped. → HB/1110 (2023)',
    'Filed for the session that starts Jan. 11, HB 1008 is a bill. → HB/1008 (2027) · 2026-12-15',
    'HB 5, which revives last winter’s SB 5922, is SB 5010, prefiled. → SB/5922, SB/5010 (2027) · 2026-12-07',
    'In 2022 lawmakers met. A year later the bill was HB 1846. → HB/1846 (2023)',
    'In 2022 lawmakers met. Today there is a vote. It was HB 1217. → HB/1217',
    'Lawmakers pre-filed HB 2200. → HB/2200 · 2025-12-08',
    'Lawmakers heard HB 1001. → HB/1001 (2027) · 2027-01-12',
    'Voters upheld it in 2020: it was about ESSB 5395, passed that March. → SB/5395 (2019)',
    'HB 1917 (last year’s) and HB 2501 (this year’s) are bills. → HB/1917 (2023), HB/2501 · 2025-02-01',
    'It was tried in 2019. That year HB 1309 died on a Tuesday, lawmakers said. → HB/1309 (2019)',
    'The 2019 measure on plates was HB 1994, lawmakers said. → HB/1994 (2019)',
    'Last session’s HB 1389 was amended by HB 2217. → HB/1389 (2023), HB/2217 · 2025-02-01',
    'HB 1310 is a bill on bees. It was HB 1212 in 2023, lawmakers said. → HB/1310, HB/1212 (2023)',
    'The Legislature’s 2021 reforms, including House Bill 1310, stand. → HB/1310 (2021)',
    'House Bill 1240, the 2023 ban on such rifles, stands in the Senate’s way. → HB/1240 (2023)',
    'The Senate’s first try, Senate Bill 5160, was in 2019. → SB/5160 (2019)',
    'House Bill 2007 would have paid for it in 2022, lawmakers said. → HB/2007 (2021)',
    'In his first year, 2019, the senator sponsored House Bill 1406. → HB/1406 (2019)',
    'The senator voted against House Bill 1406 as a freshman in 2019. → HB/1406 (2019)',
  ]);

  measuresOf(wire, [
    'In the 117th Congress H.R. 1 was a voting law; H.R. 1 passed again last month. → us/117/HR/1, us/119/HR/1',
    'Congress passed H.R. 1. → us/118/HR/1 · 2025-01-02',
    'Congress passed H.R. 1. → us/119/HR/1 · 2025-01-03',
    'In the 117th Congress the House passed H.R. 1. → us/117/HR/1',
    'H.R. 1 of 2021 died in the Senate. → us/117/HR/1',
    'Congress passed H.R. 1 of the last Congress. → us/118/HR/1',
    'H.R. 1 was an energy bill in the previous Congress. → us/118/HR/1',
    'The tax cut of 2017, H.R. 1, was signed in December. → us/115/HR/1 · 2026-02-01',
    'Last month the House passed H.R. 4405. → us/119/HR/4405 · 2027-01-10',
    'Congress’s first bill, H.R. 1, is new. → us/120/HR/1 · 2027-01-10',
    'Congress passed Public Law 117-58, which is H.R. 3684. → us/117/HR/3684',
    'Congress wrote the 2021 infrastructure act, which was H.R. 3684. → us/117/HR/3684',
    'The House passed H.R. 1187. It was first offered in 2023. → us/119/HR/1187',
    'A water law, H.R. 7776, part of the 2022 defense bill, paid for it, Congress said. → us/117/HR/7776',
    'Congress: The CARES Act (H.R. 748) passed in 2020. → us/116/HR/748',
  ]);

  measuresOf(boise, ['Idaho lawmakers passed House Bill 93 last year. → id/2025/H/93']);
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
