/**
 * Measures that stand further back than readers have them. A law does not become a proposal again: where that is so of more
 * than a few, the source has lost lines of history, however many records it still counts. Pure.
 */
import { measureLabel, parseMeasureKey } from '../../engine/cards/measure-key';
import type { StatusCode } from '../../engine/record/model';
import type { FilePath } from '../../engine/release/bundle';
import type { StepsFile } from '../../engine/release/records';
import type { ContentFile } from '../../engine/release/sign';
import type { FactBytes } from './feed-content';
import { openSide, sideOf } from './side';

/** How far a measure has come. What ends one (failed, died, withdrawn) may happen anywhere on its way. */
const way: Readonly<Partial<Record<StatusCode, number>>> = {
  introduced: 0,
  'in-committee': 0,
  'passed-one-chamber': 1,
  'passed-both': 2,
  signed: 3,
  vetoed: 3,
  adopted: 3,
  'to-voters': 3,
  'voters-approved': 4,
  'voters-rejected': 4,
  confirmed: 3,
  law: 4,
};

/** A vote is taken back, a veto is overridden: that many in one night are life. */
const fewInNight = 5;

/** One line for each pack that has more of them than life brings. */
export function setBack(before: FactBytes, content: readonly ContentFile[]): { pack: string; told: string }[] {
  const changed = content.filter(({ path, bytes }) => {
    const last = before.get(path);
    return /\/steps\//.test(path) && last !== undefined && Buffer.compare(last, bytes) !== 0;
  });
  if (changed.length === 0) return [];
  const [old, now] = [openSide(before), sideOf(content)];
  const found = new Map<string, string[]>();
  for (const { path } of changed) {
    const { pack, session, type, numbers } = old.read(path as FilePath) as StepsFile;
    for (const number of numbers) {
      const id = parseMeasureKey(`${pack}/${session}/${type}/${number}`);
      const [was, is] = [old, now].map(({ record }) => (id ? record.brief(id)?.status?.code : undefined));
      const [far, near] = [way[was ?? 'failed'], way[is ?? 'failed']];
      if (!id || far === undefined || near === undefined || near >= far) continue;
      found.set(pack, [...(found.get(pack) ?? []), measureLabel(id)]);
    }
  }
  return [...found].flatMap(([pack, labels]) =>
    labels.length > fewInNight
      ? [
          {
            pack,
            told: `${pack}: ${labels.length} measures stand further back than readers have them: ${labels.slice(0, 3).join(', ')} ….`,
          },
        ]
      : [],
  );
}
