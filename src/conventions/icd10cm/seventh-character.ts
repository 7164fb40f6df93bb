/** The seventh character: what stands before it is filled with X to six characters. */

/** 'S934' and 'A' → 'S934XXA'. In: a stem of three to six characters without its dot. */
export const composeSeventh = (stem: string, seventh: string): string => `${stem.padEnd(6, 'X')}${seventh}`;

export type Decomposed = { readonly stem: string; readonly placeholders: number; readonly seventh: string };

/** 'S934XXA' → 'S934', two placeholders, 'A'; undefined for a code of fewer than seven characters. */
export function decomposeSeventh(code: string): Decomposed | undefined {
  if (code.length !== 7) return undefined;
  const stem = code.slice(0, 6).replace(/X+$/, '');
  return { stem, placeholders: 6 - stem.length, seventh: code.charAt(6) };
}

/** The phase of care that a seventh character of an injury or an external cause names; undefined elsewhere. */
export function phaseOf(code: string): 'active' | 'healing' | 'sequela' | undefined {
  if (!/^[STVWXY]/.test(code) && !/^M(?:80|84)/.test(code)) return undefined;
  const seventh = code.length === 7 ? code.charAt(6) : '';
  if (seventh === 'S') return 'sequela';
  if (/^[ABC]$/.test(seventh)) return 'active';
  return /^[D-R]$/.test(seventh) ? 'healing' : undefined;
}
