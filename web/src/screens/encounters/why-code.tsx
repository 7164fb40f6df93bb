/** Why a code is suggested: the way through the index, the words, what is said of them, the rules, the siblings, the score. */
import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SuggestionView } from '../../api/paths.gen.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useSay } from '../../parts/say.tsx';
import { SuggestionVerdict } from '../language-model/verdicts.tsx';
import { useMeaning } from './code-meaning.ts';
import { CONTEXTS, SECTIONS } from './contexts.ts';
import { dotted } from './patches.ts';
import { reasonIn } from './reason-words.ts';
import type { ResearchPaneProps } from './research-pane.tsx';
import { surenessOf } from './score-words.ts';
import { useNoteLanguage } from './note-language.ts';
import { wordings } from './segments.ts';
import classes from './workspace.module.css';

type WhyProps = ResearchPaneProps & { readonly onOpen: (code: string) => void };

export function WhyCode(props: WhyProps) {
  const { selected, suggestions, view } = props;
  const { i18n } = useLingui();
  if (selected === undefined) {
    return (
      <EmptyState
        title={i18n._('No code is chosen')}
        teach={i18n._('Choose a suggestion, a diagnosis or marked words in the note: what is known of the code stands here.')}
      />
    );
  }
  const suggestion = suggestions.find((known) => known.code === selected);
  if (suggestion !== undefined) return <Why key={selected} {...props} suggestion={suggestion} />;
  const mention = view.reading?.mentions.find(
    ({ codes, context }) => context !== 'affirmed' && codes.some((code) => code === selected),
  );
  return <NotSuggested key={selected} {...props} code={selected} mention={mention} />;
}

/** The words in the note, where they are marked. */
function showWords({ start }: { readonly start: number }): void {
  const pieces = [...document.querySelectorAll<HTMLElement>('[data-coding] [data-start]')];
  pieces.findLast((piece) => Number(piece.dataset['start']) <= start)?.scrollIntoView({ block: 'center' });
}

type PartProps = { readonly title: string; readonly children: ReactNode };

