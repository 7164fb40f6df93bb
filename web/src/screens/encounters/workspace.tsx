/** The coder's workbench: the note, the codes that are made of it, and what is known of a code; by keyboard all the way. */
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { DecidedVisit, EncounterView, SuggestionView } from '../../api/paths.gen.ts';
import { useDraft } from '../../parts/draft.ts';
import { LoadingPanel } from '../../parts/loading.tsx';
import { accept, type Draft, draftOf, hasDiagnosis, type RejectReason, takeOverNote } from './draft.ts';
import { becameOf, reject, replaceDiagnosis, restore, takeInstead } from './answers.ts';
import { CodesPanes } from './codes-panes.tsx';
import { diagnosisId } from './diagnoses-pane.tsx';
import { useKeepFocus } from './keep-focus.ts';
import { useLooking } from './looking.ts';
import { missingOf } from './missing.ts';
import { NotePane } from './note-pane.tsx';
import { Panes } from './panes.tsx';
import { passagesOf } from './passages.ts';
import { dotted } from './patches.ts';
import { adviceAt, elementAt } from './places.ts';
import { usePreview } from './preview.ts';
import { SavePane } from './save-pane.tsx';
import { useSave } from './save-visit.ts';
import type { Span } from './segments.ts';
import { noteChanged, StaleNotes } from './stale-notes.tsx';
import { suggestionId, SuggestionsPane } from './suggestions-pane.tsx';
import { focusNextOpen, goTo, type Pane, useSuggestionKeys, useWorkbenchKeys } from './workbench-keys.ts';

const VisitQueries = lazy(() => import('../queries/visit-queries.tsx').then((module) => ({ default: module.VisitQueries })));
const ResearchPane = lazy(() => import('./research-pane.tsx').then((module) => ({ default: module.ResearchPane })));

export type WorkspaceProps = {
  readonly view: EncounterView;
  readonly decided: DecidedVisit | undefined;
  readonly onDecided: (visit: DecidedVisit) => void;
};

const NO_SUGGESTIONS: readonly SuggestionView[] = [];

export function Workspace({ view, decided, onDecided }: WorkspaceProps) {
  const initial = useMemo(() => draftOf(view), [view]);
  const [kept, setDraft, forget] = useDraft<Draft | undefined>(`encounter/${view.encounterId}/codes`, undefined);
  const draft = kept ?? initial;
  const suggestions = noteChanged(view, draft) ? NO_SUGGESTIONS : view.suggestions;
  const [pane, setPane] = useState<Pane>('codes');
  const [waiting, setWaiting] = useState<Span>();
  const looking = useLooking();
  const previewed = usePreview(view.encounterId, draft);
  const save = useSave({ view, draft, onSaved: forget, onDecided });
  const picker = useRef<HTMLInputElement>(null);
  useKeepFocus(picker);
  const refusal = useRef<HTMLDivElement>(null);
  const answers = useAnswers({ suggestions, draft, setDraft, reveal: setPane });
  const missing = missingOf(draft, previewed.written, previewed.isBehind ? undefined : previewed.preview);
  const goToPlace = ({ place, key, about }: Pick<(typeof missing)[number], 'place' | 'key' | 'about'>): void =>
    goTo(
      () => adviceAt(about) ?? elementAt(place, (position) => key ?? previewed.written.keys[position]),
      () => setPane('codes'),
    );
  const finish = useWhenJudged(previewed.isBehind, () => {
    const [first] = missing;
    if (first !== undefined) goToPlace(first);
    else if (!save.isPending) save.mutate(previewed.written.codes, { onError: () => refusal.current?.focus() });
  });
  useWorkbenchKeys({ picker, selected: looking.selected, reveal: setPane, finish });
  const choose = (span: Span): void => {
    setWaiting(span);
    requestAnimationFrame(() =>
      goTo(
        () => picker.current,
        () => setPane('codes'),
      ),
    );
  };
  const { lit, selected, light, select } = looking;
  return (
    <>
      <StaleNotes
        view={view}
        draft={draft}
        onTakeNote={() => setDraft(takeOverNote(draft, view))}
        onKeepMine={() => setDraft({ ...draft, revision: view.decision?.revision ?? 0 })}
        onTakeTheirs={forget}
      />
      <Panes
        shown={pane}
        onShow={setPane}
        note={
          <NotePane
            notes={view.notes}
            version={draft.noteVersion}
            reading={view.reading}
            passages={useMemo(() => passagesOf(view, draft), [view, draft])}
            lit={lit}
            onLight={light}
            onSelect={(codes) => select(codes[0])}
            onFollow={(code) =>
              goTo(
                () => rowOf(code),
                () => setPane('codes'),
              )
            }
            onChoose={choose}
            nameOf={(code) => nameOf(view, draft, code)}
          />
        }
        codes={
          <>
            <SuggestionsPane
              {...{ suggestions, lit, selected }}
              encounterId={view.encounterId}
              onLight={light}
              onSelect={select}
              standingOf={(code) => standingOf(draft, code)}
              becameOf={(code) => optionally(dotted, becameOf(draft, code))}
              reasonOf={(code) => draft.reasons?.[code]}
              choose={answers}
            />
            <CodesPanes {...{ view, draft, setDraft, lit, selected, light, select, picker, waiting, setWaiting, previewed }} />
            <Suspense fallback={null}>
              <VisitQueries view={view} quotes={quotesOf(draft, suggestions, { selected, waiting })} />
            </Suspense>
            <SavePane {...{ previewed, missing, save, decided }} onSave={finish} onGoTo={goToPlace} heading={refusal} />
          </>
        }
        research={
          <Suspense fallback={<LoadingPanel />}>
            <ResearchPane
              view={view}
              selected={selected}
              suggestions={suggestions}
              advice={previewed.preview}
              procedures={previewed.written.codes.procedures.map(({ procedure }) => procedure)}
              standingOf={(code) => standingOf(draft, code)}
              onTake={(code) => setDraft(taken(draft, suggestions, { of: selected, code }))}
            />
          </Suspense>
        }
      />
    </>
  );
}

