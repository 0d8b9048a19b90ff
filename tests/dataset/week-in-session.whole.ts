/**
 * What a reader in Spokane downloads after a week in which all three legislatures sat: the record cut at two days, written
 * as the build writes it, and the files that differ, as a host sends them.
 */
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openSources } from '../../dataset/clients/open-sources';
import { issuesFrom } from '../../dataset/issues/of-measure';
import { readMoreFacts } from '../../dataset/issues/more-facts';
import { buildRosters } from '../../dataset/packs/build';
import { readInputs } from '../../dataset/packs/inputs';
import { Report } from '../../dataset/packs/report';
import { toText } from '../../dataset/packs/write';
import { readRecords } from '../../dataset/records/read';
import { sessionFiles } from '../../dataset/records/write-session';
import { issueIds } from '../../engine/issues';
import { cutAt } from './cut-record';

const copied = '../shared/data';
/** Bytes as sent; docs/decisions/0040 says what they are made of. */
const mostInAWeek = 500_000;

describe.skipIf(!existsSync(copied))('a week in session', () => {
  it('costs a reader what the files say that changed, and a day without a fact nothing', async () => {
    const { live, snapshot } = openSources({ from: copied });
    const lists = {
      measures: 'dataset/earlier-measures',
      offices: 'dataset/earlier-offices',
      people: 'dataset/own-people',
    };
    const inputs = await readInputs(snapshot, () => {}, live, lists, '2026-11-29');
    const rosters = buildRosters(inputs, new Report());
    const sessions = await readRecords({ snapshot, live, rosters, inputs }, new Report(), () => {});
    const issuesOf = issuesFrom(readMoreFacts(snapshot));
    const files = (day: string, today = day) =>
      new Map(
        sessions.flatMap((session) =>
          [...sessionFiles(cutAt(session, day), issueIds, issuesOf, today)].map(
            ([path, file]) => [path, toText(file)] as const,
          ),
        ),
      );
    const sent = (before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>) =>
      [...now].reduce((sum, [path, text]) => sum + (before.get(path) === text ? 0 : gzipSync(text).length), 0);
    const before = files('2026-02-10');
    expect(sent(before, files('2026-02-10', '2026-02-11'))).toBe(0);
    expect(sent(before, files('2026-02-17'))).toBeLessThan(mostInAWeek);
  });
});
