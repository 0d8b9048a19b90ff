/**
 * A name in Han, Hangul or Kana that the article has given with an official's Latin name means that official from there on,
 * as a surname alone does in English: until somebody else is introduced by it.
 */
import type { Mention, TextRun } from '../../types';
import { nativeLetter } from '../titles/han-bracket';
import type { IntroducedNative, PeopleMemory } from './memory';
import { type NativeName, nativeNameOf } from '../scripts/native-names';
import { chinese, type Introduction, korean, peopleOf, type Surface } from '../scripts/native-places';
import { titleBudget } from '../scripts/native-alone';
import { officialsAlone } from '../scripts/officials-by-sound';
import type { NamesIndex, Person } from '../names/names-index';
import { officeFit } from '../titles/office-fit';
import type { Sighting } from '../beside/sighting';
import { ofTwoChambers } from '../titles/offices';
import type { TitleMeaning } from '../titles/title-meaning';
import { longestRun } from '../words/tokens';

/** More names than an honest page gives in two scripts. */
const mostSurfaces = 200;
/** Introductions by one name, before the rest is left out. */
const mostIntroductions = 100;
/** Blocks in which a name may come before its introduction. */
const readAhead: ReadonlySet<string | undefined> = new Set(['heading', 'caption', 'cell']);
const beside: ReadonlySet<string | undefined> = new Set(['nav', 'byline']);

/** Words of the nation, as papers in these scripts have them. */
const national = /연방|미국|美國|美国|聯邦|联邦|連邦|米国|アメリカ/u;
const hangul = /[가-힣]/u;

export interface NativeMentions {
  /** The other mentions, those of Latin names widened to the native name beside them, and those of native names. */
  mentions: Mention[];
  added: IntroducedNative[];
}

/** What is asked of the article: its day, and whether it speaks of a state. */
export interface NativeArticle {
  date: string;
  isAbout(state: string): boolean;
}

/** Adds to the mentions of a batch what is written in Han, Hangul and Kana. */
export function nativeMentions(
  runs: readonly TextRun[],
  sightings: readonly Sighting[],
  mentions: readonly Mention[],
  memory: PeopleMemory,
  index: NamesIndex,
  { date, isAbout }: NativeArticle,
): NativeMentions {
  // Most pages are in one script.
  if (!runs.some(({ text }) => nativeLetter.test(text))) return { mentions: [...mentions], added: [] };
  return new Native(runs, memory, index, date).tell(sightings, mentions, isAbout);
}

class Native {
  private readonly runs: readonly TextRun[];
  private readonly surfaces = new Map<string, Surface>();
  private readonly byFirst = new Map<string, Surface[]>();
  private readonly added: IntroducedNative[] = [];
  /** Where native names stand with their Latin ones, run by run. */
  private readonly taken = new Map<number, { start: number; end: number }[]>();

  constructor(
    runs: readonly TextRun[],
    memory: PeopleMemory,
    private readonly index: NamesIndex,
    private readonly date: string,
  ) {
    this.runs = runs.map((run) => ({ ...run, text: run.text.slice(0, longestRun).replaceAll('\u00a0', ' ') }));
    for (const { full, surname, person } of memory.native) {
      const known = index.people.get(person ?? '');
      const where = { run: -1, start: 0, roles: [], ...(known !== undefined && { person: known }) };
      this.introduce({ full, ...(surname !== undefined && { surname }) }, where);
    }
  }

  tell(sightings: readonly Sighting[], given: readonly Mention[], isAbout: NativeArticle['isAbout']): NativeMentions {
    const mentions = [...given];
    const marked = new Map(mentions.map((mention, at) => [`${mention.run}/${mention.start}/${mention.end}`, at]));
    for (const sighting of sightings) {
      const text = this.runs[sighting.run]?.text ?? '';
      const { run, start, end, given: names, family } = sighting;
      const native = nativeNameOf(text, { start, end, given: names, family: family.key });
      if (native === undefined) continue;
      this.take(run, native);
      const at = marked.get(`${run}/${start}/${end}`);
      const mention = at === undefined ? undefined : mentions[at];
      const person = mention === undefined ? undefined : this.index.people.get(mention.key);
      this.introduce(native, {
        run,
        start: Math.min(start, native.start),
        roles: sighting.title?.meaning.roles ?? [],
        ...(person !== undefined && { person }),
      });
      const { full, surname } = native;
      this.added.push({ full, ...(surname !== undefined && { surname }), ...(person && { person: person.id }) });
      if (mention === undefined || person === undefined) continue;
      // One mark for both names: they are one mention to a reader.
      mentions[at as number] = {
        ...mention,
        start: Math.min(start, native.start),
        end: closed(text, Math.max(end, native.end)),
      };
    }
    for (const mention of mentions) this.take(mention.run, mention);
    mentions.push(...this.alone(isAbout));
    if (this.surfaces.size === 0) return { mentions, added: [] };
    for (const [run, { text }] of this.runs.entries()) mentions.push(...this.find(run, text));
    return { mentions, added: this.added };
  }

