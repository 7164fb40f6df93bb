/** Who pays is not certain: said before the visit is coded and billed, not after. */
import { useLingui } from '@lingui/react';
import type { EncounterView } from '../../api/paths.gen.ts';
import { Say } from '../../parts/say.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import classes from './workspace.module.css';

export function InDoubt({ view }: { readonly view: EncounterView }) {
  const { i18n } = useLingui();
  if (view.inDoubt.length === 0) return null;
  return (
    <section aria-label={i18n._('Who pays is not certain')} className={classes['inDoubt']}>
      <strong>{i18n._('Who pays is not certain')}</strong>
      <ul>
        {view.inDoubt.map((item) => (
          <li key={item.reason.text}>
            <Say said={item.reason} /> <Say said={item.nextAction} />
          </li>
        ))}
      </ul>
      {view.coding === 'correct-the-claim' ? null : (
        <p>{i18n._('Coded now, the visit is billed to whom the books name today.')}</p>
      )}
      <TextLink to="/patients/$patientId" params={{ patientId: view.patient.patientId }}>
        {i18n._('Open the chart')}
      </TextLink>
    </section>
  );
}
