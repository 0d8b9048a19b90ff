/** The `officials` part of a pack: what a card adds about a person. */
import * as z from 'zod/mini';
import { fileHead, sourceIndex } from './file-head';
import { httpsUrl, text } from './literals';

export const ContactOffice = z.strictObject({
  /**
   * `capitol`, `district`, or a city for a member of Congress. Numbers that are not the office's own: a `hotline` for one
   * purpose, a `switchboard` that puts callers through.
   */
  kind: z.enum(['capitol', 'district', 'other', 'hotline', 'switchboard']),
  label: z.optional(text(80)),
  address: z.optional(text(200)),
  phone: z.optional(text(40)),
  /** Degrees, WGS 84: to find the nearest office on the device. */
  lat: z.optional(z.number()),
  lon: z.optional(z.number()),
});
export type ContactOffice = z.infer<typeof ContactOffice>;

/** What a card adds about a person. */
export const OfficialDetails = z.strictObject({
  id: text(120),
  email: z.optional(z.string().check(z.regex(/^[^@\s]+@[^@\s]+$/), z.maxLength(120))),
  offices: z.optional(z.array(ContactOffice)),
  /** Official page, then contact form, both as published. */
  page: z.optional(httpsUrl),
  contactForm: z.optional(httpsUrl),
  committees: z.optional(z.array(z.strictObject({ name: text(160), role: z.optional(text(60)), source: sourceIndex }))),
  source: sourceIndex,
});
export type OfficialDetails = z.infer<typeof OfficialDetails>;

export const OfficialsFile = z.strictObject({
  ...fileHead,
  officials: z.array(OfficialDetails),
});
export type OfficialsFile = z.infer<typeof OfficialsFile>;
