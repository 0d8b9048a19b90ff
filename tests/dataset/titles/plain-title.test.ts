import { describe, expect, it } from 'vitest';
import { actName } from '../../../dataset/titles/names-of-acts';
import { plainTitle, vocabularyOf } from '../../../dataset/titles/plain-title';
import { shortFormsIn } from '../../../dataset/titles/short-forms';
import { titleTable } from '../../../dataset/titles/tables';
import { reportTitles } from '../../../dataset/titles';
import { Report } from '../../../dataset/packs/report';
import { currentTitle } from '../../../dataset/jurisdictions/wa/titles';
import { id as idaho } from '../../../engine/jurisdictions/id';
import { wa } from '../../../engine/jurisdictions/wa';

const officials = [
  'Concerning eligibility for unemployment insurance benefits of striking or lockout workers.',
  'Concerning residential development in zones near schools.',
  'Concerning the tax on property.',
  'Concerning public works and repeal of estate taxes.',
];
const washington = {
  table: titleTable('wa'),
  vocabulary: vocabularyOf(officials),
  opening: wa.measures.opening,
};
const said = (short: string, official: string) => plainTitle(short, official, washington);

describe('short forms become words', () => {
  it.each([
    [
      'Unemp ins for strikes & lockouts',
      'Concerning unemployment insurance.',
      'Unemployment insurance for strikes and lockouts',
    ],
    ['Opioid treatment prg. fees', 'Modifying fees of opioid treatment programs.', 'Opioid treatment program fees'],
    ['Physician res. of internationals', 'Concerning residency.', 'Physician residency of internationals'],
    ['Investmnt income of corporations', 'Concerning the investment of income.', 'Investment income of corporations'],
    [
      'Animal control excise taxes in cities',
      'Concerning controlled animal control.',
      'Animal control excise taxes in cities',
    ],
    [
      'Comp. of innocent crime victims',
      'Modifying payments to victims of crime.',
      'Compensation of innocent crime victims',
    ],
    ['Curtis H.S. water polo', 'Honoring the Curtis High School Water Polo Team.', 'Curtis High School water polo'],
    ['Office of fraud acct', 'Concerning the office of fraud and accountability.', 'Office of fraud accountability'],
    [
      'Drug/alcohol tests at work',
      'Concerning drug and alcohol tests at work sites.',
      'Drug and alcohol tests at work',
    ],
    ['Veterans w/ disabilities', 'Concerning veterans.', 'Veterans with disabilities'],
    [
      'WUCIOA dispute mitigation',
      'Amending the Washington uniform common interest ownership act.',
      'Washington uniform common interest ownership act dispute mitigation',
    ],
    [
      'DCYF’s contracts and grants',
      'Concerning the department.',
      'Department of Children, Youth, and Families’s contracts and grants',
    ],
  ])('%s', (short, official, expected) => {
    expect(said(short, official)).toEqual({ title: expected });
  });

  it('takes a word as short for another only where no official title has it', () => {
    expect(said('Estate tax repeal of 2025', 'Repealing estate taxes, and repeals others.').title).toBe(
      'Estate tax repeal of 2025',
    );
    expect(said('Public works and roads', 'Concerning publications and roadways, and works.').title).toBe(
      'Public works and roads',
    );
  });

  it('leaves numbers and names alone', () => {
    expect(said('Tax of 1/10 of a cent', 'Concerning a tax.').title).toBe('Tax of 1/10 of a cent');
    expect(said('Honoring Henry E. Farber, Jr. of Spokane', 'Honoring Mr. Farber.').title).toBe(
      'Honoring Henry E. Farber, Jr. of Spokane',
    );
  });
});

