/** One line of the procedures: code, modifiers, units, pointers, the drug's number where one is needed, the price. */
import { useLingui } from '@lingui/react';
import { NativeSelect, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { words } from '../../language.ts';
import { CodeTip } from '../../parts/code-tip.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Money } from '../../parts/money.tsx';
import { useSay } from '../../parts/say.tsx';
import { Tip } from '../../parts/tip.tsx';
import { CodePicker, type PickedCode } from '../codes/code-picker.tsx';
import { AdviceList } from './advice-list.tsx';
import { Tool } from './diagnoses-pane.tsx';
import { type DraftLine, type DrugUnit, drugText, type LineFault, readModifiers } from './draft.ts';
import type { PricedLine, ProceduresGridProps } from './procedures-grid.tsx';
import classes from './workspace.module.css';

type LineProps = ProceduresGridProps & { readonly line: DraftLine; readonly position: number };

const FAULTS: Readonly<Record<LineFault['field'], string>> = {
  procedure: words('five characters'),
  modifiers: words('two characters each, four at most'),
  units: words('a whole number from 1'),
  pointers: words('letters A to L, four at most'),
  drug: words('eleven digits and a quantity'),
};

/** Digits, letters and one more: what every procedure code looks like. */
const PROCEDURE = /^[0-9A-Z]\d{3}[0-9A-Z]$/;

export function ProcedureLine(props: LineProps) {
  const { line, position, on, onChange, onAddBelow, onRemove, onCopyDown, priceOf, problemsOf } = props;
  const { i18n } = useLingui();
  const fault = props.faultOf(line.key);
  const faultIn = (field: LineFault['field']): string | undefined => (fault?.field === field ? i18n._(FAULTS[field]) : undefined);
  const number = position + 1;
  const onKeyDown = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
    const isField = event.target instanceof HTMLInputElement && event.target.getAttribute('role') !== 'combobox';
    if (event.altKey && event.code === 'KeyC') {
      event.preventDefault();
      onCopyDown(line.key);
    } else if (event.key === 'Enter' && isField && !event.defaultPrevented && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      onAddBelow(line.key);
    }
  };
  const pick = (picked: PickedCode): void =>
    onChange(line.key, {
      procedure: picked.code,
      words: picked.title,
      // The drug's number is what was given: the stocked one is offered, its quantity follows the units.
      drug: picked.drugPerUnit === undefined ? undefined : drugFor(picked.drugPerUnit, line.units),
    });
  const price = priceOf(line.key);
  return (
    <fieldset className={classes['line']} data-line={line.key} onKeyDown={onKeyDown}>
      <legend className="visually-hidden">{i18n._('Line {number}', { number })}</legend>
      <div data-line-code="" className={classes['lineCode']}>
        <CodePicker
          system="procedure"
          on={on}
          label={i18n._('Code')}
          size="xs"
          value={line.procedure}
          acceptTyped={PROCEDURE}
          error={faultIn('procedure')}
          onType={(text) => onChange(line.key, { procedure: text, words: '' })}
          onPick={pick}
          onEnter={() => onAddBelow(line.key)}
        />
      </div>
      <ModifiersField {...props} error={faultIn('modifiers')} />
      <TextInput
        label={i18n._('Units')}
        size="xs"
        inputMode="numeric"
        className={classes['units'] ?? ''}
        wrapperProps={{ 'data-line-units': '' }}
        value={line.units}
        error={faultIn('units')}
        maxLength={4}
        onChange={(event) => onChange(line.key, unitsOf(line, event.currentTarget.value, price))}
      />
      <TextInput
        label={i18n._('Points to')}
        size="xs"
        className={classes['pointers'] ?? ''}
        wrapperProps={{ 'data-line-pointers': '' }}
        value={line.pointers}
        error={faultIn('pointers')}
        placeholder="A B"
        autoCapitalize="characters"
        autoComplete="off"
        maxLength={20}
        onChange={(event) => onChange(line.key, { pointers: event.currentTarget.value })}
      />
      <div className={classes['price']}>
        <LinePrice price={price} units={line.units} />
      </div>
      <Tool
        icon="down"
        label={i18n._('Copy the pointers of line {number} down', { number })}
        onClick={() => onCopyDown(line.key)}
      />
      <Tool icon="cross" label={i18n._('Remove line {number}', { number })} onClick={() => onRemove(line.key)} />
      <LineWords {...props} price={price} />
      {needsDrug(line, price) ? <DrugFields {...props} price={price} error={faultIn('drug')} /> : null}
      <AdviceList advice={props.adviceOf(line.key)} onPatch={props.onPatch} leaving={props.leaving} />
      {problemsOf(line.key).map((text) => (
        <p key={text} className={classes['problem']}>
          <Icon name="warn" size={13} /> {text}
        </p>
      ))}
    </fieldset>
  );
}

const needsDrug = (line: DraftLine, price: PricedLine | undefined): boolean =>
  line.drug !== undefined || price?.drugOffer !== undefined || /^J\d{4}$/.test(line.procedure);

type Stocked = { readonly ndc: string; readonly quantityThousandths: number; readonly unit: DrugUnit };

