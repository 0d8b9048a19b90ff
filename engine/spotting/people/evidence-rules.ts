/**
 * The evidence for and against "this character is that official", one rule per kind. Weights add up;
 * positive speaks for, negative against. `decide.ts` says how much is enough.
 *
 * A full name is worth 4. With it a name that hardly anyone shares is enough by itself; a common one needs the
 * agreement of a title, a party tag, a place, or of the outlet and the company it is named in.
 */
import { isPlainSurname } from './characters';
import { civic } from './civic';
import { type Pair, type Rule, type Weighed, companions, crowdAround, some } from './evidence';
import { clamp, weighName, weighRarity } from './name-evidence';
import { isDepartmentHead, weighOccupation, weighTitle, isSon, statewide, wasElectedBefore, yearsBefore } from './office-evidence';
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

/** A name that nobody else is likely to have: "Alexandria Ocasio-Cortez". */
const isUnique = (pair: Pair): boolean => pair.character.family.words.length > 1 && bearersOf(pair) < 1;

/** "Cantwell, Murray press VA": surnames alone of colleagues. */
function weighTogether({ article, character, person }: Pair): Weighed | undefined {
  let most: number | undefined;
  for (const { together } of character.sightings) {
    if (together?.person !== person) continue;
    const company = article.company.get(person.level === 'us' ? 'us' : person.state);
    const known = together.colleagues.filter(({ id }) => company?.has(id) === true).length;
    most = Math.max(most ?? 0, together.support + 2 * known);
  }
  return most === undefined ? undefined : { weight: clamp(0.5 + most, 0, 3.5) };
}

/** With such support of the surnames beside it, a line needs no words of public affairs. */
const plainSupport = 1.5;

/** The rules, each with what it looks at. */
export const rules: readonly Rule[] = [
  { code: 'name', weigh: weighName },
  { code: 'rare-name', weigh: weighRarity },
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
    // "LONDON — Mayor Brown": other countries have mayors and senators. Ours, where they travel, are introduced in full.
    code: 'abroad',
    weigh: (pair) =>
      pair.fit === undefined && pair.character.sightings.every((one) => pair.article.isAbroad(one.run) && !one.tag)
        ? { weight: -4 }
        : undefined,
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
    weigh: ({ article, character, fit, person }) => {
      const others = companions(article, person.level === 'us' ? 'us' : person.state, person);
      if (others === 0) return crowdAround(article, person) >= 4 ? { weight: 1 } : undefined;
      let near = 0;
      if (person.level === 'local')
        for (const place of person.places)
          near = Math.max(near, companions(article, `${person.state}/${place}`, person));
      // A story full of members of Congress speaks of Congress; a state's officials share their home with its people.
      // But a surname that hardly anyone bears, alone among so many colleagues, is theirs.
      const rare = fit === undefined && isPlainSurname(character.family) && others >= 4 ? 1.3 : 1;
      const many = person.level === 'us' ? (others >= 8 ? 2 : others >= 4 ? 1.6 : 1) : rare;
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
        (pair.article.homeStates.has(pair.person.state) || isPlaced(pair));
      if (years <= 1.5 || ((earlier || isDepartmentHead(pair) || wasElectedBefore(pair)) && years < 13)) return undefined;
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
    // Players, and who watches them: officials are introduced there.
    code: 'game',
    weigh: (pair) =>
      pair.fit !== undefined &&
      !isPresented(pair) &&
      pair.character.sightings.every((one) => pair.article.isOfGame(one.run))
        ? { weight: -4 * doubtOf(pair) }
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
      pair.character.sightings.every(
        (one) => pair.article.isStray(one.run) && (one.together?.support ?? 0) < plainSupport,
      ) &&
      !isPresented(pair) &&
      !isNearColleague(pair, oneThought)
        ? { weight: pair.fit === undefined ? -1 : bearersOf(pair) < fewBearers ? -2 : -3.5 }
        : undefined,
  },
  {
    // "By Senators Liias, Dhingra, Holy and Short": the whole list fits one chamber.
    code: 'list',
    weigh: (pair) => {
      const together = weighTogether(pair);
      if (together !== undefined) return together;
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
