import { Fragment } from 'react';

/** Words with an address in them, or names in a row: a line may end behind "@" and "/" and before a dot within, not in a word. */
export const Breakable = ({ text }: { text: string }) =>
  text.split(/(?<=[@/])|(?=\.\p{L})/u).map((piece, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
