/** What the note suggests, each with its words and the way to its code; one key takes it or sets it aside. */
import { useLingui } from '@lingui/react';
import { Button, Group } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { SuggestionView } from '../../api/paths.gen.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { CodeTip } from '../../parts/code-tip.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useSay } from '../../parts/say.tsx';
import { KeyHint } from './key-hint.tsx';
import classes from './workspace.module.css';

export type SuggestionStanding = 'open' | 'accepted' | 'rejected';

export type SuggestionsPaneProps = {
  readonly suggestions: readonly SuggestionView[];
  readonly on: string;
  readonly lit: ReadonlySet<string>;
  readonly onLight: (codes: readonly string[]) => void;
  readonly standingOf: (code: string) => SuggestionStanding;
  /** Absent where nobody codes. */
  readonly choose?: {
    readonly accept: (suggestion: SuggestionView) => void;
    readonly reject: (code: string) => void;
    readonly restore: (code: string) => void;
  };
};

/** Where a suggestion stands in the page, so that the note's words can lead to it. */
export const suggestionId = (code: string): string => `suggestion-${code}`;

export function SuggestionsPane(props: SuggestionsPaneProps) {
  const { suggestions, choose } = props;
  const { i18n } = useLingui();
  return (
    <Panel title={i18n._('Suggested diagnoses')} flush aside={choose === undefined ? undefined : <Keys />}>
      {suggestions.length === 0 ? (
        <EmptyState
          title={i18n._('The note suggests no diagnosis')}
          teach={i18n._('Its words lead to none of the codes loaded. Mark the words that matter, or add a diagnosis by hand.')}
        />
      ) : (
        <ol className={classes['suggestions']}>
          {suggestions.map((suggestion) => (
            <SuggestionItem key={suggestion.code} {...props} suggestion={suggestion} />
          ))}
        </ol>
      )}
    </Panel>
  );
}

function Keys() {
  const { i18n } = useLingui();
  return (
    <span className={classes['keys']}>
      <KeyHint keys="j">{i18n._('next')}</KeyHint>
      <KeyHint keys="k">{i18n._('back')}</KeyHint>
      <KeyHint keys="a">{i18n._('accept')}</KeyHint>
      <KeyHint keys="x">{i18n._('set aside')}</KeyHint>
    </span>
  );
}

type ItemProps = SuggestionsPaneProps & { readonly suggestion: SuggestionView };

function SuggestionItem({ suggestion, on, lit, onLight, standingOf, choose }: ItemProps) {
  const { i18n } = useLingui();
  const { code, display, title, spans } = suggestion;
  const standing = standingOf(code);
  const isLit = lit.has(code);
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>): void => {
    if (event.target !== event.currentTarget || choose === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (standing !== 'accepted') choose.accept(suggestion);
  };
  return (
    <li
      id={suggestionId(code)}
      data-suggestion={code}
      data-lit={isLit || undefined}
      data-standing={standing}
      className={classes['suggestion']}
      // The row takes the focus so that one key decides on it; its buttons do the same.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={`${display} ${title}`}
      onMouseEnter={() => onLight([code])}
      onMouseLeave={() => onLight([])}
      onFocus={() => onLight([code])}
      onBlur={() => onLight([])}
      onKeyDown={onKeyDown}
    >
      <div className={classes['suggestionHead']}>
        <span>
          {isLit ? <Icon name="next" size={12} /> : null}{' '}
          <CodeTip system="icd10cm" code={code} on={on}>
            <strong className="mono">{display}</strong>
          </CodeTip>{' '}
          <span lang="en">{title}</span>
        </span>
        <Standing standing={standing} />
      </div>
      <div className="text-muted" lang="en">
        {spans.slice(0, 3).map((span) => (
          <q key={span.start} className={classes['quote']}>
            {span.words}
          </q>
        ))}
      </div>
      <Why suggestion={suggestion} />
      {choose === undefined ? null : (
        <Group gap={6} mt={4}>
          {standing === 'accepted' ? null : (
            <Button
              size="compact-xs"
              onClick={() => choose.accept(suggestion)}
              aria-label={i18n._('Accept {code}', { code: display })}
            >
              {i18n._('Accept')}
            </Button>
          )}
          {standing === 'rejected' ? (
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => choose.restore(code)}
              aria-label={i18n._('Take {code} back', { code: display })}
            >
              {i18n._('Take back')}
            </Button>
          ) : (
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => choose.reject(code)}
              aria-label={i18n._('Set {code} aside', { code: display })}
            >
              {i18n._('Put aside')}
            </Button>
          )}
        </Group>
      )}
    </li>
  );
}

function Standing({ standing }: { readonly standing: SuggestionStanding }) {
  const { i18n } = useLingui();
  if (standing === 'accepted') return <ToneBadge tone="good">{i18n._('accepted')}</ToneBadge>;
  if (standing === 'rejected') return <ToneBadge tone="quiet">{i18n._('set aside')}</ToneBadge>;
  return null;
}

/** How the words led to the code, and what else they could have meant. */
function Why({ suggestion }: { readonly suggestion: SuggestionView }) {
  const { i18n } = useLingui();
  const say = useSay();
  return (
    <details className={classes['why']}>
      <summary>
        {i18n._('Why this code')} <span className="visually-hidden">{suggestion.display}</span>
      </summary>
      <p lang="en">{suggestion.indexPath}</p>
      <p>{i18n._('Weight within this note: {n} of 100', { n: Math.round(suggestion.score * 100) })}</p>
      {suggestion.rejected.length === 0 ? null : (
        <>
          <p>{i18n._('Passed over for the same words:')}</p>
          <ul>
            {suggestion.rejected.map((other) => (
              <li key={other.code}>
                <span className="mono">{other.display}</span> <span lang="en">{other.title}</span>: {say(other.because)}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
