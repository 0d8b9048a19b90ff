/** What a page does to its own root, above the card. In Firefox a filter there is over everything, the top layer too. */

/** Below this opacity of the page's root a card counts as hidden. */
const minOpacity = 0.6;
/** Filters by which pages, and extensions that darken them, give everything other colours; nothing can be hidden by them. */
const colours = /^(?:(?:grayscale|sepia|hue-rotate)\([^()]*\)|invert\((?:1|100%)\)|none|\s)*$/;

const effectsOf = (style: CSSStyleDeclaration): string =>
  [style.filter, style.clipPath, style.maskImage, style.mixBlendMode, style.zoom].join();

/**
 * Remembers how the page's root is drawn now.
 * @returns a look: whether it hides the card, or has come to be drawn otherwise.
 */
export function watchEffects(page: Element): () => boolean {
  const effects = effectsOf(getComputedStyle(page));
  return () => {
    const style = getComputedStyle(page);
    return (
      Number(style.opacity) < minOpacity ||
      style.visibility !== 'visible' ||
      style.pointerEvents === 'none' ||
      !colours.test(style.filter) ||
      effectsOf(style) !== effects
    );
  };
}
