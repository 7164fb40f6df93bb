/** What the conventions say of a code or a line, each with the presses that would put it right. */
import { useLingui } from '@lingui/react';
import { Button, Group } from '@mantine/core';
import type { CodePatch, CodingAdvice } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { Say, useSay } from '../../parts/say.tsx';
import { Source } from '../../parts/source.tsx';
import { Tip } from '../../parts/tip.tsx';
import { LeaveIt } from './leave-it.tsx';
import { isUnexplained, type Leaving } from './leaving.ts';
import classes from './workspace.module.css';

const SEVERITIES = {
  error: { word: words('not allowed'), tone: 'bad' },
  warning: { word: words('look at this'), tone: 'warn' },
  info: { word: words('good to know'), tone: 'note' },
} as const;

export type AdviceListProps = {
  readonly advice: readonly CodingAdvice[];
  readonly onPatch: (patch: CodePatch, advice: CodingAdvice) => void;
  readonly leaving: Leaving;
};

/** What may be left as it is folds away: a code has many companions. */
export function AdviceList({ advice, ...acts }: AdviceListProps) {
  const { i18n } = useLingui();
  const pressing = advice.filter(({ severity }) => severity !== 'info');
  const quiet = advice.filter(({ severity }) => severity === 'info');
  if (advice.length === 0) return null;
  return (
    <div className={classes['advice']}>
      {pressing.length === 0 ? null : <Items advice={pressing} {...acts} label={i18n._('What the conventions say')} />}
      {quiet.length === 0 ? null : (
        <details className={classes['why']}>
          <summary>
            {i18n._('{n, plural, one {# thing good to know} other {# things good to know}}', { n: quiet.length })}
          </summary>
          <Items advice={quiet} {...acts} label={i18n._('good to know')} />
        </details>
      )}
    </div>
  );
}

function Items({ advice, label, ...acts }: AdviceListProps & { readonly label: string }) {
  return (
    <ul aria-label={label}>
      {advice.map((one) => (
        <Item key={`${one.line ?? ''} ${one.about}`} one={one} {...acts} />
      ))}
    </ul>
  );
}

const LEFT = { word: words('left with a reason'), tone: 'note' } as const;
const UNEXPLAINED = { word: words('not allowed without a reason'), tone: 'bad' } as const;

/** Once it is left, what would put it right is out of the way. */
function Item({ one, onPatch, leaving }: Omit<AdviceListProps, 'advice'> & { readonly one: CodingAdvice }) {
  const { i18n } = useLingui();
  const say = useSay();
  const { override, severity } = one;
  const isLeft = override !== undefined && leaving.reasons[one.about] !== undefined;
  const { tone, word } = isLeft ? LEFT : isUnexplained(one, leaving.reasons) ? UNEXPLAINED : SEVERITIES[severity];
  const patches = isLeft ? [] : one.patches;
  const mayLeave = override !== undefined && (isLeft || severity !== 'info');
  return (
    <li>
      <ToneBadge tone={tone}>{i18n._(word)}</ToneBadge> <Say said={one.message} />{' '}
      {one.patches.length === 0 ? <Say said={one.fix} /> : null} <RuleTip advice={one} />
      {patches.length === 0 && !mayLeave ? null : (
        <Group gap={6} mt={4}>
          {patches.map((patch) => (
            <Button
              key={JSON.stringify(patch)}
              size="compact-xs"
              variant="default"
              title={say(one.fix)}
              onClick={() => onPatch(patch, one)}
            >
              <Say said={patch.label} />
            </Button>
          ))}
          {override !== undefined && mayLeave ? <LeaveIt one={{ ...one, override }} leaving={leaving} /> : null}
        </Group>
      )}
    </li>
  );
}

/** The id of the rule, with who says so. */
function RuleTip({ advice }: { readonly advice: CodingAdvice }) {
  const { i18n } = useLingui();
  return (
    <Tip
      label={i18n._('source of the rule')}
      content={() => (
        <>
          {advice.cite.map((cite) => (
            <Source key={`${cite.title} ${cite.locator}`} cite={cite} />
          ))}
        </>
      )}
    >
      <span className="text-muted mono" lang="en">
        {advice.ruleId}
      </span>
    </Tip>
  );
}
