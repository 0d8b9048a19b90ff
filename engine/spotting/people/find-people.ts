/**
 * The people half of spotting, from runs to mentions:
 * words → sightings (surnames with their surroundings) → characters → evidence → decisions → follow-ups.
 */
import { abroad } from '../article/places-abroad';
import type { ScanResult, TextRun } from '../types';
import { type Character, charactersOf } from './evidence/characters';
import type { Decision } from './evidence/decide';
import { civic as civicLevels, civicWordsIn, isNational } from './setting/civic';
import { deniedBelow } from './beside/denial';
import { decideAll } from './evidence/company';
import type { ArticleEvidence } from './evidence/evidence';
import { columnsIn } from './setting/columns';
import { gamesIn } from './setting/games';
import type { PeopleMemory } from './story/memory';
import type { NamesIndex } from './names/names-index';
import { otherBodiesIn } from './setting/other-bodies';
import { readRun } from './read-run';
import type { ReadRun, Sighting } from './beside/sighting';
import { type FoundPeople, Story } from './story/story';
import { type ListClaim, tablesSay } from './lists/table-heads';
import { standTogether } from './lists/together';
import { hasCapital, longestRun } from './words/tokens';

/** What people spotting asks of the article; `engine/spotting/article` answers. */
interface PeopleArticle {
  date: string;
  outletStates: readonly string[];
  datelineState: string | undefined;
  /** The dateline that a run starts with. */
  datelineIn(run: number): { state?: string } | undefined;
  stateWeight(state: string): number;
}

/** The bill that a line names. */
const measure = /\b(?:E?[2S]?[SE]?[HS]B|S\.|H\.R\.|HR) ?\d{4}\b/;

/** More sightings than any honest page has; the rest is left unread. */
const mostSightings = 20_000;
/** Text of a batch that is read, in UTF-16 units. */
const mostText = 4_000_000;

function readAll(index: NamesIndex, runs: readonly TextRun[]): { read: ReadRun[]; unread: ScanResult['unread'] } {
  const read: ReadRun[] = [];
  let unread: ScanResult['unread'];
  let text = 0;
  let sightings = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at] as TextRun;
    text += run.text.length;
    if (text > mostText || sightings > mostSightings) {
      unread ??= { run: at, start: 0 };
      break;
    }
    if (run.text.length > longestRun) unread ??= { run: at, start: longestRun };
    const one = readRun(index, run, at);
    sightings += one.sightings.length;
    read.push(one);
  }
  return { read, unread };
}

/** "Lisa Brown reads" over "No, not the mayor.": the text below a headline says that its names are somebody else's. */
function denyHeadlines(runs: readonly TextRun[], read: readonly ReadRun[]): void {
  for (const [at, { sightings }] of read.entries()) {
    const below = runs[at + 1];
    if (runs[at]?.kind !== 'heading' || sightings.length === 0 || below === undefined) continue;
    if (deniedBelow(read[at + 1]?.words ?? [])) for (const one of sightings) if (one.given !== '') one.denied = true;
  }
}

/** "Obituaries", "Prep roundup", "his uncle": surnames of players and of private lives. */
const ofPrivateLives =
  /\b(?:obituar\w*|died|dies|deaths?|dead|funerals?|memorials?|remember\w*|farewell|mourn\w*|prep|preps|roundup|scores?|scor(?:ed|ing)|coach\w*|teams?|games?|match(?:es)?|playoffs?|tournament|seasons?|league|football|soccer|softball|baseball|basketball|volleyball|wrestl\w*|golf|tennis|track|swim\w*|homers?|goals?|touchdowns?|runners?|pitch\w*|beats?|tops|edges|leads|wins?|weddings?|marr(?:y|ies|ied|iage)|engage[dm]\w*|births?|born|graduat\w*|honor roll|students?|reunion|sons?|daughters?|uncles?|aunts?|cousins?|nephews?|nieces?|fathers?|mothers?|parents?|wife|husband|widow\w*|brothers?|sisters?|siblings?|twins?|grand\w+|family|families|county fair|recitals?|recipes?)\b/i;

/** "first House budget": what a headline says in small of a chamber’s work. */
const ofChambers = /\bHouse (?:budgets?|bills?|panel|committee|votes?|floor|passes|approves|rejects|plan)\b/;

/**
 * "House passes the budget" over "Cortes, Fosse pleased; Robinson says wait": the line right below a page's headline sums up, too,
 * what the story explains; where the headline is of public affairs, and the line names several or tells of such itself.
 */
