/**
 * A name in another script that the article has given with an official's Latin name, or in full beside an office, means that
 * official from there on, as a surname alone does in English: until somebody else is introduced by it.
 */
import type { Mention, TextRun } from '../../types';
import type { NamesIndex, Person } from '../names/names-index';
import type { Sighting } from '../beside/sighting';
import { beside, distinct, isSameOffice, readAhead } from '../story/introductions';
import type { IntroducedNative } from '../story/memory';
import { type Named, namedIn } from '../story/named';
import { officeFit } from '../titles/office-fit';
import { ofTwoChambers } from '../titles/tables/offices';
import type { TitleMeaning } from '../titles/titles';
import { longestRun } from '../words/tokens';
import { cyrillicAt, isCyrillic, stemOf } from './cyrillic';
import { heardSurnames } from './heard-surnames';
import { nativeNameOf } from './native-names';
import { chinese, korean, type Place } from './native-places';
import { officialsAlone } from './officials-by-sound';
import { most, type Naming, type NativeIntroduction, type Surface, surfacesOf } from './surfaces';
import { foreignLetter, words } from './words';

const hangul = /[가-힣]/u;

export interface NativeMentions {
  /** The other mentions, those of Latin names widened to the native name beside them, and those of native names. */
  readonly mentions: readonly Mention[];
  readonly added: readonly IntroducedNative[];
}

interface NativeArticle {
  readonly date: string;
  readonly isAbout: (state: string) => boolean;
  /** Whom earlier batches have introduced. */
  readonly introduced: readonly Person[];
}

/** Adds to the mentions of a batch what is written in other scripts. */
export function nativeMentions(
  runs: readonly TextRun[],
  sightings: readonly Sighting[],
  mentions: readonly Mention[],
  earlier: readonly IntroducedNative[],
  index: NamesIndex,
  article: NativeArticle,
): NativeMentions {
  // Most pages are in one script.
  if (!runs.some(({ text }) => foreignLetter.test(text))) return { mentions, added: [] };
  const blocks = runs.map((run) => ({ ...run, text: run.text.slice(0, longestRun).replaceAll('\u00a0', ' ') }));
  const widened = besideLatin(blocks, sightings, mentions, index);
  const alone = besideOffices(blocks, widened, index, article);
  const namings = [...widened.namings, ...alone.namings];
  const heard = heardSurnames(textsOf(blocks), [
    ...article.introduced.map((person) => ({ person, run: -1, start: 0, roles: [] })),
    ...namedInLatin(mentions, index),
  ]);
  const known = earlier.map(({ person: id = '', ...name }): Naming => {
    const person = index.people.get(id);
    return { ...name, run: -1, start: 0, roles: [], ...(person !== undefined && { person }) };
  });
  const surfaceAt = surfacesOf([...known, ...namings, ...heard]);
  const taken = namedIn([...widened.mentions, ...widened.named, ...alone.mentions]);
  return {
    mentions: [...widened.mentions, ...alone.mentions, ...followUps(blocks, surfaceAt, taken, article.date)],
    added: namings.map(({ full, surname, person }) => ({
      full,
      ...(surname !== undefined && { surname }),
      ...(person !== undefined && { person: person.id }),
    })),
  };
}

/** The texts of the story, where they are in other scripts. */
const textsOf = (blocks: readonly TextRun[]): readonly string[] =>
  blocks.map(({ kind, text }) => ((kind && beside.has(kind)) || !foreignLetter.test(text) ? '' : text));

/** The officials whom the batch names in Latin letters with their given names, where it first does. */
const namedInLatin = (mentions: readonly Mention[], index: NamesIndex) =>
  distinct(mentions.map(({ form, key }) => (form.endsWith('surname') ? {} : { person: index.people.get(key) }))).map(
    (person) => {
      const { run, start } = mentions.find(({ key }) => key === person.id) as Mention;
      return { person, run, start, roles: [] };
    },
  );

/** Native names that stand with their Latin ones: one mark for both, they are one mention to a reader. */
function besideLatin(
  blocks: readonly TextRun[],
  sightings: readonly Sighting[],
  mentions: readonly Mention[],
  index: NamesIndex,
) {
  const placeOf = ({ run, start, end }: Pick<Mention, 'run' | 'start' | 'end'>): string => `${run}/${start}/${end}`;
  const marked = new Map(mentions.map((mention) => [placeOf(mention), mention]));
  const found = sightings.flatMap((sighting) => {
    const { run, start, end, given, family, title } = sighting;
    const text = blocks[run]?.text ?? '';
    const native = nativeNameOf(text, { start, end, given, family: family.key });
    if (native === undefined) return [];
    const mention = marked.get(placeOf(sighting));
    const person = index.people.get(mention?.key ?? '');
    const from = Math.min(start, native.start);
    const { full, surname } = native;
    const naming: Naming = {
      ...{ full, run, start: from, roles: title?.meaning.roles ?? [] },
      ...(surname !== undefined && { surname }),
      ...(person !== undefined && { person }),
    };
    const wide = mention && person && { ...mention, start: from, end: closed(text, Math.max(end, native.end)) };
    return [{ naming, named: { run, start: native.start, end: native.end }, mention, wide }];
  });
  const wider = new Map(found.flatMap(({ mention, wide }) => (mention && wide ? [[mention, wide] as const] : [])));
  return {
    mentions: mentions.map((mention) => wider.get(mention) ?? mention),
    namings: found.map(({ naming }) => naming),
    named: found.map(({ named }) => named),
  };
}

