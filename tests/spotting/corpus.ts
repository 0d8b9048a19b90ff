/**
 * Articles with their expected mentions, as read from a folder, and where those are in the article's text.
 * The format is that of `tests/pages/README.md`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const place = z.object({ surface: z.string().check(z.minLength(1)), nth: z.optional(z.int().check(z.gte(1))) });
const Annotated = z.object({
  id: z.string(),
  category: z.string(),
  categoryName: z.optional(z.string()),
  lang: z.optional(z.string()),
  publisherDomain: z.optional(z.string()),
  url: z.optional(z.string()),
  published: z.optional(z.string()),
  html: z.string(),
  mentions: z.array(
    z.extend(place, { id: z.string(), kind: z.string(), form: z.optional(z.string()), flags: z.optional(z.unknown()) }),
  ),
  negatives: z.optional(z.array(z.extend(place, { why: z.optional(z.string()) }))),
  ignore: z.optional(z.array(z.extend(place, { okIds: z.optional(z.array(z.string())) }))),
});

/** An expected place, in the units of the article's `textContent`. */
export interface Expected {
  surface: string;
  start: number;
  end: number;
}
export interface ExpectedMention extends Expected {
  /** As in the corpus: Congress by the bare bioguide id. */
  id: string;
  kind: 'person' | 'measure';
  form: string;
}
export interface CorpusArticle {
  id: string;
  category: string;
  html: string;
  url: string;
  published?: string;
  /** What is expected, as written down: for telling whether it has changed. */
  source?: string;
  /**
   * Where everything is in a given `textContent`. Throws, with the article's id, on a place that is not in the text.
   * @param seen the same text, as long, with blanks for what no reader sees
   */
  expect(
    textContent: string,
    seen: string,
  ): {
    mentions: ExpectedMention[];
    negatives: (Expected & { why?: string })[];
    ignore: (Expected & { okIds?: string[] })[];
  };
}

/** Start of the nth occurrence of a string, overlapping ones included. */
export function nthIndex(text: string, surface: string, nth: number): number {
  let at = -1;
  for (let n = 0; n < nth; n++) {
    at = text.indexOf(surface, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

/** What is scored as one: ballot measures are measures, as bills are. */
export const kindOf = (kind: string): 'person' | 'measure' => (kind === 'person' ? 'person' : 'measure');

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is no JSON: ${(error as Error).message}`, { cause: error });
  }
}

/** Articles of a folder of JSON files, in the order of their names. A file that is not an article throws, named. */
export function readArticles(folder: string): CorpusArticle[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const content = readJson(join(folder, file));
      return (Array.isArray(content) ? content : [content]).map((entry) => {
        const parsed = z.safeParse(Annotated, entry);
        if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
        return fromAnnotated(parsed.data);
      });
    });
}

function fromAnnotated(article: z.infer<typeof Annotated>): CorpusArticle {
  const { id, category, categoryName, html, published, publisherDomain } = article;
  return {
    id,
    category: categoryName ?? category,
    html,
    url: article.url ?? (publisherDomain ? `https://www.${publisherDomain.replace(/^www\./, '')}/` : ''),
    ...(published && { published }),
    source: JSON.stringify([article.mentions, article.ignore, article.negatives]),
    expect(textContent) {
      const locate = <Place extends { surface: string; nth?: number | undefined }>(entry: Place) => {
        const start = nthIndex(textContent, entry.surface, entry.nth ?? 1);
        if (start < 0) throw new Error(`${id}: "${entry.surface}" (${entry.nth ?? 1}) is not in the text.`);
        return { ...entry, start, end: start + entry.surface.length };
      };
      return {
        mentions: article.mentions.map((entry) => ({
          ...locate(entry),
          kind: kindOf(entry.kind),
          form: entry.form ?? kindOf(entry.kind),
        })),
        negatives: (article.negatives ?? []).map((entry) => {
          const { why, ...found } = locate(entry);
          return why ? { ...found, why } : found;
        }),
        ignore: (article.ignore ?? []).map((entry) => {
          const { okIds, ...found } = locate(entry);
          return okIds ? { ...found, okIds } : found;
        }),
      };
    },
  };
}
