/** The chosen diagnoses and procedures of a draft, with what the preview says about each. */
import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { lazy, type RefObject, Suspense } from 'react';
import { api } from '../../api/client.ts';
import type { CodePatch, CodingAdvice, EncounterView } from '../../api/paths.gen.ts';
import { LoadingPanel } from '../../parts/loading.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useSay } from '../../parts/say.tsx';
import { AdviceList } from './advice-list.tsx';
import { DiagnosesPane } from './diagnoses-pane.tsx';
import {
  addDiagnosis,
  addLineBelow,
  changeDiagnosis,
  changeLine,
  copyPointersDown,
  enterService,
  type Draft,
  moveDiagnosis,
  removeDiagnosis,
  removeLine,
} from './draft.ts';
import { type Leaving, withoutReason, withReason } from './leaving.ts';
import { applyPatch } from './patches.ts';
import { type Previewed, problemsOfDiagnosis, problemsOfProcedure } from './preview.ts';
import { ProceduresGrid } from './procedures-grid.tsx';
import type { Span } from './segments.ts';
import { SuggestedServices } from './suggested-services.tsx';

const LevelPanel = lazy(() => import('./level-panel.tsx').then((module) => ({ default: module.LevelPanel })));

export type CodesPanesProps = {
  readonly view: EncounterView;
  readonly draft: Draft;
  readonly setDraft: (next: Draft) => void;
  readonly lit: ReadonlySet<string>;
  readonly selected: string | undefined;
  readonly light: (codes: readonly string[]) => void;
  readonly select: (code: string) => void;
  readonly picker: RefObject<HTMLInputElement | null>;
  readonly waiting: Span | undefined;
  readonly setWaiting: (span: Span | undefined) => void;
  readonly previewed: Previewed;
};

const BY_CONVENTIONS: ReadonlySet<string> = new Set(['diagnosis-must-be-billable-on-date', 'diagnosis-must-not-repeat']);

const HABIT_FRESH_MILLISECONDS = 10 * 60_000;

export function CodesPanes(props: CodesPanesProps) {
  const { view, draft, setDraft, lit, selected, light, select, picker, waiting, setWaiting, previewed } = props;
  const { i18n } = useLingui();
  const say = useSay();
  const frequent = useQuery({
    queryKey: ['practice', 'frequent-codes'],
    queryFn: ({ signal }) => api.get('/encounters/frequent-codes', { signal }),
    staleTime: HABIT_FRESH_MILLISECONDS,
  }).data;
  const problems = previewed.isBehind ? [] : (previewed.preview?.problems ?? []);
  const advice = previewed.isBehind ? [] : (previewed.preview?.advice ?? []);
  const ofNone = advice.filter(({ line, codes }) => line === undefined && !draft.diagnoses.some(({ code }) => code === codes[0]));
  // What a convention says of a code, with a way out, need not be said twice.
  const told = new Set(advice.filter(({ severity }) => severity === 'error').flatMap(({ codes }) => codes));
  const judged = problems.filter(
    ({ code, path }) => !BY_CONVENTIONS.has(code) || !told.has(draft.diagnoses[Number(/\d+/.exec(path ?? '')?.[0])]?.code ?? ''),
  );
  const patch = (one: CodePatch, of: CodingAdvice): void =>
    setDraft(applyPatch(draft, one, { keys: previewed.keys, titles: of.titles, wordsFor: (code) => wordsFor(view, code) }));
  const leaving: Leaving = {
    reasons: draft.exceptions ?? {},
    leave: (about, words) => setDraft(withReason(draft, about, words)),
    takeBack: (about) => setDraft(withoutReason(draft, about)),
  };
  const at = (key: string): number => previewed.keys.indexOf(key);
  const add = (picked: { readonly code: string; readonly display: string; readonly title: string }): void => {
    const { code, display, title } = picked;
    setDraft(addDiagnosis(draft, { code, display, title, evidence: waiting === undefined ? [] : [waiting], because: '' }));
    setWaiting(undefined);
  };
  return (
    <>
      <DiagnosesPane
        draft={draft}
        on={view.serviceDate}
        lit={lit}
        selected={selected}
        onLight={light}
        onSelect={select}
        adviceOf={(code) => advice.filter((one) => one.line === undefined && one.codes[0] === code)}
        onPatch={patch}
        leaving={leaving}
        problemsOf={(position) => problemsOfDiagnosis(judged, position).map((text) => say(text))}
        onAdd={add}
        onMove={(code, by) => setDraft(moveDiagnosis(draft, code, by))}
        onRemove={(code) => setDraft(removeDiagnosis(draft, code))}
        onReason={(code, because) => setDraft(changeDiagnosis(draft, code, (known) => ({ ...known, because })))}
        onDropEvidence={(code, span) => setDraft(changeDiagnosis(draft, code, (known) => without(known, span)))}
        picker={picker}
        waiting={waiting}
        onForgetWords={() => setWaiting(undefined)}
        frequent={frequent?.diagnoses ?? []}
      />
      <Suspense fallback={<LoadingPanel />}>
        <LevelPanel
          view={view}
          onUse={(procedure, units) => setDraft(enterService(draft, { procedure, units: String(units) }))}
        />
      </Suspense>
      <ProceduresGrid
        suggested={
          <SuggestedServices
            view={view}
            entered={draft.lines.map(({ procedure }) => procedure)}
            onUse={(filled) => setDraft(enterService(draft, filled))}
          />
        }
        draft={draft}
        on={view.serviceDate}
        priceOf={(key) => previewed.preview?.lines[at(key)]}
        totalCents={previewed.preview?.totalCents}
        faultOf={(key) => previewed.written.faults.find((fault) => fault.key === key)}
        problemsOf={(key) => (at(key) < 0 ? [] : problemsOfProcedure(problems, at(key)).map((text) => say(text)))}
        adviceOf={(key) => (at(key) < 0 ? [] : advice.filter((one) => one.line === at(key) + 1))}
        onPatch={patch}
        leaving={leaving}
        onChange={(key, change) => setDraft(changeLine(draft, key, change))}
        onAddBelow={(key, filled) => setDraft(addLineBelow(draft, key, filled))}
        onRemove={(key) => setDraft(removeLine(draft, key))}
        onCopyDown={(key) => setDraft(copyPointersDown(draft, key))}
        frequent={frequent?.procedures ?? []}
      />
      {ofNone.length === 0 ? null : (
        <Panel title={i18n._('What the conventions say')}>
          <AdviceList advice={ofNone} onPatch={patch} leaving={leaving} />
        </Panel>
      )}
    </>
  );
}

/** Words of the note that already speak for a code that is added. */
const wordsFor = (view: EncounterView, code: string): readonly Span[] =>
  view.suggestions.find((known) => known.code === code)?.spans ?? [];

const without = (known: Draft['diagnoses'][number], span: Span): Draft['diagnoses'][number] => ({
  ...known,
  evidence: known.evidence.filter((other) => other.start !== span.start || other.end !== span.end),
});
