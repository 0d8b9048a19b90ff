/** What the companion's views take to act, from the made-up club's asks. */
import type { CompanionProps } from '../../components/companion/Companion';
import { openAsks, openHearings } from '../../engine/actions/asks';
import { nextElection } from '../../engine/actions/elections';
import { fillScript } from '../../engine/actions/script';
import { ordinaryDay, sessionNear } from '../../engine/actions/ordinary-day';
import { askAgain, newestVotes } from '../../engine/actions/own-record';
import { sheetTargets, topicsOf } from '../../engine/actions/sheet-targets';
import { targetsOf } from '../../engine/actions/targets';
import { myEntries } from '../../engine/cards/my-entries';
import type { EditorialFile } from '../../engine/release/editorial';
import { withActions } from '../engine/actions/sample-actions';
import { bill, explained } from '../engine/cards/sample-release';

const home = { state: 'wa', legislative: '3', congressional: '5' };
export const now = { at: Date.parse('2026-11-24T10:20:00-08:00'), day: '2026-11-24' };

/**
 * @param changes what the editors' file has different.
 * @param language that the asks speak where they can.
 */
export function sampleAct(changes: Partial<EditorialFile> = {}, language = 'en'): CompanionProps['act'] {
  const release = explained({ editorial: withActions(changes) });
  const entries = myEntries(home, release, now.day);
  const about = { keys: [bill], issues: [] };
  const aboutMe = { name: 'Lin Sample', city: 'Sampleton', zip: '99999' };
  const nothing = () => {};
  return {
    now: now.at,
    today: now.day,
    aboutMe,
    reminders: {},
    drafts: {},
    reached: [],
    onDraft: nothing,
    asks: openAsks(release, home, now, language).map((ask) => ({
      ask,
      targets: targetsOf(ask, entries, release, now.day),
    })),
    hearings: openHearings(release, now),
    sheet: {
      hasDistrict: true,
      officials: entries.flatMap((group) => group.officials),
      loadTopics: (first = '', official) => Promise.resolve(topicsOf([first, bill], release, now.day, official)),
      loadTargets: (topic, official) =>
        Promise.resolve(sheetTargets({ topic, official, home: 'wa' }, entries, release, now.day)),
    },
    suggestions: ordinaryDay({
      today: now.day,
      mine: entries,
      votes: newestVotes(entries, about, release, now.day),
      hasIntroduced: false,
      follows: 0,
      issues: ['housing'],
      city: 'wa/spokane',
    }),
    bringBack: askAgain(entries, about, release, now.day),
    session: sessionNear('wa', now.day),
    election: nextElection('wa', now.day),
    fill: (texts) =>
      Object.fromEntries(
        Object.entries(texts).map(([variant, { text, lang }]) => [variant, { text: fillScript(text, aboutMe), lang }]),
      ),
    onAboutMe: nothing,
    onTypeAboutMe: nothing,
    onDone: nothing,
    onCalendar: nothing,
    onRemind: nothing,
    onForget: nothing,
  };
}

/** As it ships today: nobody asks anything. */
export const nothingAsked = { actions: [], hearings: [] };
