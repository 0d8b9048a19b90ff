/** The version's one place is package.json; the changelog has to tell what is in it. */

export interface VersionNotes {
  /** What is wrong in any case. */
  faults: string[];
  /** What has to be done before the release goes out. */
  open: string[];
}

const heading = /^## \[(\d+\.\d+\.\d+)\](?: - (\S+))?$/gm;

/** Compares a version with the newest section of the changelog. */
export function versionNotes(version: string, changelog: string): VersionNotes {
  const [newest] = [...changelog.matchAll(heading)];
  const [, number, date] = newest ?? [];
  if (!number) return { faults: ['CHANGELOG.md has no section for any version.'], open: [] };
  const faults =
    number === version ? [] : [`package.json is at ${version}, but the newest section of CHANGELOG.md is ${number}.`];
  const isDated = /^\d{4}-\d{2}-\d{2}$/.test(date ?? '');
  return { faults, open: isDated ? [] : [`CHANGELOG.md: the section ${number} has no date yet.`] };
}
