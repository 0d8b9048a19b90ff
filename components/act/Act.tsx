import { HandHeart, LoaderCircle } from 'lucide-react';
import { useState } from 'react';
import type { HearingLine, OpenAsk } from '../../engine/actions/asks';
import type { AskAgain } from '../../engine/actions/own-record';
import type { Election } from '../../engine/actions/elections';
import type { SessionNear, Suggestion } from '../../engine/actions/ordinary-day';
import type { IssueId } from '../../engine/issues';
import type { Target } from '../../engine/actions/targets';
import { useWords } from '../basics/words';
import type { ActCallbacks, ActFacts } from './act-facts';
import { AskPanel } from './AskPanel';
import { BringBack } from './BringBack';
import { Hearings } from './Hearings';
import { OrdinaryDay } from './OrdinaryDay';
import { Register } from './Register';
import { Sheet } from './sheet/Sheet';
import type { SheetFacts, Start } from './sheet/sheet-facts';

export interface ActProps extends ActFacts, ActCallbacks {
  asks: readonly { ask: OpenAsk; targets: readonly Target[] }[];
  hearings: readonly HearingLine[];
  sheet: SheetFacts;
  /** What can be done on a day like this. */
  suggestions: readonly Suggestion[];
  /** Measures of the reader's issues that did not become law, to be asked for again. */
  bringBack?: readonly AskAgain[] | undefined;
  session: SessionNear | undefined;
  congress?: SessionNear | undefined;
  /** The next election of the reader's state, where its rules are known. */
  election: Election | undefined;
  /** What whoever reads this page would talk about: what the sheet opens on. */
  story?: Start | undefined;
  /** What the reader has come to talk about: then the sheet is open from the start. */
  start?: Start | undefined;
  /** The ask or hearing that the reader has come for. An ask is open from the start. */
  about?: string | undefined;
  /** Nothing is known yet. */
  isLoading?: boolean;
  /** The last wish for a reminder was refused by the browser. */
  isRefused?: boolean;
  onChooseDistrict(): void;
  /** To the list of the reader's own officials, where there is one. */
  onMine?: (() => void) | undefined;
  /** Told when the sheet is opened, and when it is left. */
  onStart?: ((start: Start | undefined) => void) | undefined;
  /** To the find box, where there is one. */
  onFind?: (() => void) | undefined;
  /** To the page of an issue. */
  onIssue(issue: IssueId): void;
}

/** Everything that can be done now: asks by what closes first, the sheet, something small for today, hearings. */
export function Act(props: ActProps) {
  const {
    asks,
    hearings,
    sheet,
    suggestions,
    bringBack = [],
    session,
    congress,
    election,
    about,
    isLoading,
    isRefused,
  } = props;
  const { onChooseDistrict, onMine, onStart, onFind, onIssue, start: given, story = {}, ...rest } = props;
  const { t } = useWords();
  const [start, setStart] = useState(given);
  const begin = (next: Start | undefined) => {
    setStart(next);
    onStart?.(next);
  };
  const { today } = rest;
  if (isLoading) {
    return (
      <p className="loading" role="status">
        <LoaderCircle aria-hidden="true" size={20} /> {t('companion.cardLoading')}
      </p>
    );
  }
  if (start) {
    return (
      <Sheet
        {...rest}
        sheet={sheet}
        start={start}
        onChooseDistrict={onChooseDistrict}
        onMine={onMine}
        onBack={() => begin(undefined)}
      />
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
      {asks.length > 0 && (
        <section aria-label={t('act.asks')}>
          <h2 className="list-title">{t('act.asks')}</h2>
          <ul className="entries">
            {asks.map(({ ask, targets }) => (
              <AskPanel key={ask.id} ask={ask} targets={targets} startOpen={ask.id === about} {...rest} />
            ))}
          </ul>
        </section>
      )}
      <p className="sheet-door">
        <button type="button" className="main-button" onClick={() => begin(story)}>
          <HandHeart aria-hidden="true" size={18} /> {t('act.sheet.title')}
        </button>
      </p>
      <OrdinaryDay
        suggestions={suggestions}
        session={session}
        congress={congress}
        today={today}
        onStart={begin}
        onChooseDistrict={onChooseDistrict}
        onFind={onFind}
        onIssue={onIssue}
        drafts={rest.drafts}
        onDraft={rest.onDraft}
        onCopy={rest.onCopy}
      />
      {bringBack.length > 0 && <BringBack measures={bringBack} onStart={begin} />}
      {hearings.length > 0 && <Hearings {...rest} hearings={hearings} />}
      {election && <Register election={election} today={today} onDone={rest.onDone} />}
    </>
  );
}
