/**
 * The article told in reading order: who is introduced where, and whom each mention means.
 */
import { givenAlone } from './given-alone';
import type { Mention, MentionForm, Reason, TextRun } from '../../types';
import type { Character } from '../evidence/characters';
import type { Decision } from '../evidence/decide';
import { followUp, type Introduction, placeOf } from './follow-up';
import { type Introduced, type PeopleMemory, remember } from './memory';
import { groupOf, type NamesIndex, type Person } from '../names/names-index';
import { nativeMentions } from './native-follow-up';
import { isTitled, type ReadRun, type Sighting } from '../beside/sighting';

export interface FoundPeople {
  mentions: Mention[];
  memory: PeopleMemory;
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

const mentionOf = (sighting: Sighting, person: Person, why: readonly Reason[]): Mention => ({
  run: sighting.run,
  start: sighting.start,
  end: sighting.end,
  kind: 'person',
  key: person.id,
  form: formOf(sighting, person),
  why: [...why],
});

const withoutDoubt = ({ doubt: _, ...rest }: Sighting): Sighting => rest;

/** "Kuney and French for Spokane County commission": where a name ends in a headline whose words all have capitals. */
const isHeadlined = ({ kind, run, end }: Sighting, runs: readonly TextRun[]): boolean =>
  kind === 'heading' && /^(?: (?:for|on|in|at|to|as|over) |$)/.test((runs[run] as TextRun).text.slice(end, end + 6));

const isPrivateNamesake = ({ namesakes, presented }: Introduction, person: Person): boolean =>
  presented === false && namesakes?.includes(person) === true;

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
    for (const one of memory.introduced) {
      const person = index.people.get(one.person ?? '');
      this.introduce(one.family, { run: -1, start: 0, given: one.given, ...(person === undefined ? {} : { person }) });
    }
  }

  tell(
    runs: readonly TextRun[],
    read: readonly ReadRun[],
    characters: readonly Character[],
    decisions: ReadonlyMap<Character, Decision>,
    civic: number,
  ): FoundPeople {
    const sightings = read.flatMap((one) => one.sightings);
    const named = new Map<Sighting, Decision>();
    for (const character of characters)
      for (const one of character.sightings) named.set(one, decisions.get(character) as Decision);
    for (const sighting of sightings) this.note(sighting, named.get(sighting));
    for (const sighting of sightings) this.say(sighting, named.get(sighting), runs);
    this.mentions.push(...givenAlone(runs, read, this.introductions, this.mentions, this.isAbout));
    const native = nativeMentions(runs.slice(0, read.length), sightings, this.mentions, this.memory, this.index, {
      date: this.date,
      isAbout: this.isAbout,
    });
    return { mentions: native.mentions, memory: remember(this.memory, this.added, native.added, civic) };
  }

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
    // "(Erin Dillon photo)", "the other Sam Low": whoever took the picture or has the name, too, plays no part in the story.
    if (sighting.credit || (sighting.another && decision?.person === undefined)) return;
    // Nor does a row of surnames introduce anybody: it may be another story's headline.
    if (sighting.together !== undefined && sighting.together.leads !== true) return;
    const family = sighting.family.key;
    const somebodyElse = sighting.otherGiven || (sighting.given === '' && sighting.title?.meaning.foreign === true);
    const person = somebodyElse ? undefined : decision?.person;
    if (!somebodyElse && sighting.given === '') {
      if (person === undefined || this.overshadowed(sighting, person, this.introductions.get(family) ?? [])) return;
    }
    const roles = sighting.title?.meaning.roles ?? sighting.after?.meaning?.roles;
    this.introduce(family, {
      run: sighting.run,
      start: sighting.start,
      given: sighting.given,
      ...(person === undefined ? { namesakes: sighting.fits.map((fit) => fit.person) } : { person }),
      ...(roles === undefined ? {} : { roles }),
      acts: sighting.acts,
      ofCouple: sighting.ofCouple,
      presented: sighting.tag !== undefined || (roles?.length ?? 0) > 0,
      place: placeOf(sighting),
      ...(sighting.otherGiven && sighting.gender !== undefined && { gender: sighting.gender }),
      kin: person === undefined && (sighting.kin || sighting.after?.kin === true),
      toldApart: sighting.denied,
      died: sighting.news?.died === true,
    });
    this.added.push({ family, given: sighting.given, ...(person === undefined ? {} : { person: person.id }) });
  }

  private say(sighting: Sighting, decision: Decision | undefined, runs: readonly TextRun[]): void {
    if (sighting.otherGiven) return;
    const family = sighting.family.key;
    if (sighting.given !== '') {
      if (decision?.person !== undefined) this.mark(sighting, decision.person, decision.reasons);
      else if (this.initialled(sighting, runs)) return;
      else if (decision?.choices !== undefined) this.ask(sighting, decision.choices, decision.reasons);
      return;
    }
    const introductions = this.introductions.get(family) ?? [];
    const mayEnd = sighting.doubt === 'given' || (sighting.doubt === 'plain' && isHeadlined(sighting, runs));
    const listed = mayEnd && this.endsList(sighting, introductions, runs);
    const meant = this.meant.get(family);
    const known = followUp(
      listed ? withoutDoubt(sighting) : sighting,
      introductions,
      this.date,
      meant?.run === sighting.run ? meant.person : undefined,
      this.headlined.has(family),
    );
    if (known !== undefined && 'person' in known) {
      if (sighting.kind === 'heading') this.headlined.add(family);
      this.meant.set(family, { run: sighting.run, person: known.person });
      this.mark(sighting, known.person, [{ code: 'introduced', values: { name: known.person.name } }]);
    } else if (decision?.person !== undefined && !this.overshadowed(sighting, decision.person, introductions)) {
      this.mark(sighting, decision.person, decision.reasons);
    } else if (known !== undefined) {
      this.ask(sighting, known.choices, [{ code: 'several' }]);
    } else if (decision?.choices !== undefined) {
      this.ask(sighting, decision.choices, decision.reasons);
    }
  }

  /**
   * "the terms of French, Kerns, and Jordan run out": a surname that is also a given name, behind that of a colleague in a list.
   */
  private endsList(
    { kind, run, start, end }: Sighting,
    introductions: readonly Introduction[],
    runs: readonly TextRun[],
  ): boolean {
    const last = this.mentions.at(-1);
    const colleague = last?.run === run && last.form === 'surname' ? this.index.people.get(last.key) : undefined;
    if (last === undefined || colleague === undefined) return false;
    const { text } = runs[run] as TextRun;
    const isBehind = /^(?:, and | and | & )$/.test(text.slice(last.end, start));
    const isWhole = !/^(?:[ -]\p{Lu}|, the\b)/u.test(text.slice(end, end + 5));
    const isOfBench = introductions.some(
      ({ person, run: at }) =>
        person !== undefined && (at <= run || kind === 'heading') && groupOf(person) === groupOf(colleague),
    );
    return isBehind && isWhole && isOfBench;
  }

  /** "A. Cortes", and in a sentence "Cortes, A.,": the one of the introduced whose given name begins so. */
  private initialled(sighting: Sighting, runs: readonly TextRun[]): boolean {
    // "A French dip"
    const { text } = runs[sighting.run] as TextRun;
    const isInside = /[\p{L},;] $/u.test(text.slice(Math.max(0, sighting.start - 2), sighting.start));
    const isInitial = sighting.lastFirst ? isInside : text.charAt(sighting.start + 1) === '.';
    if (sighting.given.length !== 1 || !isInitial || sighting.credit) return false;
    const introduced = this.introductions.get(sighting.family.key) ?? [];
    const fitting = introduced.filter(({ given }) => given.length > 1 && given.startsWith(sighting.given));
    const people = new Set(fitting.map(({ person }) => person));
    const [person] = people;
    if (people.size !== 1 || person === undefined) return false;
    this.mark(sighting, person, [{ code: 'introduced', values: { name: person.name } }]);
    return true;
  }

  /**
   * A title and surname after somebody else of that surname was named: "Isaac Brown, a mayor … Mayor Brown"; but one who has
   * the official's whole name and no office takes no title from them: "Bob Ferguson, 71, retired … Gov. Ferguson".
   */
  private overshadowed(sighting: Sighting, person: Person, introductions: readonly Introduction[]): boolean {
    const before = introductions.filter(
      (one) => one.run < sighting.run || (one.run === sighting.run && one.start < sighting.start),
    );
    return (
      before.length > 0 &&
      before.every((one) => one.person === undefined && !(isTitled(sighting) && isPrivateNamesake(one, person)))
    );
  }

  private mark(sighting: Sighting, person: Person, why: readonly Reason[]): void {
    this.mentions.push(mentionOf(sighting, person, why));
  }

  private ask(sighting: Sighting, choices: readonly Person[], why: readonly Reason[]): void {
    const mention = mentionOf(sighting, choices[0] as Person, why);
    this.mentions.push({ ...mention, key: '', candidates: choices.map((one) => one.id) });
  }
}
