import { ShieldAlert } from 'lucide-react';
import { useWords } from '../basics/words';

/** What others will be able to see: told before anything is opened. */
export function PublicRecord({ text, lang }: { text: string; lang?: string }) {
  const { t } = useWords();
  return (
    <div className="public-record" role="note" aria-label={t('act.record.title')}>
      <p>
        <ShieldAlert aria-hidden="true" size={18} /> <strong>{t('act.record.title')}</strong>
      </p>
      <p lang={lang}>{text}</p>
      <p className="position-detail">{t('act.record.optional')}</p>
    </div>
  );
}
