/** What the codes would come to, asked again whenever they rest for a moment. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EncounterId } from '../../../../src/claims/identifiers.ts';
import { api } from '../../api/client.ts';
import type { CodingPreview } from '../../api/paths.gen.ts';
import { useRested } from '../codes/code-search.ts';
import type { Said } from '../../../../src/kernel/said.ts';
import { type Draft, written, type Written } from './draft.ts';

const REST_MILLISECONDS = 250;

export type Previewed = {
  readonly written: Written;
  /** Of the codes as they last rested; undefined until the first answer. */
  readonly preview: CodingPreview | undefined;
  /** Keys of the lines that the preview's lines are about. */
  readonly keys: readonly string[];
  readonly error: unknown;
  readonly isBehind: boolean;
  readonly retry: () => void;
};

export function usePreview(encounterId: EncounterId, draft: Draft): Previewed {
  const now = useMemo(() => written(draft), [draft]);
  const rested = useRested(now, REST_MILLISECONDS);
  const text = JSON.stringify(rested.codes);
  const query = useQuery({
    // Typed codes are patient data: they stay in this key and in the body, never in an address.
    queryKey: ['encounters', 'preview', encounterId, text],
    queryFn: async ({ signal }) => ({
      answer: await api.post('/encounters/{encounterId}/preview', { path: { encounterId }, body: rested.codes, signal }),
      keys: rested.keys,
    }),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
    staleTime: 60_000,
  });
  return {
    written: now,
    preview: query.data?.answer,
    keys: query.data?.keys ?? [],
    error: query.error,
    isBehind: query.isPlaceholderData || JSON.stringify(now.codes) !== text,
    retry: () => void query.refetch(),
  };
}

type Problem = CodingPreview['problems'][number];

/** Sentences about the diagnosis at that position. */
export const problemsOfDiagnosis = (problems: readonly Problem[], position: number): readonly Said[] =>
  messagesAt(problems, `diagnoses[${position}]`);

/** Sentences about the procedure at that position of what was sent. */
export const problemsOfProcedure = (problems: readonly Problem[], position: number): readonly Said[] =>
  messagesAt(problems, `procedures[${position}]`);

const messagesAt = (problems: readonly Problem[], place: string): readonly Said[] => [
  ...distinct(
    problems.filter(({ path }) => path === place || path?.startsWith(`${place}.`) === true).map(({ message }) => message),
  ),
];

/** What belongs to no row. */
export const problemsOfWhole = (problems: readonly Problem[]): readonly Said[] => [
  ...distinct(problems.filter(({ path }) => path === undefined || !path.includes('[')).map(({ message }) => message)),
];

const distinct = (messages: readonly Said[]): readonly Said[] => [
  ...new Map(messages.map((message) => [JSON.stringify(message), message])).values(),
];
