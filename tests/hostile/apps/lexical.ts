/** Lexical, with plain text and history, over the text of `#lexical`. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  createEditor,
} from 'lexical';

const element = document.querySelector<HTMLElement>('#lexical')!;
const text = element.textContent ?? '';
element.textContent = '';
const editor = createEditor({
  onError(error) {
    throw error;
  },
});
editor.setRootElement(element);
registerPlainText(editor);
registerHistory(editor, createEmptyHistoryState(), 0);
editor.update(() => $getRoot().append($createParagraphNode().append($createTextNode(text))), { discrete: true });
Object.assign(globalThis, {
  lexical: {
    text: () => editor.read(() => $getRoot().getTextContent()),
    caret: () =>
      editor.read(() => {
        const selection = $getSelection();
        return $isRangeSelection(selection) ? selection.focus.offset : -1;
      }),
    focusAt(offset: number) {
      element.focus();
      editor.update(
        () => {
          const words = $getRoot().getFirstDescendant();
          if ($isTextNode(words)) words.select(offset, offset);
        },
        { discrete: true },
      );
    },
  },
});
