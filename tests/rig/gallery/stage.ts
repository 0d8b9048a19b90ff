/**
 * A window within the page, as wide as it is told to be: media queries and lengths follow it. What is drawn and measured
 * in one go is laid out once for each width, and never painted.
 */
export interface Stage {
  document: Document;
  window: { readonly innerWidth: number };
  setWidth(width: number): void;
}

/** Its height, in CSS pixels. */
const height = 900;

/** @returns an empty stage that wears what the page wears. */
export async function openStage(): Promise<Stage> {
  const frame = document.createElement('iframe');
  frame.style.border = '0';
  frame.height = String(height);
  document.body.append(frame);
  const inside = frame.contentDocument!;
  // Without it, it would be laid out as pages were in the nineties.
  inside.open();
  inside.write('<!doctype html><body></body>');
  inside.close();
  const sheets = [...document.querySelectorAll('style, link[rel="stylesheet"]')].map((sheet) => sheet.cloneNode(true));
  const loaded = sheets.map((sheet) => new Promise((resolve) => sheet.addEventListener('load', resolve)));
  inside.head.append(...sheets);
  await Promise.all(loaded);
  return { document: inside, window: frame.contentWindow!, setWidth: (width) => (frame.style.width = `${width}px`) };
}
