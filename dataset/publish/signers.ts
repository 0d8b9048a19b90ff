/** Who may sign what: the people's public keys, in the repository, so that a change of them is seen and reviewed. */
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { fromBase64, type Bytes } from '../../engine/release/digest';
import { feedAddress } from '../../engine/release/feed';
import type { FeedLine } from '../../engine/release/feed-line';
import { roles, type Role } from '../../engine/release/manifest';
import { signersOf, type KeysFile, type Root } from '../../engine/release/trust';
import { BuildProblem, checked } from '../sources/snapshot';

const key = z.string().check(
  z.refine((text) => fromBase64(text)?.length === 32, {
    error: 'not a public key (44 characters that end with “=”)',
  }),
);
const People = z.strictObject({
  /** How many of them must sign. */
  threshold: z.int().check(z.gte(1)),
  signers: z.array(z.strictObject({ name: z.string().check(z.minLength(1)), key })),
});

const Signers = z.strictObject({
  epoch: z.int().check(z.gte(1)),
  /** Public half of the recovery key: the one that readers' extensions know. */
  recovery: key,
  /** Where the feed is published. */
  feed: z.optional(
    z.string().check(z.refine((text) => feedAddress(text) !== undefined, { error: 'not an https address' })),
  ),
  /** What the organisation says: explanations, stances, asks, hosts, corrections. Two people. */
  words: People,
  /** Fact files and nothing else: one key, which may be a scheduled job's. */
  facts: People,
});
export type Signers = z.infer<typeof Signers>;

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BuildProblem(`${path} is not JSON: ${(error as Error).message}. A comma too many, or one missing?`);
  }
}

/** The list, or undefined where it is still the empty one that the project begins with. */
export function signersOrNone(path: string): Signers | undefined {
  const { recovery, words, facts } = (
    existsSync(path) ? parseJson(path, readFileSync(path, 'utf8')) : {}
  ) as Partial<Signers>;
  const isEmpty = !recovery && !words?.signers?.length && !facts?.signers?.length;
  return isEmpty ? undefined : readSigners(path);
}

export function readSigners(path: string): Signers {
  if (!existsSync(path)) throw new BuildProblem(`No list of signers at "${path}".`);
  return signersIn(readFileSync(path, 'utf8'), path);
}

/** The list in a text. `path` says where it is from. */
export function signersIn(text: string, path: string): Signers {
  const listed = parseJson(path, text);
  if ((listed as Partial<Signers>).recovery === '')
    throw new BuildProblem(`${path} names nobody yet: the operator makes the keys first (docs/operator.md).`);
  const signers = checked(Signers, listed, path);
  for (const role of roles) {
    const people = signers[role];
    if (people.signers.length === 0)
      throw new BuildProblem(`${path} names nobody for the ${role} yet (docs/operator.md).`);
    if (people.threshold > people.signers.length)
      throw new BuildProblem(
        `${path}: ${people.threshold} people must sign the ${role}, and only ${people.signers.length} may.`,
      );
  }
  const all = [...signers.words.signers, ...signers.facts.signers];
  refuseTwice(path, 'words', signers.words.signers);
  refuseTwice(path, 'facts', signers.facts.signers);
  const twice = all.find(({ key: one }, at) => all.findIndex((other) => other.key === one) !== at);
  if (twice)
    throw new BuildProblem(`${path}: ${twice.name}’s key is there twice. A key that signs facts must not sign words.`);
  if (all.some(({ key: one }) => one === signers.recovery))
    throw new BuildProblem(`${path}: the recovery key signs neither words nor facts. It only vouches for keys.`);
  return signers;
}

function refuseTwice(path: string, role: Role, people: readonly { name: string }[]): void {
  const names = people.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice)
    throw new BuildProblem(
      `${path}: ${twice} has two keys for the ${role}. One person, one key: two signatures are two people.`,
    );
}

/** The list as the keys document has it. */
export const rolesOf = ({ words, facts }: Pick<Signers, Role>): KeysFile['roles'] => ({
  words: { threshold: words.threshold, keys: words.signers.map(({ key: one }) => one) },
  facts: { threshold: facts.threshold, keys: facts.signers.map(({ key: one }) => one) },
});

/** The feed as readers are told of it. Throws a BuildProblem where the list names no address. */
export function feedOf(signers: Signers, path: string): FeedLine {
  const address = signers.feed && feedAddress(signers.feed);
  if (!address) throw new BuildProblem(`${path} does not say where the feed is: add its address as "feed".`);
  return { address, recovery: signers.recovery, epoch: signers.epoch, roles: rolesOf(signers) };
}

export const rootOf = ({ recovery }: Signers): Root => ({ recovery, epoch: 1 });

/** The people of a role who signed exactly these bytes, by name. */
export async function whoSigned(bytes: Bytes, signatures: Bytes, { signers }: Signers[Role]): Promise<string[]> {
  const found = await signersOf(
    bytes,
    signatures,
    signers.map(({ key: one }) => one),
  );
  return signers.filter(({ key: one }) => found.has(one)).map(({ name }) => name);
}
