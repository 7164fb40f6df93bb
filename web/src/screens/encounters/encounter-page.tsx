/** One visit: its note and facts, and the place where its codes are chosen. */
import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { EncounterId } from '../../../../src/claims/identifiers.ts';
import { api } from '../../api/client.ts';
import type { DecidedVisit, EncounterView } from '../../api/paths.gen.ts';
import { useFormats } from '../../formats.ts';
import { useParam } from '../../navigation.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { QueryView } from '../../parts/loading.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { useShortcut } from '../../parts/shortcuts.ts';
import { useMay } from '../../session.ts';
import { CodedVisit } from './coded-visit.tsx';
import { KeyHint } from './key-hint.tsx';
import { NoteLanguage } from './note-language.ts';
import { useNextVisit } from './next-visit.ts';
import { personName } from './person-name.ts';
import { InDoubt } from './in-doubt.tsx';
import { VisitFacts } from './visit-facts.tsx';
import { Workspace } from './workspace.tsx';

export function EncounterPage() {
  const { i18n } = useLingui();
  const { date } = useFormats();
  const encounterId = useParam('encounterId') as EncounterId;
  const [decided, setDecided] = useState<{ readonly of: string; readonly visit: DecidedVisit }>();
  const query = useQuery({
    queryKey: ['encounters', 'one', encounterId],
    queryFn: ({ signal }) => api.get('/encounters/{encounterId}', { path: { encounterId }, signal }),
  });
  const view = query.data;
  const mayCode = useMay('encounter:code');
  return (
    <>
      <PageHead
        title={view === undefined ? i18n._('Visit') : personName(view.patient.name)}
        tabTitle={i18n._('Visit')}
        back={{ to: '/encounters', label: i18n._('Coding') }}
        detail={
          view === undefined ? undefined : (
            <>
              {date(view.serviceDate)}, <bdi translate="no">{view.reason}</bdi>
            </>
          )
        }
        badges={view === undefined ? undefined : <VisitBadge view={view} />}
        actions={mayCode ? <NextVisit isOffered={decided?.of !== encounterId} /> : undefined}
      />
      <QueryView query={query}>
        {(data) => (
          <NoteLanguage value={data.reading?.language ?? 'en'}>
            <VisitFacts view={data} />
            <InDoubt view={data} />
            <Body
              key={data.encounterId}
              view={data}
              decided={decided?.of === data.encounterId ? decided.visit : undefined}
              onDecided={(visit) => setDecided({ of: data.encounterId, visit })}
            />
          </NoteLanguage>
        )}
      </QueryView>
    </>
  );
}

/** Skipped or coded: what was begun here is kept. After saving it is offered with what came of it. */
function NextVisit({ isOffered }: { readonly isOffered: boolean }) {
  const { i18n } = useLingui();
  const next = useNextVisit();
  useShortcut('n', i18n._('Next visit to code'), next);
  if (!isOffered) return null;
  return (
    <>
      <Button variant="default" size="xs" onClick={next}>
        {i18n._('Next visit to code')}
      </Button>
      <KeyHint keys="n" />
    </>
  );
}

function VisitBadge({ view }: { readonly view: EncounterView }) {
  const { i18n } = useLingui();
  if (view.coding === 'sign-first') return <ToneBadge tone="warn">{i18n._('Note not signed')}</ToneBadge>;
  if (view.coding === 'correct-the-claim') return <ToneBadge tone="good">{i18n._('Coded and charged')}</ToneBadge>;
  return view.step === 'charge' ? (
    <ToneBadge tone="bad">{i18n._('Stopped before the claim')}</ToneBadge>
  ) : (
    <ToneBadge tone="note">{i18n._('To code')}</ToneBadge>
  );
}

type BodyProps = {
  readonly view: EncounterView;
  readonly decided: DecidedVisit | undefined;
  readonly onDecided: (visit: DecidedVisit) => void;
};

/** Those who may not code, and visits that are charged or unsigned, are shown to read. */
function Body({ view, decided, onDecided }: BodyProps) {
  const mayCode = useMay('encounter:code');
  return view.coding === 'open' && mayCode ? (
    <Workspace view={view} decided={decided} onDecided={onDecided} />
  ) : (
    <CodedVisit view={view} decided={decided} />
  );
}
