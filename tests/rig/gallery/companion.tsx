/** Each state of the companion. */
import type { CompanionProps } from '../../../components/companion/Companion';
import { CompanionPending } from '../../../components/companion/CompanionPending';
import { sessionNear } from '../../../engine/actions/ordinary-day';
import { hearing } from '../../engine/actions/sample-actions';
import { ada, bill, otherBill, pastBill, sessionUnclear } from '../../engine/cards/sample-release';
import { nothingAsked, sampleAct } from '../../components/sample-act';
import { mention, mentions, found, follow, companion } from './companion-view';
import { practiceKey } from '../../../components/act/sheet/drafts';
import { host, why, pressed } from './reader';

const done = [
  {
    at: Date.parse('2026-11-23T10:00:00-08:00'),
    title: 'Call about sample rents',
    about: 'ask',
    official: 'Senator Ada Sample',
    outcome: 'voicemail' as const,
  },
  {
    at: Date.parse('2026-11-24T09:00:00-08:00'),
    title: 'HB 1999',
    official: 'Representative Bo Example',
    outcome: 'reached' as const,
  },
];

/** With a bill number of which the story does not tell the session. */
const withChoice = (opened?: string) => {
  const choice = { ...mention(5, '', 'HB 1999', 'like HB 1999, which never came to a vote'), ...sessionUnclear };
  return companion({
    page: { kind: 'mentions', host, mentions: [{ ...choice, kind: 'measure' as const }] },
    opened,
  });
};

/** An ask of the sample club, opened. Its title is in English in every language. */
const askOpened = (title: RegExp) => pressed('.entry-name', companion({ tab: 'act' }), title);

/** The sheet on the sample bill, with the reader's position chosen as they would. */
const sheet = (changes: Partial<CompanionProps> = {}) =>
  pressed(
    '.ways:nth-of-type(2) input',
    companion({ start: { topic: bill }, act: sampleAct(nothingAsked), ...changes }),
  );

/** The sheet for an official who represents others, and who takes letters by a form alone. */
const guest = () => {
  const { sheet: own, ...rest } = sampleAct(nothingAsked);
  const loadTargets: typeof own.loadTargets = async (...asked) => {
    const [first, ...others] = await own.loadTargets(...asked);
    if (!first) return [];
    const contacts = first.contacts.filter(({ kind }) => kind === 'form');
    return [{ ...first, contacts, isMine: false, isOthers: true }, ...others];
  };
  return sheet({ start: { topic: bill, official: ada }, act: { ...rest, sheet: { ...own, loadTargets } } });
};

/** What the reader follows: one with news, one without. */
const following = () =>
  follow({
    lines: [
      {
        key: bill,
        label: 'HB 1999',
        title: 'Sample rents',
        changes: [{ kind: 'status' as const, status: { code: 'passed-both' as const, date: '2026-03-11' } }],
      },
      {
        key: 'issue:housing',
        label: '',
        issue: 'housing',
        changes: [
          {
            kind: 'step',
            step: {
              key: otherBill,
              label: 'SB 5999',
              title: 'Sample fees',
              standing: { code: 'law', date: '2026-03-28' },
            },
          },
          { kind: 'brought-in', count: 12 },
        ],
      },
      { key: ada, label: 'Ada Sample', changes: [] },
    ],
  });

/** What the reader follows on a day without news. */
const quiet = [
  { key: ada, label: 'Ada Sample', changes: [] },
  { key: bill, label: 'HB 1999', title: 'Sample rents', changes: [] },
];

/** One hearing at each of its stages, as of the sample's moment. */
const stages = [
  { ...hearing, id: 'sign-in' },
  { ...hearing, id: 'written', measure: otherBill, start: '2026-11-24T08:00:00-08:00' },
  { ...hearing, id: 'meeting', kind: 'Executive Session', start: '2026-11-25T08:00:00-08:00' },
  { ...hearing, id: 'cancelled', cancelled: true, start: '2026-11-24T15:30:00-08:00' },
  { ...hearing, id: 'floor', measure: otherBill, start: '2026-11-20T08:00:00-08:00' },
  { ...hearing, id: 'governor', start: '2026-11-20T08:00:00-08:00' },
];

