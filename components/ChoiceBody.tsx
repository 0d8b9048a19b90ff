import { ChevronRight } from 'lucide-react';
import type { ChoiceCard } from '../engine/cards/content';
import type { MentionKey } from '../engine/identifiers';
import { Why } from './Why';
import { useWords } from './words';

interface ChoiceBodyProps {
  content: ChoiceCard;
  onChoose: ((key: MentionKey) => void) | undefined;
}

/** The people or measures that the page could mean. Without `onChoose` they can be read, not opened. */
export function ChoiceBody({ content, onChoose }: ChoiceBodyProps) {
  const words = useWords();
  return (
    <>
      <p>{words.t('card.choose')}</p>
      <ul className="choices">
        {content.choices.map(({ key, name, now, last }) => {
          const office = now ?? last;
          const text = (
            <span className="choice-text">
              <strong>{name}</strong>
              {office && (
                <span className="choice-office">
                  {now ? words.office(office) : words.t('card.former', { office: words.office(office) })}
                </span>
              )}
            </span>
          );
          return (
            <li key={key}>
              {onChoose ? (
                <button type="button" className="choice" onClick={() => onChoose(key)}>
                  {text}
                  <ChevronRight aria-hidden="true" size={18} />
                </button>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
      <Why reasons={content.why} />
    </>
  );
}
