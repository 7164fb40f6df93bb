/** Decimals of price files as whole numbers of a scale: no float takes part. */

/** '1.30' by 2 → 130, '.5' by 3 → 500; undefined for what is no decimal or has more places than the scale keeps. */
export function scaled(text: string, places: number): number | undefined {
  const found = /^(-?)(\d*)(?:\.(\d*))?$/.exec(text.trim());
  if (found === null) return undefined;
  const [, sign = '', whole = '', part = ''] = found;
  if (whole === '' && part === '') return undefined;
  if (part.length > places && !/^0*$/.test(part.slice(places))) return undefined;
  const value = Number(`${whole === '' ? '0' : whole}${part.slice(0, places).padEnd(places, '0')}`);
  return Number.isSafeInteger(value) ? (sign === '-' ? -value : value) : undefined;
}
