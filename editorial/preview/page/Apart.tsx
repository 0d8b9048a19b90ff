import { type ReactNode, useCallback, useState } from 'react';
import { createPortal } from 'react-dom';

export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** A shadow root with styles of its own, in which the extension's views look as readers see them. */
export function Apart({
  sheet,
  className,
  children,
}: {
  sheet: CSSStyleSheet;
  className: string;
  children: ReactNode;
}) {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const mount = useCallback(
    (host: HTMLElement | null) => {
      if (!host) return setRoot(null);
      const made = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
      made.adoptedStyleSheets = [sheet];
      setRoot(made);
    },
    [sheet],
  );
  return (
    <div ref={mount} className={className}>
      {root && createPortal(children, root)}
    </div>
  );
}
