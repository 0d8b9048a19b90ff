/** JSON Schemas of a feed's files, for publishers who make theirs with tools of their own (docs/feed-format.md). */
import * as z from 'zod/mini';
import { EditorialFile } from '../../engine/release/editorial';
import { Latest } from '../../engine/release/latest';
import { FactsManifest, WordsManifest } from '../../engine/release/manifest';
import { packSchemas } from '../../engine/release/packs';
import { recordSchemas } from '../../engine/release/records';
import { KeysFile, SignatureFile } from '../../engine/release/trust';

const files: Record<string, [z.ZodMiniType, title: string]> = {
  latest: [Latest, 'latest.json: which keys, words and facts are the newest'],
  words: [WordsManifest, 'data/<sha256>.json: what the organisation says, signed by two people'],
  facts: [FactsManifest, 'data/<sha256>.json: the fact files, signed by the facts key'],
  signatures: [SignatureFile, 'data/<sha256>.sig: who signed'],
  keys: [KeysFile, 'data/<sha256>.json: who signs what, signed by the recovery key'],
  roster: [packSchemas.roster, '<pack>/roster: who holds which office'],
  officials: [packSchemas.officials, '<pack>/officials, <pack>/officials/<n>: contacts and committees'],
  measures: [packSchemas.measures, '<pack>/measures: titles, sponsors, dates'],
  votes: [packSchemas.votes, '<pack>/votes: roll calls'],
  earlier: [packSchemas.earlier, '<pack>/earlier: measures of earlier sessions'],
  session: [recordSchemas.session, '<pack>/<session>/session: what the columns of its record count by'],
  heads: [recordSchemas.heads, '<pack>/<session>/heads/<type>/<n>: titles, sponsors, days of introduction'],
  details: [recordSchemas.details, '<pack>/<session>/details/<type>/<n>: co-sponsors, committees, descriptions'],
  steps: [recordSchemas.steps, '<pack>/<session>/steps/<type>/<n>: where measures stand and how they came there'],
  rolls: [recordSchemas.rolls, '<pack>/<session>/rolls/<chamber>: roll calls in the order of time'],
  letters: [recordSchemas.letters, '<pack>/<session>/letters/<chamber>/<n>: how every member voted'],
  acts: [recordSchemas.acts, '<pack>/<session>/acts/<n>: what each member did'],
  recent: [recordSchemas.recent, '<pack>/<session>/recent: sponsorships newer than details and acts'],
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
