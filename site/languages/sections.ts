/** The lines of a language by where readers meet them: in this order, each with a title in the reader's own words. */
import type en from '../../locales/en.json';

/** Where a heading of the extension says it already, the key of that one; else the page's own, `languages.sections`. */
export const titles = {
  card: null,
  act: 'companion.tabs.act',
  companion: null,
  yours: null,
  addressed: null,
  office: null,
  link: null,
  contact: 'contact.title',
  vote: null,
  voted: null,
  scorecard: 'scorecard.title',
  why: 'why.heading',
  measureType: null,
  issue: null,
  myIssues: 'myIssues.title',
  follow: 'follow.title',
  clock: null,
  done: 'done.title',
  find: 'find.label',
  district: 'district.title',
  welcome: 'welcome.title',
  options: 'options.title',
  knows: 'knows.title',
  data: 'data.title',
  report: 'report.title',
  publisher: 'publisher.title',
  group: null,
  party: null,
  chamber: null,
  session: null,
  state: null,
  place: null,
  common: null,
  language: null,
  brand: null,
} as const satisfies Record<keyof typeof en, string | null>;

export type Section = keyof typeof titles;
export const sections = Object.keys(titles) as Section[];
/** Those that no heading of the extension names. */
export type Own = { [Name in Section]: (typeof titles)[Name] extends null ? Name : never }[Section];
