import { useState } from 'react';
import { useWords } from '../basics/words';
import type { ActCallbacks, ActFacts } from './act-facts';
import { ScriptWords } from './ScriptWords';
import { practiceKey, useDraft } from './sheet/drafts';

/** Practising what one would say to a committee, with the clock that committees use. It goes to nobody. */
export function Practice({
  drafts,
  onDraft,
  onCopy,
}: Pick<ActFacts, 'drafts'> & Pick<ActCallbacks, 'onDraft' | 'onCopy'>) {
  const { t, language } = useWords();
  const { draft, change, discard } = useDraft(practiceKey, drafts, onDraft);
  const { own: topic = '' } = draft;
  // Begun here or before: it does not fold away under a hand that has just emptied the field.
  const [hasBegun, setBegun] = useState(false);
  const said = t('act.own.testimony', { topic: topic.trim() || t('act.own.noTopic') });
  return (
    <details className="advice" open={hasBegun || topic !== ''}>
      <summary>{t('act.day.practise.title')}</summary>
      <p>{t('act.day.practise.text')}</p>
      <label className="field">
        <span>{t('act.own.topic')}</span>
        <input
          value={topic}
          placeholder={t('act.own.topicExample')}
          onChange={({ target: { value } }) => {
            setBegun(true);
            if (value === '') discard();
            else change({ own: value });
          }}
        />
      </label>
      <ScriptWords texts={{ testimony: { text: said, lang: language } }} onCopy={onCopy} />
    </details>
  );
}
