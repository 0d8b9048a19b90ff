import { Fragment } from 'react';
import { keptNumbers } from './kept-numbers';

/** Where a line may end within an address, or names in a row: behind "@" and "/" and before a dot, but never within “U.S.”. */
const seams = /(?<=[@/])|(?=\.\p{L}{2})/u;

/** "2025–26", "119-го": browsers would end a line behind the dash. */
const dashed = /\d{4}–\d{2,4}|\d+-\p{L}+/u;
const pieces = new RegExp(`(\\s+|${dashed.source})`, 'u');

/** Words with an address or years in them: each stands on one line where it fits one; an address else ends lines at its seams. Numbers of laws stay with theirs. */
export const Breakable = ({ text }: { text: string }) =>
  keptNumbers(text)
    .split(pieces)
    .map((word, at) => {
      const [first, ...rest] = word.split(seams);
      return rest.length === 0 && !dashed.test(word) ? (
        <Fragment key={at}>{word}</Fragment>
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
      );
    });