export const companionStates = {
  'companion-list': () => companion({}),
  'companion-official-open': () => companion({ opened: ada }),
  'companion-measure-open': () => companion({ opened: bill }),
  'companion-find': () => companion({ find: { asked: 'HB 1999', onFind: () => Promise.resolve(found) } }),
  'companion-find-none': () => companion({ find: { asked: 'nobody', onFind: () => Promise.resolve([]) } }),
  'companion-found': () => companion({ found: { key: ada, label: 'Ada Sample' } }),
  'companion-translation': () =>
    companion({
      opened: bill,
      translating: { isFetched: true, translate: (texts) => Promise.resolve(texts.map((text) => `… ${text}`)) },
    }),
  'companion-choice-open': () => pressed('.entry-name', withChoice()),
  'companion-choice-chosen': () => withChoice(pastBill),
  'companion-loading': () => companion({ page: { kind: 'loading' } }),
  'companion-pending': () => <CompanionPending />,
  'companion-empty': () => companion({ page: { kind: 'mentions', host, mentions: [] } }),
  'companion-not-asked': () => companion({ page: { kind: 'not-asked', host: 'news.example.org' } }),
  'companion-withheld': () => companion({ page: { kind: 'withheld', host } }),
  'companion-once': () => companion({ page: { kind: 'mentions', host, mentions, isOnce: true } }),
  'companion-not-read': () => companion({ page: { kind: 'not-read', host } }),
  'companion-restricted': () => companion({ page: { kind: 'restricted' } }),
  'companion-not-article': () => companion({ page: { kind: 'not-article', host } }),
  'companion-off': () => companion({ page: { kind: 'off', host } }),
  'companion-partial': () => companion({ page: { kind: 'mentions', host, mentions, isPartial: true } }),
  'companion-gave-up': () => companion({ page: { kind: 'gave-up', host } }),
  'companion-data-failed': () => companion({ page: { kind: 'data-failed' }, data: null }),
  'companion-report': () => companion({ report: { view: 'report', key: ada, label: 'Ada Sample', why } }),
  'companion-taken-back': () => companion({ report: { view: 'not-this-person', key: ada, label: 'Ada Sample', why } }),
  'companion-officials': () => companion({ tab: 'officials' }),
  'companion-act': () => companion({ tab: 'act' }),
  'companion-act-none': () => companion({ tab: 'act', act: sampleAct(nothingAsked) }),
  // Between sessions, with what was practiced left open.
  'companion-act-season': () =>
    companion({
      tab: 'act',
      act: {
        ...sampleAct(nothingAsked),
        today: '2026-12-07',
        session: sessionNear('wa', '2026-12-07'),
        congress: sessionNear('us', '2026-12-07'),
        suggestions: [{ kind: 'practise' }],
        drafts: { [practiceKey]: { own: 'HB 1999' } },
      },
    }),
  // In the middle of a session.
  'companion-act-session': () =>
    companion({
      tab: 'act',
      act: { ...sampleAct(nothingAsked), today: '2027-02-10', session: sessionNear('wa', '2027-02-10') },
    }),
  'companion-act-call': () => askOpened(/^Call about/),
  'companion-act-sign-in': () => askOpened(/^Sign in/),
  'companion-act-email': () => askOpened(/^Write about/),
  'companion-act-own': () => sheet(),
  'companion-act-own-guest': guest,
  'companion-act-letter': () => sheet({ start: { isIntroduction: true } }),
  'companion-following': () => companion({ tab: 'done', done, following: following() }),
  // Issues are still on offer.
  'companion-following-quiet': () => companion({ tab: 'done', following: follow({ lines: quiet }) }),
  'companion-done': () => companion({ tab: 'done', done }),
  'companion-done-none': () => companion({ tab: 'done' }),
  'companion-act-hearings': () => companion({ tab: 'act', act: sampleAct({ actions: [], hearings: stages }) }),
  'companion-act-elsewhere': () => companion({ about: 'an-ask-of-another-district' }),
  'companion-no-district': () => companion({ tab: 'officials', officials: null }),
};
