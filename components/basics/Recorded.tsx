import { keptNumbers } from './kept-numbers';

interface RecordedProps {
  /** In the interface's language, with the recorded words in it. */
  sentence: string;
  /** As the record has them: in English, whatever the interface speaks. */
  words: string;
}

/** A sentence of ours around words of the record, which are marked as English so that they are read aloud as such. */
export function Recorded({ sentence, words }: RecordedProps) {
  const at = sentence.indexOf(words);
  if (at < 0) return keptNumbers(sentence);
  return (
    <>
      {sentence.slice(0, at)}
      <span lang="en">{keptNumbers(words)}</span>
      {sentence.slice(at + words.length)}
    </>
  );
}
