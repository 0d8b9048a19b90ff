import { useId, useState } from 'react';
import type { MentionKey } from '../../../engine/identifiers';
import { useWords } from '../../basics/words';
import { InShort } from '../../basics/InShort';
import type { Topic } from '../../../engine/actions/sheet-targets';

const isLaw = (status: Topic['status']) => status?.code === 'law' || status?.code === 'signed';

interface TopicChoiceProps {
  topics: readonly Topic[];
  chosen: MentionKey | undefined;
  own: string;
  /** The choice is in plain view from the start. */
  startOpen: boolean;
  onChoose(key: MentionKey | undefined): void;
  onOwn(text: string): void;
}

/** What it is about: measures of this page and those that the reader follows, or their own words. */
export function TopicChoice({ topics, chosen, own, startOpen, onChoose, onOwn }: TopicChoiceProps) {
  const { t } = useWords();
  const name = useId();
  const isOwn = !topics.some(({ key }) => key === chosen);
  // Told once: the browser keeps whether it is open from then on.
  const [opensAt] = useState(startOpen || isOwn);
  const ownField = isOwn && (
    <label className="field">
      <span className={topics.length > 0 ? 'visually-hidden' : undefined}>{t('act.own.topic')}</span>
      <input value={own} placeholder={t('act.own.topicExample')} onChange={(event) => onOwn(event.target.value)} />
    </label>
  );
  if (topics.length === 0) return ownField;
  return (
    <details className="topic-fold" open={opensAt}>
      <summary>
        {t('act.own.topic')}{' '}
        <bdi className="topic-chosen">{topics.find(({ key }) => key === chosen)?.label ?? own}</bdi>
      </summary>
      <fieldset className="ways topics">
        <legend className="visually-hidden">{t('act.own.topic')}</legend>
        {topics.map(({ key, label, title, inShort, name: spoken, isThroughCompanion, status }) => (
          <label key={key} className="way way-small">
            <input type="radio" name={name} checked={key === chosen} onChange={() => onChoose(key)} />
            <span>
              <bdi>{label}</bdi>
              {title && (
                <span className="topic-title" lang="en">
                  {title}
                </span>
              )}
              {isThroughCompanion && (
                <span className="topic-title">
                  {t(`card.companion.${isLaw(status) ? 'law' : 'passed'}`, { label: spoken.label })}
                </span>
              )}
              {inShort && (
                <span className="topic-title">
                  <InShort of={inShort} as="span" />
                </span>
              )}
            </span>
          </label>
        ))}
        <label className="way way-small">
          <input type="radio" name={name} checked={isOwn} onChange={() => onChoose(undefined)} />
          {t('act.sheet.else')}
        </label>
      </fieldset>
      {ownField}
    </details>
  );
}
