import { CloudOff } from 'lucide-react';
import { Notice } from '../basics/Notice';
import { useWords } from '../basics/words';

/** A page before its data is there, or when it cannot be had. */
export type Pending = { state: 'loading' } | { state: 'failed'; onAgain: () => void };

/** What stands where a page's own data cannot be had: what is so, and the way to try once more. */
export function Failed({ title, onAgain }: { title: string; onAgain: () => void }) {
  const { t } = useWords();
  return (
    <div className="panel">
      <Notice icon={CloudOff} tone="alert" title={title} text={t('companion.dataFailed.text')}>
        <button type="button" className="main-button" onClick={onAgain}>
          {t('companion.dataFailed.again')}
        </button>
      </Notice>
    </div>
  );
}
