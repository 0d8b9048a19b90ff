import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../basics/words';

/** Tomorrow at ten, as a field of the browser's takes it: by the reader's own clock. */
function tomorrow(now: number): string {
  const at = new Date(now);
  at.setDate(at.getDate() + 1);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T10:00`;
}

/** Not now? Then when: a plan of one's own beats a plea. */
export function PlanTime({ now, onCalendar }: { now: number; onCalendar(at: number): void }) {
  const { t } = useWords();
  const [when, setWhen] = useState(() => tomorrow(now));
  const at = Date.parse(when);
  return (
    <details className="advice">
      <summary>{t('act.sheet.plan.title')}</summary>
      <label className="field">
        <span>{t('act.sheet.plan.when')}</span>
        <input type="datetime-local" value={when} onChange={(event) => setWhen(event.target.value)} />
      </label>
      <button type="button" className="small-button" disabled={Number.isNaN(at)} onClick={() => onCalendar(at)}>
        <CalendarPlus aria-hidden="true" size={16} /> {t('act.calendar')}
      </button>
    </details>
  );
}
