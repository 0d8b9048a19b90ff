import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import { useCallback, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Card } from '../../../../components/Card';
import cardCss from '../../../../components/card.css?inline';
import frameCss from '../../../../entrypoints/card/frame.css?inline';
import type { CardContent } from '../../../../engine/cards/content';
import type { MentionKey } from '../../../../engine/identifiers';

export interface CardOverArticleProps {
  content: CardContent;
  /** Where the mark is in this window. */
  box(): DOMRect;
  onLink(id: string): void;
  onClose(): void;
  onChoose(key: MentionKey): void;
}

/** The card's own frame, in a shadow root so that the preview's styles stay out of it. */
function frameIn(host: HTMLElement): HTMLElement {
  const made = host.shadowRoot?.querySelector<HTMLElement>('.frame');
  if (made) return made;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss.replaceAll(':host', '.frame') + frameCss);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('div');
  frame.className = 'frame';
  root.append(frame);
  return frame;
}

/** The card as readers see it: the same view in the same frame and styles. */
export function CardOverArticle({ content, box, onLink, onClose, onChoose }: CardOverArticleProps) {
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const mount = useCallback((host: HTMLElement | null) => setFrame(host && frameIn(host)), []);

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
    <div ref={mount} className="card-host">
      {frame &&
        createPortal(
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
          />,
          frame,
        )}
    </div>
  );
}
