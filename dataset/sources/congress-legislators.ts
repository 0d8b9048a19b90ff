/** unitedstates/congress-legislators: members of Congress, their offices and committees, president and vice-president. */
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { checked, type Snapshot } from './snapshot';

const text = z.string();
const optionalText = z.optional(text);
/** Upstream writes room 247 now with quotes, now without. */
const textOrNumber = z.optional(z.pipe(z.union([text, z.number()]), z.transform(String)));

const Term = z.object({
  type: z.enum(['sen', 'rep', 'prez', 'viceprez']),
  start: text,
  end: text,
  state: optionalText,
  district: z.optional(z.number()),
  party: optionalText,
  /** Present where a member changed party within the term. */
  party_affiliations: z.optional(z.array(z.object({ start: text, end: text, party: text }))),
  phone: optionalText,
  address: optionalText,
  url: optionalText,
  contact_form: optionalText,
});
export type CongressTerm = z.infer<typeof Term>;

const Person = z.object({
  id: z.object({ bioguide: optionalText, lis: optionalText }),
  name: z.object({
    first: text,
    last: text,
    middle: optionalText,
    suffix: optionalText,
    nickname: optionalText,
    official_full: optionalText,
  }),
  terms: z.array(Term).check(z.minLength(1)),
});
export type CongressPerson = z.infer<typeof Person>;

const DistrictOffice = z.object({
  address: optionalText,
  suite: textOrNumber,
  building: optionalText,
  city: optionalText,
  state: optionalText,
  zip: textOrNumber,
  phone: optionalText,
  latitude: z.optional(z.number()),
  longitude: z.optional(z.number()),
});
export type DistrictOffice = z.infer<typeof DistrictOffice>;

const Committee = z.object({ name: text, thomas_id: text });
const Member = z.object({ name: text, bioguide: text, title: optionalText });

export interface CongressSources {
  legislators: CongressPerson[];
  executive: CongressPerson[];
  offices: { id: { bioguide: string }; offices: DistrictOffice[] }[];
  /** Full committees. Subcommittees would be long lists that few read. */
  committees: z.infer<typeof Committee>[];
  /** Members by Thomas id. */
  membership: Record<string, z.infer<typeof Member>[]>;
}

export function readCongress(snapshot: Snapshot, progress: (file: string) => void): CongressSources {
  const read = <T extends z.ZodMiniType>(name: string, schema: T): z.infer<T> => {
    progress(name);
    return checked(schema, parse(snapshot.text(`congress/${name}.yaml`), { schema: 'core' }), `${name}.yaml`);
  };
  return {
    legislators: read('legislators-current', z.array(Person)),
    executive: read('executive', z.array(Person)),
    offices: read(
      'legislators-district-offices',
      z.array(z.object({ id: z.object({ bioguide: text }), offices: z.array(DistrictOffice) })),
    ),
    committees: read('committees-current', z.array(Committee)),
    membership: read('committee-membership-current', z.record(z.string(), z.array(Member))),
  };
}
