import type { CardContent } from '../../engine/cards/content';
import { useWords } from '../basics/words';
import { MeasureFacts } from './MeasureFacts';
import { RecordOf } from './RecordOf';

/** The record behind what a card says. */
export function CardRecord({ content, onLink }: { content: CardContent; onLink(id: string): void }) {
  const words = useWords();
  if (content.kind === 'choice') return null;
  if (content.kind === 'measure') {
    const { deeds, votes, description, summary, sponsor, introduced, issues } = content;
    const hasFacts = Boolean(description || summary || sponsor || introduced) || issues.length > 0;
    return (
      <RecordOf positions={deeds} isOfMeasure votes={votes} onLink={onLink}>
        {hasFacts && <MeasureFacts content={content} onLink={onLink} />}
      </RecordOf>
    );
  }
  const { inThisStory, onIssues, latest, votesKnown } = content;
  return (
    <RecordOf
      positions={[...inThisStory, ...onIssues.flatMap(({ positions }) => positions), ...latest]}
      onLink={onLink}
    >
      {votesKnown && (
        <p className="position-detail">
          {words.t('card.votesKnown', { from: words.date(votesKnown.from), to: words.date(votesKnown.to) })}
        </p>
      )}
    </RecordOf>
  );
}
