/** Questions beyond one code: two procedures on one day, Medicare’s price at a place, a provider’s number. */
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { TextInput } from '@mantine/core';
import { PageHead } from '../../parts/page-head.tsx';
import { useToday } from '../../session.ts';
import { isPlainDateText } from '../../formats.ts';
import { CodeTabs } from './code-tabs.tsx';
import classes from './codes.module.css';
import { PairCheck } from './pair-check.tsx';
import { PriceCheck } from './price-check.tsx';
import { ProviderCheck } from './provider-check.tsx';

export function CodeChecksPage() {
  const { i18n } = useLingui();
  const today = useToday();
  const [typed, setTyped] = useState(today);
  const on = isPlainDateText(typed) ? typed : today;
  return (
    <>
      <PageHead
        title={i18n._('Checks and prices')}
        detail={i18n._('Answered from the tables that are loaded for the date.')}
        actions={
          <TextInput
            type="date"
            label={i18n._('On the date')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        }
      />
      <CodeTabs />
      <div className={classes['checks']}>
        <div className="stack">
          <PairCheck key={`pair ${on}`} on={on} />
          <ProviderCheck key={`provider ${on}`} on={on} />
        </div>
        <PriceCheck key={`price ${on}`} on={on} />
      </div>
    </>
  );
}
