/** Conventions that were left, each with what it said and the reason: for whoever checks the codes. */
import { useLingui } from '@lingui/react';
import type { ExceptionView } from '../../api/paths.gen.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { Say } from '../../parts/say.tsx';
import classes from './workspace.module.css';

export function ExceptionsList({ exceptions }: { readonly exceptions: readonly ExceptionView[] }) {
  const { i18n } = useLingui();
  if (exceptions.length === 0) return null;
  return (
    <div className={classes['exceptions']}>
      <ul aria-label={i18n._('Conventions left with a reason')}>
        {exceptions.map(({ about, ruleId, message, offered, because }) => (
          <li key={about}>
            <ToneBadge tone="note">{i18n._('left with a reason')}</ToneBadge> <Say said={message} />{' '}
            <span className="text-muted mono" lang="en">
              {ruleId}
            </span>
            <div>
              {i18n._('Reason:')} <q>{offered === undefined ? because : <Say said={offered} />}</q>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
