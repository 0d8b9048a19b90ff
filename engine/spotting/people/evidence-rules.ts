/**
 * The evidence for and against "this character is that official", one rule per kind. Weights add up;
 * positive speaks for, negative against. `decide.ts` says how much is enough.
 *
 * A full name is worth 4. With it a name that hardly anyone shares is enough by itself; a common one needs the
 * agreement of a title, a party tag, a place, or of the outlet and the company it is named in.
 */
import { civic } from './civic';
import { isPlainSurname } from './characters';
import { bearers, population } from './commonness';
import { type ArticleEvidence, type Pair, type Rule, type Weighed, some } from './evidence';
import type { Person } from './names-index';
import { weighOccupation, weighTitle, isSon, yearsBefore } from './office-evidence';
import { weighState } from './place-evidence';
import {
  bearersOf,
  doubtOf,
  fewBearers,
  isNearColleague,
  isPlaced,
  isPresented,
  oneBreath,
  oneThought,
  plainDoubtOf,
} from './presented';

/** How many other officials of the group the article names beyond doubt. */
function companions(article: ArticleEvidence, group: string, person: Person): number {
  const company = article.company.get(group);
  return company === undefined ? 0 : company.size - (company.has(person.id) ? 1 : 0);
}

/** How many other members of Congress the article names in full, without saying that they are. */
function crowdAround(article: ArticleEvidence, person: Person): number {
  const crowd = article.crowd.get('us');
  return crowd === undefined || person.level !== 'us' ? 0 : crowd.size - (crowd.has(person.id) ? 1 : 0);
}

/** How many of a name's bearers count in papers of the official's own state. */
const nearby = 0.3;

/** Share of people whose given name begins with one letter. */
const ofOneInitial = 0.06;

/** Legislators and heads of the states and of larger cities, in the whole country, whom no loaded roster may know. */
const officials = 10_000;
/** Members of Congress who have left it and are still in the news; the rosters know all others. */
const formerMembers = 300;

/**
 * How many other officials a surname alone may mean here: those of the whole country, of whom a paper names few when it
 * writes about its own state.
 */
function rivals(pair: Pair): number {
  const { article, person, character } = pair;
  const federal = some(pair, ({ title }) => title?.meaning.level === 'us');
  const all = ((federal ? formerMembers : officials) * character.family.bearers) / population;
  if (isPlaced(pair)) return all * 0.01;
  const nearby =
    person.level === 'local'
      ? [...person.places].some((place) => article.speaksOf(place))
      : article.homeStates.has(person.state) || companions(article, person.state, person) >= 2;
  return all * (nearby ? 0.03 : 0.3);
}

/** "Schoesler: Ritzville needs its hospital": a surname that few bear, of somebody who acts in public. */
const isActing = (pair: Pair): boolean =>
  isPlainSurname(pair.character.family) &&
  some(pair, (one) => one.acts && one.title === undefined && !pair.article.isPrivate(one.run));

