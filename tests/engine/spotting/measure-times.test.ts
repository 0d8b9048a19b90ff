/**
 * Which session a measure is of, as the words around it tell, in the ways that papers put it. The sentences are made up.
 */
import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../engine/spotting/article';
import { readPacks } from '../../spotting/packs-on-disk';
import { createRecords, findMeasures } from '../../../engine/spotting/measures';
import type { ScanRequest } from '../../../engine/spotting/types';

const records = createRecords(readPacks(['us', 'wa', 'id']));

/** Keys of the measures of an article, in order. Paragraphs are parted by "¶"; a first one says where we are. */
function sessions(place: string, url: string, text: string, date: string): string {
  const runs = [place, ...text.split(' ¶ ')].map((paragraph) => ({ text: paragraph }));
  const request: ScanRequest = { facts: { url, dates: [date] }, runs };
  return findMeasures(['us', 'wa', 'id'], request, createArticle(request, date), undefined, [], records)
    .mentions.map(({ key }) => key)
    .join(' ');
}

describe('in Olympia', () => {
  it.each<[text: string, keys: string, published?: string]>([
    [
      'House Bill 1220 passed in 2021. Do not mix it up with the current HB 1220, which is about goats.',
      'wa/2021-2022/HB/1220 wa/2025-2026/HB/1220',
    ],
    ['The law came in 2021. The next Legislature lowered the bar with House Bill 1990.', 'wa/2023-2024/HB/1990'],
    ['The law came in 2021. The next Legislature will lower the bar with House Bill 1990.', 'wa/2027-2028/HB/1990'],
    [
      'She offered Senate Bill 5999 in 2023. In 2024 she came back with Senate Bill 6299; a colleague had House Bill 1990.',
      'wa/2023-2024/SB/5999 wa/2023-2024/SB/6299 wa/2023-2024/HB/1990',
    ],
    [
      'The tax of 2023 was small. In 2025 he came back with Senate Bill 5999; a colleague had House Bill 1990.',
      'wa/2025-2026/SB/5999 wa/2025-2026/HB/1990',
    ],
    ['He ran for the U.S. Senate in 2022. His bill, House Bill 1990, hasn’t moved.', 'wa/2025-2026/HB/1990'],
    ['The Senate met in 2022. His bill, House Bill 1990, was tabled.', 'wa/2021-2022/HB/1990'],
    [
      'The fee came in 2018. ¶ Nobody minded. ¶ Voters loosened a compromise of the year before, House Bill 1990.',
      'wa/2023-2024/HB/1990',
      '2024-10-10',
    ],
    [
      'The fee came in 2018, and undid a compromise of the year before, House Bill 1990.',
      'wa/2017-2018/HB/1990',
      '2024-10-10',
    ],
    [
      'House Bill 1990 stalled in 2023. ¶ This spring lawmakers finished what House Bill 1990 starts.',
      'wa/2023-2024/HB/1990 wa/2025-2026/HB/1990',
    ],
    ['House Bill 1990 is law, readers say. They met the goats that came in 2021.', 'wa/2025-2026/HB/1990'],
    ['House Bill 1990 ¶ A bill on goats. Another passed in 2021.', 'wa/2025-2026/HB/1990'],
    ['House Bill 1990 ¶ In 2021 a bill on goats passed.', 'wa/2025-2026/HB/1990'],
    ['House Bill 1990 is here ¶ Signed in 2021.', 'wa/2025-2026/HB/1990'],
    [
      'La Cámara aprobó el proyecto dos veces, como HB 1503 en 2019 y HB 1990 en 2021.',
      'wa/2019-2020/HB/1503 wa/2021-2022/HB/1990',
    ],
    [
      'Lawmakers passed House Bills 1217 and 2015; Senate Bills 5041 and 5263.',
      'wa/2025-2026/HB/1217 wa/2025-2026/HB/2015 wa/2025-2026/SB/5041 wa/2025-2026/SB/5263',
    ],
    ['Lawmakers passed a bill in 2015; Senate Bill 5999 followed.', 'wa/2015-2016/SB/5999'],
    [
      'House Bill 1337 of 2023 let cottages in, and today’s HB 1337 is about goats.',
      'wa/2023-2024/HB/1337 wa/2025-2026/HB/1337',
    ],
    ['Under duress since 2021, House Bill 1990 is a bill on goats.', 'wa/2025-2026/HB/1990'],
    ['She came into office in 2016, in a hurry, House Bill 1990 in hand.', 'wa/2025-2026/HB/1990'],
    [
      '2022. The tax began. ¶ Republicans want to end it this winter with House Bill 1594. ¶ 2023. It rained.',
      'wa/2025-2026/HB/1594',
    ],
    [
      '2023: Wrap. ¶ 2024: Rewrap. HB 2049 got further and died later. ¶ 2025: Done. This year HB 2049 is a levy measure.',
      'wa/2023-2024/HB/2049 wa/2025-2026/HB/2049',
      '2025-05-20',
    ],
    [
      'Last year’s bill was House Bill 1110; this time it may be House Bill 1044.',
      'wa/2025-2026/HB/1110 wa/2025-2026/HB/1044',
    ],
    ['A House Bill 1110 of the present Legislature is about convictions.', 'wa/2025-2026/HB/1110'],
    ['His bill will be Senate Bill 5000 of the new Legislature.', 'wa/2027-2028/SB/5000', '2026-11-30'],
    [
      'Lawmakers pre-filed bills for the 2027 session on Monday. His has the number SB 5011. In 2026 it was SB 5930. ¶ So SB 5011 has nothing to do with whatever carried that number two years ago.',
      'wa/2027-2028/SB/5011 wa/2025-2026/SB/5930 wa/2027-2028/SB/5011',
      '2026-12-10',
    ],
    ['His bill is Senate Bill 5000 of the new Legislature.', 'wa/2025-2026/SB/5000', '2025-01-20'],
    [
      'The Legislature voted for permanent daylight time in 2019. The sponsor of that measure, House Bill 1196, was Riccelli, who is now a senator.',
      'wa/2019-2020/HB/1196',
    ],
    [
      'The Legislature voted for permanent daylight time in 2019. The sponsor of another bill, House Bill 2292, is Reed, who is now a senator.',
      'wa/2025-2026/HB/2292',
    ],
    [
      'A senator said the state was told in 2010 that this day might come. House Bill 1217 is the answer.',
      'wa/2025-2026/HB/1217',
    ],
    ['House Bill 1110, which passed in 2023, ended single-family zoning.', 'wa/2023-2024/HB/1110'],
    ['The law, House Bill 1110, was signed by then-Gov. Jay Inslee in May 2023.', 'wa/2023-2024/HB/1110'],
    ['Inslee signed House Bill 1110 three years ago.', 'wa/2023-2024/HB/1110'],
    ['In 2019, the Legislature passed Senate Bill 5395 on sex education.', 'wa/2019-2020/SB/5395'],
    [
      'Senate Bill 5395, approved by lawmakers in March 2020 and later by voters, is still law.',
      'wa/2019-2020/SB/5395',
    ],
    ['Lawmakers approved the rent cap, House Bill 1217, last year after a decade of attempts.', 'wa/2025-2026/HB/1217'],
    [
      'The rent cap, House Bill 1217, is a descendant of House Bill 2114, which died in 2024.',
      'wa/2025-2026/HB/1217 wa/2023-2024/HB/2114',
    ],
    [
      'House Bill 2114, a similar bill that died in the Senate in 2024, would have capped rents at 7%.',
      'wa/2023-2024/HB/2114',
    ],
    ['A version passed the House in 2024 as House Bill 2114 but died in the Senate.', 'wa/2023-2024/HB/2114'],
    ['Two years ago, a similar measure, House Bill 2114, failed.', 'wa/2023-2024/HB/2114'],
    ['During the 2021 session, Democrats passed Senate Bill 5096, a tax on capital gains.', 'wa/2021-2022/SB/5096'],
    ['The capital gains tax (SB 5096, 2021) funds schools.', 'wa/2021-2022/SB/5096'],
    ['The 2021 capital gains tax, known as SB 5096, funds schools.', 'wa/2021-2022/SB/5096'],
    ['The 2021 tax on goats, better known by its number, SB 5099, funds schools.', 'wa/2021-2022/SB/5099'],
    ['HB 1990, known to every herder as the answer to the goat law of 2021, is cited still.', 'wa/2025-2026/HB/1990'],
    [
      'In January 2022, two bills passed: HB 1732 and HB 1733. A year before that, HB 1323 had closed the barn.',
      'wa/2021-2022/HB/1732 wa/2021-2022/HB/1733 wa/2021-2022/HB/1323',
    ],
    [
      'The fee came in 2018. ¶ Nobody minded. ¶ The town’s own rule came a year before HB 1990.',
      'wa/2025-2026/HB/1990',
    ],
    ['She wrote the 2021 “goat cap” law, HB 1990, in her first term.', 'wa/2021-2022/HB/1990'],
    ['It is by Sen. Jess Bateman, who also wrote the 2021 “goat cap” law, HB 1990.', 'wa/2021-2022/HB/1990'],
    ['It is by Sen. Jess Bateman, who won the 2021 “goat cup” race, HB 1990 says.', 'wa/2025-2026/HB/1990'],
    [
      'House Bill 1054, a 2021 law limiting police tactics, was amended the next year by House Bill 2037.',
      'wa/2021-2022/HB/1054 wa/2021-2022/HB/2037',
    ],
    [
      'This year’s bill, House Bill 2105, would build on House Bill 1110, the 2023 middle-housing law.',
      'wa/2025-2026/HB/2105 wa/2023-2024/HB/1110',
    ],
    ['Enacted in 2015 as HB 1449, the oil train law requires notice.', 'wa/2015-2016/HB/1449'],
    ['Since House Bill 1110 became law in 2023, cities have rewritten codes.', 'wa/2023-2024/HB/1110'],
    ['Senate Bill 5814, passed in the 2025 session, extends sales tax.', 'wa/2025-2026/SB/5814'],
    ['The bill, HB 1491, takes effect in 2029.', 'wa/2025-2026/HB/1491'],
    ['HB 1491 requires cities to update plans by Dec. 31, 2029.', 'wa/2025-2026/HB/1491'],
    ['In her first term, in 2017, she sponsored House Bill 1341.', 'wa/2017-2018/HB/1341'],
    ['Since 2017 she has sponsored bills such as House Bill 1341.', 'wa/2025-2026/HB/1341'],
    [
      'He voted for House Bill 1310 in 2021 and against Senate Bill 5919 in 2022.',
      'wa/2021-2022/HB/1310 wa/2021-2022/SB/5919',
    ],
    ['House Bill 1217 caps rent increases. In 2024, an earlier version failed.', 'wa/2025-2026/HB/1217'],
    ['If approved, House Bill 2266 would begin in 2027.', 'wa/2025-2026/HB/2266'],
    ['Last month the House passed HB 2105.', 'wa/2025-2026/HB/2105'],
    ['Last session, the House passed HB 1491.', 'wa/2025-2026/HB/1491'],
    ['Last session, the House passed HB 1491.', 'wa/2023-2024/HB/1491', '2025-02-01'],
    ['In the last biennium, House Bill 2114 stalled.', 'wa/2023-2024/HB/2114'],
    ['A bill she introduced in 2023, HB 1389, would have capped rents.', 'wa/2023-2024/HB/1389'],
    ['HB 1389 was introduced in 2023. It would have capped rents.', 'wa/2023-2024/HB/1389'],
    ['HB 1217 passed the House 53-42 on March 10, 2025.', 'wa/2025-2026/HB/1217'],
    ['On April 27, 2025, lawmakers sent HB 1217 to the governor.', 'wa/2025-2026/HB/1217'],
    ['Passed on March 7, 2024, House Bill 2114 was never law.', 'wa/2023-2024/HB/2114'],
    ['Prefiled HB 2105 would lower the fee.', 'wa/2025-2026/HB/2105', '2025-12-10'],
    [
      'Lawmakers began prefiling bills for the 2027 session on Monday. House Bill 1005 would lower the fee.',
      'wa/2027-2028/HB/1005',
      '2026-12-09',
    ],
    ['House Bill 1217 took effect in May 2025.', 'wa/2025-2026/HB/1217', '2026-12-09'],
    ['Rep. Alvarado’s House Bill 1217 capped rents.', 'wa/2025-2026/HB/1217', '2026-12-09'],
    [
      'A new bill, House Bill 1008, filed Monday for the session that starts Jan. 11, would lower the fee.',
      'wa/2027-2028/HB/1008',
      '2026-12-15',
    ],
    ['House Bill 1110 had its first hearing.', 'wa/2023-2024/HB/1110', '2023-01-17'],
    ['House Bill 1110 had its first hearing.', 'wa/2027-2028/HB/1110', '2027-01-20'],
    ['The 2023–24 Legislature passed House Bill 1110.', 'wa/2023-2024/HB/1110'],
    ['House Bill 1110 (2023-24) ended zoning.', 'wa/2023-2024/HB/1110'],
    ['House Bill 1110 (C 332 L 23) ended zoning.', 'wa/2023-2024/HB/1110'],
    ['Lawmakers passed HB 1110 in 2023. HB 1110 allows duplexes.', 'wa/2023-2024/HB/1110 wa/2023-2024/HB/1110'],
    [
      'In 2023, when HB 1110 passed, and in 2024, when HB 2321 fixed it, senators argued.',
      'wa/2023-2024/HB/1110 wa/2023-2024/HB/2321',
    ],
    [
      'Under House Bill 1110 — approved two sessions ago, in 2023 — cities must allow duplexes.',
      'wa/2023-2024/HB/1110',
    ],
    ['Spokane adopted its own code in 2022, a year before the state passed House Bill 1110.', 'wa/2023-2024/HB/1110'],
    ['Sen. Liias said Senate Bill 5184, the parking bill of 2025, works.', 'wa/2025-2026/SB/5184'],
    [
      'The Legislature first tried to cap rents in 2024. House Bill 2114 passed the House but never got a vote on the Senate floor. House Bill 1217, signed last May, finally did it.',
      'wa/2023-2024/HB/2114 wa/2025-2026/HB/1217',
    ],
    [
      'The fight began in 2021, after the murder of George Floyd the year before. ¶ That session, lawmakers passed a dozen bills. House Bill 1310 changed when officers may use force. House Bill 1054 banned chokeholds. Senate Bill 5051 gave the state more power to decertify officers.',
      'wa/2021-2022/HB/1310 wa/2021-2022/HB/1054 wa/2021-2022/SB/5051',
    ],
    [
      'Police said the laws went too far, and in 2022 legislators agreed. House Bill 1735 clarified that officers may use force in mental health calls. House Bill 2037 did the same for stops.',
      'wa/2021-2022/HB/1735 wa/2021-2022/HB/2037',
    ],
    [
      'Voters approved the long-term care program’s repeal effort? They did not: Initiative 2124 failed in November 2024. The program dates to House Bill 1087 of 2019, and lawmakers have amended it four times, most recently with Senate Bill 5291 last spring.',
      'wa/I/2124 wa/2019-2020/HB/1087 wa/2025-2026/SB/5291',
    ],
    [
      'WA Cares was created by House Bill 1087 in 2019. Three years later, House Bill 1732 delayed it by 18 months, and House Bill 1733 let some people opt out.',
      'wa/2019-2020/HB/1087 wa/2021-2022/HB/1732 wa/2021-2022/HB/1733',
    ],
    ['McCleary, decided in 2012, led to House Bill 2242, the 2017 school funding law.', 'wa/2017-2018/HB/2242'],
    [
      'House Bill 2242, the so-called McCleary fix, raised the property tax in 2017. This year’s House Bill 2049 raises the levy lid.',
      'wa/2017-2018/HB/2242 wa/2025-2026/HB/2049',
    ],
    [
      'The Climate Commitment Act, Senate Bill 5126, became law in 2021, and the auctions began in 2023. A bill before the Senate, SB 5994, would link them with California’s.',
      'wa/2021-2022/SB/5126 wa/2025-2026/SB/5994',
    ],
    [
      'Under the Climate Commitment Act, passed in 2021 as Senate Bill 5126, emitters buy allowances.',
      'wa/2021-2022/SB/5126',
    ],
    ['The 2021 Climate Commitment Act (Senate Bill 5126) put a price on carbon.', 'wa/2021-2022/SB/5126'],
    [
      'Senate Bill 5126 — better known as the Climate Commitment Act — passed in 2021 by a single vote.',
      'wa/2021-2022/SB/5126',
    ],
    ['That law, Senate Bill 5126, passed when Democrats held 28 seats, in 2021.', 'wa/2021-2022/SB/5126'],
    [
      'It took until 2023 for the Legislature to pass House Bill 1240, the assault weapons ban.',
      'wa/2023-2024/HB/1240',
    ],
    [
      'Lawmakers banned the sale of assault weapons in 2023 (House Bill 1240) and required permits to buy guns in 2025 (House Bill 1163).',
      'wa/2023-2024/HB/1240 wa/2025-2026/HB/1163',
    ],
    [
      'Last year’s House Bill 1163 requires permits; 2023’s House Bill 1240 bans sales.',
      'wa/2025-2026/HB/1163 wa/2023-2024/HB/1240',
    ],
    ['A 2023 ban on sales, House Bill 1240, survived in court.', 'wa/2023-2024/HB/1240'],
    [
      'The Supreme Court upheld House Bill 1240, the state’s 2023 ban on the sale of assault weapons, in 2025.',
      'wa/2023-2024/HB/1240',
    ],
    ['Signed in April 2023, House Bill 1240 bans the sale of assault weapons.', 'wa/2023-2024/HB/1240'],
    ['Inslee, who signed House Bill 1240 into law on April 25, 2023, called it a relief.', 'wa/2023-2024/HB/1240'],
    ['Then-Gov. Jay Inslee vetoed part of Senate Bill 5536, a 2023 drug law.', 'wa/2023-2024/SB/5536'],
    [
      'Gov. Jay Inslee called a special session in May 2023 to pass Senate Bill 5536, which made possession a gross misdemeanor.',
      'wa/2023-2024/SB/5536',
    ],
    [
      'The Blake decision of February 2021 forced the Legislature’s hand. Senate Bill 5476 made possession a misdemeanor until July 2023.',
      'wa/2021-2022/SB/5476',
    ],
    ['Her first bill to become law, House Bill 1138 in 2019, dealt with military service.', 'wa/2019-2020/HB/1138'],
    ['Riccelli’s free-lunch bill, HB 1238, became law in 2023.', 'wa/2023-2024/HB/1238'],
    ['He has tried since 2019, when Senate Bill 5104 died in committee.', 'wa/2019-2020/SB/5104'],
    [
      'In 2019 it was Senate Bill 5104. In 2021 it was Senate Bill 5022. This time it is Senate Bill 5833.',
      'wa/2019-2020/SB/5104 wa/2021-2022/SB/5022 wa/2025-2026/SB/5833',
    ],
    [
      'It is the fourth attempt: HB 1590 in 2019, HB 1213 in 2021, HB 1045 in 2023 and now HB 1408.',
      'wa/2019-2020/HB/1590 wa/2021-2022/HB/1213 wa/2023-2024/HB/1045 wa/2025-2026/HB/1408',
    ],
    [
      'Earlier versions — HB 1213 in 2021, HB 1045 in 2023 — never made it out of Appropriations.',
      'wa/2021-2022/HB/1213 wa/2023-2024/HB/1045',
    ],
    [
      'Earlier versions (HB 1213 in 2021 and HB 1045 in 2023) never made it out of Appropriations. House Bill 1408 might.',
      'wa/2021-2022/HB/1213 wa/2023-2024/HB/1045 wa/2025-2026/HB/1408',
    ],
    ['The measure is a repeat of last biennium’s House Bill 1045.', 'wa/2023-2024/HB/1045'],
    ['Similar bills failed in 2021 and 2023. House Bill 1408 has more sponsors than either.', 'wa/2025-2026/HB/1408'],
    ['Lawmakers rejected the idea in 2023. They are trying again with House Bill 1408.', 'wa/2025-2026/HB/1408'],
    ['The state has had the rule since 2011. House Bill 1408 would end it.', 'wa/2025-2026/HB/1408'],
    ['A 2011 law requires inspections. House Bill 1408 would end them by 2028.', 'wa/2025-2026/HB/1408'],
    [
      'The library opened in 1973 and was last repaired in 2014. Money for a roof is in House Bill 1216, the capital budget.',
      'wa/2025-2026/HB/1216',
    ],
    [
      'In 2020, the pandemic closed the Capitol. Five years on, House Bill 1216 pays for new doors.',
      'wa/2025-2026/HB/1216',
    ],
    [
      'In 2020, 412 people died of overdoses in the county. House Bill 2105 would pay for more beds.',
      'wa/2025-2026/HB/2105',
    ],
    ['The program served 3,000 families in 2023. Under House Bill 2105, it would serve 5,000.', 'wa/2025-2026/HB/2105'],
    [
      'Salaries have not gone up since 2021, she said. House Bill 2105 passed the House on Tuesday.',
      'wa/2025-2026/HB/2105',
    ],
    [
      'In 2023 the county lost its only hospital. House Bill 2105 was heard in committee on Tuesday.',
      'wa/2025-2026/HB/2105',
    ],
    [
      'Republicans sued over the tax in 2021 and lost in 2023. This winter they introduced Senate Bill 5910 to repeal it.',
      'wa/2025-2026/SB/5910',
    ],
    [
      'House Bill 1217 passed in April 2025, after House Bill 2114 failed the year before.',
      'wa/2025-2026/HB/1217 wa/2023-2024/HB/2114',
    ],
    [
      'Before House Bill 1217, the rent law, there was House Bill 2114, in 2024, and before that House Bill 1388, in 2023.',
      'wa/2025-2026/HB/1217 wa/2023-2024/HB/2114 wa/2023-2024/HB/1388',
    ],
    [
      'She sponsored House Bill 1388 as a freshman in 2023 and House Bill 1217 two years later.',
      'wa/2023-2024/HB/1388 wa/2025-2026/HB/1217',
    ],
    ['Alvarado, elected in 2020, sponsored House Bill 1217.', 'wa/2025-2026/HB/1217'],
    ['Alvarado, who joined the Legislature in 2021, is the prime sponsor of House Bill 1217.', 'wa/2025-2026/HB/1217'],
    ['House Bill 1217, sponsored by Alvarado, who was elected in 2020, capped rents.', 'wa/2025-2026/HB/1217'],
    ['The bill, House Bill 2100, is modeled on a 2019 Oregon law.', 'wa/2025-2026/HB/2100'],
    ['House Bill 2100 would repeal a 2019 law, House Bill 1257.', 'wa/2025-2026/HB/2100 wa/2019-2020/HB/1257'],
    [
      'House Bill 2100 amends House Bill 1257, the Clean Buildings Act of 2019.',
      'wa/2025-2026/HB/2100 wa/2019-2020/HB/1257',
    ],
    [
      'House Bill 1257, the Clean Buildings Act, was adopted in 2019; a 2022 law, Senate Bill 5722, extended it to smaller buildings.',
      'wa/2019-2020/HB/1257 wa/2021-2022/SB/5722',
    ],
    [
      'The Clean Buildings Act of 2019 (HB 1257) and its 2022 expansion (SB 5722) set deadlines.',
      'wa/2019-2020/HB/1257 wa/2021-2022/SB/5722',
    ],
    ['A companion, Senate Bill 6065, had a hearing on Jan. 20.', 'wa/2025-2026/SB/6065'],
    [
      'Senate Bill 6065 did not survive last week’s cutoff, but House Bill 2251 did.',
      'wa/2025-2026/SB/6065 wa/2025-2026/HB/2251',
    ],
    [
      'Both passed the House unanimously last session but died in the Senate: HB 1205, on candidate photos, and HB 1321, on out-of-state militias.',
      'wa/2025-2026/HB/1205 wa/2025-2026/HB/1321',
    ],
    [
      'In the 2025 session, House Bill 1321 passed the House 52-44. It was reintroduced in January.',
      'wa/2025-2026/HB/1321',
    ],
    [
      'As of July 27, 2025, House Bill 1217 and House Bill 1096 are law.',
      'wa/2025-2026/HB/1217 wa/2025-2026/HB/1096',
      '2025-08-03',
    ],
    [
      'The measure builds on House Bill 1110, passed in 2023 by Rep. Jessica Bateman, which legalized duplexes.',
      'wa/2023-2024/HB/1110',
    ],
    ['When Bateman pushed House Bill 1110 through the House in 2023, cities objected.', 'wa/2023-2024/HB/1110'],
    ['Bateman’s House Bill 1110 legalized duplexes in most cities three years ago.', 'wa/2023-2024/HB/1110'],
    ['It has been three years since House Bill 1110 passed.', 'wa/2023-2024/HB/1110'],
    [
      'The city had until June 2025 to comply with House Bill 1110, which the Legislature passed two years earlier.',
      'wa/2023-2024/HB/1110',
    ],
    [
      'House Bill 1110 passed three years ago, and Spokane was ready: it had allowed fourplexes since 2022.',
      'wa/2023-2024/HB/1110',
    ],
    [
      'Spokane allowed fourplexes in 2022. The next year, House Bill 1110 made the rest of the state do the same.',
      'wa/2023-2024/HB/1110',
    ],
    ['Spokane allowed fourplexes in 2022, a year ahead of House Bill 1110.', 'wa/2023-2024/HB/1110'],
    [
      'Under a 2023 state law, House Bill 1110, and a 2025 law on lot splitting, House Bill 1096, builders have more choices.',
      'wa/2023-2024/HB/1110 wa/2025-2026/HB/1096',
    ],
    ['Republicans brought House Bill 2114 the year before last.', 'wa/2023-2024/HB/2114'],
    ['Lawmakers passed House Bill 1110 in ’23.', 'wa/2023-2024/HB/1110'],
    ['Lawmakers passed House Bill 1110 two sessions ago.', 'wa/2023-2024/HB/1110'],
    ['Lawmakers passed House Bill 1110 three winters ago.', 'wa/2023-2024/HB/1110'],
    ['House Bill 1110 died in the short session.', 'wa/2023-2024/HB/1110', '2025-02-12'],
    ['House Bill 1110 died in the long session.', 'wa/2025-2026/HB/1110', '2025-02-12'],
    ['The Legislature met in 2023. House Bill 1110 died in the short session that followed.', 'wa/2023-2024/HB/1110'],
    ['House Bill 1110 passed last time.', 'wa/2023-2024/HB/1110', '2025-02-12'],
    ['House Bill 1110 passed in her last session.', 'wa/2025-2026/HB/1110', '2025-02-12'],
    ['In 2021, House Bill 1110 would have banned it.', 'wa/2021-2022/HB/1110'],
    ['The state’s 2021 tax on capital gains began as SB 5096.', 'wa/2021-2022/SB/5096'],
    ['The state’s 2021 ruling on capital gains began as SB 5097.', 'wa/2025-2026/SB/5097'],
    ['So House Bill 1110 was the tax law of 2017.', 'wa/2017-2018/HB/1110'],
    ['So House Bill 1110 was the talk of the winter of 2017.', 'wa/2025-2026/HB/1110'],
    ['The Legislature’s 2021 answer to the ruling, SB 5476, expires.', 'wa/2021-2022/SB/5476'],
    ['Or take 2017’s, SB 5883.', 'wa/2017-2018/SB/5883'],
    ['Lawmakers have tried every session since 2017 (now as SB 5050).', 'wa/2025-2026/SB/5050'],
    ['Lunch has been free since 2022, and SB 5974 is law.', 'wa/2025-2026/SB/5974'],
    ['It took until January of 2018 to get Senate Bill 6091 through.', 'wa/2017-2018/SB/6091'],
    ['The rule stands until 2018, with Senate Bill 6091.', 'wa/2025-2026/SB/6091'],
    [
      'In 2018 lawmakers passed Senate Bill 6091. Counties had until last year to follow Senate Bill 6091.',
      'wa/2017-2018/SB/6091 wa/2017-2018/SB/6091',
    ],
    ['Ideas that died in 2021, such as House Bill 1110, are back.', 'wa/2021-2022/HB/1110'],
    ['House Bill 1110, an idea of 2021, is dead.', 'wa/2021-2022/HB/1110'],
    ['What was passed in February of 2019 was House Bill 1110.', 'wa/2019-2020/HB/1110'],
    ['In 2019 he was the clock guy: his bill was House Bill 1196.', 'wa/2019-2020/HB/1196'],
    ['New weapons ban signed (HB 1240) April 25, 2023', 'wa/2023-2024/HB/1240'],
    ['Lawmakers took up House Bill 1110 this February.', 'wa/2025-2026/HB/1110'],
    ['Rep. Hill, who is now the mayor, wrote House Bill 1110 in 2021.', 'wa/2021-2022/HB/1110'],
    [
      'The ban came in 2023 with House Bill 1110, two years after the court struck down an older law.',
      'wa/2023-2024/HB/1110',
      '2026-01-29',
    ],
    [
      'In 2020, a year after the Legislature passed Senate Bill 5395, a referendum followed.',
      'wa/2019-2020/SB/5395',
      '2026-01-29',
    ],
    [
      'House Bill 1240 passed in 2023, a year after Senate Bill 5078, on magazines.',
      'wa/2023-2024/HB/1240 wa/2021-2022/SB/5078',
      '2026-01-29',
    ],
    ['Three years after House Bill 1110 passed, cities are still writing codes.', 'wa/2023-2024/HB/1110'],
    ['House Bill 1217, two years after it was first proposed, would get a vote.', 'wa/2025-2026/HB/1217'],
    ['A year after his election, Rep. Hill has House Bill 2100, on wells.', 'wa/2025-2026/HB/2100'],
    ['She sponsors House Bill 2100, a year after a flood closed the road.', 'wa/2025-2026/HB/2100'],
    ['Lawmakers are hearing House Bill 2100, five years after the fire in Malden.', 'wa/2025-2026/HB/2100'],
    [
      'Would repeal the Climate Commitment Act, E2SSB 5126, also of 2021, and bar any carbon market.',
      'wa/2021-2022/SB/5126',
      '2024-10-15',
    ],
    ['The act, SB 5126, likewise from 2021, caps emissions.', 'wa/2021-2022/SB/5126', '2024-10-15'],
    ['Thai, who in 2018 won her seat, sponsors House Bill 2209.', 'wa/2025-2026/HB/2209', '2026-02-19'],
    ['The lawmaker who in 2018 won the seat sponsors House Bill 2209.', 'wa/2025-2026/HB/2209', '2026-02-19'],
    ['The man who in 2018 ran the port wrote House Bill 2209.', 'wa/2025-2026/HB/2209', '2026-02-19'],
    ['The senator who in 2020 voted for a tax has signed on to House Bill 2209.', 'wa/2025-2026/HB/2209', '2026-02-19'],
    ['The senator who in 2020 sponsored a tax opposes House Bill 2209.', 'wa/2025-2026/HB/2209', '2026-02-19'],
    [
      'That happened in 2024: the House voted for House Bill 2114, and a committee let it die.',
      'wa/2023-2024/HB/2114',
      '2026-02-26',
    ],
    ['It began in 2021: lawmakers passed Senate Bill 5096 by a single vote.', 'wa/2021-2022/SB/5096', '2026-02-26'],
    ['A newer HB 2209, filed in January, is about stolen property.', 'wa/2025-2026/HB/2209', '2026-02-19'],
    [
      'House Bill 2209 passed in 2024. On Monday, families thanked her for HB 2209.',
      'wa/2023-2024/HB/2209 wa/2023-2024/HB/2209',
      '2026-02-19',
    ],
    [
      'House Bill 2114 capped rents and died in 2024. This session brought no new try, and HB 2114 is history.',
      'wa/2023-2024/HB/2114 wa/2023-2024/HB/2114',
      '2026-02-19',
    ],
    [
      'House Bill 1110 passed in 2023. The new law, HB 1110, changed what cities allow.',
      'wa/2023-2024/HB/1110 wa/2023-2024/HB/1110',
      '2026-02-19',
    ],
    [
      'House Bill 1110 passed in 2023. No other bill, and HB 1110 is no exception, was so long.',
      'wa/2023-2024/HB/1110 wa/2023-2024/HB/1110',
      '2026-02-19',
    ],
    [
      'House Bill 1110 passed in 2023. It is another matter what House Bill 1110 did to Spokane.',
      'wa/2023-2024/HB/1110 wa/2023-2024/HB/1110',
      '2026-02-19',
    ],
    [
      'House Bill 1217 passed last year. The new House Bill 1217 caps rents.',
      'wa/2025-2026/HB/1217 wa/2025-2026/HB/1217',
      '2026-02-19',
    ],
    [
      'House Bill 1217 passed with the same number of votes. House Bill 1217 caps rents.',
      'wa/2025-2026/HB/1217 wa/2025-2026/HB/1217',
      '2026-02-19',
    ],
    [
      'In 2023 House Bill 1131 died. House Bill 1150 is a different bill.',
      'wa/2023-2024/HB/1131 wa/2025-2026/HB/1150',
      '2026-02-19',
    ],
    [
      'House Bill 1131 died in 2023. Which of you read House Bill 1131?.',
      'wa/2023-2024/HB/1131 wa/2023-2024/HB/1131',
      '2026-02-19',
    ],
    [
      'The clean buildings bill, House Bill 1257, dates from 2019, two years before Senate Bill 5126.',
      'wa/2019-2020/HB/1257 wa/2021-2022/SB/5126',
    ],
    ['The tax, Senate Bill 5096, also from 2021, survived a vote in 2024.', 'wa/2021-2022/SB/5096'],
    ['It is Stonier who wrote House Bill 1296, not the man who in 2018 lost to her.', 'wa/2025-2026/HB/1296'],
    ['Peterson, who in 2023 carried a gun bill, has House Bill 2100.', 'wa/2025-2026/HB/2100'],
    ['Peterson, who in 2014 won his seat and now leads Housing, has House Bill 2100.', 'wa/2025-2026/HB/2100'],
    ['It passed in 2022: the Senate sent Senate Bill 5078 to Inslee on the last day.', 'wa/2021-2022/SB/5078'],
    [
      'It began in 2023 with House Bill 1131, two years before House Bill 1150 passed.',
      'wa/2023-2024/HB/1131 wa/2025-2026/HB/1150',
    ],
    [
      'Senate Bill 5284 passed last year, two years after House Bill 1131 died.',
      'wa/2025-2026/SB/5284 wa/2023-2024/HB/1131',
    ],
    ['A year after the Supreme Court spoke, in 2023, lawmakers passed House Bill 1110.', 'wa/2023-2024/HB/1110'],
    ['Four years after the shooting, House Bill 2100, the alarm bill, is moving.', 'wa/2025-2026/HB/2100'],
    ['Four years after her son died, House Bill 2100, the alarm bill, passed the House.', 'wa/2025-2026/HB/2100'],
    ['Four years after losing her son, Mary Hill came to Olympia for House Bill 2100.', 'wa/2025-2026/HB/2100'],
    ['Nine years after the bridge fell, lawmakers took up House Bill 2100.', 'wa/2025-2026/HB/2100'],
    ['Five years after House Bill 1054 passed, sheriffs still complain.', 'wa/2021-2022/HB/1054'],
    [
      'In 2023 House Bill 1240 passed. That was a year after the ban on magazines. House Bill 1240 is before the court.',
      'wa/2023-2024/HB/1240 wa/2023-2024/HB/1240',
    ],
    [
      'The Dungeness bill, House Bill 2100, comes a year after a bad season and two after a worse.',
      'wa/2025-2026/HB/2100',
    ],
    [
      'Senate Bill 5599 passed in 2023. This year’s Senate Bill 5599 is about barbers.',
      'wa/2023-2024/SB/5599 wa/2025-2026/SB/5599',
    ],
    [
      'Senate Bill 5599, passed in 2023, is law. Don’t look it up: the current SB 5599 is about barbers.',
      'wa/2023-2024/SB/5599 wa/2025-2026/SB/5599',
    ],
    [
      'Senate Bill 5599 passed in 2023. It is the old SB 5599 that parents talk about.',
      'wa/2023-2024/SB/5599 wa/2023-2024/SB/5599',
    ],
    [
      'Senate Bill 5599 passed in 2023. Walsh said the new rules under SB 5599 were clear.',
      'wa/2023-2024/SB/5599 wa/2023-2024/SB/5599',
    ],
    [
      'Senate Bill 5599 passed in 2023. Parents asked which year SB 5599 took effect.',
      'wa/2023-2024/SB/5599 wa/2023-2024/SB/5599',
    ],
    [
      'Senate Bill 5599 passed in 2023. The other law, SB 5599, is the one that parents talk about.',
      'wa/2023-2024/SB/5599 wa/2023-2024/SB/5599',
    ],
    ['The law, House Bill 1257, dates from 2019.', 'wa/2019-2020/HB/1257'],
    ['House Bill 1257 dates bills from 2019 on.', 'wa/2025-2026/HB/1257'],
    ['House Bill 2100 comes five years after the fire in Malden.', 'wa/2025-2026/HB/2100'],
  ])('%s', (text, keys, published = '2026-02-12') => {
    expect(
      sessions(
        'OLYMPIA — Lawmakers are back in session this week.',
        'https://washingtonstatestandard.com/a',
        text,
        published,
      ),
    ).toBe(keys);
  });
});

