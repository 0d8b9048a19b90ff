import { describe, expect, it } from 'vitest';
import { issueIds } from '../../engine/issues';
import { recordFiles, recordPage, wayUp } from '../../site/build/record-files';
import { fileOf } from '../../site/record/address';
import { releaseOnDisk } from '../rig/release-on-disk';

const release = releaseOnDisk(['wa']);
const files = recordFiles(release, '2026-11-29');
const fileFor = (path: string) => files.find(({ subject }) => fileOf(subject) === path)!;

const page = `<head>
    <script type="module" src="./assets/record-x.js"></script>
    <link rel="icon" href="./assets/48.png" />
    <title>The record · Collective Lens</title>
    <meta name="description" content="Every vote." />
  </head>
  <body><article><!--record--></article></body>`;

describe('the files of the record', () => {
  it('are there for every issue, every official, and each measure in plain words, once', () => {
    const count = (kind: string) => files.filter(({ subject }) => subject.kind === kind).length;
    expect(count('issue')).toBe(issueIds.length);
    expect(count('official')).toBe(release.packs['wa']!.roster.people.length);
    expect(count('measure')).toBeGreaterThan(400);
    expect(new Set(files.map(({ subject }) => fileOf(subject))).size).toBe(files.length);
    for (const { title, description } of files) expect([title.length, description.length]).not.toContain(0);
  });

  it('say what a bill does, and what somebody holds', () => {
    const bill = fileFor('record/measure/wa/2025-2026/HB/1217.html');
    expect(bill.title).toBe('HB 1217 (2025–26): Residential tenants');
    expect(bill.description).toMatch(/rent/);
    expect(fileFor('record/official/ocd-person/77fe53b5-3ed7-48b2-9c9a-1b59d5faf50f.html')).toMatchObject({
      title: 'Timm Ormsby',
      description: expect.stringMatching(/^State representative, Washington[^]*Nothing is left out/),
    });
  });

  const subject = { kind: 'measure', key: 'wa/2025-2026/HB/1' } as const;
  const drawn = (address?: string) =>
    recordPage(page, { subject, title: 'HB 1: "Rent" & <b>', description: 'It’d cost $& $1.' }, address);

  it('have a title and a description for previews, as text', () => {
    const html = drawn();
    expect(html).toContain('<title>HB 1: &quot;Rent&quot; &amp; &lt;b&gt; · Collective Lens</title>');
    expect(html).toContain('<meta property="og:title" content="HB 1: &quot;Rent&quot; &amp; &lt;b&gt;" />');
    expect(html).toContain('<meta name="description" content="It’d cost $&amp; $1." />');
    expect(html).toContain('<article><h1>HB 1: &quot;Rent&quot; &amp; &lt;b&gt;</h1>');
    expect(html.match(/<title>/g)).toHaveLength(1);
    expect(html).not.toContain('Every vote.');
  });

  it('find the site’s own files from where they lie', () => {
    expect(wayUp(fileOf(subject))).toBe('../../../../../');
    const html = drawn();
    expect(html).toContain('<meta name="site-root" content="../../../../../" />');
    expect(html).toContain('src="../../../../../assets/record-x.js"');
    expect(html).toContain('href="../../../../../assets/48.png"');
  });

  it('name their own address only where the build was told it', () => {
    const own = 'https://org.example/lens/record/measure/wa/2025-2026/HB/1.html';
    expect(drawn('https://org.example/lens/')).toContain(`<link rel="canonical" href="${own}" />`);
    expect(drawn('https://org.example/lens/')).toContain(`<meta property="og:url" content="${own}" />`);
    expect(drawn()).not.toMatch(/canonical|og:url/);
  });
});