const drugFor = (stocked: Stocked, units: string): DraftLine['drug'] =>
  drugText({ ...stocked, quantityThousandths: stocked.quantityThousandths * (Number(units) || 1) });

/** A quantity that still is what the old units came to follows the new ones; one that was changed by hand stays. */
function unitsOf(line: DraftLine, units: string, price: PricedLine | undefined): Partial<DraftLine> {
  const offer = price?.drugOffer;
  const [before, now] = [Number(line.units), Number(units)];
  if (line.drug === undefined || offer === undefined || !(before >= 1) || !(now >= 1)) return { units };
  if (line.drug.quantity !== String(offer.quantityThousandths / 1000)) return { units };
  return { units, drug: { ...line.drug, quantity: String((offer.quantityThousandths / before / 1000) * now) } };
}

function LinePrice({ price, units }: { readonly price: PricedLine | undefined; readonly units: string }) {
  const { i18n } = useLingui();
  if (price?.chargeCents === undefined || price.unitPriceCents === undefined) return <span className="text-muted">–</span>;
  const { chargeCents, unitPriceCents, priceSource } = price;
  return (
    <Tip
      label={i18n._('how this amount came about')}
      content={() => (
        <p>
          <Money cents={unitPriceCents} /> × {units}
          <br />
          <span className="text-muted">{i18n._('Price list {source}', { source: priceSource ?? '' })}</span>
        </p>
      )}
    >
      <Money cents={chargeCents} strong />
    </Tip>
  );
}

function LineWords({ line, on, price }: LineProps & { readonly price: PricedLine | undefined }) {
  const { i18n } = useLingui();
  const say = useSay();
  if (!PROCEDURE.test(line.procedure)) return null;
  const text = price?.words ?? line.words;
  return (
    <div className={classes['lineWords']}>
      <CodeTip system="hcpcs" code={line.procedure} on={on}>
        {text === '' ? i18n._('not in the price list') : say(text)}
      </CodeTip>
      {readModifiers(line.modifiers)
        .filter((code) => /^[0-9A-Z]{2}$/.test(code))
        .map((code) => (
          <span key={code}>
            {' '}
            · <CodeTip system="modifier" code={code} on={on} />
          </span>
        ))}
    </div>
  );
}

function ModifiersField({ line, on, onChange, onAddBelow, error }: LineProps & { readonly error: string | undefined }) {
  const { i18n } = useLingui();
  const typed = line.modifiers;
  const cut = typed.search(/\S*$/);
  return (
    <div className={classes['modifiers']} data-line-modifiers="">
      <CodePicker
        system="modifier"
        on={on}
        label={i18n._('Modifiers')}
        size="xs"
        value={typed}
        searchIn={typed.slice(cut)}
        error={error}
        placeholder="25 RT"
        onEnter={() => onAddBelow(line.key)}
        onType={(text) => onChange(line.key, { modifiers: text })}
        onPick={(picked) => onChange(line.key, { modifiers: `${typed.slice(0, cut)}${picked.code} ` })}
      />
    </div>
  );
}

const UNITS: readonly { readonly value: DrugUnit; readonly label: string }[] = [
  { value: 'ML', label: words('milliliters (ML)') },
  { value: 'GR', label: words('grams (GR)') },
  { value: 'UN', label: words('pieces (UN)') },
  { value: 'F2', label: words('international units (F2)') },
  { value: 'ME', label: words('milligrams (ME)') },
];

function DrugFields({
  line,
  onChange,
  price,
  error,
}: LineProps & { readonly price: PricedLine | undefined; readonly error: string | undefined }) {
  const { i18n } = useLingui();
  const drug = line.drug ?? { ndc: '', quantity: '', unit: 'ML' as const };
  const change = (part: Partial<typeof drug>): void => onChange(line.key, { drug: { ...drug, ...part } });
  const offer = price?.drugOffer;
  return (
    <div className={classes['drug']} data-line-drug="">
      <TextInput
        label={i18n._('Drug number (NDC) that was given')}
        size="xs"
        inputMode="numeric"
        value={drug.ndc}
        error={error}
        maxLength={14}
        onChange={(event) => change({ ndc: event.currentTarget.value })}
      />
      <TextInput
        label={i18n._('Quantity')}
        size="xs"
        inputMode="decimal"
        value={drug.quantity}
        maxLength={10}
        onChange={(event) => change({ quantity: event.currentTarget.value })}
      />
      <NativeSelect
        label={i18n._('Measured in')}
        size="xs"
        value={drug.unit}
        onChange={(event) => change({ unit: event.currentTarget.value as DrugUnit })}
        data={UNITS.map(({ value, label }) => ({ value, label: i18n._(label) }))}
      />
      {offer === undefined || (drug.ndc === offer.ndc && drug.quantity !== '') ? null : (
        <button type="button" className={classes['offer']} onClick={() => onChange(line.key, { drug: drugText(offer) })}>
          {i18n._('Use the one in stock: {ndc}', { ndc: offer.ndc })}
        </button>
      )}
    </div>
  );
}
