/** A note that waits for its signature: who must sign, or the signature itself. */
import { useLingui } from '@lingui/react';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import type { EncounterView } from '../../api/paths.gen.ts';
import { ConfirmAction } from '../../parts/confirm-action.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { notifyDone } from '../../parts/notify.ts';
import { Panel } from '../../parts/panel.tsx';
import { useMay, useSession } from '../../session.ts';

export function Unsigned({ view }: { readonly view: EncounterView }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const { providerId } = useSession();
  const maySign = useMay('encounter:sign') && providerId === view.rendering.providerId;
  const note = view.notes.at(-1);
  const sign = async (): Promise<void> => {
    if (note === undefined) return;
    await api.post('/encounters/{encounterId}/sign', {
      path: { encounterId: view.encounterId },
      body: { noteVersion: note.version, noteSha256: note.sha256 },
    });
    notifyDone(i18n._('Signed'));
    await client.invalidateQueries({ queryKey: ['encounters'] });
  };
  return (
    <Panel title={i18n._('Signature')}>
      <EmptyState
        title={i18n._('This note is not signed')}
        teach={
          maySign
            ? i18n._('Nothing is coded from it before you sign. Read it first: what is signed stays as it is.')
            : i18n._('Nothing may be coded from it. Ask {name} to sign it; the visit then comes to the list by itself.', {
                name: view.rendering.name,
              })
        }
        action={
          maySign ? (
            <ConfirmAction
              label={i18n._('Sign the note')}
              title={i18n._('Sign this note?')}
              body={i18n._(
                'The signature of {name} is put under the text as it stands. What is to be added later goes into an addendum.',
                {
                  name: view.rendering.name,
                },
              )}
              confirmLabel={i18n._('Sign the note')}
              onConfirm={sign}
              variant="filled"
            />
          ) : undefined
        }
      />
    </Panel>
  );
}
