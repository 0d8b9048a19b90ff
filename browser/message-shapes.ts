/** What the page's scripts may send, checked before use: shapes, sizes, characters. Types stand in `messages.ts`. */
import * as z from 'zod/mini';
import { issueIds } from '../engine/issues';
import type { BackgroundCalls } from './messages';

const text = (max: number) => z.string().check(z.maxLength(max));
const list = <T extends z.ZodMiniType>(item: T, max: number) => z.array(item).check(z.maxLength(max));

/** Official ids and measure keys: plain words and slashes. Empty for "Which one?". */
const key = z.string().check(z.maxLength(120), z.regex(/^[\w./-]*$/));
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const reasons = list(z.object({ code: text(60), values: z.optional(z.record(text(40), text(400))) }), 20);

const part = z.object({ around: text(100_000), html: list(text(9_000_000), 100_000) });

const facts = z.object({
  url: text(8000),
  title: z.optional(text(2000)),
  lang: z.optional(text(100)),
  dates: z.optional(list(text(200), 50)),
  site: z.optional(text(500)),
});

const maxContext = 65_536;
const context = z
  .looseObject({ v: z.literal(1) })
  .check(z.refine((value) => JSON.stringify(value).length <= maxContext));

const page = z.object({ keys: list(key, 2000), published: z.optional(isoDate), issue: z.optional(z.enum(issueIds)) });

/** One shape per call. */
export const messageShapes = {
  'background/look': z.object({ text: text(2_000_000), wanted: z.optional(z.boolean()) }),
  'background/scan': z.object({
    url: text(8000),
    parts: list(part, 10_000),
    head: z.optional(list(text(200_000), 200)),
    known: z.optional(z.object({ facts, context })),
    wanted: z.optional(z.boolean()),
  }),
  'background/inject': z.object({ script: z.enum(['markup', 'pointer', 'card']) }),
  'background/card': z.object({ key, candidates: z.optional(list(key, 50)), why: reasons, page }),
  'background/open-link': z.object({
    key,
    link: text(300),
    page,
    here: z.optional(z.boolean()),
    told: z.optional(z.boolean()),
  }),
  'background/companion': z.object({
    key,
    label: text(400),
    view: z.enum(['mention', 'officials', 'act', 'report', 'not-this-person']),
    why: reasons,
    about: z.optional(text(80)),
  }),
} as const satisfies Record<keyof BackgroundCalls, z.ZodMiniType>;
