import { ChevronRight } from 'lucide-react';
import type { ChoiceCard, MeasureName, OfficialChoice } from '../../engine/cards/content';
import { isSessionUnclear } from '../../engine/cards/session-unclear';
import type { MentionKey } from '../../engine/identifiers';
import { Why } from './Why';
import { useWords } from '../basics/words';
import { Breakable } from '../basics/Breakable';

interface ChoiceBodyProps {
  content: ChoiceCard;
  onChoose: ((key: MentionKey) => void) | undefined;
}

/** The people or measures that the page could mean. Without `onChoose` they can be read, not opened. */
export function ChoiceBody({ content, onChoose }: ChoiceBodyProps) {
  const { t } = useWords();
  const asksSession = isSessionUnclear(content.why);
  return (
    <>
      <p>{t(asksSession ? 'card.chooseSession' : 'card.choose')}</p>
      <ul className="choices">
        {content.choices.map((choice) => {
          const text = (
            <span className="choice-text">
              {choice.kind === 'official' ? (
                <Official choice={choice} />
              ) : (
                <Measure choice={choice} asksSession={asksSession} />
              )}
            </span>
          );
          return (
            <li key={choice.key}>
              {onChoose ? (
                <button type="button" className="choice" onClick={() => onChoose(choice.key)}>
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

function Official({ choice }: { choice: OfficialChoice }) {
  const words = useWords();
  return (
    <>
      <strong>{choice.name}</strong>
      {(choice.now ?? choice.last) && <span className="choice-detail">{words.held(choice)}</span>}
    </>
  );
}

/** What tells it from the others comes first: its session or its number. */
function Measure({ choice, asksSession }: { choice: MeasureName; asksSession: boolean }) {
  const words = useWords();
  const { label, session, title } = choice;
  return (
    <>
      <strong>{asksSession ? words.session(session) : label}</strong>
      <span className="choice-detail">
        {asksSession ? words.measureName(choice) || label : words.measureLine(choice)}
      </span>
      {title && (
        <span lang="en">
          <Breakable text={title} />
        </span>
      )}
    </>
  );
}
