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

const schemas = {
  'legislators-current': z.array(Person),
  executive: z.array(Person),
  'legislators-district-offices': z.array(
    z.object({ id: z.object({ bioguide: text }), offices: z.array(DistrictOffice) }),
  ),
  'committees-current': z.array(Committee),
  'committee-membership-current': z.record(z.string(), z.array(Member)),
} as const;
type CongressFile = keyof typeof schemas;

/** The files of that repository that are read. */
export const congressFiles = Object.keys(schemas) as CongressFile[];

/** The content of one of them; throws a BuildProblem for anything else. */
export const readCongressFile = <Name extends CongressFile>(name: Name, content: string) =>
  checked(schemas[name], parse(content, { schema: 'core' }), `${name}.yaml`) as z.infer<(typeof schemas)[Name]>;

export function readCongress(snapshot: Snapshot, progress: (file: string) => void): CongressSources {
  const read = <Name extends CongressFile>(name: Name) => {
    progress(name);
    return readCongressFile(name, snapshot.text(`congress/${name}.yaml`));
  };
  return {
    legislators: read('legislators-current'),
    executive: read('executive'),
    offices: read('legislators-district-offices'),
    committees: read('committees-current'),
    membership: read('committee-membership-current'),
  };
}
