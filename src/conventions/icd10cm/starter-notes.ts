/**
 * Notes of the tabular list between codes that an office meets, in our own notation: enough to warn before the publisher's
 * list is installed, and never more than to warn. A test compares each with the list where that is at hand.
 */
import { said } from '../../kernel/said.ts';
import { notesFrom } from './note-notation.ts';

export const STARTER_NOTE_LINES: readonly string[] = `
B20 excludes1 Z21
E08 excludes1 E09.-, E10.-, E11.-
E10 excludes1 E08.-, E09.-, E11.-
E11 excludes1 E08.-, E09.-, E10.-
E13 excludes1 E08.-, E09.-, E10.-
E66 excludes1 E23.6, Q87.11
F10.1 excludes1 F10.2-
F10.2 excludes1 F10.1-
F11.1 excludes1 F11.2-
F11.2 excludes1 F11.1-
F12.1 excludes1 F12.2-
F32 excludes1 F31.-, F33.-
F33 excludes1 F31.-
G43 excludes1 R51.9
G47.0 excludes2 F51.0-
I20 excludes1 I25.1-
J02 excludes2 J31.2
J06 excludes1 J22
J18 excludes1 J69.-
J42 excludes1 J44.-
J44 excludes1 J42
M54.5 excludes1 M54.4-
M54.3 excludes1 M54.4-
N39.0 excludes1 N30.-
R05 excludes1 R04.2
R10 excludes1 N23
R50 excludes1 R56.0-
R73.0 excludes1 E08-E13
Z00 excludes1 Z02.-
Z34 excludes1 Z32.0-
Z72.0 excludes1 F17.2-, O99.33-
Z87.891 excludes1 F17.2-
E11.22 useAdditionalCode to identify stage of chronic kidney disease: N18.1-N18.6
E11.621 useAdditionalCode to identify site of ulcer: L97.4-, L97.5-
I11.0 useAdditionalCode to identify type of heart failure: I50.-
I12.0 useAdditionalCode to identify the stage of chronic kidney disease: N18.5, N18.6
I12.9 useAdditionalCode to identify the stage of chronic kidney disease: N18.1-N18.4, N18.9
N18 codeFirst any associated: E08.22, E09.22, E10.22, E11.22, E13.22, I12.-, I13.-
L97 codeFirst any associated underlying condition: E08.621, E08.622, E09.621, E09.622, E10.621, E10.622, E11.621, E11.622, E13.621, E13.622
N39.0 useAdditionalCode to identify infectious agent: B95-B97
Z79 excludes2 F11.2-
`
  .trim()
  .split('\n');

export const STARTER_NOTES = notesFrom(STARTER_NOTE_LINES, { release: said('our short list'), isOfDate: false });
