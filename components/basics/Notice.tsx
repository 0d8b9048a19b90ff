import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Breakable } from './Breakable';

interface NoticeProps {
  icon: LucideIcon;
  title: string;
  text: string;
  /** `alert` for what went wrong, `calm` for what simply is so. */
  tone?: 'calm' | 'alert';
  children?: ReactNode;
}

/** A whole view's state in words: empty, off, failed. Says what is so, and what can be done. */
export function Notice({ icon: Icon, title, text, tone = 'calm', children }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'alert' ? 'alert' : undefined}>
      <Icon aria-hidden="true" size={36} strokeWidth={1.5} />
      <h2>
        <Breakable text={title} />
      </h2>
      <p>{text}</p>
      {children && <div className="notice-actions">{children}</div>}
    </div>
  );
}
