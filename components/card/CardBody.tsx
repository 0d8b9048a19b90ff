import type { CardContent } from '../../engine/cards/content';
import type { MentionKey } from '../../engine/identifiers';
import { OldFacts } from '../basics/DataAge';
import { CardRecord } from './CardRecord';
import { ChoiceBody } from './ChoiceBody';
import { MeasureBody } from './MeasureBody';
import { MoreMenu } from './MoreMenu';
import { OfficialBody } from './OfficialBody';

export interface CardBodyProps {
  content: CardContent;
  /** Heading level of its parts. */
  level?: 3 | 4;
  onLink(id: string): void;
  onChoose?(key: MentionKey): void;
  onNotThisPerson(): void;
  /** Absent in the companion, where the report of a wrong match has it in it. */
  onReport?: () => void;
}

/** What a card says, without its frame: the same in the page and in the companion. */
export function CardBody({ content, level = 3, onLink, onChoose, onNotThisPerson, onReport }: CardBodyProps) {
  return (
    <>
      {content.kind === 'official' && <OfficialBody content={content} level={level} onLink={onLink} />}
      {content.kind === 'measure' && <MeasureBody content={content} level={level} onLink={onLink} />}
      {content.kind === 'choice' && <ChoiceBody content={content} onChoose={onChoose} />}
      <OldFacts of={content} />
      <div className="card-behind">
        <CardRecord content={content} onLink={onLink} />
        <MoreMenu content={content} onLink={onLink} onNotThisPerson={onNotThisPerson} onReport={onReport} />
      </div>
    </>
  );
}
