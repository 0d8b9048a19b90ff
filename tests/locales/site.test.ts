/** The site's own messages: one file for each language, none lacking what another has. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../locales/languages';
import english from '../../locales/site/en.json';

const folder = new URL('../../locales/site/', import.meta.url);
const plural = /_(zero|one|two|few|many|other)$/;

function messagesOf(tree: object, path = ''): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : messagesOf(value as object, `${path}${key}.`),
  );
}
const read = (tag: string) => messagesOf(JSON.parse(readFileSync(new URL(`${tag}.json`, folder), 'utf8')) as object);
const family = (path: string) => path.replace(plural, '');
const slots = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([slot]) => slot).sort();
const inEnglish = new Map(messagesOf(english).map(([path, text]) => [family(path), slots(text)]));

it('the site speaks every language of the extension', () => {
  expect(readdirSync(folder).sort()).toEqual(languages.map(({ tag }) => `${tag}.json`).sort());
});

describe.each(languages.map(({ tag }) => tag))('the site in %s', (tag) => {
  const messages = read(tag);

  it('says all that English says, with the same slots, and nothing else', () => {
    expect([...new Set(messages.map(([path]) => family(path)))].sort()).toEqual([...inEnglish.keys()].sort());
    for (const [path, text] of messages) {
      expect(text.trim(), path).not.toBe('');
      expect(slots(text), path).toEqual(inEnglish.get(family(path)));
    }
  });

  it('has every plural form of its grammar', () => {
    const paths = new Set(messages.map(([path]) => path));
    for (const path of paths)
      if (path.endsWith('_other'))
        for (const form of new Intl.PluralRules(tag).resolvedOptions().pluralCategories)
          expect(paths).toContain(path.replace(/other$/, form));
  });
});
