import { useLingui } from '@lingui/react';
import type { ClaimFinding, ClaimView } from '../../api/paths.gen.ts';
import { Source } from '../../parts/source.tsx';
import { ToneBadge } from '../../parts/badges.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Say } from '../../parts/say.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { SEVERITIES } from './claim-words.ts';
import classes from './claims.module.css';

function Finding({ finding }: { readonly finding: ClaimFinding }) {
  const { i18n } = useLingui();
  const severity = SEVERITIES[finding.severity];
  return (
    <div className={classes['finding']}>
      <ToneBadge tone={severity.tone}>{i18n._(severity.word)}</ToneBadge>{' '}
      <span className={classes['words']}>
        <Say said={finding.message} />
      </span>
      <p>
        <Say said={finding.fix} />
      </p>
      <p className={classes['small']}>
        <span className="mono">{finding.ruleId}</span>
        {finding.prevents.length === 0 ? '' : ` · ${i18n._('saves from {codes}', { codes: finding.prevents.join(', ') })}`}
      </p>
      {finding.cite.map((cite) => (
        <Source key={`${cite.title} ${cite.locator}`} cite={cite} />
      ))}
    </div>
  );
}

/** Why the claim stands where it stands, with what to do, before anything else on the page. */
export function FindingsPanel({ claim }: { readonly claim: ClaimView }) {
  const { i18n } = useLingui();
  const open = claim.work.filter((item) => item.status === 'open');
  const { rejection } = claim;
  if (claim.findings.length === 0 && rejection === undefined && open.length === 0) return null;
  return (
    <Panel title={claim.state === 'held' ? i18n._('What holds it') : i18n._('What to look at')}>
      {rejection === undefined ? null : (
        <div className={classes['finding']}>
          <ToneBadge tone="bad">{i18n._('Turned away')}</ToneBadge> <span className="mono">{rejection.reason}</span>{' '}
          {rejection.words === '' ? null : <Say said={rejection.words} />}
          {rejection.about === undefined ? null : (
            <>
              : <Say said={rejection.about} />
            </>
          )}
          {rejection.next === '' ? null : (
            <p>
              <Say said={rejection.next} />
            </p>
          )}
        </div>
      )}
      {claim.findings.map((finding, index) => (
        // One rule may speak of several lines.
        // oxlint-disable-next-line react/no-array-index-key
        <Finding key={`${finding.ruleId}-${index}`} finding={finding} />
      ))}
      {open
        .filter((item) => item.kind !== 'held-claim' && item.kind !== 'rejected-claim')
        .map((item) => (
          <div key={item.workItemId} className={classes['finding']}>
            <ToneBadge tone="warn">{i18n._('Work')}</ToneBadge> <Say said={item.reason} />
            <p>
              <Say said={item.nextAction} />
            </p>
            <p>
              <TextLink to="/work/$queue" params={{ queue: item.queue }}>
                {i18n._('Open the list it stands on')}
              </TextLink>
            </p>
          </div>
        ))}
    </Panel>
  );
}
