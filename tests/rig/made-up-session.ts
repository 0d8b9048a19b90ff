/** The feed of a made-up session: as it was before a bill became law, and after. */
import type { FilePath } from '../../engine/release/bundle';
import { recordsIn } from '../../engine/release/record-columns';
import type { RosterFile } from '../../engine/release/packs';
import type { StepsFile } from '../../engine/release/records';
import type { ContentFile } from '../../engine/release/sign';
import { files } from '../engine/record/sample-session';
import { jsonFile } from '../faults/sample-release';

/** Hosts that its sources name. */
export const sessionHosts = ['roster', 'bills', 'votes', 'text'].map((name) => `${name}.example.org`);

const stepsPath = 'wa/2025-2026/steps/HB/3';

/** HB 1000 has passed the House, and no more is known of it. */
function untilTheHouse(): StepsFile {
  const file = files[stepsPath] as StepsFile;
  return {
    ...file,
    steps: file.steps.map((steps, row) => (file.numbers[row] === 1000 ? steps.slice(0, 4) : steps)),
    laws: {},
    rolls: { ...file.rolls, '1000': { house: [0] } },
  };
}

/** The release before, in which HB 1000 is in the Senate, or the one after, in which it is law. */
export function sessionFiles(isLaw: boolean): ContentFile[] {
  const all = isLaw ? files : { ...files, [stepsPath]: untilTheHouse() };
  return Object.entries(all).map(([path, file]) =>
    jsonFile(
      path as FilePath,
      file,
      'people' in file ? (file as RosterFile).people.length : recordsIn(file as Parameters<typeof recordsIn>[0]),
    ),
  );
}
