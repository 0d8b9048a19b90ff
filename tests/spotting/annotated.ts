/**
 * What an annotated article of `tests/pages` has to be, and its mistakes, each in one sentence with file and field. The
 * allowed values are those in use; whoever needs another adds it here and to `tests/pages/README.md`.
 */
import { readdirSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import * as z from 'zod';
import { contradiction, isBallotKey, isMeasureKey } from './measure-surfaces';
import { readRosters } from './packs-on-disk';

/** The letter and the name of each category. */
const categories = new Set([
  'a olympia-session',
  'b bills',
  'b spokane-local',
  'c congress-delegation',
  'd bills',
  'e namesakes-traps',
  'f pure-negative',
  'g long-explainer',
  'h other-language',
  'i older-article',
  'j two-state',
  'k new-term',
  'k pre-filing',
  'l long-explainer',
  'l whole-page',
  'm national-mixed',
  'n namesakes-traps',
  'n national-mixed',
  'o older-article',
  'o olympia-session',
  'o other-language',
  'p pre-filing',
  'p pure-negative',
  's spokane-local',
  't two-state',
]);
const personForms = [
  'title+full',
  'title+surname',
  'full',
  'surname',
  'first',
  'nickname',
  'last-first',
  'initials',
] as const;
const billForms = ['bill', 'link'] as const;
const measureForms = ['ballot'] as const;
/** The packs that hold measures; the articles are scored with these. */
const measurePacks = ['us', 'wa', 'id'] as const;

/** Officials of `okIds` whom no bundled roster has: the governors of Montana and California. */
const outsideRosters = new Set([
  'ocd-person/c40b88ef-ba7b-415f-a6d4-581bfecf0ea7',
  'ocd-person/19e0dbe3-0e2d-4dec-b5dd-c34618cdc2c3',
]);

/** The packs whose rosters know an official. */
const packsOf = new Map<string, string[]>();
const packs = readdirSync(new URL('../../public/packs/', import.meta.url), { withFileTypes: true });
for (const { pack, people } of readRosters(packs.filter((entry) => entry.isDirectory()).map(({ name }) => name)))
  for (const { id } of people) packsOf.set(id, [...(packsOf.get(id) ?? []), pack]);

const officialId =
  /^(?:ocd-person\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|bioguide\/[A-Z]\d{6}|civic\/[a-z]{2}(?:\/[a-z0-9-]+){2})$/;

const filled = z.string().refine((text) => text.trim() !== '', { error: 'is empty' });
const place = {
  surface: filled.refine((text) => text === text.trim(), { error: 'begins or ends with white space' }),
  nth: z.int().min(1, { error: 'counts from 1' }),
};

function whatIsWrongWithOfficial(id: string): string | undefined {
  if (!officialId.test(id))
    return `is "${id}", which is no official's id (ocd-person/<uuid>, bioguide/<ID> or civic/<state>/<place>/<slug>)`;
  if (!packsOf.has(id)) return `is "${id}", whom no roster of public/packs knows`;
  return undefined;
}
const whatIsWrongWithKey = (key: string): string | undefined =>
  isMeasureKey(key)
    ? undefined
    : `is "${key}", which is no measure's key (wa/2025-2026/HB/1217, us/119/HR/1, wa/I/2066)`;
const isOfficial = (id: string) => /^(?:ocd-person|bioguide|civic)\//.test(id);

/** A text with which something may be wrong, in the words that follow the name of its field. */
const checked = (whatIsWrong: (text: string) => string | undefined) =>
  z.string().superRefine((text, context) => {
    const wrong = whatIsWrong(text);
    if (wrong) context.addIssue({ code: 'custom', message: wrong });
  });
const flags = z.array(z.string()).optional();

const person = z
  .strictObject({
    ...place,
    kind: z.literal('person'),
    id: checked(whatIsWrongWithOfficial),
    form: z.enum(personForms),
    juris: z.string(),
    flags,
  })
  .superRefine(({ id, juris }, context) => {
    const known = packsOf.get(id);
    if (known && !known.includes(juris))
      context.addIssue({
        code: 'custom',
        path: ['juris'],
        message: `is "${juris}", but the official is in the roster of "${known.join('", "')}"`,
      });
  });
const measure = <Kind extends string, Form extends string>(kind: Kind, forms: readonly Form[]) =>
  z
    .strictObject({
      ...place,
      kind: z.literal(kind),
      id: checked(whatIsWrongWithKey),
      form: z.enum(forms),
      juris: z.enum(measurePacks),
      flags,
    })
    .superRefine(({ surface, id, juris }, context) => {
      const issue = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
      if (!isMeasureKey(id)) return;
      if (!id.startsWith(`${juris}/`)) issue('juris', `is "${juris}", but the key is "${id}"`);
      if (kind === 'measure' && !isBallotKey(id))
        issue('kind', `is "measure", which is for ballot measures, but the key is "${id}"`);
      const wrong = contradiction(surface, id);
      if (wrong) issue('id', wrong);
    });

const Annotated = z
  .strictObject({
    id: z.string(),
    category: z.string(),
    categoryName: z.string(),
    lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)*$/, { error: 'is no language tag ("en", "zh-Hans")' }),
    hard: z.boolean(),
    hardWhy: filled.optional(),
    synthetic: z.literal(true),
    publisherDomain: z.string().regex(/^[a-z0-9.-]+\.[a-z]+$/, { error: 'is no domain ("spokesman.com")' }),
    published: z.iso.date({
      error: ({ input }) => (input === undefined ? undefined : 'is no calendar day (YYYY-MM-DD)'),
    }),
    headline: filled,
    dateline: z.string().optional(),
    html: filled,
    mentions: z.array(
      z.discriminatedUnion('kind', [person, measure('bill', billForms), measure('measure', measureForms)]),
    ),
    negatives: z.array(
      z.strictObject({ ...place, why: filled, collidesWith: z.array(checked(whatIsWrongWithOfficial)).optional() }),
    ),
    ignore: z.array(
      z.strictObject({
        ...place,
        why: filled,
        okIds: z
          .array(
            checked((id) =>
              outsideRosters.has(id)
                ? undefined
                : isOfficial(id)
                  ? whatIsWrongWithOfficial(id)
                  : whatIsWrongWithKey(id),
            ),
          )
          .min(1, { error: 'names no id' }),
      }),
    ),
  })
  .superRefine(({ category, categoryName, hard, hardWhy }, context) => {
    const issue = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (!categories.has(`${category} ${categoryName}`))
      issue(
        'category',
        `is "${category}" with the categoryName "${categoryName}", which is none of: ${[...categories].join(', ')}`,
      );
    if (hard && hardWhy === undefined) issue('hardWhy', 'is missing, though hard is true');
    if (!hard && hardWhy !== undefined) issue('hardWhy', 'is there, though hard is false');
  });
