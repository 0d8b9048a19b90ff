import { LoaderCircle } from 'lucide-react';
import { Brand } from '../basics/Brand';
import { useWords } from '../basics/words';

/** The toolbar window in the moment before anything is known. */
export function CompanionPending() {
  const { t } = useWords();
  return (
    <div className="companion">
      <header className="companion-head">
        <h1>
          <Brand />
        </h1>
      </header>
      <main className="companion-main">
        <p className="loading" role="status">
          <LoaderCircle aria-hidden="true" size={20} /> {t('companion.loading')}
        </p>
      </main>
    </div>
  );
}
