/** Roll calls as the archive of unitedstates/congress has them, read once more. */
import { rawRecords, saidBy, type Pair } from '../../records/second-reader';

interface Rolled {
  chamber: string;
  congress: number;
  session: string;
  number: number;
  votes: Record<string, ({ id: string; last_name?: string; display_name: string } | 'VP')[]>;
}

/** The House's own ids are the packs'; senators are told by their surname. */
export async function congressPairs(from: string): Promise<Pair[]> {
  const copied = ['records-2026/us-congress/raw-congress-votes-119.tar.gz'];
  const rolls = await rawRecords<Rolled>(from, /^us\/\d+-votes\.tar\.gz$/, copied, /data\.json$/);
  return rolls.flatMap(({ chamber, congress: of, session, number, votes }) =>
    Object.entries(votes).flatMap(([word, list]) =>
      list.flatMap((voter): Pair[] => {
        if (voter === 'VP') return [];
        const roll = `us/${of}/${chamber === 'h' ? 'house' : 'senate'}/${session}/${number}`;
        return [{ roll, member: chamber === 'h' ? voter.id : (voter.last_name ?? ''), said: saidBy(word) }];
      }),
    ),
  );
}
