import type { ReactNode } from 'react';
import './contact.css';
import { Brand } from '../basics/Brand';

/** One thing to be handed over, with our name above it: this page stands alone in a tab of its own. */
export function ContactPage({ children }: { children: ReactNode }) {
  return (
    <div className="page contact-page">
      <header className="page-head">
        <Brand />
      </header>
      <main className="panel contact">{children}</main>
    </div>
  );
}
