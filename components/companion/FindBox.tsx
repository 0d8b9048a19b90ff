import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { parseMeasureKey, sessionReason } from '../../engine/cards/measure-key';
import type { FindEntry } from '../../engine/find/find';
import type { MentionKey } from '../../engine/identifiers';
import { dot, useWords } from '../basics/words';
import { Breakable } from '../basics/Breakable';

export interface FindBoxProps {
  /** What to begin with, in the focus: the words of a selection or of the address bar, or none. */
  asked?: string | undefined;
  onFind(asked: string): Promise<readonly FindEntry[]>;
  onOpen(key: MentionKey, label: string): void;
}

/** One box: any official or measure of the release, in any way of writing it. It looks on this device only. */
export function FindBox({ asked, onFind, onOpen }: FindBoxProps) {
  const { t } = useWords();
  const [text, setText] = useState(asked ?? '');
  const [found, setFound] = useState<{ of: string; entries: readonly FindEntry[] }>();
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const isWanted = asked !== undefined;
  useEffect(() => {
    if (isWanted) field.current?.focus();
  }, [isWanted]);
  useEffect(() => {
    let gone = false;
    if (text.trim().length > 1) {
      void onFind(text).then((entries) => {
        if (!gone) setFound({ of: text, entries });
      });
    }
    return () => {
      gone = true;
    };
  }, [text, onFind]);
  const shown = text.trim().length > 1 && found?.of === text ? found.entries : undefined;
  return (
    <search className="find">
      <label className="find-field">
        <Search aria-hidden="true" size={18} />
        <span className="visually-hidden">{t('find.label')}</span>
        <input
          ref={field}
          type="search"
          value={text}
          placeholder={t('find.placeholder')}
          aria-controls={shown ? list : undefined}
          maxLength={100}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div id={list}>
        <p role="status" className="visually-hidden">
          {shown && t('find.count', { count: shown.length })}
        </p>
        {shown?.length === 0 && <p className="hint">{t('find.none')}</p>}
        {shown && shown.length > 0 && (
          <ul className="entries">
            {shown.map((entry) => (
              <li key={entry.key}>
                <button
                  type="button"
                  className="entry find-entry"
                  onClick={() => {
                    setText('');
                    onOpen(entry.key, entry.label);
                  }}
                >
                  <bdi className="entry-label">{entry.label}</bdi>
                  <span className="position-detail">
                    <WhichOne entry={entry} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </search>
  );
}

/** What tells two of one name or number apart: the office; or the session, by the name of its legislature, and the title. */
function WhichOne({ entry }: { entry: FindEntry }) {
  const words = useWords();
  const { key, kind, title } = entry;
  if (kind === 'person') return words.held(entry);
  const id = parseMeasureKey(key);
  const session = id && words.session(sessionReason(id));
  return (
    <>
      {session && <bdi>{session}</bdi>}
      {session && title && dot}
      {title && (
        <span lang="en">
          <Breakable text={title} />
        </span>
      )}
    </>
  );
}
