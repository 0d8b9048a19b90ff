/**
 * From the editors' desk to a reader's card: packs are signed by two people and published through rclone, a reader's
 * browser takes the release and shows the new stance, then a withdrawn claim disappears, then the release is taken back.
 * The organisation and its stance are samples; the facts are those that ship.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleEditorial } from '../../editorial/bundle-editorial';
import { indexText } from '../../dataset/packs/bundle-index';
import { BundleIndex } from '../../engine/release/bundle';
import { EditorialFile } from '../../engine/release/editorial';
import { openDesk, stance, type Desk } from '../dataset/publish/sample-packs';
import { root } from '../rig/build';
import { ensureTools } from '../rig/find-browsers';
import { kinds } from '../rig/kinds';
import { startNginx, type NginxHost } from '../rig/nginx';
import { openReaderOfFeed, type ReaderOfFeed } from '../rig/reader-of-feed';

const reason = stance.reason.en;

/** The packs that ship, with the sample organisation's stance among them. */
function packsWithStance(folder: string): void {
  cpSync(join(root, 'public/packs'), folder, { recursive: true });
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const shipped = EditorialFile.parse(read('editorial.json'));
  const organisation = { name: 'Sample Civic Club', site: 'https://sample-civic-club.example/' };
  const own = { ...shipped, organisation, stances: [stance] };
  const { text, index } = bundleEditorial(own, BundleIndex.parse(read('index.json')));
  writeFileSync(join(folder, 'editorial.json'), text);
  writeFileSync(join(folder, 'index.json'), indexText(index));
}

describe.each(kinds)('a release in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'collective-lens-'));
  let desk: Desk;
  let host: NginxHost;
  let reader: ReaderOfFeed;

  const sign = (...args: string[]) =>
    desk.run('sign', ...args, '--key', desk.at('ada.json'), '--signers', desk.at('signers.json'));
  const card = () => reader.card();
  async function looksAgain(version: number): Promise<void> {
    await reader.helper.bringToFront();
    await reader.press('Check for updates');
    await reader.says(`Data version ${version} ·`);
  }

  beforeAll(async () => {
    ensureTools();
    desk = await openDesk(folder);
    host = await startNginx();
    reader = await openReaderOfFeed(kind);
  });
  afterAll(async () => {
    await reader?.close();
    await host?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is not there at first', async () => {
    expect(await card()).not.toContain(reason);
  });

  it('shows a new stance once two people have signed it and a reader takes the feed', async () => {
    packsWithStance(desk.at('packs'));
    const keys = ['ada.json', 'bea.json', 'recovery.json'].flatMap((name) => ['--key', desk.at(name)]);
    await desk.run('keys', 'first-epoch', '--to', desk.at('keys'), ...keys, '--signers', desk.at('signers.json'));
    const packs = ['--packs', desk.at('packs'), '--without-editorial', '--first', '--version', '30000001'];
    await sign('new', ...packs, '--to', desk.at('one'));
    await desk.run(
      'sign',
      'new',
      '--role',
      'facts',
      ...packs,
      '--to',
      desk.at('facts'),
      '--key',
      desk.at('job.json'),
      '--signers',
      desk.at('signers.json'),
    );
    await expect(desk.publish(['keys', 'one', 'facts'], host.root)).rejects.toMatchObject({
      stderr: expect.stringContaining('1 of 2 signatures'),
    });
    await desk.review('one', '--first');
    await desk.publish(['keys', 'one', 'facts'], host.root);

    // As partners handed it out before there were lines.
    await reader.enter(`${host.address} ${desk.recovery}`);
    await reader.says('Data version 30000001 ·');
    const text = await card();
    expect(text).toContain('Sample Civic Club');
    expect(text).toContain(reason);
  });

  it('loses a withdrawn claim at the next look', async () => {
    const after = ['--after', host.root, '--to', desk.at('two')];
    await sign('new', '--packs', desk.at('packs'), '--without-editorial', ...after, '--withdraw', stance.id);
    await desk.review('two', '--after', host.root);
    await desk.publish('two', host.root);
    await looksAgain(30_000_002);
    expect(await card()).not.toContain(reason);
  });

  it('does not bring the claim back when the earlier release is published again', async () => {
    await sign('again', desk.at('one'), '--after', host.root, '--to', desk.at('three'));
    await desk.review('three', '--after', host.root);
    await desk.publish('three', host.root);
    await looksAgain(30_000_003);
    expect(await card()).not.toContain(reason);
  });
});
