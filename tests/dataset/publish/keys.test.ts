import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256, type Bytes } from '../../../engine/release/digest';
import { readLatest } from '../../../engine/release/latest';
import { createKeyPair } from '../../../engine/release/sign';
import { chosenFeed, type FeedChoice } from '../../../engine/release/feed';
import { readFeedLine } from '../../../engine/release/feed-line';
import { openKeys } from '../../../engine/release/trust';
import { testFolder } from '../folders';
import { documentIn, fails, openDesk } from './sample-packs';

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

  it('are not taken from a list without its two groups, which says what is missing', async () => {
    const desk = await openDesk(testFolder());
    const list = JSON.parse(readFileSync(desk.at('signers.json'), 'utf8')) as { words: { signers: object[] } };
    const path = desk.at('flat.json');
    const making = () => desk.run('keys', 'first-epoch', '--to', desk.at('keys-1'), '--signers', path);
    writeFileSync(path, JSON.stringify({ ...list, words: undefined }));
    await fails(making(), 'flat.json: words: is missing');
    writeFileSync(path, JSON.stringify({ ...list, words: list.words.signers }));
    await fails(making(), 'flat.json: words: has to be of the kind “object”');
    writeFileSync(path, JSON.stringify({ ...list, signers: list.words.signers }));
    await fails(making(), 'flat.json: has no field “signers”');
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
