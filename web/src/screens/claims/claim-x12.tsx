import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClaimX12 } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { words } from '../../language.ts';
import { QueryView } from '../../parts/loading.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Say } from '../../parts/say.tsx';
import { type ListedSegment, SegmentList } from '../../parts/segment-list.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { When } from '../../parts/when.tsx';
import { type SegmentsAs, WordsOrX12 } from '../../parts/words-or-x12.tsx';
import classes from './claims.module.css';

const KINDS: Readonly<Record<ClaimX12['parts'][number]['kind'], string>> = {
  '837P': words('Our claim (837P)'),
  '277CA': words('The front door’s answer (277CA)'),
  '835': words('The payer’s decision (835)'),
};

/** What stands on the wire, as it is and in plain words. */
export function X12Panel({ claimId, state }: { readonly claimId: string; readonly state: string }) {
  const { i18n } = useLingui();
  const [view, setView] = useState<SegmentsAs>('words');
  const query = useQuery({
    queryKey: ['claims', 'x12', claimId, state],
    queryFn: ({ signal }) => api.get('/claims/{claimId}/x12', { path: { claimId }, signal }),
  });
  return (
    <Panel title={i18n._('On the wire')} actions={<WordsOrX12 value={view} onChange={setView} />}>
      <QueryView query={query}>
        {(x12) => (
          <>
            {x12.unwritten === undefined ? null : (
              <p>
                <Say said={x12.unwritten} />
              </p>
            )}
            {x12.parts.map((part, index) => (
              // oxlint-disable-next-line react/no-array-index-key
              <Part key={index} part={part} raw={view === 'x12'} />
            ))}
          </>
        )}
      </QueryView>
    </Panel>
  );
}

function Part({ part, raw }: { readonly part: ClaimX12['parts'][number]; readonly raw: boolean }) {
  const { i18n } = useLingui();
  return (
    <section className={classes['finding']}>
      <h3 style={{ margin: 0, fontSize: 15 }}>{i18n._(KINDS[part.kind])}</h3>
      <p className={classes['small']}>
        {part.file === undefined ? (
          i18n._('Not sent yet: this is how it would leave today.')
        ) : (
          <>
            <When on={part.file.on} />{' '}
            <TextLink underline="always" to="/files/$fileId" params={{ fileId: part.file.fileId }}>
              {i18n._('Open the file {name}', { name: part.file.fileName })}
            </TextLink>
          </>
        )}
      </p>
      <SegmentList
        label={i18n._(KINDS[part.kind])}
        count={part.segments.length}
        segmentAt={(index) => listed(part.segments, index)}
        raw={raw}
        marked={part.segments.flatMap((segment, index) => (segment.findings.length > 0 ? [index] : []))}
      />
    </section>
  );
}

type Segments = ClaimX12['parts'][number]['segments'];

/** Where the loop changes, its name stands above. */
function listed(segments: Segments, index: number): ListedSegment | undefined {
  const segment = segments[index];
  if (segment === undefined) return undefined;
  const { loop, path, ...rest } = segment;
  return {
    ...rest,
    path,
    depth: path.split('/').length - 1,
    begins: loop === '' || segments[index - 1]?.path === path ? undefined : loop,
  };
}
