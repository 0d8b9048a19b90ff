/** Whether the card's inside is as we made it. */
import { rootOf } from './roots';

export interface Inside {
  /** Whether somebody has got at it, or made it look otherwise in ways that no observer of changes hears of. */
  isSpoilt(): boolean;
}

/** Remembers how it is now. */
export function rememberInside(root: ShadowRoot): Inside {
  const [sheet] = root.adoptedStyleSheets;
  const rules = sheet?.cssRules.length;

  /** In Firefox a selection, also one made by `window.find`, is a way in. */
  function isEntered(): boolean {
    const { anchorNode, focusNode } = document.getSelection() ?? {};
    return root.contains(anchorNode ?? null) || root.contains(focusNode ?? null);
  }

  function isDisguised(): boolean {
    const { adoptedStyleSheets: sheets } = root;
    return (
      sheets.length !== 1 ||
      sheets[0] !== sheet ||
      sheet?.cssRules.length !== rules ||
      root.getAnimations().some((one) => !(one instanceof CSSAnimation || one instanceof CSSTransition)) ||
      [...root.querySelectorAll('*')].some(rootOf)
    );
  }

  return { isSpoilt: () => isEntered() || isDisguised() };
}
