/**
 * Rows of surnames alone in a run: "Cantwell, Murray press VA", "written to Newhouse, Murray and Cantwell"; but no streets, firms,
 * players or suspects.
 */
import { isPolitical, isPrivateAgent } from '../beside/described';
import type { ReadRun, Sighting } from '../beside/sighting';
import { titleEndingAt } from '../titles/title-before';
import { titleMeaning } from '../titles/titles';
import { hasCapital, joined, type Word } from '../words/tokens';
import { openers, personVerbs } from '../words/classes';

/** More names in a row than anybody reads. */
const longest = 40;

/** What stands between two surnames of a row. */
export const joint = /^(?:,\s+(?:(?:and|y|at)\s+)?|\s+(?:and|y|at|và)\s+)$/;

const isBare = (one: Sighting): boolean =>
  one.given === '' &&
  !one.otherGiven &&
  one.title === undefined &&
  one.tag === undefined &&
  one.from === undefined &&
  !one.kin &&
  !one.credit &&
  !one.denied &&
  one.described === undefined &&
  one.doubt !== 'plain';

/** What is said behind a row is said of its last; behind the others' commas the next name stands. */
const isPlainlyDescribed = ({ after }: Sighting): boolean => after?.meaning?.foreign === true || after?.age === true;

/** The rows of surnames alone in a run. */
export function* rowsOf(text: string, read: ReadRun): Generator<Sighting[]> {
  let row: Sighting[] = [];
  for (const [i, one] of read.sightings.entries()) {
    row.push(one);
    const next = read.sightings[i + 1];
    const goesOn = next !== undefined && row.length < longest && joint.test(text.slice(one.end, next.start));
    if (goesOn) continue;
    if (row.length > 1 && row.every(isBare) && !isPlainlyDescribed(one) && isApart(text, read, row)) yield row;
    row = [];
  }
}

/** Crime, games, weddings: who stands together there has other colleagues. */
const elsewhere =
  /\b(?:[Pp]olice(?:: |,? (?:say|said|chief|report))|stole|robbed|burglarized|charged with|convicted of|(?:told|to|by) (?:police|detectives|deputies|investigators|jurors)|[Ss]uspects?|[Vv]ictims?|[Ww]itness(?:es)?|[Jj]urors?(?: were)?|[Tt]rustees|[Bb]oard members|[Pp]laintiffs|[Dd]efendants|[Aa]rrested|booked|sentenced|homers?|homered|went deep|back[- ]to[- ]back|singled|doubled|tripled|struck out|touchdowns?|innings?|playoffs?|semifinals?|quarterfinals?|medals?|(?:gold|silver|bronze) in|(?:wins?|won|takes?|took) (?:gold|silver|bronze|titles?|at (?:state|districts?))|title match|honor roll|wed|weds|engaged|married|star in|stars? of|lead \p{Lu}\p{L}+ (?:past|over|to)|(?:past|over) \p{Lu}\p{L}+$|\d+-\d+ (?:win|loss|victory)|points each|\d+ (?:points|each))\b/u;
const reachOfSentence = 140;

function tellsElsewhere(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - reachOfSentence), start)
      .split(/[.!?\n]\s/)
      .at(-1) ?? '';
  const after = text.slice(end, end + reachOfSentence).split(/[.!?]\s|\n/)[0] ?? '';
  return elsewhere.test(before) || elsewhere.test(after);
}

/** Words behind which people stand: "written to Newhouse, Murray and Cantwell"; not "at Murray and Hill". */
const beforePeople =
  /^(?:co-?sponsors|co-?authors|to|from|by|with|for|like|than|as|that|and|but|if|when|while|because|said|says|both|only|including|include|until|what|did|does|do|will|would|is|are|were|was|who|unlike|against|about|behind|thanks|thank|told|ask|asked|joined|joins|si|sina|ni|kay|sa|con|entre|para|por|como|que)$/;

/** Whether nothing else belongs to the row: no further name, street or firm. */
function isApart(text: string, { words, titleCase }: ReadRun, row: readonly Sighting[]): boolean {
  const { start: from } = row[0] as Sighting;
  const { end: to } = row.at(-1) as Sighting;
  if (tellsElsewhere(text, from, to)) return false;
  const first = wordAt(words, from);
  const past = wordAt(words, to);
  const before = words[first - 1];
  const between = before === undefined ? '' : text.slice(before.end, (words[first] as Word).start);
  const opens = before === undefined || /[\n\u2028.!?:;—–•|“”"(‘]\s*$/.test(between);
  // "The freshmen, Dixit and Telis,"; but "The victims, Murray and Hill,".
  const afterComma =
    /^,\s+$/.test(between) && before !== undefined && (isPolitical(words, first - 1) || personVerbs.has(before.fold));
  const afterWord = /^\s+$/.test(between) && beforePeople.test(before?.fold ?? '');
  if (!opens && !afterComma && !afterWord) return false;
  const next = words[past];
  if (next === undefined) return true;
  const gap = text.slice(to, next.start);
  if (/^,\s/.test(gap) && isDescribed(words, past)) return false;
  if (/^[’']?s?\s*[.!?:;—–|“”")]/.test(gap)) return true;
  // A further name: "Murray, Cantwell, Jones"; but "Larsen, Franklin, County Executive Dave Somers".
  const link = /^(?:and|y|at|or|&)$/.test(next.fold) || /&/.test(gap) ? past + 1 : past;
  const name = words[link];
  if (name === undefined || !hasCapital(name) || openers.has(name.fold)) return !things.test(next.fold);
  return startsTitle(words, link) || (link === past && joined(next) && titleCase);
}

/** "Walsh and Abbarno, two dogs,", "Murray and Hill, attorneys," */
function isDescribed(words: readonly Word[], at: number): boolean {
  if (isPrivateAgent(words, at) || isTrade(words, at)) return true;
  if (!/^(?:a|an|the|his|her|their|our|its|two|three|four|five|both|all)$/.test((words[at] as Word).fold)) return false;
  for (let i = at + 1; i < words.length && i < at + 6 && (i === at + 1 || joined(words[i] as Word)); i += 1)
    if (isPolitical(words, i)) return false;
  return true;
}

/** "guards", "point guards", "Coast Guard officers": a trade or a rank within a few words. */
function isTrade(words: readonly Word[], at: number): boolean {
  for (let i = at; i < words.length && i < at + 3 && (i === at || joined(words[i] as Word)); i += 1)
    if (titleMeaning((words[i] as Word).fold.replace(/s$/, ''))?.foreign === true) return true;
  return false;
}

/** "Murray and Hill law offices", "Low and Hall streets" */
const things = /^(?:law|firm|llp|inc|duo|trio|band|streets?|roads?|avenues?|counties|schools?|families|parks)$/;

const startsTitle = (words: readonly Word[], at: number): boolean => {
  for (let i = at; i < words.length && i < at + 4; i += 1) if (titleEndingAt(words, i)?.first === at) return true;
  return false;
};

/** The first word that begins at the offset or after it. */
function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
