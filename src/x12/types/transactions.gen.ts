// Made by tools/x12 from the guide and our names. Not edited by hand: UPDATE=1 npm run check -- x12-types
import type { Transaction837P } from './837p.gen.ts';
import type { Transaction837I } from './837i.gen.ts';
import type { Transaction835 } from './835.gen.ts';
import type { Transaction999 } from './999.gen.ts';
import type { Transaction277CA } from './277ca.gen.ts';
import type { Transaction270 } from './270.gen.ts';
import type { Transaction271 } from './271.gen.ts';
import type { Transaction276 } from './276.gen.ts';
import type { Transaction277 } from './277.gen.ts';
import type { Transaction834 } from './834.gen.ts';
import type { TransactionTA1 } from './ta1.gen.ts';

/** The type of each guide's transaction, by the guide's name. */
export interface Transactions {
  readonly '837P': Transaction837P;
  readonly '837I': Transaction837I;
  readonly '835': Transaction835;
  readonly '999': Transaction999;
  readonly '277CA': Transaction277CA;
  readonly '270': Transaction270;
  readonly '271': Transaction271;
  readonly '276': Transaction276;
  readonly '277': Transaction277;
  readonly '834': Transaction834;
  readonly 'TA1': TransactionTA1;
}
