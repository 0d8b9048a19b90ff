/**
 * Numbers that nothing names, beside words that agree with what the packs record of Washington's bill of the number.
 */
import { describe, expect, it } from 'vitest';
import { createSpottingIndex, mayHold } from '../../../engine/spotting';
import type { SpottingPack } from '../../../engine/spotting';
import { readPacks } from '../../spotting/packs-on-disk';
import { scanPage } from '../../spotting/scan-page';

/** Sponsors are those of the rosters; what is recorded is made up, so that no new pack changes it. */
const [us, wa, id] = readPacks(['us', 'wa', 'id']) as [SpottingPack, SpottingPack, SpottingPack];
const sponsorOf = (name: string): string => wa.roster.people.find((person) => person.name === name)!.id;
const record = (bill: string, title: string, sponsor: string) => ({
  key: `wa/2025-2026/${bill}` as const,
  title,
  sponsor: sponsorOf(sponsor),
});
const measures = {
  ...wa.measures!,
  measures: [
    record('SB/5833', 'Pets in unattended vehicles', 'Keith Wagoner'),
    record('SB/5928', 'Wildfire risk models', 'Judy Warnick'),
    record('HB/1404', 'Free school meals', 'Marcus Riccelli'),
    record('SB/5352', 'Free school meals', 'Marcus Riccelli'),
    record('HB/2151', 'Factory built structures', 'Deb Manjarrez'),
    record('SB/6110', 'Electric bicycles', 'Sharon Shewmake'),
    ...[1889, 1928, 1932, 1946].map((year) => record(`HB/${year}`, 'Pets and free meals', 'Deb Manjarrez')),
  ],
};
const index = createSpottingIndex([us, { ...wa, measures }, id]);
const opening = 'The Legislature voted on bills, and senators and House lawmakers sent them on after a hearing.';

/** The measures that a paragraph of a report marks, without state and session. */
function marked(paragraph: string, url = 'https://www.spokesman.com/x', over = ''): string {
  const html = `<p>${opening}</p>${over}<p>${paragraph}</p>`;
  const { mentions } = scanPage(index, { html, url, published: '2026-02-10' }, '2026-11-25');
  const found = mentions.filter(({ kind }) => kind === 'measure');
  return found.map(({ key }) => key.replace('wa/2025-2026/', '')).join(' ');
}

describe('numbers that open the lines of a tracker', () => {
  const tracker = ['5833 Pets in cars', '5928 Fire models', '1404: free meals', '6110 E-bikes', '2151 Built homes'];
  const over = '<h2>Bills this week</h2>';
  const found = (lines: string[], heading = over) =>
    marked(lines.join('</p><p>'), 'https://trackers.example.org/x', heading)
      .split(' ')
      .filter((one) => one !== '').length;
  it('are those of its bills, where the record of some agrees', () => {
    expect(marked(tracker.join('</p><p>'), 'https://trackers.example.org/x', over)).toBe(
      'SB/5833 SB/5928 HB/1404 SB/6110 HB/2151',
    );
  });
  it.each([
    ['three lines', tracker.slice(0, 3)],
    ['houses of streets', ['5833 Main Street', '5928 Oak Street', '1404 Elm Street', '6110 Fir Street']],
    ['one of which agrees', ['5833 Pets in cars', '5928 Oak Street', '1404 Elm Street', '6110 Fir Street']],
    ['far apart', tracker.flatMap((line) => [line, 'Then', 'this', 'was', 'told.', 'At length.'])],
    ['with numbers of no bill among them', tracker.flatMap((line) => [line, '9404 Raffle', '1203 Bees'])],
    ['years', ['1889 Pets', '1928 Free meals', '1932 Free meals', '1946 Pets']],
  ])('but not %s', (_what, lines) => {
    expect(found(lines)).toBe(0);
  });
  it('but not under another heading', () => {
    expect(found(tracker, '<h2>Courses this term</h2>')).toBe(0);
    expect(found(tracker, '')).toBe(0);
  });
});

