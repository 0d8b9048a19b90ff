import { chmodSync, cpSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { compileFolder } from '../../../dataset/desk/compile';
import { readFolder } from '../../../dataset/desk/read-folder';
import { admit } from '../../../engine/release/admit';
import { sha256, type Bytes } from '../../../engine/release/digest';
import { readLatest } from '../../../engine/release/latest';
import { readManifest, type Role } from '../../../engine/release/manifest';
import { createKeyPair } from '../../../engine/release/sign';
import { chosenFeed, type FeedChoice } from '../../../engine/release/feed';
import { readFeedLine } from '../../../engine/release/feed-line';
import { openKeys, verify } from '../../../engine/release/trust';
import { sampleFeed, sampleKeys } from '../../faults/sample-release';
import { testFolder } from '../clients/folders';
import { change, sampleFolder } from '../desk/sample-folder';
import { startObjectStore } from './object-store';
import { ensureTools } from '../../rig/find-browsers';
import { startNginx } from '../../rig/nginx';
import { serveWithWebdav } from './webdav';
import { documentIn, documentOf, editorial, openDesk, stance } from './sample-packs';

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

const fails = (work: Promise<unknown>, line: string) =>
  expect(work).rejects.toMatchObject({ stderr: expect.stringContaining(line) });

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

describe('two people', () => {
  it('must sign what the organisation says, a withdrawal too; facts need one, and that one no words', async () => {
    const desk = await openDesk(testFolder());
    const feed = desk.at('feed');
    await desk.begin(feed, 10);
    const own = editorial({ stances: [stance] });
    await desk.make('words', 'two', 10, own, '--after', feed);
    const list = ['--signers', desk.at('signers.json')];
    const refused = '1 of 2 signatures of the words (Ada Sample)';
    await fails(desk.publish('two', feed), refused);
    const review = (key: string) =>
      desk.run('sign', 'review', desk.at('two'), '--key', desk.at(key), '--yes', '--after', feed, ...list);
    await fails(review('ada.json'), 'This key has signed this already');
    await fails(review('job.json'), "Nightly job's key is not in the list of signers of the words");
    await desk.review('two', '--after', feed);
    await desk.publish('two', feed);

    expect(await desk.make('facts', 'facts-2', 11, own, '--after', feed)).toContain('Signed by Nightly job');
    await desk.publish('facts-2', feed);

    await desk.make('words', 'taken-back', 11, own, '--after', feed, '--withdraw', 'sample-stance');
    await fails(desk.publish('taken-back', feed), refused);
    await fails(
      desk.make('facts', 'no', 11, own, '--after', feed, '--withdraw', 'sample-stance'),
      'takes nothing back',
    );
    expect(documentIn(feed, 'words').withdrawn).toEqual([]);
  });
});

describe('what the editors take back', () => {
  it('goes from their files into the words', async () => {
    const [desk, folder] = [await openDesk(testFolder()), sampleFolder()];
    await desk.begin(desk.at('feed'), 10, compileFolder(readFolder(folder)));
    const note = '  status: withdrawn\n  correctionNote: A sample slip.\n';
    change(folder, 'stances.yaml', '  position: supports\n', `${note}  position: supports\n`);
    change(folder, 'corrections.yaml', '  text:', '  withdraw: [call-about-hb-3990]\n  text:');
    await desk.make(
      'words',
      'two',
      10,
      compileFolder(readFolder(folder)),
      '--after',
      desk.at('feed'),
      '--allow-shrink',
      'editorial',
    );
    expect(documentOf(desk.at('two')).withdrawn).toEqual(['call-about-hb-3990', 'hb-3990-stance']);
  });

  it('rides in the words: by a correction, by a withdrawn status, and by hand, and stays there', async () => {
    const desk = await openDesk(testFolder());
    const feed = desk.at('feed');
    await desk.begin(feed, 10, editorial({ stances: [stance] }));
    const slip = { date: '2026-11-04', text: 'A sample was wrong.' };
    // As the desk compiles it: the claim is gone from its list, and its id is among those taken back.
    const own = editorial({ withdrawn: ['sample-stance', 'civic/wa/sampleton/person-3'], changes: [slip] });
    const next = async (name: string, its = own, ...more: string[]) => {
      await desk.make('words', name, 10, its, '--after', feed, ...more);
      await desk.review(name, '--after', feed);
      await desk.publish(name, feed);
    };
    await next('two', own, '--allow-shrink', 'editorial');
    expect(documentIn(feed, 'words').withdrawn).toEqual(['civic/wa/sampleton/person-3', 'sample-stance']);
    expect(documentIn(feed, 'words').changes).toEqual([slip]);
    await next('three', editorial(), '--withdraw', 'civic/wa/sampleton/person-4');
    expect(documentIn(feed, 'words').withdrawn).toHaveLength(3);
    await fails(
      next('four', editorial(), '--withdraw', 'sample-stanse'),
      'by the id “sample-stanse”: check the spelling.',
    );
  });
});

describe('what is new in a release', () => {
  it('is told to readers and to the second signer, for as long as the claim stands', async () => {
    const desk = await openDesk(testFolder());
    const feed = desk.at('feed');
    await desk.begin(feed, 10, editorial());
    expect(documentIn(feed, 'words').changes).toEqual([]);
    const text = 'Sample Civic Club on SB 6346';
    await desk.make('words', 'two', 10, editorial({ stances: [stance] }), '--after', feed);
    const { issued, changes } = documentOf(desk.at('two'));
    expect(changes).toEqual([{ date: issued.slice(0, 10), text }]);
    expect(await desk.review('two', '--after', feed)).toContain(`readers are told: ${issued.slice(0, 10)} ${text}`);
    await desk.publish('two', feed);
    const back = ['--after', feed, '--withdraw', 'sample-stance'];
    await desk.make('words', 'three', 11, editorial({ stances: [stance] }), ...back);
    expect(documentOf(desk.at('three')).changes).toEqual([]);
  });
});

describe('signing', () => {
  it('refuses what readers would refuse, and what a source has lost', async () => {
    const desk = await openDesk(testFolder());
    const feed = desk.at('feed');
    await desk.begin(feed, 10);
    const after = ['--after', feed];
    await fails(
      desk.make('facts', 'small', 7, undefined, ...after),
      'wa/roster has 7 records, the last release 10: if that is right, add --allow-shrink wa/roster.',
    );
    await desk.make('facts', 'small', 7, undefined, ...after, '--allow-shrink', 'wa/roster');
    await fails(desk.make('facts', 'old', 10, undefined, ...after, '--version', '1'), 'is not newer');
    await fails(desk.make('facts', 'none', 10), 'Say which feed readers have');
    const linked = editorial({
      stances: [{ ...stance, sources: [{ ...stance.sources[0]!, url: 'https://user@evil.example/' }] }],
    });
    await fails(desk.make('words', 'linked', 10, linked, '--first'), 'Readers would refuse editorial');
  });

  it('refuses words that nobody compiled: the editors’ files have changed since', async () => {
    const desk = await openDesk(testFolder());
    const folder = sampleFolder();
    await desk.make('words', 'one', 10, compileFolder(readFolder(folder)), '--first');
    const make = (name: string) =>
      desk.run(
        'sign',
        'new',
        '--first',
        '--packs',
        desk.at('packs-one'),
        '--editorial',
        folder,
        '--to',
        desk.at(name),
        '--key',
        desk.at('ada.json'),
        '--signers',
        desk.at('signers.json'),
      );
    expect(await make('two')).toContain('Signed by Ada Sample');
    change(folder, 'stances.yaml', '  position: supports\n', '  position: opposes\n');
    await fails(make('three'), 'have changed since the packs were made (stances)');
  });

  it('sees every later change of a release', async () => {
    const desk = await openDesk(testFolder());
    await desk.begin(desk.at('feed'), 10);
    const data = join(desk.at('facts'), 'data');
    const [{ sha256: hash = '' } = {}] = documentOf(desk.at('facts')).files as { sha256?: string }[];
    const file = join(data, `${hash}.json`);
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('Person0', 'Person9'));
    await fails(desk.publish('facts', desk.at('other')), 'A first publishing needs the keys and the words together');
    await fails(desk.publish(['keys', 'words', 'facts'], desk.at('other')), 'Readers would refuse wa/roster: damaged');
    writeFileSync(file, before);
    const document = join(data, `${JSON.parse(readFileSync(join(desk.at('facts'), 'part.json'), 'utf8')).sha256}.json`);
    writeFileSync(document, readFileSync(document, 'utf8').replace('"version":', '"version":1'));
    await fails(desk.publish(['keys', 'words', 'facts'], desk.at('other')), 'was changed after it was signed');
  });
});

