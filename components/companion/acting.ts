/** What the reader is acting on, kept for the window's side and told to whoever asks. */
import { useState } from 'react';
import type { Acting } from '../act/sheet/sheet-facts';

type Tell = (acting: Acting | undefined) => void;

/** The acting of now, and the way to change it: it tells in the very turn of the press. */
export function useActing(first: Acting | undefined, onActing: Tell | undefined): [Acting | undefined, Tell] {
  const [acting, setActing] = useState(first);
  return [
    acting,
    (next) => {
      setActing(next);
      onActing?.(next);
    },
  ];
}
