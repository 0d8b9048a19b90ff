/** The licence texts of everything that ships, in one file of the package: of what the bundler has really put in. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Folders of the packages that some script of this build holds a part of. */
const folders = new Set<string>();
const packageFolder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** Notes what each script is made of. */
export const noteShipped = (): Plugin => ({
  name: 'note-shipped',
  generateBundle(_options, bundle) {
    for (const part of Object.values(bundle)) {
      if (part.type !== 'chunk') continue;
      for (const id of part.moduleIds) {
        const [folder] = packageFolder.exec(id.replaceAll('\\', '/').replace(/^\0/, '')) ?? [];
        if (folder) folders.add(folder);
      }
    }
  },
});

interface Facts {
  name: string;
  version: string;
  license?: string;
  homepage?: string;
}

/**
 * One package's part: what it is, and its licence as its makers have written it.
 * @param mit the text of the MIT licence, for packages that only name it
 */
function partOf(folder: string, mit: string): { name: string; text: string } {
  const facts = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Facts;
  const { name, version, license = '', homepage = '' } = facts;
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length === 0) {
    if (license !== 'MIT') throw new Error(`${name} ships, and brings no text of its licence (${license}).`);
    texts.push(`Copyright (c) the authors of ${name}\n\n${mit}`);
  }
  return { name, text: [`${name} ${version} · ${license}`, homepage, '', ...texts].join('\n') };
}

/** Writes `licenses.txt`: the project's own licence first, then those of the packages by name. */
export function writeLicenses(outDir: string, ownFile: string): void {
  const ownText = readFileSync(ownFile, 'utf8').trim();
  const mit = ownText.slice(ownText.indexOf('Permission is hereby granted'));
  const parts = [...folders].map((folder) => partOf(folder, mit)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const own = `Collective Lens\n\n${ownText}`;
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  writeFileSync(join(outDir, 'licenses.txt'), `${[own, ...parts.map(({ text }) => text)].join(line)}\n`);
}
