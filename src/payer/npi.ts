/** The check digit of the National Provider Identifier. */

/** True for ten digits with a right check digit: Luhn over '80840' and the number (45 CFR 162.406). */
export function isNpi(npi: string): boolean {
  if (!/^\d{10}$/.test(npi)) return false;
  let sum = 24;
  for (let i = 0; i < 10; i += 1) {
    const digit = Number(npi[9 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
