import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { compileFolder } from '../../../dataset/desk/compile';
import { readFolder } from '../../../dataset/desk/folder';
import { admit } from '../../../engine/release/admit';
import { sha256, type Bytes } from '../../../engine/release/digest';
import { readManifest } from '../../../engine/release/manifest';
import { nextTrust, verify } from '../../../engine/release/trust';
import { testFolder } from '../clients/folders';
import { change, sampleFolder } from '../desk/sample-folder';
import { startObjectStore } from './object-store';
import { ensureTools } from '../../rig/find-browsers';
import { startNginx } from '../../rig/nginx';
import { serveWithWebdav } from './webdav';
import { editorial, manifestIn, openDesk, stance } from './sample-packs';

beforeAll(ensureTools);

/** Reads a whole feed over HTTP as an extension does. Answers the manifest and the cache headers. */
async function readFeed(address: string, key: string) {
  const read = async (path: string) => {
    const response = await fetch(address + path);
    expect(response.status, path).toBe(200);
    const bytes: Bytes = new Uint8Array(await response.arrayBuffer());
    return { bytes, cache: response.headers.get('cache-control') };
  };
  const latest = await read('latest.json');
  const signature = await read(`data/${await sha256(latest.bytes)}.sig`);
  await verify(latest.bytes, signature.bytes, { epoch: 1, threshold: 1, keys: [key] });
  const told = readManifest(latest.bytes, '0.1.0');
  if (told.kind !== 'manifest') throw new Error('newer');
  for (const file of told.manifest.files) {
    const { bytes, cache } = await read(`data/${file.sha256}.json`);
    await admit(file, bytes, new Set(told.manifest.hosts));
    expect(cache).toContain('immutable');
  }
  return { manifest: told.manifest, cache: latest.cache };
}

describe('publishing to a folder behind nginx', () => {
  it('gives readers a release that they can verify, then the next one, then takes that one back', async () => {
    const desk = await openDesk(testFolder());
    const { root: feed, address, close } = await startNginx();
    onTestFinished(close);
    await desk.make('one', 10, undefined, '--first', '--version', '5');
    expect(await desk.publish('one', feed)).toContain('Published');
    const first = await readFeed(address, desk.author);
    expect(first).toMatchObject({ manifest: { version: 5 }, cache: 'no-cache' });

    await desk.make('two', 11, editorial({ stances: [stance] }), '--after', desk.at('one'));
    await desk.review('two');
    await desk.publish('two', feed);
    const second = await readFeed(address, desk.author);
    expect(second.manifest.files.map(({ path, records }) => [path, records])).toEqual([
      ['editorial', 1],
      ['wa/roster', 11],
    ]);

    await expect(desk.publish('one', feed)).rejects.toMatchObject({
      stderr: expect.stringContaining('is not newer than'),
    });
    const list = ['--signers', desk.at('signers.json'), '--key', desk.at('ada.json')];
    const again = ['again', desk.at('one'), '--after', desk.at('two'), '--to', desk.at('three'), ...list];
    await desk.run('sign', ...again, '--withdraw', 'sample-stance', '--allow-shrink', 'editorial');
    await desk.review('three');
    await desk.publish('three', feed);
    const third = await readFeed(address, desk.author);
    expect(third.manifest.version).toBe(second.manifest.version + 1);
    expect(third.manifest.files).toEqual(first.manifest.files);
    expect(third.manifest.withdrawn).toEqual(['sample-stance']);
  }, 60_000);
});

