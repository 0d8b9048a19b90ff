import { Fragment } from 'react';

/** An address, or names in a row: a line may end behind "@" and "/" and before a full stop, not in the middle of a word. */
export const Breakable = ({ text }: { text: string }) =>
  text.split(/(?<=[@/])|(?=\.)/).map((piece, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
