/** Two tabs of the desk, and pages that meet what they cannot read: drawn over one browser's storage. */
import { act, render, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { I18nextProvider } from '../../components/basics/i18n';
import { useWorkspace } from '../../site/desk/use-workspace';
import { english } from '../../site/shared/english';
import { Mishap } from '../../site/shared/Mishap';
import { OddlyKept } from '../../site/shared/OddlyKept';

afterEach(() => localStorage.clear());

const folders = { club: { 'stances.yaml': '- id: a\n', 'actions.yaml': '- id: b\n' } };
const tab = () => renderHook(() => useWorkspace(folders)).result;
/** Tells every tab that another has written, as a browser does. */
const tell = () => act(async () => void window.dispatchEvent(new StorageEvent('storage', { key: 'desk/club' })));
const type = (desk: ReturnType<typeof tab>, file: string, text: string) =>
  act(async () => desk.current.setText(file, text));

it('goes on with what the other tab has written', async () => {
  const [one, other] = [tab(), tab()];
  await type(one, 'stances.yaml', '- id: mine\n');
  await tell();
  expect(other.current.texts['stances.yaml']).toBe('- id: mine\n');
  await type(other, 'actions.yaml', '- id: theirs\n');
  await tell();
  for (const desk of [one, other, tab()])
    expect(desk.current.texts).toEqual({ 'stances.yaml': '- id: mine\n', 'actions.yaml': '- id: theirs\n' });
});

it('erases nothing that a tab has written of which it has not heard', async () => {
  const [one, other] = [tab(), tab()];
  await type(one, 'stances.yaml', '- id: mine\n');
  await type(other, 'actions.yaml', '- id: theirs\n');
  expect(tab().current.texts).toEqual({ 'stances.yaml': '- id: mine\n', 'actions.yaml': '- id: theirs\n' });
  expect(other.current.clashes).toEqual([]);
});

it.each([
  ['mine', '- id: second\n'],
  ['theirs', '- id: first\n'],
] as const)('asks which of two texts of one file goes on: %s', async (whose, text) => {
  const [one, other] = [tab(), tab()];
  await type(one, 'stances.yaml', '- id: first\n');
  await type(other, 'stances.yaml', '- id: second\n');
  expect(other.current.clashes).toEqual(['stances.yaml']);
  expect(other.current.texts['stances.yaml']).toBe('- id: second\n');
  expect(tab().current.texts['stances.yaml']).toBe('- id: first\n');
  await act(async () => other.current.choose('stances.yaml', whose));
  await tell();
  for (const desk of [one, other, tab()]) {
    expect(desk.current.texts['stances.yaml']).toBe(text);
    expect(desk.current.clashes).toEqual([]);
  }
});

it('starts over in both', async () => {
  const [one, other] = [tab(), tab()];
  await type(one, 'stances.yaml', '- id: mine\n');
  await tell();
  await act(async () => one.current.startAnew());
  await tell();
  expect(other.current.texts).toEqual(folders.club);
  expect(other.current.clashes).toEqual([]);
});

it('opens over what it cannot read, leaves it there, and starts over when told to', async () => {
  localStorage.setItem('desk/club', '{"changed":7}');
  localStorage.setItem('desk', 'constructor');
  const desk = tab();
  await type(desk, 'stances.yaml', '- id: mine\n');
  expect(desk.current.unreadable).toBe('{"changed":7}');
  expect(desk.current.isKept).toBe(false);
  expect(localStorage.getItem('desk/club')).toBe('{"changed":7}');
  await act(async () => desk.current.startAnew());
  expect(desk.current.unreadable).toBeUndefined();
  await type(desk, 'stances.yaml', '- id: mine\n');
  expect(tab().current.texts['stances.yaml']).toBe('- id: mine\n');
});

it('says what it cannot read, and lets go of it only when the visitor agrees', async () => {
  const onStartOver = vi.fn();
  const agree = vi.spyOn(window, 'confirm').mockReturnValueOnce(false).mockReturnValueOnce(true);
  render(
    <I18nextProvider i18n={english()}>
      <OddlyKept text="7" onStartOver={onStartOver} />
    </I18nextProvider>,
  );
  expect(screen.getByRole('alert').textContent).toContain('can’t read');
  const start = screen.getByRole('button', { name: 'Start over' });
  await userEvent.click(start);
  expect(onStartOver).not.toHaveBeenCalled();
  await userEvent.click(start);
  expect(onStartOver).toHaveBeenCalledOnce();
  agree.mockRestore();
});

it.each([
  ['desk', true],
  ['record', false],
] as const)('a page that cannot be drawn is not blank: %s', (page, hasKept) => {
  localStorage.setItem('desk/club', '{}');
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  const Broken = (): never => {
    throw new Error('a text that nobody has thought of');
  };
  render(
    <I18nextProvider i18n={english()}>
      <Mishap page={page}>
        <Broken />
      </Mishap>
    </I18nextProvider>,
  );
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Start over' }) !== null).toBe(hasKept);
  quiet.mockRestore();
});
