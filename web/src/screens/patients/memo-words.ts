/** What an entry of the books says of itself, in the reader's language. The journal keeps English words that never change. */
import { useLingui } from '@lingui/react';
import { useSay } from '../../parts/say.tsx';
import { words } from '../../language.ts';

const WHOLE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    words('Payment by the patient'),
    words('Patient credit applied'),
    words('Patient overpayment returned to credit'),
    words('What had followed from the decision taken back'),
    words('Deposit'),
  ].map((text) => [text, text]),
);

/** In: a memo of the journal. Out: its sentence; one of a kind that is not known stays as it is. */
export function useMemoWords(): (memo: string) => string {
  const { i18n } = useLingui();
  const say = useSay();
  return (memo) => {
    const whole = WHOLE[memo];
    if (whole !== undefined) return i18n._(whole);
    const of = (pattern: RegExp): readonly string[] => pattern.exec(memo)?.slice(1) ?? [];
    const [code] = of(/^Charge for (\S+)$/);
    if (code !== undefined) return i18n._('for {code}', { code });
    const [writtenOff] = of(/^Written off: (.+)$/);
    if (writtenOff !== undefined) return i18n._('Written off: {reason}', { reason: say(writtenOff) });
    const [made] = of(/^Made the patient’s: (.+)$/);
    if (made !== undefined) return i18n._('Made the patient’s: {reason}', { reason: say(made) });
    const [unplaced, trace] = of(/^Not placed yet: (.+), trace (\S+)$/);
    if (unplaced !== undefined) return i18n._('Not placed yet: {payer}, trace {trace}', { payer: unplaced, trace: trace ?? '' });
    return say(memo.replace(/, trace (?=\S+$)/, ` · ${i18n._('trace')} `));
  };
}
