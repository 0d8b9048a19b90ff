/** All recorded positions of an official, or on an issue: wiring only. */
import { unparse } from 'papaparse';
import { leaveErrand, readErrand } from '../../browser/errands';
import { messagesOf } from '../../browser/language-files';
import { ownPacks, readSettings } from '../../browser/settings';
import { openStore } from '../../browser/store';
import { localDay } from '../../browser/today';
import { Scorecard, ScorecardIndex } from '../../components/scorecard/Scorecard';
import { buildScorecard } from '../../engine/cards/scorecard';
import type { ScorecardSubject } from '../../engine/cards/scorecard';
import { pickLanguage } from '../../locales/languages';
import { mount } from '../options/mount';

const query = await readErrand(location.search);
const official = query.get('official');
const issue = query.get('issue');
const subject: ScorecardSubject | undefined = official ? { official } : issue ? { issue } : undefined;

const settings = await readSettings();
const { tag } = pickLanguage(settings.language, navigator.languages);
const { card, release } = await openStore().ask(ownPacks(settings), (loaded) => ({
  card: subject && buildScorecard(subject, loaded, localDay()),
  release: loaded,
}));

if (card) {
  document.title = `${card.subject.kind === 'issue' ? (await messagesOf(tag)).issue[card.subject.id] : card.subject.name} · Collective Lens`;
  await mount(
    settings,
    <Scorecard
      card={card}
      csvOf={(rows) => unparse(rows, { escapeFormulae: true })}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onPrint={() => print()}
    />,
  );
} else {
  const people = Object.values(release.packs).flatMap(({ roster }) => roster.people);
  await mount(
    settings,
    <ScorecardIndex
      isGone={subject !== undefined}
      officials={people.map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name))}
      onChoose={(chosen) => void leaveErrand(chosen).then((about) => location.assign(`scorecard.html?${about}`))}
    />,
  );
}
