/** What the parts of settling hand to each other within one transaction. */
import type { Coverage } from '../claims/coverage.ts';
import type { Appointment, Encounter } from '../claims/encounter.ts';
import type { IncomingOf, IncomingRecord } from '../claims/incoming.ts';
import type { Patient } from '../claims/patient.ts';
import type { WorkOrder } from '../claims/work-item.ts';
import type { Day } from './day.ts';
import { newId } from './day.ts';
import type { AskedQuestion, Identity, IncomingLink, NewQuestion, Sender, SettledVisit } from './intake-book.ts';
import { questionOrder } from './intake-orders.ts';
import type { MissingPart } from './intake-patient.ts';
import type { Unit } from './ports.ts';
import type { IntakeQuestion } from './views/intake.ts';

export type IntakeDay = Pick<Day, 'store' | 'actor' | 'today' | 'clock' | 'entropy' | 'sha256'> & {
  readonly office: Pick<Day['office'], 'practice' | 'codesets'>;
};

export type Settling = {
  readonly day: IntakeDay;
  readonly unit: Unit;
  readonly run: Sender;
  /** By 'kind about': what was asked before, and in this transaction. */
  readonly questions: Map<string, AskedQuestion>;
  readonly asked: NewQuestion[];
  /** Questions that the records themselves answer: kept beside the others, so that a person sees why and may take it back. */
  readonly answered: { readonly questionId: string; readonly answer: string }[];
  readonly orders: WorkOrder[];
  readonly links: Omit<IncomingLink, 'revision'>[];
  readonly coverages: Coverage[];
  readonly encounters: Encounter[];
  readonly appointments: Appointment[];
  readonly verdicts: SettledVisit[];
  /** Subjects of work that is over, because what it asked for is there. */
  readonly ended: string[];
};

/** A patient of the source, and who it is of ours. */
export type SettledPatient = {
  readonly record: IncomingOf<'patient'>;
  readonly records: readonly IncomingRecord[];
  /** Every name of the patient in the source. */
  readonly keys: readonly string[];
  readonly ours:
    | { readonly is: 'ours'; readonly patient: Patient }
    | { readonly is: 'asked'; readonly questionId: string }
    /** No chart can be made, and nobody is asked: each visit waits by itself and says everything that is missing. */
    | { readonly is: 'incomplete' };
};

export const identityOf = ({ source }: IncomingRecord): Identity => ({ system: source.system, type: source.type, id: source.id });
export const nameOf = ({ type, id }: Omit<Identity, 'system'>): string => `${type}/${id}`;

const TEXT = new TextEncoder();
export const hashOf = ({ sha256 }: Pick<IntakeDay, 'sha256'>, text: string): ReturnType<IntakeDay['sha256']> =>
  sha256(TEXT.encode(text));

export type Asking = {
  readonly kind: IntakeQuestion['kind'];
  readonly about: string;
  readonly words: string;
  readonly candidates?: IntakeQuestion['candidates'];
  readonly missing?: readonly MissingPart[];
  /** What the records say beyond doubt. */
  readonly answer?: string | undefined;
};

/** The answer that a person gave, or the open question, which is put when nobody has put it yet. */
export function answerTo(
  settling: Settling,
  asking: Asking,
): { readonly questionId: string; readonly answer: string | undefined } {
  const { day, run, questions, asked, answered, orders } = settling;
  const name = `${asking.kind} ${asking.about}`;
  const known = questions.get(name);
  if (known !== undefined) return { questionId: known.questionId, answer: known.answer };
  const question: NewQuestion = {
    questionId: newId(day),
    runId: run.runId,
    system: run.system,
    kind: asking.kind,
    about: asking.about,
    words: asking.words.slice(0, 300),
    candidates: asking.candidates ?? [],
  };
  questions.set(name, { ...question, answer: asking.answer });
  asked.push(question);
  if (asking.answer === undefined) orders.push(questionOrder(question, asking.missing ?? [], day.today));
  else answered.push({ questionId: question.questionId, answer: asking.answer });
  return { questionId: question.questionId, answer: asking.answer };
}
