/** What somebody may send to an editor: refused, or made harmless, with a clear line, and without keeping the computer busy. */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { deadLinks } from '../../editorial/dead-links';
import { readFolder } from '../../editorial/read-folder';
import { withoutLinks } from '../../editorial/preview/without-links';
import { addressesOf, isInner } from '../../editorial/public-address';
import { readTables } from '../../editorial/spreadsheet/read-tables';
import { readYaml } from '../../editorial/yaml-text';
import { plainText } from '../../engine/release/plain-text';
import { testFolder } from '../dataset/folders';
import { sampleFolder } from './sample-folder';

// No test measures time; but what would burn for hours must not pass by being waited for: the project's limit ends it.

/** A workbook with these cells in its only sheet. */
function workbook(file: string, cells: string, more: Record<string, Uint8Array> = {}): void {
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`;
  const parts = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="stances" sheetId="1" r:id="a"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
  };
  const bytes = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  writeFileSync(file, zipSync({ ...bytes, ...more }));
}
const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('a spreadsheet', () => {
  it('with one cell far away is refused by that cell, in either direction', async () => {
    const file = join(testFolder(), 'far.xlsx');
    for (const far of ['XFD1048576', 'A1048576', 'XFD2']) {
      workbook(file, `<row r="1">${cell('A1', 'id')}${cell(far, 'x')}</row>`);
      await expect(readTables(file)).rejects.toThrow(`has something in cell ${far}, far away from any list`);
    }
  });

  it('that unpacks to more than any list holds is refused', async () => {
    const file = join(testFolder(), 'bomb.xlsx');
    workbook(file, cell('A1', 'id'), { 'xl/sharedStrings.xml': new Uint8Array(41_000_000) });
    await expect(readTables(file)).rejects.toThrow('unpacks to more than any list holds');
  });

  it('of an ordinary size is read as before', async () => {
    const file = join(testFolder(), 'good.xlsx');
    await writeExcel([[{ value: 'id' }], [{ value: 'a' }]], { sheet: 'stances' }).toFile(file);
    expect(await readTables(file)).toEqual([{ name: 'stances', rows: [['id'], ['a']] }]);
  });
});

describe('a YAML file', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x,x]',
    ...'bcdefghij'.split('').map((name, at) => {
      const last = 'abcdefghij'[at];
      return `${name}: &${name} [${`*${last},`.repeat(9)}*${last}]`;
    }),
  ].join('\n');

  it.each([
    ['an alias bomb', bomb, '“*a” repeats what stands elsewhere'],
    ['a cyclic alias', '- &a\n  id: x\n  reason: *a\n', '“*a” repeats what stands elsewhere'],
    ['a merge of an alias', '- &a\n  id: x\n- <<: *a\n', '“*a” repeats what stands elsewhere'],
    ['a nest without a floor', '['.repeat(20_000), 'nested deeper'],
    ['a nest deeper than any list', '['.repeat(150), 'nested deeper'],
    ['a nest at the end of the stack', '['.repeat(5_000), 'nested deeper'],
    ['a nest of fields', '{a: '.repeat(5_000), 'nested deeper'],
    ['a list of lists without an end', '- '.repeat(5_000), 'nested deeper'],
    ['a staircase', Array.from({ length: 1_000 }, (_, step) => `${' '.repeat(step)}a:`).join('\n'), 'nested deeper'],
    ['a million of dots', `id: ${'.'.repeat(1_000_001)}`, 'longer'],
  ])('%s is refused at its place', (_, text, line) => {
    expect(readYaml(text).mistake?.text).toContain(line);
    const folder = sampleFolder();
    writeFileSync(join(folder, 'stances.yaml'), text);
    expect(readFolder(folder).problems[0]?.text).toContain(line);
  });

  it('with an address of half a million dots is told that it is too long', () => {
    const folder = sampleFolder();
    const dots = '.'.repeat(500_000);
    writeFileSync(
      join(folder, 'organisation.yaml'),
      `name: X\nsite: https://a.example/\nreportAddress: "a@${dots}"\ntimeZone: America/Los_Angeles\n`,
    );
    expect(
      readFolder(folder)
        .problems.map(({ text }) => text)
        .join(),
    ).toContain('may have 120');
  });
});

