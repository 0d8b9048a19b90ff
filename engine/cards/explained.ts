/**
 * What a measure does, in plain words of ours or in official ones, and which way a yes on it goes. The words of a yes are
 * right beside any vote, yes, no or none, because they say nothing of the official; see docs/decisions/0049.
 */
import type { IsoDate } from '../identifiers';
import type { Measure } from '../record/model';
import type { Explained, InShort, SummaryLine } from './content';
import { ownValue } from '../own-value';
import { described, isOurs } from './described';
import { linkIds } from './links';
import { officialPage } from './measure-key';
import { isOnWhole } from './motions';
import type { MotionCode } from './motions';
import { publisherOf } from './publishers';

/** What a roll call tells of the text that was voted on. */
interface VotedOn {
  decides?: MotionCode | undefined;
  isOvertaken?: boolean | undefined;
  /** Its own title, and the day on which its text was replaced: where it was on another text than the measure's of today. */
  title?: string | undefined;
  replaced?: IsoDate | undefined;
  /** Told by hand, where nothing in the record tells it. */
  notAsExplained?: boolean | undefined;
}

const isOnAnotherText = ({ title, replaced, notAsExplained }: VotedOn): boolean =>
  title !== undefined || replaced !== undefined || notAsExplained === true;

/**
 * What a yes in this roll call was a vote for: "to limit rent increases to …". Said of votes on the whole measure alone, by
 * which a chamber decided it last: an explanation is written from the final text, and an earlier vote may have been on
 * another.
 */
export function yesOn(measure: Measure | undefined, vote: VotedOn): string | undefined {
  const isOnThis = isOnWhole(vote.decides) && !isOnAnotherText(vote) && !vote.isOvertaken;
  return isOnThis ? measure?.explanation?.yes : undefined;
}

/**
 * What a measure does, in one line; undefined where that says no more than its title.
 * @param issue under whose heading it stands: of a measure that holds many things only that part is said.
 */
export function inShort(measure: Measure | undefined, issue?: string): InShort | undefined {
  if (measure?.explanation) {
    const { what, parts = {} } = measure.explanation;
    const [part] = (issue !== undefined && ownValue(parts, issue)) || [];
    return { kind: 'what', words: part ?? what };
  }
  const words = measure && !isOurs(measure) ? described(measure) : undefined;
  return words === undefined ? undefined : { kind: 'described', words };
}

/** The same beside a vote: what a yes meant, where that can be said. */
export function inShortOn(measure: Measure | undefined, vote: VotedOn): InShort | undefined {
  if (isOnAnotherText(vote)) return undefined;
  const yes = yesOn(measure, vote);
  return yes === undefined ? inShort(measure) : { kind: 'yes', words: yes };
}

/** All that we say of a measure in plain words, with what it was written from. Without that it is not said. */
export function explainedIn(measure: Measure | undefined): Omit<Explained, 'yes'> | undefined {
  const { what, text, parts } = measure?.explanation ?? {};
  if (what === undefined || !text) return undefined;
  const { points, version, day, url } = text;
  const publisher = publisherOf(url);
  return {
    what,
    points,
    ...(parts && { parts: Object.entries(parts).map(([issue, its]) => ({ issue, points: its })) }),
    version,
    ...(day && { day }),
    source: { id: linkIds.explained, kind: 'source', ...(publisher && { detail: publisher }) },
  };
}

/** The official summary, with the page that has it whole. */
export function summaryIn(measure: Measure | undefined): SummaryLine | undefined {
  if (!measure?.summary) return undefined;
  const { text, isPart, version, day, isOfEarlierText, area } = measure.summary;
  const publisher = publisherOf(officialPage(measure.id) ?? '');
  return {
    text,
    ...(isPart && { isPart }),
    version,
    day,
    ...(isOfEarlierText && { isOfEarlierText }),
    ...(area !== undefined && { area }),
    source: { id: linkIds.measure(measure.id.key), kind: 'source', ...(publisher && { detail: publisher }) },
  };
}
