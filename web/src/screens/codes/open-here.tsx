/** Where links to codes and index terms lead: to their pages, or, within a pane that shows them itself, to that pane. */
import { createContext, type MouseEvent, type ReactNode, useContext } from 'react';
import { TextLink } from '../../parts/text-link.tsx';

export type IndexPlace = { readonly book: string; readonly letter?: string; readonly under?: string };

type OpenHere = {
  readonly code: (system: string, code: string, on: string | undefined) => void;
  readonly index: (place: IndexPlace, on: string) => void;
};

const Here = createContext<OpenHere | undefined>(undefined);

export const OpenHereProvider = Here.Provider;

/** A plain press opens it here; with Ctrl or the middle button the page opens in its own window as everywhere. */
const kept = (event: MouseEvent, open: (() => void) | undefined): void => {
  if (open === undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  open();
};

type LinkProps = {
  readonly children: ReactNode;
  readonly className?: string;
  readonly 'aria-current'?: 'true' /** In running text: a colour alone does not tell a link. */;
  readonly underline?: 'always';
};

export function CodeLink({
  system,
  code,
  on,
  ...rest
}: LinkProps & { readonly system: string; readonly code: string; readonly on?: string | undefined }) {
  const here = useContext(Here);
  return (
    <TextLink
      to="/codes/$system/$code"
      params={{ system, code }}
      search={on === undefined ? {} : { on }}
      onClick={(event) => kept(event, here && (() => here.code(system, code, on)))}
      {...rest}
    />
  );
}

export function IndexLink({ place, on, ...rest }: LinkProps & { readonly place: IndexPlace; readonly on: string }) {
  const here = useContext(Here);
  return (
    <TextLink
      to="/codes/book"
      search={{ ...place, on }}
      onClick={(event) => kept(event, here && (() => here.index(place, on)))}
      {...rest}
    />
  );
}
