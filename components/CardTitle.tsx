import type { CardContent, MeasureCard } from '../engine/cards/content';
import { OfficeLines } from './OfficialBody';
import { dot, useWords } from './words';

/** What a card is called: a name, a number, or a question. */
export function useTitle() {
  const { t } = useWords();
  return (content: CardContent): string =>
    content.kind === 'official' ? content.name : content.kind === 'measure' ? content.label : t('card.kind.choice');
}

/** Below the name: which office, which session. */
export function CardLines({ content }: { content: CardContent }) {
  if (content.kind === 'official') return <OfficeLines content={content} />;
  return content.kind === 'measure' ? <MeasureLines content={content} /> : null;
}

function MeasureLines({ content }: { content: MeasureCard }) {
  const words = useWords();
  const number = [words.measureName(content), words.session(content.session)].filter(Boolean).join(dot);
  return (
    <>
      {content.title && (
        <p className="measure-title" lang="en">
          {content.title}
        </p>
      )}
      <p className="office">{number}</p>
    </>
  );
}
