/** Reads the record of each biennium, and holds its counts against those of a second source. */
import type { CopiedRecord } from '../../jurisdiction';
import { readWaSessions } from '../services/files';
import type { Report } from '../../../packs/report';
import { scrapedFiles } from '../../../sources/record-files';
import { readScraped } from '../../../sources/scraped-session';
import { parseWaNumber, readWaBills } from '../bills';
import { readWords } from '../words';
import { stateCommittees } from '../../../records/committee-members';
import { peopleOf, sourceFor, type RecordsInput } from '../../../records/input';
import { confirmCounts } from '../../../records/second-source';
import type { SessionRecord } from '../../../records/shape';
import type { Span } from '../../../records/who';
import { countedByLegislature, countedInBills } from './counted';
import { pack, washingtonSession, type MoreFacts } from './session';

/** A biennium's bills are filed from the December before it. */
const bienniumOf = (session: string): Span => {
  const [first, last] = session.split('-');
  return { from: `${Number(first) - 1}-12-01`, to: `${last}-12-31` };
};

/** By number: what other files of the Legislature call it. */
function moreOf(
  session: string,
  short: ReadonlyMap<string, string>,
  words: ReturnType<typeof readWords>,
): ReadonlyMap<string, MoreFacts> {
  const acts = new Map<string, string>(
    [...words].flatMap(([key, { longTitle, otherTitles }]) => {
      const [, , type = '', number = ''] = key.split('/');
      const act = otherTitles?.[0] ?? longTitle;
      return key.startsWith(`${pack}/${session}/`) && act ? [[`${type} ${number}`, act] as const] : [];
    }),
  );
  return new Map(
    [...new Set([...short.keys(), ...acts.keys()])].map((bill) => {
      const [title, act] = [short.get(bill), acts.get(bill)];
      return [bill, { ...(title !== undefined && { short: title }), ...(act !== undefined && { act }) }];
    }),
  );
}

export const washingtonRecords =
  (copied: CopiedRecord) =>
  async (input: RecordsInput, report: Report): Promise<SessionRecord[]> => {
    const { snapshot, live, rosters, inputs } = input;
    const sessions: SessionRecord[] = [];
    for (const { session: name, files } of scrapedFiles(snapshot, pack, copied)) {
      const from = sourceFor(input, files[0] ?? '', copied.source);
      const tracked = readWaBills(snapshot, name);
      const short = new Map(
        (tracked?.rows ?? []).flatMap(({ number, title }) => {
          const found = parseWaNumber(number);
          return found && 'type' in found ? [[`${found.type} ${found.number}`, title] as const] : [];
        }),
      );
      const session = washingtonSession(
        {
          session: name,
          span: bienniumOf(name),
          scraped: await readScraped(snapshot, files),
          people: peopleOf(rosters, pack),
          more: moreOf(name, short, readWords(snapshot)),
          sources: { measures: from, votes: from, steps: from },
          membersOf: stateCommittees(inputs.inFull.get(pack)?.committees ?? []),
        },
        report,
      );
      const fetched = live ? readWaSessions(live).filter(({ bills }) => bills.session === name) : [];
      const counted = [
        ...(tracked ? countedInBills(tracked) : []),
        ...fetched.flatMap(({ rollCalls }) => countedByLegislature(rollCalls)),
      ];
      report.count(pack, '… of which a second source has the same counts', confirmCounts(session.rolls, counted));
      sessions.push(session);
    }
    return sessions;
  };
