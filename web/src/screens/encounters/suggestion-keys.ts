import { useLingui } from '@lingui/react';
import type { SuggestionView } from '../../api/paths.gen.ts';
import { useShortcut } from '../../parts/shortcuts.ts';

type Choices = { readonly accept: (suggestion: SuggestionView) => void; readonly reject: (code: string) => void };

const items = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-suggestion]')];

/** The suggestion that holds the focus, or has a button that does. */
const current = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>('[data-suggestion]') ?? null;

function step(by: number): void {
  const all = items();
  const at = all.findIndex((item) => item === current());
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** j and k walk the suggestions, a takes the one in focus, x sets it aside; after each the next open one has the focus. */
export function useSuggestionKeys(suggestions: readonly SuggestionView[], { accept, reject }: Choices): void {
  const { i18n } = useLingui();
  const decide = (act: (suggestion: SuggestionView) => void): void => {
    const all = items();
    const here = current() ?? all.find((item) => item.dataset['standing'] === 'open');
    const suggestion = suggestions.find(({ code }) => code === here?.dataset['suggestion']);
    if (here === undefined || suggestion === undefined) return;
    act(suggestion);
    const next = all.slice(all.indexOf(here) + 1).find((item) => item.dataset['standing'] === 'open');
    (next ?? here).focus();
  };
  useShortcut('j', i18n._('Next suggestion'), () => step(1));
  useShortcut('k', i18n._('Suggestion before'), () => step(-1));
  useShortcut('a', i18n._('Accept the suggestion'), () => decide(accept));
  useShortcut('x', i18n._('Set the suggestion aside'), () => decide(({ code }) => reject(code)));
}
