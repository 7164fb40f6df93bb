/** A difference as one line for people. */
import type { Difference } from './difference.ts';

const value = (side: Difference['before']): string =>
  side === undefined ? 'nothing' : `${side.text}${side.words === undefined ? '' : ` (${side.words})`}`;

const place = (side: Difference['before']): string =>
  side === undefined || side.position === 0 ? '' : `, segment ${side.position}`;

/** `changed  CLM01 PCN1: SV102 from 50 ($50.00) to 60 ($60.00)`, with the path behind. */
export function differenceWords(difference: Difference): string {
  const { kind, of, path, id, name, unit, element, component, before, after } = difference;
  const about = unit === undefined ? '' : `${unit}: `;
  const where = `   ${path}${place(after ?? before)}`;
  switch (of) {
    case 'interchange':
    case 'group':
      return `${kind} ${of}: ${(after ?? before)?.text ?? ''}`;
    case 'transaction':
      return `${kind} transaction ${id} ${name}`;
    case 'loop': {
      const from = kind === 'moved' && before !== undefined && before.path !== path ? ` from ${before.path}` : '';
      return `${kind} ${about}loop ${id}${name === '' ? '' : ` (${name})`}${from}: ${(after ?? before)?.text ?? ''}${where}`;
    }
    case 'segment':
      return `${kind} ${about}${(after ?? before)?.text ?? ''}${where}`;
    case 'element': {
      const spot = `${id}${String(element ?? 0).padStart(2, '0')}${component === undefined ? '' : `-${component}`}`;
      const change =
        kind === 'changed'
          ? `from ${value(before)} to ${value(after)}`
          : kind === 'added'
            ? `added: ${value(after)}`
            : `removed: ${value(before)}`;
      return `changed ${about}${spot}${name === '' ? '' : ` ${name}`} ${change}${where}`;
    }
  }
}
