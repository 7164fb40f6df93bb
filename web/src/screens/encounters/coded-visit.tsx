/** A visit to read: coded and charged, waiting for its signature, or for somebody who does not code. */
import { useLingui } from '@lingui/react';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { DecidedVisit, DecisionView, EncounterView } from '../../api/paths.gen.ts';
import { StateBadge } from '../../parts/badges.tsx';
import { CodeTip } from '../../parts/code-tip.tsx';
import { DataList } from '../../parts/data-list.tsx';
import { LoadingPanel } from '../../parts/loading.tsx';
import { Money } from '../../parts/money.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useSay } from '../../parts/say.tsx';
import { Tip } from '../../parts/tip.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { When } from '../../parts/when.tsx';
import { Who } from '../../parts/who.tsx';
import { useMay } from '../../session.ts';
import { byKeyboard, useLooking } from './looking.ts';
import { useNoteLanguage } from './note-language.ts';
import { NotePane } from './note-pane.tsx';
import { DecidedView } from './outcome-pane.tsx';
import { Panes } from './panes.tsx';
import { ExceptionsList } from './exceptions-list.tsx';
import { passagesOfDecided } from './passages.ts';
import { dotted } from './patches.ts';
import { letterOf, writePointers } from './pointers.ts';
import { wordings } from './segments.ts';
import { suggestionId, SuggestionsPane } from './suggestions-pane.tsx';
import { Unsigned } from './unsigned.tsx';
import { goTo, type Pane } from './workbench-keys.ts';
import classes from './workspace.module.css';

const VisitQueries = lazy(() => import('../queries/visit-queries.tsx').then((module) => ({ default: module.VisitQueries })));
const ResearchPane = lazy(() => import('./research-pane.tsx').then((module) => ({ default: module.ResearchPane })));

export function CodedVisit({ view, decided }: { readonly view: EncounterView; readonly decided: DecidedVisit | undefined }) {
  const { i18n } = useLingui();
  const { lit, selected, light, select } = useLooking();
  const [pane, setPane] = useState<Pane>('codes');
  const { decision, suggestions } = view;
  const chosen = new Set<string>(decision?.diagnoses.map(({ code }) => code));
  const standingOf = (code: string) => (chosen.has(code) ? ('accepted' as const) : ('open' as const));
  const named = [...(decision?.diagnoses ?? []), ...suggestions];
  return (
    <Panes
      shown={pane}
      onShow={setPane}
      note={
        <NotePane
          notes={view.notes}
          version={decision?.noteVersion ?? view.notes.at(-1)?.version ?? 1}
          reading={view.reading}
          passages={useMemo(() => passagesOfDecided(view), [view])}
          lit={lit}
          onLight={light}
          onSelect={(codes) => select(codes[0])}
          onFollow={(code) =>
            goTo(
              () => document.getElementById(`decided-${code}`) ?? document.getElementById(suggestionId(code)),
              () => setPane('codes'),
            )
          }
          nameOf={(code) => named.find((known) => known.code === code)?.display ?? dotted(code)}
        />
      }
      codes={
        <>
          {decided === undefined ? null : (
            <Panel title={i18n._('What came of it')}>
              <div role="status" className={classes['prose']}>
                <DecidedView decided={decided} />
              </div>
            </Panel>
          )}
          {view.coding === 'sign-first' ? <Unsigned view={view} /> : null}
          {decision === undefined ? null : (
            <Decision decision={decision} on={view.serviceDate} lit={lit} selected={selected} onLight={light} onSelect={select} />
          )}
          {view.charges.length === 0 ? null : <Charges view={view} />}
          {view.claims.length === 0 ? null : <Claims view={view} />}
          {view.coding === 'sign-first' ? null : (
            <SuggestionsPane
              encounterId={view.encounterId}
              {...{ suggestions, lit, selected, standingOf }}
              onLight={light}
              onSelect={select}
            />
          )}
          <Suspense fallback={null}>
            <VisitQueries view={view} />
          </Suspense>
          <Earlier decisions={view.earlierDecisions} />
        </>
      }
      research={
        <Suspense fallback={<LoadingPanel />}>
          <ResearchPane
            {...{ view, selected, suggestions, standingOf }}
            advice={undefined}
            procedures={decision?.procedures.map(({ procedure }) => procedure) ?? []}
          />
        </Suspense>
      }
    />
  );
}

type DecisionProps = {
  readonly decision: DecisionView;
  readonly on: string;
  readonly lit: ReadonlySet<string>;
  readonly selected: string | undefined;
  readonly onLight: (codes: readonly string[]) => void;
  readonly onSelect: (code: string) => void;
};

