/** What is written in a release. */
import { admit, type Defence, each, edit, engine, literals, one, steps, store } from './edits';

const corrections = edit(
  store + 'release-store.ts',
  '[candidate.held?.record.words.manifest, await correctionsInForce(vault)]',
  '[candidate.held?.record.words.manifest]',
);

export const ofData: readonly Defence[] = [
  one('F74', 'a length for every text', edit(engine + 'literals.ts', 'z.maxLength(max)', 'z.maxLength(1e9)')),
  one(
    'F75',
    'names that can be searched for',
    edit(literals, "items.filter((item) => typeof item !== 'string' || isSearchable(item))", 'items'),
  ),
  one('F76', 'so many other names', edit(literals, '.slice(0, nameListCap)')),
  one('F77', 'no signs that hide or steer', edit(engine + 'plain-text.ts', `    .replace(invisible, '')\n`)),
  one(
    'F77',
    'no towers of marks',
    edit(engine + 'plain-text.ts', `    .replace(tower, '$1')\n`),
    edit(engine + 'plain-text.ts', `    .replace(mixedRun, '$1')\n`),
  ),
  one('F79', 'exact hosts', edit(literals, 'linkFields.has(name) && !isAllowedLink(text, hosts)', 'false')),
  one('F81', 'days of the calendar', edit(literals, 'dayLike.test(text) && !isRealDay(text)', 'false')),
  one('F82', 'no id twice', edit(admit, '(id && seen.has(key)) || ')),
  one('F82', 'no source that is not there', edit(admit, ' || dangles(record, value)')),
  one(
    'F85',
    'no half characters',
    edit(engine + 'plain-text.ts', `    .toWellFormed()\n    .replaceAll('\\ufffd', '')\n`),
  ),
  one(
    'F87',
    'a cap on values',
    edit(
      engine + 'literal-json.ts',
      "if (values > caps.values) throw new Refusal('too-large', `more than ${caps.values} values`);",
    ),
    edit(admit, 'list.length > recordsCap', 'false'),
  ),
  one('F88', 'a loss has to be said', edit(steps, `if (verdict === 'take') refuseShrink(read.manifest, active);`)),
  one(
    'F88',
    'records are counted',
    edit(
      admit,
      "if (records + dropped !== listed) throw new Refusal('refused', `${path}: ${records + dropped} of ${listed} records`);",
    ),
  ),
  one(
    'F89',
    'nobody reviews what they wrote',
    edit(
      literals,
      `author !== undefined && author === reviewer ? 'reviewed by its own author' : undefined`,
      'undefined',
    ),
  ),
  ...each('F90 F92', 'corrections hold at once', corrections),
  one('F91', 'a second source', edit('dataset/records/second-source.ts', 'yea === one.yea && nay === one.nay', 'true')),
];
