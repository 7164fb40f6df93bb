import { useQuery } from '@tanstack/react-query';
import type { PlainDate } from '../../../../src/kernel/plain-date.ts';
import { api } from '../../api/client.ts';

/** A meaning does not change while somebody works. */
const FRESH_MILLISECONDS = 60 * 60_000;

/** What a diagnosis code meant on that day, as the tips and the book read it. */
export const useMeaning = (code: string, on: string) =>
  useQuery({
    queryKey: ['codes', 'meaning', 'icd10cm', code, on],
    queryFn: ({ signal }) =>
      api.get('/codes/{system}/{code}', { path: { system: 'icd10cm', code }, query: { on: on as PlainDate }, signal }),
    staleTime: FRESH_MILLISECONDS,
  });
