/** Draws the cards of the packs that ship, and tells what is wrong with how they look. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Card } from '../../../components/card/Card';
import '../../../components/card/card.css';
import { createI18n, I18nextProvider } from '../../../components/basics/i18n';
import '../../../components/pages.css';
import './gallery.css';
import { buildCard } from '../../../engine/cards/build-card';
import type { CardPage } from '../../../engine/cards/content';
import { askUntilLoaded } from '../../../engine/record/ask';
import type { FilePath } from '../../../engine/release/bundle';
import type { RosterFile } from '../../../engine/release/packs';
import type { LoadedRelease } from '../../../engine/release/release';
import type { Reason } from '../../../engine/spotting/types';
import en from '../../../locales/en.json';
import { completed, type Tree } from '../../../locales/languages';
import { brokenWords } from './broken-words';

const today = '2026-11-24';
const nothing = () => {};
/** As long as reasons get. */
const why: readonly Reason[] = [
  { code: 'written-as', values: { words: 'Engrossed Second Substitute House Bill 1110' } },
  { code: 'title', values: { title: 'State Representative' } },
];

declare global {
  interface Window {
    /** Reads a pack that ships; answers how many cards it has: one for each official and each of these measures. */
    openPack(id: string, measures: string[]): Promise<number>;
    /** From now on cards are in this language. */
    speak(language: string): Promise<void>;
    /** Draws cards from `from` until before `to`, each so-manieth, one below the other, and answers how many. */
    drawCards(from: number, to: number, step: number): Promise<number>;
    /** Draws the cards of these keys side by side, as a story of that day opens them that names them all. People by name. */
    drawStory(story: readonly string[], published: string): Promise<void>;
    /** What is wrong with the cards that are drawn, each fault in a line: as they open, or with all that is behind them. */
    lookAtCards(opened: boolean): string[];
  }
}

const files = new Map<FilePath, Promise<unknown>>();

/** A parsed file of the packs that ship; undefined for one that they do not have. */
function load(path: FilePath): Promise<unknown> {
  let file = files.get(path);
  if (!file) {
    const read = async () => {
      const response = await fetch(`/packs/${path}.json`);
      const isThere = response.ok && response.headers.get('content-type')?.includes('json');
      return isThere ? response.json() : undefined;
    };
    files.set(path, (file = read()));
  }
  return file;
}

/** Less of a card's text than this, in CSS pixels, is not readable between its head and its foot. */
const leastRoom = 120;

/** What a reader would see wrong: text that sticks out or is cut, a part with nothing in it, an act without its source. */
function faultsOf(card: HTMLElement): string[] {
  const faults: string[] = [];
  const { left, right } = card.getBoundingClientRect();
  if (left < 0 || right > innerWidth) faults.push('wider than its window');
  for (const element of card.querySelectorAll<HTMLElement>('*:not(.visually-hidden, .visually-hidden *, svg *)')) {
    // What a closed menu holds has no layout of its own yet.
    if (!element.checkVisibility()) continue;
    const box = element.getBoundingClientRect();
    const note = (what: string) => faults.push(`${what}: <${element.tagName}> ${element.textContent?.slice(0, 40)}`);
    if (box.width > 0 && (box.right > right + 1 || box.left < left - 1)) note('sticks out');
    if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) note('is cut');
  }
  const scroll = card.querySelector('.card-scroll');
  if (scroll && scroll.clientHeight < Math.min(leastRoom, scroll.scrollHeight)) {
    faults.push(`only ${scroll.clientHeight} px for ${scroll.scrollHeight} px of text`);
  }
  for (const part of card.querySelectorAll('.part')) {
    if (part.children.length < 2 || part.lastElementChild?.textContent === '') faults.push('empty part');
  }
  for (const position of card.querySelectorAll('.position')) {
    const source = position.querySelector('.source-link')?.textContent ?? '';
    if (!/\S: ?\S|：\S/.test(source)) faults.push(`no source: ${position.textContent}`);
  }
  if (!card.querySelector('h2')?.textContent) faults.push('no name');
  faults.push(...brokenWords(card));
  return faults;
}

const locales = import.meta.glob<{ default: Tree }>('../../../locales/*.json');
let i18n = createI18n('en', en);
const root = createRoot(document.getElementById('root')!);
let release: Omit<LoadedRelease, 'record'>;
let keys: string[] = [];

window.openPack = async (id, measures) => {
  const roster = (await load(`${id}/roster`)) as RosterFile;
  release = {
    info: { version: 1, issued: '2026-11-24T00:00:00Z', asOf: today, origin: 'bundled' },
    packs: { [id]: { roster } },
    withdrawn: [],
  };
  keys = [...roster.people.map((person) => person.id), ...measures];
  return keys.length;
};

window.speak = async (language) => {
  const own = (await locales[`../../../locales/${language}.json`]?.())?.default ?? {};
  i18n = createI18n(language, completed(en, own), en);
  document.documentElement.lang = language;
  document.documentElement.dir = i18n.dir();
};

window.drawCards = (from, to, step) =>
  draw(
    keys.slice(from, to).filter((_, at) => at % step === 0),
    { keys: [], published: today },
  );

window.drawStory = async (story, published) => {
  const people = Object.values(release.packs).flatMap(({ roster }) => roster.people);
  const named = story.map((one) => people.find(({ name }) => name === one)?.id ?? one);
  document.body.className = 'story';
  await draw(named, { keys: named, published });
};

async function draw(chosen: readonly string[], page: CardPage): Promise<number> {
  const contents = await askUntilLoaded(release, load, (whole) =>
    chosen.map((key) => buildCard(key, page, whole, today, { why, language: i18n.language })),
  );
  const cards = chosen.map((key, at) => {
    const content = contents[at];
    return (
      <div key={key} data-key={key}>
        {content && (
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
        )}
      </div>
    );
  });
  flushSync(() => root.render(<I18nextProvider i18n={i18n}>{cards}</I18nextProvider>));
  return cards.length;
}

window.lookAtCards = (opened) => {
  for (const details of document.querySelectorAll('details')) details.open = opened;
  return [...document.querySelectorAll<HTMLElement>('[data-key]')].flatMap((place) => {
    const card = place.querySelector<HTMLElement>('.card');
    const faults = card ? faultsOf(card) : ['no card'];
    return faults.map((fault) => `${place.dataset.key}: ${fault}`);
  });
};

document.documentElement.dataset.ready = '';
