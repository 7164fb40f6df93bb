/** A form that keeps what was typed until it is saved, and shows each error where it belongs. */
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiProblem } from '../api/client.ts';
import { isReloading } from '../lost-chunk.ts';
import { useDraft } from './draft.ts';

/** Flat: the names are the paths the server knows, 'name.last'. */
export type FormValues = Readonly<Record<string, unknown>>;

export type Form<V extends FormValues> = {
  readonly values: V;
  readonly set: <K extends keyof V & string>(path: K, value: V[K]) => void;
  /** A translated sentence, or undefined. */
  readonly errorOf: (path: string) => string | undefined;
  readonly submit: () => void;
  readonly saving: boolean;
  /** What the server refused, when that is not about a field of the form. */
  readonly problem: unknown;
  /** Something differs from what is saved. */
  readonly changed: boolean;
  readonly discard: () => void;
};

export type FormOptions<V extends FormValues, R> = {
  /** Names the thing being edited: 'patient/<id>/address'. */
  readonly draftKey: string;
  readonly initial: V;
  /** Errors by path, translated; empty when it may go to the server. */
  readonly check?: (values: V) => Readonly<Record<string, string>>;
  readonly save: (values: V) => Promise<R>;
  readonly onSaved?: (result: R) => void;
};

/** `body.lines.0.units` → `lines.0.units`. */
const ownPath = (path: string): string => path.replace(/^body\./, '');

const errorsOf = (problem: unknown): Readonly<Record<string, string>> =>
  problem instanceof ApiProblem
    ? Object.fromEntries((problem.paths ?? []).map(({ path, message }) => [ownPath(path), message]))
    : {};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export function useForm<V extends FormValues, R = unknown>(options: FormOptions<V, R>): Form<V> {
  const { draftKey, initial, check, save, onSaved } = options;
  const [values, setValues, clear] = useDraft<V>(draftKey, initial);
  const [local, setLocal] = useState<Readonly<Record<string, string>>>({});
  const mutation = useMutation({
    mutationFn: save,
    onSuccess: (result) => {
      clear();
      onSaved?.(result);
    },
  });
  const errors = { ...errorsOf(mutation.error), ...local };
  const named = Object.keys(errors).some((path) => path in initial);
  return {
    values,
    set: (path, value) => {
      setValues({ ...values, [path]: value });
      if (path in errors) {
        setLocal(Object.fromEntries(Object.entries(local).filter(([name]) => name !== path)));
        if (mutation.isError) mutation.reset();
      }
    },
    errorOf: (path) => errors[path],
    submit: () => {
      const found = check?.(values) ?? {};
      setLocal(found);
      if (Object.keys(found).length > 0) focusFirstError();
      else if (!mutation.isPending) mutation.mutate(values, { onError: focusFirstError });
    },
    saving: mutation.isPending,
    problem: mutation.isError && !named ? mutation.error : undefined,
    changed: !same(values, initial),
    discard: () => {
      clear();
      setLocal({});
      mutation.reset();
    },
  };
}

/** After the errors are on the page, the first wrong field takes the focus. */
function focusFirstError(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus());
}

/** Warns before the tab is closed while something typed is not saved: a closed tab loses its drafts. */
export function useUnsavedWarning(changed: boolean): void {
  useEffect(() => {
    if (!changed) return;
    const warn = (event: BeforeUnloadEvent): void => {
      if (!isReloading()) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [changed]);
}
