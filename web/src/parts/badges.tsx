import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import classes from './badges.module.css';
import { STATES, type StateKind } from './state-words.ts';

export type Tone = 'good' | 'warn' | 'bad' | 'note' | 'quiet';

/** A short word on a soft ground. The word carries the meaning; the tone only helps the eye. */
export function ToneBadge({
  tone,
  children,
  title,
}: {
  readonly tone: Tone;
  readonly children: ReactNode;
  readonly title?: string;
}) {
  return (
    <span className={`${classes['badge'] ?? ''} ${classes[tone] ?? ''}`} title={title}>
      <span className={classes['dot']} aria-hidden="true" />
      {children}
    </span>
  );
}

/** The state of a thing in plain words. In: what kind of thing, and its state as the server names it. */
export function StateBadge({ of, state }: { readonly of: StateKind; readonly state: string }) {
  const { i18n } = useLingui();
  const known = STATES[of][state];
  return <ToneBadge tone={known?.tone ?? 'quiet'}>{known === undefined ? state : i18n._(known.word)}</ToneBadge>;
}
