import type { MeasureCard, SummaryLine } from '../../engine/cards/content';
import { keptNumbers } from '../basics/kept-numbers';
import { SourceLink } from '../basics/LinkButton';
import { Recorded } from '../basics/Recorded';
import { useWords } from '../basics/words';

/** Whether it stands in plain view: where nobody has said in plainer words what the measure does. */
export const isSummaryFirst = ({ explained, plain }: MeasureCard): boolean => !explained && !plain;

/** What the legislature's own researchers say that a measure does: by whom, of which text, and whether that is the newest. */
export function OfficialSummary({ summary, onLink }: { summary: SummaryLine; onLink(id: string): void }) {
  const words = useWords();
  const { t } = words;
  const { text, isPart, version, day, isOfEarlierText, source } = summary;
  return (
    <>
      <p lang="en">{keptNumbers(isPart ? `${text} …` : text)}</p>
      <p className="position-detail">
        <Recorded sentence={t('card.summary.by', { date: words.date(day), version })} words={version} />{' '}
        {isOfEarlierText && t('card.summary.earlier')}{' '}
        <span className="own-line">
          <SourceLink link={source} onLink={onLink} about={t('card.summary.title')} />
        </span>
      </p>
    </>
  );
}
