import { useState } from 'react';
import { useWords } from '../basics/words';
import { ScriptWords } from './ScriptWords';

/** Practising what one would say to a committee, with the clock that committees use. It goes to nobody. */
export function Practice({ onCopy }: { onCopy(text: string): Promise<void> }) {
  const { t, language } = useWords();
  const [topic, setTopic] = useState('');
  const said = t('act.own.testimony', { topic: topic.trim() || t('act.own.noTopic') });
  return (
    <details className="advice">
      <summary>{t('act.day.practise.title')}</summary>
      <p>{t('act.day.practise.text')}</p>
      <label className="field">
        <span>{t('act.own.topic')}</span>
        <input
          value={topic}
          placeholder={t('act.own.topicExample')}
          onChange={(event) => setTopic(event.target.value)}
        />
      </label>
      <ScriptWords texts={{ testimony: { text: said, lang: language } }} onCopy={onCopy} />
    </details>
  );
}
