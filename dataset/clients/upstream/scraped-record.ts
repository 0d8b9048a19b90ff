/**
 * The record of a legislature in the format of the Open States scrapers, published for every state: one file per bill and
 * per roll call. Scrapes name their files anew and leave old ones lying: a bill is known by its session and number, a roll
 * call by what it says. Each session gets an archive of its own, so that one that has ended stays when the source moves on.
 */
import { parseBill, parseVote } from '../../sources/scraped-session';
import { BuildProblem } from '../../sources/snapshot';
import { pack, unpack } from './archive';
import { archiveOf, newestOf, pageOf, type Fetched, type Upstream } from './upstream';

export interface ScrapedSource {
  /** `wa`. */
  state: string;
  /** `Washington State Legislature`. */
  legislature: string;
  repository: string;
  needed: boolean;
}

/** Name in the fetched folder of a session's bills and roll calls. */
export const scrapedFile = (state: string, session: string) => `records/${state}/${session}.tar.gz`;

type Json = Record<string, unknown>;

/** What changes with every scrape, and says nothing. */
const ofTheRun = new Set(['_id', 'scraped_at', 'bill', 'bill_action', 'jurisdiction', '_processing']);

const withoutRun = (record: Json): Json =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !ofTheRun.has(name)));

const slug = (text: string) => text.replace(/[^A-Za-z0-9]+/g, '-');

interface Session {
  bills: Map<string, { scraped: string; text: string }>;
  votes: Set<string>;
  days: string[];
}

async function read(source: ScrapedSource, answer: Uint8Array, today: string): Promise<Fetched> {
  const { state, repository, legislature } = source;
  const wanted = new RegExp(`^_data/${state}/(?:bill|vote_event)_[^/]+\\.json$`);
  const { files, commit, day } = await unpack(answer, wanted, repository);
  const sessions = new Map<string, Session>();
  const sessionOf = (name: string): Session => {
    const known = sessions.get(name) ?? { bills: new Map(), votes: new Set(), days: [] };
    sessions.set(name, known);
    return known;
  };
  const odd: string[] = [];
  for (const { path, text } of files) {
    const parsed = path.includes('/bill_') ? parseBill(text) : parseVote(text);
    if ('problem' in parsed) {
      odd.push(`${path}: ${parsed.problem}`);
      continue;
    }
    const raw = JSON.parse(text) as Json;
    const session = sessionOf(String(raw.legislative_session));
    const kept = JSON.stringify(withoutRun(raw));
    if (parsed.kind === 'bill') {
      const scraped = String(raw.scraped_at ?? '');
      const known = session.bills.get(parsed.bill.identifier);
      // Of two scrapes of one bill the later one counts.
      if (!known || known.scraped <= scraped) session.bills.set(parsed.bill.identifier, { scraped, text: kept });
      session.days.push(...parsed.bill.actions.map(({ date }) => date));
    } else {
      session.votes.add(kept);
      session.days.push(parsed.vote.start_date);
    }
  }
  for (const [name, { bills }] of sessions)
    if (bills.size === 0) throw new BuildProblem(`${repository}: roll calls of ${name}, but no bills.`);
  const packed = await Promise.all(
    [...sessions].map(async ([name, { bills, votes }]) => {
      const content = await pack([
        ...[...bills].map(([id, { text }]) => ({ path: `bill_${slug(id)}.json`, text })),
        ...[...votes].sort().map((text, at) => ({ path: `vote_event_${String(at).padStart(5, '0')}.json`, text })),
      ]);
      const about = {
        publisher: `${legislature}, read by the Open States scraper of govbot`,
        url: pageOf(repository, commit),
        retrieved: today,
        ...(day && { contentDate: day }),
      };
      return [scrapedFile(state, name), { content, source: about }] as const;
    }),
  );
  const newestFact = newestOf(
    [...sessions.values()].flatMap(({ days }) => days.map((one) => one.slice(0, 10))),
    today,
  );
  return {
    files: new Map(packed),
    ids: [...sessions].flatMap(([name, { bills }]) => [...bills.keys()].map((id) => `${name} ${id}`)),
    odd,
    ...(newestFact && { newestFact }),
    ...(day && { contentDate: day }),
  };
}

export const scrapedRecord = (source: ScrapedSource): Upstream => ({
  id: `${source.state}-record`,
  title: `${source.legislature}: bills and roll calls`,
  needed: source.needed,
  urls: [archiveOf(source.repository)],
  read: async ([answer], today) => read(source, answer as Uint8Array, today),
});
