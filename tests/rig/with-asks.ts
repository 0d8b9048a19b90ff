/** The built extension with the made-up club's asks in it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Action, EditorialFile } from '../../engine/release/editorial';
import type { RosterFile } from '../../engine/release/packs';
import { ask, hearing, signInAsk, withActions } from '../engine/actions/sample-actions';
import { copyExtension } from './extension-copy';
import type { BrowserKind } from './find-browsers';

/** Of a session that outlasts these tests: an ask about a past one is never open. */
const measure = 'wa/2035-2036/HB/3990';
/** Open for as long as anybody will run this; the hearing is far off, too. */
const far = { measure, until: '2035-12-30T17:00:00-08:00', expires: '2035-12-31', audience: { jurisdiction: 'wa' } };

/** The official whom one of the asks names. */
export const asked = 'Marcus Riccelli';

export function readPackFile<File>(extension: string, part: string): File {
  return JSON.parse(readFileSync(join(extension, `packs/wa/${part}.json`), 'utf8')) as File;
}

function asksOf(official: string): Partial<EditorialFile> {
  const { measure: _none, ...toThank }: Action = { ...ask, ...far, id: 'thank', title: { en: 'Thank the senator' } };
  return {
    stances: [],
    actions: [
      { ...ask, ...far },
      { ...signInAsk, ...far },
      { ...toThank, official, until: '2035-12-29T17:00:00-08:00' },
      { ...ask, ...far, id: 'past', title: { en: 'An ask of the past' }, until: '2026-11-02T17:00:00-08:00' },
    ],
    hearings: [{ ...hearing, measure, start: '2035-12-18T10:00:00-08:00' }],
  };
}

/** A copy of the built extension, to be removed by the one who asks for it. */
export function extensionWithAsks(kind: BrowserKind): string {
  const folder = copyExtension(kind);
  const { people } = readPackFile<RosterFile>(folder, 'roster');
  const official = people.find(({ name }) => name === asked)?.id ?? '';
  writeFileSync(join(folder, 'packs/editorial.json'), JSON.stringify(withActions(asksOf(official))));
  return folder;
}
