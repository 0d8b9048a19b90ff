/**
 * A name in another script that the article has given with an official's Latin name, or in full beside an office, means that
 * official from there on, as a surname alone does in English: until somebody else is introduced by it.
 */
import { groupBy } from '../../../group-by';
import type { Mention, TextRun } from '../../types';
import type { NamesIndex, Person } from '../names/names-index';
import type { Sighting } from '../context/sighting';
import { resolveSurname } from '../coreference/resolve-surname';
import { boilerplateKinds, distinctOfficials, type Introduction } from '../coreference/introductions';
import type { IntroducedNative } from '../coreference/memory';
import { type SpanIndex, indexSpans } from '../coreference/span-index';
import { ofTwoChambers } from '../titles/tables/offices';
import { toTitleMention, type TitleMeaning } from '../titles/titles';
import { maxRunLength } from '../../../text';
import { nativeNameOf, type NativeForms } from './native-names';
import { type Place, readNativeName } from './native-name-at';
import { titledOfficials, matchSurnamesBySound } from './officials-by-sound';
import { withoutCaseEnding } from '../sounds/sounds';
import { scriptWords } from './tables/words';
import { nonLatinLetter, isCyrillic, isHangul } from '../../../text/scripts';

interface NativeArticle {
  readonly date: string;
  /** Whether the article speaks of a state. */
  readonly namesState: (state: string) => boolean;
  /** Whom earlier batches have introduced. */
  readonly introduced: readonly Person[];
}

/** Somebody introduced, and by which name. */
type Naming = Introduction & NativeForms;

const naming = (
  { full, surname }: NativeForms,
  { run, start }: Pick<Mention, 'run' | 'start'>,
  person: Person | undefined,
  title?: TitleMeaning,
): Naming => ({ full, surname, run, start, given: '', roles: title?.roles ?? [], person });

/** Adds to the mentions of a batch what is written in other scripts, and widens those of Latin names to the native ones beside. */
export function nativeMentions(
  runs: readonly TextRun[],
  sightings: readonly Sighting[],
  mentions: readonly Mention[],
  earlier: readonly IntroducedNative[],
  index: NamesIndex,
  article: NativeArticle,
): { readonly mentions: readonly Mention[]; readonly added: readonly IntroducedNative[] } {
  // Most pages are in one script.
  if (!runs.some(({ text }) => nonLatinLetter.test(text))) return { mentions, added: [] };
  const blocks = runs.map((run) => ({ ...run, text: run.text.slice(0, maxRunLength).replaceAll('\u00a0', ' ') }));
  const widened = besideLatin(blocks, sightings, mentions, index);
  const alone = besideOffices(blocks, widened, index, article);
  const namings = [...widened.namings, ...alone.namings];
  const known = earlier.map((one) => naming(one, before, index.people.get(one.person ?? '')));
  const heard = heardSurnames(blocks, mentions, index, article.introduced);
  const taken = indexSpans([...widened.mentions, ...widened.named, ...alone.mentions]);
  const followed = followUps(blocks, [...known, ...namings, ...heard], taken, article.date);
  return {
    mentions: [...widened.mentions, ...alone.mentions, ...followed],
    added: namings.map(({ full, surname, person }) => ({ full, surname, person: person?.id })),
  };
}

/** Where what earlier batches have introduced stands. */
const before = { run: -1, start: 0 };

/** The texts of the story, where they are in other scripts. */
const textsOf = (blocks: readonly TextRun[]): readonly string[] =>
  blocks.map(({ kind, text }) => ((kind && boilerplateKinds.has(kind)) || !nonLatinLetter.test(text) ? '' : text));

/** Native names that stand with their Latin ones: one mark for both, they are one mention to a reader. */
function besideLatin(
  blocks: readonly TextRun[],
  sightings: readonly Sighting[],
  mentions: readonly Mention[],
  index: NamesIndex,
) {
  const placeOf = ({ run, start, end }: Pick<Mention, 'run' | 'start' | 'end'>): string => `${run}/${start}/${end}`;
  const marked = new Map(mentions.map((mention) => [placeOf(mention), mention]));
  const namings: Naming[] = [];
  const named: Pick<Mention, 'run' | 'start' | 'end'>[] = [];
  for (const sighting of sightings) {
    const { run, start, end, given, family, title } = sighting;
    const text = blocks[run]?.text ?? '';
    const native = nativeNameOf(text, { start, end, given, family: family.key });
    if (native === undefined) continue;
    const mention = marked.get(placeOf(sighting));
    const person = index.people.get(mention?.key ?? '');
    const from = Math.min(start, native.start);
    namings.push(naming(native, { run, start: from }, person, title?.meaning));
    named.push({ run, start: native.start, end: native.end });
    if (mention === undefined || person === undefined) continue;
    const to = Math.max(end, native.end);
    // The bracket belongs to the mark.
    const bracket = /^\s?[)）]/.exec(text.slice(to, to + 2))?.[0].length ?? 0;
    marked.set(placeOf(sighting), { ...mention, start: from, end: to + bracket });
  }
  return { mentions: mentions.map((mention) => marked.get(placeOf(mention)) ?? mention), namings, named };
}

