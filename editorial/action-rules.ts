/** What an action, or a hearing, must say of itself beyond its evidence: its time, and what becomes public. */
import type { IsoInstant } from '../engine/identifiers';
import { parseMeasureKey } from '../engine/cards/measure-key';
import { sessionIsPast } from '../engine/cards/sessions';
import { isDraft, isWithdrawn } from './evidence';
import type { Facts } from './facts';
import type { Entry } from './folder';
import { dayIn, instant } from './moments';
import type { Problem } from './problem';
import type { ActionShape, HearingShape } from './shapes';

/** Kinds that put the reader's name or words on a public record. */
const onRecord = new Set<ActionShape['kind']>(['comment', 'sign-in', 'testify']);
/** Kinds that end on a page: without a link they lead nowhere. */
const onPage = new Set<ActionShape['kind']>(['comment', 'sign-in', 'testify', 'register', 'link']);

/** Whether no session of the measure sits any more on that day. */
function isOver(key: string | undefined, day: string, { madeUp }: Pick<Facts, 'madeUp'>): boolean {
  const measure = key === undefined || madeUp?.has(key) ? null : parseMeasureKey(key);
  return measure !== null && sessionIsPast(measure, day);
}

export function actionProblems(
  entry: Entry<ActionShape>,
  today: string,
  zone: string,
  facts: Pick<Facts, 'madeUp'> = {},
): Problem[] {
  const { value, problem } = entry;
  const found: Problem[] = [];
  const refuse = (field: string, text: string) => found.push(problem([field], text));
  const moment = (field: 'from' | 'until'): IsoInstant | undefined => {
    const written = value[field];
    const parsed = written === undefined ? undefined : instant(written, zone);
    if (written !== undefined && !parsed)
      refuse(field, `has “${field}: ${written}”, which is no day and time. Correct it.`);
    return parsed;
  };
  const from = moment('from');
  const until = moment('until');
  if (onRecord.has(value.kind) && !value.publicRecord)
    refuse('publicRecord', `puts people on a public record. Say under “publicRecord:” what becomes public.`);
  if (onPage.has(value.kind) && !value.link)
    refuse('link', `leads nowhere. Put the page where it is done under “link:”.`);
  if (value.kind === 'call' && !value.script)
    found.push(problem(['script'], 'has no words for the call. Put them under “script:”.', 'warning'));
  if (isDraft(entry) || isWithdrawn(entry)) return found;

  if (value.from === undefined) refuse('from', 'has no start. Write under “from:” when it starts: 2026-11-30 08:00.');
  if (value.until === undefined)
    refuse(
      'until',
      'has no end. Write under “until:” when it ends: 2026-11-30 17:00. An ask without an end is never published.',
    );
  if (from && until && Date.parse(until) <= Date.parse(from))
    refuse('until', `ends (${value.until}) before it starts (${value.from}). Correct one of the two.`);
  if (until && dayIn(until, zone) < today)
    found.push(
      problem(
        ['until'],
        `ended on ${value.until}, and is left out. Remove it, set a new end after a new review, or set “status: draft”.`,
        'warning',
      ),
    );
  const session = value.measure === undefined ? null : parseMeasureKey(value.measure);
  if (session && sessionIsPast(session, today))
    refuse('measure', `asks about ${value.measure}, whose session is over. Remove it, or set “status: draft”.`);
  else if (until && isOver(value.measure, dayIn(until, zone), facts))
    refuse('until', `ends on ${value.until}, when the session of ${value.measure} is over. Set an earlier end.`);
  return found;
}

/** Hearings that nobody can go to any more, or that cannot take place. */
export function hearingTimeProblems(
  { value, problem }: Entry<HearingShape>,
  today: string,
  zone: string,
  facts: Pick<Facts, 'madeUp'> = {},
): Problem[] {
  const start = instant(value.start, zone);
  if (!start) return [problem(['start'], `has “start: ${value.start}”, which is no day and time. Correct it.`)];
  if (isOver(value.measure, dayIn(start, zone), facts))
    return [problem(['measure'], `announces ${value.measure}, whose session is over by then. Correct one of the two.`)];
  if (dayIn(start, zone) < today)
    return [problem(['start'], `was on ${value.start}: readers do not see it any more. Remove it.`, 'warning')];
  return [];
}
