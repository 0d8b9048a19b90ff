import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../../editorial/compile';
import { readFolder } from '../../../editorial/read-folder';
import { testFolder } from '../folders';
import { change, sampleFolder } from '../../editorial/sample-folder';
import { documentIn, documentOf, editorial, fails, openDesk, stance } from './sample-packs';

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
  it('of a release that only adds does not say that something may be smaller', async () => {
    const [desk, feed] = [await openDesk(testFolder()), 'feed'];
    await desk.begin(desk.at(feed), 10, editorial({ stances: [stance] }));
    const more = editorial({ stances: [stance, { ...stance, id: 'another-stance' }] });
    const after = ['--after', desk.at(feed), '--allow-shrink', 'editorial'];
    expect(await desk.make('words', 'more', 10, more, ...after)).not.toContain('may rightly be smaller');
    expect(documentOf(desk.at('more'))).not.toHaveProperty('allowShrink');
    expect(await desk.make('words', 'fewer', 10, editorial(), ...after)).toContain('may rightly be smaller');
  });

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
