/** What a release consists of. */
export const targets = ['chrome', 'edge', 'firefox', 'safari'] as const;
export type Target = (typeof targets)[number];

/** File name of the archive that goes to a store; `sources` is what Mozilla's reviewers build from. */
export const archiveOf = (target: Target | 'sources', version: string): string =>
  `collective-lens-${version}-${target}.zip`;

/** Name of the folder that WXT builds a target into. */
export const buildFolderOf = (target: Target): string => `${target}-mv3`;

/** Manifest V3 for every browser: what is tested is what ships. */
export const zipArguments = (target: Target): string[] => ['zip', '-b', target, '--mv3'];
