/** Services done beside the visit, as the note says: each with its words and one press that enters it. */
import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import type { EncounterView } from '../../api/paths.gen.ts';
import { CodeTip } from '../../parts/code-tip.tsx';
import { Say, useSay } from '../../parts/say.tsx';
import type { DraftLine } from './draft.ts';
import { AS_FOUND, useVisitLevel } from './visit-level.ts';
import classes from './workspace.module.css';

export type SuggestedServicesProps = {
  readonly view: EncounterView;
  readonly entered: readonly string[];
  readonly onUse: (filled: Partial<DraftLine>) => void;
};

export function SuggestedServices({ view, entered, onUse }: SuggestedServicesProps) {
  const { i18n } = useLingui();
  const say = useSay();
  const services = useVisitLevel(view, AS_FOUND).data?.services ?? [];
  const open = services.filter(({ procedure }) => !entered.includes(procedure));
  if (open.length === 0) return null;
  return (
    <section className={classes['services']} aria-label={i18n._('Done at the visit, as the note says')}>
      <h3>{i18n._('Done at the visit, as the note says')}</h3>
      <ul>
        {open.map(({ procedure, modifiers, units, words, quotes, why, others, notice }) => (
          <li key={procedure}>
            <span>
              <CodeTip system="hcpcs" code={procedure} on={view.serviceDate}>
                <strong className="mono">{[procedure, ...modifiers].join(' ')}</strong>
              </CodeTip>{' '}
              {units === 1 ? null : `× ${units} `}
              {say(words)}{' '}
              <span className="text-muted" lang="en" translate="no">
                {quotes.slice(0, 2).map((quote) => (
                  <q key={quote.start} className={classes['quote']}>
                    {quote.words}
                  </q>
                ))}
              </span>
              <span className={`${classes['small'] ?? ''} text-muted`}>
                {' '}
                <Say said={why} /> {notice === undefined ? null : <Say said={notice} />}{' '}
                {others.length === 0 ? null : i18n._('The same words may mean {codes}.', { codes: others.join(', ') })}
              </span>
            </span>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => onUse({ procedure, words, units: String(units), modifiers: modifiers.join(' ') })}
              aria-label={i18n._('Use {code} as a service', { code: procedure })}
            >
              {i18n._('Use it')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
