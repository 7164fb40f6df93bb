/** What a source tells of a patient's past, as dated facts of the chart: its own words, no codes of ours. */
import type { IncomingRecord } from '../claims/incoming.ts';
import { icd10Schema } from '../claims/identifiers.ts';
import type { MedicalHistory } from '../claims/patient.ts';
import type { IncomingCode } from '../claims/incoming-parts.ts';

/** Of each kind; the newest stay when there are more. */
const MOST = 200;

type Coded = { readonly codes: readonly IncomingCode[]; readonly text?: string | undefined };

// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point
const CONTROL = /[\u0000-\u001f\u007f]+/g;
const words = ({ codes, text }: Coded, max: number): string =>
  (text ?? codes.find(({ display }) => display !== undefined)?.display ?? codes[0]?.code ?? '')
    .replace(CONTROL, ' ')
    .trim()
    .slice(0, max)
    .trim();

const optional = <K extends string, V>(key: K, value: V | undefined): { readonly [k in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [k in K]?: V };

/** The same words once; the last one said counts. */
function distinct<T>(entries: readonly T[], name: (entry: T) => string): readonly T[] {
  const kept = [
    ...new Map(entries.filter((entry) => name(entry) !== '').map((entry) => [name(entry).toLowerCase(), entry])).values(),
  ];
  return kept.slice(-MOST);
}

/** In: every record of a patient, oldest first. */
export function historyOf(records: readonly IncomingRecord[]): MedicalHistory {
  const stated = records.filter(
    (record) => !('status' in record) || (record.status !== 'entered-in-error' && record.status !== 'not-done'),
  );
  return {
    problems: distinct(
      stated.flatMap((record) => {
        if (record.kind !== 'condition' || ['refuted', 'entered-in-error'].includes(record.verificationStatus ?? '')) return [];
        const code = record.codes
          .find(({ system }) => system === 'icd-10-cm')
          ?.code.replace('.', '')
          .toUpperCase();
        const icd10 = icd10Schema.safeParse(code);
        const isOver =
          record.resolved !== undefined || record.clinicalStatus === 'resolved' || record.clinicalStatus === 'inactive';
        return [
          {
            words: words(record, 200),
            ...optional('icd10', icd10.success ? icd10.data : undefined),
            ...optional('onsetDate', record.onset),
            ...optional('resolvedDate', record.resolved),
            status: isOver ? ('resolved' as const) : ('active' as const),
          },
        ];
      }),
      (problem) => problem.words,
    ),
    procedures: distinct(
      stated.flatMap((record) =>
        record.kind === 'procedure' ? [{ words: words(record, 200), ...optional('performedOn', record.from) }] : [],
      ),
      (procedure) => `${procedure.words} ${procedure.performedOn ?? ''}`.trim(),
    ),
    medications: distinct(
      stated.flatMap((record) =>
        record.kind === 'medication'
          ? [{ words: words(record, 200), ...optional('startedOn', record.from), ...optional('stoppedOn', record.to) }]
          : [],
      ),
      (medication) => medication.words,
    ),
    allergies: distinct(
      stated.flatMap((record) =>
        record.kind === 'allergy'
          ? [
              {
                substance: words(record, 120),
                ...optional('reaction', record.reaction?.replace(CONTROL, ' ').trim().slice(0, 120) || undefined),
                ...optional('recordedOn', record.recordedOn),
              },
            ]
          : [],
      ),
      (allergy) => allergy.substance,
    ),
  };
}
