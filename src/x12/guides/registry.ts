/** Every guide there is. A new transaction is one data file and one line here. */
import type { Guide } from '../guide.ts';
import { GUIDE_277CA } from './277ca.ts';
import { GUIDE_835 } from './835.ts';
import { GUIDE_837P } from './837p.ts';
import { GUIDE_999 } from './999.ts';
import { GUIDE_TA1 } from './ta1.ts';

export const GUIDES: readonly Guide[] = [GUIDE_837P, GUIDE_835, GUIDE_999, GUIDE_277CA, GUIDE_TA1];

/** The guide for a version as in ST03 or GS08 ('005010X222A1', or 'TA1'); undefined when there is none. */
export const guideFor = (version: string): Guide | undefined =>
  GUIDES.find((guide) => guide.id === version || guide.aliases.includes(version));
