/** What the picker and the look-up find while somebody types. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { PlainDate } from '../../../../src/kernel/plain-date.ts';
import { api } from '../../api/client.ts';
import type { CodeFound, CodeSearch } from '../../api/paths.gen.ts';

export type SearchedSystem = CodeSearch['system'];

const REST_MILLISECONDS = 110;
const FRESH_MILLISECONDS = 10 * 60_000;

/** The value once it has rested for a moment. */
export function useRested<T>(value: T, milliseconds = REST_MILLISECONDS): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}

export type CodeSearchState = {
  readonly rows: readonly CodeFound[];
  readonly isSearching: boolean;
  readonly error: unknown;
  /** The rows answer this text, not an earlier one. */
  readonly isFor: (text: string) => boolean;
};

export function useCodeSearch(
  system: SearchedSystem,
  text: string,
  { on, limit = 12 }: { readonly on?: string | undefined; readonly limit?: number } = {},
): CodeSearchState {
  const rested = useRested(text.trim());
  const query = useQuery({
    queryKey: ['codes', 'search', system, on, limit, rested],
    queryFn: ({ signal }) =>
      api.post('/codes/search', {
        body: { system, text: rested, limit, ...(on === undefined ? {} : { on: on as PlainDate }) },
        signal,
      }),
    enabled: rested !== '',
    staleTime: FRESH_MILLISECONDS,
    placeholderData: keepPreviousData,
  });
  return {
    rows: rested === '' ? [] : (query.data?.rows ?? []),
    isSearching: query.isFetching,
    error: query.error,
    isFor: (asked) => asked.trim() === rested && query.isSuccess && !query.isPlaceholderData,
  };
}