describe('numbers in the first column of a table', () => {
  const table = (head: string, rows: readonly (readonly [number: string, on: string])[]) =>
    marked(
      'They met.',
      'https://trackers.example.org/x',
      `<p>HB 1404 passed in Olympia, Washington.</p><table><tr><th>${head}</th><th>Subject</th></tr>${rows
        .map(([number, on]) => `<tr><td>${number}</td><td>${on}</td></tr>`)
        .join('')}</table>`,
    );
  const rows = [
    ['5833', 'Pets in vehicles'],
    ['5928', 'Models'],
    ['6110', 'Electric bicycles'],
  ] as const;
  it('are of bills where the records agree with the rows', () => {
    expect(table('#', rows)).toBe('HB/1404 SB/5833 SB/5928 SB/6110');
    expect(table('No.', rows)).toBe('HB/1404 SB/5833 SB/5928 SB/6110');
  });
  it('are of other things where one is on no record', () =>
    expect(table('#', [...rows, ['5834', 'Rooms']])).toBe('HB/1404'));
  it('are of other things where the rows speak of others', () =>
    expect(table('#', [['5833', 'Chairs'], ['5928', 'Tables'], ...rows.slice(2)])).toBe('HB/1404'));
  it('are of other things under another head', () => expect(table('Room', rows)).toBe('HB/1404'));
});

describe('a companion', () => {
  it.each([
    ['HB 1404 may be heard along with its companion, 5352.', 'HB/1404 SB/5352'],
    ['HB 1404 has a companion bill (5352).', 'HB/1404 SB/5352'],
    ['HB 1404 and its Senate mate 5352 are about lunch.', 'HB/1404 SB/5352'],
    ['HB 1404 and its Senate page 5352 are about lunch.', 'HB/1404'],
    ['HB 1404 passed; the Senate version, 5352, is in Rules.', 'HB/1404 SB/5352'],
    ['HB 1404 passed. My companion, 5352 miles from home, waited.', 'HB/1404'],
    ['HB 1404 passed. Its companion, 5353, is of no record.', 'HB/1404'],
    ['The bills passed. The watch and its companion, 5352, are sold out.', ''],
    ['SB 5833 passed. Its companion, 5352, is of the same house.', 'SB/5833'],
    ['HB 1404 passed. The Senate companion, 2151 pages, waited.', 'HB/1404'],
  ])('%s', (paragraph, bills) => {
    expect(marked(paragraph)).toBe(bills);
  });
});

describe('its chamber beside it', () => {
  it.each([
    ['You have heard of the Senate’s 5833 on pets.', 'SB/5833'],
    ['Of the pets, on the Senate side 5833 is alive.', 'SB/5833'],
    ['Of the ferries, on the Senate side 5833 is alive; Opera House: 2151.', ''],
    ['On the Senate side 2151 people came.', ''],
    ['Pets in land (Senate: 5833)', 'SB/5833'],
    ['Ferries on land (Senate: 5833).', ''],
    ['So are the pet bills, 2151 in the House and 5833 in the Senate.', 'HB/2151 SB/5833'],
    ['You have heard of the House’s 5833 on pets.', ''],
    ['The House’s 2151 members met, 5833 in the Senate gallery.', 'SB/5833'],
    ['There are 2151 seats in the House.', ''],
  ])('%s', (text, keys) => {
    expect(marked(text)).toBe(keys);
  });
});

