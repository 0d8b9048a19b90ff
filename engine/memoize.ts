/** Answers that are worked out once: a page asks the same many times over. */

/** Remembers what is answered of words or numbers. Pages bring any number of them: never more than `most` answers are kept. */
export function memoize<Answer, Asked extends string | number = string>(
  answer: (asked: Asked) => Answer,
  most: number,
): (asked: Asked) => Answer {
  const answers = new Map<Asked, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined || answers.has(word)) return known as Answer;
    const found = answer(word);
    if (answers.size >= most) answers.clear();
    answers.set(word, found);
    return found;
  };
}

/** Remembers what is answered of an object, for as long as there is the object. */
export function memoizeByObject<Subject extends object, Answer>(
  answer: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, Answer>();
  return (subject) => {
    const known = answers.get(subject);
    if (known !== undefined || answers.has(subject)) return known as Answer;
    const found = answer(subject);
    answers.set(subject, found);
    return found;
  };
}

/** Remembers the one answer to a question, from when it is first asked. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
