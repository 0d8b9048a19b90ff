/**
 * The check's sentences in the editor's language, and in words for a form instead of a file. What is not in the table is
 * said as the check says it, in English.
 */
import type { SiteWords } from '../shared/words';

interface Saying {
  /** What the check says; its groups fill the message's slots. */
  when: RegExp;
  key: string;
  slots?: readonly string[];
}

const sayings: readonly Saying[] = [
  { when: /^has no source\b/, key: 'noSource' },
  { when: /^has no (?:author|reviewer|day of review|expiry|start|end|“)/, key: 'missing' },
  { when: /^has no words for the call/, key: 'missing' },
  { when: /is empty\. Fill it in/, key: 'missing' },
  { when: /^was reviewed by its own author/, key: 'ownReviewer' },
  { when: /^has markup in its text: “(.*)”\. Readers/s, key: 'markup', slots: ['words'] },
  { when: /has (\d+) characters and may have (\d+)/, key: 'tooLong', slots: ['length', 'most'] },
  { when: /is not an https address/, key: 'notAddress' },
  { when: /^links to (\S+), which is not among/, key: 'badHost', slots: ['host'] },
  { when: /which is still to come/, key: 'future' },
  { when: /^(?:expired|ended) on /, key: 'over' },
  { when: /^was reviewed on \S+, before its source/, key: 'beforeSource' },
  { when: /^puts people on a public record/, key: 'publicRecord' },
  { when: /^leads nowhere/, key: 'noLink' },
  { when: /session is over|whose session|when the session of/, key: 'sessionOver' },
  { when: /^needs a hearing of/, key: 'noHearing' },
  { when: /^says “(.*)”, which sounds like advice/, key: 'election', slots: ['words'] },
  { when: /^says “(.*)”, which judges people/, key: 'judging', slots: ['words'] },
  { when: /^says “(.*)”, which speaks of why people/, key: 'motives', slots: ['words'] },
  { when: /^says “(.*)”, which tells others how to vote/, key: 'howToVote', slots: ['words'] },
  { when: /^still says “/, key: 'unwritten' },
  {
    when: /may be two days, .* Write (\S+(?: \d\S*)?) or (\S+(?: \d\S*)?)\.$/,
    key: 'dayOrder',
    slots: ['one', 'other'],
  },
  { when: /” is not a day\b/, key: 'notDay' },
  { when: /^is about a bill of a session to come/, key: 'toCome' },
  { when: /^is a second stance on/, key: 'secondStance' },
  { when: /before it starts/, key: 'endsBefore' },
  { when: /without English/, key: 'noEnglish' },
  { when: /^has a gap that nobody fills: “(.*?)”/, key: 'gap', slots: ['words'] },
  { when: /cites the page of another bill/, key: 'otherBill' },
];

/** @returns the sentence, and its language where that is not the editor's. */
export function sayProblem(text: string, t: SiteWords): { said: string; lang?: 'en' } {
  for (const { when, key, slots = [] } of sayings) {
    const match = when.exec(text);
    if (!match) continue;
    const values = Object.fromEntries(slots.map((slot, at) => [slot, match[at + 1] ?? '']));
    return { said: t(`desk.problem.${key}` as 'desk.problem.markup', values as { words: string }) };
  }
  return { said: text.slice(0, 1).toUpperCase() + text.slice(1), lang: 'en' };
}
