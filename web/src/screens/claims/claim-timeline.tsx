import { useLingui } from '@lingui/react';
import type { ClaimView } from '../../api/paths.gen.ts';
import { Money } from '../../parts/money.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Say } from '../../parts/say.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { When } from '../../parts/when.tsx';
import { Who } from '../../parts/who.tsx';
import classes from './claims.module.css';

/** Everything that happened: who, what, why, and the file that says so. */
export function TimelinePanel({ claim }: { readonly claim: ClaimView }) {
  const { i18n } = useLingui();
  return (
    <Panel
      title={i18n._('What happened')}
      aside={i18n._('{n, plural, one {# event} other {# events}}', { n: claim.timeline.length })}
    >
      <ol className={classes['timeline']}>
        {claim.timeline.map((entry, index) => (
          // Events have an order and no identity.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <div className={classes['small']}>
              <When on={entry.on} />
              {entry.who === undefined ? null : (
                <div>
                  <Who is={entry.who} />
                </div>
              )}
            </div>
            <div className={classes['words']}>
              <Say said={entry.what} /> {entry.cents === undefined ? null : <Money cents={entry.cents} />}
              {entry.why.map((why, at) => (
                // oxlint-disable-next-line react/no-array-index-key
                <p key={at} className={classes['small']}>
                  <Say said={why} />
                </p>
              ))}
              {entry.file === undefined ? null : (
                <p>
                  <TextLink to="/files/$fileId" params={{ fileId: entry.file.fileId }}>
                    {i18n._('Open the file {name}', { name: entry.file.fileName })}
                  </TextLink>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
