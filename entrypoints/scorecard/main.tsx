/** The whole record of an official, or the measures on an issue: wiring only. */
import { unparse } from 'papaparse';
import { useEffect, useState } from 'react';
import { leaveErrand, readErrand } from '../../browser/errands';
import { changeFollows, type Follows, noFollows, readFollows, withFollow } from '../../browser/follows';
import { messagesOf } from '../../browser/language-files';
import { ownPacks, readSettings } from '../../browser/settings';
import { openStore } from '../../browser/store';
import { openCompanionHere } from '../../browser/tabs';
import { localDay } from '../../browser/today';
import { TalkButton } from '../../components/basics/TalkButton';
import { FollowButton } from '../../components/companion/FollowButton';
import { IssueRecord } from '../../components/scorecard/IssueRecord';
import { Scorecard } from '../../components/scorecard/Scorecard';
import { ScorecardIndex } from '../../components/scorecard/ScorecardIndex';
import { buildIssuePage, everybodysVotes } from '../../engine/cards/issue-page';
import { buildScorecard } from '../../engine/cards/scorecard';
import { myOfficials } from '../../engine/districts/my-officials';
import { followedIssue } from '../../engine/follow/issue-news';
import { issueOf } from '../../engine/issues';
import type { LoadedRelease } from '../../engine/release/release';
import { pickLanguage } from '../../locales/languages';
import { mount } from '../options/mount';

const query = await readErrand(location.search);
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

/** Ids of the reader's own officials: for this page of ours alone. */
function mineIn(release: LoadedRelease): string[] {
  const rosters = Object.values(release.packs).map(({ roster }) => roster);
  return myOfficials(settings.districts, rosters, localDay()).flatMap(({ officials }) => officials.map(({ id }) => id));
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
  const { name, isInOffice } = card.subject;
  const toDo = (
    <>
      {isInOffice && <TalkButton about={{ name }} onPress={() => talk(id)} />}
      <Follow about={id} name={name} />
    </>
  );
  await mount(settings, <Scorecard card={card} toDo={toDo} {...out} />, 'scorecard.title');
  return true;
}

if (issue) {
  const name = (await messagesOf(tag)).issue[issue];
  const page = await store.ask(packs, (release) => buildIssuePage(issue, mineIn(release), release, localDay()));
  const everybody = (key: string) => store.ask(packs, (release) => everybodysVotes(key, release));
  await mount(
    settings,
    <IssueRecord
      page={page}
      everybody={everybody}
      onTalk={talk}
      toDo={<Follow about={followedIssue(issue)} name={name} />}
      {...out}
    />,
    'scorecard.title',
  );
} else if (!official || !(await showOfficial(official))) {
  const people = (await store.rosters(packs)).flatMap((roster) => roster.people);
  await mount(
    settings,
    <ScorecardIndex
      isGone={query.size > 0}
      officials={people.map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name))}
      onChoose={(chosen) => void leaveErrand(chosen).then((about) => location.assign(`scorecard.html?${about}`))}
    />,
    'scorecard.title',
  );
}
