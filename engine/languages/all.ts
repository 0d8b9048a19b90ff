/** Add a language here, and a file of its words beside. */
import { en } from './en';
import { es } from './es';
import type { Language } from './language';
import { ru } from './ru';
import { tl } from './tl';
import { vi } from './vi';

export const all: readonly Language[] = [en, es, vi, tl, ru];
