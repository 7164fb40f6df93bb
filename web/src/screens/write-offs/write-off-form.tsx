import { useLingui } from '@lingui/react';
import { Button, Checkbox, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AskWriteOff } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { useFormats } from '../../formats.ts';
import { Money } from '../../parts/money.tsx';
import { notifyDone } from '../../parts/notify.ts';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { Say, useSay } from '../../parts/say.tsx';
import { Source } from '../../parts/source.tsx';
import { readCents } from '../claims/service-draft.ts';
import classes from './write-offs.module.css';

export type OpenPart = {
  readonly chargeId: string;
  readonly side: 'plan' | 'patient';
  readonly procedure: string;
  readonly words: string;
  readonly openCents: number;
};

export type OpenVisit = { readonly encounterId: string; readonly serviceDate: string; readonly parts: readonly OpenPart[] };

export type WriteOffFormProps = {
  readonly patientId: string;
  /** With something open. */
  readonly visits: readonly OpenVisit[];
  /** The claim that may be closed with it. */
  readonly claimId?: string;
  readonly close: () => void;
};

type Reason = AskWriteOff['reason'];

const keyOf = ({ chargeId, side }: OpenPart): string => `${chargeId} ${side}`;
const dollars = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

/** How much of what is open is given up, and why; above the limit it is asked for, and another person decides. */
export function WriteOffForm({ patientId, visits, claimId, close }: WriteOffFormProps) {
  const { i18n } = useLingui();
  const { money, date } = useFormats();
  const say = useSay();
  const client = useQueryClient();
  const choices = useQuery({
    queryKey: ['codes', 'write-off-choices'],
    queryFn: ({ signal }) => api.get('/write-offs/choices', { signal }),
    staleTime: Infinity,
  });
  // Made when the form opens: the same decision sent twice is made once.
  const [writeOffId] = useState(() => crypto.randomUUID());
  const [encounterId, setEncounterId] = useState(visits[0]?.encounterId ?? '');
  const [reason, setReason] = useState<Reason | ''>('');
  const [note, setNote] = useState('');
  const [amounts, setAmounts] = useState<Readonly<Record<string, string>>>({});
  const [closes, setCloses] = useState(true);
  const visit = visits.find((one) => one.encounterId === encounterId) ?? visits[0];
  const chosen = choices.data?.reasons.find((one) => one.reason === reason);
  const parts = (visit?.parts ?? []).filter((part) => chosen === undefined || chosen.sides.includes(part.side));
  const typed = parts.map((part) => ({ part, cents: readCents(amounts[keyOf(part)] ?? dollars(part.openCents)) }));
  const asked = typed.flatMap(({ part, cents }) => (cents === undefined || cents === 0 ? [] : [{ part, cents }]));
  const total = asked.reduce((sum, { cents }) => sum + cents, 0);
  const isWrong = typed.some(({ part, cents }) => cents === undefined || cents > part.openCents);
  const aloneCents = choices.data?.aloneCents ?? 0;
  const send = useMutation({
    mutationFn: (of: Reason) =>
      api.post('/patients/{patientId}/write-offs', {
        path: { patientId },
        body: {
          writeOffId,
          encounterId: visit?.encounterId ?? '',
          reason: of,
          ...(note.trim() === '' ? {} : { note: note.trim() }),
          ...(claimId !== undefined && closes ? { claimId } : {}),
          parts: asked.map(({ part: { chargeId, side }, cents }) => ({ chargeId, side, cents })),
        },
      }),
    onSuccess: (made) => {
      for (const topic of ['accounts', 'claims', 'work', 'patients']) void client.invalidateQueries({ queryKey: [topic] });
      notifyDone(
        made.state === 'posted'
          ? i18n._('{amount} written off.', { amount: money(made.cents) })
          : i18n._('Asked to write off {amount}. Another person decides.', { amount: money(made.cents) }),
      );
      close();
    },
  });
  const mayAsk = chosen !== undefined && chosen.refused === undefined && total > 0 && !isWrong;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (mayAsk && reason !== '') send.mutate(reason);
      }}
    >
      <div className={classes['stack']}>
        {visits.length < 2 ? null : (
          <NativeSelect
            label={i18n._('Visit')}
            value={visit?.encounterId ?? ''}
            data={visits.map((one) => ({ value: one.encounterId, label: date(one.serviceDate) }))}
            onChange={(event) => setEncounterId(event.currentTarget.value)}
          />
        )}
        <NativeSelect
          label={i18n._('Why it is given up')}
          required
          data-autofocus
          value={reason}
          data={[
            { value: '', label: i18n._('Choose a reason') },
            ...(choices.data?.reasons ?? []).map((one) => ({ value: one.reason, label: say(one.words) })),
          ]}
          onChange={(event) => setReason(event.currentTarget.value as Reason | '')}
        />
        {chosen === undefined ? null : (
          <div className={classes['why']} role="status">
            <p>
              <Say said={chosen.refused ?? chosen.when} />
            </p>
            {chosen.refused === undefined ? (
              <p className="text-muted">{i18n._('Goes to the account: {account}', { account: say(chosen.accountName) })}</p>
            ) : null}
            <Source cite={chosen.cite} />
          </div>
        )}
        {chosen?.refused !== undefined ? null : (
          <fieldset className={classes['parts']}>
            <legend>{i18n._('How much')}</legend>
            {typed.map(({ part, cents }) => (
              <TextInput
                key={keyOf(part)}
                label={
                  part.side === 'plan'
                    ? i18n._('{procedure}, open with the plan', { procedure: part.procedure })
                    : i18n._('{procedure}, owed by the patient', { procedure: part.procedure })
                }
                description={
                  <>
                    <Say said={part.words} />. {i18n._('Open:')} <Money cents={part.openCents} />
                  </>
                }
                value={amounts[keyOf(part)] ?? dollars(part.openCents)}
                inputMode="decimal"
                maxLength={11}
                autoComplete="off"
                error={
                  cents === undefined
                    ? i18n._('Write an amount, such as 12.50')
                    : cents > part.openCents
                      ? i18n._('No more than is open')
                      : undefined
                }
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  setAmounts((now) => ({ ...now, [keyOf(part)]: value }));
                }}
              />
            ))}
            {typed.length === 0 ? <p>{i18n._('Nothing that this reason is for is open here.')}</p> : null}
          </fieldset>
        )}
        <Textarea
          label={i18n._('Note')}
          description={i18n._('What happened, for whoever asks later. No more of the patient than is needed.')}
          value={note}
          maxLength={500}
          autosize
          minRows={2}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {claimId === undefined ? null : (
          <Checkbox
            label={i18n._('Close the claim when nothing of it is open with the plan any more')}
            checked={closes}
            onChange={(event) => setCloses(event.currentTarget.checked)}
          />
        )}
        <p aria-live="polite">
          {i18n._('Together')} <Money cents={total} strong />.{' '}
          {total > aloneCents
            ? i18n._('Above {limit} another person must approve it; nothing moves before.', { limit: money(aloneCents) })
            : i18n._('It is posted at once and can be undone.')}
        </p>
        {send.isError ? <ProblemNote problem={send.error} /> : null}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close} disabled={send.isPending}>
            {i18n._('Cancel')}
          </Button>
          <Button type="submit" loading={send.isPending} disabled={!mayAsk}>
            {total > aloneCents ? i18n._('Ask for approval') : i18n._('Write off {amount}', { amount: money(total) })}
          </Button>
        </Group>
      </div>
    </form>
  );
}
