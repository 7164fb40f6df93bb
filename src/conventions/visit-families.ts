/**
 * Families of visits: which code stands for which level of decision making, and from how many minutes on the day. Codes and
 * numbers only; the book's descriptions are the licensee's.
 */
import { type Citation, type Effective, effective } from '../kernel/effective.ts';
import { plainDate } from '../kernel/plain-date.ts';
import type { MdmLevel } from './decision-making.ts';

export type VisitFamily = {
  /** By rising level; a family without decision making (discharge) has none. */
  readonly byLevel?: { readonly [level in MdmLevel]: string };
  /** By rising minutes; a family without time (emergency) has none. */
  readonly byMinutes?: readonly { readonly code: string; readonly fromMinutes: number }[];
};

const CITATION: Citation = {
  title: 'CPT evaluation and management codes: levels and minutes to be met on the day',
  locator: '2021 office visits; 2023 other settings; minutes as minimums',
  basis: 'memory',
  checkedOn: plainDate('2026-11-22'),
};
/** Office visits changed first. */
const OFFICE_FROM = plainDate('2021-01-01');
const OTHERS_FROM = plainDate('2023-01-01');

type Row = { readonly levels?: string; readonly minutes?: string };

/** '99202 99203 99204 99205' and '99202:15 99203:30'. */
function family({ levels, minutes }: Row, from = OTHERS_FROM): Effective<VisitFamily> {
  const [straightforward = '', low = '', moderate = '', high = ''] = levels?.split(' ') ?? [];
  const byMinutes = minutes?.split(' ').map((pair) => {
    const [code = '', least = ''] = pair.split(':');
    return { code, fromMinutes: Number(least) };
  });
  return effective({
    from,
    value: {
      ...(levels === undefined ? {} : { byLevel: { straightforward, low, moderate, high } }),
      ...(byMinutes === undefined ? {} : { byMinutes }),
    },
    cite: CITATION,
  });
}

export const VISIT_FAMILIES = {
  'office-new': family({ levels: '99202 99203 99204 99205', minutes: '99202:15 99203:30 99204:45 99205:60' }, OFFICE_FROM),
  'office-established': family(
    { levels: '99212 99213 99214 99215', minutes: '99212:10 99213:20 99214:30 99215:40' },
    OFFICE_FROM,
  ),
  'hospital-initial': family({ levels: '99221 99221 99222 99223', minutes: '99221:40 99222:55 99223:75' }),
  'hospital-subsequent': family({ levels: '99231 99231 99232 99233', minutes: '99231:25 99232:35 99233:50' }),
  'hospital-same-day': family({ levels: '99234 99234 99235 99236', minutes: '99234:45 99235:70 99236:85' }),
  'hospital-discharge': family({ minutes: '99238:1 99239:31' }),
  emergency: family({ levels: '99282 99283 99284 99285' }),
  'consult-office': family({ levels: '99242 99243 99244 99245', minutes: '99242:20 99243:30 99244:40 99245:55' }),
  'consult-hospital': family({ levels: '99252 99253 99254 99255', minutes: '99252:35 99253:45 99254:60 99255:80' }),
  'nursing-initial': family({ levels: '99304 99304 99305 99306', minutes: '99304:25 99305:35 99306:50' }),
  'nursing-subsequent': family({ levels: '99307 99308 99309 99310', minutes: '99307:10 99308:20 99309:30 99310:45' }),
  'nursing-discharge': family({ minutes: '99315:1 99316:31' }),
  'home-new': family({ levels: '99341 99342 99344 99345', minutes: '99341:15 99342:30 99344:60 99345:75' }),
  'home-established': family({ levels: '99347 99348 99349 99350', minutes: '99347:20 99348:30 99349:40 99350:60' }),
} as const;
export type VisitFamilyName = keyof typeof VISIT_FAMILIES;
