import { ExternalLink } from 'lucide-react';
import { ContactPage } from './ContactPage';
import { PublicRecord } from './PublicRecord';
import { useWords } from '../basics/words';
import { keptNumbers } from '../basics/kept-numbers';

interface CommentFormProps {
  /** "HB 1217". */
  label: string;
  /** The legislature's form. */
  href: string;
}

/** The step before a legislature's comment form: what becomes public, and then the way there. */
export function CommentForm({ label, href }: CommentFormProps) {
  const { t } = useWords();
  return (
    <ContactPage>
      <h1>{keptNumbers(t('contact.comment.title', { label }))}</h1>
      <PublicRecord text={t('act.record.comment')} />
      <p className="hint">{t('contact.comment.help')}</p>
      <p className="contact-ways">
        <a className="main-button" href={href} rel="noreferrer">
          <ExternalLink aria-hidden="true" size={18} /> {t('contact.comment.open')}
        </a>
      </p>
    </ContactPage>
  );
}
