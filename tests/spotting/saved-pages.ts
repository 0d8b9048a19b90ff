/**
 * Pages that others published, saved beside the project and never in it, with the mentions expected on them. Places are told
 * by the words around them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import * as z from 'zod/mini';
import { type CorpusArticle, type Expected, type ExpectedMention, kindOf, nthIndex } from './corpus';
import formerOnPages from './former-on-saved-pages.json';

const inContext = z.object({ surface: z.string(), before: z.string(), after: z.string() });
const SavedPage = z.object({
  page: z.string(),
  published: z.nullish(z.string()),
  /** Of the file, as a browser would read it; UTF-8 by default. */
  encoding: z.optional(z.string()),
  type: z.nullish(z.string()),
  mentions: z.array(z.extend(inContext, { id: z.string(), kind: z.string(), scope: z.optional(z.string()) })),
  optional: z.nullish(z.array(inContext)),
  ambiguous: z.nullish(z.array(inContext)),
  hardNegatives: z.nullish(z.array(inContext)),
});
type Listed = z.infer<typeof SavedPage> & { source: string };

const listed = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((source) => ({ ...z.parse(SavedPage, JSON.parse(source)), source }));

/** The pages of a folder with an `expected.jsonl`; none where there is no such folder. */
export function readSavedPages(folder: string): CorpusArticle[] {
  const list = join(folder, 'expected.jsonl');
  if (!existsSync(list)) return [];
  return listed(list).map((page) => asArticle(page, readFileSync(join(folder, page.page))));
}

/** The pages of a folder with a `gold.jsonl` beside archives; none where there is no such folder. */
export async function readArchivedPages(folder: string): Promise<CorpusArticle[]> {
  const list = join(folder, 'gold.jsonl');
  if (!existsSync(list)) return [];
  const files = new Map<string, Uint8Array>();
  for (const archive of readdirSync(folder).filter((name) => name.endsWith('.tar.gz')))
    for (const { header, data } of await unpackTar(gunzipSync(readFileSync(join(folder, archive)))))
      if (data) files.set(header.name, data);
  return listed(list).map((page) => {
    const bytes = files.get(page.page);
    if (!bytes) throw new Error(`${folder}: no archive has ${page.page}.`);
    return asArticle(page, bytes);
  });
}

/**
 * People who left office since 2019, on pages whose gold was written while no roster knew them: by page and official, each
 * place as a surface and which of its occurrences in the text it is. Judged by hand, from the words around each.
 */
const former: Readonly<Record<string, Readonly<Record<string, readonly (readonly (string | number)[])[]>>>> =
  formerOnPages;

function formerOn(page: string, text: string): ExpectedMention[] {
  return Object.entries(former[page] ?? {}).flatMap(([id, places]) =>
    places.map(([name, nth]) => {
      const surface = String(name);
      const start = nthIndex(text, surface, Number(nth));
      return { surface, start, end: start + surface.length, id, kind: 'person', form: 'former' };
    }),
  );
}

function asArticle(entry: Listed, bytes: Uint8Array): CorpusArticle {
  return {
    id: entry.page.replace(/\.html$/, ''),
    source: entry.source,
    category: entry.type ?? 'page',
    html: new TextDecoder(entry.encoding ?? 'utf-8').decode(bytes),
    url: '',
    ...(entry.published && { published: entry.published }),
    expect(text, seen) {
      const locate = (place: z.infer<typeof inContext>) => inWordsAround(seen, place);
      return {
        mentions: [
          ...entry.mentions.map(({ id, kind, scope, ...place }) => ({
            ...locate(place),
            id,
            kind: kindOf(kind),
            form: scope ?? kindOf(kind),
          })),
          ...formerOn(entry.page.replace(/\.html$/, ''), text),
        ],
        negatives: (entry.hardNegatives ?? []).map(locate),
        ignore: [...(entry.optional ?? []), ...(entry.ambiguous ?? [])].map(locate),
      };
    },
  };
}

/** The occurrence of a surface whose surroundings agree best, white space left aside. */
function inWordsAround(text: string, { surface, before, after }: z.infer<typeof inContext>): Expected {
  const bare = (part: string) => part.replace(/\s+/g, '');
  const [left, right] = [bare(before), bare(after)];
  const agreement = (at: number) => {
    const here = bare(text.slice(Math.max(0, at - 200), at));
    const next = bare(text.slice(at + surface.length, at + surface.length + 200));
    let same = 0;
    while (same < left.length && left.at(-1 - same) === here.at(-1 - same)) same++;
    let then = 0;
    while (then < right.length && right[then] === next[then]) then++;
    return same + then;
  };
  let best = -1;
  let most = -1;
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    const agrees = agreement(at);
    if (agrees > most) [best, most] = [at, agrees];
  }
  return { surface, start: best, end: best + surface.length };
}
