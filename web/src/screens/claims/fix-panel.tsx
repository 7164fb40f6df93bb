import { useLingui } from '@lingui/react';
import { Button, Group, Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ClaimFixes, ClaimView, CorrectedClaim } from '../../api/paths.gen.ts';
import { ApiProblem, api } from '../../api/client.ts';
import { StateBadge } from '../../parts/badges.tsx';
import { useDraft } from '../../parts/draft.ts';
import { Icon } from '../../parts/icons.tsx';
import { notifyDone } from '../../parts/notify.ts';
import { Panel } from '../../parts/panel.tsx';
import { ProblemNote, useProblemText } from '../../parts/problem-note.tsx';
import { Say } from '../../parts/say.tsx';
import { useShortcut } from '../../parts/shortcuts.ts';
import { draftOf, fixDraftKey, type FixDraft, type FixGroup, fixesOf, groupOf, groupsDenied, isWhole } from './fix-draft.ts';
import {
  AccidentFields,
  AuthorizationFields,
  ConsentFields,
  CoverageFields,
  DiagnosisFields,
  type FieldsProps,
  PeopleFields,
} from './fix-fields.tsx';
import { MoneyMoves } from './money-moves.tsx';
import { LineFields } from './service-fields.tsx';
import classes from './claims.module.css';

const TYPING_MILLISECONDS = 400;

const FIELDS: readonly { readonly group: FixGroup; readonly Fields: (props: FieldsProps) => React.ReactNode }[] = [
  { group: 'lines', Fields: LineFields },
  { group: 'diagnoses', Fields: DiagnosisFields },
  { group: 'authorization', Fields: AuthorizationFields },
  { group: 'coverage', Fields: CoverageFields },
  { group: 'accident', Fields: AccidentFields },
  { group: 'people', Fields: PeopleFields },
  { group: 'consent', Fields: ConsentFields },
];

/** Fix, see at once what the edits say, save: a new claim follows this one. */
export function FixPanel({ claim }: { readonly claim: ClaimView }) {
  const { i18n } = useLingui();
  const initial = draftOf(claim);
  const [draft, setDraft, forget] = useDraft<FixDraft>(fixDraftKey(claim.claimId), initial);
  const set = (change: Partial<FixDraft>): void => setDraft({ ...draft, ...change });
  const fixes = fixesOf(claim, draft);
  const isTouched = Object.keys(fixes).length > 0;
  const isReady = isTouched && isWhole(fixes);
  const save = useCorrect(claim, forget);
  const preview = usePreview(claim, fixes, isReady);
  const [asking, setAsking] = useState(false);
  // What moves money is saved only after what moves was seen.
  const canSave = isReady && (!touchesMoney(fixes) || (preview.isCurrent && preview.data !== undefined));
  const submit = (): void => {
    if (!canSave || save.isPending) return;
    if (preview.isCurrent && preview.data !== undefined && needsConsent(preview.data)) setAsking(true);
    else save.mutate(fixes);
  };
  useShortcut('mod+Enter', i18n._('Save the correction'), submit, { enabled: canSave && !save.isPending && !asking });
  const flagged = new Set(claim.findings.filter((one) => one.severity === 'error').flatMap((one) => groupOf(one.ruleId) ?? []));
  // What holds the claim comes first; the rest is there when it is wanted.
  const denied = claim.state === 'adjudicated' ? groupsDenied(claim) : [];
  const first = FIELDS.filter(
    ({ group }) => flagged.has(group) || denied.includes(group) || (group === 'coverage' && claim.state === 'rejected'),
  );
  const rest = FIELDS.filter((one) => !first.includes(one));
  return (
    <Panel title={i18n._('Put it right')} id="fix">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {claim.state === 'adjudicated' ? (
          <p>
            {claim.payer.acceptsReplacement
              ? i18n._('The payer has decided this claim: the corrected one replaces it and names the payer’s number {number}.', {
                  number: claim.answers.at(-1)?.payerClaimControlNumber ?? '–',
                })
              : i18n._(
                  'This payer takes no replacement of what it decided. Ask it to reopen the claim, or appeal; only a claim it could not process may be sent anew.',
                )}
          </p>
        ) : null}
        {claim.state === 'ready' ? (
          <p>{i18n._('This claim has not left yet: a corrected one takes its place, and this one is never sent.')}</p>
        ) : null}
        {first.map(({ group, Fields }) => (
          <Fields key={group} claim={claim} draft={draft} set={set} />
        ))}
        <details open={first.length === 0 && claim.outcome !== 'paid' && claim.state !== 'ready'} style={{ marginTop: 16 }}>
          <summary>{i18n._('Everything that can be put right')}</summary>
          {rest.map(({ group, Fields }) => (
            <Fields key={group} claim={claim} draft={draft} set={set} />
          ))}
        </details>
        {isReady ? <PreviewNote preview={preview} /> : null}
        {isTouched && !isReady ? (
          <p className={classes['small']}>{i18n._('As soon as every field you began is whole, the edits are asked.')}</p>
        ) : null}
        {save.isError ? <SaveProblem error={save.error} /> : null}
        <Group gap="xs" mt="md">
          <Button type="submit" loading={save.isPending} disabled={!canSave} leftSection={<Icon name="check" size={16} />}>
            {i18n._('Save and judge again')}
          </Button>
          {isTouched ? (
            <Button variant="default" onClick={forget}>
              {i18n._('Discard')}
            </Button>
          ) : null}
        </Group>
        <p className={classes['small']}>
          {i18n._(
            'A correction changes the record behind the claim: the visit, the coverage, the authorization. A new claim follows this one, and nothing of this one is lost.',
          )}
        </p>
      </form>
      <Consent
        judged={asking ? preview.data : undefined}
        close={() => setAsking(false)}
        agree={() => {
          setAsking(false);
          save.mutate(fixes);
        }}
      />
    </Panel>
  );
}

