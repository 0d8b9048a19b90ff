/** JSON Schemas of a feed's files, for publishers who make theirs with tools of their own (docs/feed-format.md). */
import * as z from 'zod/mini';
import { EditorialFile } from '../../engine/release/editorial';
import { Latest } from '../../engine/release/latest';
import { FactsManifest, WordsManifest } from '../../engine/release/manifest';
import { packSchemas } from '../../engine/release/packs';
import { KeysFile, SignatureFile } from '../../engine/release/trust';

const files: Record<string, [z.ZodMiniType, title: string]> = {
  latest: [Latest, 'latest.json: which keys, words and facts are the newest'],
  words: [WordsManifest, 'data/<sha256>.json: what the organisation says, signed by two people'],
  facts: [FactsManifest, 'data/<sha256>.json: the fact files, signed by the facts key'],
  signatures: [SignatureFile, 'data/<sha256>.sig: who signed'],
  keys: [KeysFile, 'data/<sha256>.json: who signs what, signed by the recovery key'],
  roster: [packSchemas.roster, '<pack>/roster: who holds which office'],
  officials: [packSchemas.officials, '<pack>/officials: contacts and committees'],
  measures: [packSchemas.measures, '<pack>/measures: titles, sponsors, dates'],
  votes: [packSchemas.votes, '<pack>/votes: roll calls'],
  editorial: [EditorialFile, 'editorial: what the organisation says and asks'],
};

/** File name in `docs/feed-schemas/` → its text. */
export function feedSchemas(): Map<string, string> {
  const texts = Object.entries(files).map(([name, [shape, title]]): [string, string] => {
    // As input: what a reader takes, so that a later format may add fields to the files that allow it.
    const schema = z.toJSONSchema(shape, { target: 'draft-7', io: 'input' });
    return [`${name}.json`, `${JSON.stringify({ title, ...schema }, null, 2)}\n`];
  });
  return new Map(texts);
}
