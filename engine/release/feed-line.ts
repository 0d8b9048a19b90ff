/**
 * The one line that an organisation hands to its readers: where its feed is, who signs it, how many must, and the
 * recovery key that may replace them all. Plain enough to be read, and checked, since it travels by mail and chat:
 *
 *     collective-lens-feed-1; https://example.org/feed/; epoch 1; words 2 of KEY, KEY; facts 1 of KEY;
 *     recovery KEY; check 1a2b3c4d
 *
 * Spaces and line breaks mean nothing, so that a line that was wrapped on its way is the same line.
 */
import { toUtf8 } from './digest';
import { chosenFeed, feedAddress, type FeedChoice } from './feed';
import { roles } from './manifest';
import { SignersOfRoles, type KeysFile } from './trust';

/** Everything that a line tells. */
export interface FeedLine {
  address: string;
  recovery: string;
  epoch: number;
  roles: KeysFile['roles'];
}

/** Why a text gives no feed, in the interface's words at `data.source.wrong.<problem>`. */
export const lineProblems = ['no-line', 'address-only', 'cut-off', 'altered', 'newer', 'address'] as const;
export type LineProblem = (typeof lineProblems)[number];

const version = 1;
const invisible = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const key = '[A-Za-z0-9+/]{43}=';
const longest = 8_000;

/** CRC-32: tells a slip of the hand from the line that was meant. What is a forgery, signatures tell. */
function checkOf(text: string): string {
  let crc = -1;
  for (const byte of toUtf8(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (~crc >>> 0).toString(16).padStart(8, '0');
}

/** The line, to be handed out. */
export function feedLine({ address, recovery, epoch, roles: signers }: FeedLine): string {
  const fields = [
    `collective-lens-feed-${version}`,
    address.replaceAll(';', '%3B'),
    `epoch ${epoch}`,
    ...roles.map((role) => `${role} ${signers[role].threshold} of ${signers[role].keys.join(', ')}`),
    `recovery ${recovery}`,
  ];
  const text = `${fields.join('; ')}; check `;
  return text + checkOf(text.replace(invisible, ''));
}

/** The feed that a text names, be it a line with words around it or an address and a key; or what is wrong with it. */
export function readFeedLine(text: string): FeedChoice | LineProblem {
  if (text.length > longest) return 'no-line';
  const [, told, rest = ''] = /collective-lens-feed-(\d{1,3})(;.*)?/.exec(text.replace(invisible, '')) ?? [];
  if (told === undefined) return readPair(text);
  if (Number(told) > version) return 'newer';
  const [, body, check] = /^(;.*;check)([0-9a-f]{8})(?![0-9a-f])/i.exec(rest) ?? [];
  if (body === undefined || check === undefined) return 'cut-off';
  if (checkOf(`collective-lens-feed-${told}${body}`) !== check.toLowerCase()) return 'altered';
  return readFields(body.split(';').slice(1, -1));
}

/** The fields of an unharmed line. Those that we do not know are left for later versions. */
function readFields([place = '', ...fields]: string[]): FeedChoice | LineProblem {
  const find = (pattern: string): string[] =>
    fields.map((field) => new RegExp(`^${pattern}$`).exec(field)).find((found) => found !== null) ?? [];
  const [, epoch] = find(String.raw`epoch(\d{1,9})`);
  const [, recovery = ''] = find(`recovery(${key})`);
  const signers = roles.map((role) => {
    const [, threshold, keys = ''] = find(String.raw`${role}(\d{1,2})of(${key}(?:,${key})*)`);
    return [role, { threshold: Number(threshold), keys: keys.split(',') }];
  });
  const parsed = SignersOfRoles.safeParse(Object.fromEntries(signers));
  if (!parsed.success || !epoch || !recovery) return 'altered';
  const choice = { address: place, publicKey: recovery, signers: { epoch: Number(epoch), roles: parsed.data } };
  return takable(choice);
}

/** An address and the recovery key, in whatever order: what partners handed out before there were lines. */
function readPair(text: string): FeedChoice | LineProblem {
  const words = text.trim().split(/\s+/);
  const publicKey = words.find((word) => new RegExp(`^${key}$`).test(word));
  const address = words.find((word) => /^https?:/i.test(word) || feedAddress(word) !== undefined);
  if (publicKey === undefined) return address === undefined ? 'no-line' : 'address-only';
  return takable({ address: address ?? '', publicKey });
}

const takable = (choice: FeedChoice): FeedChoice | LineProblem => {
  if (feedAddress(choice.address) === undefined) return 'address';
  return chosenFeed(choice) ? choice : 'altered';
};