describe('publishing to an object store', () => {
  it('uploads what never changes first, the manifest last, each with its header', async () => {
    const desk = await openDesk(testFolder());
    const store = await startObjectStore();
    await desk.make('one', 10, undefined, '--first');
    expect(await desk.publish('one', store.remote, '--dry-run')).toContain('Would upload');
    expect(store.uploads).toEqual([]);
    await desk.publish('one', store.remote);
    expect(store.uploads.at(-1)).toEqual({ name: 'feed/latest.json', cacheControl: 'public, max-age=300' });
    expect(
      store.uploads
        .slice(0, -1)
        .map(({ name }) => name.replace(/[0-9a-f]{64}/, '#'))
        .sort(),
    ).toEqual(['feed/data/#.json', 'feed/data/#.sig']);
    expect(new Set(store.uploads.slice(0, -1).map(({ cacheControl }) => cacheControl))).toEqual(
      new Set(['public, max-age=31536000, immutable']),
    );
    expect(store.objects.get('feed/latest.json')?.bytes).toEqual(readFileSync(join(desk.at('one'), 'latest.json')));
  }, 60_000);

  it('leaves the old release in force when it is cut off, and goes on when run again', async () => {
    const desk = await openDesk(testFolder());
    const store = await startObjectStore();
    await desk.make('one', 10, undefined, '--first');
    await desk.publish('one', store.remote);
    await desk.make('two', 11, undefined, '--after', desk.at('one'));
    store.failing.name = '.json';
    await expect(desk.publish('two', store.remote)).rejects.toMatchObject({
      stderr: expect.stringContaining('rclone copy failed'),
    });
    expect(store.objects.get('feed/latest.json')?.bytes).toEqual(readFileSync(join(desk.at('one'), 'latest.json')));
    store.failing.name = undefined;
    expect(await desk.publish('two', store.remote)).toContain('Published');
  }, 60_000);
});

it('publishes over WebDAV, another provider, in the same way', async () => {
  const desk = await openDesk(testFolder());
  const remote = await serveWithWebdav(desk.at('dav'));
  await desk.make('one', 10, undefined, '--first');
  expect(await desk.publish('one', remote)).toContain('has none');
  expect(manifestIn(join(desk.at('dav'), 'feed')).version).toBe(manifestIn(desk.at('one')).version);
}, 60_000);

describe('two people', () => {
  it('must sign what changes the organisation’s words, a withdrawal too; facts need one', async () => {
    const desk = await openDesk(testFolder());
    const feed = desk.at('feed');
    const own = editorial({ stances: [stance] });
    await desk.make('one', 10, own, '--first');
    const refused = { stderr: expect.stringContaining('1 of 2 signatures (Ada Sample)') };
    await expect(desk.publish('one', feed)).rejects.toMatchObject(refused);
    await expect(
      desk.run(
        'sign',
        'review',
        desk.at('one'),
        '--key',
        desk.at('ada.json'),
        '--yes',
        '--signers',
        desk.at('signers.json'),
      ),
    ).rejects.toMatchObject({
      stderr: expect.stringContaining('This key has signed this release already'),
    });
    expect(await desk.review('one')).toContain('new in stances: sample-stance');
    await desk.publish('one', feed);

    await desk.make('facts', 11, own, '--after', desk.at('one'));
    expect(await desk.publish('facts', feed)).toContain('signed by Ada Sample;');

    await desk.make('taken-back', 11, own, '--after', desk.at('facts'), '--withdraw', 'sample-stance');
    await expect(desk.publish('taken-back', feed)).rejects.toMatchObject(refused);
    expect(manifestIn(feed).withdrawn).toEqual([]);
  }, 60_000);
});

