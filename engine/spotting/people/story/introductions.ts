/**
 * Who is introduced where in an article: what a later surname, or a given name alone, leans on.
 */
import type { OfficeRole } from '../../../release/packs';
import type { TextRun } from '../../types';
import type { Person } from '../names/names-index';
import type { Sighting } from '../beside/sighting';

/** A place in an article. `run` is -1 for one remembered from an earlier batch. */
export interface Place {
  readonly run: number;
  readonly start: number;
}

/** An introduction, in reading order. */
export interface Introduction extends Place {
  /** Absent for somebody who is none of ours, or undecided. */
  readonly person?: Person;
  readonly given: string;
  /** Whose name it is, where it is undecided or somebody else's of the same name. */
  readonly namesakes?: readonly Person[];
  /** Offices of the title printed there. */
  readonly roles?: readonly OfficeRole[];
  /** Introduced as an official: with a title or a tag. */
  readonly presented?: boolean;
  /** The town it was introduced with: "R-Eagle". */
  readonly place?: string;
  /** An obituary says that it died. */
  readonly died?: boolean;
}

/** By the key of the family name. */
export type Introductions = ReadonlyMap<string, readonly Introduction[]>;

type Kind = NonNullable<TextRun['kind']>;
/** Blocks in which a surname may come before its introduction: the story below explains them. */
export const readAhead: ReadonlySet<Kind> = new Set<Kind>(['heading', 'caption', 'cell']);
/** Blocks beside the story: other stories' teasers, menus, authors. */
export const beside: ReadonlySet<Kind> = new Set<Kind>(['nav', 'byline']);

export const isBefore = (one: Place, other: Place): boolean =>
  one.run < other.run || (one.run === other.run && one.start < other.start);

/** The officials introduced, each once. */
export const distinct = (introductions: readonly Introduction[]): Person[] => [
  ...new Set(introductions.map(({ person }) => person).filter((one) => one !== undefined)),
];

/** Whether two titles can be of one office. "state-legislator", for one-chamber states, goes with every title. */
export const isSameOffice = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((role) => role !== 'state-legislator' && others.includes(role));

/** The town that the words beside a name put it in. */
export const placeOf = ({ tag, title, from }: Sighting): string | undefined =>
  tag?.place ?? title?.place ?? from?.place;
