/** What the conventions say of a code or a line, each with the presses that would put it right. */
import { useLingui } from '@lingui/react';
import { Button, Group } from '@mantine/core';
import type { CodePatch, CodingAdvice } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { Say, useSay } from '../../parts/say.tsx';
import { Source } from '../../parts/source.tsx';
import { Tip } from '../../parts/tip.tsx';
import classes from './workspace.module.css';

const SEVERITIES = {
  error: { word: words('not allowed'), tone: 'bad' },
  warning: { word: words('look at this'), tone: 'warn' },
  info: { word: words('good to know'), tone: 'note' },
} as const;

export type AdviceListProps = {
  readonly advice: readonly CodingAdvice[];
  readonly onPatch: (patch: CodePatch, advice: CodingAdvice) => void;
};

/** What may be left as it is folds away: a code has many companions. */
export function AdviceList({ advice, onPatch }: AdviceListProps) {
  const { i18n } = useLingui();
  const pressing = advice.filter(({ severity }) => severity !== 'info');
  const quiet = advice.filter(({ severity }) => severity === 'info');
  if (advice.length === 0) return null;
  return (
    <div className={classes['advice']}>
      {pressing.length === 0 ? null : <Items advice={pressing} onPatch={onPatch} label={i18n._('What the conventions say')} />}
      {quiet.length === 0 ? null : (
        <details className={classes['why']}>
          <summary>
            {i18n._('{n, plural, one {# thing good to know} other {# things good to know}}', { n: quiet.length })}
          </summary>
          <Items advice={quiet} onPatch={onPatch} label={i18n._('good to know')} />
        </details>
      )}
    </div>
  );
}

function Items({ advice, onPatch, label }: AdviceListProps & { readonly label: string }) {
  return (
    <ul aria-label={label}>
      {advice.map((one) => (
        <Item
          key={`${one.ruleId} ${one.line ?? ''} ${one.codes.join(' ')} ${JSON.stringify(one.message)}`}
          {...{ one, onPatch }}
        />
      ))}
    </ul>
  );
}

function Item({ one, onPatch }: { readonly one: CodingAdvice; readonly onPatch: AdviceListProps['onPatch'] }) {
  const { i18n } = useLingui();
  const say = useSay();
  return (
    <li>
      <ToneBadge tone={SEVERITIES[one.severity].tone}>{i18n._(SEVERITIES[one.severity].word)}</ToneBadge>{' '}
      <Say said={one.message} /> {one.patches.length === 0 ? <Say said={one.fix} /> : null} <RuleTip advice={one} />
      {one.patches.length === 0 ? null : (
        <Group gap={6} mt={4}>
          {one.patches.map((patch) => (
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
