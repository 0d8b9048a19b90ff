import type { CardContent } from '../engine/cards/content';
import { OfficeLines } from './OfficialBody';
import { useWords } from './words';

/** Who or what this is: the first thing read. */
export function CardTitle({ content, id }: { content: CardContent; id: string }) {
  const words = useWords();
  const { t } = words;
  if (content.kind === 'choice') {
    return (
      <div className="card-title">
        <h2 id={id}>{t('card.kind.choice')}</h2>
      </div>
    );
  }
  if (content.kind === 'official') {
    return (
      <div className="card-title">
        <h2 id={id}>{content.name}</h2>
        <OfficeLines content={content} />
      </div>
    );
  }
  const name = words.measureName(content);
  return (
    <div className="card-title">
      <h2 id={id}>{content.label}</h2>
      {content.title && <p className="measure-title">{content.title}</p>}
      <p className="office">{[name, words.session(content.session)].filter(Boolean).join(' · ')}</p>
    </div>
  );
}
