import type { Reason } from '../spotting/types';

/** Whether the text leaves open which session is meant: only the one who reads it can tell. */
export const isSessionUnclear = (why: readonly Reason[]): boolean => why.some(({ code }) => code === 'session-unclear');
