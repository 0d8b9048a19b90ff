import { ArrowLeft, Copy, Eye, EyeOff, Mail } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { MentionKey } from '../../engine/identifiers';
import type { Reason } from '../../engine/spotting/types';
import { dot, useWords } from '../basics/words';

export interface Report {
  view: 'report' | 'not-this-person';
  key: MentionKey;
  label: string;
  why: readonly Reason[];
}

interface ReportPanelProps {
  report: Report;
  release: { version: number; asOf: string };
  onCopy(text: string): Promise<void>;
  /** Present where the organisation has named an address for reports. */
  onSend?: ((text: string) => void) | undefined;
  /** Hides the match from now on, or shows it again. Present where that can be done. */
  onHide?: ((hidden: boolean) => void) | undefined;
  onBack(): void;
}

/** A note to the people who keep the data: written here, sent by nobody but the reader. */
export function ReportPanel({ report, release, onCopy, onSend, onHide, onBack }: ReportPanelProps) {
  const words = useWords();
  const { t } = words;
  const why = words.whyAll(report.why).join('; ') || t('why.fallback');
  const [text, setText] = useState(() =>
    t('report.note', { label: report.label, key: report.key || '?', why, ...release }),
  );
  const [copied, setCopied] = useState(false);
  // Who says "not this person" has said it: it goes at once, and comes back at a press.
  const isTakenBack = report.view === 'not-this-person' && onHide !== undefined;
  const [isHidden, setHidden] = useState(isTakenBack);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    if (isTakenBack) onHide(true);
    // Once, when it opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const title = t(report.view === 'report' ? 'report.title' : 'report.wrong');
  return (
    <section className="report" aria-label={title}>
      <h2 className="list-title" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <label>
        <span>{t('report.intro')}</span>
        <textarea rows={8} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <div className="notice-actions">
        <button type="button" className="main-button" onClick={() => void onCopy(text).then(() => setCopied(true))}>
          <Copy aria-hidden="true" size={18} /> {t('report.copy')}
        </button>
        {onSend && (
          <button type="button" className="second-button" onClick={() => onSend(text)}>
            <Mail aria-hidden="true" size={18} /> {t('report.send')}
          </button>
        )}
        {onHide && (
          <button
            type="button"
            className="second-button"
            onClick={() => {
              setHidden(!isHidden);
              onHide(!isHidden);
            }}
          >
            {isHidden ? <Eye aria-hidden="true" size={18} /> : <EyeOff aria-hidden="true" size={18} />}
            {isHidden ? t('options.sites.showAgain', { name: report.label }) : t('report.hide')}
          </button>
        )}
        <button type="button" className="quiet-button" onClick={onBack}>
          <ArrowLeft aria-hidden="true" size={16} /> {t('report.back')}
        </button>
      </div>
      <p role="status">
        {[copied && t('report.copied'), isHidden && t('options.sites.hidden')].filter(Boolean).join(dot)}
      </p>
    </section>
  );
}
