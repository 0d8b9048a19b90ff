/** Where each file of a session's record lies: from a measure, a roll call or a member alone, without a directory. */
import type { PackId } from '../identifiers';
import type { BodyId } from '../jurisdictions/bodies';
import type { RollsFile, SessionFile } from './records';

type Session = Pick<SessionFile, 'pack' | 'session' | 'blocks'>;
const block = (at: number, size: number) => Math.floor(at / size);

/** Folder of a session: `wa/2025-2026`. */
const folder = ({ pack, session }: Pick<Session, 'pack' | 'session'>) => `${pack}/${session}`;

export const sessionPath = (pack: PackId, session: string): string => `${pack}/${session}/session`;
export const recentPath = (session: Session): string => `${folder(session)}/recent`;
export const headsPath = (session: Session, type: string, number: number): string =>
  `${folder(session)}/heads/${type}/${block(number, session.blocks.heads)}`;
export const detailsPath = (session: Session, type: string, number: number): string =>
  `${folder(session)}/details/${type}/${block(number, session.blocks.details)}`;
export const stepsPath = (session: Session, type: string, number: number): string =>
  `${folder(session)}/steps/${type}/${block(number, session.blocks.details)}`;
export const rollsPath = (session: Session, body: BodyId): string => `${folder(session)}/rolls/${body}`;
/** @param place the roll call's place in the body's `rolls`. */
export const lettersPath = (session: Session, body: BodyId, place: number): string =>
  `${folder(session)}/letters/${body}/${block(place, session.blocks.letters)}`;
/** @param member index into the session's members. */
export const actsPath = (session: Session, member: number): string =>
  `${folder(session)}/acts/${block(member, session.blocks.acts)}`;

/**
 * The file with an official's contacts: they are dealt out by id, so that a newcomer changes one file.
 * @param shards as many as the pack's roster says.
 */
export function officialsPath(pack: PackId, id: string, shards: number): string {
  let sum = 0;
  for (let at = 0; at < id.length; at++) sum = (sum * 31 + id.charCodeAt(at)) % 1_000_003;
  return `${pack}/officials/${sum % shards}`;
}

/** The id of a roll call: `us/119/house/2025/145`, `wa/2025-2026/senate/SB/5974/2026-03-11/12`. */
export function rollCallId(rolls: RollsFile, place: number): string {
  const day = rolls.days[rolls.dates[place] ?? -1] ?? '';
  const about = rolls.pack === 'us' ? day.slice(0, 4) : `${rolls.measures[place] ?? ''}/${day}`;
  return `${folder(rolls)}/${rolls.chamber}/${about}/${rolls.numbers[place] ?? 0}`;
}
