/**
 * Surnames beside bills of which the packs record the sponsors. Those are of the rosters; what is recorded is made up, so that no
 * new pack changes it.
 */
import { describe, expect, it } from 'vitest';
import { createSpottingIndex } from '../../../engine/spotting';
import type { SpottingPack } from '../../../engine/spotting';
import { readPacks } from '../../spotting/packs-on-disk';
import { scanPage } from '../../spotting/scan-page';

const [us, wa, id] = readPacks(['us', 'wa', 'id']) as [SpottingPack, SpottingPack, SpottingPack];
const idOf = (name: string): string => wa.roster.people.find((person) => person.name === name)!.id;
const nameOf = new Map(wa.roster.people.map((person) => [person.id, person.name]));
const record = (bill: string, sponsor: string) => ({
  key: `wa/2025-2026/${bill}` as const,
  title: 'Pets',
  sponsor: idOf(sponsor),
});
const measures = {
  ...wa.measures!,
  measures: [
    record('HB/1002', 'Peter Abbarno'),
    record('HB/1098', 'Sam Low'),
    record('HB/1104', 'Kevin Waters'),
    record('HB/2191', 'Julio Cortes'),
  ],
};
const index = createSpottingIndex([us, { ...wa, measures }, id]);

const spotted = (html: string, published = '2026-02-10', url = 'https://trackers.example.org/x'): string =>
  scanPage(index, { html, url, published }, '2026-11-25')
    .mentions.filter(({ kind }) => kind === 'person')
    .map(({ key }) => nameOf.get(key) ?? key)
    .join(', ');

/** Lines with bars become rows without heads. */
const table = (text: string): string =>
  `<table>${text
    .split('\n')
    .map((row) => `<tr><td>${row.split('|').join('</td><td>')}</td></tr>`)
    .join('')}</table>`;

describe('a column without a head', () => {
  it('is one of sponsors where the records agree', () => {
    expect(spotted(table('HB 1002|Coroners|High|Abbarno\nSHB 2191|Wages|Low|Cortes\nHB 1098|Roads|Low|Low'))).toBe(
      'Peter Abbarno, Julio Cortes, Sam Low',
    );
  });
  const trusted = 'HB 1002|Coroners|Abbarno\nSHB 2191|Wages|Cortes\nHB 1104|Trails|Waters';
  it('says which bill stands beside', () => {
    const { mentions } = scanPage(
      index,
      { html: table(trusted), url: 'https://trackers.example.org/x', published: '2026-02-10' },
      '2026-11-25',
    );
    expect(mentions.find(({ kind }) => kind === 'person')?.why).toContainEqual({
      code: 'place',
      values: { place: 'HB 1002' },
    });
  });
  it('is not, where too few agree', () => {
    expect(spotted(table(trusted))).toBe('Peter Abbarno, Julio Cortes, Kevin Waters');
    expect(spotted(table(trusted.split('\n').slice(0, 2).join('\n')))).toBe('');
  });
  it('needs fewer below a head that says so', () => {
    const two = trusted.split('\n').slice(0, 2).join('\n');
    expect(spotted(table(`Bill|Topic|Sponsor\n${two}`))).toBe('Peter Abbarno, Julio Cortes');
    expect(spotted(table(`Bill|Topic|Name\n${two}`))).toBe('');
  });
  it.each(['Teacher', 'Staff', 'Analyst', 'Pilot', 'Student', 'Opposed by'])('is not below “%s”', (head) => {
    expect(spotted(table(`Bill|Topic|${head}\n${trusted}`))).toBe('');
  });
  it('is not in a paper of another state', () => {
    expect(spotted(table(trusted), '2026-02-10', 'https://www.idahostatesman.com/x')).toBe('');
    expect(spotted(table(trusted), '2026-02-10', 'https://www.spokesman.com/x')).not.toBe('');
  });
  it('is not beside rooms and flights', () => {
    for (const head of ['H', 'H-', 'Room H', 'HR']) expect(spotted(table(trusted.replaceAll(/S?HB/g, head)))).toBe('');
  });
  it('is not, where they do not', () => {
    expect(spotted(table('HB 1002|Coroners|Waters\nSHB 2191|Wages|Abbarno\nHB 1098|Roads|Cortes'))).toBe('');
    expect(spotted(table('HB 1098|Roads|Low\nHB 1098|Bridges|Low\nHB 1104|Trails|High'))).toBe('');
    expect(spotted(table('HB 1002|Coroners|Abbarno\nHB 1104|Trails|Reed'))).toBe('');
  });
  it('is not, where the numbers are of another session, or of Congress', () => {
    const rows = 'HB 1002|Coroners|Abbarno\nSHB 2191|Wages|Cortes\nHB 1104|Trails|Waters';
    expect(spotted(table(rows), '2020-02-10')).toBe('');
    expect(spotted(table(rows.replaceAll(/S?HB/g, 'H.R.')))).toBe('');
    expect(spotted(table(rows.replaceAll(/S?HB/g, 'SB')))).toBe('');
    expect(spotted(table(rows.replaceAll(/S?HB/g, 'Lot')))).toBe('');
  });
});

describe('the lines of a list', () => {
  const list = (...lines: string[]): string => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
  const slashed = ['HB 1002/ Abbarno: coroners', 'HB 2191/ Cortes: wages', 'HB 1104/ Waters: trails'];
  it('name sponsors where the records agree', () => {
    const all = 'Peter Abbarno, Julio Cortes, Kevin Waters';
    expect(spotted(list(...slashed))).toBe(all);
    expect(
      spotted(list('HB 1002 Coroners (Abbarno) (also SB 5002)', 'HB 2191 Wages (Cortes)', 'HB 1104 Trails (Waters)')),
    ).toBe(all);
  });
  it('are not added to those of another list', () => {
    expect(spotted(list(...slashed.slice(0, 2)))).toBe('');
    expect(spotted(`${list(...slashed.slice(0, 2))}<h2>More</h2>${list(...slashed.slice(2))}`)).toBe('');
    expect(spotted(`${list(...slashed.slice(0, 2))}${'<p>It rains.</p>'.repeat(9)}${list(...slashed.slice(2))}`)).toBe(
      '',
    );
  });
  it('are of others below a line that says so', () => {
    expect(spotted(`<h2>Opposed by teachers</h2>${list(...slashed)}`)).toBe('');
    expect(spotted(`<p>Our analysts:</p>${list(...slashed)}`)).toBe('');
  });
  it('name others where they do not', () => {
    expect(spotted(list('HB 1002/ Cortes: coroners', 'HB 2191/ Waters: wages'))).toBe('');
    expect(spotted(list('The Abbarno farm and HB 1002', 'Cortes Street and HB 2191'))).toBe('');
  });
});
