import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

export type EmptyStateProps = {
  /** What there is none of, calmly: "No claim is held". */
  readonly title: string;
  /** What that means and what to do next. */
  readonly teach: ReactNode;
  readonly action?: ReactNode;
};

export function EmptyState({ title, teach, action }: EmptyStateProps) {
  return (
    <div style={{ padding: '28px 20px', textAlign: 'center' }}>
      <Text fw={600}>{title}</Text>
      <Text component="div" className="text-muted" maw={520} mx="auto" mt={4}>
        {teach}
      </Text>
      {action === undefined ? null : <div style={{ marginTop: 14 }}>{action}</div>}
    </div>
  );
}