function useCorrect(claim: ClaimView, forget: () => void) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (fixes: ClaimFixes) =>
      api.post('/claims/{claimId}/correct', { path: { claimId: claim.claimId }, body: { revision: claim.revision, fixes } }),
    onSuccess: (corrected) => {
      forget();
      notifyDone(
        corrected.state === 'ready'
          ? i18n._('Corrected. The new claim is ready to be sent.')
          : corrected.state === 'closed'
            ? i18n._('The claim is withdrawn. Nothing of it is billed any more.')
            : i18n._('Corrected. The new claim is still held: see what is left.'),
      );
      void client.invalidateQueries({ queryKey: ['claims'] });
      void client.invalidateQueries({ queryKey: ['work'] });
      void client.invalidateQueries({ queryKey: ['accounts'] });
      void navigate({ to: '/claims/$claimId', params: { claimId: corrected.claimId } });
    },
    // Somebody else was first: what was typed stays, and the page shows what stands now.
    onError: (error) => {
      if (error instanceof ApiProblem && error.status === 409) void client.invalidateQueries({ queryKey: ['claims'] });
    },
  });
}

function SaveProblem({ error }: { readonly error: unknown }) {
  return (
    <div style={{ marginTop: 12 }}>
      <ProblemNote problem={error} />
    </div>
  );
}

type Preview = { readonly data: CorrectedClaim | undefined; readonly error: unknown; readonly isCurrent: boolean };

/** What the edits would say now, and what would move. */
function usePreview(claim: ClaimView, fixes: ClaimFixes, enabled: boolean): Preview {
  const [asked] = useDebouncedValue(fixes, TYPING_MILLISECONDS);
  const query = useQuery({
    queryKey: ['claims', 'preview', claim.claimId, claim.revision, asked],
    queryFn: ({ signal }) =>
      api.post('/claims/{claimId}/preview', {
        path: { claimId: claim.claimId },
        body: { revision: claim.revision, fixes: asked },
        signal,
      }),
    enabled: enabled && Object.keys(asked).length > 0,
    retry: false,
    gcTime: 0,
    placeholderData: (before) => before,
  });
  const isCurrent = JSON.stringify(asked) === JSON.stringify(fixes) && !query.isPlaceholderData && !query.isFetching;
  return { data: query.data, error: query.error, isCurrent };
}

const touchesMoney = ({ lines = [], addedLines, removedLines }: ClaimFixes): boolean =>
  addedLines !== undefined ||
  removedLines !== undefined ||
  lines.some(
    ({ procedure, units, unitPriceCents }) => procedure !== undefined || units !== undefined || unitPriceCents !== undefined,
  );

/** Money moves, or nothing of the claim is billed any more. */
const needsConsent = ({ money, frequency, state }: CorrectedClaim): boolean =>
  money !== undefined || frequency === '8' || state === 'closed';

function PreviewNote({ preview: { data, error } }: { readonly preview: Preview }) {
  const { i18n } = useLingui();
  const tell = useProblemText();
  return (
    <div className={classes['preview']} role="status" aria-live="polite">
      {data === undefined && error === null ? i18n._('Asking the edits…') : null}
      {error === null ? null : <>{tell(error).detail}</>}
      {data === undefined || error !== null ? null : <Judged judged={data} />}
    </div>
  );
}

type ConsentProps = {
  readonly judged: CorrectedClaim | undefined;
  readonly close: () => void;
  readonly agree: () => void;
};

/** The last look before money moves. */
export function Consent({ judged, close, agree }: ConsentProps) {
  const { i18n } = useLingui();
  return (
    <Modal
      opened={judged !== undefined}
      onClose={close}
      size="xl"
      title={i18n._('This correction moves money')}
      closeButtonProps={{ 'aria-label': i18n._('Close') }}
    >
      {judged === undefined ? null : (
        <>
          <Judged judged={judged} />
          <p className={classes['small']}>
            {i18n._(
              'Nothing is erased: what is wrong is reversed and the right entries follow it. A further correction can change it again.',
            )}
          </p>
        </>
      )}
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={close}>
          {i18n._('Cancel')}
        </Button>
        <Button data-autofocus onClick={agree}>
          {i18n._('Correct the claim and move the money')}
        </Button>
      </Group>
    </Modal>
  );
}

function Judged({ judged }: { readonly judged: CorrectedClaim }) {
  const { i18n } = useLingui();
  const errors = judged.findings.filter((finding) => finding.severity === 'error');
  return (
    <>
      {i18n._('With these changes the claim would be:')} <StateBadge of="claim" state={judged.state} />{' '}
      <Standing judged={judged} />
      {errors.length === 0 ? null : (
        <ul className={classes['list']}>
          {errors.map((finding, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              <Say said={finding.message} />
            </li>
          ))}
        </ul>
      )}
      {judged.money === undefined ? null : <MoneyMoves money={judged.money} />}
    </>
  );
}

/** How the new claim stands to what the payer has. */
function Standing({
  judged: { state, frequency, originalPayerControlNumber: number = '–' },
}: {
  readonly judged: CorrectedClaim;
}) {
  const { i18n } = useLingui();
  if (state === 'closed') return <>{i18n._('Nothing remains to be billed: the claim is withdrawn.')}</>;
  if (frequency === '8')
    return <>{i18n._('Nothing remains to be billed: the payer is asked to take back its claim {number}.', { number })}</>;
  if (frequency === '7') return <>{i18n._('It replaces the payer’s claim {number}.', { number })}</>;
  return null;
}
