/** What officials are in their committees is said in the reader's language, whatever word its record has for it. */
import { expect, it } from 'vitest';
import { createI18n } from '../../components/basics/i18n';
import { wordsFor } from '../../components/basics/words';
import type { FilePath } from '../../engine/release/bundle';
import type { OfficialsFile } from '../../engine/release/contacts';
import en from '../../locales/en.json';
import ja from '../../locales/ja.json';
import { filesIn, filesOf, packsOnDisk } from '../rig/release-on-disk';

const roleIn = (tag: string, messages: Record<string, unknown>) => {
  const i18n = createI18n(tag, messages);
  return wordsFor(i18n.t, i18n).committeeRole;
};

it('has a word for every role of the packs that ship', () => {
  const read = filesIn();
  const recorded = packsOnDisk()
    .flatMap(filesOf)
    .filter((file) => /\/officials(\/\d+)?$/.test(file))
    .flatMap((file) => (read(file as FilePath) as OfficialsFile).officials.flatMap(({ committees = [] }) => committees))
    .flatMap(({ role }) => role ?? []);
  const roles = [...new Set(recorded)];
  expect(roles.length).toBeGreaterThan(10);
  expect(roles.filter((role) => !roleIn('en', en)(role))).toEqual([]);
});

it('is one word for one place, and nothing where the record’s word is not known', () => {
  const inJapanese = roleIn('ja', ja);
  expect(['Chairman', 'chair'].map(inJapanese)).toEqual(['委員長', '委員長']);
  expect(['whip', 'constructor'].map(inJapanese)).toEqual([undefined, undefined]);
});
