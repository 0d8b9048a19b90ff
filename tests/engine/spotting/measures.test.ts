import { describe, expect, it } from 'vitest';
import { marks, measuresOf, olympia, spokane, wire } from './measure-scan';

describe('written forms of Washington', () => {
  // Braces hold the only mark.
  it.each([
    'The House passed {HB 1110} on Friday. → HB/1110',
    'The House passed {HB1110} on Friday. → HB/1110',
    'The House passed {HB-1110} on Friday. → HB/1110',
    'The House passed {HB\u00a01110} on Friday. → HB/1110',
    'The House passed {HB\n1110} on Friday. → HB/1110',
    'The House passed {H.B. 1110} on Friday. → HB/1110',
    'The House passed {H.B. No. 1110} on Friday. → HB/1110',
    'The House passed {House Bill 1110} on Friday. → HB/1110',
    'The House passed {House Bill No. 1110} on Friday. → HB/1110',
    'The House passed {House Bill (HB) 1110} on Friday. → HB/1110',
    'The House passed {Substitute House Bill 1110}. → HB/1110',
    'The House passed {Second Substitute House Bill 1110}. → HB/1110',
    'The House passed {Engrossed Second Substitute House Bill 1110}. → HB/1110',
    'The House passed {E2SHB 1110}. → HB/1110',
    'The House passed {2SHB 1110}. → HB/1110',
    'The House passed {ESHB 1110}. → HB/1110',
    'The House passed {EHB 1110}’s twin. → HB/1110',
    'The Senate passed {2ESSB 5041}. → SB/5041',
    'The Senate passed {S.B. 5041}. → SB/5041',
    'The Senate passed {SSB 5041}. → SB/5041',
    'my inbox says {sb5041} passed → SB/5041',
    '{HOUSE BILL 1110} PASSES → HB/1110',
    'Lawmakers on #{HB1217} → HB/1217',
    'El gobernador firmó el {proyecto del Senado 5944}. → SB/5944',
    'The Senate passed {SJM 8004}. → SJM/8004',
    'The House passed {House Joint Memorial 4003}. → HJM/4003',
    'The Senate passed {Engrossed Senate Joint Resolution 8201}. → SJR/8201',
    'The House passed {HJR 4200}. → HJR/4200',
    'The Senate passed {SCR 8401}. → SCR/8401',
    'The House passed {House Concurrent Resolution 4404}. → HCR/4404',
    'The Senate adopted {SR 8611}. → SR/8611',
    'Lawmakers heard {Bill 1217} on Monday. → HB/1217',
    'Lawmakers heard {HB: 1217} on Monday. → HB/1217',
    'Lawmakers passed {Sub\u00adstitute Senate Bill 5332}. → SB/5332',
    'El {Proyecto de Ley de la Cámara 1217} pasó al Senado. → HB/1217',
    'El {Proyecto de Ley 5790} del Senado es ley. → SB/5790',
    '{Dự luật Hạ viện 1217} được thông qua. → HB/1217',
    '{Dự luật 5790} của Thượng viện được thông qua. → SB/5790',
    '{眾議院第1217}號法案獲通過。 → HB/1217',
    '워싱턴주 {하원 법안 1217}이 통과됐다. → HB/1217',
    '{下院法案1217}号が可決された。 → HB/1217',
    '{上院第5790}号法案が可決された。 → SB/5790',
    '{Законопроект Палаты представителей № 1217} принят. → HB/1217',
    'Они обсуждали {законопроект Сената 5790}. → SB/5790',
    'Голосовали за {законопроект № 1217} Палаты представителей. → HB/1217',
    'Naipasa ang {Panukalang Batas ng Kapulungan 1217}. → HB/1217',
    'Naipasa ang {Panukalang Batas ng Senado 5790}. → SB/5790',
    'विधायिका ने {हाउस विधेयक 1217} पारित किया। → HB/1217',
    '{Законопроєкт Палати представників 1217} ухвалено. → HB/1217',
    'Le Sénat adopte le {projet de loi de la Chambre 1217}. → HB/1217',
    '州参议员表示，拨款来自{SB 5801}法案。 → SB/5801',
  ])('%s', (row) => {
    const [text = '', key] = row.split(' → ');
    const words = /{(.*)}/s.exec(text)![1];
    expect(marks(text.replace(/[{}]/g, ''), olympia)).toEqual([`${words} → wa/2025-2026/${key}`]);
  });
});

