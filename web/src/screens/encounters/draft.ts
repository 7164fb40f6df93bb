/** The codes a person is choosing for one visit, and how each step changes them. Pure: kept and shown by others. */
import type { CodingDecision, CodingDraft, EncounterView, SuggestionView } from '../../api/paths.gen.ts';
import { type Reasons, reasonsOf } from './leaving.ts';
import { movedPointers, readPointers, writePointers } from './pointers.ts';
import { anchorAgain, type Span } from './segments.ts';

export type DraftDiagnosis = {
  readonly code: string;
  readonly display: string;
  readonly title: string;
  readonly evidence: readonly Span[];
  readonly because: string;
};

export type DrugUnit = 'ML' | 'GR' | 'UN' | 'F2' | 'ME';
export type DraftDrug = { readonly ndc: string; readonly quantity: string; readonly unit: DrugUnit };

/** As typed: a line may be half done. */
export type DraftLine = {
  readonly key: string;
  readonly procedure: string;
  readonly words: string;
  readonly modifiers: string;
  readonly units: string;
  readonly pointers: string;
  readonly drug?: DraftDrug | undefined;
};

export type Draft = {
  readonly noteVersion: number;
  readonly noteSha256: string;
  /** Of the decision that stood when this draft began; 0 for none. */
  readonly revision: number;
  readonly diagnoses: readonly DraftDiagnosis[];
  readonly lines: readonly DraftLine[];
  /** Suggestions that were set aside. */
  readonly rejected: readonly string[];
  /** Why, by code. */
  readonly reasons?: Readonly<Record<string, RejectReason>>;
  /** Suggested codes that became others. */
  readonly changed?: readonly Change[];
  /** Why conventions are left. */
  readonly exceptions?: Reasons;
};

export type RejectReason = NonNullable<CodingDecision['answers']>['rejected'][number]['reason'];
export type Change = { readonly from: string; readonly to: string };

let made = 0;
const newKey = (): string => `line-${Date.now().toString(36)}-${(made += 1)}`;

export const emptyLine = (pointers = ''): DraftLine => ({
  key: newKey(),
  procedure: '',
  words: '',
  modifiers: '',
  units: '1',
  pointers,
});

/** What the practice's own threshold fills in; a person looks at it and decides. */
const filledIn = ({ suggestions }: EncounterView): Draft['diagnoses'] =>
  suggestions
    .filter(({ automatic }) => automatic === true)
    .map(({ code, display, title, spans }) => ({ code, display, title, evidence: spans, because: '' }));

/** Where a person begins: what is filled in, or the decision that stands. */
export function draftOf(view: EncounterView): Draft {
  const note = view.notes.at(-1);
  const { decision } = view;
  return {
    noteVersion: note?.version ?? 0,
    noteSha256: note?.sha256 ?? '',
    revision: decision?.revision ?? 0,
    diagnoses:
      decision === undefined
        ? filledIn(view)
        : decision.diagnoses.map(({ code, display, title, evidence, because }) => ({
            code,
            display,
            title,
            evidence,
            because: because ?? '',
          })),
    lines:
      decision === undefined
        ? [emptyLine()]
        : decision.procedures.map((line) => ({
            ...emptyLine(writePointers(line.diagnosisPointers)),
            procedure: line.procedure,
            words: line.words,
            modifiers: line.modifiers.join(' '),
            units: String(line.units),
            drug: line.drug === undefined ? undefined : drugText(line.drug),
          })),
    rejected: [],
    ...(decision === undefined ? {} : { exceptions: reasonsOf(decision) }),
  };
}

export const drugText = (drug: { ndc: string; quantityThousandths: number; unit: DrugUnit }): DraftDrug => ({
  ndc: drug.ndc,
  quantity: String(drug.quantityThousandths / 1000),
  unit: drug.unit,
});

export const hasDiagnosis = (draft: Draft, code: string): boolean => draft.diagnoses.some((other) => other.code === code);