function Decision({ decision, on, lit, selected, onLight, onSelect }: DecisionProps) {
  const language = useNoteLanguage();
  const { i18n } = useLingui();
  const say = useSay();
  return (
    <Panel
      title={i18n._('Decision')}
      aside={
        <>
          <Who is={decision.decidedBy} />, <When on={decision.decidedAt} />
        </>
      }
    >
      <ol className={classes['diagnoses']}>
        {decision.diagnoses.map((diagnosis, position) => (
          // A press on the row chooses it as its focus does.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
          <li
            key={diagnosis.code}
            id={`decided-${diagnosis.code}`}
            className={classes['diagnosis']}
            data-lit={lit.has(diagnosis.code) || undefined}
            data-selected={selected === diagnosis.code || undefined}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            onMouseEnter={() => onLight([diagnosis.code])}
            onMouseLeave={() => onLight([])}
            onFocus={(event) => byKeyboard(event) && onSelect(diagnosis.code)}
            onClick={() => onSelect(diagnosis.code)}
          >
            <span className={classes['letter']} aria-hidden="true">
              {letterOf(position)}
            </span>
            <div>
              <CodeTip system="icd10cm" code={diagnosis.code} on={on}>
                <strong className="mono">{diagnosis.display}</strong>
              </CodeTip>{' '}
              <span lang="en">{diagnosis.title}</span>
              <div className="text-muted" lang={language}>
                {wordings(diagnosis.evidence).map((span) => (
                  <q key={span.start} className={classes['quote']}>
                    {span.words}
                  </q>
                ))}
                {diagnosis.because}
              </div>
            </div>
          </li>
        ))}
      </ol>
      <ExceptionsList exceptions={decision.exceptions} />
      <p className={`${classes['small'] ?? ''} text-muted`}>
        {i18n._('Codes judged by {release}', { release: say(decision.icd10Release) })}
      </p>
    </Panel>
  );
}

function Charges({ view }: { readonly view: EncounterView }) {
  const { i18n } = useLingui();
  const say = useSay();
  const total = view.charges.reduce((sum, charge) => sum + charge.chargeCents, 0);
  return (
    <Panel title={i18n._('Charges')} flush aside={<Money cents={total} strong />}>
      <DataList
        label={i18n._('Charges')}
        rows={view.charges}
        rowKey={(charge) => charge.chargeId}
        columns={[
          {
            key: 'code',
            title: i18n._('Procedure'),
            main: true,
            cell: (charge) => (
              <>
                <CodeTip system="hcpcs" code={charge.procedure} on={view.serviceDate} />
                {charge.modifiers.map((modifier) => (
                  <span key={modifier}>
                    {' '}
                    <CodeTip system="modifier" code={modifier} on={view.serviceDate} />
                  </span>
                ))}{' '}
                {say(charge.words)}
              </>
            ),
          },
          { key: 'pointers', title: i18n._('Points to'), cell: (charge) => writePointers(charge.diagnosisPointers) },
          { key: 'units', title: i18n._('Units'), align: 'end', cell: (charge) => charge.units },
          { key: 'amount', title: i18n._('Amount'), align: 'end', cell: (charge) => <Charged charge={charge} /> },
        ]}
      />
    </Panel>
  );
}

function Charged({ charge }: { readonly charge: EncounterView['charges'][number] }) {
  const { i18n } = useLingui();
  const source = i18n._('Price list {source}', { source: charge.priceSource });
  return (
    <Tip label={i18n._('how this amount came about')} content={() => <p>{source}</p>}>
      <Money cents={charge.chargeCents} />
    </Tip>
  );
}

function Claims({ view }: { readonly view: EncounterView }) {
  const { i18n } = useLingui();
  const mayRead = useMay('claim:read');
  return (
    <Panel title={i18n._('Claims of this visit')}>
      <ul className={classes['plain']}>
        {view.claims.map((claim) => (
          <li key={claim.claimId}>
            <StateBadge of="claim" state={claim.state} />{' '}
            {mayRead ? (
              <TextLink underline="always" to="/claims/$claimId" params={{ claimId: claim.claimId }}>
                {claim.payerName}
              </TextLink>
            ) : (
              claim.payerName
            )}{' '}
            <span className="mono">{claim.patientControlNumber}</span> <Money cents={claim.totalChargeCents} />
          </li>
        ))}
      </ul>
      <p className={`${classes['small'] ?? ''} text-muted`}>
        {i18n._('The codes of a charged visit are corrected on its claim, so that what was billed stays readable.')}
      </p>
    </Panel>
  );
}

function Earlier({ decisions }: { readonly decisions: readonly DecisionView[] }) {
  const { i18n } = useLingui();
  if (decisions.length === 0) return null;
  return (
    <Panel title={i18n._('Earlier decisions')}>
      <ul className={classes['plain']}>
        {decisions.map((decision) => (
          <li key={decision.revision}>
            <Who is={decision.decidedBy} />, <When on={decision.decidedAt} />:{' '}
            <span className="mono">
              {[
                ...decision.diagnoses.map(({ display }) => display),
                ...decision.procedures.map(({ procedure }) => procedure),
              ].join(', ')}
            </span>
            <ExceptionsList exceptions={decision.exceptions} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
