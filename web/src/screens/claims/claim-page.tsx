import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { ClaimView } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { dropDraft, readDraft } from '../../drafts.ts';
import { StateBadge } from '../../parts/badges.tsx';
import { Colon } from '../../parts/colon.tsx';
import { ConfirmAction } from '../../parts/confirm-action.tsx';
import { Icon } from '../../parts/icons.tsx';
import { LoadingPanel, QueryView } from '../../parts/loading.tsx';
import { May } from '../../parts/may.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Say } from '../../parts/say.tsx';
import { useShortcut } from '../../parts/shortcuts.ts';
import { TextLink } from '../../parts/text-link.tsx';
import { When } from '../../parts/when.tsx';
import { useParam } from '../../navigation.ts';
import { useMay } from '../../session.ts';
import { AnswersPanel } from './claim-answers.tsx';
import { ClaimStateBadges } from './claim-columns.tsx';
import { FactsPanel, MoneyHead } from './claim-facts.tsx';
import { FindingsPanel } from './claim-findings.tsx';
import { ExceptionsPanel } from './claim-exceptions.tsx';
import { LinesPanel } from './claim-lines.tsx';
import { TimelinePanel } from './claim-timeline.tsx';
import { nameOf, RELATIONS } from './claim-words.ts';
import { fixDraftKey } from './fix-draft.ts';
import { JudgeAgain } from './judge-again.tsx';
import { WriteOffPanel } from '../write-offs/write-off-panel.tsx';
import { type Sending, SendingNote, useSending } from './send-bar.tsx';
import classes from './claims.module.css';

const FixPanel = lazy(() => import('./fix-panel.tsx').then((chunk) => ({ default: chunk.FixPanel })));
const X12Panel = lazy(() => import('./claim-x12.tsx').then((chunk) => ({ default: chunk.X12Panel })));

/** One claim: why it stands where it stands, what to do, and everything behind it. */
export function ClaimPage() {
  const claimId = useParam('claimId');
  const query = useQuery({
    queryKey: ['claims', 'one', claimId],
    queryFn: ({ signal }) => api.get('/claims/{claimId}', { path: { claimId }, signal }),
  });
  const { i18n } = useLingui();
  const isLost = query.data === undefined && query.error !== null;
  return (
    <>
      {isLost ? <PageHead title={i18n._('Claim')} back={{ to: '/claims', label: i18n._('Claims') }} /> : null}
      <QueryView query={query}>{(claim) => <Whole key={claim.claimId} claim={claim} />}</QueryView>
    </>
  );
}

