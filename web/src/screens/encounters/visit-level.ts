import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import type { EncounterView, VisitElements } from '../../api/paths.gen.ts';

/** Nothing edited: all of it is the note's. */
export const AS_FOUND = '{}';

/** The level and the services of a visit. In: elements as JSON, which is the key of the answer too. */
export const useVisitLevel = ({ encounterId, notes }: EncounterView, body: string) =>
  useQuery({
    queryKey: ['encounters', 'level', encounterId, notes.at(-1)?.sha256, body],
    queryFn: ({ signal }) =>
      api.post('/encounters/{encounterId}/visit', { path: { encounterId }, body: JSON.parse(body) as VisitElements, signal }),
    placeholderData: keepPreviousData,
  });
