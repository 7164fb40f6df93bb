import { useCallback, useRef, useState } from 'react';
import { dropDraft, readDraft, writeDraft } from '../drafts.ts';

/**
 * State that outlives the page: `[value, setValue, clear]`. In: a key that names the thing being edited ('claim/<id>/fix').
 * `clear` forgets the draft and shows `initial` again; call it after saving.
 */
export function useDraft<T>(key: string, initial: T): [value: T, setValue: (next: T) => void, clear: () => void] {
  const [state, setState] = useState(() => ({ key, value: readDraft(key) as T | undefined }));
  // Another thing under the same component: its own draft, at once.
  const current = state.key === key ? state : { key, value: readDraft(key) as T | undefined };
  if (current !== state) setState(current);
  const keyNow = useRef(key);
  keyNow.current = key;
  const setValue = useCallback((next: T) => {
    writeDraft(keyNow.current, next);
    setState({ key: keyNow.current, value: next });
  }, []);
  const clear = useCallback(() => {
    dropDraft(keyNow.current);
    setState({ key: keyNow.current, value: undefined });
  }, []);
  return [current.value ?? initial, setValue, clear];
}
