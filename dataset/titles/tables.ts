/** The reviewed tables by which clerks' shorthand becomes words: one for all legislatures, and each one's own. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import type { PackId } from '../../engine/identifiers';
import { checked } from '../sources/snapshot';

/** One meaning, or several of which the measure's own official title has to have one. */
const Meaning = z.union([z.string(), z.array(z.string()).check(z.minLength(2))]);
const Table = z.strictObject({
  /** Read by everybody as they stand: initials, and what stands before a name. */
  known: z.optional(z.strictObject({ capitals: z.optional(z.string()), dotted: z.optional(z.string()) })),
  words: z.optional(z.record(z.string(), Meaning)),
  acronyms: z.optional(z.record(z.string(), z.string())),
  /** Terms of art and what they mean. */
  terms: z.optional(z.record(z.string(), z.string().check(z.maxLength(70)))),
});

export interface TitleTable {
  /** Capitals that need no explaining: "DNA". */
  readonly capitals: ReadonlySet<string>;
  /** Words with a dot that need none: "Jr.". In small letters, without the dot. */
  readonly dotted: ReadonlySet<string>;
  /** Abbreviations in small letters without their dot → what they stand for. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly acronyms: ReadonlyMap<string, string>;
  /** The longer before those in them. */
  readonly terms: readonly (readonly [term: RegExp, meaning: string])[];
}

function read(place: string): z.infer<typeof Table> {
  const file = new URL(place, import.meta.url);
  return existsSync(file) ? checked(Table, parse(readFileSync(file, 'utf8')), place) : {};
}

/** “Impact fees” as well as “impact fee”, and neither in the middle of a word. */
const termsIn = (rows: Readonly<Record<string, string>>): TitleTable['terms'] =>
  Object.entries(rows)
    .sort(([a], [b]) => b.length - a.length)
    .map(([term, meaning]) => {
      const letters = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[’']/g, "[’']");
      return [new RegExp(`(?<![\\p{L}\\d])${letters}s?(?![\\p{L}\\d-])`, 'iu'), meaning] as const;
    });

const listIn = (text = '') => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Its own rows come before those of all. */
export function titleTable(pack: PackId): TitleTable {
  const [all, own] = [read('common.yaml'), read(`../jurisdictions/${pack}/titles.yaml`)];
  const rows = { ...all.words, ...own.words };
  return {
    capitals: new Set([...listIn(all.known?.capitals), ...listIn(own.known?.capitals)]),
    dotted: new Set([...listIn(all.known?.dotted), ...listIn(own.known?.dotted)]),
    words: new Map(Object.entries(rows).map(([word, meaning]) => [word, [meaning].flat()])),
    acronyms: new Map(Object.entries({ ...all.acronyms, ...own.acronyms })),
    terms: termsIn({ ...all.terms, ...own.terms }),
  };
}
