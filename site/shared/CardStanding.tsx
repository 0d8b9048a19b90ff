import { Card, type CardProps } from '../../components/card/Card';
import cardCss from '../../components/card/card.css?inline';
import { Apart, sheetOf } from '../../editorial/preview/page/Apart';

/** In the page instead of over it: as wide as its column, and as high as what it says. */
const standing = `
.standing .card { inline-size: 100%; max-block-size: none; }
.standing .card-scroll { overflow: visible; }
.standing .card-buttons { display: none; }`;
const sheet = sheetOf(cardCss.replaceAll(':host', '.standing') + standing);

const nothing = () => {};

export type CardStandingProps = Pick<CardProps, 'content' | 'onLink' | 'onCompanion' | 'onChoose'> & {
  language: string;
};

/** The extension's card, standing still. */
export function CardStanding({ language, ...card }: CardStandingProps) {
  return (
    <Apart sheet={sheet} className="card-standing">
      <div className="standing" lang={language}>
        <Card {...card} pinned={false} onPin={nothing} onClose={nothing} onNotThisPerson={nothing} onReport={nothing} />
      </div>
    </Apart>
  );
}