describe('in Congress', () => {
  it.each<[text: string, keys: string, published?: string]>([
    ['The House passed H.R. 1, the For the People Act, in 2021, and Congress moved on.', 'us/117/HR/1'],
    ['H.R. 1, signed by the president on July 4, 2025, cuts taxes, members of Congress said.', 'us/119/HR/1'],
    ['A bill from the last Congress, H.R. 7521, would have banned the app.', 'us/118/HR/7521'],
    ['In 2024 the House passed H.R. 7521, and the Senate followed.', 'us/118/HR/7521'],
    ['H.R. 7521 passed the House of Representatives in March 2024.', 'us/118/HR/7521'],
    [
      'The Tax Cuts and Jobs Act, H.R. 1 in 2017, lowered rates. In 2025 another H.R. 1 made the cuts permanent, Republicans in Congress said.',
      'us/115/HR/1 us/119/HR/1',
    ],
    [
      'In 2019, Democrats in the House gave the number H.R. 1 to a voting bill; they passed H.R. 1 again in 2021.',
      'us/116/HR/1 us/117/HR/1',
    ],
    [
      'The Respect for Marriage Act, H.R. 8404, was signed in December 2022, when Democrats held Congress.',
      'us/117/HR/8404',
    ],
    ['The Senate voted 61-36 in 2022 for the Respect for Marriage Act, H.R. 8404, Cantwell said.', 'us/117/HR/8404'],
    [
      'Murray reintroduced the Child Care for Working Families Act, S. 2295, this summer; she first filed it as S. 1806 in 2017.',
      'us/119/S/2295 us/115/S/1806',
    ],
    ['Murray, who has filed the bill in every Congress since 2017, named it S. 2295 this time.', 'us/119/S/2295'],
    ['The House in 2022 approved H.R. 7900, the defense bill for fiscal 2023.', 'us/117/HR/7900'],
    [
      'The National Defense Authorization Act for fiscal year 2026, S. 2296, passed the Senate in October.',
      'us/119/S/2296',
      '2025-11-12',
    ],
    [
      'The Social Security Fairness Act, H.R. 82, was signed on Jan. 5, in the last days.',
      'us/118/HR/82',
      '2025-02-26',
    ],
    [
      'Washington’s court spoke on Feb. 25, 2021. On Monday the House met. A week later, a House committee passed HB 1499.',
      'wa/2023-2024/HB/1499',
      '2023-05-16',
    ],
    ['Congress’s tax cut, H.R. 871, which expires in 2024, is on forests.', 'us/119/HR/871', '2025-05-11'],
    ['Congress’s Laken Riley Act, S. 5, was signed on Jan. 29.', 'us/119/S/5', '2025-02-26'],
    ['Congress’s bill, H.R. 1218, was signed on Jan. 5.', 'us/119/HR/1218', '2026-02-12'],
    ['Congress passed H.R. 26, which codifies an order signed on Jan. 5.', 'us/119/HR/26', '2025-04-10'],
    ['Congress’s bill, H.R. 1218, was signed in January.', 'us/119/HR/1218', '2025-02-12'],
    ['Congress’s bill, H.R. 1218, is to be signed on Jan. 5, 2027.', 'us/119/HR/1218', '2026-12-20'],
    [
      'It will not get a vote in this Congress. It did in March 2021: the House passed it as H.R. 842, and the Senate let it sit for 22 months.',
      'us/117/HR/842',
      '2026-02-26',
    ],
  ])('%s', (text, keys, published = '2026-02-12') => {
    expect(
      sessions('WASHINGTON (AP) — The House and the Senate met.', 'https://apnews.com/article/x', text, published),
    ).toBe(keys);
  });
});

