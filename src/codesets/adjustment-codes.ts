/**
 * Claim adjustment reason codes (CARC) of a remittance, as a biller reads them: our own short words (the official
 * wording is X12's and is installed from a licence), the class, whether it is a denial, which groups may carry it,
 * and what to do next.
 */
import type { Citation } from '../kernel/effective.ts';
import { plainDate } from '../kernel/plain-date.ts';

/** CO contractual, PR patient, OA other, PI payer-initiated. */
export type AdjustmentGroup = 'CO' | 'PR' | 'OA' | 'PI';

export type CarcClass =
  | 'contractual'
  | 'patient-share'
  | 'prior-payer'
  | 'capitation'
  | 'missing-data'
  | 'invalid-code'
  | 'documentation'
  | 'duplicate'
  | 'other-payer'
  | 'wrong-payer'
  | 'eligibility'
  | 'timely-filing'
  | 'medical-necessity'
  | 'not-covered'
  | 'bundled'
  | 'benefit-limit'
  | 'authorization'
  | 'provider'
  | 'review';

export type Carc = {
  readonly code: string;
  readonly words: string;
  readonly class: CarcClass;
  /** True when a line paid zero for this reason is a denial to be worked, never written off by itself. */
  readonly denial: boolean;
  /** Groups that may carry it. */
  readonly groups: readonly AdjustmentGroup[];
  /** True when at least one remark code that is no alert must stand with it. */
  readonly needsRemark: boolean;
  /** What a biller does next. */
  readonly next: string;
  readonly cite: Citation;
};

const CITE: Citation = {
  title: 'Claim adjustment reason codes, X12 external code list 139',
  // Groups beside the usual one, and remarks required beside 16, 96, 129 and 148, rest on memory.
  locator: 'meanings in our own words; usual groups and what to do are the house’s',
  basis: 'reference',
  checkedOn: plainDate('2026-11-21'),
};

const ANY = 'CO,PR,OA,PI';

const NEXT: { readonly [kind in CarcClass]: string } = {
  contractual: 'Write off by contract; if the allowed amount is not the expected one, open an underpayment.',
  'patient-share': 'Move the amount to the next payer, else to the patient.',
  'prior-payer': 'Nothing to post: the earlier payer has been posted already. Check that the amounts agree.',
  capitation: 'Write off to capitation.',
  'missing-data': 'Read the remark codes, complete the claim and send a corrected one.',
  'invalid-code': 'Have coding check the code for the date of service, then send a corrected claim.',
  documentation: 'Send the records or the form that the remark codes name.',
  duplicate: 'Find the first claim and its answer; close this one, or rebill with the modifier that says it was repeated.',
  'other-payer': 'Ask the patient about other coverage, fix the order of payers and bill the first one.',
  'wrong-payer': 'Send the claim to the payer that is named, or check coverage again.',
  eligibility: 'Check coverage for the date of service again; with no coverage, bill the patient as the rules allow.',
  'timely-filing': 'Appeal with the acknowledgement that proves timely filing, or write off; never bill the patient.',
  'medical-necessity':
    'Review the note and the policy; appeal with records, or write off. The patient pays only with a signed notice.',
  'not-covered': 'Group PR: bill the patient. Group CO: appeal or write off.',
  bundled: 'Have coding review whether a modifier is justified by the note; otherwise write off.',
  'benefit-limit': 'Check the benefit used; group PR goes to the patient.',
  authorization: 'Look for the authorization; ask for one afterwards or appeal; do not bill the patient.',
  provider: 'Check enrollment, NPI and taxonomy with the payer; then rebill.',
  review: 'Read the remark codes and ask the payer what is missing.',
};

