import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import type { ReactNode } from 'react';

interface GroupProps {
  title: string;
  intro?: string;
  icon: LucideIcon;
  children?: ReactNode;
}

/** One subject of a page, under its heading. */
export function Group({ title, intro, icon: Icon, children }: GroupProps) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>
        <Icon aria-hidden="true" size={22} /> {title}
      </h2>
      {intro && <p className="intro">{intro}</p>}
      {children}
    </section>
  );
}
