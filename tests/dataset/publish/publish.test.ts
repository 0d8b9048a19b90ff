import { cpSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { admit } from '../../../engine/release/admit';
import { type Bytes } from '../../../engine/release/digest';
import { readLatest } from '../../../engine/release/latest';
import { readManifest, type Role } from '../../../engine/release/manifest';
import { openKeys, verify } from '../../../engine/release/trust';
import { sampleFeed, sampleKeys } from '../../faults/sample-release';
import { testFolder } from '../folders';
import { startObjectStore } from './object-store';
import { ensureTools } from '../../rig/find-browsers';
import { startNginx } from '../../rig/nginx';
import { serveWithWebdav } from './webdav';
import { documentIn, documentOf, editorial, fails, openDesk, stance } from './sample-packs';

beforeAll(ensureTools);

/** Reads a whole feed over HTTP as an extension does, from the recovery key alone. Answers its documents. */
async function readFeed(address: string, recovery: string) {
  const read = async (path: string) => {
    const response = await fetch(address + path);
    expect(response.status, path).toBe(200);
    const bytes: Bytes = new Uint8Array(await response.arrayBuffer());
    if (path !== 'latest.json') expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('access-control-allow-origin'), path).toBe('*');
    return bytes;
  };
  const latest = readLatest(await read('latest.json'));
  const signed = async (hash: string) => [await read(`data/${hash}.json`), await read(`data/${hash}.sig`)] as const;
  const trust = await openKeys(...(await signed(latest.keys)), { recovery, epoch: 1 });
  const open = async <R extends Role>(role: R, hash: string) => {
    const [bytes, signatures] = await signed(hash);
    await verify(bytes, signatures, trust.roles[role]);
    const told = readManifest(role, bytes, hash, '0.1.0');
    if (told.kind !== 'manifest') throw new Error('newer');
    return told.manifest;
  };
  const words = await open('words', latest.words);
  const facts = latest.facts === undefined ? undefined : await open('facts', latest.facts);
  for (const file of [...words.files, ...(facts?.files ?? [])])
    await admit(file, await read(`data/${file.sha256}.json`), new Set(words.hosts));
  return { latest, words, facts };
}

describe('publishing to a folder behind nginx', () => {
  it('gives readers a release that they can verify, then the next one, then takes that one back', async () => {
    const desk = await openDesk(testFolder());
    const { root: feed, address, close } = await startNginx();
    onTestFinished(close);
    await desk.begin(feed, 10);
    const first = await readFeed(address, desk.recovery);
    expect(first.facts?.files.map(({ path, records }) => [path, records])).toEqual([['wa/roster', 10]]);

    // The last release may lie anywhere: here it is asked from the host itself.
    await desk.make('words', 'two', 10, editorial({ stances: [stance] }), '--after', address);
    await desk.review('two', '--after', address);
    await desk.publish('two', feed);
    const second = await readFeed(address, desk.recovery);
    expect(second.words.files.map(({ path, records }) => [path, records])).toEqual([['editorial', 1]]);
    expect(second.latest.facts).toBe(first.latest.facts);

    await fails(desk.publish('words', feed), 'is not newer than');
    const again = ['again', desk.at('words'), '--after', feed, '--to', desk.at('three'), '--key', desk.at('ada.json')];
    const list = ['--signers', desk.at('signers.json')];
    await desk.run('sign', ...again, ...list, '--withdraw', 'sample-stance', '--allow-shrink', 'editorial');
    await desk.review('three', '--after', feed);
    await desk.publish('three', feed);
    const third = await readFeed(address, desk.recovery);
    expect(third.words.version).toBe(second.words.version + 1);
    expect(third.words.files).toEqual(first.words.files);
    expect(third.words.withdrawn).toEqual(['sample-stance']);
  });
});