describe('Congress', () => {
  measuresOf(wire, [
    'The House passed H.R. 4121 on Thursday. → us/119/HR/4121',
    'The House passed H. R. 4121 on Thursday. → us/119/HR/4121',
    'The House passed H.R.4121 on Thursday. → us/119/HR/4121',
    'WASHINGTON (AP) — The House passed HR 17 on Thursday. → us/119/HR/17',
    'WASHINGTON — Congress passed HR1 on Thursday. → us/119/HR/1',
    'WASHINGTON — The Senate passed S. 812. → us/119/S/812',
    'WASHINGTON — The Senate passed S.812. → us/119/S/812',
    'The Senate passed S.J.Res. 41. → us/119/SJRES/41',
    'The Senate passed SJ Res 41. → us/119/SJRES/41',
    'The House passed HJRES60. → us/119/HJRES/60',
    'The House passed H.J. Res. 60. → us/119/HJRES/60',
    'The House passed H. Con. Res. 27. → us/119/HCONRES/27',
    'The House adopted H.Res. 602. → us/119/HRES/602',
    'Senators agreed to S. Res. 388. → us/119/SRES/388',
    'WASHINGTON — The U.S. Senate passed Senate Bill 5. → us/119/S/5',
  ]);

  describe('"S-146" after another bill of Congress', () => {
    measuresOf(wire, [
      'Congress heard H.R. 6291 and its cousin 6292. → us/119/HR/6291, us/119/HR/6292',
      'Congress heard H.R. 6291 and its 6292 fans. → us/119/HR/6291',
      'S-146, on fakes, became law. → nothing',
      'H.R. 471 would punish senators who buy the S-146, a missile. → us/119/HR/471',
      'H.R. 471 would punish Turkey. S-400, the Russian system, is banned by law. → us/119/HR/471',
      'The bill, H.R. 471, buys Sikorsky S-146 craft, S-92 craft and an S-Class. → us/119/HR/471',
      'The bill, H.R. 471, changes form S-146, and S-146 pumps. → us/119/HR/471',
    ]);
  });

  describe('lists', () => {
    measuresOf(wire, [
      'Members passed H.R. 1047, 3015 of them for it. → us/119/HR/1047',
      'Members passed H.R. 1047, 2025 and all. → us/119/HR/1047',
      'Members passed H.R. 22, 3015 and more. → us/119/HR/22',
      'Members passed H.R. 1234 and 9500 have come in letters; H.R. 1235, 4000. → us/119/HR/1234, us/119/HR/1235',
    ]);
  });
});

describe('ballot measures', () => {
  measuresOf(olympia, [
    'Voters rejected I-2117. → wa/I/2117',
    'Most rejected I-2109, thanks in part to calls. → wa/I/2109',
    'Voters rejected Initiative 2117. → wa/I/2117',
    'Voters rejected Initiative Measure No. 2117. → wa/I/2117',
    'Initiative to the Legislature 2081 is law. → wa/I/2081',
    'Initiatives 2081 and 2111 are laws. → wa/I/2081, wa/I/2111',
    'Initiatives to the Legislature 2081 and 2111 are laws. → wa/I/2081, wa/I/2111',
    'Voters passed I-502 in 2012. → wa/I/502',
    'Voters kept Referendum 90. → wa/R/90',
    'Voters passed a measure of Sen. Jeff Holy, R-6, in Spokane (and of Holy, R-6). → nothing',
    'Voters kept Ref. 90. → wa/R/90',
    'Voters kept Ref. 26. → wa/R/26',
    'Voters kept Ref. No. 26. → wa/R/26',
    'Voters heard the ref 50 feet away. → nothing',
    'Voters wrote to the Legislature (our ref: 74, their ref no. 88). → nothing',
    'Voters kept it, Ref. 26-P1384. → nothing',
    'Voters in Washington passed Initiative 69 in 1932. → wa/I/69',
    'Voters in Washington passed I-69 in 1932. → nothing',
    'Voters kept Referendum Measure No. 90, or R-90. → wa/R/90, wa/R/90',
    'IL26\u2011001 and IL 26-638 are on the ballot. → wa/IL26/001, wa/IL26/638',
    'IP26-123 needs signatures. → wa/IP26/123',
    'The club makes 500 quilts in its “Initiative 500.” → nothing',
    'Voters signed “Initiative 500.” → wa/I/500',
    'With Initiative 976 in court, lawmakers wait. → wa/I/976',
    'The Legislature’s session is short, and I-405 could bring trouble. → nothing',
    'The day is short, and I-976 could bring cuts. → nothing',
    'The Legislature’s session is short, and I-485 could bring trouble. → nothing',
    'The visa was denied, the form I-601 too; the Legislature passed a bill. → nothing',
    'Proposition 1 is a levy; Prop. 8 was California’s. → nothing',
    'Voters in Nebraska kept Initiative 439. → nothing',
    'Senators voted yes on 2117 and no on 2109. → nothing',
    'Initiatives: vote yes on 2024, no on 2117th Street and no on 2,117. → nothing',
    'Initiatives: there are no ideas on 2117 streets. → nothing',
    'Initiatives came. Sen. Braun asked colleagues to vote no on 2117. → nothing',
    'Initiatives came. The board of students voted yes on 2117. → nothing',
    'Initiatives came. Seats: No on 2117 Pine Street. → nothing',
  ]);
});

describe('what is no measure', () => {
  it.each([
    'Senators passed bills. He ran with bib HB 1217.',
    'Traffic on I-5, I-90 and SR 520 is slow; I-405 lanes reopened, lawmakers said.',
    'The bill was heard in Room 1217 and Suite 5041 of the House office building.',
    'The Senate bought a pump, part number HB 1217, by its vote; the law names model number SB 5041.',
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
    expect(marks([law, { text: 'COUNCIL BILL 1110 was tabled by a vote.' }], spokane)).toEqual([]);
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
