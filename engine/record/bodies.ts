/** The bodies of a session: those that its legislature always has, and those that its own file adds. */
import type { BodyId, Body } from '../jurisdictions/bodies';
import { bodiesOf } from '../jurisdictions/bodies';
import { ownValue } from '../own-value';
import type { SessionFile } from '../release/records';

type Bodies = Pick<SessionFile, 'pack' | 'voters' | 'bodies'>;

/** Every body that has voters in this session, in the order of its file. */
export const bodiesIn = ({ voters }: Bodies): BodyId[] => Object.keys(voters);

/** Undefined for one that nobody has described. */
export const bodyIn = ({ pack, bodies }: Bodies, id: BodyId): Body | undefined =>
  ownValue(bodies ?? {}, id) ?? ownValue(bodiesOf(pack), id);

/** Who has a vote in it, in the order of a roll call's letters. */
export const votersIn = ({ voters }: Bodies, id: BodyId): readonly number[] => ownValue(voters, id) ?? [];

/** Whether its vote can decide a measure: a committee only says what the whole should do. */
export const decides = (body: Body | undefined): boolean => body !== undefined && body.kind !== 'committee';
