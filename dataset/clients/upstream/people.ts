/** Open States' people: the archive of its repository → everybody in office, those who left, files of the states in full. */
import { sources } from '../../jurisdictions';
import { readPerson } from '../../sources/open-states';
import { BuildProblem } from '../../sources/snapshot';
import { pack, unpack } from './archive';
import { archiveOf, pageOf, type Fetched, type Upstream } from './upstream';
import type { LiveFile } from '../live-folder';

const repository = 'openstates/people';
/** Of them those who left office are kept. */
const near = sources.map(({ id }) => id);
const inFull = sources.filter((one) => one.inFull).map(({ id }) => id);
const folders = ['legislature', 'executive', 'municipalities', 'committees'];
const allStates = 'openstates/all-states-legislature-executive.tar.gz';
const retired = 'openstates/retired.tar.gz';
const inOffice = /^data\/[a-z]{2}\/(?:legislature|executive)\/[^/]+\.yml$/;
const left = new RegExp(`^data/(?:${near.join('|')})/retired/[^/]+\\.yml$`);
const whole = new RegExp(`^data/((?:${inFull.join('|')})/(?:${folders.join('|')})/[^/]+\\.yml)$`);

async function read(answer: Uint8Array, today: string): Promise<Fetched> {
  const wanted = new RegExp([inOffice, left, whole].map(({ source }) => `(?:${source})`).join('|'));
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
    const place = whole.exec(path)?.[1];
    return place ? [[`openstates/${place}`, { source, content: text }] as const] : [];
  });
  for (const state of inFull)
    if (files.length > 0 && !own.some(([name]) => name.startsWith(`openstates/${state}/`)))
      throw new BuildProblem(`${repository}: nobody in data/${state}, its layout has changed.`);
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
    folders: inFull.flatMap((state) => folders.map((name) => `openstates/${state}/${name}`)),
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