describe('publishing to an object store', () => {
  it('uploads what never changes first, latest.json last, each with its header', async () => {
    const desk = await openDesk(testFolder());
    const store = await startObjectStore();
    await desk.begin(desk.at('feed'), 10);
    const parts = ['keys', 'words', 'facts'];
    expect(await desk.publish(parts, store.remote, '--dry-run')).toContain('Would upload');
    expect(store.uploads).toEqual([]);
    await desk.publish(parts, store.remote);
    expect(store.uploads.at(-1)).toEqual({ name: 'feed/latest.json', cacheControl: 'public, max-age=300' });
    const before = store.uploads.slice(0, -1);
    expect(new Set(before.map(({ name }) => name.replace(/[0-9a-f]{64}/, '#')))).toEqual(
      new Set(['feed/data/#.json', 'feed/data/#.sig']),
    );
    expect(new Set(before.map(({ cacheControl }) => cacheControl))).toEqual(
      new Set(['public, max-age=31536000, immutable']),
    );
    expect(store.objects.get('feed/latest.json')?.bytes).toEqual(readFileSync(join(desk.at('feed'), 'latest.json')));
  });

  it('leaves the old release in force when it is cut off, and goes on when run again', async () => {
    const desk = await openDesk(testFolder());
    const store = await startObjectStore();
    await desk.begin(store.remote, 10);
    await desk.begin(desk.at('feed'), 10).catch(() => undefined);
    const before = store.objects.get('feed/latest.json')?.bytes;
    await desk.publish(['keys', 'words', 'facts'], desk.at('feed'));
    await desk.make('facts', 'two', 11, undefined, '--after', desk.at('feed'));
    store.failing.name = '.json';
    await fails(desk.publish('two', store.remote), 'rclone copy failed');
    expect(store.objects.get('feed/latest.json')?.bytes).toEqual(before);
    store.failing.name = undefined;
    expect(await desk.publish('two', store.remote)).toContain('Published');
  });
});

it('publishes over WebDAV, another provider, in the same way', async () => {
  const desk = await openDesk(testFolder());
  const remote = await serveWithWebdav(desk.at('dav'));
  await desk.begin(remote, 10);
  expect(documentIn(join(desk.at('dav'), 'feed'), 'facts').version).toBe(documentOf(desk.at('facts')).version);
});

describe('a host that is not as we left it', () => {
  it('a half release that somebody copied by hand is completed', async () => {
    const desk = await openDesk(testFolder());
    const feed = desk.at('feed');
    await desk.begin(feed, 10);
    await desk.make('facts', 'two', 11, undefined, '--after', feed);
    cpSync(join(desk.at('two'), 'data'), join(feed, 'data'), { recursive: true });
    for (const name of readdirSync(join(desk.at('two'), 'data'))) truncateSync(join(feed, 'data', name), 5);
    expect(await desk.publish('two', feed)).toContain('Published');
    for (const name of readdirSync(join(desk.at('two'), 'data')))
      expect(readFileSync(join(feed, 'data', name))).toEqual(readFileSync(join(desk.at('two'), 'data', name)));
  });

  it('a stranger’s feed is replaced, and told; one of a later epoch of ours is not', async () => {
    const desk = await openDesk(testFolder());
    await desk.begin(desk.at('elsewhere'), 10);
    const feed = desk.at('feed');
    for (const strange of [
      [['latest.json', Buffer.from('{"version":9}')] as const],
      await sampleFeed(9, await sampleKeys()),
    ]) {
      cpSync(desk.at('keys'), join(feed, 'x'), { recursive: true });
      cpSync(join(desk.at('keys'), 'data'), join(feed, 'data'), { recursive: true });
      for (const [path, bytes] of strange) writeFileSync(join(feed, path), bytes);
      expect(await desk.publish(['keys', 'words', 'facts'], feed)).toMatch(/It is replaced\.[^]*Published/);
    }
    const list = JSON.parse(readFileSync(desk.at('signers.json'), 'utf8')) as object;
    const keys = ['ada.json', 'bea.json', 'recovery.json'].flatMap((name) => ['--key', desk.at(name)]);
    const signers = ['--signers', desk.at('signers.json')];
    await desk.run('keys', 'next-epoch', '--to', desk.at('keys-2'), ...keys, ...signers);
    await desk.make('words', 'words-2', 10, undefined, '--after', feed);
    await desk.review('words-2', '--after', feed);
    expect(await desk.publish(['keys-2', 'words-2'], feed)).toContain('an epoch that is over');
    writeFileSync(desk.at('signers.json'), JSON.stringify(list));
    await fails(desk.publish('words', feed), 'is of epoch 2, this list of signers of epoch 1');
  });
});
