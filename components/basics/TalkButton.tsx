import { HandHeart } from 'lucide-react';
import { useWords } from './words';
import { keptNumbers } from './kept-numbers';

interface TalkButtonProps {
  /** The name of an official, or the number of a measure. */
  about: { name: string } | { label: string };
  onPress(): void;
}

/** The door to the sheet: about one official or one measure. */
export function TalkButton({ about, onPress }: TalkButtonProps) {
  const { t } = useWords();
  return (
    <button type="button" className="small-button" onClick={onPress}>
      <HandHeart aria-hidden="true" size={15} />{' '}
      {'name' in about ? t('companion.talkTo', about) : keptNumbers(t('companion.callAbout', about))}
    </button>
  );
}
