/** From one visit to the next that waits for its codes, in the order of their list. */
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import type { EncounterView } from '../../api/paths.gen.ts';
import { useParam } from '../../navigation.ts';
import { notifyProblem } from '../../parts/notify.ts';
import { useProblemText } from '../../parts/problem-note.tsx';

const TO_CODE = { step: 'code', note: 'signed' } as const;

/** The one that comes after this one, else the first; the list where no other waits. */
export function useNextVisit(): () => void {
  const client = useQueryClient();
  const navigate = useNavigate();
  const tell = useProblemText();
  const here = useParam('encounterId');
  const next = async (): Promise<string | undefined> => {
    const view = client.getQueryData<EncounterView>(['encounters', 'one', here]);
    if (view !== undefined) {
      const after = await api.get('/encounters', { query: { ...TO_CODE, limit: 1, cursor: `${view.serviceDate}_${here}` } });
      if (after.rows[0] !== undefined) return after.rows[0].encounterId;
    }
    const first = await api.get('/encounters', { query: { ...TO_CODE, limit: 2 } });
    return first.rows.find(({ encounterId }) => encounterId !== here)?.encounterId;
  };
  return () =>
    void next().then(
      (encounterId) =>
        navigate(
          encounterId === undefined
            ? { to: '/encounters', search: { list: 'code' } }
            : { to: '/encounters/$encounterId', params: { encounterId } },
        ),
      (problem: unknown) => notifyProblem(tell(problem).detail),
    );
}
