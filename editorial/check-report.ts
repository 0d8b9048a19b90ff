/** The lines that `dataset:check` prints, and whether they let a release pass. Pure. */
import type { IsoDate } from '../engine/identifiers';
import { type Difference, differences, endingSoon, nameTraps, shrinkLimit, shrunk } from './blast-radius';
import { checkFolder } from './check-folder';
import { compileFolder } from './compile';
import type { Facts } from './facts';
import type { Folder } from './folder';
import { isRefused, type Problem, problemLine } from './problem';

export interface CheckOptions {
  folder: Folder;
  /** The packs that the folder is published with. */
  facts: Facts;
  /** The last release: the folder of packs itself unless another is named. */
  against: Facts;
  today: IsoDate;
  allowShrink: boolean;
  /** Problems found elsewhere: dead links. */
  more: readonly Problem[];
  /** Packs that a reader has from the start: namesakes are looked for among them. */
  packs: readonly string[];
}

export interface CheckReport {
  lines: string[];
  problems: Problem[];
  passed: boolean;
}

export function checkReport(options: CheckOptions): CheckReport {
  const { folder, facts, against, today, allowShrink } = options;
  const problems = [...checkFolder(folder, facts, today), ...options.more];
  const lines = problems.map(problemLine);
  let passed = !isRefused(problems);
  const zone = folder.organisation?.value.timeZone ?? 'UTC';
  if (passed) {
    const editorial = compileFolder(folder);
    // Another organisation's file is not this one's last release.
    const same = against.editorial?.organisation.name === editorial.organisation.name;
    const before = { packs: against.packs, ...(same && against.editorial && { editorial: against.editorial }) };
    const found = differences(before, { packs: facts.packs, editorial });
    lines.push('', ...differenceLines(found));
    const fresh = new Set(found.filter(({ part }) => part.endsWith('/roster')).flatMap(({ added }) => added));
    const loaded = Object.fromEntries(Object.entries(facts.packs).filter(([pack]) => options.packs.includes(pack)));
    lines.push(
      ...endingSoon(editorial, today, zone).map(({ id, day }) => `Ends within a week: action “${id}”, on ${day}.`),
    );
    lines.push(
      ...nameTraps(loaded, fresh).map(({ name, ids, kind }) =>
        kind === 'same-name'
          ? `Same name: ${name} is ${ids.join(' and ')}. An article has to tell them apart by title or place.`
          : `New name: the surname of ${name} (${ids[0]}) is an ordinary word. Look at a page or two before publishing.`,
      ),
    );
    for (const { part, before, now } of shrunk(found, new Set(editorial.withdrawn))) {
      const text = `${part} has ${now} records; the last release had ${before}.`;
      const limit = `More than ${shrinkLimit * 100} % fewer`;
      lines.push(
        allowShrink
          ? `${limit}, allowed: ${text}`
          : `${limit}: ${text} If that is right, run again with --allow-shrink.`,
      );
      if (!allowShrink) passed = false;
    }
  }
  const refused = problems.filter(({ level }) => level === 'refused').length;
  const counts = `${refused} refused, ${problems.length - refused} to look at`;
  lines.push(
    '',
    passed ? `${folder.name} can be published (${counts}).` : `${folder.name} cannot be published (${counts}).`,
  );
  return { lines: lines[0] === '' ? lines.slice(1) : lines, problems, passed };
}

const few = (ids: readonly string[]): string =>
  ids.slice(0, 5).join(', ') + (ids.length > 5 ? ` and ${ids.length - 5} more` : '');

function differenceLines(found: readonly Difference[]): string[] {
  if (found.length === 0) return ['Nothing changes for readers.'];
  return found.flatMap(({ part, before, now, added, changed, dropped }) => [
    `${part}: ${before} → ${now}`,
    ...(added.length > 0 ? [`  added ${added.length}: ${few(added)}`] : []),
    ...(changed.length > 0 ? [`  changed ${changed.length}: ${few(changed)}`] : []),
    ...(dropped.length > 0 ? [`  dropped ${dropped.length}: ${few(dropped)}`] : []),
  ]);
}
