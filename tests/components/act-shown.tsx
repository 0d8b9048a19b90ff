/** What can be done, as a reader meets it, over the made-up club’s asks. */
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { Act } from '../../components/act/Act';
import type { ActProps } from '../../components/act/Act';
import { show } from './render';
import { sampleAct } from './sample-act';

/** Draws it; answers what it calls, and a hand on it. */
export function act(changes: Partial<ActProps> = {}, editorial = {}, asksSpeak = 'en') {
  const calls = {
    onLink: vi.fn(),
    onCopy: vi.fn(() => Promise.resolve()),
    onDone: vi.fn(),
    onCalendar: vi.fn(),
    onRemind: vi.fn(),
    onForget: vi.fn(),
    onDraft: vi.fn(),
    onAboutMe: vi.fn(),
    onTypeAboutMe: vi.fn(),
    onChooseDistrict: vi.fn(),
    onIssue: vi.fn(),
  };
  const props = { ...sampleAct(editorial, asksSpeak), ...calls, ...changes };
  const { container, rerender } = show(<Act {...props} />);
  const again = (later: Partial<ActProps>) => rerender(<Act {...props} {...later} />);
  return { ...calls, container, again, user: userEvent.setup() };
}
