import { Fragment } from 'react';
import { keptNumbers } from './kept-numbers';

/** Where a line may end within an address, or names in a row: behind "@" and "/" and before a dot, but never within “U.S.”. */
const seams = /(?<=[@/])|(?=\.\p{L}{2})/u;

/** "2025–26", "119-го": browsers would end a line behind the dash. */
const dashed = /\d{4}–\d{2,4}|\d+-\p{L}+/u;
const pieces = new RegExp(`(\\s+|${dashed.source})`, 'u');

/** Words that stand together; with their pieces where they hold an address or years. All others are one text, as whoever hears them expects. */
function partsOf(text: string) {
  const parts: { text: string; pieces?: readonly string[] }[] = [];
  for (const word of keptNumbers(text).split(pieces)) {
    const cut = word.split(seams);
    const last = parts.at(-1);
    if (cut.length > 1 || dashed.test(word)) parts.push({ text: word, pieces: cut });
    else if (last !== undefined && last.pieces === undefined) last.text += word;
    else parts.push({ text: word });
  }
  return parts;
}

/** Words with an address or years in them: each stands on one line where it fits one; an address else ends lines at its seams. Numbers of laws stay with theirs. */
export const Breakable = ({ text }: { text: string }) =>
  partsOf(text).map(({ text: words, pieces: [first, ...rest] = [] }, at) =>
    first === undefined ? (
      <Fragment key={at}>{words}</Fragment>
    ) : (
      <span key={at} className="whole">
        {first}
        {rest.map((piece, seam) => (
          <Fragment key={seam}>
            <wbr />
            {piece}
          </Fragment>
        ))}
      </span>
    ),
  );
