import { Timer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useWords } from '../basics/words';

/** What a committee often gives each speaker; it may be less. In seconds. */
const whole = 90;
/** Seconds left at which it is said aloud; in between it is only shown. */
const told = [60, 30, 10];

/** Counts down the time of a testimony, for practice. */
export function SpeechTimer() {
  const { t } = useWords();
  const [ends, setEnds] = useState<number>();
  const [left, setLeft] = useState(whole);
  useEffect(() => {
    if (ends === undefined) return;
    const tick = setInterval(() => {
      const rest = Math.max(0, Math.ceil((ends - Date.now()) / 1000));
      setLeft(rest);
      if (rest === 0) setEnds(undefined);
    }, 250);
    return () => clearInterval(tick);
  }, [ends]);
  const isRunning = ends !== undefined;
  const words =
    left === 0 ? t('act.timer.over') : left === whole ? t('act.timer.ready') : t('act.timer.left', { count: left });
  return (
    <div className="timer">
      <span className="timer-left" aria-hidden="true">
        {words}
      </span>
      <span className="visually-hidden" role="timer" aria-live="polite">
        {(left === 0 || told.includes(left)) && words}
      </span>
      <progress max={whole} value={whole - left} aria-label={t('act.variant.testimony')} />
      <button
        type="button"
        className="small-button"
        onClick={() => {
          setLeft(whole);
          setEnds(isRunning ? undefined : Date.now() + whole * 1000);
        }}
      >
        <Timer aria-hidden="true" size={16} />{' '}
        {t(isRunning ? 'act.timer.stop' : left < whole ? 'act.timer.again' : 'act.timer.start')}
      </button>
    </div>
  );
}
