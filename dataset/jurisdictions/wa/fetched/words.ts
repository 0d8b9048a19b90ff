/**
 * The words by which Washington's bills are sorted into issues: long title and sections of law, from the first lines of
 * each version's text, and the committees of both chambers, from the history.
 */
import * as z from 'zod/mini';
import { BuildProblem } from '../../../sources/snapshot';
import { unpack } from '../../../clients/upstream/archive';
import { archiveOf, pageOf, type Fetched, type Upstream } from '../../../clients/upstream/upstream';

const repository = 'govbot-data/wa-legislation';
export const wordsFile = (session: string) => `records/wa/${session}-words.json`;

const text = z.string();
const Metadata = z.object({
  identifier: text.check(z.regex(/^[HS](?:B|JR|JM|CR|R) \d+$/)),
  title: text,
  actions: z.array(z.object({ description: text, date: text, organization_id: text })),
});

/** "AN ACT Relating to rents; amending RCW 59.18.140; adding a new section to chapter 59.20 RCW.BE IT ENACTED …" */
const caption = /AN ACT (Relating to .+?)\.?\s*BE IT ENACTED/s;
const section = /\b\d+[A-Z]?\.\d+[A-Z]?\.\d+[A-Z]?\b/g;
const chapter = /(?<![\d.A-Z])\d+[A-Z]?\.\d+[A-Z]?(?![\d.]*\d)(?=[\s,;)]|$)/g;

/** Upstream reads the texts by another table of letters than they were written by: "Ã±" is "ñ". */
function mended(words: string): string {
  if (!/[ÃÂâ]/.test(words)) return words;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(words, (letter) => letter.charCodeAt(0)));
  } catch {
    return words;
  }
}

/** A version's long title and the chapters of law that it changes. */
export function captionOf(version: string): { relating: string; chapters: string[] } | undefined {
  const words = caption.exec(version)?.[1];
  if (!words) return undefined;
  const [relating = '', ...changes] = words.split(';');
  const law = changes.join(';');
  const ofSections = (law.match(section) ?? []).map((one) => one.split('.').slice(0, 2).join('.'));
  const whole = law.replace(section, '').match(chapter) ?? [];
  return { relating: mended(relating.replace(/\s+/g, ' ').trim()), chapters: [...ofSections, ...whole] };
}

const referral =
  /(?:^First reading, referred to|\breferred to|^And refer to|^Referred to) (.+?)(?: \(Not Officially.*)?\.$/;
const chamberOf = (organization: string) => (organization.includes('"upper"') ? 'Senate' : 'House');

function committeesOf({ actions }: z.infer<typeof Metadata>): [string, string][] {
  const found = actions.flatMap(({ description, organization_id: organization }) => {
    const name = referral.exec(description)?.[1];
    return name && !/^Rules\b/.test(name) ? [[chamberOf(organization), name] as [string, string]] : [];
  });
  return [...new Map(found.map((one) => [one.join(' '), one])).values()];
}

/** `1217_Bill` is the first version; of the others the last by name is the one that went furthest. */
const isFirst = (file: string) => /^\d+(?:_|%)/.test(file);

async function read(session: string, answer: Uint8Array, today: string): Promise<Fetched> {
  const folder = `country:us/state:wa/sessions/${session}/bills/`;
  const wanted = new RegExp(`^${folder}[^/]+/(?:metadata\\.json|files/[^/]+_extracted\\.txt)$`);
  const { files, commit, day } = await unpack(answer, wanted, repository);
  const odd: string[] = [];
  const bills = new Map<string, { about?: z.infer<typeof Metadata>; versions: [string, string][] }>();
  for (const { path, text: content } of files) {
    const [bill = '', ...rest] = path.slice(folder.length).split('/');
    const known = bills.get(bill) ?? { versions: [] };
    bills.set(bill, known);
    if (rest[0] === 'files') known.versions.push([rest[1] ?? '', content.slice(0, 20_000)]);
    else {
      try {
        known.about = z.parse(Metadata, JSON.parse(content));
      } catch (error) {
        odd.push(`${path}: ${(error as Error).message.split('\n')[0]}`);
      }
    }
  }
  const rows = [...bills.values()].flatMap(({ about, versions }) => {
    if (!about) return [];
    const captions = versions.flatMap(([file, content]) => {
      const found = captionOf(content);
      return found ? [{ file, ...found }] : [];
    });
    const relating = captions.find(({ file }) => isFirst(file))?.relating ?? null;
    const last = captions.findLast(({ file }) => !isFirst(file))?.relating ?? null;
    return [
      {
        bill: about.identifier,
        title: about.title,
        relating,
        relatingFinal: last === relating ? null : last,
        rcwChapters: [...new Set(captions.flatMap(({ chapters }) => chapters))].sort(),
        committees: committeesOf(about),
      },
    ];
  });
  if (rows.length > 0 && rows.every(({ relating }) => relating === null))
    throw new BuildProblem(`${repository}: no text begins with a long title.`);
  const source = {
    publisher: 'Washington State Legislature, texts of bills as read by govbot',
    url: pageOf(repository, commit),
    retrieved: today,
    ...(day && { contentDate: day }),
  };
  const content = `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
  return {
    files: rows.length > 0 ? new Map([[wordsFile(session), { content, source }]]) : new Map(),
    ids: rows.map(({ bill }) => bill),
    odd,
    ...(day && { contentDate: day }),
  };
}

/** @param session `2025-2026`. */
export const washingtonWords = (session: string): Upstream => ({
  id: 'wa-words',
  title: `Washington ${session}: long titles, sections of law, committees`,
  needed: false,
  urls: [archiveOf(repository)],
  read: async ([answer], today) => read(session, answer as Uint8Array, today),
});
