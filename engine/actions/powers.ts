/**
 * What an office can still do about a measure: its body, where the measure stands and the day decide. A reader is never
 * sent to ask somebody for what their office cannot do.
 */
import type { OfficeLine, Reach } from '../cards/content';
import type { MeasureId } from '../cards/measure-key';
import { sessionStage } from '../cards/sessions';
import { isOpen, type Standing } from '../cards/standing';
import type { IsoDate, OfficialId } from '../identifiers';
import type { StatusCode } from '../record/model';

export type Power =
  | 'vote-in-committee'
  /** On the floor of the chamber that has it, or that it may still come to. */
  | 'vote'
  /** Or veto. */
  | 'sign'
  /** Vote on a veto while the legislature meets. */
  | 'override'
  /** File a bill like it again: this one can no longer pass. */
  | 'bring-back'
  /** It is law: see how it is carried out, or change it. */
  | 'oversee';

/** Bodies that act on measures, by the offices in them. Nobody else is asked to do anything about one. */
const bodies: Readonly<Record<string, 'legislature' | 'governor'>> = {
  'us-senator': 'legislature',
  'us-representative': 'legislature',
  'us-delegate': 'legislature',
  'state-senator': 'legislature',
  'state-representative': 'legislature',
  'state-legislator': 'legislature',
  governor: 'governor',
};

/** Where a measure is, as far as it tells what can be done. */
type Stage = 'moving' | 'on-the-desk' | 'vetoed-while-meeting' | 'over' | 'law' | 'settled';

const settledAs: Partial<Record<StatusCode, Stage>> = {
  signed: 'law',
  law: 'law',
  died: 'over',
  failed: 'over',
  withdrawn: 'over',
  adopted: 'settled',
  'to-voters': 'settled',
  'voters-approved': 'settled',
  'voters-rejected': 'settled',
  confirmed: 'settled',
};

function stageOf(id: MeasureId, status: Standing, today: IsoDate): Stage {
  const settled = settledAs[status.code];
  if (settled) return settled;
  if (status.code === 'vetoed') return sessionStage(id, today)?.stage === 'open' ? 'vetoed-while-meeting' : 'over';
  // What became of it since the facts were checked is not known.
  if (status.ended && status.adjourned === undefined) return 'settled';
  if (!isOpen(status)) return 'over';
  return status.code === 'passed-both' ? 'on-the-desk' : 'moving';
}

interface Row {
  stage: Stage;
  body: 'legislature' | 'governor';
  power: Power;
  /** Only for members of the committee that has it. */
  inCommittee?: true;
}

/** The first row that fits; where none does, the office can do nothing. */
const rows: readonly Row[] = [
  { stage: 'moving', body: 'legislature', inCommittee: true, power: 'vote-in-committee' },
  { stage: 'moving', body: 'legislature', power: 'vote' },
  { stage: 'on-the-desk', body: 'governor', power: 'sign' },
  { stage: 'vetoed-while-meeting', body: 'legislature', power: 'override' },
  { stage: 'over', body: 'legislature', power: 'bring-back' },
  { stage: 'law', body: 'legislature', power: 'oversee' },
  { stage: 'law', body: 'governor', power: 'oversee' },
];

/** A measure, and what of it decides who can act. */
export interface Matter {
  id: MeasureId;
  /** Where it stands on the day; undefined where that is not on record. */
  status: Standing | undefined;
  /** Who has it now. */
  reach?: Reach | undefined;
}

/**
 * @param official whose office it is: members of a committee are told by it.
 * @returns undefined where this office can do nothing about the measure: another body's measure, one that voters decide,
 * one whose status is not on record, or an office that neither votes on measures nor signs them.
 */
export function powerOver(
  { id, status, reach }: Matter,
  { id: official, office }: { id: OfficialId; office: Pick<OfficeLine, 'role' | 'jurisdiction'> },
  today: IsoDate,
): Power | undefined {
  const body = bodies[office.role];
  if (!body || !status || id.ballot || office.jurisdiction !== id.pack) return undefined;
  const stage = stageOf(id, status, today);
  const isOnCommittee = reach?.committee?.members.some((member) => member.id === official) ?? false;
  return rows.find((row) => row.stage === stage && row.body === body && (!row.inCommittee || isOnCommittee))?.power;
}
