import { useLingui } from '@lingui/react';
import { Button, Group, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PatientPage } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { useFormats } from '../../formats.ts';
import { MoneyField, SelectField, TextField } from '../../parts/fields.tsx';
import { useForm } from '../../parts/form.ts';
import { Money } from '../../parts/money.tsx';
import { notifyDone } from '../../parts/notify.ts';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useShortcut } from '../../parts/shortcuts.ts';
import { useMay } from '../../session.ts';

type Values = {
  /** Made when the form opens and kept with the draft: sent twice, the payment is taken once. */
  readonly paymentId: string;
  readonly cents: number | undefined;
  readonly method: string;
  readonly reference: string;
  readonly encounterId: string;
};

/** A button and its dialog; `p` opens it. */
export function TakePayment({ page }: { readonly page: PatientPage }) {
  const { i18n } = useLingui();
  const may = useMay('payment:take');
  const [open, setOpen] = useState(false);
  useShortcut('p', i18n._('Take a payment'), () => setOpen(true), { enabled: may && !open });
  if (!may) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{i18n._('Take a payment')}</Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={i18n._('Take a payment')}
        closeButtonProps={{ 'aria-label': i18n._('Close') }}
      >
        <PaymentForm page={page} close={() => setOpen(false)} />
      </Modal>
    </>
  );
}

const owedOf = (page: PatientPage): number =>
  page.balances === undefined ? 0 : Math.max(0, page.balances.patientCents - page.balances.unappliedCents);

function usePaymentForm(page: PatientPage, close: () => void) {
  const { i18n } = useLingui();
  const { money } = useFormats();
  const client = useQueryClient();
  const { patientId } = page.patient;
  const owed = owedOf(page);
  const [initial] = useState<Values>(() => ({
    paymentId: crypto.randomUUID(),
    cents: owed > 0 ? owed : undefined,
    method: 'cash',
    reference: '',
    encounterId: '',
  }));
  return useForm<Values, Awaited<ReturnType<typeof send>>>({
    draftKey: `patient/${patientId}/payment`,
    initial,
    check: (values): Record<string, string> => ({
      ...(values.cents === undefined || values.cents <= 0 ? { cents: i18n._('Write the amount that was taken.') } : {}),
      ...(values.method === 'check' && values.reference.trim() === ''
        ? { reference: i18n._('Write the number of the check.') }
        : {}),
    }),
    save: (values) => send(patientId, values),
    onSaved: (taken) => {
      close();
      void client.invalidateQueries({ queryKey: ['patients'] });
      void client.invalidateQueries({ queryKey: ['accounts'] });
      void client.invalidateQueries({ queryKey: ['work'] });
      notifyDone(
        i18n._('{amount} taken. {applied} paid what was owed; {credit} stays as credit.', {
          amount: money(taken.cents),
          applied: money(taken.appliedCents),
          credit: money(taken.cents - taken.appliedCents),
        }),
      );
    },
  });
}

const send = (patientId: string, values: Values) =>
  api.post('/patients/{patientId}/payments', {
    path: { patientId },
    body: {
      paymentId: values.paymentId,
      cents: values.cents ?? 0,
      method: values.method as 'cash',
      ...(values.reference.trim() === '' ? {} : { reference: values.reference.trim() }),
      ...(values.encounterId === '' ? {} : { encounterId: values.encounterId }),
    },
  });

function PaymentForm({ page, close }: { readonly page: PatientPage; readonly close: () => void }) {
  const { i18n } = useLingui();
  const { date, money } = useFormats();
  const form = usePaymentForm(page, close);
  // A zero too many is seen before the money is taken: afterwards it is the patient's.
  const above = page.balances === undefined ? 0 : Math.max(0, (form.values.cents ?? 0) - owedOf(page));
  const visits = page.visits.filter((visit) => visit.patientCents > 0);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // Kept before it is sent: when the answer is lost and the dialog opened again, it is still the same payment.
        form.set('paymentId', form.values.paymentId);
        form.submit();
      }}
    >
      <div className="stack">
        {page.balances === undefined ? null : (
          <p className="text-muted">
            {i18n._('Owed by the patient now:')} <Money cents={owedOf(page)} strong />
          </p>
        )}
        <MoneyField form={form} path="cents" label={i18n._('Amount')} required autoFocus />
        <p role="status" className="text-muted" style={{ margin: 0 }}>
          {above === 0 ? null : i18n._('{amount} more than is owed: it stays as the patient’s credit.', { amount: money(above) })}
        </p>
        <SelectField
          form={form}
          path="method"
          label={i18n._('How it was paid')}
          options={[
            { value: 'cash', label: i18n._('Cash') },
            { value: 'check', label: i18n._('Check') },
            { value: 'card', label: i18n._('Card') },
          ]}
        />
        {form.values.method === 'cash' ? null : (
          <TextField
            form={form}
            path="reference"
            label={form.values.method === 'check' ? i18n._('Number of the check') : i18n._('Number on the terminal’s slip')}
            hint={i18n._('Never a card number.')}
            required={form.values.method === 'check'}
            maxLength={40}
          />
        )}
        {visits.length === 0 ? null : (
          <SelectField
            form={form}
            path="encounterId"
            label={i18n._('For which visit')}
            options={[
              { value: '', label: i18n._('What has been owed longest first') },
              ...visits.map((visit) => ({
                value: visit.encounterId,
                label: `${date(visit.serviceDate)} – ${money(visit.patientCents)}`,
              })),
            ]}
          />
        )}
        {form.problem === undefined ? null : <ProblemNote problem={form.problem} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close} disabled={form.saving}>
            {i18n._('Cancel')}
          </Button>
          <Button type="submit" loading={form.saving}>
            {form.values.cents === undefined || form.values.cents <= 0
              ? i18n._('Take the payment')
              : i18n._('Take {amount}', { amount: money(form.values.cents) })}
          </Button>
        </Group>
      </div>
    </form>
  );
}
