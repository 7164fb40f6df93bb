/** The keys of the workbench: a whole chart without a mouse. Every one stands in the help. */
import { useLingui } from '@lingui/react';
import { type RefObject, useEffect } from 'react';
import type { SuggestionView } from '../../api/paths.gen.ts';
import { focusPart } from './keep-focus.ts';
import { useShortcut } from '../../parts/shortcuts.ts';

/** What a narrow window shows one at a time. */
export type Pane = 'note' | 'codes' | 'research';
export type ShowPane = (pane: Pane) => void;

type Find = () => HTMLElement | null | undefined;

/** Focuses what may stand in a pane that a narrow window hides just now. */
export function goTo(find: Find, reveal: () => void): void {
  const focus = (): boolean => {
    const element = find();
    if (element === null || element === undefined || element.getClientRects().length === 0) return false;
    element.focus();
    element.scrollIntoView({ block: 'nearest' });
    return true;
  };
  if (focus()) return;
  reveal();
  requestAnimationFrame(focus);
}

const items = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-suggestion]')];

/** The suggestion that holds the focus, or has a button that does. */
const current = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>('[data-suggestion]') ?? null;

function stepped(by: number): HTMLElement | undefined {
  const all = items();
  const at = all.findIndex((item) => item === current());
  return all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1)];
}

export type SuggestionActs = {
  readonly suggestions: readonly SuggestionView[];
  readonly accept: (suggestion: SuggestionView) => void;
  readonly ask: (code: string | undefined) => void;
  readonly asking: string | undefined;
  readonly restore: (code: string) => void;
  readonly reveal: ShowPane;
};

/** The next suggestion that waits for an answer takes the focus; without one, the row itself. */
export function focusNextOpen(code: string): void {
  const all = items();
  const at = all.findIndex((item) => item.dataset['suggestion'] === code);
  const next = all.slice(at + 1).find((item) => item.dataset['standing'] === 'open');
  (next ?? all[at])?.focus();
}

/** j and k walk the suggestions, a takes the one in focus, x asks why it is set aside, u takes the answer back. */
export function useSuggestionKeys({ suggestions, accept, ask, asking, restore, reveal }: SuggestionActs): void {
  const { i18n } = useLingui();
  const here = (): SuggestionView | undefined => {
    const row = current() ?? items().find((item) => item.dataset['standing'] === 'open');
    return suggestions.find(({ code }) => code === row?.dataset['suggestion']);
  };
  const step = (by: number): void =>
    goTo(
      () => stepped(by),
      () => reveal('codes'),
    );
  const take = (): void => {
    const suggestion = here();
    if (suggestion === undefined) return;
    accept(suggestion);
    focusNextOpen(suggestion.code);
  };
  useShortcut('j', i18n._('Next suggestion'), () => step(1));
  useShortcut('k', i18n._('Suggestion before'), () => step(-1));
  useShortcut('a', i18n._('Accept the suggestion'), take);
  useShortcut('x', i18n._('Set the suggestion aside, with a reason'), () => ask(asking === undefined ? here()?.code : asking));
  useShortcut('u', i18n._('Take the answer back'), () => {
    const suggestion = here();
    if (suggestion !== undefined) restore(suggestion.code);
  });
}

export type WorkbenchActs = {
  readonly picker: RefObject<HTMLInputElement | null>;
  readonly selected: string | undefined;
  readonly reveal: ShowPane;
  readonly finish: () => void;
};

/** The words of the selected code, one after the other; without words, the field to choose some. */
function nextEvidence(code: string | undefined): HTMLElement | null {
  const spans = [...document.querySelectorAll<HTMLElement>('[data-coding] [data-span]')];
  const named = spans.filter((span) => code === undefined || (span.dataset['span'] ?? '').split(' ').includes(code));
  // What speaks for it comes before where it is denied or past.
  const speaksFor = (span: HTMLElement): number => (span.dataset['context'] === 'affirmed' ? 0 : 1);
  const ours = named.toSorted((a, b) => speaksFor(a) - speaksFor(b));
  const at = ours.findIndex((span) => span === document.activeElement);
  return ours[(at + 1) % Math.max(1, ours.length)] ?? document.querySelector<HTMLElement>('[data-choose-words] input');
}

/** What each way of counting comes to, then the elements. */
function nextLevel(): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('[data-coding] [data-level]')];
  return all[(all.findIndex((one) => one === document.activeElement) + 1) % Math.max(1, all.length)];
}

const chosen = (code: string | undefined): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-diagnosis="${code ?? ''}"]`) ??
  document.querySelector<HTMLElement>('[data-diagnosis]');

/** From a field to what it belongs to, where the single keys work again: its diagnosis, else its part of the page. */
function leaveField(field: EventTarget | null): void {
  if (!(field instanceof HTMLElement) || !field.matches('[data-coding] :is(input, select)')) return;
  const isPicker = field.closest('[data-diagnosis-picker]') !== null;
  const rows = document.querySelectorAll<HTMLElement>('[data-diagnosis]');
  const place = field.closest<HTMLElement>('[data-diagnosis]') ?? (isPicker ? rows[rows.length - 1] : undefined);
  focusPart(place ?? field.closest<HTMLElement>('section'));
}

function useLeavingFields(): void {
  const { i18n } = useLingui();
  // For the help; while somebody types, single keys are the field's.
  useShortcut('Escape', i18n._('Leave a field for its row'), () => leaveField(document.activeElement));
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && event.target instanceof HTMLElement) {
        if (event.target.getAttribute('aria-expanded') !== 'true') leaveField(event.target);
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

export function useWorkbenchKeys({ picker, selected, reveal, finish }: WorkbenchActs): void {
  const { i18n } = useLingui();
  useLeavingFields();
  const go = (find: Find, pane: Pane) => (): void => goTo(find, () => reveal(pane));
  const find = (selector: string) => (): HTMLElement | null => document.querySelector<HTMLElement>(`[data-coding] ${selector}`);
  useShortcut(
    '/',
    i18n._('Search a diagnosis'),
    go(() => picker.current, 'codes'),
  );
  useShortcut(
    'd',
    i18n._('Add a diagnosis'),
    go(() => picker.current, 'codes'),
  );
  useShortcut(
    'e',
    i18n._('Go to the words in the note, then to the next ones'),
    go(() => nextEvidence(selected), 'note'),
  );
  useShortcut(
    's',
    i18n._('Put the diagnoses in order (Alt with an arrow moves one)'),
    go(() => chosen(selected), 'codes'),
  );
  useShortcut('p', i18n._('Go to the procedures'), go(find('[data-line-code] input'), 'codes'));
  useShortcut('m', i18n._('Go to the modifiers'), go(find('[data-line-modifiers] input'), 'codes'));
  useShortcut('v', i18n._('Go to the levels of the visit, one after the other'), go(nextLevel, 'codes'));
  useShortcut('r', i18n._('Go to what is known of the code'), go(find('[role=tab][aria-selected=true]'), 'research'));
  useShortcut(
    'w',
    i18n._('Say why a convention may be left'),
    go(() => find(`[data-diagnosis="${selected ?? ''}"] [data-about]`)() ?? find('[data-about]')(), 'codes'),
  );
  useShortcut('mod+Enter', i18n._('Code and bill'), finish);
}
