/**
 * The article told in reading order: who is introduced where, and whom each mention means.
 */
import type { Mention, MentionForm, Reason, TextRun } from '../../types';
import { isTitled, type ReadRun, type Sighting } from '../beside/sighting';
import type { Character } from '../evidence/characters';
import type { Decision } from '../evidence/decide';
import { beside } from '../beside/words';
import { groupOf, type NamesIndex, type Person } from '../names/names-index';
import { followUp } from './follow-up';
import { givenAlone } from './given-alone';
import { type Introduction, isBefore, placeOf } from './introductions';
import { type Introduced, type PeopleMemory, remember } from './memory';
import { nativeMentions } from './native-follow-up';

export interface FoundPeople {
  readonly mentions: readonly Mention[];
  readonly memory: PeopleMemory;
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

function mentionOf(sighting: Sighting, person: Person, why: readonly Reason[]): Mention {
  const { run, start, end } = sighting;
  return { run, start, end, kind: 'person', key: person.id, form: formOf(sighting, person), why: [...why] };
}

const isPrivateNamesake = ({ namesakes, presented }: Introduction, person: Person): boolean =>
  presented === false && namesakes?.includes(person) === true;

/**
 * A title and surname after somebody else of that surname was named: "Isaac Brown, a mayor … Mayor Brown"; but one who has
 * the official's whole name and no office takes no title from them: "Bob Ferguson, 71, retired … Gov. Ferguson".
 */
function isOvershadowed(sighting: Sighting, person: Person, introductions: readonly Introduction[]): boolean {
  const before = introductions.filter((one) => isBefore(one, sighting));
  const isOther = (one: Introduction): boolean =>
    one.person === undefined && !(isTitled(sighting) && isPrivateNamesake(one, person));
  return before.length > 0 && before.every(isOther);
}

/** Introductions of one surname, before repeats are left out. */
const mostIntroductions = 200;

/** Walks through the sightings in reading order and says who each one is. */
export class Story {
  private readonly introductions = new Map<string, Introduction[]>();
  private readonly added: Introduced[] = [];
  private readonly mentions: Mention[] = [];
  /** Whom a surname alone meant last, and where. */
  private readonly meant = new Map<string, { run: number; person: Person }>();
  /** Surnames by which headings have meant somebody. */
  private readonly headlined = new Set<string>();

  constructor(
    private readonly index: NamesIndex,
    private readonly date: string,
    private readonly memory: PeopleMemory,
    /** Whether the article speaks of a state, or its paper is at home there. */
    private readonly isAbout: (state: string) => boolean,
  ) {
    for (const { family, given, person: id = '' } of memory.introduced) {
      const person = index.people.get(id);
      this.introduce(family, { run: -1, start: 0, given, ...(person !== undefined && { person }) });
    }
  }

  tell(
    runs: readonly TextRun[],
    read: readonly ReadRun[],
    decisions: ReadonlyMap<Character, Decision>,
    civic: number,
  ): FoundPeople {
    const sightings = read.flatMap((one) => one.sightings);
    const decided = new Map<Sighting, Decision>();
    for (const [character, decision] of decisions) for (const one of character.sightings) decided.set(one, decision);
    for (const sighting of sightings) this.note(sighting, decided.get(sighting));
    for (const sighting of sightings) if (!sighting.otherGiven) this.say(sighting, decided.get(sighting), runs);
    this.mentions.push(...givenAlone(runs, read, this.introductions, this.mentions, this.isAbout));
    const { date, index, isAbout, memory } = this;
    const article = { date, isAbout };
    const native = nativeMentions(runs.slice(0, read.length), sightings, this.mentions, memory, index, article);
    return { mentions: native.mentions, memory: remember(memory, this.added, native.added, civic) };
  }

  private introducedAs = (family: string): readonly Introduction[] => this.introductions.get(family) ?? [];

  private introduce(family: string, introduction: Introduction): void {
    const list = this.introductions.get(family) ?? [];
    // Beyond what an honest page says, who was introduced before is not noted again: each surname asks the whole list.
    const isKnown = ({ person, given }: Introduction): boolean =>
      person === introduction.person && given === introduction.given;
    if (list.length >= mostIntroductions && list.some(isKnown)) return;
    list.push(introduction);
    this.introductions.set(family, list);
  }

