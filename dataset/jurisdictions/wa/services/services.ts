/**
 * The operations of the Washington Legislature's web services that we use. No key; XML only; one bill per question.
 * "Nothing there" and real failures both come as status 500: the client tells them apart.
 */
import * as z from 'zod/mini';
import { BuildProblem } from '../../../sources/snapshot';
import type { Client } from '../../../clients/polite-client';
import { plain, readXml, type XmlForm } from '../../../clients/xml';
import * as shapes from './shapes';

export const home = 'https://wslwebservices.leg.wa.gov';
const namespace = 'http://WSLWebServices.leg.wa.gov/';
const form: XmlForm = { lists: new Set(['Votes', 'Committees']), skipped: new Set(['Companions']) };

interface Operation<Shape extends z.core.$ZodType> {
  service: string;
  /** Root element of the answer, and of each record in it. A root that is the record itself stands alone. */
  root: string;
  record: string;
  shape: Shape;
}
const list = <Shape extends z.core.$ZodType>(service: string, record: string, shape: Shape): Operation<Shape> => ({
  service: `${service}Service`,
  root: `ArrayOf${record}`,
  record,
  shape,
});

export const operations = {
  GetSponsors: list('Sponsor', 'Member', shapes.Member),
  GetLegislationByYear: list('Legislation', 'LegislationInfo', shapes.LegislationInfo),
  GetLegislation: list('Legislation', 'Legislation', shapes.Legislation),
  GetPrefiledLegislation: list('Legislation', 'Legislation', shapes.Legislation),
  GetRollCalls: list('Legislation', 'RollCall', shapes.RollCall),
  GetCurrentStatus: {
    ...list('Legislation', 'LegislativeStatus', shapes.LegislativeStatus),
    root: 'LegislativeStatus',
  },
  GetCommitteeMeetings: list('CommitteeMeeting', 'CommitteeMeeting', shapes.CommitteeMeeting),
  GetCommitteeMeetingItems: list('CommitteeMeeting', 'CommitteeMeetingItem', shapes.CommitteeMeetingItem),
  GetActiveCommittees: list('Committee', 'Committee', shapes.Committee),
  GetActiveCommitteeMembers: list('Committee', 'Member', shapes.Member),
} as const;
export type OperationName = keyof typeof operations;
export type RecordOf<Name extends OperationName> = z.infer<(typeof operations)[Name]['shape']>;

/** What a person would call a record: its bill, agenda or name. */
function nameOf(record: unknown): string {
  const { BillId, AgendaId, Name } = (record ?? {}) as Record<string, unknown>;
  const name = [BillId, AgendaId, Name].find((value) => typeof value === 'string' && value !== '');
  return name === undefined ? '' : ` (${String(name)})`;
}

/** The records of an answer. Throws a BuildProblem that names operation, record and element. */
export function readAnswer<Name extends OperationName>(name: Name, bytes: Uint8Array, what: string): RecordOf<Name>[] {
  const { root: expected, record, shape } = operations[name];
  const root = readXml(bytes, what);
  if (root.name !== expected) throw new BuildProblem(`${what}: <${root.name}> instead of <${expected}>`);
  if (root.attributes.xmlns !== namespace)
    throw new BuildProblem(
      `${what}: <${root.name}> is in the namespace "${root.attributes.xmlns}", not "${namespace}"`,
    );
  const isAlone = expected === record;
  const lists = new Set([...form.lists, ...(isAlone ? [] : [expected])]);
  const value = plain(root, { ...form, lists }, what);
  const records = isAlone ? [value] : (value as unknown[]);
  return records.map((raw, at) => {
    const result = z.safeParse(shape, raw);
    if (result.success) return result.data as RecordOf<Name>;
    const [issue] = result.error.issues;
    throw new BuildProblem(`${what}: ${record} ${at + 1}${nameOf(raw)}: ${issue?.path.join('.')}: ${issue?.message}`);
  });
}

/** Asks one operation. No records where the service has nothing. */
export async function ask<Name extends OperationName>(
  client: Client,
  name: Name,
  parameters: Record<string, string | number> = {},
): Promise<RecordOf<Name>[]> {
  const query = new URLSearchParams(Object.entries(parameters).map(([key, value]) => [key, String(value)])).toString();
  let records: RecordOf<Name>[] = [];
  const bytes = await client.ask({
    url: `${home}/${operations[name].service}.asmx/${name}${query && `?${query}`}`,
    nothing: [500],
    check: (answer) => (records = readAnswer(name, answer, `${name}${query && ` (${query})`}`)),
  });
  return bytes ? records : [];
}