describe('what the editors take back', () => {
  it('goes from their files into the manifest', async () => {
    const [desk, folder] = [await openDesk(testFolder()), sampleFolder()];
    await desk.make('one', 10, compileFolder(readFolder(folder)), '--first');
    const note = '  status: withdrawn\n  correctionNote: A sample slip.\n';
    change(folder, 'stances.yaml', '  position: supports\n', `${note}  position: supports\n`);
    change(folder, 'corrections.yaml', '  text:', '  withdraw: [call-about-hb-3990]\n  text:');
    await desk.make('two', 10, compileFolder(readFolder(folder)), '--after', desk.at('one'));
    expect(manifestIn(desk.at('two')).withdrawn).toEqual(['call-about-hb-3990', 'hb-3990-stance']);
  }, 60_000);

  it('rides in the manifest: by a correction, by a withdrawn status, and by hand, and stays there', async () => {
    const desk = await openDesk(testFolder());
    await desk.make('one', 10, editorial({ stances: [stance] }), '--first');
    const slip = { date: '2026-11-04', text: 'A sample was wrong.' };
    // As the desk compiles it: the claim is gone from its list, and its id is among those taken back.
    const own = editorial({ withdrawn: ['sample-stance', 'civic/wa/sampleton/person-3'], changes: [slip] });
    const gone = ['--allow-shrink', 'editorial'];
    await desk.make('two', 10, own, '--after', desk.at('one'), ...gone);
    expect(manifestIn(desk.at('two')).withdrawn).toEqual(['civic/wa/sampleton/person-3', 'sample-stance']);
    expect(manifestIn(desk.at('two')).changes).toEqual([slip]);
    const byHand = ['--withdraw', 'civic/wa/sampleton/person-4'];
    await desk.make('three', 10, undefined, '--after', desk.at('two'), ...byHand);
    expect(manifestIn(desk.at('three')).withdrawn).toHaveLength(3);
    await expect(
      desk.make('four', 10, undefined, '--after', desk.at('three'), '--withdraw', 'sample-stanse'),
    ).rejects.toMatchObject({ stderr: expect.stringContaining('by the id “sample-stanse”: check the spelling.') });
  }, 60_000);
});

describe('what is new in a release', () => {
  it('is told to readers and to the second signer, for as long as the claim stands', async () => {
    const desk = await openDesk(testFolder());
    await desk.make('one', 10, editorial(), '--first');
    expect(manifestIn(desk.at('one')).changes).toEqual([]);
    await desk.make('two', 10, editorial({ stances: [stance] }), '--after', desk.at('one'));
    const text = 'Sample Civic Club on SB 6346';
    const { issued, changes } = manifestIn(desk.at('two'));
    expect(changes).toEqual([{ date: issued.slice(0, 10), text }]);
    expect(await desk.review('two')).toContain(`readers are told: ${issued.slice(0, 10)} ${text}`);
    await desk.make('three', 11, editorial({ stances: [stance] }), '--after', desk.at('two'));
    expect(manifestIn(desk.at('three')).changes).toEqual(changes);
    const back = ['--after', desk.at('three'), '--withdraw', 'sample-stance'];
    await desk.make('four', 11, editorial({ stances: [stance] }), ...back);
    expect(manifestIn(desk.at('four')).changes).toEqual([]);
  }, 60_000);
});

describe('signing', () => {
  it('refuses what readers would refuse', async () => {
    const desk = await openDesk(testFolder());
    await desk.make('one', 10, undefined, '--first');
    const fails = (args: Parameters<typeof desk.make>, line: string) =>
      expect(desk.make(...args)).rejects.toMatchObject({ stderr: expect.stringContaining(line) });
    await fails(
      ['small', 7, undefined, '--after', desk.at('one')],
      'wa/roster has 7 records, the last release 10: if that is right, add --allow-shrink wa/roster.',
    );
    await desk.make('small', 7, undefined, '--after', desk.at('one'), '--allow-shrink', 'wa/roster');
    await fails(['old', 10, undefined, '--after', desk.at('one'), '--version', '1'], 'Version 1 is not newer');
    await fails(['none', 10, undefined], 'Say which release readers have');
    const linked = editorial({
      stances: [{ ...stance, sources: [{ ...stance.sources[0]!, url: 'https://user@evil.example/' }] }],
    });
    await fails(['linked', 10, linked, '--first'], 'Readers would refuse editorial');
  }, 60_000);

  it('sees every later change of a release', async () => {
    const desk = await openDesk(testFolder());
    await desk.make('one', 10, undefined, '--first');
    const data = join(desk.at('one'), 'data');
    const [file = ''] = readdirSync(data).filter((name) => name.endsWith('.json'));
    const before = readFileSync(join(data, file), 'utf8');
    writeFileSync(join(data, file), before.replace('Person0', 'Person9'));
    await expect(desk.publish('one', desk.at('feed'))).rejects.toMatchObject({
      stderr: expect.stringContaining('Readers would refuse wa/roster: damaged'),
    });
    writeFileSync(join(data, file), before);
    const latest = join(desk.at('one'), 'latest.json');
    writeFileSync(latest, readFileSync(latest, 'utf8').replace('"withdrawn": []', '"withdrawn": ["x"]'));
    await expect(desk.publish('one', desk.at('feed'))).rejects.toMatchObject({
      stderr: expect.stringContaining('was changed after it was signed'),
    });
  }, 60_000);
});

