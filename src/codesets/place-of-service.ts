/** Place of service: where the visit was, and whether Medicare prices it as facility or non-facility. Names are ours. */
import type { Citation } from '../kernel/effective.ts';
import { plainDate } from '../kernel/plain-date.ts';

export type PlaceOfService = {
  /** Two digits. */
  readonly code: string;
  readonly name: string;
  /** Which of the two fee schedule amounts applies. */
  readonly setting: 'facility' | 'non-facility';
  readonly cite: Citation;
};

const CITE: Citation = {
  title: 'CMS Place of Service Code Set, table of 2024',
  locator: 'number, name and facility columns',
  basis: 'read',
  checkedOn: plainDate('2026-11-21'),
};

/** `code setting name`; F facility rate, N non-facility rate. Numbers that CMS has not assigned are absent. */
const TABLE = `
01 N Pharmacy
02 F Telehealth, patient not at home
03 N School
04 N Homeless shelter
05 N Indian Health Service, free-standing
06 F Indian Health Service, provider-based
07 N Tribal 638, free-standing
08 F Tribal 638, provider-based
09 N Prison
10 N Telehealth, patient at home
11 N Office
12 N Home
13 N Assisted living
14 N Group home
15 N Mobile unit
16 N Temporary lodging
17 N Walk-in retail clinic
18 N Workplace
19 F Outpatient hospital, off campus
20 N Urgent care
21 F Inpatient hospital
22 F Outpatient hospital, on campus
23 F Emergency room of a hospital
24 F Ambulatory surgical center
25 N Birthing center
26 F Military treatment facility
27 N Outreach site or street
31 F Skilled nursing facility
32 N Nursing facility
33 N Custodial care
34 F Hospice
41 F Ambulance on land
42 F Ambulance by air or water
49 N Independent clinic
50 N Federally qualified health center
51 F Inpatient psychiatric facility
52 F Psychiatric facility, partial hospitalization
53 F Community mental health center
54 N Intermediate care facility, intellectual disabilities
55 N Residential substance use treatment
56 F Psychiatric residential treatment
57 N Substance use treatment, not residential
58 N Opioid treatment, not residential
60 N Mass immunization center
61 F Inpatient rehabilitation facility
62 N Outpatient rehabilitation facility
65 N Dialysis facility
66 N PACE center
71 N Public health clinic
72 N Rural health clinic
81 N Independent laboratory
99 N Other place
`;

const rows: ReadonlyMap<string, PlaceOfService> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const code = line.slice(0, 2);
      const setting = line.charAt(3) === 'F' ? 'facility' : 'non-facility';
      return [code, { code, name: line.slice(5), setting, cite: CITE }];
    }),
);

/** All assigned places, for pickers and tests. */
export const PLACES_OF_SERVICE: readonly PlaceOfService[] = [...rows.values()];

/** The place of a two-digit code, or undefined when CMS has not assigned it. Source: see `cite` of each row. */
export const lookUpPlaceOfService = (code: string): PlaceOfService | undefined => rows.get(code);
