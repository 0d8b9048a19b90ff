/** Draws the cards of the packs that ship, and tells what is wrong with how they look. */
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server';
import { Card } from '../../../components/card/Card';
import '../../../components/card/card.css';
import { createI18n, I18nextProvider } from '../../../components/basics/i18n';
import '../../../components/pages.css';
import { IssueRecord } from '../../../components/scorecard/IssueRecord';
import { Scorecard } from '../../../components/scorecard/Scorecard';
import './gallery.css';
import { buildCard } from '../../../engine/cards/build-card';
import type { CardPage } from '../../../engine/cards/content';
import { buildIssuePage } from '../../../engine/cards/issue-page';
import { buildScorecard } from '../../../engine/cards/scorecard';
import { issueOf } from '../../../engine/issues';
import { recordOver } from '../../../engine/record';
import type { FilePath } from '../../../engine/release/bundle';
import type { RosterFile } from '../../../engine/release/packs';
import type { LoadedRelease } from '../../../engine/release/release';
import type { Reason } from '../../../engine/spotting/types';
import en from '../../../locales/en.json';
import { completed, type Tree } from '../../../locales/languages';
import { gapsIn, overflowIn, type Look } from './card-faults';
import { foreignWords } from './foreign-words';
import { layoutFaults } from './layout-faults';
import { openStage } from './stage';

const today = '2026-11-24';
const nothing = () => {};
/** As long as reasons get. */
const why: readonly Reason[] = [
  { code: 'written-as', values: { words: 'Engrossed Second Substitute House Bill 1110' } },
  { code: 'title', values: { title: 'State Representative' } },
];

declare global {
  interface Window {
    /** Reads these files of a pack; answers how many cards it has: one for each official and each of these measures. */
    openPack(id: string, files: readonly string[], measures: readonly string[]): Promise<number>;
    /** From now on cards are in this language. */
    speak(language: string): Promise<void>;
    /** Draws cards from `from` until before `to`, each so-manieth, and looks at them in each of these ways. */
    lookAtCards(range: readonly [from: number, to: number, step: number], looks: readonly Look[]): Seen;
    /** Draws the record of an official of the open pack, or all that it has on an issue, as a page of its own. */
    drawRecord(of: string): void;
    layoutFaults: typeof layoutFaults;
    foreignWords: typeof foreignWords;
    /** Draws the cards of these keys side by side, as a story of that day opens them that names them all. People by name. */
    drawStory(story: readonly string[], published: string): void;
  }
}

/** How many cards were drawn, and what is wrong with them, each fault in a line. */
interface Seen {
  drawn: number;
  faults: string[];
}

const locales = import.meta.glob<{ default: Tree }>('../../../locales/*.json');
let i18n = createI18n('en', en);
const stage = await openStage();
const files = new Map<string, unknown>();
let release: LoadedRelease;
let keys: string[] = [];
/** Parts of cards that have been looked at in this language, for each look. */
const measured = new Map<string, Set<string>>();

window.openPack = async (id, paths, measures) => {
  const read = async (path: string) => files.set(path, await (await fetch(`/packs/${path}.json`)).json());
  await Promise.all(paths.filter((path) => !files.has(path)).map(read));
  const roster = files.get(`${id}/roster`) as RosterFile;
  release = {
    info: { version: 1, issued: '2026-11-24T00:00:00Z', asOf: today, origin: 'bundled' },
    packs: { [id]: { roster } },
    record: recordOver((path: FilePath) => files.get(path), [roster]),
    withdrawn: [],
  };
  keys = [...roster.people.map((person) => person.id), ...measures];
  return keys.length;
};

window.speak = async (language) => {
  const own = (await locales[`../../../locales/${language}.json`]?.())?.default ?? {};
  i18n = createI18n(language, completed(en, own), en);
  measured.clear();
  for (const { documentElement } of [document, stage.document]) {
    documentElement.lang = language;
    documentElement.dir = i18n.dir();
  }
};

/** The card as it is first drawn; nothing for a key that nobody has. */
function markupOf(key: string, page: CardPage): string {
  const content = buildCard(key, page, release, today, { why, language: i18n.language });
  if (!content) return '';
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <Card
        content={content}
        pinned
        onLink={nothing}
        onPin={nothing}
        onClose={nothing}
        onCompanion={nothing}
        onNotThisPerson={nothing}
        onReport={nothing}
      />
    </I18nextProvider>,
  );
}

const placesFor = (chosen: readonly string[], page: CardPage): string =>
  chosen.map((key) => `<div data-key>${markupOf(key, page)}</div>`).join('');

window.lookAtCards = ([from, to, step], looks) => {
  const chosen = keys.slice(from, to).filter((_, at) => at % step === 0);
  const { body } = stage.document;
  body.innerHTML = placesFor(chosen, { keys: [], published: today });
  const cards = [...body.children].map((place) => place.firstElementChild);
  const of = (look: (card: Element) => string[], when: string) =>
    cards.flatMap((card, at) => (card ? look(card) : ['no card']).map((fault) => `${when}${chosen[at]}: ${fault}`));
  const faults = of(gapsIn, '');
  for (const { width, opened } of looks) {
    stage.setWidth(width);
    for (const details of stage.document.querySelectorAll('details')) details.open = opened;
    const when = `${width} px${opened ? ', opened' : ''}, `;
    const parts = measured.get(when) ?? new Set();
    measured.set(when, parts);
    faults.push(...of((card) => overflowIn(card, stage.window, parts), when));
  }
  body.replaceChildren();
  return { drawn: cards.length, faults };
};

window.drawStory = (story, published) => {
  const people = Object.values(release.packs).flatMap(({ roster }) => roster.people);
  const named = story.map((one) => people.find(({ name }) => name === one)?.id ?? one);
  document.body.className = 'story';
  document.getElementById('root')!.innerHTML = placesFor(named, { keys: named, published });
};

const out = { csvOf: () => '', onCopy: () => Promise.resolve(), onPrint: nothing };
let root: Root | undefined;

window.drawRecord = (of) => {
  const issue = issueOf(of);
  const card = issue ? undefined : buildScorecard(of, release, today);
  root?.unmount();
  root = createRoot(document.getElementById('root')!);
  const view = issue ? (
    <IssueRecord
      page={buildIssuePage(issue, [], release, today)}
      details={() => Promise.resolve({ because: [], votes: [] })}
      {...out}
    />
  ) : (
    card && <Scorecard card={card} {...out} />
  );
  flushSync(() => root?.render(<I18nextProvider i18n={i18n}>{view}</I18nextProvider>));
};

window.layoutFaults = layoutFaults;
window.foreignWords = foreignWords;
document.documentElement.dataset.ready = '';
