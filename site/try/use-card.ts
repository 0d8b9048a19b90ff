/** What the card of a mark says, looked up when it is opened. */
import { useEffect, useState } from 'react';
import type { CardContent } from '../../engine/cards/content';
import type { MentionKey } from '../../engine/identifiers';
import type { Mark } from '../../page/reader/marks';
import type { Marking } from './marking';

export interface ShownCard {
  content: CardContent | null;
  /** Of what is shown: the mark's, or one of its choices. */
  key: MentionKey;
  choose(key: MentionKey): void;
  /** Absent where nothing was chosen. */
  chooseAgain?: (() => void) | undefined;
}

export function useCard(marking: Marking | undefined, mark: Mark | undefined, language: string): ShownCard {
  const [chosen, setChosen] = useState<{ of: Mark; key: MentionKey }>();
  const key = (chosen && chosen.of === mark ? chosen.key : mark?.mention.key) ?? '';
  const [built, setBuilt] = useState<{ of: Mark; key: MentionKey; content: CardContent | null }>();
  useEffect(() => {
    if (!marking || !mark) return;
    let gone = false;
    void marking.card(key, mark.mention, language).then((content) => {
      if (!gone) setBuilt({ of: mark, key, content });
    });
    return () => {
      gone = true;
    };
  }, [marking, mark, key, language]);
  return {
    content: built && built.of === mark && built.key === key ? built.content : null,
    key,
    choose: (next) => mark && setChosen({ of: mark, key: next }),
    chooseAgain: mark && key !== mark.mention.key ? () => setChosen(undefined) : undefined,
  };
}
