import { CloudOff } from 'lucide-react';
import { Notice } from '../basics/Notice';
import { useWords } from '../basics/words';

/** What stands where a page's own data cannot be had: what is so, and the way to try once more. */
export function Failed({ title }: { title: string }) {
  const { t } = useWords();
  return (
    <div className="panel">
      <Notice icon={CloudOff} tone="alert" title={title} text={t('companion.dataFailed.text')}>
        <button type="button" className="main-button" onClick={() => location.reload()}>
          {t('companion.dataFailed.again')}
        </button>
      </Notice>
    </div>
  );
}
