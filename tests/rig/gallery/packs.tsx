/** Draws the cards of one pack that ships, one after the other, and tells what is wrong with how they look. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Card } from '../../../components/Card';
import '../../../components/card.css';
import { createI18n, I18nextProvider } from '../../../components/i18n';
import '../../../components/pages.css';
import { buildCard } from '../../../engine/cards/build-card';
import { packParts } from '../../../engine/release/packs';
import type { Pack } from '../../../engine/release/packs';
import en from '../../../locales/en.json';

const today = '2026-11-24';
const nothing = () => {};

declare global {
  interface Window {
    /** Draws every `step`th official and measure of a pack; answers how many, and each fault in a line. */
    drawPack(id: string, parts: string[], step: number): Promise<{ drawn: number; faults: string[] }>;
  }
}

async function readPack(id: string, parts: string[]): Promise<Pack> {
  const wanted = packParts.filter((part) => parts.includes(part));
  const files = wanted.map(async (part) => {
    const response = await fetch(`/packs/${id}/${part}.json`);
    return [part, await response.json()] as const;
  });
  return Object.fromEntries(await Promise.all(files)) as unknown as Pack;
}

/** What a reader would see wrong: text that sticks out, a heading with nothing below it, an act without its source. */
function faultsOf(card: HTMLElement): string[] {
  const faults: string[] = [];
  const { right } = card.getBoundingClientRect();
  for (const element of card.querySelectorAll<HTMLElement>('*:not(.visually-hidden, .visually-hidden *, svg *)')) {
    const box = element.getBoundingClientRect();
    if (box.width > 0 && box.right > right + 1) {
      faults.push(`sticks out: <${element.tagName}> ${element.textContent?.slice(0, 40)}`);
    }
  }
  for (const part of card.querySelectorAll('.part')) {
    if (part.children.length < 2 || part.lastElementChild?.textContent === '') faults.push('empty part');
  }
  for (const position of card.querySelectorAll('.position')) {
    const source = position.querySelector('.source-link')?.textContent ?? '';
    if (!/^Source: \S/.test(source)) faults.push(`no source: ${position.textContent}`);
  }
  if (!card.querySelector('h2')?.textContent) faults.push('no name');
  return faults;
}

const i18n = createI18n('en', en);
const root = createRoot(document.getElementById('root')!);

window.drawPack = async (id, parts, step) => {
  const pack = await readPack(id, parts);
  const release = {
    info: { version: 1, issued: '2026-11-24T00:00:00Z', asOf: today, origin: 'bundled' as const },
    packs: { [id]: pack },
    withdrawn: [],
  };
  const measures = (pack.measures?.measures ?? []).map(({ key }) => key);
  const keys = [...pack.roster.people.map((person) => person.id), ...measures];
  const wanted = keys.filter((_, index) => index % step === 0);
  const faults = wanted.flatMap((key) => {
    const content = buildCard(key, { keys: [], published: today }, release, today);
    if (!content) return [`${key}: no card`];
    flushSync(() =>
      root.render(
        <I18nextProvider i18n={i18n}>
          <Card
            key={key}
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
      ),
    );
    return faultsOf(document.querySelector<HTMLElement>('.card')!).map((fault) => `${key}: ${fault}`);
  });
  return { drawn: wanted.length, faults };
};
document.documentElement.dataset.ready = '';
