/** Whole cents as text. Apart from money.ts, because a failure's sentence (said.ts) shows amounts and money.ts has failures. */

/** `-1234567` → `"-12345.67"`. */
export function decimalText(amountCents: number): string {
  const magnitude = Math.abs(amountCents);
  const sign = amountCents < 0 ? '-' : '';
  return `${sign}${Math.trunc(magnitude / 100)}.${String(magnitude % 100).padStart(2, '0')}`;
}

/** `1234567` → `"$12,345.67"`, `-5` → `"-$0.05"`. */
export function dollarsText(amountCents: number): string {
  const [whole = '0', fraction = '00'] = decimalText(Math.abs(amountCents)).split('.');
  return `${amountCents < 0 ? '-' : ''}$${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}.${fraction}`;
}