describe('keys', () => {
  it('are readable by their owner alone, never replaced, never in a repository, named for everybody', async () => {
    const desk = await openDesk(testFolder());
    const path = desk.at('cy.json');
    expect(await desk.run('keys', 'new', '--name', 'Cy Sample', '--out', path)).toContain('"name":"Cy Sample"');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    await fails(desk.run('keys', 'new', '--name', 'Cy', '--out', path), 'is there already');
    await fails(desk.run('keys', 'new', '--name', 'Cy', '--out', 'cy.json'), 'a private key must not');
    chmodSync(desk.at('ada.json'), 0o644);
    await fails(desk.make('words', 'one', 10, undefined, '--first'), 'Others can read');
  });

  it('are replaced under the recovery key, each signer on their own computer, and by nobody else', async () => {
    const desk = await openDesk(testFolder());
    const feed = desk.at('feed');
    const list = ['--signers', desk.at('signers.json')];
    await desk.begin(feed, 10);
    await fails(desk.run('keys', 'line', ...list), 'does not say where the feed is');
    const cy = JSON.parse(
      /\{.*\}/.exec(await desk.run('keys', 'new', '--name', 'Cy Sample', '--out', desk.at('cy.json')))![0],
    ) as { key: string };
    const ada = JSON.parse(readFileSync(desk.at('ada.json'), 'utf8')) as { publicKey: string };
    const people = ['--words', `Ada Sample=${ada.publicKey}`, '--words', `Cy Sample=${cy.key}`];
    await fails(
      desk.run('keys', 'next-epoch', '--to', desk.at('keys-2'), '--words', `Cy Sample=${cy.key}`, ...list),
      'only 1 would be left: name another person, or say --lower-threshold 1',
    );
    await desk.run('keys', 'next-epoch', '--to', desk.at('keys-2'), ...people, ...list);
    expect(JSON.parse(readFileSync(desk.at('signers.json'), 'utf8'))).toMatchObject({
      epoch: 2,
      words: { threshold: 2, signers: [{ name: 'Ada Sample' }, { name: 'Cy Sample' }] },
      facts: { threshold: 1, signers: [{ name: 'Nightly job' }] },
    });
    const sign = (key: string) => desk.run('keys', 'sign', desk.at('keys-2'), '--key', desk.at(key), ...list);
    await fails(sign('bea.json'), 'neither the recovery key nor one that signs words');
    expect(await sign('cy.json')).toContain('Cy Sample: ');
    await sign('ada.json');
    await desk.make('words', 'words-2', 10, undefined, '--after', feed);
    const review = ['--key', desk.at('cy.json'), '--yes', '--after', feed, ...list];
    await desk.run('sign', 'review', desk.at('words-2'), ...review);
    await fails(desk.publish(['keys-2', 'words-2'], feed), 'Readers would not follow these keys');
    await sign('recovery.json');
    await fails(desk.publish('keys-2', feed), 'The words at the host are of epoch 1');
    await fails(desk.publish('words-2', feed), 'The host has keys of epoch 1');
    await desk.publish(['keys-2', 'words-2'], feed);

    // Readers follow with the recovery key alone; what the old keys signed is gone until it is signed anew.
    const read = (name: string): Bytes => new Uint8Array(readFileSync(join(feed, name)));
    const latest = readLatest(read('latest.json'));
    expect(latest.facts).toBeUndefined();
    const keys = read(`data/${latest.keys}.json`);
    const signatures = read(`data/${latest.keys}.sig`);
    const trust = await openKeys(keys, signatures, { recovery: desk.recovery, epoch: 1 });
    expect([trust.epoch, trust.sha256]).toEqual([2, await sha256(keys)]);
    const stranger = await createKeyPair();
    await expect(openKeys(keys, signatures, { recovery: stranger.publicKey, epoch: 1 })).rejects.toThrow('0 of 1');
    const place = { feed: 'https://sample-civic-club.example/feed' };
    const listed = JSON.parse(readFileSync(desk.at('signers.json'), 'utf8')) as object;
    writeFileSync(desk.at('signers.json'), JSON.stringify({ ...listed, ...place }));
    const told = chosenFeed(readFeedLine(await desk.run('keys', 'line', ...list)) as FeedChoice);
    expect(told).toMatchObject({ address: `${place.feed}/`, root: { recovery: desk.recovery, epoch: 2 } });
    expect((await openKeys(keys, signatures, told!.root)).epoch).toBe(2);
    await desk.make('facts', 'facts-2', 10, undefined, '--after', feed);
    await desk.publish('facts-2', feed);
    expect(documentIn(feed, 'facts').epoch).toBe(2);
  });
});
