/**
 * The scores below which the tests fail. `npm run spot:score -- --raise` raises them; nothing lowers them.
 */
import { fileURLToPath } from 'node:url';
import { type CorpusArticle, readArticles } from './corpus';

interface Floor {
  precision: number;
  recall: number;
}
export type Floors = Record<'tune' | 'check', Record<'person' | 'measure', Floor>>;

export const floorsFile = fileURLToPath(new URL('./floors.json', import.meta.url));

/** One half of the project's own articles. */
export function half(name: 'tune' | 'check'): CorpusArticle[] {
  return readArticles(fileURLToPath(new URL(`../pages/${name}`, import.meta.url)));
}
