/**
 * What the reader follows, looked at in the background after each check for newer facts: a number on the toolbar button
 * and reminders before hearings, each only if the reader has asked for it. Nothing of it is sent or told to a page.
 */
import browser from 'webextension-polyfill';
import { reminderFor } from '../engine/actions/time-left';
import { lookAtFollowed, type FollowedNow } from '../engine/follow/look';
import { changeFollows, readFollows } from './follows';
import { setReminder } from './reminders';
import { ownPacks, type Settings } from './settings';
import type { Store } from './store';
import { localDay } from './today';

const jade = '#1b6354';

/** How many of these have something new. */
export const newsOf = (lines: readonly Pick<FollowedNow, 'changes'>[]): number =>
  lines.filter(({ changes }) => changes.length > 0).length;

/** The number on the toolbar button; none for nothing. */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: jade });
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
}

interface WatchParts {
  store: Store;
  settings(): Promise<Settings>;
  /** What a reminder of this hearing says. */
  say(line: FollowedNow, closes: number): Promise<{ title: string; text: string }>;
}

/** So many hearings are remembered as told already. */
const mostTold = 200;

/** Looks once. Where the reader has asked for neither, nothing is looked at. */
export async function lookForNews({ store, settings, say }: WatchParts): Promise<void> {
  const { followed, badge, remind, told = [] } = await readFollows();
  if (!badge && !remind) return;
  const [chosen, at] = [await settings(), Date.now()];
  const lines = await store.ask(ownPacks(chosen), (release) =>
    lookAtFollowed(followed, release, { today: localDay(), at, language: 'en' }),
  );
  if (badge) await showBadge(newsOf(lines));
  if (!remind) return;
  const due = lines.flatMap((line) => {
    const { hearing } = line;
    if (!hearing || !('closes' in hearing.stage)) return [];
    const { id, stage } = hearing;
    const time = `${id} ${hearing.start}`;
    const moment = reminderFor(stage.closes, at);
    return moment === undefined || told.includes(time) ? [] : [{ id, time, moment, line, closes: stage.closes }];
  });
  // Of a hearing that was moved, the reminder moves with it.
  for (const { id, moment, line, closes } of due) {
    await setReminder(id, { at: moment, ...(await say(line, closes)) });
  }
  if (due.length === 0) return;
  await changeFollows((now) => ({
    ...now,
    told: [...(now.told ?? []), ...due.map(({ time }) => time)].slice(-mostTold),
  }));
}
