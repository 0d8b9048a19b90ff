/** Measures of a Congress, in the compact form that `dataset:fetch` keeps of the scraped bills. */
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import type { Chamber } from '../../../../engine/release/records';
import { checked, type Snapshot } from '../../../sources/snapshot';
import type { Measure, Roll, Step } from '../../../records/shape';
import { readHistory } from '../../../records/step-table';
import { actName } from '../../../titles/names-of-acts';
import { withTerm } from '../../../titles/terms';
import { titleTable } from '../../../titles/tables';
import { behind } from './committees';
import { failedWords, fromRolls, ownOf } from './from-rolls';
import { stepsWithDays } from './history';
import { congressSteps } from './steps';
import { vehicleOf, type Vehicle } from './text-voted-on';

const text = z.string();
const RawMeasure = z.object({
  bill: text.check(z.regex(/^(?:HR|S|[HS](?:J|CON)?RES) \d+$/)),
  title: text,
  otherTitles: z.optional(z.array(text)),
  introduced: z.nullable(text),
  sponsor: z.nullable(text),
  cosponsors: z.array(text),
  committees: z.array(z.tuple([text, text])),
  /** Day and words of the last action; day is null where the source has none. */
  latest: z.nullable(z.tuple([z.nullable(text), text])),
  law: z.nullable(text),
  /** All actions, the oldest first: day, chamber, words. A source that has the last one alone lacks them. */
  actions: z.optional(z.array(z.tuple([text, text, text]))),
});
export type RawMeasure = z.infer<typeof RawMeasure>;

export const readMeasures = (snapshot: Snapshot, file: string): RawMeasure[] =>
  checked(z.object({ bills: z.array(RawMeasure) }), JSON.parse(gunzipSync(snapshot.bytes(file)).toString('utf8')), file)
    .bills;

const rank = 'AChsxyRHSBEGUVPOLFD';
const inOrder = (a: Step, b: Step) => {
  const [left, right] = [a.day ?? '', b.day ?? ''];
  if (left !== '' && right !== '' && left !== right) return left < right ? -1 : 1;
  return rank.indexOf(a.letter) - rank.indexOf(b.letter);
};

/** Which letters say that a chamber has acted: the other one then has it, or both have agreed. */
function stepsOf(raw: RawMeasure, type: string, law: boolean, rolls: readonly Roll[], known: readonly string[]) {
  if (raw.actions?.length)
    return { steps: stepsWithDays(raw, raw.actions, type, rolls, known), unknown: [] as string[] };
  const origin: Chamber = type.startsWith('H') ? 'house' : 'senate';
  const [day, line] = raw.latest ?? [null, undefined];
  const { steps: last, unknown } = line
    ? readHistory([{ text: line, ...(day && { day }), chamber: origin }], congressSteps)
    : { steps: [], unknown: [] };
  // In the House this motion closes the vote before it, on whichever chamber's measure.
  const closes = /^Motion to reconsider laid on the table Agreed/.test(line ?? '');
  const voted = fromRolls(type, rolls);
  const own = last.map((step) => (ownOf[type] && 'hs'.includes(step.letter) ? { ...step, letter: ownOf[type] } : step));
  const votedLetters = new Set(voted.map(({ letter }) => letter));
  const steps: Step[] = [
    ...(raw.introduced ? [{ letter: 'A', day: raw.introduced }] : []),
    ...(raw.committees.length > 0 ? [{ letter: 'C' }] : []),
    ...voted,
    ...own.filter(({ letter }) => !'hsHS'.includes(letter) || !votedLetters.has(letter)),
  ];
  const has = (letter: string) => steps.some((step) => step.letter === letter);
  if (closes && day && !has('x') && !has('h') && !has('H')) steps.push({ letter: ownOf[type] ?? 'h', day });
  if (origin === 'senate' && has('h') && !has('s')) steps.push({ letter: 's' });
  for (const step of overridden(rolls)) steps.push(step);
  if (law) {
    const signed = steps.find(({ letter }) => letter === 'G')?.day;
    for (const letter of ['h', 's']) if (!has(letter)) steps.push({ letter });
    steps.push({ letter: 'B' });
    if (!has('L')) steps.push({ letter: 'L', ...(signed && { day: signed }) });
  } else if (type.endsWith('CONRES') && has('h') && has('s') && !/with amendment/.test(line ?? '')) {
    // A concurrent resolution goes to nobody: it stands when both have agreed.
    const days = steps.filter(({ letter }) => 'hs'.includes(letter)).map((step) => step.day ?? '');
    const both = days.every((one) => one !== '') ? days.sort().at(-1) : undefined;
    steps.push({ letter: 'B', ...(both && { day: both }) });
  }
  return { steps: sorted(steps), unknown: closes ? [] : unknown };
}

