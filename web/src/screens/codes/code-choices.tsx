/** What is chosen next to a code: its seventh character; the code that followed it or that it followed. */
import { useLingui } from '@lingui/react';
import type { CodeMeaning } from '../../api/paths.gen.ts';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { CodeLines } from './code-lines.tsx';
import { CodeLink } from './open-here.tsx';
import classes from './codes.module.css';

/** Each character with its meaning and the whole code, the placeholders filled in. */
export function Sevenths({ meaning }: { readonly meaning: CodeMeaning }) {
  const { i18n } = useLingui();
  const { sevenths, on } = meaning;
  if (sevenths.length === 0) return null;
  const isFilled = sevenths.some(({ code }) => code.slice(meaning.code.length, 6).includes('X'));
  return (
    <Panel title={i18n._('Choose the seventh character')}>
      {isFilled ? <p className={classes['source']}>{i18n._('The places between are filled with the placeholder X.')}</p> : null}
      <ul className={classes['sevenths']}>
        {sevenths.map((row) => (
          <li key={row.code}>
            <CodeLink system="icd10cm" code={row.code} on={on} className={classes['seventh'] ?? ''}>
              <strong className="mono">{row.char}</strong>
              <span>
                <span lang="en">{row.words}</span>
                <span className="text-muted mono"> {row.display}</span>
              </span>
            </CodeLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

export function Followed({ meaning }: { readonly meaning: CodeMeaning }) {
  const { i18n } = useLingui();
  const { followedBy, follows, on } = meaning;
  return (
    <>
      {followedBy === undefined ? null : (
        <Panel
          title={i18n._('Took its place')}
          flush
          aside={
            <>
              {i18n._('since')} <When on={followedBy.since} />
            </>
          }
        >
          <CodeLines rows={followedBy.codes} on={on} label={i18n._('Took its place')} />
        </Panel>
      )}
      {follows === undefined ? null : (
        <Panel
          title={i18n._('It took the place of')}
          flush
          aside={
            <>
              {i18n._('since')} <When on={follows.since} />
            </>
          }
        >
          <CodeLines rows={follows.codes} on={on} label={i18n._('It took the place of')} />
        </Panel>
      )}
    </>
  );
}
