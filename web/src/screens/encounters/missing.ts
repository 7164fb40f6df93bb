/** What still keeps the codes from being billed, each with the place to go to. Pure. */
import type { CodingPreview } from '../../api/paths.gen.ts';
import type { Said } from '../../../../src/kernel/said.ts';
import { words } from '../../language.ts';
import type { Draft, LineFault, Written } from './draft.ts';
import { isUnexplained } from './leaving.ts';
import { type Place, placeOf } from './places.ts';

export type Missing = {
  readonly place: Place;
  /** The draft's own line, where the place is a half-typed one that was not sent. */
  readonly key?: string;
  /** The convention that waits for a reason. */
  readonly about?: string;
  readonly message: Said;
};

const NEEDS: Readonly<Record<LineFault['field'], string>> = {
  procedure: words('This is no procedure code yet.'),
  modifiers: words('A modifier has two letters or digits, and a line takes four at most.'),
  units: words('Units are a whole number from 1 to 9999.'),
  pointers: words('Pointers are letters or numbers of diagnoses, four at most.'),
  drug: words('A drug needs its eleven digits and a quantity.'),
};
const PART = { procedure: 'code', modifiers: 'modifiers', units: 'units', pointers: 'pointers', drug: 'drug' } as const;

const NO_DIAGNOSIS = words('No diagnosis is chosen yet.');
const NO_SERVICE = words('No service is entered yet.');
const TOO_MANY = words('A claim takes twelve diagnoses; remove some.');
const UNEXPLAINED = words('A convention stands against it: change the codes, or say why they may stay.');
const MOST_DIAGNOSES = 12;

/** In: the codes as they stand, and the answer to them (undefined while it is behind or failed). */
export function missingOf(draft: Draft, now: Written, preview: CodingPreview | undefined): readonly Missing[] {
  const firstLine = draft.lines[0]?.key;
  const counts: readonly Missing[] = [
    ...(draft.diagnoses.length === 0 ? [{ place: { of: 'whole' } as const, message: { text: NO_DIAGNOSIS } }] : []),
    ...(draft.diagnoses.length > MOST_DIAGNOSES
      ? [{ place: { of: 'diagnosis', position: MOST_DIAGNOSES } as const, message: { text: TOO_MANY } }]
      : []),
    ...(now.codes.procedures.length === 0 && now.faults.length === 0
      ? [
          {
            place: { of: 'line', position: 0, part: 'code' } as const,
            ...(firstLine === undefined ? {} : { key: firstLine }),
            message: { text: NO_SERVICE },
          },
        ]
      : []),
  ];
  const halfTyped = now.faults.map(
    (fault): Missing => ({
      place: { of: 'line', position: draft.lines.findIndex(({ key }) => key === fault.key), part: PART[fault.field] },
      key: fault.key,
      message: { text: NEEDS[fault.field] },
    }),
  );
  // Counts are said above, in more words.
  const told = (preview?.problems ?? []).filter(({ code }) => code !== 'decision-must-have-codes');
  const judged = told.map(({ path, message }): Missing => {
    const place = placeOf(path);
    if (place.of !== 'line') return { place, message };
    const key = now.keys[place.position];
    return {
      place: { ...place, position: draft.lines.findIndex((line) => line.key === key) },
      message,
      ...(key === undefined ? {} : { key }),
    };
  });
  return [...counts, ...halfTyped, ...judged, ...unexplained(draft, now, preview)].filter(
    (one, at, all) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at,
  );
}

/** What must not stand without a reason, at the code or line it is about. */
const unexplained = (draft: Draft, now: Written, preview: CodingPreview | undefined): readonly Missing[] =>
  (preview?.advice ?? [])
    .filter((one) => isUnexplained(one, draft.exceptions))
    .map(({ about, line, codes }) => {
      const key = line === undefined ? undefined : now.keys[line - 1];
      const diagnosis = draft.diagnoses.findIndex(({ code }) => code === codes[0]);
      const message = { text: UNEXPLAINED };
      if (key !== undefined) {
        return { about, key, message, place: { of: 'line', position: draft.lines.findIndex((known) => known.key === key) } };
      }
      return { about, message, place: diagnosis < 0 ? { of: 'whole' } : { of: 'diagnosis', position: diagnosis } };
    });
