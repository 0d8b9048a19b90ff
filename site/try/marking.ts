/** An article of this page → its marks, with the release that they are looked up in. */
import { localDay } from '../../browser/today';
import { readArticle } from '../../editorial/preview/page/article-marks';
import { buildCard } from '../../engine/cards/build-card';
import type { CardContent } from '../../engine/cards/content';
import { resolveLink } from '../../engine/cards/links';
import type { MarkId } from '../../engine/hover-intent';
import type { MentionKey } from '../../engine/identifiers';
import { createSpottingIndex, findMentions, type SpottingIndex } from '../../engine/spotting';
import type { Mention } from '../../engine/spotting/types';
import type { Marks } from '../../page/reader/marks';
import { askWhole, type Base, readBase } from '../shared/release';
import { readClub } from './club';
import type { Article } from './samples';

export interface Found {
  id: MarkId;
  key: MentionKey;
  label: string;
  around: string;
}

export interface Marking {
  found: readonly Found[];
  /** What a card says of one of the article's mentions, or of one that it may mean. */
  card(key: MentionKey, mention: Pick<Mention, 'why' | 'candidates'>, language: string): Promise<CardContent | null>;
  /** Where a link of that card leads. */
  link(key: MentionKey, id: string): Promise<string | null>;
}

const indices = new WeakMap<Base, SpottingIndex>();
function indexOf(base: Base): SpottingIndex {
  let index = indices.get(base);
  if (!index) indices.set(base, (index = createSpottingIndex(Object.values(base.packs))));
  return index;
}

let base: Promise<Base> | undefined;

/** @param marks is given what is found, to be painted. */
export async function readAndMark(article: Article, withClub: boolean, marks: Marks): Promise<Marking> {
  const own = await (base ??= readBase());
  const release = withClub ? await readClub(own) : own;
  const today = localDay();
  const { request, marked } = readArticle(article.body, article.facts);
  const result = await askWhole(release, ({ record }) => findMentions(indexOf(release), request, today, record));
  const { marks: placed, keys, published } = marked(result);
  for (const { mention, range, words } of placed) {
    const { run: _run, start: _start, end: _end, ...rest } = mention;
    marks.add({ ...rest, part: 0, from: [], to: [], words, label: words }, range);
  }
  const found = marks.list().map(({ id, mention, text }, at) => ({
    id,
    key: mention.key,
    label: text,
    around: placed[at]?.around ?? '',
  }));
  return {
    found,
    card: (key, { why, candidates }, language) => {
      const mention = { why, at: Date.now(), language, ...(candidates && { candidates }) };
      return askWhole(release, (loaded) => buildCard(key, { keys, published }, loaded, today, mention));
    },
    link: (key, id) => askWhole(release, (loaded) => resolveLink(key, id, loaded, today)),
  };
}
