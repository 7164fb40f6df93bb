import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { PayerOffset, PayerOffsets } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { CodeTip } from '../../parts/code-tip.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { QueryView } from '../../parts/loading.tsx';
import { Money } from '../../parts/money.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Say } from '../../parts/say.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { When } from '../../parts/when.tsx';
import classes from './remittances.module.css';

/** What payers keep back, take back or carry over beside the claims, until it is at nothing. */
export function OffsetsPage() {
  const { i18n } = useLingui();
  const query = useQuery({
    queryKey: ['remittances', 'offsets'],
    queryFn: ({ signal }) => api.get('/payer-offsets', { signal }),
  });
  return (
    <>
      <PageHead
        title={i18n._('Payer offsets')}
        detail={i18n._(
          'What payers keep back or carry over beside the claims. Each reference must come back to nothing; one that stays open for 60 days is asked about.',
        )}
        back={{ to: '/remittances', label: i18n._('Payments received') }}
      />
      <QueryView query={query}>{(offsets) => <Whole offsets={offsets} />}</QueryView>
    </>
  );
}

function Whole({ offsets }: { readonly offsets: PayerOffsets }) {
  const { i18n } = useLingui();
  return (
    <div className="stack">
      <Panel
        title={i18n._('Open')}
        aside={
          <>
            <CodeTip system="account" code="1300" />: <Money cents={offsets.cents} />
          </>
        }
        flush
      >
        {offsets.open.length === 0 ? (
          <EmptyState
            title={i18n._('Nothing is open')}
            teach={i18n._(
              'When a payment keeps money back or carries a balance over, it stands here under the payer’s own reference.',
            )}
          />
        ) : (
          offsets.open.map((one) => <One key={one.id} one={one} />)
        )}
      </Panel>
      {offsets.settled.length === 0 ? null : (
        <Panel title={i18n._('Back at nothing')} aside={offsets.settled.length} flush>
          {offsets.settled.map((one) => (
            <One key={one.id} one={one} />
          ))}
        </Panel>
      )}
    </div>
  );
}

function One({ one }: { readonly one: PayerOffset }) {
  const { i18n } = useLingui();
  const name = one.reference === '' ? i18n._('Kept of claim lines, without a reference') : one.reference;
  return (
    <section className={classes['offset']} aria-label={name}>
      <h3>
        <span className="mono">{name}</span> <Money cents={one.cents} strong />
      </h3>
      <p className="text-muted">
        {i18n._('since')} <When on={one.since} />
        {one.cents === 0 ? null : <>, {i18n._('{n, plural, one {# day} other {# days}}', { n: one.days })}</>}
      </p>
      <ul>
        {one.moves.map((move, index) => (
          // Moves have an order and no identity.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <When on={move.on} /> <Money cents={move.cents} signed /> <Say said={move.memo} />{' '}
            {move.paymentKey === undefined ? null : (
              <TextLink underline="always" to="/remittances/$paymentKey" params={{ paymentKey: move.paymentKey }}>
                {i18n._('Open the payment')}
              </TextLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
