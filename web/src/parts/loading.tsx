import { useLingui } from '@lingui/react';
import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { ProblemNote } from './problem-note.tsx';

/** Grey lines in place of what is on its way. */
export function LoadingLines({ lines = 4, label }: { readonly lines?: number; readonly label?: string }) {
  const { i18n } = useLingui();
  return (
    <div role="status" aria-label={label ?? i18n._('Loading')} style={{ padding: '14px 16px' }}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={14} mb={12} width={`${92 - ((line * 17) % 40)}%`} />
      ))}
    </div>
  );
}

export function LoadingPanel() {
  return (
    <div style={{ background: 'var(--cw-surface)', border: '1px solid var(--cw-line)', borderRadius: 8 }}>
      <LoadingLines lines={6} />
    </div>
  );
}

type Queried<T> = {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
};

/** The three states of one query: on its way, failed, there. What is there stays visible while a later refresh fails. */
export function QueryView<T>({
  query,
  loading,
  children,
}: {
  readonly query: Queried<T>;
  readonly loading?: ReactNode;
  readonly children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending) return <>{loading ?? <LoadingPanel />}</>;
  return <ProblemNote problem={query.error} retry={() => void query.refetch()} />;
}
