import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import { useLayoutEffect, useState } from 'react';
import { Card, type CardProps } from '../../../components/card/Card';
import cardCss from '../../../components/card/card.css?inline';
import frameCss from '../../../page/card/frame.css?inline';
import { Apart, sheetOf } from './Apart';

export interface CardOverArticleProps extends Pick<
  CardProps,
  'content' | 'words' | 'onLink' | 'onClose' | 'onChoose' | 'onChooseAgain'
> {
  /** Where the mark is in this window. */
  box(): DOMRect;
}

const sheet = sheetOf(cardCss.replaceAll(':host', '.frame') + frameCss);

/** The card as readers see it: the same view in the same frame and styles. */
export function CardOverArticle({ box, ...card }: CardOverArticleProps) {
  const { content } = card;
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
    <Apart sheet={sheet} className="card-host">
      <div ref={setFrame} className="frame">
        <Card
          {...card}
          pinned
          onPin={card.onClose}
          onCompanion={() => {}}
          onNotThisPerson={() => {}}
          onReport={() => {}}
        />
      </div>
    </Apart>
  );
}
