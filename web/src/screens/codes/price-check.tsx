/** What Medicare’s fee schedule allows for a procedure where it is done, with the working. */
import { useLingui } from '@lingui/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlainDate } from '../../../../src/kernel/plain-date.ts';
import { api } from '../../api/client.ts';
import type { PriceAnswer } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { Money } from '../../parts/money.tsx';
import { Facts } from '../../parts/panel.tsx';
import { useSay } from '../../parts/say.tsx';
import { CheckPanel, PROCEDURE } from './check-panel.tsx';
import classes from './codes.module.css';
import { ProcedureWords } from './pair-check.tsx';

const MODIFIERS = ['', '26', 'TC', '53'] as const;
type Modifier = (typeof MODIFIERS)[number];

const ZIP = /^\d{5}(-?\d{4})?$/;

export type PriceCheckProps = {
  readonly on: string /** What the fields begin with. */;
  readonly start?: { code: string; zip: string };
};

export function PriceCheck({ on, start }: PriceCheckProps) {
  const { i18n } = useLingui();
  const [code, setCode] = useState(start?.code ?? '');
  const [zip, setZip] = useState(start?.zip ?? '');
  const [modifier, setModifier] = useState<Modifier>('');
  const check = useMutation({
    mutationFn: () => api.post('/codes/price', { body: { code: code.trim(), zip: zip.trim(), modifier, on: on as PlainDate } }),
  });
  const ready = PROCEDURE.test(code.trim()) && ZIP.test(zip.trim());
  return (
    <CheckPanel
      title={i18n._('Medicare’s price at a place')}
      ask={i18n._('Show the price')}
      ready={ready}
      check={check}
      answer={(answer) => <Answer answer={answer} />}
    >
      <TextInput
        label={i18n._('Procedure')}
        value={code}
        maxLength={5}
        autoComplete="off"
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <NativeSelect
        label={i18n._('Part')}
        value={modifier}
        data={[
          { value: '', label: i18n._('The whole service') },
          { value: '26', label: i18n._('26: the professional part') },
          { value: 'TC', label: i18n._('TC: the technical part') },
          { value: '53', label: i18n._('53: broken off') },
        ]}
        onChange={(event) => setModifier(MODIFIERS.find((one) => one === event.currentTarget.value) ?? '')}
      />
      <TextInput
        label={i18n._('ZIP code of the place')}
        value={zip}
        maxLength={10}
        inputMode="numeric"
        autoComplete="off"
        onChange={(event) => setZip(event.currentTarget.value)}
      />
    </CheckPanel>
  );
}

const SETTINGS = { 'non-facility': words('In the office'), facility: words('In a facility') } as const;

function Answer({ answer }: { readonly answer: PriceAnswer }) {
  const { i18n } = useLingui();
  const say = useSay();
  return (
    <div className={classes['answer']}>
      <p>
        <ProcedureWords line={answer.code} />
      </p>
      <p>
        {say(answer.explanation)} {answer.release === undefined ? null : <span className="text-muted">{answer.release}</span>}
      </p>
      {answer.facts.length === 0 ? null : (
        <Facts items={answer.facts.map(({ label, value }) => ({ label: say(label), value: say(value) }))} />
      )}
      {answer.places.map((place) => (
        <section key={`${place.carrier} ${place.locality}`}>
          <h3>
            {place.name ?? place.state}{' '}
            <span className="text-muted">
              {i18n._('carrier {carrier}, locality {locality}', { carrier: place.carrier, locality: place.locality })}
            </span>
          </h3>
          {place.needsNineDigits ? (
            <p>{i18n._('Several localities share this ZIP code: give its nine digits to be sure.')}</p>
          ) : null}
          {place.prices.length === 0 ? <p className="text-muted">{i18n._('No amount here.')}</p> : null}
          {place.prices.map((price) => (
            <div key={price.setting} className={classes['price']}>
              <span>{i18n._(SETTINGS[price.setting])}</span>
              <strong>
                <Money cents={price.cents} />
              </strong>
              <span className="text-muted tabular">{say(price.working)}</span>
              {price.beforeCapCents === undefined ? null : (
                <span>
                  {i18n._('held to the outpatient cap; the values alone give')} <Money cents={price.beforeCapCents} />
                </span>
              )}
              {price.isRare ? <ToneBadge tone="warn">{i18n._('rarely or never done there')}</ToneBadge> : null}
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
