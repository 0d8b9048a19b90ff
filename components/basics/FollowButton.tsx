import { Star } from 'lucide-react';
import { useWords } from './words';

interface FollowButtonProps {
  isOn: boolean;
  name: string;
  onFollow(on: boolean): void;
}

/** Following, on this device alone. */
export function FollowButton({ isOn, name, onFollow }: FollowButtonProps) {
  const { t } = useWords();
  return (
    <button type="button" className="small-button" aria-pressed={isOn} onClick={() => onFollow(!isOn)}>
      <Star aria-hidden="true" size={15} fill={isOn ? 'currentColor' : 'none'} />{' '}
      {t(isOn ? 'follow.on' : 'follow.button')}
      <span className="visually-hidden">: {name}</span>
    </button>
  );
}
