/** Codes as a list of links, to walk up, down and sideways. */
import { useLingui } from '@lingui/react';
import type { CodeLine } from '../../api/paths.gen.ts';
import { useSay } from '../../parts/say.tsx';
import { CodeLink } from './open-here.tsx';
import classes from './codes.module.css';

export function CodeLines({
  rows,
  on,
  label,
}: {
  readonly rows: readonly (CodeLine & { readonly below?: number; readonly through?: string })[];
  readonly on?: string;
  readonly label: string;
}) {
  const { i18n } = useLingui();
  const say = useSay();
  return (
    <ul className={classes['lines']} aria-label={label}>
      {rows.map((row) => (
        <li key={`${row.system} ${row.code}`}>
          <CodeLink system={row.system} code={row.code} on={on} className={classes['line'] ?? ''}>
            <span className={`${classes['code'] ?? ''} mono`}>{row.display}</span>
            <span>
              <span lang={row.official ? 'en' : undefined}>{row.official ? row.title : say(row.title)}</span>
              {row.through === undefined ? null : (
                <span className={`${classes['under'] ?? ''} text-muted`} lang="en">
                  {row.through}
                </span>
              )}
            </span>
          </CodeLink>
          {row.billable ? null : (
            <span className="text-muted">
              {row.below === undefined
                ? i18n._('heading')
                : i18n._('{n, plural, =0 {none loaded} one {# code loaded} other {# codes loaded}}', { n: row.below })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
