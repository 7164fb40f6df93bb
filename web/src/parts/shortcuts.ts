/** Keyboard shortcuts: registered by whoever is on the screen, listed in the help, silent while somebody types. */
import { useEffect, useRef, useSyncExternalStore } from 'react';

export type Shortcut = { readonly keys: string; readonly label: string };
type Registered = Shortcut & { readonly act: () => void; readonly inDialog: boolean };

const registered = new Map<symbol, Registered>();
const listeners = new Set<() => void>();
let listed: readonly Shortcut[] = [];

function tell(): void {
  listed = [...registered.values()].map(({ keys, label }) => ({ keys, label }));
  for (const listener of listeners) listener();
}

/** What can be pressed on this screen now, in the order of registration. */
export const useShortcutList = (): readonly Shortcut[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => listed,
  );

/**
 * In: keys as `'n'`, `'?'`, `'g w'` (one after the other), `'mod+Enter'` (Ctrl, or Command on a Mac), `'alt+a'`; a translated
 * label; what happens. A later registration of the same keys wins. With `mod+` it works while typing too. While a dialog is open
 * only those of the dialog work (`inDialog`): what lies behind it is not acted on unseen.
 */
export function useShortcut(
  keys: string,
  label: string,
  action: () => void,
  { enabled = true, inDialog = false }: { readonly enabled?: boolean; readonly inDialog?: boolean } = {},
): void {
  const latest = useRef(action);
  useEffect(() => {
    latest.current = action;
  });
  useEffect(() => {
    if (!enabled) return;
    const id = Symbol(keys);
    registered.set(id, { keys, label, act: () => latest.current(), inDialog });
    tell();
    return () => {
      registered.delete(id);
      tell();
    };
  }, [keys, label, enabled, inDialog]);
}

const SEQUENCE_MILLISECONDS = 1200;
const STORED_AS = 'claimwright.single-keys';

/** Single keys can be switched off, for people who speak to their computer (WCAG 2.1.4). */
export function singleKeysAreOn(): boolean {
  try {
    return localStorage.getItem(STORED_AS) !== 'off';
  } catch {
    return true;
  }
}

export function setSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(STORED_AS, on ? 'on' : 'off');
  } catch {
    // Storage may be forbidden: they stay on.
  }
}

const IS_MAC = /mac|iphone|ipad/i.test(globalThis.navigator?.platform ?? '');

/** `'mod+Enter'` → `['Ctrl', 'Enter']`, `'g w'` → `['G', 'W']`: what the help shows as keys. */
export const keyCaps = (keys: string): readonly string[] =>
  keys
    .split(/[ +]/)
    .map((key) =>
      key === 'Escape'
        ? 'Esc'
        : key === 'mod'
          ? IS_MAC
            ? '⌘'
            : 'Ctrl'
          : key.length === 1
            ? key.toUpperCase()
            : key[0]?.toUpperCase() + key.slice(1),
    );

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !/^(checkbox|radio|button|submit)$/.test((target as HTMLInputElement).type ?? '');

/** `Ctrl+Shift+K` as we write keys: `mod+shift+k`. */
function pressed(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const withShift = event.shiftKey && (event.key.length > 1 || /[a-z]/i.test(event.key));
  return [event.ctrlKey || event.metaKey ? 'mod' : '', event.altKey ? 'alt' : '', withShift ? 'shift' : '', key]
    .filter((part) => part !== '')
    .join('+');
}

const find = (keys: string, inDialog: boolean): Registered | undefined =>
  [...registered.values()].findLast((entry) => entry.keys === keys && (entry.inDialog || !inDialog));
const beginsSequence = (key: string): boolean => [...registered.values()].some((entry) => entry.keys.startsWith(`${key} `));

/** Mounted once, by the shell. */
export function useShortcutKeys(): void {
  useEffect(() => {
    let first = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const forget = (): void => {
      first = '';
      clearTimeout(timer);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const key = pressed(event);
      const single = !key.startsWith('mod+') && !key.startsWith('alt+');
      const inDialog = document.querySelector('[aria-modal="true"]') !== null;
      if (single && (isTyping(event.target) || inDialog || !singleKeysAreOn())) return;
      const hit = find(first === '' ? key : `${first} ${key}`, inDialog) ?? find(key, inDialog);
      if (hit !== undefined) {
        event.preventDefault();
        forget();
        hit.act();
        return;
      }
      forget();
      if (single && beginsSequence(key)) {
        first = key;
        timer = setTimeout(forget, SEQUENCE_MILLISECONDS);
      }
    };
    document.addEventListener('keydown', onKey);
    return () => {
      forget();
      document.removeEventListener('keydown', onKey);
    };
  }, []);
}
