/**
 * What an office does besides the visit, by the words that say so: numbers as identifiers, words our own. Only numbers that the
 * practice's charge master or an installed table knows are ever suggested. Written from general knowledge; a person decides.
 */
import { INJECTIONS } from './injection-table.ts';
import type { OfficeProcedure } from './office-procedure.ts';
import { OFFICE_TESTS } from './office-test-table.ts';
import { ORGANS } from './organ-table.ts';
import { SKIN } from './skin-table.ts';

export const OFFICE_PROCEDURES: readonly OfficeProcedure[] = [...INJECTIONS, ...SKIN, ...ORGANS, ...OFFICE_TESTS];
