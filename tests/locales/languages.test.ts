import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardMessages } from '../../components/card-messages';
import { createI18n } from '../../components/i18n';
import { OfficeRole, voteLetters } from '../../engine/release/packs';
import en from '../../locales/en.json';
import { languages, pickLanguage } from '../../locales/languages';

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

describe('the languages', () => {
  it('have one file each, and each file is a language', () => {
    expect(files.sort()).toEqual(languages.map(({ tag }) => `${tag}.json`).sort());
  });

  it.each(files)('%s has no empty text and no message or slot that English does not know', (name) => {
    const english = new Map(messagesOf(en));
    const tree = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object;
    const plural = /_(zero|one|two|few|many|other)$/;
    const wrong = messagesOf(tree).filter(
      ([path, slots]) => !path.endsWith('.name') && !plural.test(path) && english.get(path) !== slots,
    );
    expect(wrong).toEqual([]);
    expect(JSON.stringify(tree)).not.toContain('""');
  });

  it.each([
    [undefined, ['en-US'], 'en'],
    [undefined, ['xx-YY', 'en'], 'en'],
    [undefined, [], 'en'],
    ['en', ['vi'], 'en'],
    ['xx', ['yy'], 'en'],
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
