/**
 * What an editor may write, field by field. The descriptions are what an editor program shows while typing.
 * What a claim must have before it is published (source, reviewer, expiry) is judged later: a draft may lack it.
 */
import * as z from 'zod/mini';
import { actionKinds } from '../engine/release/editorial';

const describe = <T extends z.ZodMiniType>(schema: T, description: string): T => {
  z.globalRegistry.add(schema, { description });
  return schema;
};
const text = (description: string, max: number) =>
  describe(z.string().check(z.minLength(1), z.maxLength(max)), description);
const optional = z.optional;

/** A day, a moment, an id, an address: what their patterns are called in a problem's line. */
export const patterns = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  moment: /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?$/,
  id: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  address: /^https:\/\/[^\s]+$/,
  language: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  state: /^[a-z]{2}$/,
} as const;
const pattern = (name: keyof typeof patterns, description: string) =>
  describe(z.string().check(z.regex(patterns[name])), description);
const day = (description: string) => pattern('day', `${description} A day: 2026-11-30.`);
const moment = (description: string) =>
  pattern('moment', `${description} A day and a time in the organisation's own time zone: 2026-11-30 17:00.`);
const address = (description: string) =>
  describe(
    z.string().check(z.regex(patterns.address), z.maxLength(500)),
    `${description} A full address that starts with https://.`,
  );
/** English alone, or one text per language. */
const localised = (description: string, max: number) =>
  describe(
    z.union([
      z.string().check(z.minLength(1), z.maxLength(max)),
      z.record(z.string().check(z.regex(patterns.language)), z.string().check(z.minLength(1), z.maxLength(max))),
    ]),
    `${description} English text, or one line per language: en, es, vi, zh-Hans … At most ${max} characters each.`,
  );
const id = (of: string) =>
  pattern('id', `A short name for ${of}, never used again for another: small letters, digits and hyphens.`);
const measure = text('The measure, by its key: wa/2025-2026/HB/1217, us/119/HR/1, id/2026/H/93, wa/I/2066.', 60);
const districts = (description: string) => describe(z.array(z.union([z.string(), z.number()])), description);

const Source = describe(
  z.strictObject({
    url: address('The page that bears this out.'),
    publisher: text('Who publishes that page.', 120),
    retrieved: day('When you last read it.'),
    quote: optional(text('The words on that page that matter, exactly as printed.', 600)),
  }),
  'A page that bears this out.',
);

const claim = {
  status: optional(
    describe(
      z.enum(['draft', 'live', 'corrected', 'withdrawn']),
      'draft: not published yet. live (also when left out): published. corrected: published, with a note. withdrawn: taken back.',
    ),
  ),
  sources: optional(describe(z.array(Source), 'At least one page that bears this out. Readers are shown the first.')),
  asOf: optional(day('The day for which this is true, if it is not the day on which the newest source was read.')),
  author: optional(text('Who wrote this.', 80)),
  reviewer: optional(text('Who checked it: another person than the author.', 80)),
  reviewed: optional(day('When the reviewer checked it.')),
  expires: optional(day('The last day on which this is shown; then it has to be looked at again.')),
  correctionNote: optional(
    text('What was wrong, in one sentence. Needed where status is corrected or withdrawn.', 400),
  ),
};

const issues = optional(
  describe(z.array(z.string()), 'Ids of the issues it is about, from the list in the handbook: [housing].'),
);

export const ExplanationShape = z.strictObject({
  id: id('this explanation'),
  measure,
  issues,
  plain: localised('What the measure does, in plain and neutral words.', 600),
  yeaMeans: optional(localised('What a Yea on final passage did, in neutral words.', 200)),
  nayMeans: optional(localised('What a Nay on final passage did, in neutral words.', 200)),
  ...claim,
});

export const StanceShape = z.strictObject({
  id: id('this stance'),
  measure,
  position: describe(z.enum(['supports', 'opposes', 'watching']), 'What the organisation thinks of the measure.'),
  issues,
  reason: localised('Why, in words that a neighbour understands. Shown as opinion.', 600),
  organisation: optional(text('Who says so, if it is not the organisation of this folder.', 80)),
  ...claim,
});