describe('the official title leads', () => {
  it('where two words say nothing, and keeps the short title', () => {
    expect(said('Property tax', 'Concerning property tax relief for seniors.')).toEqual({
      title: 'Property tax relief for seniors',
      short: 'Property tax',
    });
    expect(said('Ticket sales', 'Concerning ticket sales.')).toEqual({ title: 'Ticket sales' });
  });

  it('where three words are no more than its subject, and follows them where it leaves out one', () => {
    expect(said('Interstate teacher compact', 'Repealing the interstate teacher mobility compact.')).toEqual({
      title: 'Repealing the interstate teacher mobility compact',
      short: 'Interstate teacher compact',
    });
    expect(said('Industrial hemp, violations', 'To provide for willful and negligent violations.')).toEqual({
      title: 'Industrial hemp, violations: to provide for willful and negligent violations',
    });
    expect(said('Gray wolves', 'Concerning Spokane’s gray wolf.').title).toBe('Gray wolves: Spokane’s gray wolf');
    expect(said('Gray wolves', `Concerning a gray wolf ${'and its pup '.repeat(11)}.`).title).toBe('Gray wolves');
  });

  it('where small words make a subject of three look longer', () => {
    expect(said('Business and occupation tax', 'Modifying business and occupation tax rates.').title).toBe(
      'Modifying business and occupation tax rates',
    );
  });

  it('where a clerk has put two subjects together by a slash', () => {
    const official = 'Concerning unemployment insurance benefits for workers in strikes and lockouts.';
    expect(said('Unemp ins/strikes & lockouts', official)).toEqual({
      title: 'Unemployment insurance benefits for workers in strikes and lockouts',
      short: 'Unemp ins/strikes & lockouts',
    });
    expect(said('Physician res./international', `Concerning ${'residents and rents '.repeat(12)}.`).title).toMatch(
      /^Physician residents?: international$/,
    );
  });

  it('where a short form is left: of two meanings none is guessed', () => {
    const official = 'Concerning the council on rare illnesses of children.';
    expect(said('Rare illness adv. council', official)).toEqual({
      title: 'The council on rare illnesses of children',
      short: 'Rare illness adv. council',
    });
    expect(said('Food and ag. policy QXZ', 'Concerning policy for farms.').title).toBe('Policy for farms');
  });

  it('not where it is too long for a title', () => {
    expect(said('Residential tenants', `Concerning ${'tenants and rents '.repeat(12)}.`).title).toBe(
      'Residential tenants',
    );
  });

  it('in the form that it has now', () => {
    const revised = 'Concerning medicines. (REVISED FOR ENGROSSED: Concerning biosimilar medicines.)';
    expect(currentTitle(revised)).toBe('Concerning biosimilar medicines.');
    expect(currentTitle('Concerning nursing. (CORRECTED COPY)')).toBe('Concerning nursing.');
  });

  it('in Idaho without "Amends existing law"', () => {
    const rule = { table: titleTable('id'), vocabulary: new Set<string>(), opening: idaho.measures.opening };
    const in2026 = (short: string, official: string) => plainTitle(short, official, rule).title;
    expect(in2026('Water districts', 'Amends existing law to authorize water districts to charge certain fees.')).toBe(
      'To authorize water districts to charge certain fees',
    );
    expect(in2026('Reckless driving', 'Amends existing law to revise a provision regarding reckless driving.')).toBe(
      'Reckless driving',
    );
    expect(in2026('Approp, H&W, pub schls, add’l', 'Relates to the appropriation to public schools.')).toBe(
      'Appropriation, Health and Welfare, public schools, additional',
    );
  });
});

