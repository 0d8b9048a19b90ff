import { Languages } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../basics/words';

export interface Translating {
  /** The browser has to get the language first. */
  isFetched: boolean;
  translate(texts: readonly string[]): Promise<string[]>;
}

/** Official words in the reader's language, as their own browser puts them: always said to be that. */
export function Translation({ texts, by }: { texts: readonly string[]; by: Translating }) {
  const { t, language } = useWords();
  const [answer, setAnswer] = useState<readonly string[] | 'waiting' | 'failed'>();
  if (typeof answer === 'object') {
    return (
      <div className="translation" role="status">
        {answer.map((text) => (
          <p key={text} lang={language}>
            {text}
          </p>
        ))}
        <p className="hint">{t('companion.translation.label')}</p>
      </div>
    );
  }
  const run = () => {
    setAnswer('waiting');
    by.translate(texts).then(setAnswer, () => setAnswer('failed'));
  };
  return (
    <div className="translation">
      <button type="button" className="small-button" aria-disabled={answer === 'waiting'} onClick={run}>
        <Languages aria-hidden="true" size={15} /> {t('companion.translation.button')}
      </button>
      {by.isFetched && answer === undefined && <p className="hint">{t('companion.translation.fetched')}</p>}
      <p role="status" className="hint">
        {answer === 'waiting' && t('companion.cardLoading')}
        {answer === 'failed' && t('companion.translation.failed')}
      </p>
    </div>
  );
}
