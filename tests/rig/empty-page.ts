/** Files of `dom` share one page: each begins on an empty one, whatever the file before it has left there. */
document.body.replaceChildren();
for (const root of [document.documentElement, document.body])
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
