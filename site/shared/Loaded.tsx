import { LoaderCircle } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useSiteWords } from './words';

export interface LoadedProps<T> {
  /** The same function on each drawing; asked again where it failed. */
  load(): Promise<T>;
  /** What is said meanwhile. */
  waiting: string;
  children(loaded: T): ReactNode;
}

/** What has to be fetched first. */
export function Loaded<T>({ load, waiting, children }: LoadedProps<T>) {
  const t = useSiteWords();
  const [found, setFound] = useState<{ loaded: T } | 'failed'>();
  const begin = useCallback(() => {
    let gone = false;
    load().then(
      (loaded) => !gone && setFound({ loaded }),
      () => !gone && setFound('failed'),
    );
    return () => {
      gone = true;
    };
  }, [load]);
  useEffect(begin, [begin]);
  if (found === 'failed')
    return (
      <div role="alert" className="load-failed">
        <p>{t('try.failed')}</p>
        <button
          type="button"
          className="second-button"
          onClick={() => {
            setFound(undefined);
            begin();
          }}
        >
          {t('try.again')}
        </button>
      </div>
    );
  if (!found)
    return (
      <p role="status" className="loading">
        <LoaderCircle aria-hidden="true" size={20} /> {waiting}
      </p>
    );
  return children(found.loaded);
}
