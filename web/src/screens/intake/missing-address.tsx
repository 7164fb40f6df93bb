/** Somebody whom nobody here knows, and whose record lacks an address alone: the address makes the chart. */
import { useLingui } from '@lingui/react';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AnswerQuestion } from '../../api/paths.gen.ts';
import classes from './intake.module.css';

const EMPTY = { street: '', city: '', state: '', zip: '' };

export function MissingAddress({
  answer,
  disabled,
}: {
  readonly answer: (body: AnswerQuestion) => Promise<void>;
  readonly disabled: boolean;
}) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState(EMPTY);
  const address = {
    street: typed.street.trim(),
    city: typed.city.trim(),
    state: typed.state.trim().toUpperCase(),
    zip: typed.zip.replace(/\D/g, ''),
  };
  const isWhole =
    address.street !== '' && address.city !== '' && /^[A-Z]{2}$/.test(address.state) && /^(\d{5}|\d{9})$/.test(address.zip);
  const field = (name: keyof typeof EMPTY, label: string, more: { readonly maxLength: number }) => (
    <TextInput
      label={label}
      value={typed[name]}
      autoComplete="off"
      required
      {...more}
      onChange={(event) => {
        const { value } = event.currentTarget;
        setTyped((before) => ({ ...before, [name]: value }));
      }}
    />
  );
  return (
    <form
      className={classes['stack']}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole && !disabled) void answer({ is: 'another-person', address });
      }}
    >
      <span className="text-muted">{i18n._('None of yours? With an address, as the patient says it, a chart is made.')}</span>
      <div className={classes['fields']}>
        {field('street', i18n._('Street'), { maxLength: 55 })}
        {field('city', i18n._('City'), { maxLength: 30 })}
        {field('state', i18n._('State'), { maxLength: 2 })}
        {field('zip', i18n._('ZIP'), { maxLength: 10 })}
      </div>
      <div>
        <Button type="submit" disabled={disabled || !isWhole}>
          {i18n._('Make a chart with this address')}
        </Button>
      </div>
    </form>
  );
}
