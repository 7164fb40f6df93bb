/** Whether and when a patient pays a statement: most do within a month, some later in full, some not yet. Known truth of the demonstration. */
import { seededRandom } from '../kernel/random.ts';

export type PatientPays = { readonly afterDays: number };

/** Same seed, patient and statement: same answer. Undefined: they have not paid. */
export function patientPays(seed: number, chartNumber: string, statementNumber: string): PatientPays | undefined {
  const random = seededRandom(`northgate/${seed}/pays/${chartNumber}/${statementNumber}`);
  return random.chance(0.72) ? { afterDays: random.int(3, 24) } : undefined;
}
