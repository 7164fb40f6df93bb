/** The coding workspace: the note on the left, what is made of it on the right, by keyboard all the way. */
import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { api } from '../../api/client.ts';
import type { CodingDecision, DecidedVisit, EncounterView, SuggestionView } from '../../api/paths.gen.ts';
import { useDraft } from '../../parts/draft.ts';
import { notifyDone } from '../../parts/notify.ts';
import { useShortcut } from '../../parts/shortcuts.ts';
import { CodesPanes } from './codes-panes.tsx';
import { diagnosisId } from './diagnoses-pane.tsx';
import { accept, type Draft, draftOf, hasDiagnosis, reject, restore, takeOverNote } from './draft.ts';
import { NotePane } from './note-pane.tsx';
import { type Previewed, usePreview } from './preview.ts';
import { SavePane } from './save-pane.tsx';
import type { Passage, Span } from './segments.ts';
import { noteChanged, StaleNotes } from './stale-notes.tsx';
import { suggestionId, SuggestionsPane } from './suggestions-pane.tsx';
import { useSuggestionKeys } from './suggestion-keys.ts';
import classes from './workspace.module.css';

export type WorkspaceProps = {
  readonly view: EncounterView;
  readonly decided: DecidedVisit | undefined;
  readonly onDecided: (visit: DecidedVisit) => void;
};

export function Workspace({ view, decided, onDecided }: WorkspaceProps) {
  const initial = useMemo(() => draftOf(view), [view]);
  const [kept, setDraft, forget] = useDraft<Draft | undefined>(`encounter/${view.encounterId}/codes`, undefined);
  const draft = kept ?? initial;
  const [lit, setLit] = useState<ReadonlySet<string>>(new Set());
  const [waiting, setWaiting] = useState<Span>();
  const previewed = usePreview(view.encounterId, draft);
  const save = useSave({ view, draft, onSaved: forget, onDecided });
  const light = (codes: readonly string[]): void => setLit(new Set(codes));
  const picker = useRef<HTMLInputElement>(null);
  const choose = (span: Span): void => {
    setWaiting(span);
    requestAnimationFrame(() => picker.current?.focus());
  };
  const suggestions = {
    accept: (suggestion: SuggestionView) => setDraft(accept(draft, suggestion)),
    reject: (code: string) => setDraft(reject(draft, code)),
    restore: (code: string) => setDraft(restore(draft, code)),
  };
  useSuggestionKeys(view.suggestions, suggestions);
  const attempt = (): void => {
    if (previewed.written.faults.length > 0) focusFirstFault();
    else if (!save.isPending) save.mutate(previewed.written.codes);
  };
  useWorkspaceKeys(picker, attempt);
  return (
    <>
      <StaleNotes
        view={view}
        draft={draft}
        onTakeNote={() => setDraft(takeOverNote(draft, view))}
        onKeepMine={() => setDraft({ ...draft, revision: view.decision?.revision ?? 0 })}
        onTakeTheirs={forget}
      />
      <div className={classes['workspace']} data-coding="">
        <div className={classes['left']}>
          <NotePane
            notes={view.notes}
            version={draft.noteVersion}
            passages={passagesOf(view, draft)}
            lit={lit}
            onLight={light}
            onFollow={follow}
            onChoose={choose}
            nameOf={(code) => nameOf(view, draft, code)}
          />
        </div>
        <div className={classes['right']}>
          <SuggestionsPane
            suggestions={noteChanged(view, draft) ? [] : view.suggestions}
            on={view.serviceDate}
            lit={lit}
            onLight={light}
            standingOf={(code) => (hasDiagnosis(draft, code) ? 'accepted' : draft.rejected.includes(code) ? 'rejected' : 'open')}
            choose={suggestions}
          />
          <CodesPanes view={view} draft={draft} setDraft={setDraft} {...{ lit, light, picker, waiting, setWaiting, previewed }} />
          <SavePane previewed={previewed} save={save} onSave={attempt} decided={decided} />
        </div>
      </div>
    </>
  );
}

/** The words of suggestions that were not set aside, and of every diagnosis that was chosen. */
function passagesOf(view: EncounterView, draft: Draft): readonly Passage[] {
  const of = (code: string, spans: readonly Span[]): readonly Passage[] => spans.map(({ start, end }) => ({ code, start, end }));
  const open = noteChanged(view, draft) ? [] : view.suggestions.filter(({ code }) => !draft.rejected.includes(code));
  return [
    ...draft.diagnoses.flatMap(({ code, evidence }) => of(code, evidence)),
    ...open.filter(({ code }) => !hasDiagnosis(draft, code)).flatMap(({ code, spans }) => of(code, spans)),
  ];
}

const nameOf = (view: EncounterView, draft: Draft, code: string): string =>
  [...draft.diagnoses, ...view.suggestions].find((known) => known.code === code)?.display ?? code;

/** Half-typed lines are not left out in silence. */
function focusFirstFault(): void {
  document.querySelector<HTMLInputElement>('[data-coding] [aria-invalid="true"]')?.focus();
}

/** To the suggestion of these words, else to the diagnosis that rests on them. */
function follow(code: string): void {
  const target = document.getElementById(suggestionId(code)) ?? document.getElementById(diagnosisId(code));
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}

function useWorkspaceKeys(picker: React.RefObject<HTMLInputElement | null>, save: () => void): void {
  const { i18n } = useLingui();
  useShortcut('d', i18n._('Add a diagnosis'), () => picker.current?.focus());
  useShortcut('p', i18n._('Go to the procedures'), () =>
    document.querySelector<HTMLInputElement>('[data-line-code] input')?.focus(),
  );
  useShortcut('mod+Enter', i18n._('Code and bill'), save);
}

type SaveOptions = {
  readonly view: EncounterView;
  readonly draft: Draft;
  readonly onSaved: () => void;
  readonly onDecided: (visit: DecidedVisit) => void;
};

function useSave({ view, draft, onSaved, onDecided }: SaveOptions) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const { encounterId } = view;
  return useMutation({
    mutationFn: (codes: Previewed['written']['codes']) => {
      const body = {
        ...codes,
        revision: draft.revision === 0 ? 'none' : draft.revision,
        noteVersion: draft.noteVersion,
        noteSha256: draft.noteSha256 as CodingDecision['noteSha256'],
      } satisfies CodingDecision;
      return api.put('/encounters/{encounterId}/decision', { path: { encounterId }, body });
    },
    onSuccess: async (visit) => {
      onDecided(visit);
      onSaved();
      notifyDone(i18n._('Coded and billed'));
      await client.invalidateQueries({ queryKey: ['encounters'] });
    },
    // Somebody changed the visit: what stands now is read again, and says so above.
    onError: () => void client.invalidateQueries({ queryKey: ['encounters', 'one', encounterId] }),
  });
}
