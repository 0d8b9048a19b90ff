import { ExternalLink } from 'lucide-react';
import type { MeasureCard } from '../../engine/cards/content';
import { SourceLink } from '../basics/LinkButton';
import { useWords } from '../basics/words';

/** The text of the law, where there is one to read; else the measure's official page. */
const officialText = ({ links }: MeasureCard) =>
  links.find(({ kind }) => kind === 'law') ?? links.find(({ kind }) => kind === 'measure');

/** What follows from where a measure stands: when it takes effect or what can happen next, and the bill that goes with it. */
export function WhatFollows({ content, onLink }: { content: MeasureCard; onLink(id: string): void }) {
  const words = useWords();
  const { effect, next, companion } = content;
  if (!effect && !next && !companion) return null;
  const law = effect?.parts && officialText(content);
  return (
    <div className="follows">
      {effect && (
        <p>
          {words.effect(effect)}{' '}
          {law && (
            <span className="own-line">
              <SourceLink link={law} onLink={onLink} about={words.effect(effect)} />
            </span>
          )}
        </p>
      )}
      {next && <p>{words.next(next).join(' ')}</p>}
      {companion && (
        <p>
          <button type="button" className="source-link" onClick={() => onLink(companion.source.id)}>
            {words.companion(companion)}
            <ExternalLink aria-hidden="true" size={13} />
          </button>
        </p>
      )}
    </div>
  );
}
