/**
 * The article told in reading order: whom each sighting means, given who is introduced where and what was told before.
 */
import type { Mention, MentionForm, Reason, TextRun } from '../../types';
import { isTitled, type ReadRun, type Sighting } from '../context/sighting';
import type { Character } from '../evidence/characters';
import type { Decision } from '../evidence/decide';
import type { NamesIndex, Person } from '../names/names-index';
import { resolveSurname } from './resolve-surname';
import { resolveGivenNames } from './resolve-given-names';
import { type Introduction, introductionsIn, isOvershadowed } from './introductions';
import type { Introduced } from './memory';

/** What the story has told of a surname so far. */
interface SurnameState {
  /** Whom it meant last, standing alone, and in which block. */
  readonly meant?: { readonly run: number; readonly person: Person };
  /** A heading has meant somebody by it. */
  readonly headlined: boolean;
}
const nothing: SurnameState = { headlined: false };

/** Whom a sighting means, and why: one official, or one of several. */
interface Referent {
  readonly people: readonly Person[];
  readonly why: readonly Reason[];
  /** It is whoever was introduced by the surname. */
  readonly again?: boolean;
}

/** What the page tells of whom its names may mean. */
interface ReferenceContext {
  readonly date: string;
  /** Whether it speaks of a state. */
  readonly namesState: (state: string) => boolean;
}

/** The mentions of a batch, and who is introduced in it. */
export function resolveReferences(
  runs: readonly TextRun[],
  read: readonly ReadRun[],
  decisions: ReadonlyMap<Character, Decision>,
  earlier: readonly Introduced[],
  index: NamesIndex,
  { date, namesState }: ReferenceContext,
): { readonly mentions: readonly Mention[]; readonly added: readonly Introduced[] } {
  const sightings = read.flatMap((one) => one.sightings);
  const decided = new Map<Sighting, Decision>();
  for (const [character, decision] of decisions) for (const one of character.sightings) decided.set(one, decision);
  const { introductions, added } = introductionsIn(sightings, decided, earlier, index);
  const told = new Map<string, SurnameState>();
  const mentions: Mention[] = [];
  for (const sighting of sightings) {
    const family = sighting.family.key;
    const before = told.get(family) ?? nothing;
    const known = introductions.get(family) ?? [];
    const claim = referentOf(sighting, decided.get(sighting), known, before, date);
    if (claim === undefined) continue;
    mentions.push(mentionOf(sighting, claim));
    if (claim.again === true) told.set(family, after(before, sighting, claim));
  }
  return { mentions: [...mentions, ...resolveGivenNames(runs, read, introductions, mentions, namesState)], added };
}

const after = ({ headlined }: SurnameState, { kind, run }: Sighting, { people: [person] }: Referent): SurnameState => ({
  meant: { run, person: person as Person },
  headlined: headlined || kind === 'heading',
});

const decidedFor = ({ choices = [], person, reasons }: Decision): Referent | undefined => {
  const people = person === undefined ? choices : [person];
  return people.length === 0 ? undefined : { people, why: reasons };
};

/** Whom a sighting means: by what is decided of its character, or by who was introduced by the surname. */
function referentOf(
  sighting: Sighting,
  decision: Decision | undefined,
  introductions: readonly Introduction[],
  { headlined, meant }: SurnameState,
  date: string,
): Referent | undefined {
  if (sighting.otherGiven) return undefined;
  const decidedAs = decision && decidedFor(decision);
  if (sighting.given !== '') return decidedAs;
  const inBlock = meant?.run === sighting.run ? meant.person : undefined;
  const known =
    introductions.length === 0 ? undefined : resolveSurname(sighting, introductions, date, inBlock, headlined);
  if (known !== undefined && 'person' in known)
    return { people: [known.person], why: [{ code: 'introduced', values: { name: known.person.name } }], again: true };
  const isSure = decision?.person !== undefined && !isOvershadowed(sighting, decision.person, introductions);
  if (isSure) return decidedAs;
  if (known !== undefined) return { people: known.choices, why: [{ code: 'several' }] };
  return decision?.person === undefined ? decidedAs : undefined;
}

function mentionOf(sighting: Sighting, { people, why }: Referent): Mention {
  const { run, start, end } = sighting;
  const person = people[0] as Person;
  const form = formOf(sighting, person);
  if (people.length === 1) return { run, start, end, kind: 'person', key: person.id, form, why: [...why] };
  return { run, start, end, kind: 'person', key: '', candidates: people.map(({ id }) => id), form, why: [...why] };
}

function formOf(sighting: Sighting, person: Person): MentionForm {
  if (sighting.lastFirst) return 'last-first';
  const fit = sighting.fits.find((one) => one.person === person);
  const titled = isTitled(sighting);
  if (fit === undefined || sighting.given === '') return titled ? 'title+surname' : 'surname';
  if (fit.how === 'initials') return 'initials';
  if (fit.how !== 'exact' && fit.how !== 'slip') return 'nickname';
  return titled ? 'title+full' : 'full';
}
