/** What the rules of compliant queries say of a question, with their sources. */
import { useLingui } from '@lingui/react';
import type { QueryCheck } from '../../api/paths.gen.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { Say } from '../../parts/say.tsx';
import { Source } from '../../parts/source.tsx';
import classes from './queries.module.css';

export function QueryFindings({ check }: { readonly check: QueryCheck }) {
  const { i18n } = useLingui();
  if (check.findings.length === 0) return <p>{i18n._('It keeps every rule.')}</p>;
  return (
    <ul className={classes['findings']}>
      {check.findings.map((finding) => (
        <li key={`${finding.ruleId} ${JSON.stringify(finding.message.values ?? {})}`}>
          <ToneBadge tone={finding.severity === 'error' ? 'bad' : 'warn'}>
            {finding.severity === 'error' ? i18n._('must be mended') : i18n._('look again')}
          </ToneBadge>{' '}
          <Say said={finding.message} />
          <div className="text-muted">
            <Say said={finding.fix} />
          </div>
          {finding.cite.map((cite) => (
            <Source key={cite.locator} cite={cite} />
          ))}
        </li>
      ))}
    </ul>
  );
}
