import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CodeSystem } from '../../../src/app/views/codes.ts';
import type { PlainDate } from '../../../src/kernel/plain-date.ts';
import { api } from '../api/client.ts';
import { Source } from './source.tsx';
import { LoadingLines } from './loading.tsx';
import { useProblemText } from './problem-note.tsx';
import { useSay } from './say.tsx';
import { TextLink } from './text-link.tsx';
import { Tip } from './tip.tsx';
import classes from './tip.module.css';

export type CodeTipProps = {
  readonly system: CodeSystem;
  readonly code: string;
  /** Date of service, 'YYYY-MM-DD': what the code meant on that day. */
  readonly on?: string | undefined;
  /** Shown in place of the code. */
  readonly children?: ReactNode;
};

/** A meaning does not change while somebody works. */
const FRESH_MILLISECONDS = 60 * 60_000;

/** A code that tells its meaning and source on hover, focus and touch. */
export function CodeTip({ system, code, on, children }: CodeTipProps) {
  const { i18n } = useLingui();
  return (
    <Tip label={i18n._('meaning and source')} content={() => <Meaning system={system} code={code} on={on} />}>
      {children ?? <span className="mono">{code}</span>}
    </Tip>
  );
}

function Meaning({ system, code, on }: Omit<CodeTipProps, 'children'>) {
  const { i18n } = useLingui();
  const tell = useProblemText();
  const say = useSay();
  const query = useQuery({
    queryKey: ['codes', 'meaning', system, code, on],
    queryFn: ({ signal }) =>
      api.get('/codes/{system}/{code}', {
        path: { system, code },
        ...(on === undefined ? {} : { query: { on: on as PlainDate } }),
        signal,
      }),
    staleTime: FRESH_MILLISECONDS,
  });
  const meaning = query.data;
  if (meaning === undefined) {
    if (query.isPending) return <LoadingLines lines={2} />;
    return <p className={classes['meaning']}>{tell(query.error).detail}</p>;
  }
  return (
    <div>
      <span className={`${classes['code'] ?? ''} mono`}>{meaning.display}</span>
      <p className={classes['meaning']} lang={meaning.official ? 'en' : i18n.locale}>
        {meaning.official ? meaning.title : say(meaning.title)}
      </p>
      {meaning.standing === 'in-force' ? null : <p className={classes['meaning']}>{say(meaning.explanation)}</p>}
      {meaning.sources.slice(0, 2).map((cite) => (
        <Source key={`${cite.title} ${cite.locator}`} cite={cite} />
      ))}
      <TextLink to="/codes/$system/$code" params={{ system, code }} size="xs">
        {i18n._('More about this code')}
      </TextLink>
    </div>
  );
}