export type AnnotatedArticle = z.infer<typeof Annotated>;

/** zod's own issues in the words that follow the name of a field. */
const inWords: z.core.$ZodErrorMap = (issue) => {
  const given = JSON.stringify(issue.input);
  if (issue.code === 'unrecognized_keys') return `has the unknown key "${issue.keys.join('", "')}"`;
  if (issue.code === 'invalid_union') {
    const { kind } = issue.input as { kind?: unknown };
    return kind === undefined ? 'is missing' : `is ${JSON.stringify(kind)}, which is none of: person, bill, measure`;
  }
  if (issue.input === undefined) return 'is missing';
  if (issue.code === 'invalid_type')
    return `has to be of the type ${issue.expected}, not ${given.length > 40 ? `${given.slice(0, 40)}…` : given}`;
  if (issue.code === 'invalid_value') return `is ${given}, which is none of: ${issue.values.join(', ')}`;
  return undefined;
};

/** Where the nth occurrence of a surface starts in a text, counting overlapping ones; -1 when there is none. */
function placeOf(text: string, { surface, nth }: { surface: string; nth: number }): number {
  let at = -1;
  for (let n = 0; n < nth; n++) {
    at = text.indexOf(surface, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

/** Mistakes that show only beside the article's text. */
function* placeMistakes(article: AnnotatedArticle, text: string): Generator<string> {
  const spansOf = (list: 'mentions' | 'negatives' | 'ignore') =>
    article[list].map((place, index) => {
      const from = placeOf(text, place);
      return { field: `${list}[${index}]`, ...place, from, to: from + place.surface.length };
    });
  const all = [...spansOf('mentions'), ...spansOf('ignore'), ...spansOf('negatives')];
  for (const { field, surface, nth, from } of all)
    if (from < 0) yield `${field}: the text has no "${surface}" number ${nth}`;
  const found = all.filter(({ from }) => from >= 0);
  for (const [index, one] of found.entries())
    for (const other of found.slice(index + 1)) {
      // A negative may hold another negative ("Patty" in "Patty Kowalski"), but not what has to be marked.
      if (one.field.startsWith('negatives') && other.field.startsWith('negatives')) continue;
      if (one.from < other.to && other.from < one.to)
        yield `${other.field}: "${other.surface}" number ${other.nth} overlaps ${one.field}, "${one.surface}" number ${one.nth}`;
    }
}

/** The text in which places are counted. */
export const textOf = (html: string): string =>
  parseHTML(serialize(parse(`<!doctype html><body>${html}</body>`))).document.body.textContent ?? '';

/** An article as its file has it, if it can be read, and every mistake in it. */
export function readAnnotated(file: string, content: string): { article?: AnnotatedArticle; mistakes: string[] } {
  const sentence = (mistake: string) => `${file}: ${mistake}.`;
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    return { mistakes: [sentence(`is no JSON: ${(error as Error).message}`)] };
  }
  const parsed = Annotated.safeParse(json, { error: inWords });
  if (!parsed.success)
    return {
      mistakes: parsed.error.issues.map(({ path, message }) =>
        sentence(`${path.length ? z.core.toDotPath(path) : 'the article'} ${message}`),
      ),
    };
  const article = parsed.data;
  const name = file.split('/').at(-1);
  const mistakes = [...placeMistakes(article, textOf(article.html))];
  if (`${article.id}.json` !== name) mistakes.unshift(`id is "${article.id}", which is not the file's name`);
  return { article, mistakes: mistakes.map(sentence) };
}