/** What is asked for while the codes are still being judged is done as soon as they are: what is missing is known then. */
function useWhenJudged(isBehind: boolean, act: () => void): () => void {
  const [isWanted, want] = useState(false);
  const isDue = isWanted && !isBehind;
  useEffect(() => {
    if (!isDue) return;
    want(false);
    act();
    // Once for each wish, with the codes as they are then.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isDue]);
  return () => (isBehind ? want(true) : act());
}

/** Words to ask the clinician about: those just marked, or those of the code that is looked at. */
const quotesOf = (
  draft: Draft,
  suggestions: readonly SuggestionView[],
  at: { readonly selected: string | undefined; readonly waiting: Span | undefined },
): readonly Span[] =>
  at.waiting !== undefined
    ? [at.waiting]
    : (draft.diagnoses.find(({ code }) => code === at.selected)?.evidence ??
      suggestions.find(({ code }) => code === at.selected)?.spans ??
      []);

const standingOf = (draft: Draft, code: string) =>
  hasDiagnosis(draft, code) ? ('accepted' as const) : draft.rejected.includes(code) ? ('rejected' as const) : ('open' as const);

const optionally = <In, Out>(make: (value: In) => Out, value: In | undefined): Out | undefined =>
  value === undefined ? undefined : make(value);

type Taking = {
  /** The code that was looked at when this one was taken. */
  readonly of: string | undefined;
  readonly code: { readonly code: string; readonly display: string; readonly title: string };
};

/** A code of the research pane: in place of the one that was looked at, or beside the others. */
function taken(draft: Draft, suggestions: readonly SuggestionView[], { of, code }: Taking): Draft {
  const suggested = suggestions.find((known) => known.code === of);
  if (of !== undefined && of !== code.code && hasDiagnosis(draft, of)) return replaceDiagnosis(draft, of, code);
  const same = suggestions.find((known) => known.code === code.code);
  if (same !== undefined) return accept(draft, same);
  return takeInstead(draft, suggested ?? { ...code, spans: [] }, code);
}

type Answering = {
  readonly suggestions: readonly SuggestionView[];
  readonly draft: Draft;
  readonly setDraft: (next: Draft) => void;
  readonly reveal: (pane: Pane) => void;
};

function useAnswers({ suggestions, draft, setDraft, reveal }: Answering) {
  const [asking, ask] = useState<string>();
  const acts = {
    asking,
    ask,
    accept: (suggestion: SuggestionView) => setDraft(accept(draft, suggestion)),
    reject: (code: string, reason: RejectReason) => {
      ask(undefined);
      setDraft(reject(draft, code, reason));
      focusNextOpen(code);
    },
    restore: (code: string) => setDraft(restore(draft, code)),
  };
  useSuggestionKeys({ suggestions, ...acts, reveal });
  return acts;
}

const nameOf = (view: EncounterView, draft: Draft, code: string): string =>
  [...draft.diagnoses, ...view.suggestions].find((known) => known.code === code)?.display ?? dotted(code);

/** The suggestion of these words, else the diagnosis that rests on them. */
const rowOf = (code: string): HTMLElement | null =>
  document.getElementById(suggestionId(code)) ?? document.getElementById(diagnosisId(code));
