/** What ships: the organisation's folder passes its own check, and readers get exactly it. */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleEditorial } from '../../editorial/bundle-editorial';
import { checkFolder } from '../../editorial/check-folder';
import { compileFolder } from '../../editorial/compile';
import { readFolder } from '../../editorial/read-folder';
import { jsonSchemas } from '../../editorial/json-schemas';
import { problemLine } from '../../editorial/problem';
import { writeEditorial } from '../../editorial/write-editorial';
import { readFacts } from '../../editorial/read-facts';
import { admit } from '../../engine/release/admit';
import { BundleIndex } from '../../engine/release/bundle';
import { testFolder } from '../dataset/folders';
import { samplePlace } from './sample-folder';

const place = 'dataset/editorial/acaspokane';
const text = readFileSync('public/packs/editorial.json', 'utf8');
const index = BundleIndex.parse(JSON.parse(readFileSync('public/packs/index.json', 'utf8')));
const line = index.files.find(({ path }) => path === 'editorial');

describe('the editorial file that ships', () => {
  it('comes from a folder in which nothing is refused on the day of the packs', () => {
    const facts = readFacts('public/packs');
    expect(checkFolder(readFolder(place), facts, facts.issued).map(problemLine)).toEqual([]);
  });

  it('is what the folder compiles to, and is in the index', () => {
    const compiled = bundleEditorial(compileFolder(readFolder(place)), index);
    expect(text).toBe(compiled.text);
    expect(index).toEqual(compiled.index);
    expect(line?.sha256).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('would be let in by a reader, with every record of it', async () => {
    const bytes = new TextEncoder().encode(text);
    const admitted = await admit({ ...line!, path: 'editorial' }, bytes, new Set(index.hosts));
    expect(admitted).toMatchObject({ records: line!.records, dropped: 0 });
  });

  it('is never made of the made-up organisation', () => {
    expect(() => writeEditorial(samplePlace, 'public/packs', '2026-11-24')).toThrow('is a made-up organisation');
  });

  it('holds no claim that its own author has reviewed', () => {
    const { explanations, stances, actions } = compileFolder(readFolder(place));
    for (const claim of [...explanations, ...stances, ...actions]) expect(claim.reviewer).not.toBe(claim.author);
  });
});

describe('the patterns in the files that ship', () => {
  const withPatterns = ['explanations', 'stances', 'actions', 'hearings', 'quiet-periods', 'corrections'] as const;

  it.each(withPatterns)('%s.yaml: without its # signs it is read, and whatever it still lacks is said', (list) => {
    const folder = testFolder();
    cpSync(place, folder, { recursive: true });
    const file = join(folder, `${list}.yaml`);
    const written = readFileSync(file, 'utf8').split('\n');
    const from = written.findIndex((row) => row.startsWith('# - '));
    const own = written.slice(from).map((row) => row.replace(/^# ?/, ''));
    writeFileSync(file, [...written.slice(0, from), ...own].join('\n').replaceAll('/HB/0000', '/HB/1217'));
    const facts = readFacts('public/packs');
    const lines = () => checkFolder(readFolder(folder), facts, facts.issued).map(problemLine);
    const left = own.filter((row) => row.includes('‹'));
    expect(readFolder(folder).lists[list]).toHaveLength(readFolder(place).lists[list].length + 1);
    expect(lines().filter((row) => /‹/.test(row))).toHaveLength(left.length);
    expect(lines().filter((row) => /refused/.test(row) && !/takes back/.test(row))).toEqual([]);
    // Published as it stands, every word of the pattern stops it.
    const published = own.filter((row) => row !== '  status: draft');
    writeFileSync(file, [...written.slice(0, from), ...published].join('\n').replaceAll('/HB/0000', '/HB/1217'));
    expect(lines().filter((row) => /refused.*‹/.test(row))).toHaveLength(left.length);
  });
});

describe('the JSON Schemas for editor programs', () => {
  it('are those of the shapes: run `npm run dataset:schemas` if not', () => {
    const schemas = jsonSchemas();
    expect(readdirSync('dataset/editorial/schemas').sort()).toEqual([...schemas.keys()].sort());
    for (const [name, schema] of schemas)
      expect(readFileSync(`dataset/editorial/schemas/${name}`, 'utf8')).toBe(schema);
  });

  it('are named by every editorial file', () => {
    for (const folder of ['acaspokane', 'sample-civic-club'])
      for (const file of readdirSync(`dataset/editorial/${folder}`).filter((name) => name.endsWith('.yaml'))) {
        if (file === 'sample-facts.yaml') continue;
        const first = readFileSync(`dataset/editorial/${folder}/${file}`, 'utf8').split('\n')[0];
        expect(first).toBe(`# yaml-language-server: $schema=../schemas/${file.replace('.yaml', '.json')}`);
      }
  });

  it('explain every field', () => {
    const undescribed: string[] = [];
    const walk = (schema: Record<string, unknown>, at: string): void => {
      for (const [name, field] of Object.entries(
        (schema.properties ?? {}) as Record<string, Record<string, unknown>>,
      )) {
        if (!field.description) undescribed.push(`${at}.${name}`);
        walk(field, `${at}.${name}`);
      }
      if (schema.items) walk(schema.items as Record<string, unknown>, at);
      for (const branch of (schema.anyOf ?? []) as Record<string, unknown>[]) walk(branch, at);
    };
    for (const [name, schema] of jsonSchemas()) walk(JSON.parse(schema) as Record<string, unknown>, name);
    expect(undescribed).toEqual([]);
  });
});
