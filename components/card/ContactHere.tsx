import { ArrowLeft, ExternalLink } from 'lucide-react';
import { useId } from 'react';
import { useWords } from '../basics/words';

export interface ContactHereProps {
  kind: 'call' | 'email' | 'comment';
  /** The official's name, or the measure's number. */
  about: string;
  /** Telephone number or e-mail address, to be read. */
  shown: string;
  /** Opens the form, once it has been said what becomes public. */
  onOpen(): void;
  onBack(): void;
}

/**
 * In private windows a page of our own would leave a trace, or open in a window that keeps a history. So the number, the
 * address or the warning stands where it was asked for: in the card's place.
 */
export function ContactHere({ kind, about, shown, onOpen, onBack }: ContactHereProps) {
  const { t } = useWords();
  const titleId = useId();
  return (
    <section className="card" role="dialog" aria-labelledby={titleId} tabIndex={-1}>
      <header className="card-head">
        <h2 id={titleId}>{t(`contact.${kind}.title`, kind === 'comment' ? { label: about } : { name: about })}</h2>
      </header>
      <div className="card-scroll">
        {shown && (
          <p className="contact-shown">
            <bdi>{shown}</bdi>
          </p>
        )}
        {kind === 'call' && <p>{t('contact.call.help')}</p>}
        {kind === 'email' && <p className="note">{t('act.record.email')}</p>}
        {kind === 'comment' && (
          <>
            <p className="note">{t('act.record.comment')}</p>
            <p>{t('contact.comment.help')}</p>
            <button type="button" className="link-button" onClick={onOpen}>
              <ExternalLink aria-hidden="true" size={18} /> {t('contact.comment.open')}
            </button>
          </>
        )}
      </div>
      <footer className="card-foot">
        <button type="button" className="quiet-button" onClick={onBack}>
          <ArrowLeft aria-hidden="true" size={15} /> {t('card.back')}
        </button>
      </footer>
    </section>
  );
}
