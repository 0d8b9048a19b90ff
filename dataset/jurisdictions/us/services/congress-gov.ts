/** Congress.gov's API, version 3: titles, sponsors and days of introduction. It needs a key, which is free. */
import * as z from 'zod/mini';
import { checked } from '../../../sources/snapshot';
import type { Client } from '../../../clients/polite-client';

const Answer = z.object({
  bill: z.object({
    congress: z.int(),
    type: z.string(),
    number: z.string(),
    title: z.string(),
    introducedDate: z.optional(z.string()),
    sponsors: z.optional(z.array(z.object({ bioguideId: z.string(), fullName: z.string() }))),
  }),
});

/** What is kept of a bill. */
export const CongressBill = z.object({
  /** `us/119/HR/1`. */
  key: z.string(),
  title: z.string(),
  introduced: z.optional(z.string()),
  /** Bioguide id. */
  sponsor: z.optional(z.string()),
});
export type CongressBill = z.infer<typeof CongressBill>;

export function readCongressBill(bytes: Uint8Array, what: string): CongressBill {
  const { bill } = checked(Answer, JSON.parse(new TextDecoder().decode(bytes)), what);
  const sponsor = bill.sponsors?.[0]?.bioguideId;
  return {
    key: `us/${bill.congress}/${bill.type}/${bill.number}`,
    title: bill.title,
    ...(bill.introducedDate && { introduced: bill.introducedDate }),
    ...(sponsor && { sponsor }),
  };
}

/** @param measure `us/119/HR/1`. The key goes in a header, so that it is in no address, log or kept answer. */
export async function askBill(client: Client, measure: string, key: string): Promise<CongressBill | undefined> {
  const [, congress, type = '', number] = measure.split('/');
  const url = `https://api.congress.gov/v3/bill/${congress}/${type.toLowerCase()}/${number}?format=json`;
  let bill: CongressBill | undefined;
  const check = (answer: Uint8Array) => (bill = readCongressBill(answer, `Congress.gov ${measure}`));
  const bytes = await client.ask({ url, nothing: [404], headers: { 'x-api-key': key }, check });
  return bytes && bill;
}
