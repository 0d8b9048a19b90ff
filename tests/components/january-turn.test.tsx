/**
 * The turn of the year as it is read: what “Take action” and the words of a call say on the days from Dec. 2, 2026 to
 * March 1, 2027, in each language, to readers in three states, over the packs as they lie on disk and over a feed that has
 * checked every fact on the day. No placeholder is left, nothing is blank, and no day is untrue.
 */
import { renderToStaticMarkup } from 'react-dom/server';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { BringBack } from '../../components/act/BringBack';
import { OrdinaryDay } from '../../components/act/OrdinaryDay';
import { Register } from '../../components/act/Register';
import { sheetTexts } from '../../components/act/sheet/sheet-texts';
import { createI18n, I18nextProvider, type i18n } from '../../components/basics/i18n';
import { wordsFor } from '../../components/basics/words';
import { nextElection } from '../../engine/actions/elections';
import { ordinaryDay, sessionNear } from '../../engine/actions/ordinary-day';
import { askAgain, newestVotes } from '../../engine/actions/own-record';
import { sheetTargets, topicsOf } from '../../engine/actions/sheet-targets';
import { myEntries } from '../../engine/cards/my-entries';
import type { IssueId } from '../../engine/issues';
import type { LoadedRelease } from '../../engine/release/release';
import en from '../../locales/en.json';
import { completed, languages, type Tree } from '../../locales/languages';
import { checkedOn } from '../rig/checked-on';
import { filesIn, releaseOnDisk } from '../rig/release-on-disk';

/** Days on which something turns, and some between. */
const turning =
  '2026-12-02 2026-12-03 2026-12-07 2026-12-19 2027-01-03 2027-01-04 2027-01-11 2027-01-19 2027-01-20 2027-03-01'.split(
    ' ',
  );
const checked = ['2026-12-07', '2027-01-20'];

const homes = {
  wa: { state: 'wa', legislative: '3', congressional: '5', city: 'spokane', county: 'spokane-county' },
  id: { state: 'id', legislative: '4', congressional: '1' },
  or: { state: 'or', congressional: '3' },
} as const;
/** A law, two dead bills, a federal law and a live federal bill. */
const measures = ['wa/2025-2026/HB/1217', 'wa/2025-2026/SB/5041', 'id/2026/H/93', 'us/119/HR/1', 'us/119/HR/1689'];
const wishes = [undefined, 'support', 'oppose', 'question'] as const;

const packs = ['us', 'wa', 'id', 'or'];
const onDisk = filesIn();

const spoken = new Map<string, i18n>();
let bundled: LoadedRelease;
beforeAll(() => {
  bundled = releaseOnDisk(packs, onDisk);
  for (const { tag } of languages) {
    const own = tag === 'en' ? en : completed(en, JSON.parse(readFileSync(`locales/${tag}.json`, 'utf8')) as Tree);
    spoken.set(tag, createI18n(tag, own, en));
  }
});

/** The text of a view, a line for each of its blocks. */
function linesOf(view: React.ReactNode, i18n: i18n): string[] {
  const markup = renderToStaticMarkup(<I18nextProvider i18n={i18n}>{view}</I18nextProvider>);
  const box = document.createElement('div');
  box.innerHTML = markup;
  for (const drawn of box.querySelectorAll('svg')) drawn.remove();
  const blocks = 'p, li, h2, h3, strong, summary, legend, label, a, button, blockquote';
  return [...box.querySelectorAll(blocks)]
    .filter((block) => !block.querySelector(blocks))
    .map((block) => block.textContent.replaceAll('\u00a0', ' ').trim());
}

const nothing = () => {};
const calls = { onStart: nothing, onChooseDistrict: nothing, onFind: nothing, onIssue: nothing, onDraft: nothing };

