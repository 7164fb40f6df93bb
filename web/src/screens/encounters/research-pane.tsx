/** What is known of the code in hand: why it is suggested, its page of the book, the index, its neighbours, pairs and prices. */
import { useLingui } from '@lingui/react';
import { Button, Group, Tabs } from '@mantine/core';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { CodingPreview, EncounterView, SuggestionView } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { LoadingLines } from '../../parts/loading.tsx';
import { Panel } from '../../parts/panel.tsx';
import { type IndexPlace, OpenHereProvider } from '../codes/open-here.tsx';
import { useMeaning } from './code-meaning.ts';
import { KeyHint } from './key-hint.tsx';
import { dotted } from './patches.ts';
import type { SuggestionStanding } from './suggestions-pane.tsx';
import { WhyCode } from './why-code.tsx';
import classes from './workspace.module.css';

const BookTab = lazy(() => import('./book-tabs.tsx').then((module) => ({ default: module.BookTab })));
const IndexTab = lazy(() => import('./book-tabs.tsx').then((module) => ({ default: module.IndexTab })));
const NearTab = lazy(() => import('./book-tabs.tsx').then((module) => ({ default: module.NearTab })));
const PairCheck = lazy(() => import('../codes/pair-check.tsx').then((module) => ({ default: module.PairCheck })));
const PriceCheck = lazy(() => import('../codes/price-check.tsx').then((module) => ({ default: module.PriceCheck })));

const TABS = {
  why: words('Why'),
  book: words('The book'),
  index: words('Index'),
  near: words('Neighbors'),
  pair: words('Pair'),
  price: words('Price'),
} as const;
type Tab = keyof typeof TABS;
const ORDER = Object.keys(TABS) as readonly Tab[];

export type Taken = { readonly code: string; readonly display: string; readonly title: string };

export type ResearchPaneProps = {
  readonly view: EncounterView;
  readonly selected: string | undefined;
  readonly suggestions: readonly SuggestionView[];
  readonly advice: CodingPreview | undefined;
  /** Codes of the services, as entered. */
  readonly procedures: readonly string[];
  readonly standingOf: (code: string) => SuggestionStanding;
  /** Absent where nobody codes. */
  readonly onTake?: (code: Taken) => void;
};

/** A place in the books, until another code is chosen. */
type Opened = { readonly of: string | undefined; readonly code: string; readonly on: string };

export function ResearchPane(props: ResearchPaneProps) {
  const { view, selected, procedures } = props;
  const { i18n } = useLingui();
  const [tab, setTab] = useState<Tab>('why');
  const [opened, setOpened] = useState<Opened>();
  const [place, setPlace] = useState<IndexPlace & { readonly on: string }>();
  useEffect(() => setPlace(undefined), [selected]);
  const here = useMemo(
    () => ({
      code: (system: string, code: string, on: string | undefined) => {
        if (system !== 'icd10cm') return;
        setOpened({ of: selected, code, on: on ?? view.serviceDate });
        setTab('book');
      },
      index: (next: IndexPlace, on: string) => {
        setPlace({ ...next, on });
        setTab('index');
      },
    }),
    [selected, view.serviceDate],
  );
  const shown = opened !== undefined && opened.of === selected ? opened : undefined;
  const code = shown?.code ?? selected;
  const on = shown?.on ?? view.serviceDate;
  const content: Readonly<Record<Tab, React.ReactNode>> = {
    why: <WhyCode {...props} onOpen={(other) => here.code('icd10cm', other, undefined)} />,
    book: code === undefined ? <NoCode /> : <BookTab {...{ code, on }} />,
    index: (
      <IndexTab
        place={place}
        on={place?.on ?? view.serviceDate}
        suggestion={props.suggestions.find((known) => known.code === code)}
      />
    ),
    near: code === undefined ? <NoCode /> : <NearTab {...{ code, on }} />,
    pair: <PairCheck key={procedures.join(' ')} on={view.serviceDate} start={procedures} />,
    price: <PriceCheck key={procedures[0] ?? ''} on={view.serviceDate} start={{ code: procedures[0] ?? '', zip: view.zip }} />,
  };
  return (
    <Panel
      title={i18n._('About the code')}
      aside={code === undefined ? undefined : <span className="mono">{dotted(code)}</span>}
      actions={<KeyHint keys="r" />}
    >
      <OpenHereProvider value={here}>
        <Tabs value={tab} onChange={(next) => setTab((next ?? 'why') as Tab)} keepMounted={false}>
          <Tabs.List aria-label={i18n._('About the code')} className={classes['tabs'] ?? ''}>
            {ORDER.map((one) => (
              <Tabs.Tab key={one} value={one}>
                {i18n._(TABS[one])}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {ORDER.map((one) => (
            <Tabs.Panel key={one} value={one} pt="sm" className={classes['research'] ?? ''}>
              {one === 'book' || one === 'near' ? (
                <TakeIt {...props} {...{ code, on }} back={shown && (() => setOpened(undefined))} />
              ) : null}
              <Suspense fallback={<LoadingLines lines={4} />}>{content[one]}</Suspense>
            </Tabs.Panel>
          ))}
        </Tabs>
      </OpenHereProvider>
    </Panel>
  );
}

function NoCode() {
  const { i18n } = useLingui();
  return (
    <EmptyState
      title={i18n._('No code is chosen')}
      teach={i18n._('Choose a suggestion, a diagnosis or marked words in the note: what is known of the code stands here.')}
    />
  );
}

type TakeItProps = ResearchPaneProps & {
  readonly code: string | undefined;
  readonly on: string;
  readonly back: (() => void) | undefined;
};

/** The code of the open page into the diagnoses, and the way back to the one that was chosen. */
function TakeIt({ code, on, selected, back, onTake, standingOf }: TakeItProps) {
  const { i18n } = useLingui();
  if (code === undefined) return null;
  const isThere = standingOf(code) === 'accepted';
  const replaces = selected !== undefined && selected !== code && standingOf(selected) === 'accepted';
  return (
    <Group gap="xs" mb="sm">
      {back === undefined || selected === undefined ? null : (
        <Button size="compact-xs" variant="subtle" onClick={back}>
          {i18n._('Back to {code}', { code: dotted(selected) })}
        </Button>
      )}
      {onTake === undefined || isThere ? null : (
        <TakeButton {...{ code, on }} replaces={replaces ? selected : undefined} onTake={onTake} />
      )}
    </Group>
  );
}

type TakeButtonProps = {
  readonly code: string;
  readonly on: string;
  readonly replaces: string | undefined;
  readonly onTake: (code: Taken) => void;
};

function TakeButton({ code, on, replaces, onTake }: TakeButtonProps) {
  const { i18n } = useLingui();
  const meaning = useMeaning(code, on).data;
  if (meaning === undefined || meaning.standing !== 'in-force') return null;
  const { display, title } = meaning;
  return (
    <Button size="compact-xs" onClick={() => onTake({ code, display, title })}>
      {replaces === undefined
        ? i18n._('Add {code}', { code: display })
        : i18n._('Take {code} instead of {other}', { code: display, other: dotted(replaces) })}
    </Button>
  );
}
