/** The way to a district as a screen reader says it, and every page of the extension's own in every language. */
import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DistrictChooser } from '../../components/district/DistrictChooser';
import { Knows } from '../../components/options/Knows';
import { Welcome } from '../../components/welcome/Welcome';
import en from '../../locales/en.json';
import { completed, languages, type Tree } from '../../locales/languages';
import { cardStates } from '../rig/gallery/cards';
import { pageStates } from '../rig/gallery/pages';
import { show, violations } from './render';
import { sampleWays } from './sample-ways';

// The virtual screen reader asks for it where ids are referred to; jsdom has none.
vi.stubGlobal('CSS', { escape: (id: string) => id.replace(/[^\w-]/g, '\\$&') });

afterEach(async () => {
  await virtual.stop();
  cleanup();
});

const nothing = () => {};
const chooser = {
  districts: { state: 'wa', legislative: '3' },
  states: ['wa', 'id'],
  choices: null,
  officials: [],
  ways: sampleWays(),
  onChoose: nothing,
  onKeep: nothing,
  onClear: nothing,
};

/** Everything that is said from the beginning to the end. */
async function said(container: Element, last: RegExp): Promise<string[]> {
  await virtual.start({ container: container as HTMLElement });
  for (let steps = 0; steps < 400 && !last.test(await virtual.lastSpokenPhrase()); steps++) await virtual.next();
  return virtual.spokenPhraseLog();
}

/** The phrases come in this order, others between them. */
function expectInOrder(phrases: readonly string[], wanted: readonly RegExp[]) {
  let from = 0;
  for (const words of wanted) {
    const at = phrases.findIndex((phrase, index) => index >= from && words.test(phrase));
    expect(at, `${words} in\n${phrases.slice(from).join('\n')}`).toBeGreaterThanOrEqual(0);
    from = at;
  }
}

const issues = { chosen: [], onChange: () => {} };
const ready = { isNational: false, onNational: () => {}, onDone: () => {} };

describe('a screen reader', () => {
  it('hears what the welcome is about, its language, and the way on', async () => {
    const view = <Welcome languages={languages} district={chooser} issues={issues} onLanguage={nothing} {...ready} />;
    const phrases = await said(show(view).container, /button, Next/);
    expectInOrder(phrases, [
      /Step 1 of 3/,
      /heading, Who represents you\?, level 1/,
      /combobox, Display language/,
      /group, How would you like to find your district\?/,
      /button, Next/,
    ]);
  });

  it('hears five ways, and which is chosen', async () => {
    const phrases = await said(show(<DistrictChooser {...chooser} />).container, /button, Clear my district/);
    expectInOrder(phrases, [
      /group, How would you like to find your district\?/,
      /radio, Choose from lists, .*checked/,
      /radio, Use a map, not checked|radio, Use a map/,
      /radio, Enter a ZIP code/,
      /radio, Use my location/,
      /radio, Enter a street address/,
      /combobox, State/,
      /button, Clear my district/,
    ]);
  });

  it('hears the map as a list of districts, with the chosen one', async () => {
    const { container } = show(<DistrictChooser {...chooser} />);
    fireEvent.click(screen.getByRole('radio', { name: 'Use a map' }));
    await screen.findByRole('listbox', { name: /Washington/ });
    const phrases = await said(container, /combobox, The same districts as a list/);
    expectInOrder(phrases, [
      /listbox, Legislative district, Washington/,
      /option, District 1, not selected/,
      /option, District 3, selected/,
      /option, District 49, not selected/,
      /combobox, The same districts as a list/,
    ]);
  });

  it('hears where an address goes before it is asked for one', async () => {
    const { container } = show(<DistrictChooser {...chooser} />);
    fireEvent.click(screen.getByRole('radio', { name: 'Enter a street address' }));
    const phrases = await said(container, /button, Send to the Census Bureau/);
    expectInOrder(phrases, [
      /goes to the U\.S\. Census Bureau/,
      /textbox, Street, city and state, .*goes to the U\.S\. Census Bureau/,
      /button, Send to the Census Bureau/,
    ]);
  });

  it('hears the confirmation part by part', async () => {
    const found = { state: 'wa', legislative: '6', congressional: '5' };
    const ways = sampleWays({ location: () => Promise.resolve({ kind: 'found', districts: found }) });
    const { container } = show(<DistrictChooser {...chooser} ways={ways} />);
    fireEvent.click(screen.getByRole('radio', { name: 'Use my location' }));
    fireEvent.click(screen.getByRole('button', { name: 'Use my location' }));
    await screen.findByRole('region', { name: 'Is this where you live?' });
    const phrases = await said(container, /button, No, choose again/);
    expectInOrder(phrases, [
      /heading, Is this where you live\?/,
      /Legislative district/,
      /District 6/,
      /Congressional district/,
      /District 5/,
      /Your officials/,
      /button, Yes, save it/,
    ]);
  });
});

