import type { CardContent, MeasureCard } from '../../engine/cards/content';
import { Breakable } from '../basics/Breakable';
import { Recorded } from '../basics/Recorded';
import { useWords } from '../basics/words';
import { Described } from './Described';
import { OfficeLines } from './OfficeLines';

/** Whom or what a card is about; undefined for a "Which one?". */
export const subjectOf = (content: CardContent): string | undefined =>
  content.kind === 'official' ? content.name : content.kind === 'measure' ? content.label : undefined;

/**
 * A longer title would leave no room for what the card says: it stands below, and the number is the name. Where plain words
 * say what it does, only a title as short as a name stays above.
 */
const longest = { name: 40, title: 80 };
const isLong = ({ title = '', explained }: MeasureCard): boolean =>
  title.length > (explained ? longest.name : longest.title);

/** The title, where what it does stands before it. */
export const titleBelow = (content: MeasureCard): string | undefined =>
  content.explained && isLong(content) ? content.title : undefined;

/** What a card is called: a name, a title with its number, or a question about the words that it stands over. */
export function CardTitle({ content, asked }: { content: CardContent; asked?: string | undefined }) {
  const { t } = useWords();
  if (content.kind === 'official') return content.name;
  if (content.kind === 'choice') return asked ? t('card.which', { words: asked }) : t('card.kind.choice');
  return content.title && !isLong(content) ? (
    <>
      <span lang="en">
        <Breakable text={content.title} />
      </span>{' '}
      <span className="title-number">{content.label}</span>
    </>
  ) : (
    content.label
  );
}

/**
 * Below the name: which office; which measure, and where it stands.
 * @param hasTitle whether its title stands above, however long it is; left out under a card's own name.
 */
export function CardLines({ content, hasTitle }: { content: CardContent; hasTitle?: boolean }) {
  if (content.kind === 'official') return <OfficeLines content={content} />;
  return content.kind === 'measure' ? <MeasureLines content={content} hasTitle={hasTitle ?? !isLong(content)} /> : null;
}

function MeasureLines({ content, hasTitle }: { content: MeasureCard; hasTitle: boolean }) {
  const words = useWords();
  const { described, shortTitle } = content;
  return (
    <>
      {!hasTitle && content.title && titleBelow(content) === undefined && (
        <p className="long-title" lang="en">
          <Breakable text={content.title} />
        </p>
      )}
      {shortTitle && (
        <p className="described">
          <Recorded sentence={words.t('card.officialTitle', { words: shortTitle })} words={shortTitle} />
        </p>
      )}
      {described && <Described words={described} isOurs={content.isOurs} />}
      <p className="office">
        <Breakable text={words.measureLine(content)} />
      </p>
      {content.status && <p className="status-line">{words.status(content.status)}</p>}
    </>
  );
}
