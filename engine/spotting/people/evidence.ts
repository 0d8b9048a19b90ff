/**
 * The evidence for and against "this character is that official", one rule per kind. Weights add up;
 * positive speaks for, negative against. `decide.ts` says how much is enough.
 *
 * A full name is worth 4. With it a name that hardly anyone shares is enough by itself; a common one needs the
 * agreement of a title, a party tag, a place, or of the outlet and the company it is named in.
 */
import type { Reason } from '../types';
import type { Fit } from './alignment';
import type { Character } from './characters';
import { civic } from './civic';
import { bearers } from './commonness';
import type { NamesIndex, Person } from './names-index';
import { type OfficeFit, officeFit } from './office-fit';
import type { Sighting } from './sightings';
import type { TitleMeaning } from './titles';

/** What the page as a whole contributes. */
export interface ArticleEvidence {
  /** `YYYY-MM-DD`. */
  date: string;
  /** States of the outlet and the dateline; empty for national and unknown outlets. */
  homeStates: ReadonlySet<string>;
  /** How much the text speaks of a state; 3 is a clear sign. */
  stateWeight(state: string): number;
  /** Whether the text names the place (folded). */
  speaksOf(place: string): boolean;
  /** How much the text is about public affairs; see `civicWordsIn`. */
  civic: number;
  /** Officials of each state that the article names beyond doubt, by id: company speaks for their colleagues. */
  company: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One character against one person. */
export interface Pair {
  character: Character;
  person: Person;
  fit: Fit | undefined;
  article: ArticleEvidence;
  index: NamesIndex;
}

interface Weighed {
  weight: number;
  values?: Record<string, string>;
}

export interface Rule {
  /** Names the message `why.<code>` when the rule speaks for the person. */
  code: string;
  weigh(pair: Pair): Weighed | undefined;
}

/** How many other officials of the group the article names beyond doubt. */
function companions(article: ArticleEvidence, group: string, person: Person): number {
  const company = article.company.get(group);
  return company === undefined ? 0 : company.size - (company.has(person.id) ? 1 : 0);
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const some = (pair: Pair, test: (sighting: Sighting) => boolean): boolean => pair.character.sightings.some(test);

/** Titles said of the character: before the name, and in apposition. */
function* titlesOf(character: Character): Generator<{
  meaning: TitleMeaning;
  text: string;
  state?: string;
  place?: string;
  notNow: boolean;
  apposed: boolean;
  party?: string;
}> {
  for (const { title, after } of character.sightings) {
    if (title !== undefined) yield { ...title, apposed: false };
    if (after?.meaning !== undefined) yield { ...after, meaning: after.meaning, text: after.text ?? '', apposed: true };
  }
}

/** Years from the article to the person's first recorded office. */
const yearsBefore = ({ person, article }: Pair): number =>
  person.since === undefined ? 0 : (Date.parse(person.since) - Date.parse(article.date)) / 31_557_600_000;

const fitWeight: Record<OfficeFit, number> = { held: 3.5, past: 1.5, coming: -4, sibling: -2.5, no: -4 };

/** Offices that one person in a state, or a city, holds at a time. */
const single = new Set<string>([
  'governor',
  'lieutenant-governor',
  'attorney-general',
  'secretary-of-state',
  'treasurer',
  'auditor',
  'superintendent',
  'insurance-commissioner',
  'lands-commissioner',
  'mayor',
  'council-president',
]);

function weighTitle(pair: Pair): Weighed | undefined {
  let best: Weighed | undefined;
  let worst = 0;
  for (const title of titlesOf(pair.character)) {
    if (title.meaning.roles.length === 0) continue;
    const fit = officeFit(pair.person, title.meaning, pair.article.date, undefined);
    let weight = fitWeight[fit];
    if (fit === 'held' && title.meaning.roles.every((role) => single.has(role))) weight += 0.7;
    if (title.notNow && fit === 'past') weight = 3;
    // Rosters seldom know earlier seats: "then-Rep." of a senator, or an article older than the present term.
    const older = pair.person.since === undefined || pair.article.date < (pair.person.offices[0]?.start ?? '');
    if (fit === 'sibling' && (title.notNow || older)) weight = title.notNow ? 1.5 : 0;
    if (fit === 'coming' && title.notNow) weight = 2;
    if (fit === 'no' && title.notNow && pair.fit !== undefined && pair.fit.how !== 'initials') weight = -0.5;
    // Careers before the recorded one are unknown for most: a few years back another office is no contradiction.
    const years = yearsBefore(pair);
    // But a son sat in no chamber while his father of the same name did.
    const son = pair.person.suffix !== undefined && !some(pair, (one) => one.suffix === pair.person.suffix);
    if (son && years > 4) weight = -6;
    else if (fit !== 'held' && fit !== 'past' && years > 0.2 && pair.fit !== undefined && pair.fit.how !== 'initials')
      weight = years > 8 ? -1.5 : -0.5;
    // An apposition may be about something else: it counts less against.
    if (title.apposed && weight < 0) weight /= 2;
    if (weight > 0 && (best === undefined || weight > best.weight)) best = { weight, values: { title: title.text } };
    worst = Math.min(worst, weight);
  }
  if (best === undefined) return worst === 0 ? undefined : { weight: worst };
  return { ...best, weight: best.weight + worst / 2 };
}

function weighOccupation(pair: Pair): Weighed | undefined {
  let weight = 0;
  let office = false;
  for (const title of titlesOf(pair.character)) {
    if (title.meaning.foreign) weight = Math.min(weight, title.apposed ? -3.5 : -5);
    office ||= title.meaning.roles.length > 0 && officeFit(pair.person, title.meaning, pair.article.date) === 'held';
  }
  if (weight === 0) return undefined;
  // Officials have occupations too: "Rep. …, an attorney".
  return { weight: office || pair.character.sightings.some((one) => one.tag !== undefined) ? weight / 5 : weight };
}

function weighState(pair: Pair): Weighed | undefined {
  let weight = 0;
  let text = '';
  const { person, index } = pair;
  const say = (value: number, said: string): void => {
    if (value < 0) weight = Math.min(weight, value);
    else if (weight >= 0 && value > weight) {
      weight = value;
      text = said;
    }
  };
  for (const { tag, title, after, from } of pair.character.sightings) {
    // A tag or a title with another state's name settles it; an apposition may speak of something else.
    for (const [source, contrary] of [
      [tag, -9],
      [title?.meaning.foreign === true ? undefined : title, -9],
      [after, -3],
      [from, -4],
    ] as const)
      if (source?.state !== undefined) say(person.state === source.state ? 2.5 : contrary, source.text ?? source.state);
    const place = tag?.place ?? title?.place ?? after?.place ?? from?.place;
    if (place === undefined) continue;
    const local = (title?.meaning ?? after?.meaning)?.level === 'local';
    const said = tag?.text ?? title?.text ?? after?.text ?? from?.text ?? place;
    if (matchesPlace(person.places, place)) say(2.5, said);
    else if (person.level === 'us' && index.places.get(person.state)?.has(place) === true) say(1.2, said);
    else if (local && person.level === 'local') say(-6, said);
    else if (tag?.place !== undefined && index.places.get(person.state)?.has(place) === true) say(-0.5, said);
  }
  return weight === 0 ? undefined : { weight, values: { place: text } };
}

const matchesPlace = (places: ReadonlySet<string>, place: string): boolean => {
  if (places.has(place)) return true;
  for (const one of places) if (place.endsWith(` ${one}`) || place.startsWith(`${one} `)) return true;
  return false;
};

/** The rules, each with what it looks at. */
export const rules: readonly Rule[] = [
  {
    // How well the printed given names agree.
    code: 'name',
    weigh: ({ fit, person }) => {
      if (fit === undefined) return undefined;
      const weight = { exact: 4, nickname: 3.9, short: 3.4, cousin: 2, initials: 2.5 }[fit.how];
      return {
        weight: fit.middle === 'differs' ? weight - 5 : fit.middle === 'agrees' ? weight + 0.7 : weight,
        values: { name: person.name },
      };
    },
  },
  {
    // How many people share the name.
    code: 'rare-name',
    weigh: (pair) => {
      const { fit, character, person } = pair;
      if (fit === undefined || fit.how === 'initials') {
        return {
          weight: clamp(
            1.2 - 1.7 * Math.log10(character.family.bearers / 30_000),
            (weighState(pair)?.weight ?? 0) >= 2 || fit !== undefined ? -1 : -3,
            1.2,
          ),
        };
      }
      const printed = character.given.split(' ')[0] ?? '';
      const formal = person.names[0]?.given[0] ?? '';
      const many = Math.max(bearers(printed, character.family.words), bearers(formal, character.family.words) / 3);
      // Namesakes seldom hold the same office, too.
      const least = (weighTitle(pair)?.weight ?? 0) >= 3 || (weighState(pair)?.weight ?? 0) >= 2 ? -1 : -3.2;
      return { weight: clamp(1.8 - 1.9 * Math.log10(many / 20), least, 2) };
    },
  },
  { code: 'title', weigh: weighTitle },
  { code: 'occupation', weigh: weighOccupation },
  {
    code: 'party',
    weigh: ({ character, person }) => {
      let result: Weighed | undefined;
      for (const { tag, title } of character.sightings) {
        const party = tag?.party ?? title?.party;
        if (party === undefined || person.parties.size === 0) continue;
        if (!person.parties.has(party)) return { weight: -5 };
        result = { weight: 1.5, values: { party: tag?.text ?? title?.text ?? '' } };
      }
      return result;
    },
  },
  { code: 'place', weigh: weighState },
  {
    // Local papers write about their own officials.
    code: 'outlet',
    weigh: ({ article, person }) => {
      if (article.homeStates.has(person.state)) return { weight: 1, values: { state: person.state } };
      if (companions(article, person.state, person) >= 2) return { weight: 0.7, values: { state: person.state } };
      if (article.stateWeight(person.state) >= 3)
        return { weight: person.level === 'us' ? 0.5 : 0.3, values: { state: person.state } };
      if (person.level === 'us') return article.homeStates.size > 0 ? { weight: -0.5 } : undefined;
      return { weight: article.homeStates.size > 0 ? -2 : -1.5 };
    },
  },
  {
    // A city's and a county's officials, where the text speaks of the place.
    code: 'hometown',
    weigh: ({ article, person }) => {
      if (person.level !== 'local') return undefined;
      for (const place of person.places) if (article.speaksOf(place)) return { weight: 1, values: { place } };
      return undefined;
    },
  },
  {
    // Members of Congress and governors are in the news everywhere.
    code: 'prominence',
    weigh: ({ person, article }) => {
      const role = person.offices[0]?.role;
      if (article.civic < civic.some) return undefined;
      if (role === 'president' || role === 'vice-president') return { weight: 2 };
      return role === 'us-senator' || role === 'governor'
        ? { weight: 0.7 }
        : role === 'us-representative'
          ? { weight: 0.3 }
          : undefined;
    },
  },
  {
    code: 'civic',
    weigh: ({ article }) => ({ weight: article.civic >= civic.plain ? 1 : article.civic >= civic.some ? 0.5 : -0.5 }),
  },
  {
    // Named together with colleagues.
    code: 'company',
    weigh: ({ article, person }) => {
      const others = companions(article, person.level === 'us' ? 'us' : person.state, person);
      if (others === 0) return undefined;
      let near = 0;
      if (person.level === 'local')
        for (const place of person.places)
          near = Math.max(near, companions(article, `${person.state}/${place}`, person));
      return { weight: (others === 1 ? 0.7 : 1) + (near > 0 ? 0.8 : 0) };
    },
  },
  {
    // Nobody is in the news as an official long before the first office.
    code: 'date',
    weigh: ({ article, person }) => {
      if (person.since === undefined) return undefined;
      const years = yearsBefore({ article, person } as Pair);
      return years > 1.5 ? { weight: years > 6 ? -3 : -1.5 } : undefined;
    },
  },
  {
    code: 'suffix',
    weigh: ({ character, person }) => {
      const printed = character.sightings.find((one) => one.suffix !== undefined)?.suffix;
      if (printed === undefined) return undefined;
      return { weight: person.suffix === printed ? 0.5 : person.suffix === undefined ? -2 : -4 };
    },
  },
  {
    code: 'kin',
    weigh: (pair) => (some(pair, (one) => one.kin || one.after?.kin === true) ? { weight: -4 } : undefined),
  },
  {
    code: 'credit',
    weigh: (pair) =>
      some(pair, (one) => one.credit && one.tag === undefined && one.title === undefined) ? { weight: -5 } : undefined,
  },
  {
    // News gives the age of private people.
    code: 'age',
    weigh: (pair) => {
      if (!some(pair, (one) => one.after?.age === true)) return undefined;
      return {
        weight: some(pair, (one) => one.tag !== undefined || (one.title?.meaning.roles.length ?? 0) > 0) ? -1 : -3,
      };
    },
  },
  // "Senator Paul (Jamie Reed)", "Shelly Short (Dale)": casts and families.
  { code: 'cast', weigh: (pair) => (some(pair, (one) => one.cast) ? { weight: -3.5 } : undefined) },
  // "The ranger, Pat Murray, told us": some other role.
  { code: 'role', weigh: (pair) => (some(pair, (one) => one.roleNoun) ? { weight: -3 } : undefined) },
  { code: 'namesake', weigh: ({ character }) => (character.namesake ? { weight: -2 } : undefined) },
  { code: 'stray', weigh: (pair) => (some(pair, (one) => one.stray) ? { weight: -2 } : undefined) },
  {
    // A byline names who wrote.
    code: 'byline',
    weigh: (pair) => (pair.character.sightings.every((one) => one.kind === 'byline') ? { weight: -4 } : undefined),
  },
  {
    // "By Senators Liias, Dhingra, Holy and Short": the whole list fits one chamber.
    code: 'list',
    weigh: (pair) => {
      const group = pair.person.level === 'us' ? 'us' : pair.person.state;
      let most = 0;
      for (const { list } of pair.character.sightings) most = Math.max(most, list?.get(group) ?? 0);
      return most < 3 ? undefined : { weight: most < 6 ? 1.5 : 2.5 };
    },
  },
];

export interface Judgement {
  person: Person;
  score: number;
  /** What speaks for the person, strongest first. */
  reasons: Reason[];
}

const shown = 5;

/** Adds up the evidence for one candidate. */
export function judge(pair: Pair): Judgement {
  let score = 0;
  const speaking: { code: string; weighed: Weighed }[] = [];
  for (const rule of rules) {
    const weighed = rule.weigh(pair);
    if (weighed === undefined) continue;
    score += weighed.weight;
    if (weighed.weight > 0.25)
      speaking.push({ code: pair.fit?.former === true && rule.code === 'name' ? 'former-name' : rule.code, weighed });
  }
  speaking.sort((a, b) => b.weighed.weight - a.weighed.weight);
  const reasons = speaking
    .slice(0, shown)
    .map(({ code, weighed }) => ({ code, ...(weighed.values === undefined ? {} : { values: weighed.values }) }));
  return { person: pair.person, score, reasons };
}
