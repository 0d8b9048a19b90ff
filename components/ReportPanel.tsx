import { ArrowLeft, Copy, EyeOff, Mail } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { MentionKey } from '../engine/identifiers';
import type { Reason } from '../engine/spotting/types';
import { dot, useWords } from './words';

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
  /** Present where a match can be hidden from now on. */
  onHide?: (() => void) | undefined;
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
  const [isHidden, setHidden] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
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
            aria-disabled={isHidden}
            onClick={() => {
              if (isHidden) return;
              setHidden(true);
              onHide();
            }}
          >
            <EyeOff aria-hidden="true" size={18} /> {t('report.hide')}
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
