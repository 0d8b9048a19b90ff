/** Asks and hearings of the made-up club, for tests and pictures. */
import type { Action, EditorialFile, Hearing } from '../../../engine/release/editorial';
import { bill, editorial, otherBill } from '../cards/sample-release';

export const hearing: Hearing = {
  id: 'hearing-1999',
  measure: bill,
  committee: 'Sample Committee on Rents',
  chamber: 'senate',
  start: '2026-11-24T13:30:00-08:00',
  kind: 'Public Hearing',
  page: 'https://legislature.example.org/hearings/1999',
  signIn: 'https://legislature.example.org/sign-in/1999',
  retrieved: '2026-11-20',
};

export const ask: Action = {
  id: 'call-1999',
  kind: 'call',
  organisation: 'Sample Civic Club',
  title: { en: 'Call about sample rents', vi: 'Gọi về tiền thuê mẫu' },
  why: { en: 'The Sample Senate hears it this week.' },
  audience: { jurisdiction: 'wa', legislativeDistricts: ['3'] },
  measure: bill,
  script: {
    en: 'Hello, my name is [name] and I live in [city], [zip]. I am calling [official] about House Bill 1999, sample rents. Please tell me how you see it.',
  },
  voicemail: { en: 'Hello, this is [name] from [city], about House Bill 1999. I do not need a response.' },
  testimony: { en: 'Good morning. I am [name], and I live in [city]. I am here about sample rents.' },
  from: '2026-11-01T08:00:00-07:00',
  until: '2026-12-01T17:00:00-08:00',
  status: 'live',
  sources: [
    { url: 'https://legislature.example.org/bills/1999', publisher: 'Sample Legislature', retrieved: '2026-11-02' },
  ],
  asOf: '2026-11-02',
  author: 'Pat Placeholder',
  reviewer: 'Robin Example',
  reviewed: '2026-11-03',
  expires: '2026-12-31',
};

export const signInAsk: Action = {
  ...ask,
  id: 'sign-in-1999',
  kind: 'sign-in',
  title: { en: 'Sign in for the hearing on sample rents' },
  link: 'https://legislature.example.org/sign-in/1999',
  publicRecord: { en: 'Your name, town and position become part of the public record of the Sample Legislature.' },
};

export const emailAsk: Action = {
  ...ask,
  id: 'email-5999',
  kind: 'email',
  title: { en: 'Write about sample parks' },
  measure: otherBill,
  audience: { jurisdiction: 'wa' },
  script: { en: 'Dear [official], I live in [city], [zip], and sample parks matter to me.\n\n[name]' },
  until: '2026-11-28T17:00:00-08:00',
};

export const withActions = (changes: Partial<EditorialFile> = {}): EditorialFile => ({
  ...editorial,
  actions: [ask, signInAsk, emailAsk],
  hearings: [hearing],
  ...changes,
});
