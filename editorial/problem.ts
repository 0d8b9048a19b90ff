/** What the desk tells an editor: one clear line, with the place and what to do. */

export interface Problem {
  /** As the editor knows it: `dataset/editorial/acaspokane/stances.yaml`. */
  file: string;
  /** Counted from 1; 1 and 1 for a file as a whole. */
  line: number;
  col: number;
  /** What is refused keeps the whole folder from being published; a warning is for the editor to judge. */
  level: 'refused' | 'warning';
  /** What is wrong, then what to do. */
  text: string;
}

/** `stances.yaml:12:5 refused: stance “x” has no reviewer. …` */
export const problemLine = ({ file, line, col, level, text }: Problem): string =>
  `${file}:${line}:${col} ${level}: ${text}`;

/** By file and place, so that an editor works from top to bottom. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.col - b.col);

export const isRefused = (problems: readonly Problem[]): boolean => problems.some(({ level }) => level === 'refused');
