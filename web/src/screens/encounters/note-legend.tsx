/** What the marks in the note mean, with how often each stands there. */
import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { type Context, CONTEXT_ORDER, CONTEXTS } from './contexts.ts';
import type { Passage } from './segments.ts';
import classes from './workspace.module.css';

export function NoteLegend({ passages }: { readonly passages: readonly Passage[] }) {
  const { i18n } = useLingui();
  const counts = useMemo(() => countsOf(passages), [passages]);
  if (CONTEXT_ORDER.every((context) => counts[context] === undefined)) return null;
  return (
    <ul className={classes['legend']} aria-label={i18n._('What the marks mean')}>
      {CONTEXT_ORDER.flatMap((context) => {
        const n = counts[context];
        if (n === undefined) return [];
        const { name, mark, means } = CONTEXTS[context];
        return [
          <li key={context} title={i18n._(means)}>
            <span className={classes['evidence']} data-context={context} data-mark={mark === '' ? undefined : i18n._(mark)}>
              {i18n._(name)}
            </span>{' '}
            <span className="text-muted tabular">{n}</span>
          </li>,
        ];
      })}
    </ul>
  );
}

/** Places, not codes: two codes of one passage are one place. */
function countsOf(passages: readonly Passage[]): Readonly<Partial<Record<Context, number>>> {
  const places = new Map<string, Context>();
  for (const { start, end, context } of passages) places.set(`${start}-${end}`, context ?? 'affirmed');
  const counts: Partial<Record<Context, number>> = {};
  for (const context of places.values()) counts[context] = (counts[context] ?? 0) + 1;
  return counts;
}
