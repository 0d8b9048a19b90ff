/** Add a language here, and a file of its words beside. */
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { hi } from './hi';
import { ja } from './ja';
import { ko } from './ko';
import type { Language } from './language';
import { ru } from './ru';
import { tl } from './tl';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';

export const all: readonly Language[] = [en, es, fr, vi, tl, ru, zh, ko, ja, hi, uk];
