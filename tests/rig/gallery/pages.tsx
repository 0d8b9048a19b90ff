/** Each state of the extension's own pages, from fictional data. */
import { CommentForm } from '../../../components/act/CommentForm';
import { Companion } from '../../../components/companion/Companion';
import type { CompanionProps } from '../../../components/companion/Companion';
import { rowFactsOf } from '../../../components/companion/row-facts';
import { CompanionPending } from '../../../components/companion/CompanionPending';
import { Contact, ContactGone } from '../../../components/act/Contact';
import { TalkButton } from '../../../components/basics/TalkButton';
import { FollowButton } from '../../../components/companion/FollowButton';
import { DataStatus } from '../../../components/basics/DataStatus';
import { DistrictChooser } from '../../../components/district/DistrictChooser';
import type { DistrictChooserProps } from '../../../components/district/DistrictChooser';
import { DistrictConfirmation } from '../../../components/district/DistrictConfirmation';
import { Knows } from '../../../components/options/Knows';
import { Options, OptionsPending } from '../../../components/options/Options';
import { IssueRecord } from '../../../components/scorecard/IssueRecord';
import { Scorecard } from '../../../components/scorecard/Scorecard';
import { Welcome } from '../../../components/welcome/Welcome';
import { ZipChoice } from '../../../components/district/ZipChoice';
import { buildScorecard } from '../../../engine/cards/scorecard';
import { buildIssuePage } from '../../../engine/cards/issue-page';
import { refusalReasons } from '../../../engine/release/refusal';
import { languages } from '../../../locales/languages';
import { myEntries, myPositions } from '../../../engine/cards/my-entries';
import { hearing, withActions } from '../../engine/actions/sample-actions';
import {
  ada,
  bill,
  bo,
  cy,
  otherBill,
  pastBill,
  sampleRelease,
  sessionUnclear,
  stance,
} from '../../engine/cards/sample-release';
import { nothingAsked, sampleAct } from '../../components/sample-act';
import { sampleWays } from '../../components/sample-ways';
import { content } from './cards';

const today = '2026-11-24';
const nothing = () => {};
const host = 'www.spokesman.com';
const districts = { state: 'wa', legislative: '3', congressional: '5', city: 'sampleton', council: '2' };
const officials = myEntries(districts, sampleRelease(), today);
const data = { asOf: '2026-09-27', origin: 'bundled' as const, outcome: 'off', busy: false };
const why = [{ code: 'title', values: { title: 'Sen.' } }];

const mention = (index: number, key: string, label: string, context: string) => ({
  index,
  kind: key.split('/').length > 3 ? ('measure' as const) : ('person' as const),
  key,
  label,
  context,
  why,
});
const mentions = [
  mention(0, ada, 'Ada Sample', 'State Sen. Ada Sample, D-Sampleton, said on Tuesday that the'),
  mention(1, bill, 'HB 1999', 'the House passed House Bill 1999, which would limit sample'),
  mention(2, bo, 'Bo Example', 'Rep. Bo Example voted for the bill after long talks'),
  mention(3, ada, 'Ada Sample', '“It is only a sample,” Sample said, and left the'),
  { ...mention(4, '', 'Former', 'according to Former, who did not return a call'), candidates: [cy, bo] },
];

const ways = sampleWays();

/** What a find box has found. */
const found = [
  { key: bill, kind: 'measure' as const, label: 'HB 1999', session: '2025-2026', title: 'Sample rents', text: '' },
  { key: pastBill, kind: 'measure' as const, label: 'HB 1999', session: '2021-2022', title: 'Sample fees', text: '' },
  { key: ada, kind: 'person' as const, label: 'Ada Sample', text: '' },
];

const follow = ({ lines }: Pick<CompanionProps['following'], 'lines'>): CompanionProps['following'] => ({
  lines,
  badge: false,
  remind: true,
  onIssue: nothing,
  onFollow: nothing,
  onSeen: nothing,
  onBadge: nothing,
  onRemind: nothing,
});

/** What each row says of what the page names. */
const rows = new Map([ada, bill, bo].map((key) => [key, rowFactsOf(content(key, [ada, bill, bo], '2026-03-01'))]));

