/**
 * The whole path as a screen reader says it, in real Chromium and Firefox: from the welcome to a district, a card, the
 * companion, a call, and what is known and sent. A virtual screen reader reads what the browsers have drawn.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGallery, windowOf, type Gallery } from '../rig/surfaces';
import { kinds } from '../rig/kinds';

/** What has to be heard in each state, in this order; other phrases come between. */
const path: [state: string, phrases: RegExp[]][] = [
  [
    'welcome-1-district',
    [
      /Step 1 of 3/,
      /heading, Who represents you\?, level 1/,
      /combobox, Display language/,
      /group, How would you like/,
      /button, Next/,
    ],
  ],
  ['welcome-2-issues', [/heading, My issues, level 1/, /button, Housing.*, pressed/, /button, Next/]],
  [
    'welcome-3-ready',
    [/heading, You’re ready, level 1/, /link, See what this extension knows/, /region, Who makes this/, /button, Done/],
  ],
  ['district-map', [/radio, Use a map/, /listbox, Legislative district, Washington/, /option, District 3, selected/]],
  [
    'district-address',
    [/goes to the U\.S\. Census Bureau/, /textbox, Street, city and state/, /button, Send to the Census Bureau/],
  ],
  [
    'district-confirm',
    [
      /heading, Is this where you live\?/,
      /District 3/,
      /Ada Sample/,
      /button, Yes, save it/,
      /button, No, choose again/,
    ],
  ],
  [
    'card-official-pinned',
    [
      /dialog, Ada Sample/,
      /heading, Ada Sample, level 2/,
      /button, Keep open, pressed/,
      /State senator, Washington, District 3/,
      /region, In this story/,
      /Voted no/,
      /on this story’s bill/,
      /Record and sources/,
      /group, Contact this office/,
      /button, Take action/,
      /button, Call the Capitol office 360-555-0103/,
      /button, See my officials/,
    ],
  ],
  [
    'companion-list',
    [
      /tablist, Sections/,
      /tab, On this page 4, .*selected/,
      /tab, My officials/,
      /button, Previous/,
      /button, Next/,
      /region, People/,
      /button, Ada Sample Your state senator .*Voted no/,
      /button, Call: Ada Sample/,
      /^Mentioned 2 times$/,
      /button, Find in story Ada Sample on the page/,
      /region, Bills and ballot measures/,
      /switch, Collective Lens on www\.spokesman\.com, checked/,
    ],
  ],
  [
    'companion-officials',
    [
      /region, Your state legislators/,
      /button, Call the Capitol office ?: Ada Sample 360-555-0103/,
      /region, Your city/,
      /No phone or email: 1 official/,
      /button, See full record ?: Mei Example/,
    ],
  ],
  [
    'companion-act-sign-in',
    [
      /region, Action alerts/,
      /button, Sign in for the hearing on sample rents Asked by Sample Civic Club Sign in, .*\bexpanded/,
      /2 hours, 10 minutes left/,
      /note, This will be public/,
      /link, Go to the page/,
      /button, Add to my calendar/,
    ],
  ],
  [
    'companion-act-call',
    [
      /heading, Senator Ada Sample 1 of 2/,
      /Hello, my name is Lin Sample and I live in Sampleton, 99999/,
      /button, Call Senator Sample ?. Call the Capitol office 360-555-0103/,
      /button, Copy text/,
      /group, How did it go\?/,
      /button, Left a voicemail/,
    ],
  ],
  [
    'companion-done',
    [/region, What I follow/, /region, My log/, /Talked to Representative Bo Example/, /button, Clear my log/],
  ],
  [
    'knows',
    [
      /heading, Requests made today/,
      // An address may be broken at its dots.
      /^3 requests to$/,
      /^\.org$/,
      /to download public data/,
      /heading, Changes made to pages/,
      /^0$/,
      /button, Delete everything/,
    ],
  ],
];

describe.each(kinds)('the whole path by ear in %s', (kind) => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery(kind);
  });
  afterAll(() => gallery?.close());

  it.each(path)('%s', async (state, wanted) => {
    await gallery.page.setViewport(windowOf(state));
    await gallery.show(state);
    // What is pressed when a state is drawn shows itself a moment later.
    await gallery.page.waitForFunction(
      (shown) => shown !== 'district-map' || document.querySelector('[role=listbox]'),
      {},
      state,
    );
    const phrases = await gallery.page.evaluate(() => window.hearState());
    let from = 0;
    for (const words of wanted) {
      const at = phrases.findIndex((phrase, index) => index >= from && words.test(phrase));
      expect(at, `${words} in\n${phrases.slice(from).join('\n')}`).toBeGreaterThanOrEqual(0);
      from = at;
    }
  });
});
