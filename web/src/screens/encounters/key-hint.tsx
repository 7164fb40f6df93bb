import { Kbd } from '@mantine/core';
import type { ReactNode } from 'react';
import { keyCaps } from '../../parts/shortcuts.ts';
import classes from './workspace.module.css';

/** Which key does it, beside what it does. Touch screens have none. */
export function KeyHint({ keys, children }: { readonly keys: string; readonly children?: ReactNode }) {
  return (
    <span className={classes['hint']} aria-hidden="true">
      {keyCaps(keys).map((cap) => (
        <Kbd key={cap} size="xs">
          {cap}
        </Kbd>
      ))}{' '}
      {children}
    </span>
  );
}
