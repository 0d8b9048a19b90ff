/** The sample article: votes as recorded, on a page of our own, served at a news address that has no such page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build';

export const sampleUrl = 'https://www.spokesman.com/stories/2026/mar/12/collective-lens-sample/';
export const sampleArticle = (): string => readFileSync(join(root, 'tests/rig/pages/sample-article.html'), 'utf8');
