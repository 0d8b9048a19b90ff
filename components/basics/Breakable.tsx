import { Fragment } from 'react';

/** Where a line may end within an address, or names in a row: behind "@" and "/" and before a dot, but never within “U.S.”. */
const seams = /(?<=[@/])|(?=\.\p{L}{2})/u;

/** Words with an address in them: it stands on one line where it fits one, and otherwise ends its lines at its seams. */
export const Breakable = ({ text }: { text: string }) =>
  text.split(/(\s+)/).map((word, at) => {
    const [first, ...rest] = word.split(seams);
    return rest.length === 0 ? (
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
