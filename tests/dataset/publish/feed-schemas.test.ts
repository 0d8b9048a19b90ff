/** The schemas that other publishers build by, read by another validator than ours. */
import { Ajv, type ValidateFunction } from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../../editorial/compile';
import { readFolder } from '../../../editorial/read-folder';
import { jsonSchemas } from '../../../editorial/json-schemas';
import { feedSchemas } from '../../../dataset/publish/feed-schemas';
import { BundleIndex, partOf, type FilePath } from '../../../engine/release/bundle';
import { signBytes } from '../../../engine/release/sign';
import { sampleFeed, sampleKeys, sampleSources, votesFile } from '../../faults/sample-release';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
/** Formats are notes for people: their patterns stand beside them. */
const ajv = new Ajv({ validateFormats: false, allowUnionTypes: true });
const validators = new Map([...feedSchemas()].map(([name, text]) => [name, ajv.compile(JSON.parse(text) as object)]));
const validator = (name: string): ValidateFunction => validators.get(`${name}.json`) as ValidateFunction;

/** What the validator has against the value. */
function troubles(validate: ValidateFunction, value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const paths = BundleIndex.parse(read('public/packs/index.json')).files.map(({ path }) => path as FilePath);

/** What the packs that ship have no need of: small packs and weeks in session do. */
const unshipped: Readonly<Record<string, object>> = {
  measures: {
    schema: 1,
    pack: 'us',
    asOf: '2026-07-01',
    sources: sampleSources,
    measures: [{ key: 'us/119/HR/3990', title: 'Sample trees' }],
  },
  votes: votesFile('us', 1),
  recent: { schema: 2, pack: 'us', session: '119', added: [[0, 'HR/3990', 'a', true]] },
};

async function sampleOf(name: string): Promise<Record<string, unknown>> {
  const keys = await sampleKeys();
  const feed = await sampleFeed(1, keys);
  const json = (path: string) =>
    JSON.parse(new TextDecoder().decode(feed.get(path))) as Record<string, unknown> & Record<string, string>;
  const latest = json('latest.json');
  if (name === 'latest') return latest;
  if (name === 'signatures')
    return JSON.parse(new TextDecoder().decode(await signBytes(new Uint8Array([1]), keys.facts)));
  if (name === 'keys' || name === 'words' || name === 'facts') return json(`data/${latest[name]}.json`);
  if (name === 'editorial') return compileFolder(readFolder('dataset/editorial/sample-civic-club')) as never;
  const shipped = paths.find((path) => path.startsWith('us/') && partOf(path) === name);
  return (shipped ? read(`public/packs/${shipped}.json`) : unshipped[name]) as Record<string, unknown>;
}

describe('the JSON Schemas of the feed', () => {
  it('are those of the shapes: run `npm run dataset:schemas` if not', () => {
    const schemas = feedSchemas();
    expect(readdirSync('docs/feed-schemas').sort()).toEqual([...schemas.keys()].sort());
    for (const [name, text] of schemas) expect(readFileSync(`docs/feed-schemas/${name}`, 'utf8')).toBe(text);
  });

  it('take every pack that ships', () => {
    for (const path of paths)
      expect(troubles(validator(partOf(path)), read(`public/packs/${path}.json`)), path).toEqual([]);
  });

  it.each([...validators.keys()].map((name) => name.replace('.json', '')))(
    '%s: takes a sample, not less',
    async (name) => {
      const sample = await sampleOf(name);
      const validate = validator(name);
      expect(troubles(validate, sample)).toEqual([]);
      const needed = (JSON.parse(feedSchemas().get(`${name}.json`) as string) as { required: string[] }).required;
      expect(needed.length).toBeGreaterThan(0);
      for (const field of needed) {
        expect(troubles(validate, { ...sample, [field]: undefined }).join(), field).toContain(field);
        expect(troubles(validate, { ...sample, [field]: null }), field).not.toEqual([]);
      }
    },
  );

  it('lets the manifest grow, and no other language of a text be lost', async () => {
    for (const name of ['latest', 'words', 'facts'])
      expect(troubles(validator(name), { ...(await sampleOf(name)), later: 1 })).toEqual([]);
    const editorial = await sampleOf('editorial');
    const [explanation] = editorial.explanations as { plain: Record<string, string> }[];
    expect(Object.keys(explanation!.plain)).toContain('vi');
    const { en: _, ...rest } = explanation!.plain;
    expect(
      troubles(validator('editorial'), { ...editorial, explanations: [{ ...explanation, plain: rest }] }),
    ).not.toEqual([]);
  });
});

describe("the JSON Schemas of the editors' files", () => {
  it.each(['acaspokane', 'sample-civic-club'])('take what %s has written', (folder) => {
    for (const [name, schema] of jsonSchemas()) {
      const place = `dataset/editorial/${folder}/${name.replace('.json', '.yaml')}`;
      const written: unknown = parse(readFileSync(place, 'utf8'));
      expect(troubles(ajv.compile(JSON.parse(schema) as object), written), place).toEqual([]);
    }
  });
});
