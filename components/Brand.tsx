import { useWords } from './words';

/** The lens mark: two overlapping rounds, many seeing as one. The name stands beside it. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect className="mark-ground" width="32" height="32" rx="8" />
      <circle className="mark-lens" cx="13" cy="14" r="7.25" />
      <path className="mark-handle" d="m18.5 19.5 6 6" />
      <circle className="mark-spark" cx="22.5" cy="9" r="3" />
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