/** A vote on the president's objections says that there was a veto; its day is in no source here. */
function overridden(rolls: readonly Roll[]): Step[] {
  const votes = rolls.filter(({ code }) => code === 'override');
  if (votes.length === 0) return [];
  const passed = new Set(votes.filter(({ result = '' }) => !failedWords.test(result)).map(({ chamber }) => chamber));
  return [{ letter: 'V' }, ...(passed.size === 2 ? [{ letter: 'O' }] : [])];
}

/** By day where both are known; else by what comes first in the life of a bill. */
const sorted = (steps: readonly Step[]): Step[] => [...steps].sort(inOrder);

/** Its second word is a small one, as in no name: "Providing for …", not "Providing Useful Budgets Act". */
const official =
  /^(?:An? (?:act|bill|(?:joint |concurrent )?resolution)|To|Making|Providing|(?:Express|Disapprov|Recogn|Support|Condemn|Honor|Designat)[a-z]*) [a-z]/;
const popular = /\bAct(?: of \d{4})?\.?$/;
/** "Making the Bureau Accountable Act": no sentence, which would have its dot. */
const named = /^(?!(?:An?|To) [a-z]).*\bAct(?: of \d{4})?$/;
const table = titleTable('us');

/** The name by which an act is known before its official title, which then describes it. */
function namesOf(
  { title, otherTitles = [] }: RawMeasure,
  vehicle: Vehicle | undefined,
): Pick<Measure, 'title' | 'description'> {
  // Its other titles are those of the first text, too.
  if (vehicle?.title) return { title: vehicle.title };
  // Where the other chamber has given it a title, the official one that it came with is of the first text.
  const isOfNow = (other: string) => !vehicle?.then.title || /^An act [a-z]/.test(other);
  const described = [title, ...otherTitles].find((other) => official.test(other) && isOfNow(other));
  const name =
    official.test(title) && !named.test(title)
      ? otherTitles.find((other) => popular.test(other) && other.length <= 120)
      : title;
  if (!name) return withMeaning(title, title);
  const others = otherTitles.filter((other) => !official.test(other));
  const plain = popular.test(name) ? name.replace(/\.$/, '') : name;
  return withMeaning(actName(plain, described ?? '', others, table), described);
}

/** The title with what a term of art in it means; the official one is then the description. */
function withMeaning(title: string, official: string | undefined): Pick<Measure, 'title' | 'description'> {
  const said = withTerm(title, table);
  return { title: said, ...(official !== undefined && official !== said && { description: official }) };
}

export interface ReadMeasure {
  measure: Measure;
  unknown: readonly string[];
}

/** @param known names of single committees. */
export function toMeasure(raw: RawMeasure, rolls: readonly Roll[], known: readonly string[]): ReadMeasure {
  const [type = '', number = ''] = raw.bill.split(' ');
  const publicLaw = /Public Law No: (\d+-\d+)/.exec(raw.law ?? '')?.[1];
  const { steps, unknown } = stepsOf(raw, type, publicLaw !== undefined, rolls, known);
  const vehicle = vehicleOf(`${type}/${number}`, raw.actions);
  const origin: Chamber = type.startsWith('H') ? 'house' : 'senate';
  const sponsor = raw.sponsor ? `bioguide/${raw.sponsor}` : undefined;
  const names = raw.committees.flatMap(([chamber, name]) =>
    chamber.toLowerCase() === origin ? behind(name, known) : [],
  );
  const committees = [...new Set(names)].map((name) => ({ chamber: origin, name }));
  return {
    unknown,
    measure: {
      type,
      number: Number(number),
      ...namesOf(raw, vehicle),
      ...(vehicle && { then: vehicle.then }),
      ...(sponsor && { sponsor }),
      ...(raw.introduced && { introduced: raw.introduced }),
      cosponsors: [...new Set(raw.cosponsors.map((id) => `bioguide/${id}`))].filter((id) => id !== sponsor),
      printedCosponsors: [],
      committees,
      steps,
      ...(publicLaw && { law: { publicLaw } }),
      subjects: [],
      sections: [],
    },
  };
}