describe('keys', () => {
  it('are readable by their owner alone, never replaced, never in a repository', async () => {
    const desk = await openDesk(testFolder());
    const path = desk.at('cy.json');
    expect(await desk.run('keys', 'new', '--name', 'Cy Sample', '--out', path)).toContain('"name":"Cy Sample"');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    await expect(desk.run('keys', 'new', '--name', 'Cy', '--out', path)).rejects.toMatchObject({
      stderr: expect.stringContaining('is there already'),
    });
    await expect(desk.run('keys', 'new', '--name', 'Cy', '--out', 'cy.json')).rejects.toMatchObject({
      stderr: expect.stringContaining('a private key must not'),
    });
    chmodSync(desk.at('ada.json'), 0o644);
    await expect(desk.make('one', 10, undefined, '--first')).rejects.toMatchObject({
      stderr: expect.stringContaining('Others can read'),
    });
  }, 60_000);

  it('can be replaced by the recovery key, and not by anyone else', async () => {
    const desk = await openDesk(testFolder());
    await desk.make('one', 10, undefined, '--first');
    await desk.run('keys', 'new', '--name', 'Cy Sample', '--out', desk.at('cy.json'));
    const next = (vouch: string) =>
      desk.run(
        'keys',
        'next-epoch',
        '--release',
        desk.at('one'),
        '--vouch',
        desk.at(vouch),
        '--keys',
        desk.at('cy.json'),
        '--signers',
        desk.at('signers.json'),
      );
    await expect(next('cy.json')).rejects.toMatchObject({
      stderr: expect.stringContaining('Readers would not follow these keys'),
    });
    expect(await next('recovery.json')).toContain('Epoch 2');
    expect(JSON.parse(readFileSync(desk.at('signers.json'), 'utf8'))).toMatchObject({
      epoch: 2,
      signers: [{ name: 'Cy Sample' }],
    });
    await expect(desk.make('two', 10, undefined, '--after', desk.at('one'))).rejects.toMatchObject({
      stderr: expect.stringContaining('not in the list of signers'),
    });

    // The next release carries the new keys to readers who trust the old ones only.
    const list = ['--signers', desk.at('signers.json')];
    const cy = ['--key', desk.at('cy.json'), '--to', desk.at('three')];
    await desk.run('sign', 'new', '--packs', desk.at('packs-two'), '--after', desk.at('one'), ...cy, ...list);
    await desk.publish('three', desk.at('feed'));
    const read = (name: string): Bytes => new Uint8Array(readFileSync(join(desk.at('feed'), name)));
    const signatureOf = async (bytes: Bytes) => read(`data/${await sha256(bytes)}.sig`);
    const keys = read('keys/2.json');
    const { publicKey: recovery } = JSON.parse(readFileSync(desk.at('recovery.json'), 'utf8')) as { publicKey: string };
    const old = { epoch: 1, threshold: 1, keys: [desk.author], recovery };
    const latest = read('latest.json');
    await expect(verify(latest, await signatureOf(latest), old)).rejects.toThrow('0 of 1 signatures');
    await verify(latest, await signatureOf(latest), await nextTrust(old, keys, await signatureOf(keys)));
  }, 60_000);
});
