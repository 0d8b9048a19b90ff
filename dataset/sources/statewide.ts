/** A state's statewide officers: names the offices that Open States does not carry. Years only, no days. */
import * as z from 'zod/mini';
import { checked, type Snapshot } from './snapshot';

const File = z.object({
  statewide_officers: z.array(
    z.object({ office: z.string(), name: z.string(), party: z.string(), start_year: z.number() }),
  ),
});
export type StatewideOfficer = z.infer<typeof File>['statewide_officers'][number];

export const readOfficers = (content: string, file: string): StatewideOfficer[] =>
  checked(File, JSON.parse(content), file).statewide_officers;

export const officersFile = (state: string) => `reference/${state}-statewide-officers.json`;

export function readStatewide(snapshot: Snapshot, state: string): StatewideOfficer[] {
  const file = officersFile(state);
  return readOfficers(snapshot.text(file), file);
}
