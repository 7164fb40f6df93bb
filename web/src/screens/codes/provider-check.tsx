/** A provider’s number: its check digit, the registry’s record, exclusion from federal programs. */
import { useLingui } from '@lingui/react';
import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlainDate } from '../../../../src/kernel/plain-date.ts';
import { api } from '../../api/client.ts';
import type { ProviderAnswer } from '../../api/paths.gen.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { Facts } from '../../parts/panel.tsx';
import { useSay } from '../../parts/say.tsx';
import { When } from '../../parts/when.tsx';
import { CheckPanel } from './check-panel.tsx';
import classes from './codes.module.css';

export function ProviderCheck({ on }: { readonly on: string }) {
  const { i18n } = useLingui();
  const [npi, setNpi] = useState('');
  const check = useMutation({
    mutationFn: () => api.post('/codes/provider', { body: { npi: npi.trim(), on: on as PlainDate } }),
  });
  const ready = /^\d{10}$/.test(npi.trim());
  return (
    <CheckPanel
      title={i18n._('A provider’s number')}
      ask={i18n._('Look it up')}
      ready={ready}
      check={check}
      answer={(answer) => <Answer answer={answer} />}
    >
      <TextInput
        label={i18n._('NPI')}
        value={npi}
        maxLength={10}
        inputMode="numeric"
        autoComplete="off"
        onChange={(event) => setNpi(event.currentTarget.value)}
      />
    </CheckPanel>
  );
}

function Answer({ answer }: { readonly answer: ProviderAnswer }) {
  const { i18n } = useLingui();
  const say = useSay();
  const { registry, exclusions, isValid } = answer;
  const tone = !isValid || exclusions.length > 0 ? 'bad' : 'good';
  return (
    <div className={classes['answer']}>
      <p>
        <span className="mono">{answer.npi}</span>{' '}
        <ToneBadge tone={tone}>
          {exclusions.length > 0 ? i18n._('Excluded') : isValid ? i18n._('Check digit right') : i18n._('Not an NPI')}
        </ToneBadge>
      </p>
      <p>{say(answer.explanation)}</p>
      <p>{say(answer.standing)}</p>
      {registry === undefined ? null : (
        <Facts
          items={[
            { label: i18n._('Name in the registry'), value: <span translate="no">{registry.name}</span> },
            { label: i18n._('Kind'), value: registry.kind === 'organization' ? i18n._('organization') : i18n._('person') },
            { label: i18n._('State'), value: registry.state },
            {
              label: i18n._('Taxonomy'),
              value: (
                <>
                  <span className="mono">{registry.taxonomy}</span> <span lang="en">{registry.taxonomyTitle ?? ''}</span>
                </>
              ),
              wide: true,
            },
            ...(registry.deactivated === undefined
              ? []
              : [{ label: i18n._('Deactivated'), value: <When on={registry.deactivated} /> }]),
          ]}
        />
      )}
      {answer.registryRelease === undefined && isValid ? (
        <p className="text-muted">{i18n._('The national registry is not loaded: whose number it is cannot be said.')}</p>
      ) : null}
      {exclusions.map((row) => (
        <p key={`${row.from} ${row.type}`}>
          <span translate="no">{row.name}</span>, {i18n._('excluded since')} <When on={row.from} />,{' '}
          <span className="mono">{row.type}</span>
        </p>
      ))}
    </div>
  );
}
