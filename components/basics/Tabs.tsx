import { useId, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { LucideIcon } from 'lucide-react';

interface Tab<Name extends string> {
  name: Name;
  label: string;
  icon: LucideIcon;
  count?: number;
}

interface TabsProps<Name extends string> {
  label: string;
  tabs: readonly Tab<Name>[];
  open: Name;
  /** `isPressed`: the reader has pressed it, and does not just pass by on the arrows. */
  onOpen(name: Name, isPressed: boolean): void;
  children: ReactNode;
}

/** Tabs with one stop in the tab order; arrows, Home and End move between them. */
export function Tabs<Name extends string>({ label, tabs, open, onOpen, children }: TabsProps<Name>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ name }) => name === open);
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const by = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1, Home: -at, End: tabs.length - 1 - at }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const to = (at + by + tabs.length) % tabs.length;
    const tab = tabs[to];
    if (!tab) return;
    onOpen(tab.name, false);
    list.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move} tabIndex={-1}>
        {tabs.map(({ name, label: text, icon: Icon, count }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            className="tab"
            aria-selected={name === open}
            aria-controls={`${id}-panel`}
            tabIndex={name === open ? 0 : -1}
            onClick={() => onOpen(name, true)}
          >
            <Icon aria-hidden="true" size={18} />
            {text}
            {count !== undefined && count > 0 && (
              <>
                {' '}
                <span className="tab-count">{count}</span>
              </>
            )}
          </button>
        ))}
      </div>
      <div className="tab-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${open}`} tabIndex={0}>
        {children}
      </div>
    </>
  );
}
