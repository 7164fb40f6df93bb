import { useLingui } from '@lingui/react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { SegmentFinding } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { QueryView } from '../../parts/loading.tsx';
import { Panel } from '../../parts/panel.tsx';
import { type ListedSegment, SegmentList } from '../../parts/segment-list.tsx';
import { type SegmentsAs, WordsOrX12 } from '../../parts/words-or-x12.tsx';

/** Segments that travel together. */
const PAGE = 200;

const NONE: readonly SegmentFinding[] = [];

function usePage(fileId: string) {
  return (from: number) => ({
    queryKey: ['files', 'text', fileId, from],
    queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
      api.get('/files/{fileId}/segments', { path: { fileId }, query: { from, limit: PAGE }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The file's own text, segment by segment: what each says, what is wrong with it. Long files come as they are looked at. */
export function FileText({ fileId, isX12 }: { readonly fileId: string; readonly isX12: boolean }) {
  const { i18n } = useLingui();
  const [view, setView] = useState<SegmentsAs>('words');
  const page = usePage(fileId);
  const start = useQuery(page(0));
  const findings = useQuery({
    queryKey: ['files', 'findings', fileId],
    queryFn: ({ signal }) => api.get('/files/{fileId}/findings', { path: { fileId }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Panel
      title={i18n._('Its text')}
      aside={
        start.data === undefined ? undefined : i18n._('{n, plural, one {# segment} other {# segments}}', { n: start.data.total })
      }
      actions={<WordsOrX12 value={view} onChange={setView} />}
    >
      <QueryView query={start}>
        {({ total }) => (
          <>
            <p className="text-muted" aria-live="polite">
              {!isX12
                ? i18n._('It is shown as it came; there are no segments in it to check.')
                : findings.data === undefined
                  ? i18n._('The file is being checked.')
                  : findings.data.total === 0
                    ? i18n._('As X12, nothing is wrong with it as far as we check.')
                    : i18n._(
                        '{n, plural, one {# finding, marked at its segment.} other {# findings, marked at their segments.}}',
                        {
                          n: findings.data.total,
                        },
                      )}
            </p>
            <Segments fileId={fileId} total={total} raw={view === 'x12'} found={findings.data?.findings ?? []} />
          </>
        )}
      </QueryView>
    </Panel>
  );
}

type Found = readonly (SegmentFinding & { readonly at: number })[];

function Segments({
  fileId,
  total,
  raw,
  found,
}: {
  readonly fileId: string;
  readonly total: number;
  readonly raw: boolean;
  readonly found: Found;
}) {
  const { i18n } = useLingui();
  const page = usePage(fileId);
  const [range, setRange] = useState({ first: 0, last: 0 });
  const onRange = useCallback((first: number, last: number) => setRange({ first, last }), []);
  const from = Math.floor(range.first / PAGE);
  const pages = Array.from({ length: Math.floor(range.last / PAGE) - from + 1 }, (_, i) => (from + i) * PAGE);
  const loaded = useQueries({ queries: pages.map(page) });
  const byPlace = useMemo(() => Map.groupBy(found, ({ at }) => at), [found]);
  const segmentAt = (index: number): ListedSegment | undefined => {
    const at = Math.floor(index / PAGE) - from;
    const segment = loaded[at]?.data?.segments[index % PAGE];
    return segment === undefined ? undefined : { ...segment, findings: byPlace.get(index) ?? NONE };
  };
  return (
    <SegmentList
      label={i18n._('Its text')}
      count={total}
      segmentAt={segmentAt}
      raw={raw}
      onRange={onRange}
      marked={[...byPlace.keys()]}
    />
  );
}
