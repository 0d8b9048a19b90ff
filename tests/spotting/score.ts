/**
 * How right the marks are: each mark against what a careful reader expects. The conventions are those of
 * `tests/pages/README.md`.
 */
import type { SpottingPack } from '../../engine/spotting';
import type { Expected, ExpectedMention } from './corpus';
import { marksOf } from './marks';
import type { ParsedArticle } from './parsed';
import { indexOf, type PlacedMention } from './scan-page';

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
  /** Of each article, in the order they were given in. */
  byArticle: Tally[];
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
  mine.replace('bioguide/', '').toLowerCase() === theirs.replace('bioguide/', '').toLowerCase();
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

/** Scores articles with the given packs. `today` is the reader's day. */
export function scoreArticles(
  articles: readonly ParsedArticle[],
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
    byArticle: [],
    byCategory: {},
    byForm: {},
    mistakes: [],
    uncovered: 0,
    asked: 0,
  };

  for (const article of articles) {
    const { text, mentions, ignore, negatives } = article;
    const marks = marksOf(index, article, today);
    const expected = mentions.filter(covered);
    score.uncovered += mentions.length - expected.length;
    const here = tally();
    score.byArticle.push(here);
    const count = (what: keyof Tally, kind: 'person' | 'measure', form: string) => {
      here[what]++;
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
      const trap = negatives.find((place) => overlaps(mark, place));
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
