/** Events of the extension's own life, and of its keyboard commands. */
import browser, { type Tabs } from 'webextension-polyfill';

/** Runs once, when the extension has just been installed: not at updates of it or of the browser. */
export function onFirstInstall(begin: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') begin();
  });
}

/** A keyboard command, with the tab in front. */
export function onCommand(run: (command: string, tab: Tabs.Tab & { id: number }) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) run(command, { ...tab, id: tab.id });
  });
}
