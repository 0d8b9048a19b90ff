import { Database, RefreshCw } from 'lucide-react';
import type { IsoDate } from '../../engine/identifiers';
import { dot, useWords } from './words';

/** How old the facts are, and how the last look for newer ones went. */
export interface DataState {
  asOf: IsoDate;
  origin: 'bundled' | 'feed';
  /** Day of the last look. */
  checked?: IsoDate;
  /** Name of its outcome, in words at `data.outcome.<name>`. */
  outcome: string;
  /** The facts are older than a reader would think. */
  isOld?: boolean;
  busy: boolean;
}

interface DataStatusProps {
  data: DataState;
  onRefresh(): void;
  /** All that is known, as the options show it; else one line. */
  full?: boolean;
}

export function DataStatus({ data, onRefresh, full = false }: DataStatusProps) {
  const words = useWords();
  const { t } = words;
  const { asOf, origin, checked, outcome, isOld, busy } = data;
  // Days end with a full stop in some languages, so none follows them here.
  const facts = [
    t('data.asOf', { date: words.date(asOf) }),
    isOld && t('data.old'),
    full && t(`data.${origin}`),
    full && checked && t('data.checked', { date: words.date(checked) }),
    // That none is set up is told below the line, where there is all that is known.
    outcome !== 'off' && words.outcome(isOld && outcome === 'up-to-date' ? 'no-newer' : outcome),
  ];
  return (
    <div className="data-status">
      <p role="status">
        <Database aria-hidden="true" size={16} />
        <span>{facts.filter(Boolean).join(dot)}</span>
      </p>
      {outcome !== 'off' && (
        <button
          type="button"
          className={full ? 'small-button' : 'quiet-button'}
          aria-disabled={busy}
          onClick={() => !busy && onRefresh()}
        >
          <RefreshCw aria-hidden="true" size={15} className={busy ? 'turning' : undefined} />
          {t(busy ? 'data.refreshing' : 'data.refresh')}
        </button>
      )}
    </div>
  );
}