/** An action needs no `expires`: it ends with `until`. */
const { expires: _expires, ...actionClaim } = claim;
export const ActionShape = z.strictObject({
  id: id('this action'),
  kind: describe(z.enum(actionKinds), 'What the reader does.'),
  title: localised('What is asked, in one line: Ask your senator about HB 1217.', 120),
  why: optional(localised('Why it matters now.', 400)),
  audience: describe(
    z.strictObject({
      jurisdiction: text('Whom it concerns: wa, id, us, wa/spokane, wa/spokane-county.', 60),
      legislativeDistricts: optional(districts('Only readers of these legislative districts: [3, 6].')),
      congressionalDistricts: optional(districts('Only readers of these congressional districts: [5].')),
    }),
    'Whom it reaches. Without districts: everyone in the jurisdiction.',
  ),
  measure: optional(measure),
  issues,
  official: optional(text('The id of the official to contact. Left out: each of the reader’s own legislators.', 120)),
  script: optional(localised('What to say on the telephone.', 1500)),
  voicemail: optional(localised('The shorter words for a voicemail.', 800)),
  testimony: optional(localised('Words to start a testimony from.', 2000)),
  link: optional(address('The page where it is done.')),
  from: optional(moment('When it starts.')),
  until: optional(moment('When it ends. It is not shown after that.')),
  publicRecord: optional(localised('What becomes public when the reader does this.', 300)),
  organisation: optional(text('Who asks, if it is not the organisation of this folder.', 80)),
  ...actionClaim,
});

export const HearingShape = z.strictObject({
  id: id('this hearing'),
  measure,
  committee: text('The committee, as the legislature prints it.', 160),
  chamber: describe(z.enum(['house', 'senate', 'joint', 'council']), 'Whose committee it is.'),
  start: moment('When it starts.'),
  kind: text('As the legislature prints it: Public Hearing, Executive Session.', 80),
  cancelled: optional(describe(z.boolean(), 'true once the legislature has cancelled it.')),
  page: address('The legislature’s own page of this hearing.'),
  signIn: optional(address('Where people sign in to testify or to be counted.')),
  retrieved: day('When you last read that page.'),
});

const QuietPeriodShape = z.strictObject({
  state: pattern('state', 'The state, by its two letters: wa.'),
  from: day('The first day without stances and asks.'),
  until: day('The last day without them.'),
  reason: text('Why: General election of 3 November 2026.', 200),
});

const CorrectionShape = z.strictObject({
  date: day('When it was corrected.'),
  text: text('What was wrong and what is right, for readers to see.', 300),
  withdraw: optional(
    describe(z.array(z.string()), 'Ids taken back at once: a claim of yours, or a roll call, measure or official.'),
  ),
});

export const OrganisationShape = z.strictObject({
  name: text('The organisation’s name, as readers see it.', 80),
  site: address('Its own site.'),
  reportAddress: optional(
    describe(
      // Its length first: the expression takes a quarter of an hour over a megabyte of dots.
      z.string().check(z.maxLength(120, { abort: true }), z.regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/)),
      'An e-mail address for reports of errors.',
    ),
  ),
  timeZone: describe(z.string(), 'The time zone of all times in this folder: America/Los_Angeles.'),
  linkHosts: optional(
    describe(
      z.array(z.string()),
      'Hosts that links may lead to, besides those of the official sources: www.leg.wa.gov.',
    ),
  ),
});

export type OrganisationShape = z.infer<typeof OrganisationShape>;
export type ExplanationShape = z.infer<typeof ExplanationShape>;
export type StanceShape = z.infer<typeof StanceShape>;
export type ActionShape = z.infer<typeof ActionShape>;
export type HearingShape = z.infer<typeof HearingShape>;

/** The lists of a folder: each is the file `<part>.yaml`. `one` names an entry in a problem's line. */
export const lists = {
  explanations: { shape: ExplanationShape, one: 'explanation' },
  stances: { shape: StanceShape, one: 'stance' },
  actions: { shape: ActionShape, one: 'action' },
  hearings: { shape: HearingShape, one: 'hearing' },
  'quiet-periods': { shape: QuietPeriodShape, one: 'quiet period' },
  corrections: { shape: CorrectionShape, one: 'correction' },
} as const;
export type ListName = keyof typeof lists;
export const listNames = Object.keys(lists) as ListName[];
/** An entry of a list as written and found to be of the right shape. */
export type Written<Name extends ListName> = z.infer<(typeof lists)[Name]['shape']>;