describe('acts of Congress keep their names', () => {
  const table = titleTable('us');
  const official =
    'To amend the National Voter Registration Act of 1993 to require proof of citizenship, and for other purposes.';
  it('with what their capitals stand for', () => {
    const voters = 'To safeguard the eligibility of every voter.';
    expect(actName('SAVE Act', voters, ['Safeguard American Voter Eligibility Act', 'SAVE Act'], table)).toBe(
      'SAVE Act (Safeguard American Voter Eligibility Act)',
    );
    expect(actName('SAVE Act', official, ['Safeguard American Voter Eligibility Act'], table)).toBe(
      'SAVE Act: to require proof of citizenship',
    );
    expect(
      actName(
        'FAIR Labels Act of 2026',
        '',
        ['Fair and Accurate Ingredient Representation on Labels Act of 2026'],
        table,
      ),
    ).toBe('FAIR Labels Act of 2026 (Fair and Accurate Ingredient Representation on Labels Act)');
    expect(actName('Citizen Voter Act', official, [], table)).toBe('Citizen Voter Act');
    expect(actName('FISA Reform Act', '', [], table)).toBe('FISA Reform Act (Foreign Intelligence Surveillance Act)');
  });
  it('never with what ends on a small word, or with nothing', () => {
    const dogs = 'To protect the dogs of law enforcement, and for other purposes.';
    expect(actName('LEO K9 Protection Act', dogs, [], table)).toBe(
      'LEO K9 Protection Act: to protect the dogs of law enforcement',
    );
    expect(actName('SBIR/STTR Act', 'To extend programs.', [], table)).toBe(
      'SBIR/STTR Act (Small Business Innovation Research; Small Business Technology Transfer)',
    );
  });
  it('with their purpose where they have no word of it, without the law that they amend', () => {
    const deduction =
      'A bill to amend the Internal Revenue Code of 1986 to increase the standard deduction, and for other purposes.';
    const told = 'Keep Your Pay Act: to increase the standard deduction';
    expect(actName('Keep Your Pay Act', deduction, [], table)).toBe(told);
    expect(actName('Standard Deduction Act', deduction, [], table)).toBe('Standard Deduction Act');
    expect(actName('Standard Taxes Act', deduction, [], table)).toMatch(/: to increase/);
    const rifles = 'To amend the Internal Revenue Code of 1986 to repeal the firearm transfer tax.';
    expect(actName('RIFLE Act', rifles, ['Repealing Illegal Freedom and Liberty Excises Act'], table)).toBe(
      'RIFLE Act: to repeal the firearm transfer tax',
    );
    const revised = 'To amend the Federal Power Act, as amended, to cap rates and for other purposes. cap rates.';
    expect(actName('QUIET Act', revised, [], table)).toBe('QUIET Act: to cap rates');
    const people = 'To protect U.S. people, and for other purposes.';
    expect(actName('QUIET Act', people, [], table)).toBe('QUIET Act: to protect U.S. people');
  });
  it('with the beginning of a long purpose, which ends on no small word', () => {
    const again = (words: string, times: number) => Array.from({ length: times }, () => words).join(' ');
    const act = (purpose: string) => actName('QUIET Act', `To ${purpose}.`, [], table);
    expect(act(again('increase what is deducted', 9))).toMatch(/^QUIET Act: to .* increase what is deducted …$/);
    expect(act(`${again('increase the deduction', 4)}, and ${again('to raise taxes', 6)}`)).toMatch(/deduction …$/);
    const ofTheRemoving = `${again('increase the deduction', 5)} by adding ten`;
    expect(act(`${ofTheRemoving} of the removing ${again('taxation', 7)}`)).toMatch(/adding ten …$/);
  });
  it('with their purpose where nothing else explains them', () => {
    expect(
      actName('SAFE Ride Act', 'A bill to direct the Secretary to set a standard, and for other purposes.', [], table),
    ).toBe('SAFE Ride Act: to direct the Secretary to set a standard');
  });
});

describe('what a reader would stumble over is counted', () => {
  const found = (title: string) => shortFormsIn(title, titleTable('wa'));
  it.each([
    ['Law enf. face coverings', ['dot']],
    ['Manufacturing/sales tax', ['slash']],
    ['DCYF caseloads in counties', ['capitals']],
    ['HVAC/elec. work', ['dot', 'slash']],
    ['Concerning face coverings.', []],
    ['DNA tests, and part IV of K-12 laws', []],
    ['To honor Dr. J. R. Smith, Jr., of St. John, D.C.', []],
    ['SAVE Act (Safeguard American Voter Eligibility Act)', []],
  ])('%s', (title, expected) => {
    expect(found(title)).toEqual(expect.arrayContaining(expected));
    expect(found(title).length > 0).toBe(expected.length > 0);
  });

  it('and told in the report', () => {
    const report = new Report();
    reportTitles('wa', ['Law enf. hiring', 'Ticket sales', 'Rents', 'Roads'], report);
    expect(report.rows.counts).toContainEqual([
      'wa',
      'titles with an abbreviation, a slash or unexplained capitals',
      '1',
    ]);
    expect(report.rows.notes[0]?.[1]).toMatch(/^25\.0 %/);
  });
});
