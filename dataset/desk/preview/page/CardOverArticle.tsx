import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import { useLayoutEffect, useState } from 'react';
import { Card } from '../../../../components/Card';
import cardCss from '../../../../components/card.css?inline';
import frameCss from '../../../../entrypoints/card/frame.css?inline';
import type { CardContent } from '../../../../engine/cards/content';
import type { MentionKey } from '../../../../engine/identifiers';
import { Apart } from './Apart';

export interface CardOverArticleProps {
  content: CardContent;
  /** Where the mark is in this window. */
  box(): DOMRect;
  onLink(id: string): void;
  onClose(): void;
  onChoose(key: MentionKey): void;
}

const css = cardCss.replaceAll(':host', '.frame') + frameCss;

/** The card as readers see it: the same view in the same frame and styles. */
export function CardOverArticle({ content, box, onLink, onClose, onChoose }: CardOverArticleProps) {
  const [frame, setFrame] = useState<HTMLElement | null>(null);

  useLayoutEffect(() => {
    if (!frame) return;
    const place = { getBoundingClientRect: box };
    void computePosition(place, frame, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(6), flip(), shift({ padding: 8, crossAxis: true })],
    }).then(({ x, y }) => Object.assign(frame.style, { left: `${x}px`, top: `${y}px` }));
    frame.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }, [frame, content, box]);

  return (
    <Apart css={css} className="card-host">
      <div ref={setFrame} className="frame">
        <Card
          content={content}
          pinned
          onLink={onLink}
          onPin={onClose}
          onClose={onClose}
          onCompanion={() => {}}
          onNotThisPerson={() => {}}
          onReport={() => {}}
          onChoose={onChoose}
        />
      </div>
    </Apart>
  );
}
