/**
 * Evidence in what is around the name: the paper and its places, how public the affairs are, and which colleagues the article
 * names.
 */
import { groupOf, isPlainSurname } from '../names/names-index';
import { civic } from '../setting/civic';
import { type Pair, type Rule, type Weighed, companions } from './evidence';
import { clamp } from './name-evidence';
import { statewide } from '../titles/offices';
import { isNearColleague, isPresented, oneBreath } from './presented';

/** "Cantwell, Murray press VA": surnames alone of colleagues. */
function weighTogether({ article, character, person }: Pair): Weighed | undefined {
  let most: number | undefined;
  for (const { together } of character.sightings) {
    if (together?.person !== person) continue;
    const company = article.company.get(groupOf(person));
    const known = together.colleagues.filter(({ id }) => company?.has(id) === true).length;
    most = Math.max(most ?? 0, together.support + 2 * known);
  }
  return most === undefined ? undefined : { weight: clamp(0.5 + most, 0, 3.5) };
}

/** "TOKYO — Gov. Ferguson": abroad there are hardly any governors that a paper here calls so. */
const isGovernorOfHome = ({ article, character, person }: Pair): boolean =>
  person.offices[0]?.role === 'governor' &&
  article.homeStates.has(person.state) &&
  character.sightings.some(({ title }) => title?.meaning.roles.includes('governor') === true);

/** A list has so many names, and so few of them members of Congress bear, that it is of others. */
const manyNames = 6;
const fewMembers = 0.25;

/**
 * "Senators Kohl-Welles, Delvin, Keiser, Regala, Murray, Tom": surnames of a state's senators of years ago. Lists of Congress
 * that are as old stand in papers of the whole country.
 */
const isAmongOthers = ({ article, character, fit, person }: Pair): boolean =>
  fit === undefined &&
  person.level === 'us' &&
  (article.homeStates.size > 0 || !article.national) &&
  character.sightings.every(({ list, listSize = 0, title }) => {
    const fitting = list?.get(groupOf(person)) ?? 0;
    return (
      list !== undefined && title?.meaning.level !== 'us' && listSize >= manyNames && fitting < fewMembers * listSize
    );
  });

export const settingRules: readonly Rule[] = [
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
      pair.fit === undefined &&
      !isGovernorOfHome(pair) &&
      pair.character.sightings.every((one) => pair.article.isAbroad(one.run) && !one.tag)
        ? { weight: -4 }
        : undefined,
  },
  {
    // "SALEM, Ore. — … Nays: Hall, Hill and Reed": each legislature has such surnames, and the list is of that state's.
    code: 'elsewhere',
    weigh: ({ article, character, fit, person }) =>
      fit === undefined &&
      person.level !== 'us' &&
      character.sightings.every(({ listed, run, tag }) => {
        const state = article.stateOfStory(run);
        return listed && tag === undefined && state !== undefined && state !== 'us' && state !== person.state;
      })
        ? { weight: -5 }
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
    weigh: (pair) => {
      const { person, article } = pair;
      const role = person.offices[0]?.role;
      if (article.civic < civic.some && !article.national) return undefined;
      // Whom a whole state elects, in its own papers.
      if (
        person.level === 'state' &&
        role !== undefined &&
        statewide.includes(role) &&
        article.homeStates.has(person.state)
      )
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
      return { weight: isPresented(pair) ? -0.5 : much === 0 ? -2.5 : -1 };
    },
  },
  {
    // Named together with colleagues.
    code: 'company',
    weigh: ({ article, character, fit, person }) => {
      const others = companions(article, groupOf(person), person);
      if (others === 0) return undefined;
      // A story full of members of Congress speaks of Congress; a state's officials share their home with its people.
      // But a surname that hardly anyone bears, alone among so many colleagues, is theirs.
      const rare = fit === undefined && isPlainSurname(character.family) && others >= 4 ? 1.3 : 1;
      const isCast = fit === undefined && isPlainSurname(character.family) && others >= 8;
      const many = person.level === 'us' ? (isCast ? 2.8 : others >= 8 ? 2 : others >= 4 ? 1.6 : 1) : rare;
      return { weight: others === 1 ? 0.7 : many };
    },
  },
  {
    // "Susan Collins, Lisa Murkowski, Bill Cassidy": named in one breath with a colleague.
    code: 'neighbors',
    weigh: (pair) => (pair.fit !== undefined && isNearColleague(pair, oneBreath) ? { weight: 1 } : undefined),
  },
  {
    // "By Senators Liias, Dhingra, Holy and Short": the whole list fits one chamber.
    code: 'list',
    weigh: (pair) => {
      const together = weighTogether(pair);
      if (together !== undefined) return together;
      if (isAmongOthers(pair)) return { weight: -3 };
      let most = 0;
      for (const sighting of pair.character.sightings) {
        const { list } = sighting;
        const fitting = list?.get(groupOf(pair.person)) ?? 0;
        // The same names may be borne elsewhere by a few; the list is of those who bear nearly all.
        if (list !== undefined && fitting >= 0.7 * Math.max(...list.values())) most = Math.max(most, fitting);
      }
      return most < 3 ? undefined : { weight: most < 6 ? 1.5 : 2.5 };
    },
  },
];
