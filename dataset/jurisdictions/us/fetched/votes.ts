/** Every roll call of a Congress in the form of unitedstates/congress, made of the Clerk's and the Senate's own files. */
import { parseRoll } from '../records/rolls';
import { pack, unpack } from '../../../clients/upstream/archive';
import { archiveOf, newestOf, pageOf, type Fetched, type Upstream } from '../../../clients/upstream/upstream';

const repository = 'Hear-Ye/congress-data';
export const congressVotesFile = (congress: number) => `records/us/${congress}-votes.tar.gz`;

async function read(congress: number, answer: Uint8Array, today: string): Promise<Fetched> {
  const wanted = new RegExp(`^data/${congress}/votes/\\d{4}/[hs]\\d+/data\\.json$`);
  const { files, commit, day } = await unpack(answer, wanted, repository);
  const odd: string[] = [];
  const days: string[] = [];
  const good = files.filter(({ path, text }) => {
    try {
      const roll = parseRoll(JSON.parse(text));
      if (roll.success) {
        days.push(roll.data.date.slice(0, 10));
        return true;
      }
      odd.push(`${path}: ${roll.error.issues[0]?.path.join('.') ?? ''}`);
    } catch (error) {
      odd.push(`${path}: ${(error as Error).message}`);
    }
    return false;
  });
  const source = {
    publisher: 'Clerk of the House and United States Senate, read by Hear-Ye with unitedstates/congress',
    url: pageOf(repository, commit),
    retrieved: today,
    ...(day && { contentDate: day }),
    licence: 'CC0-1.0',
  };
  const newestFact = newestOf(days, today);
  return {
    files: new Map([[congressVotesFile(congress), { content: await pack(good), source }]]),
    ids: good.map(({ path }) => path),
    odd,
    ...(newestFact && { newestFact }),
    ...(day && { contentDate: day }),
  };
}

export const congressVotes = (congress: number): Upstream => ({
  id: 'us-votes',
  title: `Congress, the ${congress}th: roll calls`,
  needed: true,
  urls: [archiveOf(repository)],
  read: async ([answer], today) => read(congress, answer as Uint8Array, today),
});