/** What the list says on a day, and what the sheet would say to each official about each measure. */
function readBy(home: keyof typeof homes, day: string, release: LoadedRelease) {
  const districts = homes[home];
  const entries = myEntries(districts, release, day);
  const about = { keys: [], issues: ['housing', 'taxes-budget'] satisfies IssueId[] };
  const facts = { today: day, mine: entries, votes: newestVotes(entries, about, release, day), hasIntroduced: false };
  const suggestions = ordinaryDay({ ...facts, follows: 0, issues: about.issues, isPractising: true });
  const again = askAgain(entries, about, release, day);
  const election = nextElection(home, day);
  const topics = [...topicsOf(measures, release, day), undefined].flatMap((topic) =>
    sheetTargets({ topic: topic?.key, home }, entries, release, day).map((target) => ({ topic, target })),
  );
  return (i18n: i18n, tag: string) => {
    const { spokenIn } = wordsFor(i18n.t, i18n);
    const list = linesOf(
      <>
        <OrdinaryDay
          suggestions={suggestions}
          session={sessionNear(home, day)}
          congress={sessionNear('us', day)}
          today={day}
          drafts={{}}
          onCopy={() => Promise.resolve()}
          {...calls}
        />
        {again.length > 0 && <BringBack measures={again} onStart={nothing} />}
        {election && <Register election={election} today={day} onDone={nothing} />}
      </>,
      i18n,
    );
    const scripts = topics.flatMap(({ topic, target }) =>
      wishes.flatMap((wish) =>
        (['call', 'email'] as const).flatMap((way) => {
          const chosen = { wish, reason: '', own: '', topic, isIntroduction: false, way, today: day };
          const texts = sheetTexts(i18n.t, tag, spokenIn(i18n.t, tag), chosen)(target);
          return Object.values(texts).map(({ text }) => text);
        }),
      ),
    );
    return { list, scripts };
  };
}

const broken =
  /\{\{|\}\}|undefined|\bnull\b|NaN|\[object|Invalid Date|\b(?:act|clock|card)\.[a-z]+\.[a-z]|\bissue\.[a-z]|\(\)|“”|\s[.,]|\.\.(?!\.)/;
/** Years told of, however a language writes its days. */
const yearsIn = (text: string) => (text.match(/20\d\d/g) ?? []).sort().join(' ');

const months = 'Jan Feb March April May June July Aug Sept Oct Nov Dec'.split(' ');
const dated = String.raw`((?:${months.join('|')})\.? \d{1,2}, \d{4})`;
const isoOf = (said: string): string => {
  const [, month = '', day = '', year = ''] = /^([A-Z][a-z]+)\.? (\d+), (\d+)$/.exec(said) ?? [];
  return `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
};
/** English sentences that are true only before, or only from, the day that they name. */
const sayings: [RegExp, (named: string, today: string) => boolean][] = [
  [new RegExp(`session opens ${dated}`, 'g'), (named, today) => named > today],
  [new RegExp(`can be filed starting ${dated}`, 'g'), (named, today) => named > today],
  [new RegExp(`(?:meets|lasts) until ${dated}`, 'g'), (named, today) => named >= today],
  [new RegExp(`session opened ${dated}`, 'g'), (named, today) => named <= today],
  [new RegExp(`(?:primary|general election), ${dated}`, 'g'), (named, today) => named >= today],
  [new RegExp(`must arrive by ${dated}`, 'g'), (named, today) => named >= today],
  [new RegExp(`takes effect ${dated}`, 'g'), (named, today) => named > today],
  [new RegExp(`took effect ${dated}`, 'g'), (named, today) => named <= today],
];

const feeds: [string, readonly string[], (day: string) => LoadedRelease][] = [
  ['without a feed', turning, () => bundled],
  ['with a feed', checked, (day) => releaseOnDisk(packs, checkedOn(day, onDisk))],
];

for (const [how, days, feed] of feeds)
  describe(how, () => {
    it.each(Object.keys(homes) as (keyof typeof homes)[])('reads true and whole in every language in %s', (home) => {
      const faults = new Set<string>();
      let seen = 0;
      for (const day of days) {
        const read = readBy(home, day, feed(day));
        const english = read(spoken.get('en')!, 'en');
        for (const text of [...english.list, ...english.scripts])
          for (const [saying, isTrue] of sayings)
            for (const [said, named = ''] of text.replaceAll('\u00a0', ' ').matchAll(saying)) {
              seen += 1;
              if (!isTrue(isoOf(named), day)) faults.add(`${day}: ${said}`);
            }
        for (const [tag, i18n] of spoken) {
          const { list, scripts } = tag === 'en' ? english : read(i18n, tag);
          for (const [which, texts] of Object.entries({ list, scripts }) as ['list' | 'scripts', string[]][])
            texts.forEach((text, at) => {
              const say = (fault: string) => faults.add(`${day} ${tag}: ${fault}: ${text}`);
              if (text.trim() === '') say(`blank beside “${english[which][at]}”`);
              if (broken.test(text)) say('broken');
              if (yearsIn(text) !== yearsIn(english[which][at] ?? '')) say(`other days than “${english[which][at]}”`);
            });
        }
      }
      expect([...faults].slice(0, 20)).toEqual([]);
      expect(seen).toBeGreaterThan(days.length);
    });
  });