function Part({ title, children }: PartProps) {
  return (
    <section className={classes['whyPart']}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Why(props: WhyProps & { readonly suggestion: SuggestionView }) {
  const { suggestion, view } = props;
  const { i18n } = useLingui();
  return (
    <div className={classes['whyCode']}>
      <p className={classes['whyTitle']}>
        <strong className="mono">{suggestion.display}</strong> <span lang="en">{suggestion.title}</span>
      </p>
      <Part title={i18n._('The way through the index')}>
        <Steps suggestion={suggestion} onOpen={props.onOpen} />
      </Part>
      <Part title={i18n._('The words')}>
        <Words suggestion={suggestion} />
      </Part>
      <Part title={i18n._('The rules')}>
        <Rules {...props} />
      </Part>
      {suggestion.rejected.length === 0 ? null : (
        <Part title={i18n._('Passed over for the same words')}>
          <Siblings {...props} />
        </Part>
      )}
      <SuggestionVerdict encounterId={view.encounterId} code={suggestion.code} onShow={showWords} />
      <Part title={i18n._('The score')}>
        <Score suggestion={suggestion} />
      </Part>
      <p className={`${classes['small'] ?? ''} text-muted`}>
        <Versions view={view} />
      </p>
    </div>
  );
}

function CodeButton({ code, onOpen }: { readonly code: string; readonly onOpen: (code: string) => void }) {
  const { i18n } = useLingui();
  return (
    <button
      type="button"
      className={classes['codeButton']}
      onClick={() => onOpen(code)}
      aria-label={i18n._('Open {code} in the book', { code: dotted(code) })}
    >
      {dotted(code)}
    </button>
  );
}

function Steps({ suggestion, onOpen }: { readonly suggestion: SuggestionView; readonly onOpen: (code: string) => void }) {
  const steps: NonNullable<SuggestionView['steps']> =
    suggestion.steps ?? suggestion.indexPath.split(' › ').map((words) => ({ words }));
  return (
    <ol className={classes['steps']} lang="en">
      {steps.map((step, at) => (
        <li key={`${at} ${step.words}`}>
          {step.words} {step.code === undefined ? null : <CodeButton code={step.code} onOpen={onOpen} />}
        </li>
      ))}
    </ol>
  );
}

function Words({ suggestion }: { readonly suggestion: SuggestionView }) {
  const { i18n } = useLingui();
  const language = useNoteLanguage();
  const context = suggestion.context ?? 'affirmed';
  const section = SECTIONS[suggestion.section ?? ''];
  return (
    <>
      <p lang={language} translate="no">
        {wordings(suggestion.spans).map((span) => (
          <q key={`${span.start}-${span.end}`} className={classes['quote']}>
            {span.words}
          </q>
        ))}
      </p>
      <p>
        <ToneBadge tone={context === 'affirmed' ? 'good' : 'warn'}>{i18n._(CONTEXTS[context].name)}</ToneBadge>{' '}
        {i18n._(CONTEXTS[context].means)}
        {section === undefined ? null : (
          <span className="text-muted"> {i18n._('First in: {section}', { section: i18n._(section) })}</span>
        )}
      </p>
    </>
  );
}

function Rules({ suggestion, advice, standingOf, view }: WhyProps & { readonly suggestion: SuggestionView }) {
  const { i18n } = useLingui();
  const say = useSay();
  const isChosen = standingOf(suggestion.code) === 'accepted';
  const against = (advice?.advice ?? []).filter(({ codes }) => codes.includes(suggestion.code));
  const asked = advice?.conventions ?? [];
  const passed = asked.filter((rule) => !against.some(({ ruleId }) => ruleId === rule));
  return (
    <ul className={classes['rules']}>
      <Passed>{i18n._('May be billed on the date of the visit, by {release}', { release: say(view.icd10Release) })}</Passed>
      <Passed>{i18n._('Its words stand in the signed note')}</Passed>
      {isChosen
        ? against.map((one) => (
            <li key={`${one.ruleId} ${JSON.stringify(one.message)}`}>
              <Icon name="warn" size={13} /> {say(one.message)}{' '}
              <span className="text-muted mono" lang="en">
                {one.ruleId}
              </span>
            </li>
          ))
        : null}
      {!isChosen || asked.length === 0 ? null : (
        <li>
          <details className={classes['why']}>
            <summary>
              {i18n._('{n, plural, one {# convention asked and passed} other {# conventions asked and passed}}', {
                n: passed.length,
              })}
            </summary>
            <p className="text-muted mono" lang="en">
              {passed.join(', ')}
            </p>
          </details>
        </li>
      )}
    </ul>
  );
}

function Passed({ children }: { readonly children: ReactNode }) {
  return (
    <li>
      <Icon name="check" size={13} /> {children}
    </li>
  );
}

function Siblings({ suggestion, onTake, onOpen, standingOf }: WhyProps & { readonly suggestion: SuggestionView }) {
  const { i18n } = useLingui();
  return (
    <ul className={classes['siblings']}>
      {suggestion.rejected.map((other) => (
        <li key={other.code}>
          <CodeButton code={other.code} onOpen={onOpen} /> <span lang="en">{other.title}</span>
          <div className="text-muted">
            {other.word === undefined ? <Reason english={other.because} /> : i18n._('would need the word')}{' '}
            {other.word === undefined ? null : <q lang="en">{other.word}</q>}
          </div>
          {onTake === undefined || standingOf(other.code) === 'accepted' ? null : (
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => onTake(other)}
              aria-label={i18n._('Take {code} instead of {other}', { code: other.display, other: suggestion.display })}
            >
              {i18n._('Take it instead')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Reason({ english }: { readonly english: string }) {
  const { i18n } = useLingui();
  const { text, isEnglish } = reasonIn(i18n, english);
  return <span lang={isEnglish ? 'en' : undefined}>{text}</span>;
}

const FEATURES_SHOWN = 5;

function Score({ suggestion }: { readonly suggestion: SuggestionView }) {
  const { i18n } = useLingui();
  const { probability, score, features } = suggestion;
  const { word, tone } = surenessOf(suggestion);
  return (
    <>
      <p>
        <ToneBadge tone={tone}>{i18n._(word)}</ToneBadge>{' '}
        {probability === undefined
          ? i18n._('Weight within this note: {n} of 100', { n: Math.round(score * 100) })
          : i18n._('Of 100 like it, {n} were right.', { n: Math.round(probability * 100) })}
      </p>
      {features === undefined || features.length === 0 ? null : (
        <ul className={classes['features']}>
          {features.slice(0, FEATURES_SHOWN).map((feature) => (
            <li key={feature.name}>
              <span aria-hidden="true">{feature.weight < 0 ? '−' : '+'}</span>
              <span className="visually-hidden">{feature.weight < 0 ? i18n._('against it:') : i18n._('for it:')}</span>{' '}
              <Reason english={feature.name} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Versions({ view }: Pick<WhyProps, 'view'>) {
  const { i18n } = useLingui();
  const say = useSay();
  const release = say(view.icd10Release);
  return (
    <>
      {view.modelVersion === undefined
        ? i18n._('Codes by {release}; ranked by the model that ships.', { release })
        : i18n._('Codes by {release}; ranked by this practice’s model, version {n}.', { release, n: view.modelVersion })}
    </>
  );
}

type NotSuggestedProps = WhyProps & {
  readonly code: string;
  readonly mention: NonNullable<ResearchPaneProps['view']['reading']>['mentions'][number] | undefined;
};

/** Chosen by hand, or named in words that keep it from being coded. */
function NotSuggested({ code, mention, view, onOpen }: NotSuggestedProps) {
  const { i18n } = useLingui();
  const meaning = useMeaning(code, view.serviceDate).data;
  const note = view.notes.at(-1)?.text ?? '';
  return (
    <div className={classes['whyCode']}>
      <p className={classes['whyTitle']}>
        <strong className="mono">{dotted(code)}</strong> <span lang="en">{meaning?.title}</span>
      </p>
      {mention === undefined ? (
        <p>{i18n._('The note’s words did not lead to it: a person chose it.')}</p>
      ) : (
        <>
          <p lang="en" translate="no">
            <q className={classes['quote']}>{note.slice(mention.start, mention.end)}</q>
            {mention.trigger === undefined ? null : <span className="text-muted"> ({mention.trigger.words})</span>}
          </p>
          <p>
            <ToneBadge tone="warn">{i18n._(CONTEXTS[mention.context].name)}</ToneBadge> {i18n._(CONTEXTS[mention.context].means)}
          </p>
        </>
      )}
      <Button size="compact-xs" variant="default" onClick={() => onOpen(code)}>
        {i18n._('Open {code} in the book', { code: dotted(code) })}
      </Button>
    </div>
  );
}
