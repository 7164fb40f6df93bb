/** The decision on its way to the server, with what was answered to the suggestions. */
import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import type { CodingDecision, DecidedVisit, EncounterView } from '../../api/paths.gen.ts';
import { notifyDone } from '../../parts/notify.ts';
import { answersOf } from './answers.ts';
import type { Draft } from './draft.ts';
import { givenReasons } from './leaving.ts';
import type { Previewed } from './preview.ts';

type SaveOptions = {
  readonly view: EncounterView;
  readonly draft: Draft;
  readonly onSaved: () => void;
  readonly onDecided: (visit: DecidedVisit) => void;
};

export function useSave({ view, draft, onSaved, onDecided }: SaveOptions) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const { encounterId } = view;
  return useMutation({
    mutationFn: (codes: Previewed['written']['codes']) => {
      const suggested = view.suggestions.map(({ code }) => code);
      const body = {
        ...codes,
        revision: draft.revision === 0 ? 'none' : draft.revision,
        noteVersion: draft.noteVersion,
        noteSha256: draft.noteSha256 as CodingDecision['noteSha256'],
        exceptions: givenReasons(draft),
        answers: answersOf(draft, suggested, view.modelVersion),
      } satisfies CodingDecision;
      return api.put('/encounters/{encounterId}/decision', { path: { encounterId }, body });
    },
    onSuccess: async (visit) => {
      // The visit first: what is told then stands in its last place, and focus that goes there is not taken away again.
      await client.invalidateQueries({ queryKey: ['encounters', 'one', encounterId] });
      onDecided(visit);
      onSaved();
      notifyDone(i18n._('Coded and billed'));
      await client.invalidateQueries({ queryKey: ['encounters'] });
    },
    // Somebody changed the visit: what stands now is read again, and says so above.
    onError: () => void client.invalidateQueries({ queryKey: ['encounters', 'one', encounterId] }),
  });
}
