/** Text from a release as a person's terminal may show it: nothing hidden, nothing that steers the terminal. */

/** Controls, direction marks, joiners, blanks that look like none, tags, private and unassigned characters. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]|(?! )\p{Zs}|\u034f|\u115f|\u1160|\u3164|\uffa0/gu;

/** Every such character as its number: `‹U+202E›`. */
export const visible = (text: string): string =>
  text.replace(hidden, (char) => `‹U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}›`);

/** The same for a text of several lines: only its line ends stay. */
export const visibleLines = (text: string): string => text.split('\n').map(visible).join('\n');
