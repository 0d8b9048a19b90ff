import { useState } from 'react';
import type { SessionNear } from '../../engine/actions/ordinary-day';
import { seasonOf, type BeHeard } from '../../engine/actions/season';
import { useWords } from '../basics/words';
import type { ActCallbacks, ActFacts } from './act-facts';
import { ScriptWords } from './ScriptWords';
import { practiceKey, useDraft } from './sheet/drafts';

interface PracticeProps extends Pick<ActFacts, 'drafts'>, Pick<ActCallbacks, 'onDraft' | 'onCopy'> {
  /** That of the reader's own legislature. */
  session: SessionNear | undefined;
}

/** Practising what one would say to a committee, with the clock that committees use. It goes to nobody. */
export function Practice({ session, drafts, onDraft, onCopy }: PracticeProps) {
  const { t, language } = useWords();
  const heard = session && seasonOf(session).heard;
  const { draft, change, discard } = useDraft(practiceKey, drafts, onDraft);
  const { own: topic = '' } = draft;
  // Begun here or before: it does not fold away under a hand that has just emptied the field.
  const [hasBegun, setBegun] = useState(false);
  const said = t('act.own.testimony', { topic: topic.trim() || t('act.own.noTopic') });
  return (
    <details className="advice" open={hasBegun || topic !== ''}>
      <summary>{t('act.day.practise.title')}</summary>
      <p>{t('act.day.practise.text')}</p>
      <label className="field">
        <span>{t('act.own.topic')}</span>
        <input
          value={topic}
          placeholder={t('act.own.topicExample')}
          onChange={({ target: { value } }) => {
            setBegun(true);
            if (value === '') discard();
            else change({ own: value });
          }}
        />
      </label>
      <ScriptWords texts={{ testimony: { text: said, lang: language } }} onCopy={onCopy} />
      {heard && <HowToBeHeard heard={heard} />}
    </details>
  );
}

/** From when on committees hear people, how one signs up there, and until when. */
function HowToBeHeard({ heard: { page, opens, rule } }: { heard: BeHeard }) {
  const { t, date } = useWords();
  return (
    <>
      {opens && <p>{t('act.heard.opens', { opens: date(opens) })}</p>}
      <p>{t('act.heard.signUp')}</p>
      {rule && (
        <>
          <p>{t('clock.rule.sign-in', { ...rule })}</p>
          <p>{t('clock.rule.written', { ...rule })}</p>
        </>
      )}
      <p>
        <a className="lone-link" href={page} target="_blank" rel="noreferrer">
          {t('act.heard.page')}
        </a>
      </p>
    </>
  );
}
