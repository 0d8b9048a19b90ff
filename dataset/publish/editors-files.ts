/** Are the editors' files of today those that the packs were made of? What nobody compiled, nobody reviewed. */
import { existsSync } from 'node:fs';
import type { IsoDate } from '../../engine/identifiers';
import type { EditorialFile } from '../../engine/release/editorial';
import { compileFolder } from '../../editorial/compile';
import { readFolder } from '../../editorial/read-folder';
import { BuildProblem } from '../sources/snapshot';

/** Fetched hearings join the packs; those of the editors must be there as written. */
const ownPart = ({ hearings, ...rest }: EditorialFile, ids: ReadonlySet<string>): string =>
  JSON.stringify({
    ...rest,
    hearings: hearings.filter(({ id }) => ids.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1)),
  });

/** Without what has ended since: the packs may be of yesterday. */
function stillOn(file: EditorialFile, today: IsoDate): EditorialFile {
  const isOn = ({ expires }: { expires: IsoDate }) => expires >= today;
  const { explanations, stances, actions } = file;
  return {
    ...file,
    explanations: explanations.filter(isOn),
    stances: stances.filter(isOn),
    actions: actions.filter(isOn),
  };
}

/** Throws a BuildProblem that names what differs. */
export function refuseUncompiled(place: string, packs: EditorialFile | undefined, today: IsoDate): void {
  if (!existsSync(place))
    throw new BuildProblem(
      `The editors’ files are not at "${place}": give their folder with --editorial, or say --without-editorial.`,
    );
  const written = compileFolder(readFolder(place), { today });
  const packed = packs && stillOn(packs, today);
  const ids = new Set(written.hearings.map(({ id }) => id));
  if (packed && ownPart(written, ids) === ownPart(packed, ids)) return;
  const lists = ['explanations', 'stances', 'actions', 'hearings', 'quietPeriods', 'changes'] as const;
  const differs = lists.filter((list) => {
    const own = (file: EditorialFile | undefined) =>
      list === 'hearings' ? file?.hearings.filter(({ id }) => ids.has(id)) : file?.[list];
    return JSON.stringify(own(written)) !== JSON.stringify(own(packed));
  });
  throw new BuildProblem(
    `The editors’ files have changed since the packs were made (${differs.join(', ') || 'organisation or corrections'}): run npm run dataset:editorial first, or readers get the older words.`,
  );
}