/** `code | groups | class | D denial, R needs a remark | words`. */
const TABLE = `
1   | PR | patient-share | | deductible
2   | PR | patient-share | | coinsurance
3   | PR | patient-share | | copay
4   | CO,PR,OA | invalid-code | D | modifier missing or not fitting the procedure
5   | CO,PR,OA | invalid-code | D | place of service does not fit the procedure
6   | CO,PR,OA | invalid-code | D | procedure does not fit the patient's age
7   | CO,PR,OA | invalid-code | D | procedure does not fit the patient's sex
8   | CO,PR,OA | provider | D | procedure does not fit the provider's type
9   | CO,PR,OA | invalid-code | D | diagnosis does not fit the patient's age
10  | CO,PR,OA | invalid-code | D | diagnosis does not fit the patient's sex
11  | CO,PR,OA | invalid-code | D | diagnosis does not support the procedure
12  | CO,PR,OA | invalid-code | D | diagnosis does not fit the provider's type
15  | CO,PR,OA | authorization | D | authorization number missing, wrong or not for this service
16  | CO,PR,OA | missing-data | DR | claim data missing or wrong, see the remarks
18  | OA,CO | duplicate | D | exact duplicate of a claim or line
19  | CO,PR,OA | other-payer | D | work injury: workers' compensation pays first
20  | CO,PR,OA | other-payer | D | injury: the liability insurer pays first
21  | CO,PR,OA | other-payer | D | injury: the no-fault insurer pays first
22  | CO,PR,OA | other-payer | D | another payer pays first
23  | OA,CO | prior-payer | | what the earlier payer paid and adjusted
24  | CO | capitation | | covered by the capitation agreement
26  | PR,CO | eligibility | D | before coverage began
27  | PR,CO | eligibility | D | after coverage ended
29  | CO | timely-filing | D | filed too late
31  | PR,CO | eligibility | D | patient not found as this payer's member
32  | PR,CO | eligibility | D | not an eligible dependent
33  | PR,CO | eligibility | D | subscriber has no dependent coverage
35  | PR,CO | benefit-limit | D | lifetime maximum reached
39  | CO,PR | authorization | D | authorization was asked for and refused
45  | CO,PR | contractual | | charge above the allowed amount
49  | PR,CO | not-covered | D | routine or preventive service not covered
50  | CO,PR | medical-necessity | D | not deemed medically necessary
55  | CO,PR | medical-necessity | D | deemed experimental
56  | CO,PR | medical-necessity | D | effectiveness deemed unproven
59  | CO | contractual | | reduced as one of several procedures
85  | PR | patient-share | | interest owed by the patient
94  | OA,CO | contractual | | allowed more than was charged
96  | PR,CO | not-covered | DR | charge not covered, see the remarks
97  | CO | bundled | D | included in the payment for another service
100 | CO,PR,OA | review | | paid to the patient or insured
104 | CO | contractual | | managed care withhold
109 | OA,CO,PR | wrong-payer | D | not this payer's claim
119 | PR,CO | benefit-limit | D | benefit maximum of the period reached
129 | CO,PR,OA | missing-data | DR | prior processing information looks wrong
131 | CO | contractual | | negotiated discount
133 | OA,CO,PR,PI | review | D | line held pending further review
136 | OA | prior-payer | D | other plan's rules were not followed
139 | CO | contractual | | contracted funding agreement
140 | PR,CO | eligibility | D | member number and name do not match
144 | CO | contractual | | incentive adjustment
146 | CO,PR,OA | invalid-code | D | diagnosis not valid on the date of service
148 | CO,PR,OA | documentation | DR | information from another provider missing
149 | PR,CO | benefit-limit | D | lifetime maximum of this service reached
150 | CO,PR | medical-necessity | D | level of service not supported
151 | CO,PR | medical-necessity | D | frequency or quantity not supported
152 | CO,PR | medical-necessity | D | length of service not supported
161 | CO | contractual | | provider performance bonus
163 | CO,PR,OA | documentation | D | attachment named on the claim not received
164 | CO,PR,OA | documentation | D | attachment not received in time
167 | PR,CO | not-covered | D | diagnosis not covered
170 | CO,PR | provider | D | not paid for this type of provider
171 | CO,PR | provider | D | not paid for this type of provider in this place
172 | CO,PR | provider | D | not paid for this specialty
181 | CO,PR,OA | invalid-code | D | procedure not valid on the date of service
182 | CO,PR,OA | invalid-code | D | modifier not valid on the date of service
185 | CO,PR | provider | D | rendering provider not eligible for this service
197 | CO,PR | authorization | D | authorization or notification absent
198 | CO,PR | authorization | D | authorization exceeded
204 | PR,CO | not-covered | D | not covered under the patient's current plan
206 | CO | provider | D | NPI missing
208 | CO | provider | D | NPI does not match
222 | CO,PR | benefit-limit | D | more units than the agreement allows
226 | CO,PR,OA | documentation | DR | information asked of the provider not given in time or in full
227 | PR,CO,OA | documentation | DR | information asked of the patient not given in time or in full
231 | CO | bundled | D | procedures that exclude each other on one day
234 | CO | bundled | DR | procedure is not paid separately
236 | CO | bundled | D | procedure or modifier combination not allowed with another on the day
243 | CO,PR | authorization | D | service not authorized by the network or primary care provider
252 | CO,PR,OA | documentation | DR | an attachment is needed to decide
253 | CO | contractual | | federal sequestration reduction
256 | CO,PR | not-covered | D | not payable under the managed care contract
284 | CO,PR | authorization | D | authorization may be valid but is not for these services
288 | CO,PR | authorization | D | referral absent
302 | CO,PR | authorization | D | authorization period or time limit passed
A1  | CO,PR,OA,PI | review | DR | denied, see the remarks
B7  | CO,PR | provider | D | provider not certified or eligible on the date of service
B10 | CO | bundled | D | reduced because part was already paid in another service
B11 | OA,CO | wrong-payer | D | forwarded to the payer that processes it
B15 | CO | bundled | D | needs a qualifying service that was not received
`;

const DENIED_BY_PATIENT = new Set(['227']);

const rows: ReadonlyMap<string, Carc> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line): readonly [string, Carc] => {
      const [code = '', groups = ANY, kind = 'review', marks = '', words = ''] = line.split('|').map((part) => part.trim());
      const carcClass = kind as CarcClass;
      const next = DENIED_BY_PATIENT.has(code)
        ? 'Ask the patient for the information that the remark codes name.'
        : NEXT[carcClass];
      const row: Carc = {
        code,
        words,
        class: carcClass,
        denial: marks.includes('D'),
        groups: groups.split(',') as AdjustmentGroup[],
        needsRemark: marks.includes('R'),
        next,
        cite: CITE,
      };
      return [code, row];
    }),
);

/** All reasons we know, in the order of the table. */
export const CARCS: readonly Carc[] = [...rows.values()];

/** A reason by its code, or undefined when we do not know it: then a person reads the payer's own words. */
export const lookUpCarc = (code: string): Carc | undefined => rows.get(code.trim().toUpperCase());