function Whole({ claim }: { readonly claim: ClaimView }) {
  const { i18n } = useLingui();
  const mayCorrect = useMay('claim:correct');
  const [wire, setWire] = useState(false);
  // Here and not beside its button: the button goes as soon as the claim has left.
  const sending = useSending();
  const { allowed, left = [] } = claim.correction;
  const isFixable = mayCorrect && allowed && left.length === 0;
  return (
    <>
      <PageHead
        title={i18n._('Claim {number}', { number: claim.patientControlNumber })}
        detail={
          <>
            <bdi>{nameOf(claim.patient.name)}</bdi> · <bdi>{claim.payer.name}</bdi> · <When on={claim.serviceDate} />
          </>
        }
        badges={
          <>
            <ClaimStateBadges state={claim.state} outcome={claim.outcome} />
            {claim.overdue ? <StateBadge of="work" state="overdue" /> : null}
          </>
        }
        back={{ to: '/claims', label: i18n._('Claims') }}
        actions={<Actions claim={claim} sending={sending} showWire={() => setWire(true)} />}
      />
      {sending.job === undefined ? <Changed claim={claim} /> : null}
      <SendingNote sending={sending} />
      <Waits claim={claim} />
      <MoneyHead claim={claim} />
      <div className={classes['columns']}>
        <div className="stack">
          <FindingsPanel claim={claim} />
          <ExceptionsPanel claim={claim} />
          {left.length === 0 ? null : (
            <Panel title={i18n._('What is left to do')}>
              <ul className={classes['list']}>
                {left.map((one) => (
                  <li key={one.text}>
                    <Say said={one} />
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          {isFixable ? (
            <Suspense fallback={<LoadingPanel />}>
              <div className="print-hide">
                <FixPanel claim={claim} />
              </div>
            </Suspense>
          ) : null}
          <LinesPanel claim={claim} />
          <AnswersPanel claim={claim} />
          <WriteOffPanel {...writeOffsOf(claim)} />
        </div>
        <div className="stack">
          <RelatedPanel claim={claim} />
          <FactsPanel claim={claim} />
          <TimelinePanel claim={claim} />
        </div>
      </div>
      <div className="stack" style={{ marginTop: 16 }}>
        {wire ? (
          <Suspense fallback={<LoadingPanel />}>
            <X12Panel claimId={claim.claimId} state={claim.state} />
          </Suspense>
        ) : null}
      </div>
    </>
  );
}

/** A claim that is about to leave, was replaced or is closed is not given up from here. */
const writeOffsOf = (claim: ClaimView): Parameters<typeof WriteOffPanel>[0] => ({
  patientId: claim.patient.patientId,
  encounterId: claim.encounterId,
  claimId: claim.claimId,
  visits: ['draft', 'ready', 'replaced', 'closed'].includes(claim.state)
    ? []
    : [
        {
          encounterId: claim.encounterId,
          serviceDate: claim.serviceDate,
          parts: claim.lines.flatMap(({ chargeId, procedure, words, money }) => [
            { chargeId, procedure, words, side: 'plan' as const, openCents: money?.openInsuranceCents ?? 0 },
            { chargeId, procedure, words, side: 'patient' as const, openCents: money?.openPatientCents ?? 0 },
          ]),
        },
      ],
});

/** Somebody else, or an answer, was quicker: said plainly, because the fields they typed in may be gone from the page. */
function Changed({ claim }: { readonly claim: ClaimView }) {
  const { i18n } = useLingui();
  const [opened] = useState(claim.revision);
  const [, setForgotten] = useState(false);
  if (claim.revision === opened) return null;
  const key = fixDraftKey(claim.claimId);
  const hasTyped = readDraft(key) !== undefined;
  const forget = (): void => {
    dropDraft(key);
    setForgotten(true);
  };
  return (
    <div role="alert" className={classes['preview']} style={{ marginBottom: 12 }}>
      {i18n._('This claim has changed since you opened it. What you see is how it stands now.')}{' '}
      {hasTyped ? (
        <>
          {i18n._('What you had typed was not saved, and nothing was overwritten.')}{' '}
          <Button variant="subtle" size="compact-xs" onClick={forget}>
            {i18n._('Discard what I typed')}
          </Button>
        </>
      ) : null}
    </div>
  );
}

/** Whose turn it is, and until when. */
function Waits({ claim }: { readonly claim: ClaimView }) {
  const { i18n } = useLingui();
  if (claim.replacedBy !== undefined) {
    return (
      <p>
        {i18n._('A corrected claim took the place of this one.')}{' '}
        <TextLink to="/claims/$claimId" params={{ claimId: claim.replacedBy }}>
          {i18n._('Open the corrected claim')}
        </TextLink>
      </p>
    );
  }
  return (
    <p className={classes['words']}>
      {claim.since === undefined ? null : (
        <>
          {i18n._('In this state since')} <When on={claim.since} />.{' '}
        </>
      )}
      {claim.dueOn === undefined ? null : (
        <>
          {i18n._('Due')} <When on={claim.dueOn} />.{' '}
        </>
      )}
      {claim.correction.allowed || claim.correction.message === undefined ? null : <Say said={claim.correction.message} />}
    </p>
  );
}

type ActionsProps = { readonly claim: ClaimView; readonly sending: Sending; readonly showWire: () => void };

function Actions({ claim, sending, showWire }: ActionsProps) {
  const { i18n } = useLingui();
  useShortcut('x', i18n._('Show the claim on the wire'), showWire);
  return (
    <>
      {claim.correction.allowed ? (
        <May permission="claim:correct">
          <JudgeAgain claim={claim} />
        </May>
      ) : null}
      <Button variant="default" onClick={showWire}>
        {i18n._('On the wire')}
      </Button>
      {claim.state === 'ready' ? (
        <May permission="claim:send">
          <SendNow claim={claim} sending={sending} />
        </May>
      ) : null}
    </>
  );
}

function SendNow({ claim, sending }: Pick<ActionsProps, 'claim' | 'sending'>) {
  const { i18n } = useLingui();
  return (
    <ConfirmAction
      label={i18n._('Send now')}
      variant="filled"
      leftSection={<Icon name="send" size={16} />}
      title={i18n._('Send this claim')}
      body={i18n._('This claim leaves now, and no other. What has left cannot be called back.')}
      confirmLabel={i18n._('Send now')}
      disabled={sending.busy}
      onConfirm={() => sending.start.mutateAsync([claim.claimId])}
    />
  );
}

function RelatedPanel({ claim }: { readonly claim: ClaimView }) {
  const { i18n } = useLingui();
  if (claim.related.length === 0) return null;
  return (
    <Panel title={i18n._('Linked claims')}>
      <ul className={classes['list']}>
        {claim.related.map((other) => (
          <li key={other.claimId}>
            {i18n._(RELATIONS[other.relation])}
            <Colon />
            <TextLink to="/claims/$claimId" params={{ claimId: other.claimId }}>
              <span className="mono">{other.patientControlNumber}</span>
            </TextLink>{' '}
            <bdi>{other.payerName}</bdi> <ClaimStateBadges state={other.state} outcome={other.outcome} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
