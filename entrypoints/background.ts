import { defineBackground } from 'wxt/utils/define-background';
import { languageFor, messagesOf } from '../browser/language-files';
import { finder } from '../browser/find-entries';
import { answerAddressBar, findFromKey, offerInMenu } from '../browser/finding';
import { onCommand, onFirstInstall } from '../browser/lifecycle';
import { answerCalls, askReader } from '../browser/messaging';
import { pageCalls } from '../browser/page-calls';
import { readSettings } from '../browser/settings';
import { followGrants, inject } from '../browser/site-access';
import { startRefreshing } from '../browser/refresh';
import { startReminding } from '../browser/reminders';
import { lookForNews } from '../browser/follow-watch';
import { openStore } from '../browser/store';
import { openAddress, openCompanion, openContact, openOwnPage } from '../browser/tabs';
import { localDay } from '../browser/today';
import { hearingMoment } from '../components/basics/words/times';
import { cardMessages } from '../components/card/card-messages';

/** Names for the address bar are read anew after so many ms: a release may have come meanwhile. */
const namesFreshFor = 60_000;

// Wiring only. Every listener is registered before the first await: a worker that wakes for an event has no second chance.
export default defineBackground(() => {
  const store = openStore();
  answerCalls(
    pageCalls({
      store,
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
  onCommand((command, tab) => {
    if (command === 'next-mention') void askReader(tab.id, 'reader/step', { by: 1 });
    if (command === 'previous-mention') void askReader(tab.id, 'reader/step', { by: -1 });
    if (command === 'find') void findFromKey(tab);
  });
  offerInMenu();
  answerAddressBar(finder(store, readSettings, namesFreshFor));
  followGrants();
  startRefreshing(() => {
    lookForNews({
      store,
      settings: readSettings,
      async say({ label, title }, closes) {
        const tag = languageFor((await readSettings()).language);
        const { act, card } = await messagesOf(tag);
        const moment = hearingMoment(tag, closes);
        return {
          title: [card.hearing, label].join(' · '),
          text: [title, `${act.signIn}: ${moment}`].filter(Boolean).join('\n'),
        };
      },
    }).catch((error: unknown) => console.warn('What the reader follows could not be looked at.', error));
  });
  startReminding();
  onFirstInstall(() => void openOwnPage('welcome.html'));
});