/** Officials named in full, with their offices and without their Latin names. */
function besideOffices(
  blocks: readonly TextRun[],
  widened: ReturnType<typeof besideLatin>,
  index: NamesIndex,
  { date, namesState }: NativeArticle,
) {
  const isOfUs = namesState('us') || blocks.some(({ text }) => scriptWords().nation.test(text));
  // "의원", "議員": a legislator of any house.
  const isOfAnyHouse = (roles: TitleMeaning['roles']): boolean =>
    ofTwoChambers.state.every((role) => roles.includes(role));
  const mayServe = ({ level, state }: Person, { roles }: TitleMeaning): boolean =>
    namesState(state) || (level === 'us' && isOfUs && !isOfAnyHouse(roles));
  const taken = indexSpans([...widened.mentions, ...widened.named]);
  const mentions: Mention[] = [];
  const namings: Naming[] = [];
  const officials = titledOfficials(index, textsOf(blocks), date, mayServe);
  for (const { run, start, end, family, titled, title, person } of officials) {
    const full = blocks[run]!.text.slice(start, end);
    // Whoever is given with a Latin name is known by that.
    const isOthers = widened.namings.some((one) => one.full === full && one.person !== person);
    if (isOthers || taken.covers(run, start, end)) continue;
    const surname = isCyrillic.test(family) ? withoutCaseEnding(family) : family;
    const isWhole = surname.length > 1 || isHangul.test(surname);
    namings.push(naming({ full, surname: isWhole ? surname : undefined }, { run, start }, person, title));
    mentions.push({
      ...{ run, start, end, kind: 'person', key: person.id, form: 'title+full' },
      why: [
        { code: 'name', values: { name: person.name } },
        { code: 'title', values: { title: titled } },
      ],
    });
  }
  return { mentions, namings };
}

/** Surnames of officials whom the article names in Latin letters alone. */
function heardSurnames(
  blocks: readonly TextRun[],
  mentions: readonly Mention[],
  index: NamesIndex,
  introduced: readonly Person[],
): readonly Naming[] {
  const named = new Map(introduced.map((person) => [person, before] as const));
  for (const { form, key, run, start } of mentions) {
    const person = index.people.get(key);
    if (person !== undefined && !form.endsWith('surname') && !named.has(person)) named.set(person, { run, start });
  }
  const heard = matchSurnamesBySound(textsOf(blocks), [...named.keys()]);
  return heard.map(({ full, person }) => naming({ full }, named.get(person)!, person));
}

/** A way in which the article writes a name: the whole of it, or the surname; and who is introduced by it. */
export interface Surface {
  readonly text: string;
  /** It is no more than the surname. */
  readonly isSurname: boolean;
  /** It is the surname out of a longer name. */
  readonly isPart: boolean;
  readonly introductions: readonly Naming[];
}

/** More names than an honest page gives in two scripts, and introductions by one name, before the rest is left out. */
const most = { surfaces: 200, introductions: 100 };

/** Answers with the longest name that begins at a place of a text. */
function surfacesOf(namings: readonly Naming[]): (text: string, at: number) => Surface | undefined {
  const written = namings.flatMap((one) =>
    [...new Set([one.full, one.surname ?? one.full])].map((text) => [text, one] as const),
  );
  const surfaces = [...groupBy(written)].slice(0, most.surfaces).map(([text, introductions]): Surface => {
    const { full, surname = full } = introductions[0]!;
    return { text, isSurname: text === surname, isPart: text !== full, introductions };
  });
  const byFirst = groupBy(
    surfaces.sort((a, b) => b.text.length - a.text.length).map((one) => [one.text.charAt(0), one] as const),
  );
  return (text, at) => byFirst.get(text.charAt(at))?.find((one) => text.startsWith(one.text, at));
}

interface Said extends Pick<Mention, 'run' | 'start' | 'end'> {
  readonly surface: Surface;
  readonly place: Place;
}

/** The names alone, in reading order, and what is said at each. */
function* namesAlone(blocks: readonly TextRun[], namings: readonly Naming[], taken: SpanIndex): Generator<Said> {
  const surfaceAt = surfacesOf(namings);
  for (const [run, { text, kind }] of blocks.entries())
    for (let start = 0; start < text.length && !(kind && boilerplateKinds.has(kind)); start += 1) {
      const surface = surfaceAt(text, start);
      if (surface === undefined || taken.covers(run, start, start + surface.text.length)) continue;
      const place = readNativeName(text, start, surface);
      const end = start + surface.text.length + (place?.ending ?? 0);
      if (place !== undefined) yield { run, start, end, surface, place };
      start = end - 1;
    }
}

/** Whom names alone mean, given who is introduced by them. */
function followUps(blocks: readonly TextRun[], namings: readonly Naming[], taken: SpanIndex, date: string): Mention[] {
  const alone = [...namesAlone(blocks, namings, taken)];
  // Who comes up by a name: somebody else, or its bearer by the whole name, who is meant by the surname again.
  const again = alone.flatMap(({ place, run, start, surface }): (readonly [string, Introduction])[] => {
    const { introductions, isSurname, text } = surface;
    if (place.isOther) return [[text, naming({ full: text }, { run, start }, undefined, place.title)]];
    const [person, ...others] = distinctOfficials(introductions);
    const part = introductions[0]?.surname;
    if (isSurname || part === undefined || person === undefined || others.length > 0) return [];
    return [[part, naming({ full: text }, { run, start }, person)]];
  });
  const since = groupBy(again);
  return alone.flatMap(({ place, run, start, end, surface }): Mention[] => {
    if (place.isOther) return [];
    const introductions = [...surface.introductions, ...(since.get(surface.text) ?? [])].slice(0, most.introductions);
    const title = place.title && toTitleMention(place.title, '');
    const known = resolveSurname({ run, start, kind: blocks[run]!.kind, title }, introductions, date);
    if (known === undefined || !('person' in known)) return [];
    const form = !surface.isSurname ? 'full' : title !== undefined ? 'title+surname' : 'surname';
    const why = [{ code: 'introduced', values: { name: known.person.name } }];
    return [{ run, start, end, kind: 'person', key: known.person.id, form, why }];
  });
}