  /** Officials named in full, with their offices and without their Latin names. */
  private alone(isAbout: NativeArticle['isAbout']): Mention[] {
    const isOfUs = isAbout('us') || this.runs.some(({ text }) => national.test(text));
    // "의원", "議員": a legislator of any house.
    const isOfAnyHouse = (roles: TitleMeaning['roles']): boolean =>
      ofTwoChambers.state.every((role) => roles.includes(role));
    const mayServe = ({ level, state }: Person, { roles }: TitleMeaning): boolean =>
      isAbout(state) || (level === 'us' && isOfUs && !isOfAnyHouse(roles));
    const mentions: Mention[] = [];
    const budget = titleBudget();
    for (const [run, { text, kind }] of this.runs.entries()) {
      if (beside.has(kind) || !nativeLetter.test(text)) continue;
      for (const { start, end, family, titled, title, person } of officialsAlone(
        this.index,
        text,
        this.date,
        mayServe,
        budget,
      )) {
        const full = text.slice(start, end);
        const isTaken = this.taken.get(run)?.some((one) => one.start < end && start < one.end) === true;
        // Whoever is given with a Latin name is known by that.
        if (isTaken || this.surfaces.get(full)?.introductions.some((one) => one.person !== person) === true) continue;
        this.take(run, { start, end });
        const surname = family.length > 1 || hangul.test(family) ? family : undefined;
        this.introduce({ full, ...(surname !== undefined && { surname }) }, { run, start, roles: title.roles, person });
        this.added.push({ full, ...(surname !== undefined && { surname }), person: person.id });
        mentions.push({
          run,
          start,
          end,
          kind: 'person',
          key: person.id,
          form: 'title+full',
          why: [
            { code: 'name', values: { name: person.name } },
            { code: 'title', values: { title: titled } },
          ],
        });
      }
    }
    return mentions;
  }

  private take(run: number, { start, end }: { start: number; end: number }): void {
    const places = this.taken.get(run);
    if (places === undefined) this.taken.set(run, [{ start, end }]);
    else places.push({ start, end });
  }

  private introduce({ full, surname }: Pick<NativeName, 'full' | 'surname'>, introduction: Introduction): void {
    this.add(full, introduction, surname === undefined || surname === full);
    if (surname === undefined || surname === full) return;
    this.add(surname, introduction, true, true);
    const whole = this.surfaces.get(full);
    if (whole !== undefined) whole.part = surname;
  }

  private add(text: string, introduction: Introduction, isSurname = true, isPart = false): void {
    let surface = this.surfaces.get(text);
    if (surface === undefined) {
      if (this.surfaces.size >= mostSurfaces) return;
      surface = { text, isSurname, isPart, introductions: [] };
      this.surfaces.set(text, surface);
      const first = text.charAt(0);
      const others = [...(this.byFirst.get(first) ?? []), surface];
      this.byFirst.set(
        first,
        others.sort((a, b) => b.text.length - a.text.length),
      );
    }
    if (surface.introductions.length < mostIntroductions) surface.introductions.push(introduction);
  }

  /** The follow-ups in a run. */
  private find(run: number, text: string): Mention[] {
    const { kind } = this.runs[run] as TextRun;
    if (beside.has(kind)) return [];
    const found: Mention[] = [];
    const taken = this.taken.get(run) ?? [];
    for (let at = 0; at < text.length; at += 1) {
      const surfaces = this.byFirst.get(text.charAt(at));
      if (surfaces === undefined) continue;
      const surface = surfaces.find((one) => text.startsWith(one.text, at));
      if (surface === undefined) continue;
      const end = at + surface.text.length;
      if (taken.some((one) => one.start < end && at < one.end)) continue;
      const place = /[가-힣]/.test(surface.text) ? korean(text, at, surface) : chinese(text, at, surface);
      if (place?.isOther === true) this.add(surface.text, { run, start: at, roles: place.title?.roles ?? [] });
      const person = place === undefined || place.isOther ? undefined : this.whose(surface, place.title, run, at);
      if (person !== undefined) {
        found.push({
          run,
          start: at,
          end,
          kind: 'person',
          key: person.id,
          form: !surface.isSurname ? 'full' : place?.title !== undefined ? 'title+surname' : 'surname',
          why: [{ code: 'introduced', values: { name: person.name } }],
        });
        // A whole name brings its bearer back.
        if (surface.part !== undefined) this.add(surface.part, { run, start: at, roles: [], person });
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
    const isAhead = earlier.length === 0 && readAhead.has(this.runs[run]?.kind);
    const first = Math.min(...introductions.map((one) => one.run));
    const known = earlier.length > 0 ? earlier : isAhead ? introductions.filter((one) => one.run === first) : [];
    const fitting = peopleOf(known).filter((person) => title === undefined || this.fits(person, title, introductions));
    const holding = fitting.filter((person) => title !== undefined && officeFit(person, title, this.date) === 'held');
    const people = fitting.length > 1 && holding.length > 0 ? holding : fitting;
    const others = known.filter((one) => one.person === undefined);
    // A title brings the official back, unless another of that title is told of.
    const isTitlesOwn = title !== undefined && !others.some(({ roles }) => isOneOf(roles, title));
    if (people.length === 1 && (others.length === 0 || isTitlesOwn)) return people[0];
    // Within a paragraph, the one it has named.
    const here = earlier.filter((one) => one.run === run);
    const [person] = peopleOf(here);
    return here.every((one) => one.person === person) && fitting.includes(person as Person) ? person : undefined;
  }

  private fits(person: Person, title: TitleMeaning, introductions: readonly Introduction[]): boolean {
    if (introductions.some((one) => one.person === person && isOneOf(one.roles, title))) return true;
    const fit = officeFit(person, title, this.date);
    return fit === 'held' || fit === 'past';
  }
}

/** Whether two titles can be of one office; "state-legislator", for one-chamber states, goes with every title. */
const isOneOf = (roles: readonly string[], title: TitleMeaning): boolean =>
  title.roles.some((role) => role !== 'state-legislator' && roles.includes(role));

/** The bracket belongs to the mark. */
function closed(text: string, end: number): number {
  const close = /^\s?[)）]/.exec(text.slice(end, end + 2));
  return end + (close?.[0].length ?? 0);
}
