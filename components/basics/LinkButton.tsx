import {
  CalendarDays,
  ExternalLink,
  FileText,
  Globe,
  Landmark,
  Mail,
  MessageSquareText,
  Phone,
  Scale,
  Vote,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { CardLink } from '../../engine/cards/content';
import { Breakable } from './Breakable';
import { useWords } from './words';

const icons: Record<CardLink['kind'], LucideIcon> = {
  call: Phone,
  email: Mail,
  form: MessageSquareText,
  page: Globe,
  comment: MessageSquareText,
  source: FileText,
  measure: Globe,
  law: Scale,
  site: Landmark,
  meetings: CalendarDays,
  roll: Vote,
  rule: Scale,
};

interface LinkButtonProps {
  link: CardLink;
  onLink(id: string): void;
  /** What a person is named for, where the button stands without them around it. */
  about?: string;
  /** Whom the call reaches, named in plain view. */
  callee?: string;
  /** In plain view there is room for a word and a number; the rest is said, not shown. */
  compact?: boolean;
  /** A line beside other quiet ones, not a button of the first row. */
  isQuiet?: boolean;
}

/** A way to reach somebody, or a page. It asks for its link by id; the address is not in the document. */
export function LinkButton({ link, onLink, about, callee, compact = false, isQuiet = false }: LinkButtonProps) {
  const words = useWords();
  const Icon = icons[link.kind];
  const label = words.link(link);
  const isCall = link.kind === 'call';
  const short = compact && isCall ? words.t('link.call') : label;
  const said = [compact && !isCall ? link.detail : '', about].filter(Boolean).join(', ');
  return (
    <button type="button" className={isQuiet ? 'quiet-button' : 'link-button'} onClick={() => onLink(link.id)}>
      <Icon aria-hidden="true" size={isQuiet ? 15 : 18} />
      <span className="link-button-text">
        <span className="link-button-label">
          {callee && isCall ? (
            <>
              {words.t('link.callName', { name: callee })}
              <span className="visually-hidden">. {label}</span>
            </>
          ) : short === label ? (
            label
          ) : (
            <>
              <span aria-hidden="true">{short}</span>
              <span className="visually-hidden">{label}</span>
            </>
          )}
          {said && <span className="visually-hidden">: {said}</span>}
        </span>{' '}
        {link.detail && (!compact || isCall) && (
          <span className="link-button-detail">
            <Breakable text={link.detail} />
          </span>
        )}
      </span>
    </button>
  );
}

/** A source, in one line of small text. */
export function SourceLink({ link, onLink, about }: LinkButtonProps) {
  const { t } = useWords();
  return (
    <button type="button" className="source-link" onClick={() => onLink(link.id)}>
      {link.detail ? t('card.source', { publisher: link.detail }) : t('card.sourcePlain')}
      {about && <span className="visually-hidden">: {about}</span>}
      <ExternalLink aria-hidden="true" size={13} />
    </button>
  );
}