/** Officials named in full, with their offices and without their Latin names. */
function besideOffices(
  blocks: readonly TextRun[],
  widened: ReturnType<typeof besideLatin>,
  index: NamesIndex,
  { date, isAbout }: NativeArticle,
) {
  const isOfUs = isAbout('us') || blocks.some(({ text }) => words().nation.test(text));
  // "의원", "議員": a legislator of any house.
  const isOfAnyHouse = (roles: TitleMeaning['roles']): boolean =>
    ofTwoChambers.state.every((role) => roles.includes(role));
  const mayServe = ({ level, state }: Person, { roles }: TitleMeaning): boolean =>
    isAbout(state) || (level === 'us' && isOfUs && !isOfAnyHouse(roles));
  const taken = namedIn([...widened.mentions, ...widened.named]);
  // Whoever is given with a Latin name is known by that.
  const isOthers = (full: string, person: Person): boolean =>
    widened.namings.some((one) => one.full === full && one.person !== person);
  const found = officialsAlone(index, textsOf(blocks), date, mayServe).flatMap((officials, run) =>
    officials.flatMap((one) => {
      const { start, end, family, titled, title, person } = one;
      const full = (blocks[run] as TextRun).text.slice(start, end);
      if (isOthers(full, person) || taken.covers(run, start, end)) return [];
      const surname = isCyrillic.test(family) ? stemOf(family) : family;
      const isWhole = surname.length > 1 || hangul.test(surname);
      const naming: Naming = { full, ...(isWhole && { surname }), run, start, roles: title.roles, person };
      const mention: Mention = {
        ...{ run, start, end, kind: 'person', key: person.id, form: 'title+full' },
        why: [
          { code: 'name', values: { name: person.name } },
          { code: 'title', values: { title: titled } },
        ],
      };
      return [{ mention, naming }];
    }),
  );
  return { mentions: found.map(({ mention }) => mention), namings: found.map(({ naming }) => naming) };
}

/** Names alone, in reading order. */
function followUps(
  blocks: readonly TextRun[],
  surfaceAt: (text: string, at: number) => Surface | undefined,
  taken: Named,
  date: string,
): Mention[] {
  const mentions: Mention[] = [];
  /** Who has come up since by a name: somebody else, or its bearer by the whole name. */
  const since = new Map<string, readonly NativeIntroduction[]>();
  const take = (name: string, one: NativeIntroduction): unknown =>
    since.set(name, [...(since.get(name) ?? []), one].slice(0, most.introductions));
  for (const [run, { text, kind }] of blocks.entries()) {
    if (kind && beside.has(kind)) continue;
    for (let at = 0; at < text.length; at += 1) {
      const surface = surfaceAt(text, at);
      if (surface === undefined || taken.covers(run, at, at + surface.text.length)) continue;
      const place = placeAt(text, at, surface);
      const end = place?.end ?? at + surface.text.length;
      const { isSurname, part, text: name } = surface;
      if (place?.isOther === true) take(name, { run, start: at, roles: place.title?.roles ?? [] });
      else if (place !== undefined) {
        const introductions = [...surface.introductions, ...(since.get(name) ?? [])];
        const person = whose(introductions, place.title, { run, start: at, kind }, date);
        if (person !== undefined) {
          const form = !isSurname ? 'full' : place.title !== undefined ? 'title+surname' : 'surname';
          const why = [{ code: 'introduced', values: { name: person.name } }];
          mentions.push({ run, start: at, end, kind: 'person', key: person.id, form, why });
          // A whole name brings its bearer back.
          if (part !== undefined) take(part, { run, start: at, roles: [], person });
        }
      }
      at = end - 1;
    }
  }
  return mentions;
}

/** Whom a name means at a place, given who is introduced by it. */
function whose(
  introductions: readonly NativeIntroduction[],
  title: TitleMeaning | undefined,
  { run, start, kind }: Pick<Mention, 'run' | 'start'> & { readonly kind: TextRun['kind'] },
  date: string,
): Person | undefined {
  const earlier = introductions.filter((one) => one.run < run || (one.run === run && one.start < start));
  const isAhead = earlier.length === 0 && kind !== undefined && readAhead.has(kind);
  const first = Math.min(...introductions.map((one) => one.run));
  const known = earlier.length > 0 ? earlier : isAhead ? introductions.filter((one) => one.run === first) : [];
  const isTitlesOwn = (person: Person, { roles }: TitleMeaning): boolean =>
    introductions.some((one) => one.person === person && isSameOffice(one.roles, roles));
  const fitOf = (person: Person) => (title === undefined ? 'held' : officeFit(person, title, date));
  const fitting = distinct(known).filter(
    (person) => title === undefined || isTitlesOwn(person, title) || ['held', 'past'].includes(fitOf(person)),
  );
  const holding = title === undefined ? [] : fitting.filter((person) => fitOf(person) === 'held');
  const people = fitting.length > 1 && holding.length > 0 ? holding : fitting;
  const others = known.filter((one) => one.person === undefined);
  // A title brings the official back, unless another of that title is told of.
  const isBack = title !== undefined && !others.some(({ roles }) => isSameOffice(roles, title.roles));
  if (people.length === 1 && (others.length === 0 || isBack)) return people[0];
  // Within a paragraph, the one it has named.
  const here = earlier.filter((one) => one.run === run);
  const [person] = distinct(here);
  return person !== undefined && here.every((one) => one.person === person) && fitting.includes(person)
    ? person
    : undefined;
}

/** What is said at a name alone, by its script. */
function placeAt(text: string, at: number, surface: Surface): Place | undefined {
  if (isCyrillic.test(surface.text)) return cyrillicAt(text, at, surface);
  return hangul.test(surface.text) ? korean(text, at, surface) : chinese(text, at, surface);
}

/** The bracket belongs to the mark. */
const closed = (text: string, end: number): number =>
  end + (/^\s?[)）]/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
