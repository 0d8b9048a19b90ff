/** The whole record of an official, or the measures on an issue: wiring only. */
import { unparse } from 'papaparse';
import { useEffect, useState } from 'react';
import { leaveHandoff, readHandoff } from '../../browser/handoff';
import { finder } from '../../browser/find-entries';
import { changeFollows, type Follows, noFollows, readFollows, withFollow } from '../../browser/follows';
import { messagesOf } from '../../browser/language-files';
import { ownPacks, readSettings } from '../../browser/settings';
import { openStore } from '../../browser/store';
import { openCompanionHere } from '../../browser/tabs';
import { localDay } from '../../browser/today';
import { TalkButton } from '../../components/basics/TalkButton';
import { FindBox } from '../../components/companion/FindBox';
import { FollowButton } from '../../components/basics/FollowButton';
import { IssueRecord } from '../../components/scorecard/IssueRecord';
import { Scorecard } from '../../components/scorecard/Scorecard';
import { ScorecardIndex } from '../../components/scorecard/ScorecardIndex';
import { buildIssuePage, lineDetails } from '../../engine/cards/issue-page';
import { parseMeasureKey } from '../../engine/cards/measure-key';
import { buildScorecard } from '../../engine/cards/scorecard';
import { myOfficials } from '../../engine/districts/my-officials';
import { followedIssue } from '../../engine/follow/issue-news';
import type { MeasureKey } from '../../engine/identifiers';
import { issueOf } from '../../engine/issues';
import type { RosterFile } from '../../engine/release/packs';
import type { LoadedRelease } from '../../engine/release/release';
import { pickLanguage } from '../../locales/languages';
import { mount } from '../../surfaces/mount';

const query = await readHandoff(location.search);
const official = query.get('official');
const issue = issueOf(query.get('issue') ?? '');

const settings = await readSettings();
const store = openStore();
const packs = ownPacks(settings);
const { tag } = pickLanguage(settings.language, navigator.languages);
const out = {
  csvOf: (rows: string[][]) => unparse(rows, { escapeFormulae: true }),
  onCopy: (text: string) => navigator.clipboard.writeText(text),
  onPrint: () => print(),
};

/** The reader's own officials, nearest first: for this page of ours alone. */
const mineIn = (rosters: readonly RosterFile[]) =>
  myOfficials(settings.districts, rosters, localDay()).flatMap(({ officials }) => officials);
const idsOfMine = ({ packs: loaded }: LoadedRelease): string[] =>
  mineIn(Object.values(loaded).map(({ roster }) => roster)).map(({ id }) => id);

/** Nobody has a say with the legislature of a state that they do not live in. */
function isMyLegislature(measure: MeasureKey): boolean {
  const { state } = settings.districts;
  const pack = parseMeasureKey(measure)?.pack;
  return pack === 'us' || state === undefined || pack === state;
}

/** Follows an official or an issue, on this device alone. */
function Follow({ about, name }: { about: string; name: string }) {
  const [follows, setFollows] = useState<Follows>(noFollows);
  useEffect(() => void readFollows().then(setFollows), []);
  const follow = (on: boolean) => void changeFollows((now) => withFollow(now, about, on)).then(setFollows);
  return <FollowButton isOn={follows.followed.some(({ key }) => key === about)} name={name} onFollow={follow} />;
}

/** To the sheet about a measure or an official: in the toolbar's window, or beside this page. */
const talk = (key: string) => void openCompanionHere({ view: 'act', key });

async function showOfficial(id: string): Promise<boolean> {
  const card = await store.ask(packs, (release) => buildScorecard(id, release, localDay()));
  if (!card) return false;
  const { name, now, unconfirmed } = card.subject;
  const toDo = (
    <>
      {now && !unconfirmed && <TalkButton about={{ name }} onPress={() => talk(id)} />}
      <Follow about={id} name={name} />
    </>
  );
  await mount(settings, <Scorecard card={card} toDo={toDo} {...out} />, 'scorecard.title');
  return true;
}

if (issue) {
  const name = (await messagesOf(tag)).issue[issue];
  const page = await store.ask(packs, (release) => buildIssuePage(issue, idsOfMine(release), release, localDay()));
  const details = (key: string) => store.ask(packs, (release) => lineDetails(key, issue, release));
  await mount(
    settings,
    <IssueRecord
      page={page}
      details={details}
      onTalk={talk}
      isMine={isMyLegislature}
      toDo={<Follow about={followedIssue(issue)} name={name} />}
      {...out}
    />,
    'scorecard.title',
  );
} else if (!official || !(await showOfficial(official))) {
  const rosters = await store.rosters(packs);
  const show = (subject: Record<string, string>) =>
    void leaveHandoff(subject).then((about) => location.assign(`scorecard.html?${about}`));
  await mount(
    settings,
    <ScorecardIndex
      isGone={query.size > 0}
      rosters={rosters}
      today={localDay()}
      mine={mineIn(rosters)}
      myIssues={settings.myIssues}
      find={
        <FindBox
          onFind={finder(store, () => Promise.resolve(settings))}
          onOpen={(key, label) =>
            parseMeasureKey(key) ? void openCompanionHere({ view: 'find', key, label }) : show({ official: key })
          }
        />
      }
      onChoose={show}
    />,
    'scorecard.title',
  );
}
