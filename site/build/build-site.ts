/** The steps of a build: data, scripts, then the pages' first words, which are there before any script runs. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { SiteSettings } from '../site-settings';
import { writeData } from './data';
import { documentPages } from './documents';
import { packsIn } from './packs-in';

const root = fileURLToPath(new URL('..', import.meta.url));
export const siteFolder = fileURLToPath(new URL('../../.output/site', import.meta.url));

export interface SiteOptions {
  repository?: string;
  branch: string;
  /** Where the site will be read, for previews of its pages: https, ending in a slash. */
  address?: string;
  packs: string;
  editorial: string;
  to: string;
}

export async function buildSite({ repository, branch, address, packs, editorial, to }: SiteOptions): Promise<void> {
  const folder = resolve(to);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'data'), { recursive: true });
  cpSync(packs, join(folder, 'packs'), { recursive: true });
  const known = writeData(packs, editorial, join(folder, 'data'));
  const settings: SiteSettings = { ...(repository && { repository }), branch, ...known };
  await build({
    root,
    configFile: false,
    mode: 'production',
    // Warnings are about what libraries say to other bundlers.
    logLevel: 'error',
    base: './',
    publicDir: false,
    define: { __SITE__: JSON.stringify(settings) },
    plugins: [{ name: 'shared-head', transformIndexHtml: { order: 'pre', handler: withHead } }],
    oxc: { jsx: { runtime: 'automatic' } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      // Pictures stay files: the page's policy allows no others.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: ['index', 'record', 'desk', 'languages', 'document'].map((name) => join(root, `${name}.html`)),
      },
    },
  });
  await writePages(folder, settings, { packs, ...(address !== undefined && { address }) });
}

/** What every page has in its head. Its addresses are those of a page, and so it is put there before any is looked up. */
const withHead = (html: string): string =>
  html.replace('<!--head-->', () => readFileSync(join(root, 'shared/head.html'), 'utf8'));

/** Fills in what is the same for every reader, so that a page can be read before, and without, its scripts. */
async function writePages(
  folder: string,
  settings: SiteSettings,
  { packs, address }: Pick<SiteOptions, 'packs' | 'address'>,
): Promise<void> {
  // Views are loaded only now: React looks once whether this is a production build.
  (globalThis as unknown as { __SITE__: SiteSettings }).__SITE__ = settings;
  const { documentView, firstViews, recordView } = await import('./first-view');
  const { recordFiles, writeRecordFiles } = await import('./record-files');
  const page = (name: string) => readFileSync(join(folder, name), 'utf8');
  const bare = page('record.html');
  const files = recordFiles(packsIn(packs, settings.whole), settings.issued);
  writeRecordFiles(files, folder, (up) => bare.replace('<!--view-->', () => recordView(up)), address);
  for (const [name, view] of Object.entries(firstViews())) {
    writeFileSync(
      join(folder, name),
      page(name).replace('<!--view-->', () => view),
    );
  }
  const frame = page('document.html');
  for (const { page: name, file, title, html } of documentPages(settings, folder)) {
    const text = frame.replace('<!--title-->', () => title).replace('<!--view-->', () => documentView(name, html));
    writeFileSync(join(folder, file), text);
  }
  rmSync(join(folder, 'document.html'));
}
