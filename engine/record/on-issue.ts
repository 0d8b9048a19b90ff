/** Which measures of a session are about an issue. Every block of the session's heads is read for it. */
import type { MeasureId } from '../cards/measure-key';
import type { FilePath } from '../release/bundle';
import type { HeadsFile } from '../release/records';
import { headsPath } from '../release/record-paths';
import { measureNumbered } from './session';
import type { ReadFile, Session } from './session';

export function measuresOnIssue(read: ReadFile, { file, issues }: Session, issue: string): MeasureId[] {
  const size = file.blocks.heads;
  return file.forms.flatMap(({ type, first, last }) => {
    const blocks = Array.from(
      { length: Math.floor(last / size) - Math.floor(first / size) + 1 },
      (_, at) => first + at * size,
    );
    return blocks.flatMap((number) => {
      const heads = read(headsPath(file, type, number) as FilePath) as HeadsFile | undefined;
      return (heads?.numbers ?? []).flatMap((one, row) =>
        issues(heads?.issues[row] ?? '').includes(issue) ? [measureNumbered(file, type, one)] : [],
      );
    });
  });
}
