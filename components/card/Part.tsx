import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import type { ReactNode } from 'react';

interface PartProps {
  title: string;
  icon: LucideIcon;
  /** Heading level: a card stands alone in a page, and below a heading in the companion. */
  level?: 3 | 4;
  /** `story` and `opinion` have a look of their own: what is told here must never be taken for the other. */
  tone?: 'plain' | 'story' | 'opinion';
  children: ReactNode;
}

/** A titled part of a card. */
export function Part({ title, icon: Icon, level = 3, tone = 'plain', children }: PartProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={`part part-${tone}`} aria-labelledby={id}>
      <Heading id={id} className="part-title">
        <Icon aria-hidden="true" size={16} strokeWidth={2.25} />
        {title}
      </Heading>
      {children}
    </section>
  );
}
