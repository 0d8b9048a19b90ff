import { Copy, Mail, Phone, SearchX } from 'lucide-react';
import { useState } from 'react';
import { Breakable } from '../basics/Breakable';
import { ContactPage } from './ContactPage';
import { Notice } from '../basics/Notice';
import { useWords } from '../basics/words';

/** The number or address is handed to the device by a frame: a browser's error, if any, stays in there unseen. */
const frame = 'device';

export interface ContactProps {
  kind: 'call' | 'email';
  /** The official's name. */
  name: string;
  /** Telephone number or e-mail address, to be read. */
  shown: string;
  /** `tel:` or `mailto:`. */
  href: string;
  onCopy(text: string): Promise<void>;
}

/**
 * One number or address, large. Not every computer can make calls or has a mail program, and browsers then show
 * nothing or an error: here the number stands, to be dialled or copied.
 */
export function Contact({ kind, name, shown, href, onCopy }: ContactProps) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const Icon = kind === 'call' ? Phone : Mail;
  const copy = () =>
    void onCopy(shown).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <ContactPage>
      <h1>{t(`contact.${kind}.title`, { name })}</h1>
      <p className="contact-address">
        <bdi>
          <Breakable text={shown} />
        </bdi>
      </p>
      <p className="contact-ways">
        <a className="main-button" href={href} target={frame}>
          <Icon aria-hidden="true" size={18} /> {t(`contact.${kind}.open`)}
        </a>
        <button type="button" className="second-button" onClick={copy}>
          <Copy aria-hidden="true" size={18} /> {t(`contact.${kind}.copy`)}
        </button>
        <span role="status">{copied && t('contact.copied')}</span>
      </p>
      {kind === 'email' && <p className="note">{t('act.record.email')}</p>}
      <p className="hint">{t(`contact.${kind}.help`)}</p>
      <iframe name={frame} src={href} title={t(`contact.${kind}.open`)} hidden />
    </ContactPage>
  );
}

/** For a contact that the data no longer has. */
export function ContactGone() {
  const { t } = useWords();
  return (
    <ContactPage>
      <Notice icon={SearchX} title={t('contact.gone.title')} text={t('contact.gone.text')} />
    </ContactPage>
  );
}
