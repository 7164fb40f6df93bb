/** All French, one file per area: English text → French. A colleague adds a line here for a new area. */
import { parts } from './fr/parts.ts';
import { shell } from './fr/shell.ts';
import { signIn } from './fr/sign-in.ts';
import { serverTexts } from './fr/server-texts.ts';

export const french: Readonly<Record<string, string>> = { ...serverTexts, ...signIn, ...shell, ...parts };
