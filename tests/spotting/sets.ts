/** The sets of articles that spotting is measured on, and what each is for. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CorpusArticle, readArticles } from './corpus';
import { readArchivedPages, readSavedPages } from './saved-pages';

/**
 * Saved pages of strangers, by the collection they come from. Rules are made looking at the first; the second are for
 * checking alone, so that what holds there holds on pages that nobody has looked at.
 */
export const tunedSources = ['irdata', 'postlight', 'goose3', 'goosejava'];
const heldSources = ['aeb', 'fundus', 'newspaper', 'newspaper4k', 'readability'];

export interface ArticleSet {
  readonly name: string;
  readonly articles: () => CorpusArticle[] | Promise<CorpusArticle[]>;
}

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * @param every of the articles for tuning, only each so-manieth
 * @param real the folder of saved pages
 * @param more the folder of more of them, in archives
 */
export function articleSets(every: number, sample: string, real: string, more: string): ArticleSet[] {
  const of = (sources: readonly string[]) => async () =>
    (await readArchivedPages(more)).filter(({ id }) => sources.includes(id.split('/')[0]!));
  return [
    { name: 'tune', articles: () => readArticles(folder('../pages/tune')).filter((_, at) => at % every === 0) },
    { name: 'check', articles: () => readArticles(folder('../pages/check')) },
    { name: 'sample', articles: () => readArticles(sample) },
    ...(existsSync(more)
      ? [
          { name: 'real-tuned', articles: of(tunedSources) },
          { name: 'real-held', articles: async () => [...(await of(heldSources)()), ...readSavedPages(real)] },
        ]
      : []),
  ];
}
