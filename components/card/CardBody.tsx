import type { CardContent } from '../../engine/cards/content';
import type { MentionKey } from '../../engine/identifiers';
import { ChoiceBody } from './ChoiceBody';
import { MeasureBody } from './MeasureBody';
import { OfficialBody } from './OfficialBody';
import { Sources } from './Sources';

export interface CardBodyProps {
  content: CardContent;
  /** Heading level of its parts. */
  level?: 3 | 4;
  onLink(id: string): void;
  onChoose?(key: MentionKey): void;
}

/** What a card says, without its frame: the same in the page and in the companion. */
export function CardBody({ content, level = 3, onLink, onChoose }: CardBodyProps) {
  return (
    <>
      {content.kind === 'official' && <OfficialBody content={content} level={level} onLink={onLink} />}
      {content.kind === 'measure' && <MeasureBody content={content} level={level} onLink={onLink} />}
      {content.kind === 'choice' && <ChoiceBody content={content} onChoose={onChoose} />}
      <Sources content={content} onLink={onLink} />
    </>
  );
}
