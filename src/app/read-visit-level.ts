/** The level of a visit: its elements as the note gives them, and the codes they make, edited or not. Nothing is chosen. */
import type { Office } from '../cycle.ts';
import { asSigned } from '../claims/encounter.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import { asHcpcs, type EncounterId } from '../claims/identifiers.ts';
import { seenBefore } from '../coding/procedures/earlier-services.ts';
import { suggestProcedures } from '../coding/procedures/suggest-procedures.ts';
import { visitTable, type VisitTable } from '../coding/visit/visit-table.ts';
import { DATA_KINDS, MDM_CITATION, PROBLEM_KINDS, type ProblemKind, RISKS } from '../conventions/decision-making.ts';
import type { ProlongedRule } from '../conventions/prolonged-services.ts';
import { type VisitLevel, visitLevel } from '../conventions/visit-level.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import { type PayerProgram, payerProgram } from './advise-codes.ts';
import { servicesAround } from './earlier-services.ts';
import type { Unit } from './ports.ts';
import { NOTE_UNSIGNED } from './preview-coding.ts';
import { readNoteOf } from './read-note.ts';
import type { VisitElementsInput, VisitLevelView } from './views/visit-level.ts';

const servicesIn = (
  text: string,
  { on, office, payer }: { on: PlainDate; office: Office; payer: PayerProgram },
): VisitLevelView['services'] =>
  suggestProcedures(text, {
    on,
    isMedicare: payer === 'medicare',
    items: office.chargeMaster.items,
    codeSets: office.codesets,
  }).map(({ procedure, modifiers, units, words, quotes, why, others, notice }) => ({
    procedure: asHcpcs(procedure),
    modifiers: modifiers as VisitLevelView['services'][number]['modifiers'],
    units,
    words,
    quotes,
    why,
    others: others.map(asHcpcs),
    ...(notice === undefined ? {} : { notice }),
  }));

const keysOf = <Table extends object>(table: Table): readonly (keyof Table)[] => Object.keys(table) as (keyof Table)[];

const CHOICES: VisitLevelView['choices'] = {
  problems: keysOf(PROBLEM_KINDS).map((kind) => ({ kind, words: PROBLEM_KINDS[kind] })),
  data: keysOf(DATA_KINDS).map((kind) => ({ kind, words: DATA_KINDS[kind] })),
  risks: keysOf(RISKS).map((kind) => ({ kind, words: RISKS[kind][1], level: RISKS[kind][0] })),
};

const countOf = (rows: readonly { readonly kind: ProblemKind }[]): { readonly [kind in ProblemKind]?: number } => {
  const counts: { [kind in ProblemKind]?: number } = {};
  for (const { kind } of rows) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

type Leveled = { readonly table: VisitTable; readonly input: VisitElementsInput; readonly prolonged: ProlongedRule };

/** The codes of the elements as the coder left them, else as found. */
function levelOf({ table, input, prolonged }: Leveled, on: EncounterFile['encounter']['serviceDate']): VisitLevel | undefined {
  const minutes = input.minutes === undefined ? table.minutes?.minutes : (input.minutes ?? undefined);
  const data = input.data ?? table.data;
  const level = visitLevel({
    family: table.family,
    on,
    problems: countOf(input.problems ?? table.problems),
    data: data.map((row) => ({
      kind: row.kind,
      what: row.what,
      ...('billedBySame' in row && row.billedBySame === true ? { billedBySame: true } : {}),
    })),
    risks: (input.risks ?? table.risks).map(({ kind }) => kind),
    ...(minutes === undefined ? {} : { minutes }),
    prolongedBy: prolonged,
  });
  return level.ok ? level.value : undefined;
}

const levelView = ({ made, byDecisionMaking, byTime, prolonged, cite }: VisitLevel): VisitLevelView['level'] => ({
  ...(made.problems === undefined ? {} : { problems: made.problems }),
  data: made.data,
  risk: made.risk,
  ...(made.level === undefined ? {} : { made: made.level }),
  limitedBy: made.limitedBy,
  ...(byDecisionMaking === undefined ? {} : { byDecisionMaking: asHcpcs(byDecisionMaking) }),
  ...(byTime === undefined ? {} : { byTime: asHcpcs(byTime) }),
  ...(prolonged === undefined ? {} : { prolonged: { code: asHcpcs(prolonged.code), units: prolonged.units } }),
  cite: [cite, MDM_CITATION, ...(prolonged === undefined ? [] : [prolonged.cite])],
});

/**
 * In: the elements as the coder left them; an empty object for the note's own. Undefined when this practice has no such visit.
 * Errors: 'note-must-be-signed'.
 */
export async function readVisitLevel(
  unit: Unit,
  office: Office,
  { encounterId, input }: { readonly encounterId: EncounterId; readonly input: VisitElementsInput },
): Promise<Result<VisitLevelView, Failure<'note-must-be-signed'>> | undefined> {
  const [file] = await unit.encounterFiles([encounterId]);
  if (file === undefined) return undefined;
  const signed = asSigned(file.encounter);
  if (signed === undefined) return err(NOTE_UNSIGNED);
  const { serviceDate: on, placeOfService, patientStatus } = file.encounter;
  const payer = payerProgram(file, office);
  const seenOn = seenBefore(await servicesAround(unit, file.encounter, office));
  const prolonged: ProlongedRule = payer === 'medicare' ? 'medicare' : 'cpt';
  const table = visitTable({
    text: signed.signedNote.text,
    diagnoses: file.decision === undefined ? readNoteOf(file.encounter, office).suggestions : decidedIn(file),
    facts: {
      on,
      placeOfService,
      patientStatus,
      prolongedBy: prolonged,
      ...(seenOn === undefined ? {} : { seenOn }),
      ...(input.family === undefined ? {} : { family: input.family }),
    },
  });
  const level = levelOf({ table, input, prolonged }, on);
  return ok({
    family: table.family,
    families: table.families,
    problems: table.problems,
    data: table.data,
    risks: table.risks,
    ...(table.minutes === undefined ? {} : { minutes: table.minutes }),
    otherTimes: table.times.filter(({ kind }) => kind !== 'visit'),
    choices: CHOICES,
    ...(level === undefined ? {} : { level: levelView(level) }),
    services: servicesIn(signed.signedNote.text, { on, office, payer }),
    notices: table.notices,
  });
}

const decidedIn = ({ decision }: EncounterFile) =>
  (decision?.diagnoses ?? []).map(({ code, evidence }) => ({ code, spans: evidence }));
