/** Who is introduced where in an article: what a later surname, or a given name alone, leans on. */
import type { OfficeRole } from '../../../release/packs';
import type { TextRun } from '../../types';
import { isTitled, type Sighting } from '../context/sighting';
import type { Decision } from '../evidence/decide';
import type { NamesIndex, Person } from '../names/names-index';
import type { Introduced } from './memory';

/** A place in an article. `run` is -1 for one remembered from an earlier batch. */
export interface Place {
  readonly run: number;
  readonly start: number;
}

/** An introduction, in reading order. */
export interface Introduction extends Place {
  /** Absent for somebody who is none of ours, or undecided. */
  readonly person?: Person | undefined;
  readonly given: string;
  /** Whose name it is, where it is undecided or somebody else's of the same name. */
  readonly namesakes?: readonly Person[] | undefined;
  /** Offices of the title printed there. */
  readonly roles?: readonly OfficeRole[] | undefined;
  /** Introduced as an official: with a title or a tag. */
  readonly presented?: boolean;
  /** The town it was introduced with: "R-Eagle". */
  readonly place?: string | undefined;
  /** An obituary says that it died. */
  readonly died?: boolean;
}

/** By the key of the family name. */
export type Introductions = ReadonlyMap<string, readonly Introduction[]>;

type Kind = NonNullable<TextRun['kind']>;
/** Blocks in which a surname may come before its introduction: the story below explains them. */
export const cataphoricKinds: ReadonlySet<Kind> = new Set<Kind>(['heading', 'caption', 'cell']);
/** Blocks beside the story: other stories' teasers, menus, authors. */
export const boilerplateKinds: ReadonlySet<Kind> = new Set<Kind>(['nav', 'byline']);

export const precedes = (one: Place, other: Place): boolean =>
  one.run < other.run || (one.run === other.run && one.start < other.start);

/** The officials introduced, each once. */
export const distinctOfficials = (introductions: readonly { readonly person?: Person | undefined }[]): Person[] =>
  [...new Set(introductions.map(({ person }) => person))].filter((person) => person !== undefined);

/** Whether two titles can be of one office. "state-legislator", for one-chamber states, goes with every title. */
export const sharesOffice = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((role) => role !== 'state-legislator' && others.includes(role));

/** The town that the words beside a name put it in. */
export const statedTown = ({ tag, title, from }: Partial<Sighting>): string | undefined =>
  tag?.place ?? title?.place ?? from?.place;

/**
 * A title and surname after somebody else of that surname was named: "Isaac Brown, a mayor … Mayor Brown"; but one who has
 * the official's whole name and no office takes no title from them: "Bob Ferguson, 71, retired … Gov. Ferguson".
 */
export function isOvershadowed(sighting: Sighting, official: Person, introductions: readonly Introduction[]): boolean {
  const before = introductions.filter((one) => precedes(one, sighting));
  return (
    before.length > 0 &&
    before.every(({ namesakes, person, presented }) => {
      const isPrivate = presented === false && namesakes?.includes(official) === true;
      return person === undefined && !(isTitled(sighting) && isPrivate);
    })
  );
}

/** Introductions of one surname that are noted: more than any honest page has, and each surname alone asks them all. */
const mostOfSurname = 200;

/** Who is introduced in a batch, and before it: by full name, or by a title or tag with the surname. */
export function introductionsIn(
  sightings: readonly Sighting[],
  decided: ReadonlyMap<Sighting, Decision>,
  earlier: readonly Introduced[],
  index: NamesIndex,
): { readonly introductions: Introductions; readonly added: readonly Introduced[] } {
  const introductions = new Map<string, Introduction[]>();
  const take = (family: string, one: Introduction): void => {
    const known = introductions.get(family);
    if (known === undefined) introductions.set(family, [one]);
    else if (known.length < mostOfSurname) known.push(one);
  };
  for (const { family, given, person = '' } of earlier)
    take(family, { run: -1, start: 0, given, person: index.people.get(person) });
  const added: Introduced[] = [];
  for (const sighting of sightings) {
    const family = sighting.family.key;
    const one = introductionAt(sighting, decided.get(sighting), introductions.get(family) ?? []);
    if (one === undefined) continue;
    take(family, one);
    added.push({ family, given: one.given, person: one.person?.id });
  }
  return { introductions, added };
}

/** What a sighting introduces after those before it, if anybody. */
function introductionAt(
  sighting: Sighting,
  decision: Decision | undefined,
  before: readonly Introduction[],
): Introduction | undefined {
  const { run, start, fits, given, otherGiven, tag, title, after, doubts, list, sentence } = sighting;
  // "(Erin Dillon photo)": whoever took the picture plays no part in the story. Nor does a row of surnames introduce anybody:
  // it may be another story's headline.
  if (doubts.credit || list.support !== undefined) return undefined;
  const isSomebodyElse = otherGiven || (given === '' && title?.meaning.foreign === true);
  const person = isSomebodyElse ? undefined : decision?.person;
  const isNobody = !isSomebodyElse && given === '' && person === undefined;
  if (isNobody || (given === '' && person !== undefined && isOvershadowed(sighting, person, before))) return undefined;
  const roles = title?.meaning.roles ?? after?.meaning?.roles;
  return {
    run,
    start,
    given,
    person,
    roles,
    place: statedTown(sighting),
    namesakes: person === undefined ? fits.map((fit) => fit.person) : undefined,
    presented: tag !== undefined || (roles?.length ?? 0) > 0,
    died: sentence.news?.died === true,
  };
}
