import { type ReactNode, useCallback, useState } from 'react';
import { createPortal } from 'react-dom';

/** A shadow root with styles of its own, in which the extension's views look as readers see them. */
export function Apart({ css, className, children }: { css: string; className: string; children: ReactNode }) {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const mount = useCallback(
    (host: HTMLElement | null) => {
      if (!host) return setRoot(null);
      const made = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      made.adoptedStyleSheets = [sheet];
      setRoot(made);
    },
    [css],
  );
  return (
    <div ref={mount} className={className}>
      {root && createPortal(children, root)}
    </div>
  );
}