describe('in Boise', () => {
  it.each<[text: string, keys: string, published?: string]>([
    ['No bill of Washington’s to set beside Idaho’s. H93, a credit, cleared the House last Friday.', 'id/2026/H/93'],
    ['Lawmakers sponsored bills; the Senate amended, passed and signed. ¶ H149 pumps — Now in stock.', ''],
    ['It rained. ¶ H149 — Licenses for weapons will do.', ''],
    ['Lawmakers met on a bill in the Senate. ¶ Child care. Idaho’s H 243 loosens how many children.', 'id/2026/H/243'],
    ['Lawmakers met on a bill in the Senate. ¶ Child care. Vitamin H 243 is sold here.', ''],
    [
      'Lawmakers passed House Bill 93 last year, and this year House Bill 521 goes further.',
      'id/2025/H/93 id/2026/H/521',
    ],
    ['Lawmakers passed House Bill 710 in 2024.', 'id/2024/H/710'],
    [
      'Last session, House Bill 415 died in a Senate committee. This year lawmakers are back with House Bill 602.',
      'id/2025/H/415 id/2026/H/602',
    ],
    [
      'Idaho passed House Bill 242, limiting absentee ballots, in 2023, and Senate Bill 1377 a year later.',
      'id/2023/H/242 id/2024/S/1377',
    ],
  ])('%s', (text, keys, published = '2026-02-12') => {
    expect(sessions('BOISE — Lawmakers met.', 'https://idahocapitalsun.com/a', text, published)).toBe(keys);
  });
});
