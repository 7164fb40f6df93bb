/** Every guide there is. A new transaction is one data file and one line here. */
import type { Guide } from '../guide.ts';
import { GUIDE_270 } from './270.ts';
import { GUIDE_271 } from './271.ts';
import { GUIDE_276 } from './276.ts';
import { GUIDE_277 } from './277.ts';
import { GUIDE_277CA } from './277ca.ts';
import { GUIDE_834 } from './834.ts';
import { GUIDE_835 } from './835.ts';
import { GUIDE_837I } from './837i.ts';
import { GUIDE_837P } from './837p.ts';
import { GUIDE_999 } from './999.ts';
import { GUIDE_TA1 } from './ta1.ts';

export const GUIDES: readonly Guide[] = [
  GUIDE_837P,
  GUIDE_837I,
  GUIDE_835,
  GUIDE_999,
  GUIDE_277CA,
  GUIDE_270,
  GUIDE_271,
  GUIDE_276,
  GUIDE_277,
  GUIDE_834,
  GUIDE_TA1,
];

/**
 * The guide for a version as in ST03 or GS08 ('005010X222A1', or 'TA1'); undefined when there is none. One version may
 * hold a question and its answer (005010X279A1: 270 and 271): `transactionSet` (ST01) tells them apart.
 */
export const guideFor = (version: string, transactionSet?: string): Guide | undefined =>
  GUIDES.find(
    (guide) =>
      (guide.id === version || guide.aliases.includes(version)) &&
      (transactionSet === undefined || guide.transactionSet === transactionSet),
  );