/** A name that nobody else is likely to have: "Alexandria Ocasio-Cortez". */
const isUnique = (pair: Pair): boolean => pair.character.family.words.length > 1 && bearersOf(pair) < 1;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Offices that a whole state elects, besides governors. */
const statewide: ReadonlySet<string> = new Set([
  'lieutenant-governor',
  'attorney-general',
  'secretary-of-state',
  'treasurer',
  'auditor',
  'superintendent',
  'insurance-commissioner',
  'lands-commissioner',
]);

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
      const { fit, character, person, article } = pair;
      const initials = fit?.how === 'initials';
      if (fit === undefined || (initials && isPresented(pair)))
        return { weight: 1.5 - 1.9 * Math.log10(1 + rivals(pair)) + (isActing(pair) ? 1.2 : 0) };
      const printed = character.given.split(' ')[0] ?? '';
      const formal = person.names[0]?.given[0] ?? '';
      // A paper's private people are mostly its state's; those of Congress are set against the whole country's.
      const near = person.level !== 'us' && article.homeStates.has(person.state) ? nearby : 1;
      const many =
        near *
        (initials
          ? character.family.bearers * ofOneInitial
          : Math.max(bearers(printed, character.family.words), bearers(formal, character.family.words) / 3));
      // Namesakes seldom hold the same office, too.
      const least = (weighTitle(pair)?.weight ?? 0) >= 3 || isPlaced(pair) ? -1 : -3.2;
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
      for (const place of person.places)
        if (article.speaksOf(place))
          return { weight: 1, values: { place: place.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()) } };
      return undefined;
    },
  },
  {
    // Members of Congress and governors are in the news everywhere.
    code: 'prominence',
    weigh: ({ person, article }) => {
      const role = person.offices[0]?.role;
      if (article.civic < civic.some && !article.national) return undefined;
      // Whom a whole state elects, in its own papers.
      if (person.level === 'state' && statewide.has(role ?? '') && article.homeStates.has(person.state))
        return { weight: 0.7 };
      if (role === 'president' || role === 'vice-president') return { weight: 2 };
      return role === 'us-senator' || role === 'governor'
        ? { weight: role === 'us-senator' && article.national ? 1.7 : 0.7 }
        : role === 'us-representative'
          ? { weight: 0.3 }
          : undefined;
    },
  },
  {
    code: 'civic',
    weigh: (pair) => {
      const { civic: much, national } = pair.article;
      if (much >= civic.plain) return { weight: 1 };
      if (much >= civic.some || (national && pair.person.level === 'us')) return { weight: 0.5 };
      // Honor rolls, weddings, games: even a rare name is a namesake's there, unless something else says office.
      return { weight: isPresented(pair) || isUnique(pair) ? -0.5 : much === 0 ? -2.5 : -1 };
    },
  },
  {
    // Named together with colleagues.
    code: 'company',
    weigh: ({ article, person }) => {
      const others = companions(article, person.level === 'us' ? 'us' : person.state, person);
      if (others === 0) return crowdAround(article, person) >= 4 ? { weight: 1 } : undefined;
      let near = 0;
      if (person.level === 'local')
        for (const place of person.places)
          near = Math.max(near, companions(article, `${person.state}/${place}`, person));
      // A story full of members of Congress speaks of Congress; a state's officials share their home with its people.
      const many = person.level === 'us' ? (others >= 8 ? 2 : others >= 4 ? 1.6 : 1) : 1;
      return { weight: (others === 1 ? 0.7 : many) + (near > 0 ? 0.8 : 0) };
    },
  },
  {
    // "Susan Collins, Lisa Murkowski, Bill Cassidy": named in one breath with a colleague.
    code: 'neighbors',
    weigh: (pair) => (pair.fit !== undefined && isNearColleague(pair, oneBreath) ? { weight: 1 } : undefined),
  },
  {
    // Nobody is in the news as an official long before the first office.
    code: 'date',
    weigh: (pair) => {
      if (pair.person.since === undefined) return undefined;
      const years = yearsBefore(pair);
      // A father of the same name was in the news while the son was not.
      if (isSon(pair) && years > 8) return { weight: -8 };
      // A rare name with an office then is the same person with an earlier one, which rosters seldom know.
      const earlier =
        isPresented(pair) &&
        pair.fit?.how === 'exact' &&
        bearersOf(pair) < 600 &&
        pair.article.homeStates.has(pair.person.state);
      if (years <= 1.5 || (earlier && years < 13)) return undefined;
      return { weight: years > 6 && !earlier ? -3 : -1.5 };
    },
  },
  {
    code: 'suffix',
    weigh: ({ character, person }) => {
      const printed = character.sightings.find((one) => one.suffix !== undefined)?.suffix;
      if (printed === undefined) return undefined;
      return { weight: person.suffix === printed ? 0.5 : person.suffix === undefined ? -6 : -4 };
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
      if (!pair.character.aged && !some(pair, (one) => one.after?.age === true)) return undefined;
      return { weight: -5 * doubtOf(pair) };
    },
  },
  // "Senator Paul (Jamie Reed)", "Shelly Short (Dale)": casts and families.
  {
    code: 'cast',
    weigh: (pair) =>
      some(pair, (one) => one.cast) ? { weight: pair.fit !== undefined ? -3.5 * doubtOf(pair) : -3.5 } : undefined,
  },
  {
    // Papers introduce officials by office, party or place, unless they stand among colleagues: a name that others share is
    // somebody else's.
    code: 'introduction',
    weigh: (pair) => {
      if (pair.fit === undefined || isPresented(pair) || isPlaced(pair) || isNearColleague(pair, oneThought))
        return undefined;
      if (some(pair, (one) => one.legislates)) return undefined;
      const { article, person } = pair;
      const federal = person.level === 'us';
      const colleagues = companions(article, federal ? 'us' : person.state, person);
      const many = bearersOf(pair);
      const senator = person.offices[0]?.role === 'us-senator';
      if (federal && colleagues < 4 && !article.homeStates.has(person.state)) {
        const known = article.national ? (senator ? 1000 : 300) : senator ? 30 : 5;
        if (many > known) return { weight: clamp(-1.9 * Math.log10(many / known), -3, 0) };
        return undefined;
      }
      return many < fewBearers || (federal && colleagues >= 8 && many < 2000) ? undefined : { weight: -0.7 };
    },
  },
  {
    // "The ranger, Pat Murray, told us", "Pat Murray, a farrier,": some other role.
    code: 'role',
    weigh: (pair) => {
      const plainly = some(pair, (one) => one.described === 'plainly');
      if (!plainly && !some(pair, (one) => one.described === 'perhaps')) return undefined;
      if (!plainly) return { weight: -2.5 * doubtOf(pair) };
      return { weight: -4 * plainDoubtOf(pair) };
    },
  },
  {
    // Games, concerts, weddings: who is named there without an office is somebody else.
    code: 'private',
    weigh: (pair) =>
      pair.fit !== undefined && pair.character.sightings.every((one) => pair.article.isPrivate(one.run))
        ? { weight: -2.5 * doubtOf(pair) }
        : undefined,
  },
  {
    code: 'denied',
    weigh: (pair) => (some(pair, (one) => one.denied) ? { weight: isPresented(pair) ? -1 : -7 } : undefined),
  },
  { code: 'namesake', weigh: ({ character }) => (character.namesake ? { weight: -5 } : undefined) },
  { code: 'stray', weigh: (pair) => (some(pair, (one) => one.stray) ? { weight: -2 } : undefined) },
  {
    // A byline names who wrote.
    code: 'byline',
    weigh: (pair) => (pair.character.sightings.every((one) => one.kind === 'byline') ? { weight: -4 } : undefined),
  },
  {
    // Menus, teasers and authors' names around a story belong to other stories.
    code: 'beside',
    weigh: (pair) =>
      pair.character.sightings.every((one) => pair.article.isStray(one.run)) &&
      !isPresented(pair) &&
      !isNearColleague(pair, oneThought)
        ? { weight: pair.fit === undefined ? -1 : bearersOf(pair) < fewBearers ? -2 : -3.5 }
        : undefined,
  },
  {
    // "By Senators Liias, Dhingra, Holy and Short": the whole list fits one chamber.
    code: 'list',
    weigh: (pair) => {
      const group = pair.person.level === 'us' ? 'us' : pair.person.state;
      let most = 0;
      for (const { list } of pair.character.sightings) {
        const fitting = list?.get(group) ?? 0;
        // The same names may be borne elsewhere by a few; the list is of those who bear nearly all.
        if (list !== undefined && fitting >= 0.7 * Math.max(...list.values())) most = Math.max(most, fitting);
      }
      return most < 3 ? undefined : { weight: most < 6 ? 1.5 : 2.5 };
    },
  },
];
