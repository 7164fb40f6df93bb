import { useCallback, useState } from 'react';
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
  const setValue = useCallback(
    (next: T) => {
      writeDraft(key, next);
      setState({ key, value: next });
    },
    [key],
  );
  const clear = useCallback(() => {
    dropDraft(key);
    setState({ key, value: undefined });
  }, [key]);
  return [current.value ?? initial, setValue, clear];
}
