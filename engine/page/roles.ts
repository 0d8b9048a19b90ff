/** What elements mean to the reading of a page: which end a run, which are not read, of what kind a run is. */
import type { TextRun } from '../spotting/types';
import { attributesOf } from './markup';
import { measureSite } from './telling-elements';

export type Kind = NonNullable<TextRun['kind']>;
/** An element's role by its tag; inline elements and those not known have none. */
export type Role = Kind | 'skip' | 'block' | 'break' | undefined;

const tagsByRole: [Role, string][] = [
  [
    'skip',
    'script style noscript template textarea input select option datalist code kbd samp svg math iframe object ' +
      'embed canvas audio video',
  ],
  [
    'block',
    'address article body button center dd details dialog div dl dt fieldset footer form header hgroup hr html ' +
      'legend main p pre section summary table tbody tfoot thead tr ul ol',
  ],
  ['break', 'br'],
  ['cell', 'td th'],
  ['heading', 'h1 h2 h3 h4 h5 h6'],
  ['caption', 'figure figcaption caption'],
  ['item', 'li'],
  ['aside', 'aside'],
  ['nav', 'nav menu'],
  ['quote', 'blockquote'],
];
const roles = new Map(tagsByRole.flatMap(([role, tags]) => tags.split(' ').map((tag) => [tag, role] as const)));

/** The role of an element by its tag. */
export const roleOf = (name: string): Role => roles.get(name);

const telling = /\s(hidden|aria-hidden|contenteditable|style|role|class|rel|open|href|colspan)="([^"]*)"/g;
const unseen = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const unreadClass =
  /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|ace_editor|monaco-editor|CodeMirror)(?:\s|$)/;
/** What an element says of all that is in it. */
export interface Meaning {
  /** Hidden, or to be written in: it is not read. */
  unread?: true;
  /** It is a region of this kind. */
  region?: Kind;
  /** Address of the measure's page that it links to. */
  href?: string;
  /** Columns of its table that it takes. */
  columns: number;
}

const nothing: Meaning = { columns: 1 };

/** What an element means by its tag and attributes. */
export function meaningOf(name: string, tag: string): Meaning {
  const plain = !tag.includes('="');
  if (plain && name !== 'dialog' && name !== 'nav' && name !== 'aside' && name !== 'blockquote') return nothing;
  const attributes = attributesOf(tag, telling);
  const of = (attribute: string): string => attributes.get(attribute) ?? '';
  const role = of('role');
  const named = of('class');
  const href = of('href');
  const meaning: Meaning = { columns: Math.min(Number(of('colspan')) || 1, 100) };
  if (
    attributes.has('hidden') ||
    of('aria-hidden') === 'true' ||
    role === 'textbox' ||
    (attributes.has('contenteditable') && !of('contenteditable').startsWith('false')) ||
    unseen.test(of('style')) ||
    unreadClass.test(named) ||
    (name === 'dialog' && !attributes.has('open'))
  )
    meaning.unread = true;
  if (role === 'heading') meaning.region = 'heading';
  else if (named.includes('byline') || of('rel') === 'author') meaning.region = 'byline';
  else if (name === 'blockquote') meaning.region = 'quote';
  else if (name === 'aside') meaning.region = 'aside';
  else if (name === 'nav' || role === 'navigation') meaning.region = 'nav';
  if (name === 'a' && measureSite.test(href)) meaning.href = href;
  return meaning;
}
