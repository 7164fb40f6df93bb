/** What the note suggests, each with its words; one key takes it, two set it aside with a reason. Why it is there stands beside. */
import { useLingui } from '@lingui/react';
import { Button, Group } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { EncounterId } from '../../../../src/claims/identifiers.ts';
import type { SuggestionView } from '../../api/paths.gen.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Panel } from '../../parts/panel.tsx';
import { AskLanguageModel } from '../language-model/verdicts.tsx';
import { REASONS } from './answers.ts';
import { CONTEXTS } from './contexts.ts';
import type { RejectReason } from './draft.ts';
import { KeyHint } from './key-hint.tsx';
import { byKeyboard } from './looking.ts';
import { RejectReasons } from './reject-reasons.tsx';
import { surenessOf } from './score-words.ts';
import { useNoteLanguage } from './note-language.ts';
import { wordings } from './segments.ts';
import classes from './workspace.module.css';

export type SuggestionStanding = 'open' | 'accepted' | 'rejected';

export type SuggestionsPaneProps = {
  readonly encounterId: EncounterId;
  readonly suggestions: readonly SuggestionView[];
  readonly lit: ReadonlySet<string>;
  readonly selected: string | undefined;
  readonly onLight: (codes: readonly string[]) => void;
  readonly onSelect: (code: string) => void;
  readonly standingOf: (code: string) => SuggestionStanding;
  /** Dotted, where another code was taken in its place. */
  readonly becameOf?: (code: string) => string | undefined;
  readonly reasonOf?: (code: string) => RejectReason | undefined;
  /** Absent where nobody codes. */
  readonly choose?: {
    readonly accept: (suggestion: SuggestionView) => void;
    readonly reject: (code: string, reason: RejectReason) => void;
    readonly restore: (code: string) => void;
    /** The code whose reason is asked for. */
    readonly asking: string | undefined;
    readonly ask: (code: string | undefined) => void;
  };
};

/** Where a suggestion stands in the page, so that the note's words can lead to it. */
export const suggestionId = (code: string): string => `suggestion-${code}`;

export function SuggestionsPane(props: SuggestionsPaneProps) {
  const { encounterId, suggestions, choose } = props;
  const { i18n } = useLingui();
  return (
    <Panel
      title={i18n._('Suggested diagnoses')}
      flush
      aside={choose === undefined ? undefined : <Keys />}
      actions={choose === undefined ? undefined : <AskLanguageModel encounterId={encounterId} />}
    >
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

function SuggestionItem(props: ItemProps) {
  const { suggestion, lit, selected, onLight, onSelect, standingOf, choose } = props;
  const language = useNoteLanguage();
  const { code, display, title, spans } = suggestion;
  const standing = standingOf(code);
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>): void => {
    if (event.target !== event.currentTarget || choose === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (standing !== 'accepted') choose.accept(suggestion);
  };
  return (
    // A press anywhere on the row chooses it as its focus does; the keys are those of the page.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <li
      id={suggestionId(code)}
      data-suggestion={code}
      data-lit={lit.has(code) || undefined}
      data-selected={selected === code || undefined}
      data-standing={standing}
      className={classes['suggestion']}
      // The row takes the focus so that one key decides on it; its buttons do the same.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={`${display} ${title}`}
      onMouseEnter={() => onLight([code])}
      onMouseLeave={() => onLight([])}
      onFocus={(event) => byKeyboard(event) && onSelect(code)}
      onClick={() => onSelect(code)}
      onKeyDown={onKeyDown}
    >
      <div className={classes['suggestionHead']}>
        <span>
          {selected === code ? <Icon name="next" size={12} /> : null} <strong className="mono">{display}</strong>{' '}
          <span lang="en">{title}</span>
        </span>
        <Standing {...props} standing={standing} />
      </div>
      <div className="text-muted" lang={language} translate="no">
        {wordings(spans)
          .slice(0, 3)
          .map((span) => (
            <q key={span.start} className={classes['quote']}>
              {span.words}
            </q>
          ))}
      </div>
      {choose === undefined ? null : choose.asking === code ? (
        <RejectReasons
          display={display}
          onReason={(reason) => choose.reject(code, reason)}
          onCancel={() => {
            choose.ask(undefined);
            document.getElementById(suggestionId(code))?.focus();
          }}
        />
      ) : (
        <Buttons {...props} standing={standing} choose={choose} />
      )}
    </li>
  );
}

type ButtonsProps = ItemProps & {
  readonly standing: SuggestionStanding;
  readonly choose: NonNullable<SuggestionsPaneProps['choose']>;
};

function Buttons({ suggestion, standing, choose }: ButtonsProps) {
  const { i18n } = useLingui();
  const { code, display } = suggestion;
  return (
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
      {standing === 'open' ? null : (
        <Button
          size="compact-xs"
          variant="default"
          // It stands where Accept stood: the second press of a double click must not undo the first.
          onClick={({ detail }) => (detail > 1 ? undefined : choose.restore(code))}
          aria-label={i18n._('Take {code} back', { code: display })}
        >
          {i18n._('Take back')}
        </Button>
      )}
      {standing === 'rejected' ? null : (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => choose.ask(code)}
          aria-label={i18n._('Set {code} aside', { code: display })}
        >
          {i18n._('Put aside')}
        </Button>
      )}
    </Group>
  );
}

function Standing({ suggestion, standing, becameOf, reasonOf }: ItemProps & { readonly standing: SuggestionStanding }) {
  const { i18n } = useLingui();
  const became = becameOf?.(suggestion.code);
  if (became !== undefined) return <ToneBadge tone="good">{i18n._('became {code}', { code: became })}</ToneBadge>;
  if (standing === 'accepted') {
    return (
      <ToneBadge tone="good">
        {suggestion.automatic === true ? i18n._('filled in, to be confirmed') : i18n._('accepted')}
      </ToneBadge>
    );
  }
  if (standing === 'rejected') {
    const reason = REASONS.find((known) => known.reason === reasonOf?.(suggestion.code));
    return (
      <ToneBadge tone="quiet" title={reason === undefined ? '' : i18n._(reason.label)}>
        {i18n._('set aside')}
      </ToneBadge>
    );
  }
  const { word, tone } = surenessOf(suggestion);
  const { context } = suggestion;
  return (
    <Group gap={6}>
      {context === undefined || context === 'affirmed' ? null : (
        <ToneBadge tone="warn">{i18n._(CONTEXTS[context].name)}</ToneBadge>
      )}
      <ToneBadge tone={tone}>{i18n._(word)}</ToneBadge>
    </Group>
  );
}