describe('the sponsor beside it', () => {
  it.each([
    ['Right, 5833, from Keith Wagoner. He is a Republican.', 'SB/5833'],
    ['Sen. Keith Wagoner’s 5833 is on the calendar.', 'SB/5833'],
    ['Sen. Keith Wagoner (5833) asked about goats.', 'SB/5833'],
    ['La 2151, de Deb Manjarrez (R-Wapato), sobre casas: aprobada.', 'HB/2151'],
    ['La representante Deb Manjarrez explicó el 2151, también de la Cámara.', 'HB/2151'],
    ['Sen. Judy Warnick has a wildfire bill, and the House has one. If 5928 moves, hers is ahead.', 'SB/5928'],
    ['Sen. Judy Warnick has a water bill. If 5928 moves, hers is ahead.', ''],
    ['Right, 5928, from Sen. Keith Wagoner.', ''],
    ['Right, 5834, from Sen. Keith Wagoner.', ''],
    ['Sen. Keith Wagoner got 5833 letters.', ''],
    ['Sen. Keith Wagoner lives at 5833 Pine Street.', ''],
    ['Sen. Keith Wagoner, Room 5833, has the list.', ''],
    ['Sen. Keith Wagoner raised $5833 and won by 5,833 votes.', ''],
    ['Sen. Keith Wagoner, extension 5833, will answer.', ''],
    ['Sen. Keith Wagoner met Local 5833, a union.', ''],
    ['Sen. Keith Wagoner wore bib 5833 in the run.', ''],
    ['Sen. Keith Wagoner won with 5833 more votes after a 5833-mile trip.', ''],
    ['Sen. Keith Wagoner has the keys of rooms 6110 and 5833.', ''],
    ['The wagoners carried 5833, and the others walked.', ''],
  ])('%s', (paragraph, keys) => {
    expect(marked(paragraph)).toBe(keys);
  });
});

describe('the place', () => {
  it.each([
    ['The free-lunch bills, 1404 and 5352, came up twice.', 'HB/1404 SB/5352'],
    ['A bill on school meals (1404) was next.', 'HB/1404'],
    ['A school-meals bill from the same desk, 1404, was next.', 'HB/1404'],
    ['A ferry bill from the same desk, 1404, was next.', ''],
    ['The grocery bill from school meals, 1404, grew. A bill for school meals, 1404, came.', ''],
    ['The old school (1404) burned. Of those, 1404, on meals, were rude.', ''],
    ['The school-meals bill — 5352 — is next.', 'SB/5352'],
    ['Senate Transportation (Liias, chair), 4 p.m.: 6110, e-bikes; 5833, pets.', 'SB/6110 SB/5833'],
    ['House Housing, 10:30 a.m.: 2151 (factories).', 'HB/2151'],
    ['The long one for me was 1404, the school-meals bill.', 'HB/1404'],
    ['She likes 5352 (a bill on free meals).', 'SB/5352'],
    ['Dead: free school meals (1404), ferries (5352).', 'HB/1404'],
    ['A member asks if 5352, on meals at no charge, is still alive.', 'SB/5352'],
    ['A member asks if 5352, on ferries, is still alive.', ''],
    ['The table has 1404 on meals and 5352 children, on meals of rice.', ''],
    ['School meals (1404 of them) were served; lunch (5352 trays) too.', ''],
    ['School meals (page 1404) were served in Room (1404).', ''],
    ['The long one for me was 1404, the ferry bill.', ''],
    ['Room 1404, the school-meals bill, 4 p.m.', ''],
    ['Everyone in Lodge 1404, the school-meals bill aside, left.', ''],
    ['He paid the bill, 1404, and left.', ''],
    ['The bill on ferries (1404) was next.', ''],
    ['The school-meals bills, 1404 trays and 5352 spoons, came.', ''],
    ['Senate Transportation, 4 p.m.: 2151, factories.', ''],
    ['Senate Transportation, 4 p.m.: 6110 people came.', ''],
    ['Senate District 39: Room 5833, 4 p.m.', ''],
    ['The Port, 4 p.m.: 6110, e-bikes.', ''],
  ])('%s', (paragraph, keys) => {
    expect(marked(paragraph)).toBe(keys);
    if (keys) expect(mayHold(index, paragraph)).toBe(true);
  });

  it('says nothing in a paper of another state', () => {
    expect(marked('The free-lunch bills, 1404 and 5352, came up twice.', 'https://www.oregonlive.com/x')).toBe('');
  });
});
