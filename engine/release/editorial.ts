/**
 * What the organisation itself publishes: plain-language explanations, stances and asks.
 * Facts live in packs; opinions live here, always with who says so, why, and who checked it.
 */
import * as z from 'zod/mini';

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/));
const httpsUrl = z.string().check(z.regex(/^https:\/\/[^\s]+$/), z.maxLength(500));
const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
/** One text in one or more languages, by BCP 47 tag; `en` is always there. */
const localised = (max: number) => z.intersection(z.object({ en: text(max) }), z.record(z.string(), text(max)));

/** A page that bears a claim out. */
export const Evidence = z.strictObject({
  url: httpsUrl,
  publisher: text(120),
  retrieved: isoDate,
  quote: z.optional(text(600)),
});

/** What every published claim carries. A claim without source, reviewer or expiry does not build. */
const claim = {
  id: text(80),
  status: z.enum(['live', 'corrected', 'withdrawn']),
  sources: z.array(Evidence).check(z.minLength(1)),
  asOf: isoDate,
  author: text(80),
  reviewer: text(80),
  reviewed: isoDate,
  expires: isoDate,
  correctionNote: z.optional(text(400)),
};

/** Ids of the fixed list of issues (`engine/issues`). */
const issues = z.array(text(60));

/** Plain words about one measure, and what each vote on it means. */
export const Explanation = z.strictObject({
  ...claim,
  measure: text(60),
  issues,
  plain: localised(600),
  /** What a Yea and what a Nay on final passage did, in neutral words. */
  yeaMeans: z.optional(localised(200)),
  nayMeans: z.optional(localised(200)),
});

/** The organisation's opinion of a measure: always shown as opinion, with its reason. */
export const Stance = z.strictObject({
  ...claim,
  measure: text(60),
  organisation: text(80),
  position: z.enum(['supports', 'opposes', 'watching']),
  issues: z.optional(issues),
  reason: localised(600),
});

export const actionKinds = ['call', 'email', 'comment', 'sign-in', 'testify', 'register', 'attend', 'link'] as const;
/** Something a reader can do. */
export const Action = z.strictObject({
  ...claim,
  kind: z.enum(actionKinds),
  /** Who asks for it. */
  organisation: text(80),
  title: localised(120),
  why: z.optional(localised(400)),
  /** Whom it reaches; all absent means everyone in the pack's jurisdiction. */
  audience: z.strictObject({
    jurisdiction: text(60),
    legislativeDistricts: z.optional(z.array(text(12))),
    congressionalDistricts: z.optional(z.array(text(12))),
  }),
  measure: z.optional(text(60)),
  issues: z.optional(issues),
  /** Official to contact; absent for "each of my legislators". */
  official: z.optional(text(120)),
  script: z.optional(localised(1500)),
  voicemail: z.optional(localised(800)),
  testimony: z.optional(localised(2000)),
  link: z.optional(httpsUrl),
  from: instant,
  until: instant,
  /** What becomes public when the reader does this. */
  publicRecord: z.optional(localised(300)),
});

export const QuietPeriod = z.strictObject({
  state: z.string().check(z.regex(/^[a-z]{2}$/)),
  from: isoDate,
  until: isoDate,
  reason: text(200),
});

/** A committee hearing, as the legislature published it. Times are instants. */
export const Hearing = z.strictObject({
  id: text(80),
  measure: text(60),
  committee: text(160),
  chamber: text(30),
  start: instant,
  kind: text(80),
  cancelled: z.optional(z.boolean()),
  page: httpsUrl,
  signIn: z.optional(httpsUrl),
  retrieved: isoDate,
});

export const EditorialFile = z.strictObject({
  schema: z.literal(1),
  organisation: z.strictObject({ name: text(80), site: httpsUrl, reportAddress: z.optional(text(120)) }),
  explanations: z.array(Explanation),
  stances: z.array(Stance),
  actions: z.array(Action),
  hearings: z.array(Hearing),
  quietPeriods: z.array(QuietPeriod),
  changes: z.array(z.strictObject({ date: isoDate, text: text(300) })),
  /** Ids taken back, of claims or of facts: a release's manifest carries them. */
  withdrawn: z.optional(z.array(text(80))),
});
export type Evidence = z.infer<typeof Evidence>;
export type Explanation = z.infer<typeof Explanation>;
export type Stance = z.infer<typeof Stance>;
export type Action = z.infer<typeof Action>;
export type QuietPeriod = z.infer<typeof QuietPeriod>;
export type Hearing = z.infer<typeof Hearing>;
export type EditorialFile = z.infer<typeof EditorialFile>;
