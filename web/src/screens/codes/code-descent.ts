/** From a heading to a code that can be billed: one level at a time, at the end by its seventh character. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlainDate } from '../../../../src/kernel/plain-date.ts';
import { api } from '../../api/client.ts';
import type { CodeFound } from '../../api/paths.gen.ts';

/** A row of a list to choose from; `char` where it is chosen by its seventh character. */
export type DescentRow = CodeFound & { readonly char?: string };

type Heading = Pick<CodeFound, 'code' | 'display' | 'title'>;

export type Descent = {
  /** The heading whose codes are shown; undefined while one searches. */
  readonly inside: Heading | undefined;
  readonly rows: readonly DescentRow[];
  readonly isLoading: boolean;
  readonly error: unknown;
  readonly enter: (heading: Heading) => void;
  /** Back to the heading above, or to what was found. */
  readonly back: () => void;
  readonly leave: () => void;
};

const FRESH_MILLISECONDS = 10 * 60_000;

/** Whether a row must be gone into before it can be picked. */
export const isHeadingRow = (row: Partial<CodeFound>): boolean => row.system === 'icd10cm' && row.billable === false;

export function useDescent(on: string | undefined): Descent {
  const [path, setPath] = useState<readonly Heading[]>([]);
  const inside = path.at(-1);
  const query = useQuery({
    queryKey: ['codes', 'below', inside?.code, on],
    queryFn: ({ signal }) =>
      api.get('/codes/{system}/{code}', {
        path: { system: 'icd10cm', code: inside?.code ?? '' },
        query: on === undefined ? {} : { on: on as PlainDate },
        signal,
      }),
    enabled: inside !== undefined,
    staleTime: FRESH_MILLISECONDS,
  });
  const meaning = inside === undefined ? undefined : query.data;
  const base = { system: 'icd10cm', official: true } as const;
  const rows: readonly DescentRow[] =
    meaning === undefined
      ? []
      : meaning.sevenths.length > 0
        ? meaning.sevenths.map(({ char, words, code, display }) => ({
            ...{ ...base, char, code, display, title: `${meaning.title}, ${words}` },
            billable: true,
          }))
        : meaning.children;
  return {
    inside,
    rows,
    isLoading: query.isFetching && meaning === undefined,
    error: inside === undefined ? undefined : query.error,
    enter: ({ code, display, title }) => setPath((before) => [...before, { code, display, title }]),
    back: () => setPath((before) => before.slice(0, -1)),
    leave: () => setPath([]),
  };
}
