import { useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, type CardProps } from '../../components/card/Card';
import { Apart } from '../../editorial/preview/page/Apart';
import { placeCard } from '../../page/card/placement';
import { createSheet } from '../../page/card/sheet';

export interface CardByRangeProps extends CardProps {
  range: Range;
  /** Told of the card's frame while it stands, so that pointers know where it is. */
  onFrame(frame: HTMLElement | undefined): void;
}

const sheet = createSheet();

/** The extension's card by the words that it is about, placed and dressed as over a news page. */
export function CardByRange({ range, onFrame, ...card }: CardByRangeProps) {
  const { i18n } = useTranslation();
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const { pinned, content } = card;

  useLayoutEffect(() => {
    if (!frame) return;
    onFrame(frame);
    const stop = placeCard(
      range,
      frame,
      (change) => change(),
      () => {},
    );
    return () => {
      stop();
      onFrame(undefined);
    };
  }, [frame, range, onFrame]);

  // Who opened it by click, tap or key is led into it; who only points at a mark stays where they are.
  useLayoutEffect(() => {
    if (pinned) frame?.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }, [frame, pinned, content]);

  return (
    <Apart sheet={sheet} className="card-host">
      <div ref={setFrame} className="frame" lang={i18n.language}>
        <Card {...card} />
      </div>
    </Apart>
  );
}