  /** First pass: who is introduced where, by full name or by a title or tag with the surname. */
  private note(sighting: Sighting, decision: Decision | undefined): void {
    const { run, start, given, otherGiven, title, after, together } = sighting;
    // "(Erin Dillon photo)": whoever took the picture plays no part in the story.
    if (sighting.credit) return;
    // Nor does a row of surnames introduce anybody: it may be another story's headline.
    if (together !== undefined) return;
    const family = sighting.family.key;
    const somebodyElse = otherGiven || (given === '' && title?.meaning.foreign === true);
    const person = somebodyElse ? undefined : decision?.person;
    if (!somebodyElse && given === '')
      if (person === undefined || isOvershadowed(sighting, person, this.introducedAs(family))) return;
    const roles = title?.meaning.roles ?? after?.meaning?.roles;
    const place = placeOf(sighting);
    this.introduce(family, {
      run,
      start,
      given,
      ...(person === undefined ? { namesakes: sighting.fits.map((fit) => fit.person) } : { person }),
      ...(roles !== undefined && { roles }),
      ...(place !== undefined && { place }),
      presented: sighting.tag !== undefined || (roles?.length ?? 0) > 0,
      died: sighting.news?.died === true,
    });
    this.added.push({ family, given, ...(person !== undefined && { person: person.id }) });
  }

  /** Second pass: whom each sighting means. */
  private say(sighting: Sighting, decision: Decision | undefined, runs: readonly TextRun[]): void {
    const family = sighting.family.key;
    const introductions = this.introducedAs(family);
    if (sighting.given !== '') {
      if (decision?.person !== undefined) this.mark(sighting, decision.person, decision.reasons);
      else if (decision?.choices !== undefined) this.ask(sighting, decision.choices, decision.reasons);
      return;
    }
    const meant = this.meant.get(family);
    const known = followUp(
      sighting.doubt === 'given' && this.joinsColleague(sighting, introductions, runs)
        ? { ...sighting, doubt: undefined }
        : sighting,
      introductions,
      this.date,
      meant?.run === sighting.run ? meant.person : undefined,
      this.headlined.has(family),
    );
    if (known !== undefined && 'person' in known) {
      if (sighting.kind === 'heading') this.headlined.add(family);
      this.meant.set(family, { run: sighting.run, person: known.person });
      this.markAgain(sighting, known.person);
    } else if (decision?.person !== undefined && !isOvershadowed(sighting, decision.person, introductions))
      this.mark(sighting, decision.person, decision.reasons);
    else if (known !== undefined) this.ask(sighting, known.choices, [{ code: 'several' }]);
    else if (decision?.choices !== undefined) this.ask(sighting, decision.choices, decision.reasons);
  }

  /** "Riccelli and Christian both voted for it": a surname that is a given name, too, right behind the surname of a colleague. */
  private joinsColleague(
    { run, start, end }: Sighting,
    introductions: readonly Introduction[],
    runs: readonly TextRun[],
  ): boolean {
    const last = this.mentions.at(-1);
    const colleague = last?.run === run && last.form === 'surname' ? this.index.people.get(last.key) : undefined;
    if (last === undefined || colleague === undefined) return false;
    const { text } = runs[run] as TextRun;
    const between = text.slice(last.end, start).replace(',', '').trim();
    const isOfBench = introductions.some(
      ({ person, run: at }) => person !== undefined && at <= run && groupOf(person) === groupOf(colleague),
    );
    return isOfBench && beside.and.has(between) && !/^[ -]\p{Lu}/u.test(text.slice(end, end + 2));
  }

  private mark(sighting: Sighting, person: Person, why: readonly Reason[]): void {
    this.mentions.push(mentionOf(sighting, person, why));
  }

  private markAgain(sighting: Sighting, person: Person): void {
    this.mark(sighting, person, [{ code: 'introduced', values: { name: person.name } }]);
  }

  private ask(sighting: Sighting, choices: readonly Person[], why: readonly Reason[]): void {
    const mention = mentionOf(sighting, choices[0] as Person, why);
    this.mentions.push({ ...mention, key: '', candidates: choices.map((one) => one.id) });
  }
}
