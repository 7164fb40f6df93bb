/** One service per line, typed from left to right; Enter adds the next line with the pointers of this one. */
import { useLingui } from '@lingui/react';
import { Button, Group } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import type { CodePatch, CodingAdvice, CodingPreview, FrequentCodes } from '../../api/paths.gen.ts';
import { Money } from '../../parts/money.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useSay } from '../../parts/say.tsx';
import type { Draft, DraftLine, LineFault } from './draft.ts';
import { KeyHint } from './key-hint.tsx';
import type { Leaving } from './leaving.ts';
import { ProcedureLine } from './procedure-line.tsx';
import classes from './workspace.module.css';

export type PricedLine = CodingPreview['lines'][number];

export type ProceduresGridProps = {
  /** What the note suggests, above the lines. */
  readonly suggested: ReactNode;
  readonly draft: Draft;
  readonly on: string;
  readonly priceOf: (key: string) => PricedLine | undefined;
  readonly totalCents: number | undefined;
  readonly faultOf: (key: string) => LineFault | undefined;
  /** Sentences about a line, by its key. */
  readonly problemsOf: (key: string) => readonly string[];
  /** What the conventions say of a line. */
  readonly adviceOf: (key: string) => readonly CodingAdvice[];
  readonly onPatch: (patch: CodePatch, advice: CodingAdvice) => void;
  readonly leaving: Leaving;
  readonly onChange: (key: string, change: Partial<DraftLine>) => void;
  readonly onAddBelow: (key: string | undefined, filled?: Partial<DraftLine>) => void;
  readonly onRemove: (key: string) => void;
  readonly onCopyDown: (key: string) => void;
  readonly frequent: FrequentCodes['procedures'];
};

export function ProceduresGrid(props: ProceduresGridProps) {
  const { draft, totalCents, frequent, onAddBelow, onChange } = props;
  const { i18n } = useLingui();
  const say = useSay();
  const body = useRef<HTMLDivElement>(null);
  useFocusOnNewLine(body, draft.lines.length);
  const offers = frequent.filter(({ code }) => !draft.lines.some((line) => line.procedure === code)).slice(0, 8);
  const takeOffer = ({ code, words }: (typeof offers)[number]): void => {
    const last = draft.lines.at(-1);
    if (last !== undefined && last.procedure === '') onChange(last.key, { procedure: code, words });
    else onAddBelow(undefined, { procedure: code, words });
  };
  return (
    <Panel
      title={i18n._('Services of the visit')}
      aside={totalCents === undefined ? undefined : <Money cents={totalCents} strong />}
      actions={
        <span className={classes['keys']}>
          <KeyHint keys="p">{i18n._('go to the lines')}</KeyHint>
          <KeyHint keys="m">{i18n._('modifiers')}</KeyHint>
          <KeyHint keys="Enter">{i18n._('next line')}</KeyHint>
          <KeyHint keys="alt+c">{i18n._('copy pointers down')}</KeyHint>
        </span>
      }
    >
      {props.suggested}
      <div ref={body} className={classes['lines']}>
        {draft.lines.map((line, position) => (
          <ProcedureLine key={line.key} {...props} line={line} position={position} />
        ))}
      </div>
      <Group mt="xs" gap="xs">
        <Button size="compact-sm" variant="default" onClick={() => onAddBelow(undefined)}>
          {i18n._('Add a line')}
        </Button>
      </Group>
      {offers.length === 0 ? null : (
        <details className={classes['why']}>
          <summary>{i18n._('Most coded here')}</summary>
          <Group gap={6} mt={6}>
            {offers.map((offer) => (
              <Button key={offer.code} size="compact-xs" variant="default" onClick={() => takeOffer(offer)}>
                <span className="mono">{offer.code}</span>&nbsp;{say(offer.words)}
              </Button>
            ))}
          </Group>
        </details>
      )}
    </Panel>
  );
}

/** A line that was added takes the focus in its code; the page's first lines do not. */
function useFocusOnNewLine(body: React.RefObject<HTMLDivElement | null>, lines: number): void {
  const before = useRef(lines);
  useEffect(() => {
    if (lines > before.current) {
      const empty = [...(body.current?.querySelectorAll<HTMLInputElement>('[data-line-code] input') ?? [])].find(
        (input) => input.value === '',
      );
      empty?.focus();
    }
    before.current = lines;
  }, [body, lines]);
}
