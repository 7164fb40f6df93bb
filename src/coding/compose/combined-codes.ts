/**
 * Two conditions of one visit that one code says together. The links that the guidelines presume are `ASSUMED_LINKS`; here stand those of the
 * index's 'with' that are asked for less often, and what the words of a note make of a link. Source: Alphabetic Index FY2026 at each condition, 'with'
 * and 'in (due to) (with)'; guidelines I.A.15 and I.B.9.
 */
import type { AssumedLink } from '../../conventions/icd10cm/assumed-links.ts';

export type CombinedCode = Pick<AssumedLink, 'first' | 'second' | 'becomes' | 'replaces' | 'because'> & {
  /** Combined only where the words of the second say none of this. */
  readonly unlessSaid?: RegExp;
};

/** `the one | the other | together | which is replaced | words` */
const TABLE = `
E119  | G629     | E1140 | both  | diabetes and neuropathy
E109  | G629     | E1040 | both  | diabetes and neuropathy
K8020 | K810     | K8000 | both  | stones of the gallbladder and acute cholecystitis
K8020 | K81[189] | K8010 | both  | stones of the gallbladder and cholecystitis
K2970 | K92[012] | K2971 | both  | gastritis and bleeding
K2900 | K92[012] | K2901 | both  | acute gastritis and bleeding
K5730 | K92[12]  | K5731 | both  | diverticulosis and bleeding
K5732 | K92[12]  | K5733 | both  | diverticulitis and bleeding
J449  | (?:J1[2-8]|J20|J22) | J440 | first | COPD and an acute infection of the lower respiratory tract
D649  | N18      | D631  | first | anemia and chronic kidney disease
`;

const SAID: Readonly<Record<string, RegExp>> = { E1140: /poly|peripher/i, E1040: /poly|peripher/i };

export const COMBINED_CODES: readonly CombinedCode[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [first = '', ...rest] = line.split(' | ').map((cell) => cell.trim());
    const [second = '', becomes = '', replaces = '', words = ''] = rest;
    return {
      first: new RegExp(`^${first}$`),
      second: new RegExp(`^${second}`),
      becomes,
      replaces: replaces === 'both' ? 'both' : 'first',
      because: `${words} are one code (Alphabetic Index, with)`,
      ...(SAID[becomes] === undefined ? {} : { unlessSaid: SAID[becomes] }),
    };
  });