/** A suggestion keeps its words as evidence. */
export const accept = (draft: Draft, { code, display, title, spans }: SuggestionView): Draft =>
  addDiagnosis(
    { ...draft, rejected: draft.rejected.filter((other) => other !== code) },
    { code, display, title, evidence: spans, because: '' },
  );

export function addDiagnosis(draft: Draft, diagnosis: DraftDiagnosis): Draft {
  if (!hasDiagnosis(draft, diagnosis.code)) return { ...draft, diagnoses: [...draft.diagnoses, diagnosis] };
  return changeDiagnosis(draft, diagnosis.code, (known) => ({ ...known, evidence: joined(known.evidence, diagnosis.evidence) }));
}

const joined = (known: readonly Span[], more: readonly Span[]): readonly Span[] => [
  ...known,
  ...more.filter((span) => !known.some((other) => other.start === span.start && other.end === span.end)),
];

export const changeDiagnosis = (draft: Draft, code: string, change: (known: DraftDiagnosis) => DraftDiagnosis): Draft => ({
  ...draft,
  diagnoses: draft.diagnoses.map((known) => (known.code === code ? change(known) : known)),
});

/** In the new order; pointers follow their diagnoses. */
function withDiagnoses(draft: Draft, diagnoses: readonly DraftDiagnosis[]): Draft {
  const places = draft.diagnoses.map(({ code }) => diagnoses.findIndex((other) => other.code === code));
  const newPlace = (old: number): number | undefined => {
    const place = places[old] ?? -1;
    return place < 0 ? undefined : place;
  };
  return {
    ...draft,
    diagnoses,
    lines: draft.lines.map((line) => ({ ...line, pointers: movedPointers(line.pointers, newPlace) })),
  };
}

export const removeDiagnosis = (draft: Draft, code: string): Draft =>
  withDiagnoses(
    draft,
    draft.diagnoses.filter((known) => known.code !== code),
  );

/** By so many places; at the ends nothing moves. */
export function moveDiagnosis(draft: Draft, code: string, by: number): Draft {
  const from = draft.diagnoses.findIndex((known) => known.code === code);
  const to = from + by;
  const moved = draft.diagnoses[from];
  if (moved === undefined || to < 0 || to >= draft.diagnoses.length) return draft;
  return withDiagnoses(draft, draft.diagnoses.toSpliced(from, 1).toSpliced(to, 0, moved));
}

export const changeLine = (draft: Draft, key: string, change: Partial<DraftLine>): Draft => ({
  ...draft,
  lines: draft.lines.map((line) => (line.key === key ? { ...line, ...change } : line)),
});

/** A line below, with the pointers of the one above; all diagnoses for the first. */
export function addLineBelow(draft: Draft, key: string | undefined, filled: Partial<DraftLine> = {}): Draft {
  const at = key === undefined ? draft.lines.length - 1 : draft.lines.findIndex((line) => line.key === key);
  const above = draft.lines[at];
  const line = { ...emptyLine(above?.pointers ?? ''), ...filled };
  return { ...draft, lines: draft.lines.toSpliced(at + 1, 0, line) };
}

/** Codes of a visit's level: a visit has one of them. */
const LEVEL_CODE = /^99(?:2\d\d|3[0-5]\d)$/;

/** A service into the first line that is empty, else below the last, with the first diagnoses as its reasons; a level in place of another. */
export function enterService(draft: Draft, filled: Partial<DraftLine>): Draft {
  const pointers = writePointers(draft.diagnoses.slice(0, 4).map((_, at) => at + 1));
  const level = LEVEL_CODE.test(filled.procedure ?? '') ? draft.lines.find((line) => LEVEL_CODE.test(line.procedure)) : undefined;
  if (level !== undefined) return changeLine(draft, level.key, { words: '', ...filled });
  const empty = draft.lines.find((line) => line.procedure.trim() === '');
  if (empty === undefined) return addLineBelow(draft, undefined, { words: '', pointers, ...filled });
  return changeLine(draft, empty.key, { words: '', ...(empty.pointers.trim() === '' ? { pointers } : {}), ...filled });
}

export function removeLine(draft: Draft, key: string): Draft {
  const lines = draft.lines.filter((line) => line.key !== key);
  return { ...draft, lines: lines.length === 0 ? [emptyLine()] : lines };
}

