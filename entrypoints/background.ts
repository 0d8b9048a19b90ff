import { defineBackground } from 'wxt/utils/define-background';
import { languageFor, messagesOf } from '../browser/language-files';
import { onCommand, onFirstInstall } from '../browser/lifecycle';
import { answerCalls, askReader } from '../browser/messaging';
import { pageCalls } from '../browser/page-calls';
import { readSettings } from '../browser/settings';
import { followGrants, inject } from '../browser/site-access';
import { startRefreshing } from '../browser/refresh';
import { startReminding } from '../browser/reminders';
import { openStore } from '../browser/store';
import { openAddress, openCompanion, openContact, openOwnPage } from '../browser/tabs';
import { localDay } from '../browser/today';
import { cardMessages } from '../components/card/card-messages';

// Wiring only. Every listener is registered before the first await: a worker that wakes for an event has no second chance.
export default defineBackground(() => {
  answerCalls(
    pageCalls({
      store: openStore(),
      settings: readSettings,
      today: localDay,
      now: Date.now,
      async voice({ language }) {
        const tag = languageFor(language);
        return { language: tag, messages: cardMessages(await messagesOf(tag)) };
      },
      openAddress,
      openContact,
      openCompanion,
      inject,
    }),
  );
  onCommand((command, tabId) => {
    if (command === 'next-mention') void askReader(tabId, 'reader/step', { by: 1 });
    if (command === 'previous-mention') void askReader(tabId, 'reader/step', { by: -1 });
  });
  followGrants();
  startRefreshing();
  startReminding();
  onFirstInstall(() => void openOwnPage('welcome.html'));
});
