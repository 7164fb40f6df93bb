/** Where the coder left a convention, and why: a payer or an auditor may ask. */
import { useLingui } from '@lingui/react';
import type { ClaimView } from '../../api/paths.gen.ts';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { Who } from '../../parts/who.tsx';
import { ExceptionsList } from '../encounters/exceptions-list.tsx';

export function ExceptionsPanel({ claim: { exceptions } }: { readonly claim: ClaimView }) {
  const { i18n } = useLingui();
  if (exceptions === undefined) return null;
  return (
    <Panel
      title={i18n._('Conventions left with a reason')}
      aside={
        <>
          <Who is={exceptions.decidedBy} />, <When on={exceptions.decidedAt} />
        </>
      }
    >
      <ExceptionsList exceptions={exceptions.left} />
    </Panel>
  );
}
