/**
 * The people half of spotting, from runs to mentions:
 * words → sightings (surnames with their surroundings) → characters → evidence → decisions → follow-ups.
 */
import type { Mention, MentionForm, Reason, TextRun } from '../types';
import { civic as civicLevels, civicWordsIn } from './civic';
import { type Character, charactersOf } from './characters';
import { type Decision, conclude, weigh } from './decide';
import type { ArticleEvidence } from './evidence';
import { type Introduction, followUp } from './follow-up';
import { type Introduced, type PeopleMemory, remember } from './memory';
import type { NamesIndex, Person } from './names-index';
import { type ReadRun, type Sighting, readRun } from './sightings';
import { givenAlone } from './given-alone';
import { columnTitles } from './table-heads';
import { hasCapital } from './tokens';

/** What people spotting asks of the article; `engine/spotting/article` answers. */
export interface PeopleArticle {
  date: string;
  outletStates: readonly string[];
  datelineState: string | undefined;
  stateWeight(state: string): number;
}

export interface FoundPeople {
  mentions: Mention[];
  memory: PeopleMemory;
}

/** More sightings than any honest page has; the rest is left unread. */
const mostSightings = 20_000;
/** Text of a batch that is read, in UTF-16 units. */
const mostText = 4_000_000;

function readAll(index: NamesIndex, runs: readonly TextRun[]): ReadRun[] {
  const read: ReadRun[] = [];
  let text = 0;
  let sightings = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at] as TextRun;
    text += run.text.length;
    if (text > mostText || sightings > mostSightings) break;
    const one = readRun(index, run, at);
    sightings += one.sightings.length;
    read.push(one);
  }
  return read;
}

/** Asks whether a place is named anywhere in the batch. */
function placesIn(read: readonly ReadRun[]): (place: string) => boolean {
  const answers = new Map<string, boolean>();
  return (place) => {
    const known = answers.get(place);
    if (known !== undefined) return known;
    const parts = place.split(' ');
    const answer = read.some(({ words }) =>
      words.some((word, at) => hasCapital(word) && parts.every((part, i) => words[at + i]?.fold === part)),
    );
    answers.set(place, answer);
    return answer;
  };
}

const certain = (decision: Decision): boolean =>
  decision.reasons.some((reason) => reason.code === 'title' || reason.code === 'party' || reason.code === 'place');

/** Whose colleague a person is: of Congress, a state, a city or county. */
function groupsOf(person: Person): string[] {
  if (person.level === 'us') return ['us', person.state];
  return person.level === 'state'
    ? [person.state]
    : [person.state, ...[...person.places].map((place) => `${person.state}/${place}`)];
}

function companyOf(people: Iterable<Person>): Map<string, Set<string>> {
  const company = new Map<string, Set<string>>();
  for (const person of people) {
    for (const group of groupsOf(person)) {
      const ids = company.get(group) ?? new Set<string>();
      company.set(group, ids.add(person.id));
    }
  }
  return company;
}

function decideAll(
  characters: readonly Character[],
  article: ArticleEvidence,
  index: NamesIndex,
  earlier: readonly Person[],
): Map<Character, Decision> {
  const first = characters.map((character) => ({ character, weighed: weigh(character, article, index) }));
  const decided = (allowance: (character: Character) => number): Person[] =>
    first
      .map(({ character, weighed }) => conclude(character, weighed, allowance(character)))
      .filter((one) => one.person !== undefined && certain(one))
      .map((one) => one.person as Person);
  const sure = decided(() => 0);
  // For company a little less is enough: "Sens. Murray and Cantwell" support each other.
  const likely = decided((character) => (character.sightings.some((one) => one.listed) ? 1.2 : 0));
  const informed = {
    ...article,
    company: companyOf([...earlier, ...likely]),
    civic: sure.length > 1 ? civicLevels.plain : article.civic,
  };
  const alone = informed.company.size === 0;
  return new Map(
    first.map(({ character, weighed }) => [
      character,
      conclude(character, alone ? weighed : weigh(character, informed, index)),
    ]),
  );
}

function formOf(sighting: Sighting, person: Person): MentionForm {
  if (sighting.lastFirst) return 'last-first';
  const fit = sighting.fits.find((one) => one.person === person);
  const titled = (sighting.title?.meaning.roles.length ?? 0) > 0;
  if (fit === undefined || sighting.given === '') return titled ? 'title+surname' : 'surname';
  if (fit.how === 'initials') return 'initials';
  if (fit.how !== 'exact') return 'nickname';
  return titled ? 'title+full' : 'full';
}

