import { TextQuote } from 'lucide-react';
import type { Explained as Told } from '../../engine/cards/content';
import { Breakable } from '../basics/Breakable';
import { keptNumbers } from '../basics/kept-numbers';
import { SourceLink } from '../basics/LinkButton';
import { Recorded } from '../basics/Recorded';
import { useWords } from '../basics/words';
import { InShort } from '../basics/InShort';
import { Part } from './Part';

interface ExplainedProps {
  explained: Told;
  /** The official one. */
  title?: string | undefined;
  level: 3 | 4;
  onLink(id: string): void;
}

/** What a measure does, in plain words of ours: which way a yes went, and what it was written from. */
export function Explained({ explained, title, level, onLink }: ExplainedProps) {
  const words = useWords();
  const { t } = words;
  const { what, points, parts = [], yes, version, day, source } = explained;
  const by = day
    ? t('card.explained.by', { date: words.date(day), version })
    : t('card.explained.byUndated', { version });
  return (
    <Part title={t('card.explained.title')} icon={TextQuote} level={level}>
      <p lang="en">{keptNumbers(what)}</p>
      <Points points={points} />
      {parts.map(({ issue, points: its }) => (
        <div key={issue}>
          <p className="points-issue">{words.issue(issue)}</p>
          <Points points={its} />
        </div>
      ))}
      {yes && <InShort of={{ kind: 'yes', words: yes }} />}
      {title && (
        <p className="position-detail" lang="en">
          <Breakable text={title} />
        </p>
      )}
      <p className="position-detail">
        <Recorded sentence={by} words={version} />{' '}
        <span className="own-line">
          <SourceLink link={source} onLink={onLink} about={t('card.explained.title')} />
        </span>
      </p>
    </Part>
  );
}

const Points = ({ points }: { points: readonly string[] }) =>
  points.length > 0 && (
    <ul className="short-points" lang="en">
      {points.map((point) => (
        <li key={point}>{keptNumbers(point)}</li>
      ))}
    </ul>
  );
