/** What one kind of visit looks like: its story, its right codes, and the answer it must get from the payer. */
import type { Coverage } from '../claims/coverage.ts';
import type { CodedProcedure, Drug } from '../claims/coded-encounter.ts';
import type { Accident, Authorization, Encounter } from '../claims/encounter.ts';
import { asHcpcs, asModifier } from '../claims/identifiers.ts';
import type { Provider, ServiceLocation } from '../claims/billing-parties.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Random } from '../kernel/random.ts';
import type { GroupCode } from '../claims/remittance.ts';
import type { PatientClass, Person, Trait } from './people.ts';
import type { Vignette } from './vignettes.ts';

/** The known truth about how a visit ends, against which the whole cycle is tested. */
export type ExpectedAnswer =
  | { readonly kind: 'paid' }
  /** Paid by the first payer and forwarded by it to the second. */
  | { readonly kind: 'crossed-over'; readonly patientOwesNothing: boolean }
  | { readonly kind: 'denied'; readonly group: GroupCode; readonly carc: string }
  /** An edit must stop it: it never reaches a file. */
  | { readonly kind: 'held'; readonly ruleId: string }
  /** The payer's front door must turn it away (277CA). */
  | { readonly kind: 'rejected' }
  | { readonly kind: 'self-pay' }
  /** The note is unsigned: coding must stop. */
  | { readonly kind: 'unsigned' };

/** Visits that end in a claim of ours; the rest end on a statement or a worklist. */
export const makesClaim = (expected: ExpectedAnswer): boolean => expected.kind !== 'self-pay' && expected.kind !== 'unsigned';

export type Composition = {
  readonly vignettes: readonly Vignette[];
  readonly procedures: readonly CodedProcedure[];
  readonly patientStatus?: Encounter['patientStatus'];
  readonly telehealth?: boolean;
  readonly location?: ServiceLocation;
  readonly rendering?: Provider;
  readonly referring?: Provider;
  readonly authorization?: Omit<Authorization, 'authorizationId' | 'patientId'>;
  readonly notice?: boolean;
  readonly accident?: Accident;
  readonly caseCoverage?: Omit<Coverage, 'coverageId' | 'patientId'>;
  readonly selfPayRestriction?: boolean;
  /** Days from the service to the charge's entry; a usual office's lag when absent. */
  readonly lagDays?: number;
  readonly unsigned?: boolean;
  /** The same person registered a second time, seen once, billed twice. */
  readonly registeredTwice?: boolean;
  readonly deskPaymentCents?: number;
  readonly expected: ExpectedAnswer;
};

export type Scenario = {
  readonly id: string;
  /** Share among the visits once every scenario has come up. */
  readonly weight: number;
  readonly kinds: readonly PatientClass[];
  readonly trait: Trait;
  /** Takes a patient nobody has seen before. */
  readonly firstVisit?: boolean;
  readonly compose: (visit: { readonly random: Random; readonly person: Person; readonly date: PlainDate }) => Composition;
};

/** One procedure in the coder's shorthand: 'J1885-JZ x2', pointing at the first diagnoses. */
export function procedure(
  text: string,
  options: { readonly pointers?: readonly number[]; readonly drug?: Drug } = {},
): CodedProcedure {
  const [coded = '', unitText] = text.split(' x');
  const [code = '', ...modifiers] = coded.split('-');
  return {
    procedure: asHcpcs(code),
    modifiers: modifiers.map(asModifier),
    units: unitText === undefined ? 1 : Number(unitText),
    diagnosisPointers: options.pointers ?? [1],
    ...(options.drug === undefined ? {} : { drug: options.drug }),
  };
}
