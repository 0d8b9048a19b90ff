/** Two extensions to compare: ours, with a script beside the card's that is as large and does nothing; and an empty one. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newsHosts } from '../../browser/news-hosts';
import { extensionFolder } from '../rig/build';

export const emptyCard = 'empty-card.js';

export interface Extensions {
  /** The folder that holds both. To be removed in the end. */
  folder: string;
  ours: string;
  empty: string;
}

export function layOutExtensions(): Extensions {
  const folder = mkdtempSync(join(tmpdir(), 'collective-lens-bench-'));
  const ours = join(folder, 'ours');
  const empty = join(folder, 'empty');
  cpSync(extensionFolder('chromium'), ours, { recursive: true });
  // The card's own code in a function that is never called: as many bytes to fetch and to parse.
  writeFileSync(join(ours, emptyCard), `void (() => {${readFileSync(join(ours, 'card.js'), 'utf8')}\n});`);
  mkdirSync(empty);
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: newsHosts, js: ['reader.js'], run_at: 'document_start' }],
  };
  writeFileSync(join(empty, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(empty, 'background.js'), '');
  writeFileSync(join(empty, 'reader.js'), 'void 0;');
  return { folder, ours, empty };
}
