/**
 * A name in Han, Hangul or Kana that the article has given with an official's Latin name means that official from there on,
 * as a surname alone does in English: until somebody else is introduced by it.
 */
import type { Mention, TextRun } from '../types';
import { nativeLetter } from './han-bracket';
import { hanSurnames } from './han-sounds';
import type { IntroducedNative, PeopleMemory } from './memory';
import { type NativeName, nativeNameOf } from './native-names';
import type { NamesIndex, Person } from './names-index';
import {
  endsAsKoreanName,
  foreignTails,
  hanOther,
  hanThing,
  koreanCourtesy,
  leadsUpInKorean,
  otherBefore,
} from './native-words';
import { officeFit } from './office-fit';
import type { Sighting } from './sighting';
import { soundsApart } from './sounds';
import { hanOccupation, hanTitleIn, type TitleMeaning } from './titles';
import { longestRun } from './tokens';

/** Who is introduced where by a native name; `run` is -1 for an earlier batch. */
interface Introduction {
  run: number;
  start: number;
  person?: Person;
  /** Offices of the title printed there. */
  roles: readonly string[];
}

/** A way to write a name: the whole of it, or the surname. */
interface Surface {
  text: string;
  /** It is no more than the surname. */
  isSurname: boolean;
  /** It is the surname out of a longer name. */
  isPart: boolean;
  /** The surname out of it. */
  part?: string;
  introductions: Introduction[];
}

/** More names than an honest page gives in two scripts. */
const mostSurfaces = 200;
/** Introductions by one name, before the rest is left out. */
const mostIntroductions = 100;
/** Blocks in which a name may come before its introduction. */
const readAhead: ReadonlySet<string | undefined> = new Set(['heading', 'caption', 'cell']);
const beside: ReadonlySet<string | undefined> = new Set(['nav', 'byline']);

export interface NativeMentions {
  /** The other mentions, those of Latin names widened to the native name beside them. */
  mentions: Mention[];
  added: IntroducedNative[];
}

/** Adds to the mentions of a batch what is written in Han, Hangul and Kana. */
export function nativeMentions(
  runs: readonly TextRun[],
  sightings: readonly Sighting[],
  mentions: readonly Mention[],
  memory: PeopleMemory,
  index: NamesIndex,
  date: string,
): NativeMentions {
  // Most pages are in one script.
  if (!runs.some(({ text }) => nativeLetter.test(text))) return { mentions: [...mentions], added: [] };
  return new Native(runs, memory, index, date).tell(sightings, mentions);
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
    index: NamesIndex,
    private readonly date: string,
  ) {
    this.runs = runs.map((run) => ({ ...run, text: run.text.slice(0, longestRun).replaceAll('\u00a0', ' ') }));
    for (const { full, surname, person } of memory.native) {
      const known = index.people.get(person ?? '');
      const where = { run: -1, start: 0, roles: [], ...(known !== undefined && { person: known }) };
      this.introduce({ full, ...(surname !== undefined && { surname }) }, where);
    }
    this.people = index.people;
  }

  private readonly people: ReadonlyMap<string, Person>;

  tell(sightings: readonly Sighting[], given: readonly Mention[]): NativeMentions {
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
      const person = mention === undefined ? undefined : this.people.get(mention.key);
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
    if (this.surfaces.size === 0) return { mentions, added: [] };
    for (const mention of mentions) this.take(mention.run, mention);
    for (const [run, { text }] of this.runs.entries()) mentions.push(...this.find(run, text));
    return { mentions, added: this.added };
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

const peopleOf = (introductions: readonly Introduction[]): Person[] => [
  ...new Set(introductions.map((one) => one.person).filter((one) => one !== undefined)),
];

/** The bracket belongs to the mark. */
function closed(text: string, end: number): number {
  const close = /^\s?[)）]/.exec(text.slice(end, end + 2));
  return end + (close?.[0].length ?? 0);
}

/** What the words around a name say: the title beside it; whether somebody else is meant. */
interface Place {
  title?: TitleMeaning;
  isOther?: boolean;
}

const placeOf = (title: TitleMeaning | undefined, isOther = false): Place => ({
  ...(title !== undefined && { title }),
  ...(isOther && { isOther }),
});

