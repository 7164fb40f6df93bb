/** What Medicare's installed tables say of one procedure: units, status, values, add-on codes. Numbers and our own words only. */
import type { Office } from '../cycle.ts';
import { itemOf } from '../charges/charge-master.ts';
import type { Hcpcs } from '../claims/identifiers.ts';
import type { CodeLibrary } from '../codesets/code-library.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import type { RvuRow } from '../codesets/files/fee-schedule-files.ts';
import { addOnPrimaries, mostUnits, relativeValues } from '../codesets/installed-procedures.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type Said, said } from '../kernel/said.ts';
import { ownLine } from './code-lines.ts';
import type { CodeLine, CodeMeaning } from './views/codes.ts';

const PRIMARIES_MAX = 24;

/** Source: status indicators of the fee schedule, CMS RVU25D.pdf, attachment A; in our words. */
const STATUS: Readonly<Record<string, Said>> = {
  A: said('active: paid by the fee schedule'),
  B: said('bundled: paid with another service, never by itself'),
  C: said('priced by the carrier'),
  E: said('excluded by law or rule from the fee schedule'),
  I: said('not valid for Medicare: another code is used'),
  J: said('anesthesia: paid by time and base units'),
  M: said('for measuring quality: nothing is paid'),
  N: said('not covered'),
  P: said('bundled or excluded'),
  R: said('restricted coverage'),
  T: said('paid when nothing else of that day is paid by the schedule'),
  X: said('outside the fee schedule by law'),
};

export const statusWords = (status: string): Said => STATUS[status] ?? said('status {status}', { status });

/** CMS prints the letter three times. */
const NO_GLOBAL = 'X'.repeat(3);

const GLOBAL: Readonly<Record<string, Said>> = {
  '000': said('the day of the procedure only'),
  '010': said('the day and 10 days after it'),
  '090': said('the day before, the day, and 90 days after it'),
  MMM: said('maternity: the usual days do not apply'),
  [NO_GLOBAL]: said('none: the idea does not apply'),
  YYY: said('set by the carrier'),
  ZZZ: said('those of the service it is added to'),
};

const globalWords = (days: string): Said => GLOBAL[days] ?? said('{days} days', { days });

export const inHundredths = (value: number): string => `${Math.trunc(value / 100)}.${String(value % 100).padStart(2, '0')}`;

const UNIT_LIMITS = [
  ['practitioner', said('Most units a day, practitioner')],
  ['outpatient', said('Most units a day, outpatient hospital')],
  ['dme', said('Most units a day, equipment supplier')],
] as const;

/** 1 by claim line, 2 absolute by policy, 3 by clinical likelihood. Source: CMS, MUE adjudication indicators. */
export function unitWords(units: number, indicator: number): Said {
  if (indicator === 1) return said('{units}, on each claim line', { units });
  if (indicator === 2) return said('{units}, a limit of policy: more is never paid', { units });
  return said('{units}: more is paid only on appeal with documentation', { units });
}

function limitFacts(library: CodeLibrary, code: string, on: PlainDate): CodeMeaning['facts'] {
  return UNIT_LIMITS.flatMap(([setting, label]) => {
    const limit = mostUnits(library, code, { on, setting });
    return limit === undefined ? [] : [{ label, value: unitWords(limit.units, limit.indicator) }];
  });
}

export const valueFacts = (row: RvuRow): CodeMeaning['facts'] => [
  { label: said('Medicare status'), value: statusWords(row.status) },
  { label: said('Work value'), value: said('{value}', { value: inHundredths(row.workHundredths) }) },
  { label: said('Global days'), value: globalWords(row.globalDays) },
];

/** Empty where no table of the date is installed. */
export function medicareFacts(code: string, on: PlainDate, { library }: CodeSets): CodeMeaning['facts'] {
  if (library === undefined) return [];
  const values = relativeValues(library, { code }, on);
  const release = library.headOn('mpfs', on)?.release;
  const isAddOn = addOnPrimaries(library, code, on).length > 0;
  return [
    ...limitFacts(library, code, on),
    ...(values === undefined ? [] : valueFacts(values)),
    ...(isAddOn ? [{ label: said('Add-on code'), value: said('Stands only beside one of the codes that belong to it.') }] : []),
    ...(values === undefined || release === undefined
      ? []
      : [{ label: said('Fee schedule'), value: said('{list}', { list: release }) }]),
  ];
}

/** Primaries that an add-on code may stand with, each with the practice's own words where it has some. */
export function primariesOf(code: string, on: PlainDate, { codesets, chargeMaster }: Office): readonly CodeLine[] {
  if (codesets.library === undefined) return [];
  return addOnPrimaries(codesets.library, code, on)
    .map(({ primary }) => primary)
    .filter((primary) => /^[0-9A-Z]{5}$/.test(primary) && primary !== 'CCCCC')
    .slice(0, PRIMARIES_MAX)
    .map((primary) => ownLine('hcpcs', primary, itemOf(chargeMaster, primary as Hcpcs)?.words ?? ''));
}
