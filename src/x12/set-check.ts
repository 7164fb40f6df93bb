/** One transaction from ST to SE under the guide of its version: its check, and the verdict. */
import { transactionCheck } from './check.ts';
import { type Finding, findingSink, report, type SnipLevel } from './finding.ts';
import type { Guide } from './guide.ts';
import { guideFor } from './guides/registry.ts';
import type { SegmentView } from './scan.ts';
import type { Delimiters, Segment } from './syntax.ts';
import type { Validated, ValidateOptions } from './validate.ts';

type SetHead = { readonly id: string; readonly version: string };

const noGuide = ({ id, version }: SetHead): Finding => ({
  code: 'transaction-must-have-a-guide',
  level: 2,
  severity: 'error',
  basis: 'house',
  message: `There is no guide for this version of ${/^\d{3}$/.test(id) ? id : 'the transaction'}: only its envelope was checked.`,
  path: 'ST-03',
  position: 1,
  segment: 'ST',
  element: 3,
  value: version,
  codes: { ik502: 'I6' },
});

const aliased = (guide: Guide, { version }: SetHead): Finding => ({
  code: 'version-should-be-the-guide-in-force',
  level: 2,
  severity: 'warning',
  basis: 'house',
  message: `The version is not ${guide.id}; it was read with that guide.`,
  path: 'ST-03',
  position: 1,
  segment: 'ST',
  element: 3,
  value: version,
  codes: {},
});

export type SetCheck = {
  /** Undefined when there is none: then nothing needs to be pushed. */
  readonly guide: Guide | undefined;
  readonly push: (view: SegmentView, segment?: Segment) => void;
  /** In: what the envelope told of it. */
  readonly end: (envelope: readonly Finding[]) => Validated;
};

const LEVELS: readonly SnipLevel[] = [1, 2, 3];

/** Begins the check of a transaction; `tree` keeps its segments as loops. */
export function setCheck(parts: {
  readonly id: string;
  readonly version: string;
  readonly delimiters: Delimiters;
  readonly options: ValidateOptions;
  readonly tree: boolean;
}): SetCheck {
  const { options, delimiters, tree } = parts;
  const levels = new Set(options.levels ?? LEVELS);
  const sink = findingSink(options.cap, levels);
  const named = options.guide ?? guideFor(parts.version, parts.id);
  const guide = named?.transactionSet === parts.id ? named : undefined;
  if (guide === undefined) report(sink, noGuide(parts));
  else if (parts.version !== guide.id && options.guide === undefined) report(sink, aliased(guide, parts));
  const check =
    guide === undefined || levels.size === 0
      ? undefined
      : transactionCheck({
          guide,
          delimiters,
          sink,
          levels,
          tree,
          ...(options.codeSets === undefined ? {} : { codeSets: options.codeSets }),
          ...(options.profile === undefined ? {} : { profile: options.profile }),
          ...(options.claims === undefined ? {} : { claims: options.claims }),
        });
  return {
    guide,
    push: (view, segment) => check?.push(view, segment),
    end: (envelope) => {
      const root = check?.end();
      for (const finding of envelope) report(sink, finding);
      const claims = check?.claims();
      return {
        guide,
        root,
        // A missing part shows only when its loop closes: by position again, stably; the envelope's stand at 0.
        findings: sink.list.toSorted((a, b) => a.position - b.position),
        suppressed: sink.suppressed,
        counts: { error: sink.errors, warning: sink.warnings },
        errorsByLevel: sink.errorsByLevel,
        ...(claims === undefined ? {} : { claims }),
      };
    },
  };
}