function noteDeck(runs: readonly TextRun[], read: readonly ReadRun[], isOfGame: (run: number) => boolean): void {
  const deck = runs.findIndex(({ kind }) => kind === 'heading') + 1;
  const below = read[deck];
  const headline = read[deck - 1];
  if (deck === 0 || headline === undefined || below?.line !== true || runs[deck]?.kind !== undefined) return;
  if (headline.civic.size === 0 && !ofChambers.test(runs[deck - 1]?.text.slice(0, 400) ?? '')) return;
  if (isOfGame(deck) || below.isPrivate || headline.isPrivate) return;
  if (ofPrivateLives.test(`${runs[deck - 1]?.text.slice(0, 400)} ${runs[deck]?.text.slice(0, 400)}`)) return;
  const names = new Set(below.sightings.map(({ family }) => family));
  if (below.civic.size === 0 && names.size < 2) return;
  for (const one of below.sightings) one.inDeck = true;
}

/** What was read, with what lists and tables say laid over it. */
const withClaims = (read: readonly ReadRun[], claims: ReadonlyMap<Sighting, ListClaim>): readonly ReadRun[] =>
  claims.size === 0
    ? read
    : read.map((run) => ({
        ...run,
        sightings: run.sightings.flatMap((one) => {
          const claim = claims.get(one);
          return claim === 'nobody' ? [] : [{ ...one, ...claim }];
        }),
      }));

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

/** Asks for the state of the dateline of the story that a run belongs to: "SALEM, Ore. —", and abroad "LONDON —". */
function statesOfStories(runs: readonly TextRun[], about: PeopleArticle): (run: number) => string | undefined {
  let state = about.datelineState;
  const answers = runs.map(({ kind }, run) => {
    // Below the next headline is another story.
    if (kind === 'heading') state = undefined;
    return (state = about.datelineIn(run)?.state ?? state);
  });
  return (run) => answers[run];
}

/** Finds the officials named in a batch of runs. */
export function findPeople(
  index: NamesIndex,
  runs: readonly TextRun[],
  about: PeopleArticle,
  memory: PeopleMemory,
): FoundPeople & Pick<ScanResult, 'unread'> & { decisions: ReadonlyMap<Character, Decision> } {
  const { read: alone, unread } = readAll(index, runs);
  const inTables = withClaims(
    alone,
    tablesSay(
      runs,
      alone.flatMap((one) => one.sightings),
    ),
  );
  const isOfGame = gamesIn(runs, alone);
  const columns = columnsIn(runs, alone);
  denyHeadlines(runs, inTables);
  noteDeck(runs, inTables, isOfGame);
  const home = new Set(
    [...about.outletStates, about.datelineState ?? 'us'].filter((state) => state !== 'us' && state !== abroad),
  );
  const civic = Math.max(memory.civic, civicWordsIn(alone, runs));
  const national = isNational(alone, home.size > 0);
  const speaksOf = placesIn(alone);
  const stateOfStory = statesOfStories(runs, about);
  const isAbout = (state: string): boolean => home.has(state) || about.stateWeight(state) >= 3;
  const before = memory.introduced.map(({ family, person }) => ({ family, person: index.people.get(person ?? '') }));
  const where = { date: about.date, homeStates: home, national, isAbout, speaksOf, before, isOfGame };
  const read = withClaims(inTables, standTogether(index, runs, inTables, where));
  const sightings = read.flatMap((one) => one.sightings);
  const article: ArticleEvidence = {
    date: about.date,
    homeStates: home,
    stateWeight: (state) => about.stateWeight(state),
    civic,
    national,
    isStray: (run) => {
      const kind = runs[run]?.kind;
      const one = read[run];
      if (one === undefined || !(one.line || kind === 'nav' || kind === 'aside')) return false;
      // "Goehner: ‘No rural left behind’ on SB 5173", of a page that is plainly about public affairs.
      return one.civic.size === 0 && !(civic >= civicLevels.plain && measure.test(runs[run]?.text ?? ''));
    },
    isAbroad: (run) => stateOfStory(run) === abroad,
    stateOfStory,
    isOfGame,
    isOfColumn: (run) => columns.has(run) && read[run]?.civic.size === 0,
    isOfOtherBody: otherBodiesIn(runs, read),
    isPrivate: (run) => read[run]?.isPrivate === true,
    speaksOf,
    company: new Map(),
    namesakes: 0,
    named: new Map(),
  };
  const earlier = before.map(({ person }) => person).filter((one) => one !== undefined);
  const characters = charactersOf(sightings);
  const decisions = decideAll(characters, article, index, earlier);
  const found = new Story(index, about.date, memory, (state) => home.has(state) || about.stateWeight(state) > 0).tell(
    runs,
    read,
    decisions,
    civic,
  );
  return { ...found, decisions, ...(unread && { unread }) };
}