/** A bracket with a Latin name behind it introduces whoever that is. */
const introducesAnother = /^\s?[(（]\s?[A-Z][a-z]+/;

/** Whether the words end in a place where one of these people serves: "시애틀 윌슨 시장". */
function endsInPlaceOf(words: string, { introductions }: Surface): boolean {
  const place = /[가-힣]+(?= $)/u.exec(words)?.[0] ?? '';
  return (
    place.length > 1 &&
    peopleOf(introductions).some(({ places }) => [...places].some((one) => soundsApart(place, one) < 0.1))
  );
}

/** What is said at a Korean name; undefined where it is no name, or not plainly. */
function korean(text: string, at: number, surface: Surface): Place | undefined {
  const { text: name, isSurname } = surface;
  const before = text.slice(Math.max(0, at - 16), at);
  const behind = text.slice(at + name.length, at + name.length + 20);
  if (/[가-힣·ㆍ-]$/u.test(before)) return undefined;
  // "김영배 의원": a whole name that only begins so.
  const given = name.length === 1 ? /^[가-힣]{1,3}(?= ?\S)/u.exec(behind)?.[0] : undefined;
  if (given !== undefined && !startsTitle(behind)) {
    const rest = behind.slice(given.length);
    const title = hanTitleIn(rest, 'after')?.meaning;
    return title !== undefined || koreanCourtesy.test(rest) ? placeOf(title, true) : undefined;
  }
  const title = hanTitleIn(behind, 'after')?.meaning;
  if (otherBefore.test(before) || introducesAnother.test(behind) || koreanCourtesy.test(behind))
    return placeOf(title, true);
  // "김 교수", "류 관장"
  if (title === undefined && hanOccupation.test(/^\s?[가-힣]+/u.exec(behind)?.[0] ?? '')) return placeOf(title, true);
  if (occupationAhead.test(before)) return placeOf(title, true);
  const titled = hanTitleIn(before.trimEnd(), 'before')?.meaning;
  // "론 김 의원": a bare word before a surname may be somebody's given name.
  const isLed = titled !== undefined || leadsUpInKorean.test(before) || !/[가-힣] $/u.test(before);
  if (isSurname && !isLed && !endsInPlaceOf(before, surface))
    return title === undefined ? undefined : placeOf(title, true);
  if (title !== undefined) return { title };
  if (isSurname && name.replaceAll(' ', '').length < 3) return undefined;
  return endsAsKoreanName.test(behind) ? placeOf(titled) : undefined;
}

/** "류의원", "김씨": no given name. */
const startsTitle = (behind: string): boolean =>
  hanTitleIn(behind, 'after') !== undefined || koreanCourtesy.test(behind);

/** What is said at a Chinese or Japanese name; undefined where it is no name, or not plainly. */
function chinese(text: string, at: number, surface: Surface): Place | undefined {
  const { text: name, isPart } = surface;
  if (name.length < 2) return undefined;
  const before = text.slice(Math.max(0, at - 12), at);
  const behind = text.slice(at + name.length, at + name.length + 14);
  const isKana = isKatakana.test(name);
  const title = hanTitleIn(behind, 'after')?.meaning;
  // "金·威爾森": another's given name, or one's own.
  const given = /([\u30a1-\u30fc\u3400-\u9fff]+)[·‧・•＝]$/u.exec(before)?.[1];
  if (given !== undefined) return isGivenOf(given, surface) ? undefined : placeOf(title, true);
  if (
    /^[·‧・•＝]/u.test(behind) ||
    (isKana && (isKatakana.test(before.slice(-1)) || isKatakana.test(behind.charAt(0))))
  )
    return undefined;
  if (otherBefore.test(before) || occupationAhead.test(before)) return placeOf(title, true);
  if (introducesAnother.test(behind) || hanOther.test(behind)) return placeOf(title, true);
  if (hanThing.test(behind)) return undefined;
  if (title === undefined && occupationBehind.test(behind)) return placeOf(title, true);
  const titled = title ?? hanTitleIn(before, 'before')?.meaning;
  const isLonger =
    hanSurnames.has(before.slice(-1)) ||
    (foreignTails.has(before.slice(-1)) && titled === undefined) ||
    foreignTails.has(behind.charAt(0));
  if (isLonger && !isKana) return undefined;
  if (isPart && title === undefined && name.length < 3) return undefined;
  // "マレー半島"
  if (isKana && title === undefined && /^(?!氏)[\u3400-\u9fff]/u.test(behind)) return undefined;
  return placeOf(titled);
}

const isKatakana = /[\u30a1-\u30fc]/;

const isGivenOf = (given: string, { introductions }: Surface): boolean =>
  peopleOf(introductions).some(({ names }) => names.some((one) => soundsApart(given, one.given.join(' ')) < 0.35));

const occupationBehind = new RegExp(`^(?:${hanOccupation.source}|總統|总统|同學|同学|さん|君|ちゃん)`, 'u');

/** "教授芬威克", "小芬威克": somebody else. */
const occupationAhead = new RegExp(`(?:${hanOccupation.source}|總統|总统|主席|[小老])\\s?$`, 'u');
