/** `claimwright codes pair` and `zip`: what Medicare's installed tables say of two procedures and of a place. */
import { localitiesOf, pairEdits } from '../codesets/installed-procedures.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { openShelf } from '../wire/code-shelf.ts';
import { type Terminal, UsageError } from './usage.ts';

type Asked = { readonly on: PlainDate; readonly json: boolean };

const MODIFIER = { 0: 'no modifier helps', 1: 'a modifier may say that they are distinct', 9: 'the pair never held' } as const;

/** Out: 0 when an edit holds, 1 when none is known. */
export function showPair([one = '', two = '']: readonly string[], terminal: Terminal, { on, json }: Asked): number {
  if (two === '') throw new UsageError('Name two procedure codes.');
  const { library } = openShelf(terminal.config.home);
  const settings = (['practitioner', 'outpatient'] as const).map((setting) => ({
    setting,
    release: library.pairsOn(`ptp-${setting}`, on)?.head.release,
    edits: pairEdits(library, { one: one.toUpperCase(), two: two.toUpperCase(), on, setting }),
  }));
  if (json) terminal.print(JSON.stringify({ one, two, on, settings }, null, 1));
  else {
    for (const { setting, release, edits } of settings) {
      if (release === undefined) terminal.print(`${setting}: no table of pairs is installed for ${on}.`);
      else if (edits.length === 0) terminal.print(`${setting}: no edit holds between them (${release}).`);
      for (const edit of edits) {
        const since = edit.from === 'unknown' ? 'since when is not said in the file' : `since ${edit.from}`;
        terminal.print(
          `${setting}: ${edit.columnTwo} is not paid beside ${edit.columnOne}; ${MODIFIER[edit.modifier]}; ${edit.rationale}; ${since} (${release}).`,
        );
      }
    }
  }
  return settings.some(({ edits }) => edits.length > 0) ? 0 : 1;
}

const thousandths = (value: number): string => `${Math.trunc(value / 1000)}.${String(value % 1000).padStart(3, '0')}`;

export function showZip(zip: string, terminal: Terminal, { on, json }: Asked): number {
  if (!/^\d{5}(-?\d{4})?$/.test(zip)) throw new UsageError('Name a ZIP code of five or nine digits.');
  const found = localitiesOf(openShelf(terminal.config.home).library, zip, on);
  if (json) terminal.print(JSON.stringify({ zip, on, localities: found }, null, 1));
  else {
    for (const { zip: row, prices } of found) {
      const where = `${zip}: carrier ${row.carrier}, locality ${row.locality}, ${row.state}`;
      const indices =
        prices === undefined
          ? 'no price indices are installed for the date'
          : `${prices.name}: work ${thousandths(prices.workThousandths)}, practice ${thousandths(prices.practiceThousandths)}, malpractice ${thousandths(prices.malpracticeThousandths)}`;
      terminal.print(
        `${where}; ${indices}${row.needsPlusFour && !zip.includes('-') && zip.length === 5 ? '; several localities share it: give the nine digits' : ''}`,
      );
    }
    if (found.length === 0) terminal.print(`No locality of ${zip} is known on ${on}.`);
  }
  return found.length === 0 ? 1 : 0;
}
