/** Open States' people: the archive of its repository → everybody in office, those who left, Washington's own files. */
import { readPerson } from '../../sources/open-states';
import { BuildProblem } from '../../sources/snapshot';
import { pack, unpack } from './archive';
import { archiveOf, pageOf, type Fetched, type Upstream } from './upstream';
import type { LiveFile } from '../live-folder';

const repository = 'openstates/people';
/** States of which those who left office are kept. */
const near = ['wa', 'id', 'us'];
const allStates = 'openstates/all-states-legislature-executive.tar.gz';
const retired = 'openstates/retired-wa-id-us.tar.gz';
const inOffice = /^data\/[a-z]{2}\/(?:legislature|executive)\/[^/]+\.yml$/;
const left = new RegExp(`^data/(?:${near.join('|')})/retired/[^/]+\\.yml$`);
const washington = /^data\/wa\/((?:legislature|executive|municipalities|committees)\/[^/]+\.yml)$/;

async function read(answer: Uint8Array, today: string): Promise<Fetched> {
  const wanted = new RegExp([inOffice, left, washington].map(({ source }) => `(?:${source})`).join('|'));
  const { files, commit, day } = await unpack(answer, wanted, repository);
  const source = {
    publisher: 'Open States people',
    url: pageOf(repository, commit),
    retrieved: today,
    ...(day && { contentDate: day }),
    licence: 'CC0-1.0',
  };
  const odd: string[] = [];
  const ids: string[] = [];
  const good = files.filter(({ path, text }) => {
    if (path.includes('/committees/')) return true;
    try {
      ids.push(readPerson(text, path).id);
      return true;
    } catch (error) {
      odd.push((error as Error).message);
      return false;
    }
  });
  const own = good.flatMap(({ path, text }) => {
    const place = washington.exec(path)?.[1];
    return place ? [[`openstates/wa/${place}`, { source, content: text }] as const] : [];
  });
  if (files.length > 0 && own.length === 0)
    throw new BuildProblem(`${repository}: nobody in data/wa, its layout has changed.`);
  const archived = async (which: RegExp): Promise<LiveFile> => ({
    source,
    content: await pack(good.filter(({ path }) => which.test(path))),
  });
  const archives = [
    [allStates, await archived(inOffice)],
    [retired, await archived(left)],
  ] as const;
  return {
    files: new Map([...archives, ...own]),
    folders: ['legislature', 'executive', 'municipalities', 'committees'].map((name) => `openstates/wa/${name}`),
    ids,
    odd,
    ...(day && { contentDate: day }),
  };
}

export const people: Upstream = {
  id: 'people',
  title: 'Open States: legislators, executives, mayors, committees',
  needed: true,
  urls: [archiveOf(repository)],
  read: async ([answer], today) => read(answer as Uint8Array, today),
};
