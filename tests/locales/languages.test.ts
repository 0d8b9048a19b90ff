import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardMessages } from '../../components/card/card-messages';
import { createI18n } from '../../components/basics/i18n';
import { voteLetters } from '../../engine/release/codes';
import { OfficeRole } from '../../engine/release/packs';
import en from '../../locales/en.json';
import { completed, languages, pickLanguage, type Tree } from '../../locales/languages';

const folder = new URL('../../locales/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

/** Paths of all messages, and the `{{slots}}` of each. */
function messagesOf(tree: object, path = ''): [path: string, slots: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [
          [
            `${path}${key}`,
            [...value.matchAll(/\{\{(\w+)\}\}/g)]
              .map(([, name]) => name)
              .sort()
              .join(),
          ],
        ]
      : messagesOf(value as object, `${path}${key}.`),
  );
}

const treeOf = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Tree;
const translations = languages.filter(({ tag }) => tag !== 'en').map(({ tag }) => tag);
const plural = /(_ordinal)?_(zero|one|two|few|many|other)$/;

describe('the languages', () => {
  it('have one file each, and each file is a language', () => {
    expect(files.sort()).toEqual(languages.map(({ tag }) => `${tag}.json`).sort());
  });

  it.each(files)('%s has no empty text and no message or slot that English does not know', (name) => {
    const english = new Map(messagesOf(en));
    const families = new Set(
      [...english.keys()].filter((key) => plural.test(key)).map((key) => key.replace(plural, '')),
    );
    const tree = treeOf(name);
    const wrong = messagesOf(tree).filter(([path, slots]) =>
      plural.test(path) && families.has(path.replace(plural, ''))
        ? false
        : !path.endsWith('.name') && english.get(path) !== slots,
    );
    expect(wrong).toEqual([]);
    expect(JSON.stringify(tree)).not.toContain('""');
  });

  it.each(translations)('%s has every plural form that its grammar knows', (tag) => {
    const paths = new Set(messagesOf(treeOf(`${tag}.json`)).map(([path]) => path));
    const families = new Set([...paths].filter((path) => /_other$/.test(path) && !/_ordinal_/.test(path)));
    expect(families.size).toBeGreaterThan(0);
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    for (const path of families) {
      for (const category of pluralCategories) expect(paths).toContain(path.replace(/other$/, category));
    }
  });

  it.each(translations)('%s lacks nothing that is said in English', (tag) => {
    const paths = new Set(messagesOf(treeOf(`${tag}.json`)).map(([path]) => path.replace(plural, '')));
    const missing = messagesOf(en).filter(([path]) => !paths.has(path.replace(plural, '')));
    expect(missing.map(([path]) => path)).toEqual([]);
  });

  /** What is put into the words of a call on the device: `fillScript` knows these four and no others. */
  const slotsOf = (text: string) => ['[official]', '[name]', '[city]', '[zip]'].filter((slot) => text.includes(slot));

  it.each(translations)('%s leaves the same places for the reader in the words of a call', (tag) => {
    const own = createI18n(tag, treeOf(`${tag}.json`));
    const english = createI18n('en', en);
    for (const variant of ['script', 'voicemail', 'testimony'] as const) {
      const path = `act.own.${variant}` as const;
      expect(slotsOf(own.t(path)), variant).toEqual(slotsOf(english.t(path)));
    }
  });

  it('fill holes with English, but never with its plural forms', () => {
    const own = { card: { andMore_other: 'và {{count}} mục nữa' } };
    const { card } = completed(en, own) as { card: Record<string, string> };
    expect(Object.keys(card).filter((key) => key.startsWith('andMore'))).toEqual(['andMore_other']);
    expect(card.close).toBe('Close');
    expect(card.now).toBe('Now');
    expect(createI18n('vi', completed(en, own)).t('card.now')).toBe('Now');
  });

  it('know which way they run', () => {
    expect(createI18n('vi', en).dir()).toBe('ltr');
    expect(createI18n('ar', en).dir()).toBe('rtl');
  });

  it.each([
    [undefined, ['en-US'], 'en'],
    [undefined, ['xx-YY', 'en'], 'en'],
    [undefined, [], 'en'],
    ['en', ['vi'], 'en'],
    ['xx', ['yy'], 'en'],
    ['not a tag', [], 'en'],
    [undefined, ['zh-CN'], 'zh-Hans'],
    [undefined, ['zh-TW', 'en'], 'zh-Hant'],
    [undefined, ['zh-HK'], 'zh-Hant'],
    [undefined, ['zh'], 'zh-Hans'],
    [undefined, ['ko-KR'], 'ko'],
    [undefined, ['es-MX'], 'es'],
    ['vi', ['en'], 'vi'],
  ])('chosen %s, browser %j → %s', (chosen, preferred, tag) => {
    expect(pickLanguage(chosen, preferred).tag).toBe(tag);
  });

  it('have a word for every office and every recorded vote', () => {
    const i18n = createI18n('en', en);
    for (const role of OfficeRole.options) expect(i18n.exists(`office.${role}`), role).toBe(true);
    for (const value of Object.values(voteLetters)) expect(i18n.exists(`vote.${value}`), value).toBe(true);
  });

  it('give the card what it speaks with, and nothing of the pages', () => {
    const sections = Object.keys(cardMessages(en));
    expect(sections).toContain('why');
    for (const section of ['companion', 'district', 'options', 'welcome']) expect(sections).not.toContain(section);
  });
});
