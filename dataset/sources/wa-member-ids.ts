/** Person id → id in the Washington Legislature's own services (roll calls, member photos). */
import * as z from 'zod/mini';
import { checked, type Snapshot } from './snapshot';

const File = z.object({ members: z.record(z.string(), z.object({ wslId: z.int() })) });

export function readMemberIds(snapshot: Snapshot): Map<string, number> {
  const file = 'wa-bills/wa-member-id-crosswalk.json';
  const { members } = checked(File, JSON.parse(snapshot.text(file)), file);
  return new Map(Object.entries(members).map(([id, { wslId }]) => [id, wslId]));
}
