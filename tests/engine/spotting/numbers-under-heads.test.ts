/**
 * Numbers without letters of their own, in the layouts that papers and trackers have for them.
 */
import { describe, expect, it } from 'vitest';
import { createSpottingIndex, mightContainMentions } from '../../../engine/spotting';
import { readPacks } from '../../spotting/packs-on-disk';
import { scanPage } from '../../spotting/scan-page';

const index = createSpottingIndex(readPacks(['us', 'wa', 'id']));
const opening =
  '<p>OLYMPIA — The Legislature voted on bills, Gov. Bob Ferguson and Rep. Timm Ormsby, D-Spokane, said.</p>';

/** The measures of 2025–26 that a page marks, without state and session. */
function marked(html: string): string {
  const page = {
    html: opening + html,
    url: 'https://www.spokesman.com/stories/2025/may/01/x/',
    published: '2025-05-01',
  };
  const { mentions } = scanPage(index, page, '2026-11-25');
  return mentions
    .filter(({ kind }) => kind === 'measure')
    .map(({ key }) => key.replace('wa/2025-2026/', ''))
    .join(' ');
}

describe('in tables', () => {
  it.each([
    ['<tr><th>House Bill No.</th><th>On</th></tr><tr><td>1217</td><td>Rents</td></tr>', 'HB/1217'],
    ['<tr><th>Bill</th><th>On</th></tr><tr><td>1217</td><td>Rents</td></tr><tr><td>5041</td></tr>', 'HB/1217 SB/5041'],
    ['<tr><th>House bills</th><td>1217</td><td>1491</td></tr>', 'HB/1217 HB/1491'],
    [
      '<tr><th>House bills</th><th>Senate bills</th></tr><tr><td>1217, 1491</td><td>5041</td></tr>',
      'HB/1217 HB/1491 SB/5041',
    ],
    ['<tr><th>HB</th><th>SB</th></tr><tr><td>1217 (rents)</td><td>5041 (strikes)</td></tr>', 'HB/1217 SB/5041'],
    ['<tr><th>HB</th><th>On</th></tr><tr><td>1217*</td><td>Rents</td></tr><tr><td>1491†</td></tr>', 'HB/1217 HB/1491'],
    ['<tr><th>Precinct</th><th>Voters</th></tr><tr><td>1217</td><td>1491</td></tr>', ''],
    ['<caption>House bills and Senate bills</caption><tr><td>1217</td></tr>', ''],
  ])('%s', (rows, keys) => {
    expect(marked(`<table>${rows}</table>`)).toBe(keys);
  });

  it('with the year in their row', () => {
    const rows =
      '<tr><th>Year</th><th>Bill</th></tr><tr><td>2023</td><td>HB 1110</td></tr><tr><td>2025</td><td>HB 1110</td></tr>';
    expect(marked(`<table>${rows}</table>`)).toBe('wa/2023-2024/HB/1110 HB/1110');
  });

  it.each([
    'Mayor elected in 2023',
    'Takes effect 2027',
    'Prefiled 2024',
    'Since 2023',
    'Amends 2023',
    'Budget 2023-25',
  ])('with something else over their column: %s', (head) => {
    expect(marked(`<table><tr><th>${head}</th></tr><tr><td>HB 1110</td></tr></table>`)).toBe('HB/1110');
  });

  it('which may look like years', () => {
    const rows =
      '<tr><th>HB</th><th>SB</th></tr><tr><td>2019</td><td>5918</td></tr><tr><td>2034</td><td>5919</td></tr>';
    expect(marked(`<table>${rows}</table>`)).toBe('HB/2019 SB/5918 HB/2034 SB/5919');
  });
});

describe('under headings and in lines', () => {
  it.each([
    ['<p>HB 1217 caps rents. #1217 passed.</p>', 'HB/1217 HB/1217'],
    ['<ul><li>HB 1217, rents.</li><li>1889: A state.</li><li>1404: Emails.</li></ul>', 'HB/1217'],
    ['<ul><li>H.R. 1968, spending.</li><li>2025, a year.</li></ul>', 'us/119/HR/1968'],
    ['<ul><li>HB 1217, rents.</li><li>5041, homes that were built.</li></ul>', 'HB/1217'],
    ['<ul><li>HB 1217, rents.</li><li>It rained.</li><li>1218, homes.</li></ul>', 'HB/1217'],
    ['<ul><li>They passed HB 1217.</li><li>1218, homes that were built.</li></ul>', 'HB/1217'],
    ['<h3>By the numbers</h3><ul><li>1217: people who signed in.</li></ul>', ''],
    ['<h3>House bills and Senate bills</h3><ul><li>1217: Limits rents.</li></ul>', ''],
    ['<h3>House bills</h3><p>More than 1217 people came.</p>', ''],
  ])('%s', (html, keys) => {
    expect(marked(html)).toBe(keys);
    if (keys) expect(mightContainMentions(index, html.replace(/<[^>]+>/g, '\n'))).toBe(true);
  });
});
