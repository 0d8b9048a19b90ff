import { CalendarPlus, CircleOff, Clock, Bell, BellOff } from 'lucide-react';
import type { HearingLine } from '../../engine/actions/asks';
import { timeLeft } from '../../engine/actions/time-left';
import { Recorded } from '../basics/Recorded';
import { dot, useWords } from '../basics/words';

/** What is open at a hearing, for how long, and what comes after it. Times are those of Washington. */
export function HearingClock({ hearing, now }: { hearing: HearingLine; now: number }) {
  const words = useWords();
  const { t } = words;
  const { stage, committee, chamber, start, kind, rule } = hearing;
  const isOff = stage.stage === 'cancelled';
  const left = 'closes' in stage ? words.left(timeLeft(stage.closes, now)) : '';
  return (
    <div className="clock">
      <p className="clock-stage">
        {isOff ? <CircleOff aria-hidden="true" size={18} /> : <Clock aria-hidden="true" size={18} />}
        <strong>{t(`clock.stage.${stage.stage}`, { left })}</strong>
      </p>
      <p className="position-detail">
        <Recorded sentence={t('clock.hearing', { committee, chamber: words.chamber(chamber) })} words={committee} />
        {dot}
        <Recorded sentence={t('clock.starts', { kind, moment: words.moment(start) })} words={kind} />
      </p>
      {rule && (stage.stage === 'sign-in' || stage.stage === 'written') && (
        <p className="position-detail">{t(`clock.rule.${stage.stage}`, { ...rule })}</p>
      )}
    </div>
  );
}

/** "Open for 2 h 10 min", and below it "Closes Tue, Nov 24, 12:30 PM PST". */
export function Closing({ closes, now }: { closes: number; now: number }) {
  const words = useWords();
  return (
    <div className="clock">
      <p className="clock-stage">
        <Clock aria-hidden="true" size={18} />
        <strong>{words.t('clock.open', { left: words.left(timeLeft(closes, now)) })}</strong>
      </p>
      <p className="position-detail">{words.t('clock.closes', { moment: words.moment(closes) })}</p>
    </div>
  );
}

interface TimeButtonsProps {
  onCalendar(): void;
  /** Absent where it is too late to be reminded. */
  remindAt: number | undefined;
  /** When the reader is to be reminded, if they asked for it. */
  reminded: number | undefined;
  onRemind(at: number): void;
  onForget(): void;
}

/** Keeping a date: in the reader's calendar, or as a reminder of the browser's. */
export function TimeButtons({ onCalendar, remindAt, reminded, onRemind, onForget }: TimeButtonsProps) {
  const words = useWords();
  const { t } = words;
  const isSet = reminded !== undefined;
  return (
    <>
      <p className="script-ways">
        <button type="button" className="small-button" onClick={onCalendar}>
          <CalendarPlus aria-hidden="true" size={16} /> {t('act.calendar')}
        </button>
        {(isSet || remindAt !== undefined) && (
          <button
            type="button"
            className="small-button"
            onClick={() => (isSet ? onForget() : remindAt !== undefined && onRemind(remindAt))}
          >
            {isSet ? <BellOff aria-hidden="true" size={16} /> : <Bell aria-hidden="true" size={16} />}{' '}
            {t(isSet ? 'act.forget' : 'act.remind')}
          </button>
        )}
      </p>
      <p role="status" className="hint">
        {isSet && t('act.reminded', { moment: words.moment(reminded) })}
      </p>
    </>
  );
}