it('text of a hundred thousand joiners is cleaned as fast as any other', () => {
  for (const text of [`क${'\u200d'.repeat(200_000)}क`, `क${'\u0301\u200d'.repeat(100_000)}क`])
    expect(plainText(text).length).toBeLessThan(30);
  expect(plainText('क्\u200dष')).toBe('क्\u200dष');
  expect(plainText('می\u200cخواهم')).toBe('می\u200cخواهم');
});

describe('an address to look up', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::ffff:127.0.0.1',
    'fd00::1',
    'fe80::1',
    'not-an-address',
  ])('%s is not on the public web', (address) => expect(isInner(address)).toBe(true));

  it.each(['8.8.8.8', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is', (address) =>
    expect(isInner(address)).toBe(false),
  );

  it('is looked up by its name', async () => {
    expect((await addressesOf('localhost')).every(isInner)).toBe(true);
    expect(await addressesOf('[::1]')).toEqual(['::1']);
    expect(await addressesOf('no-such-host.invalid')).toEqual([]);
  });
});

describe('a link check', () => {
  let visits: string[] = [];
  const quick = { pause: 0, retries: 0, retryPause: 1, timeout: 3000 };
  let root = '';
  beforeEach(async () => {
    visits = [];
    const server = createServer((request, response) => {
      visits.push(request.url ?? '');
      const to = decodeURIComponent(/^\/to\/(.*)$/.exec(request.url ?? '')?.[1] ?? '');
      if (request.url === '/circle') response.writeHead(302, { location: '/circle' }).end();
      else if (to) response.writeHead(302, { location: to }).end();
      else if (request.url === '/burn')
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end('<script '.repeat(30_000) + '<h1><b>'.repeat(20_000));
      else response.writeHead(200).end('a secret');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    onTestFinished(() => void server.close());
  });
  afterEach(() => vi.restoreAllMocks());
  /** The first host counts as public, so that the redirect is what is judged. */
  const once = () => {
    let isFirst = true;
    return (address: string) => {
      const was = isFirst;
      isFirst = false;
      return was || !isInner(address);
    };
  };

  it('asks nothing of this computer, neither at once nor behind a redirect', async () => {
    expect([...(await deadLinks([`${root}/secret`], quick)).values()]).toEqual([
      'the site cannot be reached from the public web',
    ]);
    for (const to of [`${root}/secret`, 'http://localhost/', 'http://[::1]/', 'http://169.254.169.254/latest/']) {
      const url = `${root}/to/${encodeURIComponent(to)}`;
      const found = await deadLinks([url], { ...quick, mayAsk: once() });
      expect(found.get(url)).toContain('which is not on the public web');
    }
    const file = `${root}/to/${encodeURIComponent('file:///etc/passwd')}`;
    expect((await deadLinks([file], { ...quick, mayAsk: once() })).get(file)).toContain('no page (file:)');
    expect(visits).not.toContain('/secret');
  });

  it('stays with the address that it has looked at, when the name leads elsewhere a moment later', async () => {
    // A name that has a public address when it is looked at. It stands for this computer, as any lookup after that tells.
    const url = root.replace('127.0.0.1', 'localhost') + '/secret';
    const found = await deadLinks([url], { ...quick, addressesOf: async () => ['192.0.2.1'], timeout: 500 });
    expect(found.has(url)).toBe(true);
    expect(visits).toEqual([]);
  });

  it('ends in a circle, and in a page made to burn time', async () => {
    const mayAsk = () => true;
    const [circle, burn] = [`${root}/circle`, `${root}/burn`];
    const found = await deadLinks([circle, burn], { ...quick, mayAsk });
    expect([...found]).toEqual([[circle, 'the page sends its visitors in a circle']]);
  });
});

describe('a saved page in the preview', () => {
  it('opens no connection by itself, and is otherwise as it was', () => {
    const quiet = '<!doctype html><title>Story</title><p>State Sen. Sample</p><style>p{}</style>';
    expect(withoutLinks(quiet)).toBe(quiet);
    const loud = `<!doctype html><LINK REL=preconnect href="https://spy.example"><link rel="dns-prefetch" href="//spy.example">
<base href="https://spy.example/"><meta http-equiv=refresh content="0;url=https://spy.example/"><p>a<link rel=preconnect href=https://spy.example>b</p>
<noscript><link rel=preconnect href="https://spy.example"></noscript><svg><link rel="preconnect" href="https://spy.example"/></svg>
<template><link rel=preconnect href="https://spy.example"></template>`;
    expect(withoutLinks(loud)).not.toContain('spy.example');
    expect(withoutLinks(loud)).toContain('<p>ab</p>');
  });
});
