/** Shares and counts in a terminal: never money. */

/** 0.6184 with 3 places → '.618'; 12.5 with 1 → '12.5'. */
export const plainNumber = (value: number, places: number): string =>
  new Intl.NumberFormat('en-US', { minimumFractionDigits: places, maximumFractionDigits: places, useGrouping: false })
    .format(value)
    .replace(/^0\./, '.');
