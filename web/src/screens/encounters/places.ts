/** Where in the codes something stands, as people say it: 'diagnoses[0].evidence[1]' is the first diagnosis. Pure. */
import type { I18n } from '@lingui/core';
import { words } from '../../language.ts';

export type Place =
  | { readonly of: 'diagnosis'; readonly position: number }
  | { readonly of: 'line'; readonly position: number; readonly part?: 'code' | 'modifiers' | 'units' | 'pointers' | 'drug' }
  | { readonly of: 'whole' };

const PARTS = {
  procedure: 'code',
  modifiers: 'modifiers',
  units: 'units',
  diagnosisPointers: 'pointers',
  drug: 'drug',
} as const;

/** In: the path of a fault, 0-based, as the server names it, with brackets or dots. */
export function placeOf(path: string | undefined): Place {
  const found = /(?:^|\.)(diagnoses|procedures)[[.](\d+)\]?(?:\.(\w+))?/.exec(path ?? '');
  if (found === null) return { of: 'whole' };
  const position = Number(found[2]);
  if (found[1] === 'diagnoses') return { of: 'diagnosis', position };
  const part = PARTS[found[3] as keyof typeof PARTS];
  return { of: 'line', position, ...(part === undefined ? {} : { part }) };
}

const ORDINALS = [
  words('First diagnosis'),
  words('Second diagnosis'),
  words('Third diagnosis'),
  words('Fourth diagnosis'),
  words('Fifth diagnosis'),
  words('Sixth diagnosis'),
];

/** 'First diagnosis', 'Diagnosis 9', 'Service line 2'; empty for the whole. */
export function placeWords(i18n: Pick<I18n, '_'>, place: Place): string {
  if (place.of === 'whole') return '';
  if (place.of === 'line') return i18n._('Service line {n}', { n: place.position + 1 });
  const ordinal = ORDINALS[place.position];
  return ordinal === undefined ? i18n._('Diagnosis {n}', { n: place.position + 1 }) : i18n._(ordinal);
}

const FIELDS = {
  code: '[data-line-code] input',
  modifiers: '[data-line-modifiers] input',
  units: '[data-line-units] input',
  pointers: '[data-line-pointers] input',
  drug: '[data-line-drug] input',
} as const;

/** Where the reason for leaving a convention is given. */
export const adviceAt = (about: string | undefined): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('[data-about]')].find((button) => button.dataset['about'] === about);

/** The element to go to: the row of a diagnosis (its field, when it waits for one), or the field of a line. */
export function elementAt(place: Place, keyAt: (position: number) => string | undefined): HTMLElement | null {
  if (place.of === 'diagnosis') {
    const row = document.querySelectorAll<HTMLElement>('[data-diagnosis]')[place.position];
    return row?.querySelector<HTMLElement>('input') ?? row ?? null;
  }
  if (place.of === 'line') {
    const line = document.querySelector<HTMLElement>(`[data-line="${keyAt(place.position) ?? ''}"]`);
    return line?.querySelector<HTMLElement>(FIELDS[place.part ?? 'code']) ?? null;
  }
  return document.querySelector<HTMLElement>('[data-diagnosis-picker] input');
}