function companion(changes: Partial<CompanionProps>) {
  return (
    <Companion
      page={{ kind: 'mentions', host, mentions }}
      officials={officials}
      data={data}
      version={1}
      loadCard={({ key, candidates, why }) =>
        Promise.resolve({
          content: content(key, [ada, bill, bo], '2026-03-01', { why, ...(candidates && { candidates }) }),
          ...(key === bill && { mine: myPositions(bill, [ada, bo], sampleRelease(), today) }),
        })
      }
      onLink={nothing}
      onGo={nothing}
      onTurnOn={nothing}
      onAllow={nothing}
      onOnce={nothing}
      onReload={nothing}
      onRetry={nothing}
      onStep={nothing}
      onRecord={nothing}
      onBeside={nothing}
      onClearDone={nothing}
      act={sampleAct()}
      done={[]}
      following={follow({ lines: [] })}
      find={{ onFind: () => Promise.resolve([]) }}
      rows={rows}
      home={{ districts, load: ways.boundaries }}
      onSite={nothing}
      onRefresh={nothing}
      onOptions={nothing}
      onCopy={() => Promise.resolve()}
      onHide={nothing}
      {...changes}
    />
  );
}

const chooser = (changes: Partial<DistrictChooserProps> = {}): DistrictChooserProps => ({
  districts,
  states: ['wa', 'id', 'or'],
  choices: {
    legislative: ['3', '6'],
    congressional: ['5'],
    cities: ['sampleton'],
    counties: ['sample-county'],
    council: { sampleton: ['1', '2'] },
    commissioner: {},
  },
  officials,
  status: 'saved',
  ways: sampleWays(),
  onKeep: nothing,
  onChoose: nothing,
  onClear: nothing,
  ...changes,
});

const noChoice = chooser({ districts: {}, choices: null, officials: [], status: undefined });

/** A way to a district, pressed as a reader would: the pictures' script cannot press. */
const way = (name: string, changes: Partial<DistrictChooserProps> = {}) => (
  <div
    className="page"
    ref={(element) => element?.querySelector<HTMLInputElement>(`.ways input[value="${name}"]`)?.click()}
  >
    <DistrictChooser {...chooser(changes)} />
  </div>
);

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

/** A view in which the last button that fits has been pressed as a reader would: the pictures' script cannot press. */
const pressed = (selector: string, view: React.ReactNode, name = /./) => (
  <div
    ref={(element) =>
      [...(element?.querySelectorAll<HTMLElement>(selector) ?? [])]
        .findLast(({ innerText }) => name.test(innerText.trim()))
        ?.click()
    }
  >
    {view}
  </div>
);

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

/** One hearing at each of its stages, as of the sample's moment. */
const stages = [
  { ...hearing, id: 'sign-in' },
  { ...hearing, id: 'written', measure: otherBill, start: '2026-11-24T08:00:00-08:00' },
  { ...hearing, id: 'meeting', kind: 'Executive Session', start: '2026-11-25T08:00:00-08:00' },
  { ...hearing, id: 'cancelled', cancelled: true, start: '2026-11-24T15:30:00-08:00' },
  { ...hearing, id: 'floor', measure: otherBill, start: '2026-11-20T08:00:00-08:00' },
  { ...hearing, id: 'governor', start: '2026-11-20T08:00:00-08:00' },
];

const contact = (kind: 'call' | 'email', shown: string, scheme: string) => (
  <Contact kind={kind} name="Ada Sample" shown={shown} href={`${scheme}sample`} onCopy={() => Promise.resolve()} />
);

const out = { csvOf: () => '', onCopy: () => Promise.resolve(), onPrint: nothing };

function scorecard() {
  const card = buildScorecard(ada, sampleRelease(), today);
  const toDo = (
    <>
      <TalkButton about={{ name: 'Ada Sample' }} onPress={nothing} />
      <FollowButton isOn={false} name="Ada Sample" onFollow={nothing} />
    </>
  );
  return card && <Scorecard card={card} toDo={toDo} {...out} />;
}

function issueRecord() {
  const explained = withActions({
    explanations: [{ ...stance, id: 'explained', issues: ['environment'], plain: { en: 'A sample.' } }],
  });
  const page = buildIssuePage('environment', [ada], sampleRelease({ editorial: explained }), today);
  return <IssueRecord page={page} everybody={() => Promise.resolve([])} onTalk={nothing} {...out} />;
}

/** What is known and sent, with something in every line. */
const knows = () => (
  <Knows
    requests={[
      { host: 'feed.example.org', count: 3 },
      { host: 'geocoding.geo.census.gov', count: 1 },
    ]}
    kept={{
      districts,
      myIssues: ['housing', 'immigration'],
      sitesOff: ['www.example.org'],
      sitesOn: ['news.example.com'],
      hidden: [{ host, name: 'Ada Sample' }],
      packs: ['us', 'wa', 'id'],
      aboutMe: ['Mai Sample', 'Sampleton', '99201'],
      done: 2,
      reminders: ['Hearing of HB 1999'],
      follows: ['housing', { name: 'HB 1999' }],
      release: { version: 20261124, asOf: '2026-11-24' },
    }}
    onExport={nothing}
    onDelete={() => Promise.resolve()}
  />
);

