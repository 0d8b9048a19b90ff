/** Drafts a state's descriptor from its scrape. What the scrape doesn't prove becomes a question to the volunteer. */
import type { PackId } from '../../engine/identifiers';
import { siteOf } from '../../engine/jurisdictions/other-states';
import { states } from '../../engine/jurisdictions/states';
import type { StateTable } from '../records/scraped/table';
import type { ScrapedBill } from '../sources/scraped-session';
import { BuildProblem } from '../sources/snapshot';
import { build, formsIn, patternOf, type Form } from './addresses';
import { kindsIn, type DraftKind } from './kinds';
import { lookAt, type SaidSessions, type Seen, type SeenMeasure, type SeenSession } from './seen';
import { writeDraft, type DraftSite, type Question } from './write';

const some = (things: readonly string[]) => things.slice(0, 3).join(', ');

function aboutSessions({ sessions }: Seen): Question[] {
  const asked = sessions.flatMap((session): Question[] => {
    const { raw, key, ofTable, isSpecial, span, printed } = session;
    const days = `${span[0]} to ${span[1]}`;
    if (isSpecial) {
      const ask = `Special session ${raw}: on which day did it begin, and which numbers are its own? Seen: ${printed.length} measures (${some(printed)}), ${days}. See \`special\`.`;
      return [{ place: 'sessions', ask }];
    }
    if (key === undefined)
      return [
        {
          place: 'named',
          ask: `Which years has the session ${raw}? Done in it: ${days}. Draft again with --session ${raw}=YEAR or ${raw}=YEAR-YEAR: forms of pages are compared then, too.`,
        },
      ];
    if (ofTable !== undefined) {
      const ask = `The table of words gives the session ${raw} keys of “${ofTable}”, and this file keys of “${key}”: let the table say “${key}”.`;
      return [{ place: 'named', ask }];
    }
    return [];
  });
  return [
    ...asked,
    {
      place: 'sessions',
      ask: 'On which day does a regular session open, by which law (`opens`)? Is there a last day (`most`, `held`)?',
    },
    {
      place: 'sessions',
      ask: 'Does a bill that has not passed die with the session or with the biennium (`diesWith`)?',
    },
  ];
}

const named = (sessions: readonly SeenSession[]) => {
  const ways = new Set(sessions.filter(({ isSpecial }) => !isSpecial).map((session) => session.named));
  return ways.size === 1 ? [...ways][0] : undefined;
};

interface Pages {
  readonly pages?: DraftSite;
  readonly questions: readonly Question[];
}

const exampleOf = ({ parts, types }: Form, measures: readonly SeenMeasure[], keys: ReadonlyMap<string, string>) => {
  const one = measures.find(({ type }) => types.includes(type));
  return one ? build(parts, { ...one, session: keys.get(one.raw) ?? one.raw }) : '';
};

/** The pages of the host that is the legislature's own, or has most; the others are named. */
function pagesIn(seen: Seen, kinds: readonly DraftKind[], site: string | undefined): Pages {
  const keys = new Map(seen.sessions.flatMap(({ raw, key }) => (key ? [[raw, key] as const] : [])));
  const types = new Set(kinds.map(({ type }) => type));
  const measures = seen.measures.filter(({ type, raw }) => types.has(type) && keys.has(raw));
  const { forms, open } = formsIn(measures, keys);
  const questions: Question[] = open.map(({ type, example, nearly }) => {
    const most = nearly ? `, one those of ${nearly.holds} of ${nearly.of}, not of ${nearly.but}` : '';
    const ask = `No form builds the pages of all ${type} again (${example})${most}. Is there an address made of session, letters and number?`;
    return { place: 'official', ask };
  });
  const isSecure = ({ parts }: Form) => parts[0]?.is === 'text' && parts[0].text.startsWith('https://');
  const own = site ? new URL(site).hostname : undefined;
  const secure = forms.filter(isSecure);
  const host = secure.some((form) => form.host === own) ? own : secure[0]?.host;
  const chosen = secure.filter((form) => form.host === host);
  for (const form of forms)
    if (!chosen.includes(form)) {
      const example = exampleOf(form, measures, keys);
      const ask = isSecure(form)
        ? `${form.types.join(', ')} have pages elsewhere, too (${example}). Are they better for readers?`
        : `${form.types.join(', ')} have pages without https (${example}). Are they the same with it?`;
      questions.push({ place: 'official', ask });
    }
  if (chosen.length === 0) return { questions };
  const sessions = [...new Set(measures.map(({ raw }) => keys.get(raw)!))].sort();
  const patterns = chosen.flatMap((form) => {
    const pattern = patternOf(form, measures, keys);
    if (!pattern)
      questions.push({
        place: 'official',
        ask: `Which of ${form.types.join(', ')} does a page like ${exampleOf(form, measures, keys)} show? Its address doesn’t say.`,
      });
    const only = form.parts.some(({ is }) => is === 'type') ? undefined : form.types[0];
    const session = sessions.length === 1 ? sessions[0] : undefined;
    return pattern ? [{ pattern, ...(only && { only }), ...(session && { session }) }] : [];
  });
  questions.push({
    place: 'official',
    ask: `Do other sessions than ${sessions.join(', ')} have pages of the same form? Add them to \`proven\` once one of each kind was opened.`,
  });
  return { pages: { forms: chosen, patterns, sessions }, questions };
}

