/**
 * How right the marks are: each mark against what a careful reader expects. The conventions are those of
 * `tests/pages/README.md`.
 */
import { createSpottingIndex, type SpottingPack } from '../../engine/spotting';
import { oncePer } from '../../engine/spotting/remembered';
import type { CorpusArticle, Expected, ExpectedMention } from './corpus';
import { type PlacedMention, scanPage, textAt } from './scan-page';

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}
export interface Mistake {
  article: string;
  category: string;
  kind: 'person' | 'measure';
  form: string;
  what: 'wrong' | 'missed';
  /** The mark or the place, in its surroundings, and the id that was given or expected. */
  text: string;
  id: string;
  /** Why the place is a trap, where the corpus says so. */
  note?: string;
}
export interface Score {
  articles: number;
  all: Tally;
  person: Tally;
  measure: Tally;
  byCategory: Record<string, Tally>;
  /** By the form that the corpus names; wrong marks by the form that the engine names. */
  byForm: Record<string, Tally>;
  mistakes: Mistake[];
  /** Expected mentions of people and states that no loaded pack covers: not counted. */
  uncovered: number;
  /** Marks that ask "Which one?": not counted. */
  asked: number;
}

const tally = (): Tally => ({ right: 0, wrong: 0, missed: 0 });
/** Shares in [0, 1]; 1 where there was nothing to get wrong. */
export const precision = ({ right, wrong }: Tally): number => (right + wrong ? right / (right + wrong) : 1);
export const recall = ({ right, missed }: Tally): number => (right + missed ? right / (right + missed) : 1);

export const sameId = (mine: string, theirs: string) =>
  mine.replace('bioguide/', '') === theirs.replace('bioguide/', '');
const overlaps = (mark: PlacedMention, place: Expected) => mark.from < place.end && place.start < mark.to;

/** The surname or the number of a surface: what a mark that lies inside it has to hold. "Murrow, P." begins with it. */
export function core(surface: string, kind: 'person' | 'measure'): string {
  if (kind === 'measure') return /\d+(?!.*\d)/s.exec(surface)?.[0] ?? surface;
  return (
    surface
      .replace(/,?\s+(?:Jr\.?|Sr\.?|I{2,3}|IV)$/, '')
      .replace(/,.*/s, '')
      .split(/\s+/)
      .at(-1) ?? surface
  );
}

export function isRight(
  mark: Pick<PlacedMention, 'key' | 'from' | 'to'>,
  text: string,
  expected: ExpectedMention,
): boolean {
  if (!sameId(mark.key, expected.id)) return false;
  if (mark.from <= expected.start && mark.to >= expected.end) return true;
  return (
    mark.from >= expected.start &&
    mark.to <= expected.end &&
    text.slice(mark.from, mark.to).includes(core(expected.surface, expected.kind))
  );
}

/** Reading packs takes longer than a part of the corpus. */
const indexOf = oncePer((packs: readonly SpottingPack[]) => createSpottingIndex(packs));

/** Scores articles with the given packs. `today` is the reader's day. */
export function scoreArticles(
  articles: readonly CorpusArticle[],
  loaded: readonly SpottingPack[],
  today: string,
): Score {
  const index = indexOf(loaded);
  const packs = new Set(loaded.map(({ roster }) => roster.pack));
  const people = new Set(loaded.flatMap(({ roster }) => roster.people.map(({ id }) => id.replace('bioguide/', ''))));
  const covered = ({ kind, id }: ExpectedMention) =>
    kind === 'person' ? people.has(id.replace('bioguide/', '')) : packs.has(id.split('/')[0]!);
  const score: Score = {
    articles: articles.length,
    all: tally(),
    person: tally(),
    measure: tally(),
    byCategory: {},
    byForm: {},
    mistakes: [],
    uncovered: 0,
    asked: 0,
  };

  for (const article of articles) {
    const { text, seen, marks } = inTextContent(article, index, today);
    const { mentions, ignore, negatives } = article.expect(text, seen);
    const expected = mentions.filter(covered);
    score.uncovered += mentions.length - expected.length;
    const count = (what: keyof Tally, kind: 'person' | 'measure', form: string) => {
      score.all[what]++;
      score[kind][what]++;
      (score.byCategory[article.category] ??= tally())[what]++;
      (score.byForm[form] ??= tally())[what]++;
    };
    const around = (start: number, end: number) =>
      `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(
        /\s+/g,
        ' ',
      );
    for (const place of expected) {
      const found = marks.some((mark) => isRight(mark, text, place));
      count(found ? 'right' : 'missed', place.kind, place.form);
      if (!found)
        score.mistakes.push({
          article: article.id,
          category: article.category,
          kind: place.kind,
          form: place.form,
          what: 'missed',
          text: around(place.start, place.end),
          id: place.id,
        });
    }
    for (const mark of marks) {
      if (mark.key === '') {
        score.asked++;
        continue;
      }
      if (mentions.some((place) => isRight(mark, text, place))) continue;
      if (ignore.some((place) => overlaps(mark, place) && (place.okIds?.some((id) => sameId(mark.key, id)) ?? true)))
        continue;
      count('wrong', mark.kind, mark.form);
      const trap = negatives.find((place) => overlaps(mark, place)) as { why?: string } | undefined;
      score.mistakes.push({
        article: article.id,
        category: article.category,
        kind: mark.kind,
        form: mark.form,
        what: 'wrong',
        text: around(mark.from, mark.to),
        id: mark.key,
        ...(trap?.why && { note: trap.why }),
      });
    }
  }
  return score;
}

/** Elements whose text no reader sees: a page's data often repeats its sentences. */
const unread = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** Marks of an article in the units of its `textContent`, in which the corpus counts. */
function inTextContent(article: CorpusArticle, index: ReturnType<typeof createSpottingIndex>, today: string) {
  const scanned = scanPage(
    index,
    { html: article.html, url: article.url, ...(article.published && { published: article.published }) },
    today,
  );
  const body = scanned.body;
  const offsets = new Map<Node, number>();
  let text = '';
  /** The same, with the unread parts blank. */
  let seen = '';
  const visit = (node: Node, isSeen: boolean) => {
    if (node.nodeType === 3) {
      const { data } = node as Text;
      offsets.set(node, text.length);
      text += data;
      seen += isSeen ? data : ' '.repeat(data.length);
    } else {
      const within = isSeen && !unread.has(node.nodeName.toUpperCase());
      for (let child = node.firstChild; child; child = child.nextSibling) visit(child, within);
    }
  };
  visit(body, true);
  const marks = scanned.mentions.map((mention) => {
    const place = scanned.locate(mention.run, mention.start, mention.end);
    if (!place) throw new Error(`${article.id}: a mention lies outside the text.`);
    const [from, to] = [place.from, place.to].map((one) => {
      const { node, offset } = textAt(body, one);
      return offsets.get(node)! + offset;
    });
    return { ...mention, from: from!, to: to! };
  });
  return { text, seen, marks };
}
