import { Group, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './panel.module.css';

export type PanelProps = {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Beside the heading, muted: a count, a date. */
  readonly aside?: ReactNode;
  readonly level?: 2 | 3 | 4;
  /** Lists and tables reach the edges. */
  readonly flush?: boolean;
  readonly id?: string;
};

/** A section with its heading. */
export function Panel({ title, children, actions, aside, level = 2, flush = false, id }: PanelProps) {
  const own = useId();
  const headingId = `${id ?? own}-heading`;
  return (
    <section className={classes['panel']} aria-labelledby={headingId} id={id}>
      <div className={classes['head']}>
        <Group gap="xs" align="baseline" wrap="nowrap">
          <Title order={level} size={level === 2 ? 'h2' : 'h3'} id={headingId}>
            {title}
          </Title>
          {aside === undefined ? null : <span className="text-muted">{aside}</span>}
        </Group>
        {actions === undefined ? null : (
          <Group gap="xs" className="print-hide">
            {actions}
          </Group>
        )}
      </div>
      <div className={flush ? classes['flush'] : classes['body']}>{children}</div>
    </section>
  );
}

export type Fact = { readonly label: string; readonly value: ReactNode; readonly wide?: boolean };

/** Labels and values, as a definition list in as many columns as fit. A fact without value shows a dash. */
export function Facts({ items }: { readonly items: readonly Fact[] }) {
  return (
    <dl className={classes['facts']}>
      {items.map((item) => (
        <div key={item.label} className={item.wide === true ? classes['wide'] : undefined}>
          <dt className="text-muted">{item.label}</dt>
          <dd>{item.value === undefined || item.value === null || item.value === '' ? '–' : item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
