import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { ClaimView, CorrectedClaim } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { Icon } from '../../parts/icons.tsx';
import { notifyDone, notifyProblem } from '../../parts/notify.ts';
import { useProblemText } from '../../parts/problem-note.tsx';

const Consent = lazy(() => import('./fix-panel.tsx').then((chunk) => ({ default: chunk.Consent })));

/** For a cause that was fixed elsewhere: the patient, the coverage, the provider, the price list. */
export function JudgeAgain({ claim }: { readonly claim: ClaimView }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const tell = useProblemText();
  const [asking, setAsking] = useState<CorrectedClaim | undefined>(undefined);
  const about = { path: { claimId: claim.claimId } };
  const { revision } = claim;
  const onError = (error: unknown): void => {
    notifyProblem(tell(error).detail);
    void client.invalidateQueries({ queryKey: ['claims'] });
  };
  const judge = useMutation({
    mutationFn: () => api.post('/claims/{claimId}/judge', { ...about, body: { revision } }),
    onSuccess: (judged) => {
      void client.invalidateQueries({ queryKey: ['claims'] });
      void client.invalidateQueries({ queryKey: ['accounts'] });
      if (!judged.changed) {
        notifyDone(
          claim.state === 'held'
            ? i18n._('Nothing has changed: what holds it still stands in the records.')
            : i18n._('Nothing has changed: the records say what this claim says.'),
        );
        return;
      }
      notifyDone(
        judged.state === 'ready' ? i18n._('The claim is ready now.') : i18n._('The claim was built again and is still held.'),
      );
      void navigate({ to: '/claims/$claimId', params: { claimId: judged.claimId } });
    },
    onError,
  });
  // Another plan may come out of the records: what moves is shown before it moves.
  const look = useMutation({
    mutationFn: () => api.post('/claims/{claimId}/preview', { ...about, body: { revision, fixes: {} } }),
    onSuccess: (previewed) => {
      const isAsked = previewed.changed && (previewed.money !== undefined || claim.state === 'adjudicated');
      if (isAsked) setAsking(previewed);
      else judge.mutate();
    },
    onError,
  });
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="refresh" size={16} />}
        loading={judge.isPending || look.isPending}
        onClick={() => look.mutate()}
      >
        {claim.state === 'held' ? i18n._('Judge again') : i18n._('Build it again')}
      </Button>
      {asking === undefined ? null : (
        <Suspense fallback={null}>
          <Consent
            judged={asking}
            close={() => setAsking(undefined)}
            agree={() => {
              setAsking(undefined);
              judge.mutate();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
