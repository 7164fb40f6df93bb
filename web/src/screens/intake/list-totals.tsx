import { useLingui } from '@lingui/react';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { RecognizedFile } from '../../api/paths.gen.ts';
import { useFormats } from '../../formats.ts';
import { readMoney } from '../../parts/typed-money.ts';
import classes from './intake.module.css';
import { TOTAL_WORDS, type TotalName } from './intake-words.ts';
import type { Chosen, Totals } from './upload.ts';
import type { Desk } from './use-chosen-files.ts';

const NAMES = Object.keys(TOTAL_WORDS) as TotalName[];
const isMoney = (name: TotalName): boolean => name.endsWith('Cents');

/** What the rows make, beside what the old system's report says: the load waits until they agree. */
export function ListTotals({
  one,
  totals,
  hasDay,
  desk,
}: {
  readonly one: Chosen;
  /** Whether a column tells since when the balances are open. */
  readonly hasDay: boolean;
  readonly totals: NonNullable<RecognizedFile['totals']>;
  readonly desk: Desk;
}) {
  const { i18n } = useLingui();
  const formats = useFormats();
  const [typed, setTyped] = useState<Readonly<Partial<Record<TotalName, string>>>>({});
  const [wrong, setWrong] = useState<readonly TotalName[]>([]);
  const show = (name: TotalName, value: number): string => (isMoney(name) ? formats.money(value) : formats.number(value));
  const compare = (): void => {
    const read = readTotals(typed);
    setWrong(read.wrong);
    if (read.wrong.length === 0) void desk.lookAgain(one.uploadId, { as: 'patients', totals: read.totals });
  };
  const hasBalances = totals.found.patientCents !== 0 || totals.found.insuranceCents !== 0;
  return (
    <div>
      {hasBalances && !hasDay ? (
        <p role="alert" style={{ margin: '0 0 8px' }}>
          <strong>
            {i18n._(
              'No column tells since when the balances are open: none of them will be taken in. Name that column balance_date and choose the file again.',
            )}
          </strong>
        </p>
      ) : null}
      <p style={{ margin: '0 0 8px' }}>
        {i18n._('Type the totals of your old system’s report. When one differs, nothing of this file is taken in.')}
      </p>
      <div className={classes['fields']}>
        {NAMES.map((name) => (
          <TextInput
            key={name}
            label={i18n._(TOTAL_WORDS[name])}
            description={i18n._('The rows make {found}', { found: show(name, totals.found[name]) })}
            placeholder={totals.expected[name] === undefined ? '' : show(name, totals.expected[name])}
            inputMode={isMoney(name) ? 'decimal' : 'numeric'}
            value={typed[name] ?? ''}
            error={wrong.includes(name) ? i18n._('Write it in digits') : undefined}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setTyped((before) => ({ ...before, [name]: value }));
            }}
          />
        ))}
      </div>
      <div className={classes['choices']} style={{ marginTop: 10, alignItems: 'center' }}>
        <Button variant="default" onClick={compare}>
          {i18n._('Compare')}
        </Button>
        <span className="text-muted">
          {Object.keys(totals.expected).length > 0
            ? i18n._('The file’s own row of totals agrees with its rows, unless it says so above.')
            : i18n._('The file has no row of totals.')}
        </span>
      </div>
    </div>
  );
}

function readTotals(typed: Readonly<Partial<Record<TotalName, string>>>): {
  readonly totals: Totals;
  readonly wrong: readonly TotalName[];
} {
  const totals: Partial<Record<TotalName, number>> = {};
  const wrong: TotalName[] = [];
  for (const name of NAMES) {
    const text = (typed[name] ?? '').trim();
    if (text === '') continue;
    const value = isMoney(name) ? readMoney(text) : /^\d{1,9}$/.test(text) ? Number(text) : undefined;
    if (value === undefined) wrong.push(name);
    else totals[name] = value;
  }
  return { totals, wrong };
}
