import type { CardContent, MeasureCard } from '../../engine/cards/content';
import { OfficeLines } from './OfficialBody';
import { useWords } from '../basics/words';

/** Whom or what a card is about; undefined for a "Which one?". */
export const subjectOf = (content: CardContent): string | undefined =>
  content.kind === 'official' ? content.name : content.kind === 'measure' ? content.label : undefined;

/** What a card is called: a name, a number, or a question about the words that it stands over. */
export function useTitle() {
  const { t } = useWords();
  return (content: CardContent, asked?: string): string =>
    subjectOf(content) ?? (asked ? t('card.which', { words: asked }) : t('card.kind.choice'));
}

/** Below the name: which office, which session. */
export function CardLines({ content }: { content: CardContent }) {
  if (content.kind === 'official') return <OfficeLines content={content} />;
  return content.kind === 'measure' ? <MeasureLines content={content} /> : null;
}

function MeasureLines({ content }: { content: MeasureCard }) {
  const words = useWords();
  return (
    <>
      {content.title && (
        <p className="measure-title" lang="en">
          {content.title}
        </p>
      )}
      <p className="office">{words.measureLine(content)}</p>
    </>
  );
}