/** The pointers of one line onto every line below it. */
export function copyPointersDown(draft: Draft, key: string): Draft {
  const at = draft.lines.findIndex((line) => line.key === key);
  const { pointers } = draft.lines[at] ?? { pointers: '' };
  return { ...draft, lines: draft.lines.map((line, i) => (i > at ? { ...line, pointers } : line)) };
}

/** Onto a newer note: evidence is looked up again, and what is gone is dropped. */
export function takeOverNote(draft: Draft, view: EncounterView): Draft {
  const note = view.notes.at(-1);
  if (note === undefined) return draft;
  return {
    ...draft,
    noteVersion: note.version,
    noteSha256: note.sha256,
    diagnoses: draft.diagnoses.map((diagnosis) => ({
      ...diagnosis,
      evidence: diagnosis.evidence.flatMap((span) => anchorAgain(note.text, span) ?? []),
    })),
  };
}

export type LineField = 'procedure' | 'modifiers' | 'units' | 'pointers' | 'drug';
export type LineFault = { readonly key: string; readonly field: LineField; readonly strange: string };

export type Written = {
  /** What the server can read: half-typed lines are left out. */
  readonly codes: CodingDraft;
  /** The draft's line behind each procedure that was written. */
  readonly keys: readonly string[];
  /** What keeps a line out. */
  readonly faults: readonly LineFault[];
};

const isEmptyLine = (line: DraftLine): boolean => line.procedure.trim() === '';

/** 'rt, 25' → ['RT', '25']. */
export const readModifiers = (typed: string): readonly string[] =>
  typed
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((part) => part !== '');

type Procedure = CodingDraft['procedures'][number];

function readLine(line: DraftLine): Procedure | LineFault {
  const fault = (field: LineField, strange: string): LineFault => ({ key: line.key, field, strange });
  const procedure = line.procedure.trim().toUpperCase();
  if (!/^[0-9A-Z]\d{3}[0-9A-Z]$/.test(procedure)) return fault('procedure', procedure);
  const modifiers = readModifiers(line.modifiers);
  const strange = modifiers.find((code, i) => !/^[0-9A-Z]{2}$/.test(code) || i >= 4);
  if (strange !== undefined) return fault('modifiers', strange);
  const units = Number(line.units.trim());
  if (!Number.isInteger(units) || units < 1 || units > 9999) return fault('units', line.units);
  const pointed = readPointers(line.pointers);
  if (pointed.strange !== undefined) return fault('pointers', pointed.strange);
  const read = { procedure, modifiers, units, diagnosisPointers: pointed.pointers } as unknown as Procedure;
  if (line.drug === undefined || (line.drug.ndc.trim() === '' && line.drug.quantity.trim() === '')) return read;
  const ndc = line.drug.ndc.replaceAll(/[\s-]/g, '');
  const thousandths = Math.round(Number(line.drug.quantity.replace(',', '.')) * 1000);
  if (!/^\d{11}$/.test(ndc)) return fault('drug', line.drug.ndc);
  if (!Number.isSafeInteger(thousandths) || thousandths < 1) return fault('drug', line.drug.quantity);
  return { ...read, drug: { ndc, quantityThousandths: thousandths, unit: line.drug.unit } } as unknown as Procedure;
}

export function written(draft: Draft): Written {
  const read = draft.lines.filter((line) => !isEmptyLine(line)).map((line) => ({ line, is: readLine(line) }));
  const good = read.filter(({ is }) => !('field' in is));
  return {
    codes: {
      diagnoses: draft.diagnoses.map(({ code, evidence, because }) => ({
        code,
        evidence: evidence.map(({ start, end, words }) => ({ start, end, words })),
        ...(because.trim() === '' ? {} : { because: because.trim() }),
      })) as unknown as CodingDraft['diagnoses'],
      procedures: good.map(({ is }) => is as Procedure),
    },
    keys: good.map(({ line }) => line.key),
    faults: read.flatMap(({ is }) => ('field' in is ? [is] : [])),
  };
}
