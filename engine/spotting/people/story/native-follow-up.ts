/**
 * A name in another script that the article has given with an official's Latin name, or in full beside an office, means that
 * official from there on, as a surname alone does in English: until somebody else is introduced by it.
 */
import type { Mention, Reason, TextRun } from '../../types';
import type { IntroducedNative, PeopleMemory } from './memory';
import { cyrillicAt, isCyrillic, stemOf } from '../scripts/cyrillic';
import { titleBudget } from '../scripts/native-alone';
import { nativeNameOf, type Written } from '../scripts/native-names';
import { chinese, korean, type Place } from '../scripts/native-places';
import { officialsAlone } from '../scripts/officials-by-sound';
import { type NativeIntroduction, peopleOf, type Surface, Surfaces } from '../scripts/surfaces';
import { foreignLetter, words } from '../scripts/words';
import type { NamesIndex, Person } from '../names/names-index';
import { officeFit } from '../titles/office-fit';
import type { Sighting } from '../beside/sighting';
import { ofTwoChambers } from '../titles/offices';
import type { TitleMeaning } from '../titles/titles';
import { longestRun } from '../words/tokens';
import { Named } from './named';
import { beside, isSameOffice, readAhead } from './introductions';

const hangul = /[가-힣]/u;

export interface NativeMentions {
  /** The other mentions, those of Latin names widened to the native name beside them, and those of native names. */
  readonly mentions: readonly Mention[];
  readonly added: readonly IntroducedNative[];
}

/** What is asked of the article: its day, and whether it speaks of a state. */
interface NativeArticle {
  readonly date: string;
  isAbout(state: string): boolean;
}

/** Adds to the mentions of a batch what is written in other scripts. */
export function nativeMentions(
  runs: readonly TextRun[],
  sightings: readonly Sighting[],
  mentions: readonly Mention[],
  memory: PeopleMemory,
  index: NamesIndex,
  article: NativeArticle,
): NativeMentions {
  // Most pages are in one script.
  if (!runs.some(({ text }) => foreignLetter.test(text))) return { mentions, added: [] };
  return new NativeStory(runs, memory, index, article).tell(sightings, mentions);
}

class NativeStory {
  private readonly runs: readonly TextRun[];
  private readonly surfaces = new Surfaces();
  private readonly added: IntroducedNative[] = [];
  /** Where native names stand with their Latin ones. */
  private readonly taken = new Named();

  constructor(
    runs: readonly TextRun[],
    memory: PeopleMemory,
    private readonly index: NamesIndex,
    private readonly article: NativeArticle,
  ) {
    this.runs = runs.map((run) => ({ ...run, text: run.text.slice(0, longestRun).replaceAll('\u00a0', ' ') }));
    for (const { person, ...name } of memory.native) {
      const known = index.people.get(person ?? '');
      this.surfaces.introduce(name, { run: -1, start: 0, roles: [], ...(known !== undefined && { person: known }) });
    }
  }

  tell(sightings: readonly Sighting[], given: readonly Mention[]): NativeMentions {
    const widened = this.widened(sightings, given);
    for (const mention of widened) this.taken.add(mention);
    const mentions = [...widened, ...this.alone()];
    if (this.surfaces.size === 0) return { mentions, added: [] };
    const later = this.runs.flatMap(({ text, kind }, run) => (kind && beside.has(kind) ? [] : this.find(run, text)));
    return { mentions: [...mentions, ...later], added: this.added };
  }

  /** One mark for both names: they are one mention to a reader. */
  private widened(sightings: readonly Sighting[], given: readonly Mention[]): Mention[] {
    const mentions = [...given];
    const marked = new Map(mentions.map((mention, at) => [`${mention.run}/${mention.start}/${mention.end}`, at]));
    for (const { run, start, end, given: names, family, title } of sightings) {
      const text = this.runs[run]?.text ?? '';
      const native = nativeNameOf(text, { start, end, given: names, family: family.key });
      if (native === undefined) continue;
      this.taken.add({ run, start: native.start, end: native.end });
      const at = marked.get(`${run}/${start}/${end}`) ?? -1;
      const mention = mentions[at];
      const person = this.index.people.get(mention?.key ?? '');
      const from = Math.min(start, native.start);
      this.introduce(native, run, from, title?.meaning.roles ?? [], person);
      if (mention !== undefined && person !== undefined)
        mentions[at] = { ...mention, start: from, end: closed(text, Math.max(end, native.end)) };
    }
    return mentions;
  }

