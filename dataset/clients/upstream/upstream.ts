/** A source that is fetched whole: what is asked for, and how the answers become files of the fetched folder. */
import type { Source } from '../../../engine/release/packs';
import type { LiveFile } from '../live-folder';

export interface Fetched {
  /** Name in the fetched folder → content with its source. */
  files: ReadonlyMap<string, LiveFile>;
  /** Folders that are this source's alone: what it no longer has goes. */
  folders?: readonly string[];
  /** What the records are known by, whatever names the source gives them. A run that lacks many is a broken one. */
  ids: readonly string[];
  /** Day of the newest fact in it, not of the run that wrote it. */
  newestFact?: string;
  /** Day of the source's own commit. */
  contentDate?: string;
  /** Records that could not be read, each with the reason. */
  odd: readonly string[];
}

export interface Upstream {
  id: string;
  title: string;
  /** Whether there is no build without it. */
  needed: boolean;
  urls: readonly string[];
  /**
   * Reads the answers, in the order of `urls`. Throws a BuildProblem for what is no answer of this source.
   * @param today the day of the question, and the last day of which a fact can be.
   */
  read(answers: readonly Uint8Array[], today: string): Promise<Fetched>;
}

/** More odd records than one in a hundred mean another format. */
export const mostOdd = 0.01;
/** A run that lost more of what the last one had than this is taken for cut off. */
export const mostLost = 0.02;

export const archiveOf = (repository: string): string => `https://codeload.github.com/${repository}/tar.gz/HEAD`;

/** A file of a repository as it stands. @param place owner, name, branch and path. */
export const onGitHub = (place: string): string => `https://raw.githubusercontent.com/${place}`;

export const textOf = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes);

export const sourceFrom = (publisher: string, url: string, retrieved: string, more: Partial<Source> = {}): Source => ({
  publisher,
  url,
  retrieved,
  ...more,
});

/** Where to see the files of an archive. */
export const pageOf = (repository: string, commit: string | undefined): string =>
  `https://github.com/${repository}${commit ? `/tree/${commit}` : ''}`;

/** The newest of some days that are not ahead. */
export const newestOf = (days: Iterable<string>, today: string): string | undefined => {
  let newest: string | undefined;
  for (const day of days) if (day <= today && (newest === undefined || day > newest)) newest = day;
  return newest;
};