const welcome = (step: number) => (
  <Welcome
    languages={languages}
    onLanguage={nothing}
    district={noChoice}
    issues={{ chosen: ['housing'], onChange: nothing }}
    publisher={{ name: 'Asians for Collective Action', site: 'https://acaspokane.org' }}
    startAt={step}
    onDone={nothing}
  />
);

export const pageStates = {
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
  'companion-act-call': () => askOpened(/^Call about/),
  'companion-act-sign-in': () => askOpened(/^Sign in/),
  'companion-act-email': () => askOpened(/^Write about/),
  'companion-act-own': () => sheet(),
  'companion-act-letter': () => sheet({ start: { isIntroduction: true } }),
  'companion-following': () => companion({ tab: 'done', done, following: following() }),
  'companion-done': () => companion({ tab: 'done', done }),
  'companion-done-none': () => companion({ tab: 'done' }),
  'companion-act-hearings': () => companion({ tab: 'act', act: sampleAct({ actions: [], hearings: stages }) }),
  'companion-act-elsewhere': () => companion({ about: 'an-ask-of-another-district' }),
  'contact-call': () => contact('call', '360-555-0103', 'tel:'),
  'contact-email': () => contact('email', 'ada.sample@example.org', 'mailto:'),
  'contact-comment': () => <CommentForm label="HB 1999" href="https://legislature.example.org/comment/1999" />,
  'contact-gone': () => <ContactGone />,
  'scorecard-official': scorecard,
  'scorecard-issue': issueRecord,
  'companion-no-district': () => companion({ tab: 'officials', officials: null }),
  options: () => (
    <Options
      district={chooser()}
      issues={{ chosen: ['housing', 'immigration'], onChange: nothing }}
      packs={{
        used: [{ id: 'us', isFixed: true }, { id: 'wa', isFixed: true }, { id: 'id', isFixed: true }, { id: 'or' }],
        others: ['ca', 'ny'],
        onAdd: nothing,
        onRemove: nothing,
      }}
      sites={{
        off: ['www.example.org'],
        added: ['news.example.com'],
        news: { allowed: 12, listed: 95 },
        isEverywhere: false,
        onAllowNews: nothing,
        onEverywhere: nothing,
        hidden: [{ host, key: ada, name: 'Ada Sample' }],
        onTurnOn: nothing,
        onRemove: nothing,
        onShowAgain: nothing,
      }}
      languages={languages}
      data={{ ...data, checked: '2026-11-23', outcome: 'offline' }}
      source={{
        version: 20261124,
        isStale: false,
        lastSuccess: '2026-11-24',
        nextCheck: '2026-11-25',
        changes: [{ date: '2026-11-24', text: 'Sample: two votes corrected' }],
        isPinned: false,
        feed: 'https://feed.example.org/',
        isOwnChoice: true,
        busy: false,
        onBundled: nothing,
        onFeed: async () => undefined,
        onLeave: () => undefined,
      }}
      publisher={{ name: 'Asians for Collective Action', site: 'https://acaspokane.org' }}
      onLanguage={nothing}
      onRefresh={nothing}
    />
  ),
  'options-outcomes': () => (
    <div className="page">
      {(['off', 'pinned', 'not-checked', 'up-to-date', ...refusalReasons] as const).map((outcome) => (
        <DataStatus
          key={outcome}
          full
          data={{
            ...data,
            origin: outcome === 'off' || outcome === 'pinned' ? 'bundled' : 'feed',
            outcome,
            checked: '2026-11-23',
          }}
          onRefresh={nothing}
        />
      ))}
    </div>
  ),
  'district-map': () => way('map'),
  'district-city-left': () => way('zip', { districts: { state: 'wa', legislative: '3', congressional: '5' } }),
  'district-zip': () => way('zip'),
  'district-location': () => way('location'),
  'district-address': () => way('address'),
  'district-zip-several': () => (
    <div className="page">
      {pressed('button', <ZipChoice onLookUp={sampleWays().zip} onFound={nothing} onWay={nothing} />)}
    </div>
  ),
  'district-confirm': () => (
    <div className="page">
      <DistrictConfirmation
        found={{ ...districts, county: 'sample-county', commissioner: '1' }}
        preview={sampleWays().preview}
        onKeep={nothing}
        onAgain={nothing}
      />
    </div>
  ),
  'knows-delete': () => pressed('main section:last-of-type button', knows()),
  knows,
  'options-loading': () => <OptionsPending state="loading" />,
  'options-failed': () => <OptionsPending state="failed" />,
  'welcome-1-district': () => welcome(0),
  'welcome-2-issues': () => welcome(1),
  'welcome-3-ready': () => welcome(2),
};
