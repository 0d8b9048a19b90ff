import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useWords } from './words';

interface CopyButtonProps {
  text: string;
  label: string;
  main?: boolean;
  onCopy(text: string): Promise<void>;
}

/** Copies a text, and says so where the reader has just pressed. */
export function CopyButton({ text, label, main = false, onCopy }: CopyButtonProps) {
  const { t } = useWords();
  const [copied, setCopied] = useState<string>();
  const isCopied = copied === text;
  return (
    <>
      <button
        type="button"
        className={main ? 'main-button' : 'second-button'}
        onClick={() =>
          void onCopy(text).then(
            () => setCopied(text),
            () => setCopied(undefined),
          )
        }
      >
        {isCopied ? <Check aria-hidden="true" size={18} /> : <Copy aria-hidden="true" size={18} />} {label}
      </button>
      <span role="status" className="hint">
        {isCopied && t('act.copied')}
      </span>
    </>
  );
}
