// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RosterFile } from '../../engine/release/packs';

/** The hand-annotated articles, in the format that tests/pages/README.md describes. */
interface Place {
  surface: string;
  nth: number;
}
interface Annotated extends Place {
  kind: 'person' | 'bill' | 'measure';
  id: string;
  form: string;
  juris: string;
  flags?: string[];
}
interface Article {
  id: string;
  category: string;
  categoryName: string;
  lang: string;
  hard: boolean;
  hardWhy?: string;
  synthetic: boolean;
  publisherDomain: string;
  published: string;
  headline: string;
  html: string;
  mentions: Annotated[];
  negatives: (Place & { why: string })[];
  ignore: (Place & { why: string; okIds: string[] })[];
}

const pages = join(import.meta.dirname, '../pages');
const halves = ['tune', 'check'] as const;
/** How many articles each half holds once it is there. Only rises. */
const ARTICLES_AT_LEAST = { tune: 393, check: 183 };

const namesIn = (half: string): string[] => {
  const folder = join(pages, half);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
};
const read = (half: string, name: string): Article =>
  JSON.parse(readFileSync(join(pages, half, name), 'utf8')) as Article;
const articles = halves.flatMap((half) =>
  namesIn(half).map((name) => ({ half, name, article: read(half, name), label: `${half}/${name}` })),
);

/** Every official of the bundled packs; empty as long as no pack is built. */
const knownOfficials = (() => {
  const packs = join(import.meta.dirname, '../../public/packs');
  const found = new Map<string, Set<string>>();
  if (!existsSync(packs)) return found;
  for (const entry of readdirSync(packs, { recursive: true, encoding: 'utf8' })) {
    if (!/roster[^/]*\.json$/.test(entry)) continue;
    const roster = RosterFile.parse(JSON.parse(readFileSync(join(packs, entry), 'utf8')));
    found.set(roster.pack, new Set(roster.people.map((person) => person.id)));
  }
  return found;
})();

const officialId =
  /^(?:ocd-person\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|bioguide\/[A-Z]\d{6}|civic\/[a-z]{2}(?:\/[a-z0-9-]+){2})$/;
const washington =
  /^wa\/(?:(\d{4})-(\d{4})\/(?:HB|SB|HJM|SJM|HJR|SJR|HCR|SCR|HR|SR)\/\d{4}|[IR]\/\d+|I[LP]\d{2}\/\d{3})$/;
const congress = /^us\/1\d\d\/(?:HR|S|HJRES|SJRES|HCONRES|SCONRES|HRES|SRES)\/\d+$/;
const otherState = /^[a-z]{2}\/\d{4}(?:-\d{4})?\/[A-Z]{1,4}\/\d+$/;

const isMeasureKey = (key: string): boolean => {
  const wa = washington.exec(key);
  if (wa) return wa[1] === undefined || (Number(wa[2]) === Number(wa[1]) + 1 && Number(wa[1]) % 2 === 1);
  return congress.test(key) || (!key.startsWith('wa/') && !key.startsWith('us/') && otherState.test(key));
};

/** Where the nth occurrence of a surface starts in the body's text, counting overlapping ones; -1 when there is none. */
const placeOf = (text: string, { surface, nth }: Place): number => {
  let at = -1;
  for (let n = 0; n < nth; n++) {
    at = text.indexOf(surface, at + 1);
    if (at < 0) return -1;
  }
  return at;
};

const textOf = (html: string): string =>
  new DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html').body.textContent ?? '';

describe('the corpus as a whole', () => {
  it('is large enough in each half that is there', () => {
    for (const half of halves) {
      const size = namesIn(half).length;
      if (size > 0) expect(size, half).toBeGreaterThanOrEqual(ARTICLES_AT_LEAST[half]);
    }
    expect(namesIn('tune').length).toBeGreaterThan(0);
  });

  it('names each article once, as its file', () => {
    for (const { name, article, label } of articles) expect(`${article.id}.json`, label).toBe(name);
    const ids = articles.map(({ article }) => article.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('does not repeat an article', () => {
    const texts = articles.map(({ article }) => textOf(article.html).replace(/\s+/g, ' '));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('has pages without a single official in each half that is there', () => {
    for (const half of halves) {
      const own = articles.filter((entry) => entry.half === half);
      if (own.length >= 40)
        expect(own.filter(({ article }) => article.mentions.length === 0).length, half).toBeGreaterThanOrEqual(10);
    }
  });
});

describe.each(articles)('$label', ({ article }) => {
  const text = textOf(article.html);
  const places = [...article.mentions, ...article.negatives, ...article.ignore];

  it('says what it is', () => {
    expect(article.category).toMatch(/^[a-z]$/);
    expect(article.categoryName).toMatch(/^[a-z][a-z-]+$/);
    expect(article.lang).toMatch(/^[a-z]{2,3}(-[A-Za-z]+)*$/);
    expect(article.synthetic).toBe(true);
    expect(article.publisherDomain).toMatch(/^[a-z0-9.-]+\.[a-z]+$/);
    expect(new Date(article.published).toISOString().slice(0, 10)).toBe(article.published);
    expect(article.headline).not.toBe('');
    expect(article.hard).toBe(article.hardWhy !== undefined);
  });

  it('has every place where it says', () => {
    for (const place of places) {
      expect(place.surface, JSON.stringify(place)).toBe(place.surface.trim());
      expect(place.nth).toBeGreaterThanOrEqual(1);
      expect(placeOf(text, place), `${place.surface} #${place.nth}`).toBeGreaterThanOrEqual(0);
    }
  });

  it('has no place twice and no two that overlap', () => {
    const spans = [...article.mentions, ...article.ignore]
      .map((place) => ({ from: placeOf(text, place), to: placeOf(text, place) + place.surface.length, place }))
      .sort((a, b) => a.from - b.from);
    for (const [i, span] of spans.entries()) {
      const next = spans[i + 1];
      if (next) expect(span.to, `${span.place.surface} / ${next.place.surface}`).toBeLessThanOrEqual(next.from);
    }
    // A negative may hold another negative ("Patty" in "Patty Kowalski"), but not what has to be marked.
    for (const negative of article.negatives) {
      const from = placeOf(text, negative);
      const hit = spans.find((span) => span.from < from + negative.surface.length && from < span.to);
      expect(hit?.place.surface, `negative ${negative.surface} #${negative.nth}`).toBeUndefined();
    }
  });

  it('names officials and measures by ids of the right shape', () => {
    for (const { kind, id, surface } of article.mentions) {
      if (kind === 'person') expect(id, surface).toMatch(officialId);
      else expect(isMeasureKey(id), `${surface}: ${id}`).toBe(true);
    }
    for (const { okIds } of article.ignore)
      for (const id of okIds) expect(officialId.test(id) || isMeasureKey(id), id).toBe(true);
  });

  it('gives measures of one kind the jurisdiction of their key', () => {
    for (const { kind, id, juris, surface } of article.mentions)
      if (kind !== 'person') expect(id.split('/')[0], surface).toBe(juris);
  });

  it.skipIf(knownOfficials.size === 0)('names officials whom the bundled packs know', () => {
    for (const { kind, id, juris, surface } of article.mentions) {
      const pack = knownOfficials.get(juris);
      if (kind === 'person' && pack) expect(pack.has(id), `${surface}: ${id}`).toBe(true);
    }
  });
});
