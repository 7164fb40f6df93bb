/** What a person types to put a service right: its code, units, price and the rest; only what differs is sent. */
import type { ClaimFixes, ClaimView } from '../../api/paths.gen.ts';
import { readPointers as readTyped } from '../encounters/pointers.ts';

export type LineDraft = {
  readonly procedure: string;
  readonly units: string;
  /** Of one unit, in dollars. */
  readonly price: string;
  readonly modifiers: string;
  readonly pointers: string;
  readonly ndc: string;
  readonly quantity: string;
  readonly unit: string;
  readonly isOff: boolean;
};

type Line = ClaimView['lines'][number];
type LineFix = NonNullable<ClaimFixes['lines']>[number];
type AddedLine = NonNullable<ClaimFixes['addedLines']>[number];

export const UNITS = ['ML', 'UN', 'GR', 'ME', 'F2'] as const;
type Unit = (typeof UNITS)[number];

export const letterOf = (pointer: number): string => String.fromCharCode(64 + pointer);

/** 'A, B', 'AB' or '1 2' → [1, 2]; what is neither is left out and the server says what is missing. */
export const readPointers = (text: string): number[] => [...readTyped(text).pointers];

export const readModifiers = (text: string): string[] =>
  text
    .toUpperCase()
    .split(/[\s,-]+/)
    .filter((word) => word !== '')
    .slice(0, 4);

/** '2.5' millilitres → 2500 thousandths; undefined for anything that is no quantity. */
export function readThousandths(text: string): number | undefined {
  const match = /^(\d{1,6})(?:[.,](\d{1,3}))?$/.exec(text.trim());
  if (match === null) return undefined;
  const value = Number(match[1]) * 1000 + Number((match[2] ?? '').padEnd(3, '0'));
  return value === 0 ? undefined : value;
}

/** '170' or '170,50' → cents; undefined for anything that is no amount. */
export function readCents(text: string): number | undefined {
  const match = /^(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(text.trim());
  return match === null ? undefined : Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

const written = (thousandths: number): string => String(thousandths / 1000);
const dollars = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

export const lineDraft = (line: Line): LineDraft => ({
  procedure: line.procedure,
  units: String(line.units),
  price: dollars(Math.round(line.chargeCents / line.units)),
  modifiers: line.modifiers.join(' '),
  pointers: line.diagnosisPointers.map(letterOf).join(' '),
  ndc: line.drug?.ndc ?? '',
  quantity: line.drug === undefined ? '' : written(line.drug.quantityThousandths),
  unit: line.drug?.unit ?? 'ML',
  isOff: false,
});

export const NEW_LINE: LineDraft = {
  procedure: '',
  units: '1',
  price: '',
  modifiers: '',
  pointers: 'A',
  ndc: '',
  quantity: '',
  unit: 'ML',
  isOff: false,
};

export const drugDraft = (drug: NonNullable<Line['drug']>): Pick<LineDraft, 'ndc' | 'quantity' | 'unit'> => ({
  ndc: drug.ndc,
  quantity: written(drug.quantityThousandths),
  unit: drug.unit,
});

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function drugOf(draft: LineDraft, before: LineDraft): Pick<LineFix, 'drug'> {
  if (same([draft.ndc, draft.quantity, draft.unit], [before.ndc, before.quantity, before.unit])) return {};
  const ndc = draft.ndc.replace(/\D/g, '');
  const quantityThousandths = readThousandths(draft.quantity);
  if (ndc === '') return { drug: null };
  return { drug: { ndc, quantityThousandths: quantityThousandths ?? 0, unit: draft.unit as Unit } };
}

const codeOf = (text: string): string => text.trim().toUpperCase();
/** Half a number typed is 0: `isWholeService` waits for the rest. */
const unitsOf = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : 0);
/** -1 is what is not an amount yet. */
const priceOf = (text: string): number => readCents(text) ?? -1;

function fixOf(line: Line, now: LineDraft): LineFix | undefined {
  const before = lineDraft(line);
  if (same(now, before)) return undefined;
  return {
    chargeId: line.chargeId,
    ...(codeOf(now.procedure) === before.procedure ? {} : { procedure: codeOf(now.procedure) }),
    ...(now.units === before.units ? {} : { units: unitsOf(now.units) }),
    ...(now.price === before.price || now.price.trim() === '' ? {} : { unitPriceCents: priceOf(now.price) }),
    modifiers: readModifiers(now.modifiers),
    diagnosisPointers: readPointers(now.pointers),
    ...drugOf(now, before),
  };
}

const addedOf = (now: LineDraft): AddedLine => ({
  procedure: codeOf(now.procedure),
  units: unitsOf(now.units),
  ...(now.price.trim() === '' ? {} : { unitPriceCents: priceOf(now.price) }),
  modifiers: readModifiers(now.modifiers),
  diagnosisPointers: readPointers(now.pointers),
  ...drugOf(now, NEW_LINE),
});

/** What differs from the services as they were billed. */
export function serviceFixes(
  claim: Pick<ClaimView, 'lines'>,
  drafts: Readonly<Record<string, LineDraft>>,
  added: readonly LineDraft[],
): Pick<ClaimFixes, 'lines' | 'addedLines' | 'removedLines'> {
  const removedLines = claim.lines.flatMap((line) => (drafts[line.chargeId]?.isOff === true ? [line.chargeId] : []));
  const lines = claim.lines.flatMap((line) => {
    const now = drafts[line.chargeId];
    return now === undefined || now.isOff ? [] : (fixOf(line, now) ?? []);
  });
  const addedLines = added.map(addedOf);
  return {
    ...(lines.length === 0 ? {} : { lines }),
    ...(addedLines.length === 0 ? {} : { addedLines }),
    ...(removedLines.length === 0 ? {} : { removedLines }),
  };
}

/** True when each thing typed of a service is whole. */
export const isWholeService = ({
  procedure = 'A0000',
  units = 1,
  unitPriceCents = 0,
  modifiers,
  diagnosisPointers,
  drug,
}: Omit<LineFix, 'chargeId'>): boolean =>
  /^[0-9A-Z]{5}$/.test(procedure) &&
  units >= 1 &&
  unitPriceCents >= 0 &&
  modifiers.every((modifier) => /^[0-9A-Z]{2}$/.test(modifier)) &&
  diagnosisPointers.length > 0 &&
  (drug === undefined || drug === null || (/^\d{11}$/.test(drug.ndc) && drug.quantityThousandths > 0));
