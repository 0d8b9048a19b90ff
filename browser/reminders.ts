/** Reminders that the reader asks for: an alarm, then a notification of the browser's own. Nothing leaves the device. */
import browser from 'webextension-polyfill';
import { changeMyActions, readMyActions, type MyActions, type Reminder } from './my-actions';
import { ownValue } from '../engine/own-value';

const prefix = 'remind/';

/** Asks for the permission at the first time. Call it in the handler of a click. Undefined where it was not given. */
export async function remind(id: string, reminder: Reminder): Promise<MyActions | undefined> {
  return (await mayNotify()) ? setReminder(id, reminder) : undefined;
}

/** Asks for the permission to show reminders. Call it in the handler of a click. */
export const mayNotify = (): Promise<boolean> => browser.permissions.request({ permissions: ['notifications'] });

/** Sets one for which the reader has given the permission already. */
export async function setReminder(id: string, reminder: Reminder): Promise<MyActions> {
  await browser.alarms.create(prefix + id, { when: reminder.at });
  return changeMyActions((now) => ({ ...now, reminders: { ...now.reminders, [id]: reminder } }));
}

const without = (reminders: MyActions['reminders'], id: string) =>
  Object.fromEntries(Object.entries(reminders).filter(([other]) => other !== id));

export async function forgetReminder(id: string): Promise<MyActions> {
  await browser.alarms.clear(prefix + id);
  return changeMyActions((now) => ({ ...now, reminders: without(now.reminders, id) }));
}

/** No reminder is left, and the permission for them is given back. */
export async function forgetReminders(): Promise<void> {
  const alarms = await browser.alarms.getAll();
  await Promise.all(alarms.filter(({ name }) => name.startsWith(prefix)).map(({ name }) => browser.alarms.clear(name)));
  await browser.permissions.remove({ permissions: ['notifications'] });
}

async function ring(id: string): Promise<void> {
  const reminder = ownValue((await readMyActions()).reminders, id);
  if (!reminder) return;
  await changeMyActions((now) => ({ ...now, reminders: without(now.reminders, id) }));
  // The permission may have been taken back: then there is nothing to show it with.
  await browser.notifications?.create(prefix + id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: reminder.title,
    message: reminder.text,
  });
}

/** For the background, called synchronously at each start. Browsers may lose alarms: they are set again. */
export function startReminding(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name.startsWith(prefix)) void ring(name.slice(prefix.length));
  });
  browser.runtime.onStartup.addListener(() => {
    void readMyActions().then(({ reminders }) =>
      Object.entries(reminders).map(([id, { at }]) => browser.alarms.create(prefix + id, { when: at })),
    );
  });
}
