/** An article as a React application: rendered by the server first, hydrated in the page, changed by its own state. */
import { useState } from 'react';

export function ReactStory({ official }: { official: string }) {
  const [paragraphs, setParagraphs] = useState(1);
  return (
    <article>
      <h1>Lawmakers vote</h1>
      {Array.from({ length: paragraphs }, (_, index) => (
        <p key={index}>
          State Sen. {official}, D-Spokane, cast vote {index + 1}.
        </p>
      ))}
      <button id="more" onClick={() => setParagraphs((now) => now + 1)}>
        More
      </button>
      <button id="none" onClick={() => setParagraphs(0)}>
        None
      </button>
    </article>
  );
}