/** Finds the officials named in a batch of runs. */
export function findPeople(
  index: NamesIndex,
  runs: readonly TextRun[],
  about: PeopleArticle,
  memory: PeopleMemory,
): FoundPeople {
  const read = readAll(index, runs);
  const sightings = read.flatMap((one) => one.sightings);
  columnTitles(runs, sightings);
  const civic = Math.max(memory.civic, civicWordsIn(read, runs));
  const home = new Set([...about.outletStates, about.datelineState ?? 'us'].filter((state) => state !== 'us'));
  const article: ArticleEvidence = {
    date: about.date,
    homeStates: home,
    stateWeight: (state) => about.stateWeight(state),
    civic,
    speaksOf: placesIn(read),
    company: new Map(),
  };
  const earlier = memory.introduced.map((one) => index.people.get(one.person ?? '')).filter((one) => one !== undefined);
  const characters = charactersOf(sightings);
  const decisions = decideAll(characters, article, index, earlier);
  return new Story(index, about.date, memory).tell(runs, read, characters, decisions, civic);
}

/** Walks through the sightings in reading order and says who each one is. */
class Story {
  private readonly introductions = new Map<string, Introduction[]>();
  private readonly added: Introduced[] = [];
  private readonly mentions: Mention[] = [];

  constructor(
    private readonly index: NamesIndex,
    private readonly date: string,
    private readonly memory: PeopleMemory,
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
    for (const sighting of sightings) this.say(sighting, named.get(sighting));
    this.mentions.push(...givenAlone(runs, read, this.introductions, this.mentions));
    return { mentions: this.mentions, memory: remember(this.memory, this.added, civic) };
  }

  private introduce(family: string, introduction: Introduction): void {
    const list = this.introductions.get(family) ?? [];
    list.push(introduction);
    this.introductions.set(family, list);
  }

  /** First pass: who is introduced where. Titles with a bare surname introduce only in the second pass. */
  private note(sighting: Sighting, decision: Decision | undefined): void {
    const somebodyElse = sighting.otherGiven || (sighting.given === '' && sighting.title?.meaning.foreign === true);
    if (!somebodyElse && sighting.given === '') return;
    const person = somebodyElse ? undefined : decision?.person;
    const roles = sighting.title?.meaning.roles ?? sighting.after?.meaning?.roles;
    this.introduce(sighting.family.key, {
      run: sighting.run,
      start: sighting.start,
      given: sighting.given,
      ...(person === undefined ? {} : { person }),
      ...(roles === undefined ? {} : { roles }),
    });
    this.added.push({
      family: sighting.family.key,
      given: sighting.given,
      ...(person === undefined ? {} : { person: person.id }),
    });
  }

  private say(sighting: Sighting, decision: Decision | undefined): void {
    if (sighting.otherGiven) return;
    const family = sighting.family.key;
    if (sighting.given !== '') {
      if (decision?.person !== undefined) this.mark(sighting, decision.person, decision.reasons);
      else if (decision?.choices !== undefined) this.ask(sighting, decision.choices, decision.reasons);
      return;
    }
    const introductions = this.introductions.get(family) ?? [];
    const known = followUp(sighting, introductions, this.date);
    if (known !== undefined && 'person' in known) {
      this.mark(sighting, known.person, [{ code: 'introduced', values: { name: known.person.name } }]);
    } else if (decision?.person !== undefined && !this.overshadowed(sighting, introductions)) {
      const person = decision.person;
      this.mark(sighting, person, decision.reasons);
      this.introduce(family, { run: sighting.run, start: sighting.start, given: '', person });
      this.introductions.get(family)?.sort((a, b) => a.run - b.run || a.start - b.start);
      this.added.push({ family, given: '', person: person.id });
    } else if (known !== undefined) {
      this.ask(sighting, known.choices, [{ code: 'several' }]);
    } else if (decision?.choices !== undefined) {
      this.ask(sighting, decision.choices, decision.reasons);
    }
  }

  /** A title and surname after somebody else of that surname was named: "Isaac Brown, a mayor … Mayor Brown". */
  private overshadowed(sighting: Sighting, introductions: readonly Introduction[]): boolean {
    const before = introductions.filter(
      (one) => one.run < sighting.run || (one.run === sighting.run && one.start < sighting.start),
    );
    return before.length > 0 && before.every((one) => one.person === undefined);
  }

  private mark(sighting: Sighting, person: Person, why: Reason[]): void {
    this.mentions.push({
      run: sighting.run,
      start: sighting.start,
      end: sighting.end,
      kind: 'person',
      key: person.id,
      form: formOf(sighting, person),
      why,
    });
  }

  private ask(sighting: Sighting, choices: readonly Person[], why: Reason[]): void {
    const first = choices[0] as Person;
    this.mentions.push({
      run: sighting.run,
      start: sighting.start,
      end: sighting.end,
      kind: 'person',
      key: '',
      candidates: choices.map((one) => one.id),
      form: formOf(sighting, first),
      why,
    });
  }
}
