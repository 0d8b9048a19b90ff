/**
 * A rule for ESLint: words of a human language stand in tables and in engine/languages, not in code. It finds them in regular
 * expressions, in strings that are sources of such or lists of words, and where a word of the text is compared with one.
 */

/** What is no word in the source of an expression: escapes, classes of letters, names of groups. */
const syntax =
  /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\k<\w+>|\\.|\[(?:\\.|[^\]\\])*\]|\(\?<\w+>/gisu;
/** Two letters of an alphabet, or one sign that is a word. */
const word = /\p{L}{2}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}]/u;
const speaks = (source) => word.test(source.replace(syntax, ' '));

const isSource = (text) => /\\[bsdwpW]|\(\?|[|[\]].*[|[\]]/.test(text);
/** "the of and", "bill|act" */
const isList = (text) => /\p{L}{2,}[\s|]+\p{L}{2,}/u.test(text);

/** What holds a word as the text has it, without capitals. */
const isFold = (node) => {
  const inner = node.type === 'ChainExpression' ? node.expression : node;
  return (inner.property?.name ?? inner.name) === 'fold';
};

export const noWords = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { word: 'A word of a human language: put it into a table, or into a class of engine/languages.' },
  },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'word' });
    const strings = (text, node) => {
      if (isSource(text) ? speaks(text) : isList(text)) report(node);
    };
    const compared = (node, one, other) => {
      if (isFold(one) && typeof other?.value === 'string' && word.test(other.value)) report(node);
    };
    return {
      Literal(node) {
        if (/^(?:Import|Export)/.test(node.parent.type)) return;
        if (node.regex) {
          if (speaks(node.regex.pattern)) report(node);
        } else if (typeof node.value === 'string') strings(node.value, node);
      },
      TemplateElement: (node) => strings(node.value.raw, node),
      BinaryExpression(node) {
        compared(node, node.left, node.right);
        compared(node, node.right, node.left);
      },
      SwitchCase: (node) => compared(node, node.parent.discriminant, node.test),
    };
  },
};
