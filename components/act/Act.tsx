import { HandHeart, LoaderCircle } from 'lucide-react';
import type { HearingLine, OpenAsk } from '../../engine/actions/asks';
import type { Target } from '../../engine/actions/targets';
import { useWords } from '../basics/words';
import type { ActCallbacks, ActFacts } from './act-facts';
import { AskPanel } from './AskPanel';
import { Hearings } from './Hearings';
import { OwnCall } from './OwnCall';
import { Register } from './Register';

export interface ActProps extends ActFacts, ActCallbacks {
  asks: readonly { ask: OpenAsk; targets: readonly Target[] }[];
  hearings: readonly HearingLine[];
  /** The reader's own state legislators, for a call in their own words. */
  legislators: readonly Target[];
  /** Washington's rules are shown to people who live there, and as long as nothing is known. */
  isWashington: boolean;
  /** What the reader has come to call about: "HB 1217". */
  topic?: string | undefined;
  /** The ask or hearing that the reader has come for. An ask is open from the start. */
  about?: string | undefined;
  /** Nothing is known yet. */
  isLoading?: boolean;
  /** The last wish for a reminder was refused by the browser. */
  isRefused?: boolean;
  onChooseDistrict(): void;
}

/** Everything that can be done now: asks and hearings by what closes first, a call in one's own words, registering. */
export function Act(props: ActProps) {
  const { asks, hearings, legislators, isWashington, topic, about, isLoading, isRefused, onChooseDistrict, ...rest } =
    props;
  const { t } = useWords();
  const { today } = rest;
  if (isLoading) {
    return (
      <p className="loading" role="status">
        <LoaderCircle aria-hidden="true" size={20} /> {t('companion.cardLoading')}
      </p>
    );
  }
  const isGone = about !== undefined && ![...asks.map(({ ask }) => ask), ...hearings].some(({ id }) => id === about);
  return (
    <>
      {isGone && (
        <p className="note" role="status">
          {t('act.notOpen')}
        </p>
      )}
      {isRefused && <p role="alert">{t('act.remindRefused')}</p>}
      <section aria-label={t('act.asks')}>
        <h2 className="list-title">{t('act.asks')}</h2>
        {asks.length > 0 ? (
          <ul className="entries">
            {asks.map(({ ask, targets }) => (
              <AskPanel key={ask.id} ask={ask} targets={targets} startOpen={ask.id === about} {...rest} />
            ))}
          </ul>
        ) : (
          <div className="entry invitation">
            <HandHeart aria-hidden="true" size={28} strokeWidth={1.5} />
            <div>
              <h3 className="official-name">{t('act.none.title')}</h3>
              <p>{t('act.none.text')}</p>
            </div>
          </div>
        )}
      </section>
      {hearings.length > 0 && <Hearings hearings={hearings} {...rest} />}
      <OwnCall key={topic} topic={topic} legislators={legislators} onChooseDistrict={onChooseDistrict} {...rest} />
      {isWashington && <Register today={today} onDone={rest.onDone} />}
    </>
  );
}
