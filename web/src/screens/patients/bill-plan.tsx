/** A visit that was charged to the patient on a day for which a plan is on file now: ask the plan, or see why it cannot be asked. */
import { useLingui } from '@lingui/react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { VisitAccount } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { ConfirmAction } from '../../parts/confirm-action.tsx';
import { Money } from '../../parts/money.tsx';
import { notifyDone } from '../../parts/notify.ts';
import { Say } from '../../parts/say.tsx';
import { When } from '../../parts/when.tsx';
import { useFormats } from '../../formats.ts';
import { useMay } from '../../session.ts';
import classes from './patients.module.css';

type Plan = Extract<NonNullable<VisitAccount['plan']>, { readonly is: 'possible' }>;

export function BillPlan({ visit }: { readonly visit: VisitAccount }) {
  const { i18n } = useLingui();
  const { plan } = visit;
  if (plan === undefined) return null;
  if (plan.is === 'refused') {
    return (
      <section aria-label={i18n._('A plan covers this day')} className={classes['planToBill']}>
        <strong>{i18n._('A plan covers this day, and it cannot be billed')}</strong>
        <p>
          <Say said={plan.why} />
        </p>
      </section>
    );
  }
  return (
    <section aria-label={i18n._('A plan covers this day')} className={classes['planToBill']}>
      <strong>{i18n._('{plan} covers this day and was not asked', { plan: plan.payerName })}</strong>
      <p>
        {i18n._('The visit was charged to the patient. The plan takes its claim until')} <When on={plan.fileBy} />.
      </p>
      <Ask visit={visit} plan={plan} />
    </section>
  );
}

function Ask({ visit: { encounterId }, plan }: { readonly visit: VisitAccount; readonly plan: Plan }) {
  const { i18n } = useLingui();
  const { money } = useFormats();
  const mayAsk = useMay('claim:correct');
  const client = useQueryClient();
  const navigate = useNavigate();
  if (!mayAsk) return <p>{i18n._('Somebody who corrects claims can bill it.')}</p>;
  const { payerId, cents, paidCents, payerName } = plan;
  const bill = async (): Promise<void> => {
    const billed = await api.post('/encounters/{encounterId}/plan', {
      path: { encounterId },
      body: { payerId, cents, paidCents },
    });
    for (const topic of ['accounts', 'claims', 'work', 'patients', 'encounters'])
      void client.invalidateQueries({ queryKey: [topic] });
    notifyDone(
      billed.state === 'ready'
        ? i18n._('The claim is ready and leaves with the next files.')
        : i18n._('The claim is made and held: it says what to put right.'),
    );
    void navigate({ to: '/claims/$claimId', params: { claimId: billed.claimId } });
  };
  return (
    <ConfirmAction
      label={i18n._('Bill the plan')}
      size="xs"
      variant="filled"
      title={i18n._('Bill {plan}', { plan: payerName })}
      body={
        <>
          <p>
            {i18n._('{amount} is no longer asked of the patient but of the plan, and a claim is made and checked.', {
              amount: money(cents),
            })}
          </p>
          {paidCents === 0 ? null : (
            <p>
              {i18n._('The patient has paid')} <Money cents={paidCents} />.{' '}
              {i18n._('It becomes their credit: it pays what the plan leaves to them, and the rest can be refunded.')}
            </p>
          )}
        </>
      }
      confirmLabel={i18n._('Bill {plan}', { plan: payerName })}
      onConfirm={bill}
    />
  );
}