describe('a screen reader on what an article names', () => {
  it('hears a card from who this is to what can be done, in this order', async () => {
    const phrases = await said(show(cardStates['card-official-pinned']()).container, /button, See my officials/);
    expectInOrder(phrases, [
      /dialog, Ada Sample/,
      /heading, Ada Sample, level 2/,
      /button, Keep open, pressed/,
      /button, Close/,
      /State senator, Washington, District 3/,
      /^Democrat$/,
      /region, In this story/,
      /Voted no/,
      /on this story’s bill/,
      /HB 1999/,
      /group/,
      /Record and sources/,
      /Official word:/,
      /button, Source: votes\.example\.org: Ada Sample, HB 1999/,
      /group/,
      /Called “Sen\.” here/,
      /Data as of/,
      /Where this comes from/,
      /button, Not this person\?/,
      /button, Report an error/,
      /group, Contact this office/,
      /button, Call the Capitol office 360-555-0103/,
      /button, See my officials/,
    ]);
  });

  it('hears the companion’s tabs, the way through the page, and each name with what it is to the reader', async () => {
    const phrases = await said(show(pageStates['companion-list']()).container, /switch, Collective Lens on/);
    expectInOrder(phrases, [
      /heading, Collective Lens, level 1/,
      /tab, On this page 4, selected/,
      /tab, My officials, not selected/,
      /tabpanel, On this page 4/,
      /group, Move through the page/,
      /button, Next/,
      /heading, People, level 2/,
      /button, Ada Sample Your state senator Voted no HB 1999.*, not expanded/,
      /button, Call: Ada Sample/,
      /Mentioned 2 times/,
      /button, Find in story Ada Sample on the page/,
      /heading, Former Which one\?, level 3/,
      /heading, Bills and ballot measures, level 2/,
      /button, HB 1999 Sample rents.*Did not pass.*, not expanded/,
      /switch, Collective Lens on www\.spokesman\.com, checked/,
    ]);
  });

  it('hears who represents the reader, nearest to the story first, each with the ways to reach them', async () => {
    const phrases = await said(show(pageStates['companion-officials']()).container, /switch, Collective Lens on/);
    expectInOrder(phrases, [
      /tab, My officials, selected/,
      // The story is about a bill of the Legislature: its members come first.
      /heading, Your state legislators, level 2/,
      /State senator, Washington, District 3/,
      /button, Call the Capitol office: Ada Sample 360-555-0103/,
      /heading, Your city, level 2/,
      /No phone or email: 1 official/,
      /heading, Your members of Congress, level 2/,
    ]);
  });
});

describe('axe, in every language', () => {
  const kept = {
    districts: {},
    myIssues: [],
    sitesOff: [],
    sitesOn: [],
    hidden: [],
    packs: ['us'],
    aboutMe: [],
    done: 0,
    follows: [],
    reminders: [],
    drafts: 0,
    release: { version: 1, asOf: '2026-11-24' },
  };
  const pages = {
    'welcome, language': (
      <Welcome languages={languages} district={chooser} issues={issues} startAt={2} onLanguage={nothing} {...ready} />
    ),
    'welcome, district': (
      <Welcome languages={languages} district={chooser} issues={issues} startAt={0} onLanguage={nothing} {...ready} />
    ),
    knows: <Knows requests={[]} kept={kept} onExport={nothing} onDelete={() => Promise.resolve()} />,
  };
  it.each(languages.flatMap(({ tag }) => Object.keys(pages).map((page) => [tag, page as keyof typeof pages] as const)))(
    'finds nothing wrong in %s: %s',
    async (tag, page) => {
      const own = JSON.parse(readFileSync(`locales/${tag}.json`, 'utf8')) as Tree;
      const { container } = show(pages[page], tag, completed(en, own));
      expect(await violations(container)).toEqual([]);
      // No raw key and no empty slot is ever shown.
      expect(container.textContent).not.toMatch(/\{\{|\b(welcome|district|knows|options)\.\w/);
    },
  );
});
