import { useWords } from './words';

/** The lens mark: two overlapping rounds, many seeing as one. The name stands beside it. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#1b6354" />
      <circle cx="13" cy="14" r="7.25" fill="#fff6e4" fillOpacity="0.16" stroke="#fff6e4" strokeWidth="2.5" />
      <path d="m18.5 19.5 6 6" stroke="#fff6e4" strokeWidth="3.5" strokeLinecap="round" />
      <circle cx="22.5" cy="9" r="3" fill="#f0b445" />
    </svg>
  );
}

export function Brand() {
  const { t } = useWords();
  return (
    <span className="brand">
      <Mark />
      <span className="brand-name">{t('brand.name')}</span>
    </span>
  );
}
