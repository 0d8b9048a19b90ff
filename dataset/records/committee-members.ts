/** Who sits in which committee, by the names that referrals give. */
import type { CongressSources } from '../sources/congress-legislators';
import type { OpenStatesCommittee } from '../sources/open-states';
import type { Committee } from './shape';

export type MembersOf = (committee: Committee) => readonly string[];

const key = (chamber: string | undefined, name: string) => `${chamber ?? ''} ${name.toLowerCase()}`;
const chairs = /^chair/i;

/** The chair first, all others in the source's order. */
const chairFirst = <T>(members: readonly T[], roleOf: (member: T) => string | undefined): T[] =>
  [...members].sort((a, b) => Number(chairs.test(roleOf(b) ?? '')) - Number(chairs.test(roleOf(a) ?? '')));

const looking =
  (known: ReadonlyMap<string, readonly string[]>): MembersOf =>
  ({ chamber, name }) =>
    known.get(key(chamber, name)) ?? [];

const chambers: Readonly<Record<string, string>> = { lower: 'house', upper: 'senate' };

export const stateCommittees = (committees: readonly OpenStatesCommittee[]): MembersOf =>
  looking(
    new Map(
      committees.map(({ name, chamber, members }) => [
        key(chambers[chamber ?? ''], name),
        chairFirst(members, ({ role }) => role).flatMap(({ person_id: id }) => id ?? []),
      ]),
    ),
  );

/** "House Committee on the Judiciary" is "the Judiciary" in a referral. */
export const congressCommittees = ({ committees, membership }: CongressSources): MembersOf =>
  looking(
    new Map(
      committees.flatMap(({ name, thomas_id: id }) => {
        const [, chamber, short] =
          /^(House|Senate) (?:Permanent Select |Select |Special )?Committee on (.+)$/.exec(name) ?? [];
        const members = chairFirst(membership[id] ?? [], ({ title }) => title).map(
          ({ bioguide }) => `bioguide/${bioguide}`,
        );
        return chamber && short ? [[key(chamber.toLowerCase(), short), members] as const] : [];
      }),
    ),
  );

export const nobody: MembersOf = () => [];
