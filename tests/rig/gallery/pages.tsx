/** Each state of the extension's own pages, from fictional data. */
import { CommentForm } from '../../../components/act/CommentForm';
import { Contact, ContactGone } from '../../../components/act/Contact';
import { TalkButton } from '../../../components/basics/TalkButton';
import { FindBox } from '../../../components/companion/FindBox';
import { FollowButton } from '../../../components/basics/FollowButton';
import { IssueRecord } from '../../../components/scorecard/IssueRecord';
import { ScorecardIndex } from '../../../components/scorecard/ScorecardIndex';
import { Scorecard } from '../../../components/scorecard/Scorecard';
import { Welcome } from '../../../components/welcome/Welcome';
import { buildScorecard } from '../../../engine/cards/scorecard';
import { buildIssuePage, lineDetails } from '../../../engine/cards/issue-page';
import { myOfficials } from '../../../engine/districts/my-officials';
import { languages } from '../../../locales/languages';
import { withActions } from '../../engine/actions/sample-actions';
import { ada, explained, sampleRelease, stance } from '../../engine/cards/sample-release';
import { companionStates } from './companion';
import { districtStates, noChoice } from './district';
import { optionsStates } from './options';
import { districts, today, nothing, pressed } from './reader';

const contact = (kind: 'call' | 'email', shown: string, scheme: string) => (
  <Contact kind={kind} name="Ada Sample" shown={shown} href={`${scheme}sample`} onCopy={() => Promise.resolve()} />
);

const out = { csvOf: () => '', onCopy: () => Promise.resolve(), onPrint: nothing };

function scorecard() {
  const card = buildScorecard(ada, explained(), today);
  const toDo = (
    <>
      <TalkButton about={{ name: 'Ada Sample' }} onPress={nothing} />
      <FollowButton isOn={false} name="Ada Sample" onFollow={nothing} />
    </>
  );
  return card && <Scorecard card={card} toDo={toDo} {...out} />;
}

function issueRecord() {
  const editorial = withActions({
    explanations: [{ ...stance, id: 'explained', issues: ['housing'], plain: { en: 'A sample.' } }],
  });
  const release = explained({ editorial });
  const page = buildIssuePage('housing', [ada], release, today);
  const details = (key: string) => Promise.resolve(lineDetails(key, 'housing', release));
  return <IssueRecord page={page} details={details} onTalk={nothing} {...out} />;
}

const welcome = (step: number) => (
  <Welcome
    languages={languages}
    onLanguage={nothing}
    district={noChoice}
    issues={{ chosen: ['housing'], onChange: nothing }}
    publisher={{ name: 'Asians for Collective Action', site: 'https://acaspokane.org' }}
    startAt={step}
    isNational={false}
    onNational={nothing}
    onDone={nothing}
  />
);

function scorecardIndex() {
  const rosters = Object.values(sampleRelease().packs).map(({ roster }) => roster);
  return (
    <ScorecardIndex
      isGone
      rosters={rosters}
      today={today}
      mine={myOfficials(districts, rosters, today).flatMap((group) => group.officials)}
      myIssues={['housing']}
      find={<FindBox onFind={() => Promise.resolve([])} onOpen={nothing} />}
      onChoose={nothing}
    />
  );
}

export const pageStates = {
  'contact-call': () => contact('call', '360-555-0103', 'tel:'),
  'contact-email': () => contact('email', 'ada.sample@example.org', 'mailto:'),
  'contact-comment': () => <CommentForm label="HB 1999" href="https://legislature.example.org/comment/1999" />,
  'contact-gone': () => <ContactGone />,
  'scorecard-index': scorecardIndex,
  'scorecard-official': scorecard,
  'scorecard-issue': issueRecord,
  'scorecard-issue-open': () => pressed('.issue-folds > :first-child > summary', issueRecord()),
  'welcome-1-district': () => welcome(0),
  'welcome-2-issues': () => welcome(1),
  'welcome-3-ready': () => welcome(2),
  ...companionStates,
  ...districtStates,
  ...optionsStates,
};
