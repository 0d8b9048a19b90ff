/** CodeMirror, with all that its basic setup brings, over the text of `#code-mirror`. */
import { EditorView, basicSetup } from 'codemirror';

const parent = document.querySelector('#code-mirror')!;
const doc = parent.textContent ?? '';
parent.textContent = '';
const editor = new EditorView({ doc, parent, extensions: [basicSetup] });
Object.assign(globalThis, {
  codeMirror: {
    text: () => editor.state.doc.toString(),
    caret: () => editor.state.selection.main.head,
    focusAt(offset: number) {
      editor.focus();
      editor.dispatch({ selection: { anchor: offset } });
    },
  },
});
