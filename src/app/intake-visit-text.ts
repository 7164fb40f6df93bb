/**
 * The record of a visit that came without a narrative: its facts line by line, as the source wrote them, under headings
 * that the coding engine knows. It is a note that nobody has signed: the clinician who treated signs it as the record of
 * the visit, or writes an addendum, before anything is coded. Decision: docs/intake.md.
 */
import type { IncomingOf, IncomingRecord } from '../claims/incoming.ts';
import type { IncomingCode } from '../claims/incoming-parts.ts';

export type VisitFacts = {
  readonly visit: IncomingOf<'encounter'>;
  readonly conditions: readonly IncomingOf<'condition'>[];
  readonly procedures: readonly IncomingOf<'procedure'>[];
  readonly medications: readonly IncomingOf<'medication'>[];
  readonly allergies: readonly IncomingOf<'allergy'>[];
  readonly immunizations: readonly IncomingOf<'immunization'>[];
  readonly observations: readonly IncomingOf<'observation'>[];
  readonly claims: readonly IncomingOf<'source-claim'>[];
};

type Coded = { readonly codes: readonly IncomingCode[]; readonly text?: string | undefined };

/** 'Essential hypertension (icd-10-cm I10; snomed 59621000)': the words, then every code. */
export function wordsOf({ codes, text }: Coded): string {
  const words = text ?? codes.find((code) => code.display !== undefined)?.display ?? '';
  const list = codes.map(({ system, code }) => (system === undefined ? code : `${shortSystem(system)} ${code}`)).join('; ');
  return oneLine(list === '' ? words : `${words} (${list})`);
}

const SYSTEM_WORDS: Readonly<Record<string, string>> = {
  'icd-10-cm': 'ICD-10-CM',
  snomed: 'SNOMED CT',
  cpt: 'CPT',
  hcpcs: 'HCPCS',
  loinc: 'LOINC',
  rxnorm: 'RxNorm',
  cvx: 'CVX',
  'icd-10': 'ICD-10',
  'icd-9-cm': 'ICD-9-CM',
};
const shortSystem = (system: string): string => SYSTEM_WORDS[system] ?? system.slice(0, 60);

// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();

/**
 * A measured number with the digits of a chart: '28.13333333333333 kg/m2' → '28.13 kg/m2'. The record keeps what the sender wrote;
 * what has up to three decimals is somebody's own and stays.
 */
export const forReading = (value: string): string =>
  value.replace(/(?<![\d.])(\d+)\.\d{4,}(?![\d.])/g, (number, whole: string) => {
    const digits = whole === '0' ? 2 : whole.length + (whole.length >= 3 ? 1 : 2);
    return String(Number(Number(number).toPrecision(digits)));
  });

/** Findings that a visit may bring: more than this is a table, not a note. */
const LINES_MAX = 200;

const list = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0
    ? []
    : [
        heading,
        ...[...new Set(lines)].slice(0, LINES_MAX).map((line) => `- ${line}`),
        ...(lines.length > LINES_MAX ? [`- and ${lines.length - LINES_MAX} more`] : []),
      ];

/** Conditions that the source ruled out or took back are no part of the record. */
const isStated = ({ verificationStatus }: IncomingOf<'condition'>): boolean =>
  !['refuted', 'entered-in-error'].includes(verificationStatus ?? '');

const happened = ({ status }: { readonly status?: string | undefined }): boolean =>
  !['entered-in-error', 'not-done', 'cancelled', 'stopped', 'preparation'].includes(status ?? '');

/** Out: the text, ending in a newline. The system's name says whose words these are. */
export function visitText(facts: VisitFacts, system: string): string {
  const { visit } = facts;
  const kind = wordsOf(visit);
  const reasons = visit.reasons.map(wordsOf).filter((words) => words !== '');
  const claimed = facts.claims.filter(({ act }) => act === 'claim');
  return [
    `Record of facts taken in from ${oneLine(system)}; no narrative came with it.`,
    `Visit ${visit.from ?? ''}${kind === '' ? '' : `: ${kind}`}`,
    '',
    ...(reasons.length === 0 ? [] : [`Reason for visit: ${reasons.join('; ')}.`, '']),
    ...list(
      'Assessment:',
      facts.conditions.filter(isStated).map((condition) => `${wordsOf(condition)}${doubt(condition)}`),
    ),
    ...list('Procedures and services:', [
      ...facts.procedures.filter(happened).map(wordsOf),
      ...facts.immunizations.filter(happened).map(wordsOf),
    ]),
    ...list(
      'Services on the sender’s own claim:',
      claimed.flatMap(({ lines }) => lines.map(wordsOf)),
    ),
    ...list(
      'Medications:',
      facts.medications.filter(happened).map((medication) => `${wordsOf(medication)}, ${medication.act}`),
    ),
    ...list('Allergies:', facts.allergies.map(wordsOf)),
    ...list(
      'Results:',
      facts.observations.map(
        (observation) =>
          `${wordsOf(observation)}${observation.value === undefined ? '' : `: ${forReading(oneLine(observation.value))}`}`,
      ),
    ),
    '',
  ].join('\n');
}

const doubt = ({ verificationStatus }: IncomingOf<'condition'>): string =>
  verificationStatus === 'provisional' || verificationStatus === 'differential' || verificationStatus === 'unconfirmed'
    ? `, ${verificationStatus}`
    : '';

/** Everything of one visit, out of all records of its patient. */
export function factsOf(visit: IncomingOf<'encounter'>, records: readonly IncomingRecord[]): VisitFacts {
  const keys = new Set(visit.keys);
  const named = new Set(visit.diagnoses.map(({ condition }) => condition.key));
  const ofVisit = records.filter(
    (record) =>
      ('encounter' in record && record.encounter?.key !== undefined && keys.has(record.encounter.key)) ||
      (record.kind === 'condition' && record.keys.some((key) => named.has(key))) ||
      (record.kind === 'source-claim' && record.encounters.some(({ key }) => key !== undefined && keys.has(key))),
  );
  const of = <K extends IncomingRecord['kind']>(kind: K): readonly IncomingOf<K>[] =>
    ofVisit.filter((record): record is IncomingOf<K> => record.kind === kind);
  return {
    visit,
    conditions: of('condition'),
    procedures: of('procedure'),
    medications: of('medication'),
    allergies: of('allergy'),
    immunizations: of('immunization'),
    observations: of('observation'),
    claims: of('source-claim'),
  };
}