  /** Officials named in full, with their offices and without their Latin names. */
  private alone(): Mention[] {
    const { date, isAbout } = this.article;
    const isOfUs = isAbout('us') || this.runs.some(({ text }) => words().nation.test(text));
    // "의원", "議員": a legislator of any house.
    const isOfAnyHouse = (roles: TitleMeaning['roles']): boolean =>
      ofTwoChambers.state.every((role) => roles.includes(role));
    const mayServe = ({ level, state }: Person, { roles }: TitleMeaning): boolean =>
      isAbout(state) || (level === 'us' && isOfUs && !isOfAnyHouse(roles));
    const mentions: Mention[] = [];
    const budget = titleBudget();
    for (const [run, { text, kind }] of this.runs.entries()) {
      if ((kind && beside.has(kind)) || !foreignLetter.test(text)) continue;
      for (const found of officialsAlone(this.index, text, date, mayServe, budget)) {
        const { start, end, family, titled, title, person } = found;
        const full = text.slice(start, end);
        // Whoever is given with a Latin name is known by that.
        const isOthers = this.surfaces.get(full)?.introductions.some((one) => one.person !== person) === true;
        if (isOthers || this.taken.covers(run, start, end)) continue;
        this.taken.add({ run, start, end });
        const surname = isCyrillic.test(family) ? stemOf(family) : family;
        const isWhole = surname.length > 1 || hangul.test(surname);
        this.introduce({ full, ...(isWhole && { surname }) }, run, start, title.roles, person);
        const why: Reason[] = [
          { code: 'name', values: { name: person.name } },
          { code: 'title', values: { title: titled } },
        ];
        mentions.push({ run, start, end, kind: 'person', key: person.id, form: 'title+full', why });
      }
    }
    return mentions;
  }

  private introduce(
    { full, surname }: Written,
    run: number,
    start: number,
    roles: readonly string[],
    person: Person | undefined,
  ): void {
    const name = { full, ...(surname !== undefined && { surname }) };
    this.surfaces.introduce(name, { run, start, roles, ...(person !== undefined && { person }) });
    this.added.push({ ...name, ...(person !== undefined && { person: person.id }) });
  }

  /** The follow-ups in a run. */
  private find(run: number, text: string): Mention[] {
    const found: Mention[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const surface = this.surfaces.at(text, at);
      if (surface === undefined || this.taken.covers(run, at, at + surface.text.length)) continue;
      const place = placeAt(text, at, surface);
      const end = place?.end ?? at + surface.text.length;
      if (place?.isOther === true) this.surfaces.add(surface.text, { run, start: at, roles: place.title?.roles ?? [] });
      const person = place === undefined || place.isOther ? undefined : this.whose(surface, place.title, run, at);
      if (person !== undefined) {
        const form = !surface.isSurname ? 'full' : place?.title !== undefined ? 'title+surname' : 'surname';
        const why = [{ code: 'introduced', values: { name: person.name } }];
        found.push({ run, start: at, end, kind: 'person', key: person.id, form, why });
        // A whole name brings its bearer back.
        if (surface.part !== undefined) this.surfaces.add(surface.part, { run, start: at, roles: [], person });
      }
      at = end - 1;
    }
    return found;
  }

  /** Whom the name means here, given who was introduced by it. */
  private whose(
    { introductions }: Surface,
    title: TitleMeaning | undefined,
    run: number,
    start: number,
  ): Person | undefined {
    const earlier = introductions.filter((one) => one.run < run || (one.run === run && one.start < start));
    const kind = this.runs[run]?.kind;
    const isAhead = earlier.length === 0 && kind !== undefined && readAhead.has(kind);
    const first = Math.min(...introductions.map((one) => one.run));
    const known = earlier.length > 0 ? earlier : isAhead ? introductions.filter((one) => one.run === first) : [];
    const fitting = peopleOf(known).filter((person) => title === undefined || this.fits(person, title, introductions));
    const holding = fitting.filter(
      (person) => title !== undefined && officeFit(person, title, this.article.date) === 'held',
    );
    const people = fitting.length > 1 && holding.length > 0 ? holding : fitting;
    const others = known.filter((one) => one.person === undefined);
    // A title brings the official back, unless another of that title is told of.
    const isTitlesOwn = title !== undefined && !others.some(({ roles }) => isSameOffice(roles, title.roles));
    if (people.length === 1 && (others.length === 0 || isTitlesOwn)) return people[0];
    // Within a paragraph, the one it has named.
    const here = earlier.filter((one) => one.run === run);
    const [person] = peopleOf(here);
    return here.every((one) => one.person === person) && fitting.includes(person as Person) ? person : undefined;
  }

  private fits(person: Person, title: TitleMeaning, introductions: readonly NativeIntroduction[]): boolean {
    if (introductions.some((one) => one.person === person && isSameOffice(one.roles, title.roles))) return true;
    const fit = officeFit(person, title, this.article.date);
    return fit === 'held' || fit === 'past';
  }
}

/** What is said at a name alone, by its script. */
function placeAt(text: string, at: number, surface: Surface): (Place & { end?: number }) | undefined {
  if (isCyrillic.test(surface.text)) return cyrillicAt(text, at, surface);
  return hangul.test(surface.text) ? korean(text, at, surface) : chinese(text, at, surface);
}

/** The bracket belongs to the mark. */
const closed = (text: string, end: number): number =>
  end + (/^\s?[)）]/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
