/**
 * Remittance advice remark codes (RARC) in our own short words: those this house's payers and edits use and those a small
 * office meets often. An alert informs and never explains a dollar.
 */
import type { Citation } from '../kernel/effective.ts';
import { plainDate } from '../kernel/plain-date.ts';

export type Rarc = {
  readonly code: string;
  readonly words: string;
  /** True for an alert: information that explains no adjustment. */
  readonly alert: boolean;
  /** True where the payer says that its decision carries no right of appeal: the reason's own "appeal" does not hold. */
  readonly final: boolean;
  /** True where the payer says that the law protects the patient from the cost share beside it. */
  readonly protects: boolean;
  readonly next: string;
  readonly cite: Citation;
};

const CHECKED = plainDate('2026-11-21');
const CITE: { readonly [basis: string]: Citation } = {
  q: {
    title: 'CMS change request 9911: QMB patients on the remittance advice',
    locator: 'N781 deductible, N782 coinsurance, N783 copay, as NextGen and Medynamix repeat it',
    basis: 'read',
    checkedOn: plainDate('2026-11-22'),
  },
  r: {
    title: 'Remittance advice remark codes, X12 external code list 411',
    locator: 'in our own words',
    basis: 'reference',
    checkedOn: CHECKED,
  },
  m: { title: 'CMS-maintained remark code list', locator: 'paraphrase from memory', basis: 'memory', checkedOn: CHECKED },
};

/** `code | q, r, m: the source; A alert, F no appeal, P protects the patient | words | next`. */
const TABLE = `
M15   | r  | services were combined into one payment | Review whether a modifier is justified; otherwise write off.
M80   | r  | not covered together with another service of that day | Review whether a modifier is justified; otherwise write off.
M76   | m  | diagnosis missing or invalid | Correct the diagnosis and send the claim again.
M20   | m  | procedure code missing or invalid | Correct the procedure and send the claim again.
M51   | m  | procedure code missing or invalid | Correct the procedure and send the claim again.
M77   | m  | place of service missing or invalid | Correct the place of service and send the claim again.
M81   | m  | diagnosis must be coded to the highest specificity | Code the diagnosis to its last character and send the claim again.
M119  | m  | national drug code missing or invalid | Add the drug code, its unit and quantity, and send the claim again.
MA01  | mA | appeal rights | Nothing to post; note the date by which to appeal.
MA04  | r  | the first payer's payment details are missing | Bill the first payer, then send its answer with this claim.
MA07  | mA | forwarded to Medicaid | Do not send the secondary claim; wait for its answer.
MA18  | rA | forwarded to the supplemental insurer | Do not send the secondary claim; wait for its answer.
MA27  | m  | member number or name missing or invalid | Compare with the card, correct and send the claim again.
MA61  | m  | patient's identifier missing or invalid | Correct the identifier and send the claim again.
MA63  | m  | principal diagnosis missing or invalid | Correct the first diagnosis and send the claim again.
MA120 | m  | CLIA number missing or invalid | Add the laboratory's CLIA number and send the claim again.
MA130 | rF | claim could not be processed; no appeal rights | Correct the claim and send it as a new one.
N4    | m  | the earlier insurer's explanation is missing | Send the primary remittance with the claim.
N19   | r  | incidental to the primary procedure | Review whether a modifier is justified; otherwise write off.
N30   | r  | patient not eligible for this service | Check the benefit; group PR goes to the patient.
N56   | m  | procedure not right or not valid for the service or date | Have coding check the procedure, then send a corrected claim.
N89   | rA | forwarded to more than one other payer | Do not send the secondary claim; wait for the answers.
N115  | r  | decided under a local coverage determination | Read the policy; appeal with records or write off.
N130  | r  | consult the plan's benefit documents | Group PR: bill the patient. Group CO: appeal or write off.
N211  | rF | this decision cannot be appealed | Ask for an exception or reopening when there is proof; otherwise write off.
N362  | m  | more units than acceptable | Check the units against the note; correct, or appeal with records.
N382  | r  | patient identifier missing or invalid | Check coverage and the member number; correct and send again.
N386  | rA | decided under a national coverage determination | Read the policy; appeal with records or write off.
N418  | r  | sent to the wrong payer | Send the claim to the payer responsible.
N522  | r  | duplicate of a claim that is or was processed | Find the first claim and its answer; close this one.
N598  | r  | another payer is responsible first | Bill the first payer.
N781  | qAP | protected patient (Medicaid, QMB): no deductible may be collected | Do not bill the patient and give back what was collected; bill Medicaid.
N782  | qAP | protected patient (Medicaid, QMB): no coinsurance may be collected | Do not bill the patient and give back what was collected; bill Medicaid.
N783  | qAP | protected patient (Medicaid, QMB): no copay may be collected | Do not bill the patient and give back what was collected; bill Medicaid.
N830  | rA | surprise billing rules: only the patient share may be collected | Block balance billing; collect the patient share only.
N862  | rA | surprise billing rules: basis of the patient share | Block balance billing; collect the patient share only.
N864  | rA | surprise billing rules apply: emergency service | Block balance billing; collect the patient share only.
N866  | rA | surprise billing rules apply | Block balance billing; collect the patient share only.
`;

const rows: ReadonlyMap<string, Rarc> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line): readonly (readonly [string, Rarc])[] => {
      const [code = '', marks = '', words = '', next = ''] = line.split('|').map((part) => part.trim());
      const cite = CITE[marks.charAt(0)];
      return cite === undefined
        ? []
        : [
            [
              code,
              {
                code,
                words,
                alert: marks.includes('A'),
                final: marks.includes('F'),
                protects: marks.includes('P'),
                next,
                cite,
              },
            ],
          ];
    }),
);

/** All remarks we know. */
export const RARCS: readonly Rarc[] = [...rows.values()];

/** A remark by its code, or undefined when we do not know it. */
export const lookUpRarc = (code: string): Rarc | undefined => rows.get(code.trim().toUpperCase());
