import { Trash2, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../basics/words';

/** Deletes only after a second question; the focus goes along. */
export function DeleteEverything({ onDelete }: { onDelete(): Promise<void> }) {
  const { t } = useWords();
  const [state, setState] = useState<'idle' | 'asking' | 'kept' | 'done' | 'failed'>('idle');
  const place = useRef<HTMLParagraphElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state === 'kept') begin.current?.focus();
    else if (state !== 'idle') place.current?.focus();
  }, [state]);
  const remove = () =>
    onDelete().then(
      () => setState('done'),
      () => setState('failed'),
    );
  if (state === 'done') {
    return (
      <p ref={place} tabIndex={-1} role="status" className="saved">
        {t('knows.delete.done')}
      </p>
    );
  }
  if (state === 'asking') {
    return (
      <>
        <p ref={place} tabIndex={-1}>
          <strong>{t('knows.delete.sure')}</strong>
        </p>
        <div className="confirm-buttons">
          <button type="button" className="main-button" onClick={() => void remove()}>
            <Trash2 aria-hidden="true" size={18} /> {t('knows.delete.yes')}
          </button>
          <button type="button" className="second-button" onClick={() => setState('kept')}>
            <Undo2 aria-hidden="true" size={18} /> {t('knows.delete.no')}
          </button>
        </div>
      </>
    );
  }
  return (
    <>
      {state === 'failed' && (
        <p ref={place} tabIndex={-1} role="alert">
          {t('knows.delete.failed')}
        </p>
      )}
      <button ref={begin} type="button" className="second-button" onClick={() => setState('asking')}>
        <Trash2 aria-hidden="true" size={18} /> {t('knows.delete.button')}
      </button>
    </>
  );
}