function aboutKinds(seen: Seen, { kinds, open }: ReturnType<typeof kindsIn>): Question[] {
  const asked = open.map(({ type, why, examples }): Question => ({
    place: 'kinds',
    ask: `${type} (${some(examples)}): ${why}`,
  }));
  if (seen.unread.length > 0)
    asked.push({
      place: 'kinds',
      ask: `${seen.unread.length} numbers have a form that isn’t read here: ${some(seen.unread)}.`,
    });
  if (seen.measures.length === 0)
    asked.push({
      place: 'kinds',
      ask: 'Only special sessions were seen: which letters and numbers has a regular one?',
    });
  if (kinds.length > 0)
    asked.push(
      {
        place: 'kinds',
        ask: 'First and last are those seen. How far can each series go, and is it of odd or even years only (`years`)?',
      },
      {
        place: 'kinds',
        ask: 'Which kinds does no governor sign (`unsigned`), which go to the voters (`toVoters`), which honor (`ceremonial`)?',
      },
    );
  return asked;
}

export interface StateDraft {
  /** The file. */
  readonly text: string;
  readonly questions: readonly string[];
}

/** @param said what keys call sessions whose years the scrape doesn't tell */
export function draftState(
  id: PackId,
  bills: readonly ScrapedBill[],
  table: StateTable,
  said: SaidSessions = new Map(),
): StateDraft {
  const name = states.find(({ state }) => state === id)?.name;
  if (!name) throw new BuildProblem(`There is no state "${id}".`);
  const seen = lookAt(bills, table, said);
  const kinds = kindsIn(seen.measures, table.single);
  const site = siteOf(id);
  const { pages, questions: ofPages } = pagesIn(seen, kinds.kinds, site);
  const way = named(seen.sessions);
  const chambers = table.single
    ? 'One chamber, and descriptors have two: what is said of the other? Name, seats, term?'
    : 'Name, seats and years of a term of each chamber (`chambers`)?';
  const questions: Question[] = [
    ...(table.timeZone ? [] : [{ place: 'timeZone', ask: 'Which time zone has the capitol (`timeZone`)?' } as const]),
    { place: 'chambers', ask: chambers },
    { place: 'turns', ask: 'On which day do the newly elected take their seats, by which law (`turns`)?' },
    { place: 'statewide', ask: 'Which offices does the whole state elect (`statewide`)?' },
    ...aboutKinds(seen, kinds),
    ...aboutSessions(seen),
    ...ofPages,
    ...(pages ? [] : [{ place: 'official', ask: 'Which hosts show measures (`hosts`)?' } as const]),
    { place: 'publishers', ask: 'Who publishes the pages of each host, by its own name (`publishers`)?' },
    { place: 'press', ask: 'Which outlets, cities and signs speak for the state (`press`)?' },
  ];
  const text = writeDraft({
    id,
    name,
    kinds: kinds.kinds,
    questions,
    count: seen.measures.length,
    ...(table.timeZone && { timeZone: table.timeZone }),
    ...(way && { named: way }),
    ...(site && { site }),
    ...(pages && { pages }),
  });
  return { text, questions: questions.map(({ ask }) => ask) };
}
