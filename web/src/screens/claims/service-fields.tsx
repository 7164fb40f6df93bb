import { useLingui } from '@lingui/react';
import { Button, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ClaimView } from '../../api/paths.gen.ts';
import { Icon } from '../../parts/icons.tsx';
import { CodePicker } from '../codes/code-picker.tsx';
import { type FieldsProps, Group, Text } from './fix-fields.tsx';
import { drugDraft, type LineDraft, NEW_LINE, UNITS } from './service-draft.ts';
import classes from './claims.module.css';

/** What was done, how often and for how much: what changes here moves money, and the preview says how. */
export function LineFields({ claim, draft, set }: FieldsProps) {
  const { i18n } = useLingui();
  const putAdded = (at: number, change: Partial<LineDraft>): void =>
    set({ added: draft.added.map((one, i) => (i === at ? { ...one, ...change } : one)) });
  return (
    <Group claim={claim} group="lines" title={i18n._('Services')}>
      {claim.lines.map((line) => {
        const own = draft.lines[line.chargeId];
        if (own === undefined) return null;
        const put = (change: Partial<LineDraft>): void =>
          set({ lines: { ...draft.lines, [line.chargeId]: { ...own, ...change } } });
        return (
          <Service
            key={line.chargeId}
            title={i18n._('Line {n}', { n: line.lineNumber })}
            claim={claim}
            line={line}
            own={own}
            put={put}
            toggle={
              <Button variant="subtle" size="compact-xs" onClick={() => put({ isOff: !own.isOff })}>
                {own.isOff
                  ? i18n._('Put line {n} back', { n: line.lineNumber })
                  : i18n._('Take off line {n}', { n: line.lineNumber })}
              </Button>
            }
          />
        );
      })}
      {draft.added.map((own, at) => (
        <Service
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          title={i18n._('New service {n}', { n: at + 1 })}
          claim={claim}
          own={own}
          put={(change) => putAdded(at, change)}
          toggle={
            <Button variant="subtle" size="compact-xs" onClick={() => set({ added: draft.added.filter((_, i) => i !== at) })}>
              {i18n._('Take off new service {n}', { n: at + 1 })}
            </Button>
          }
        />
      ))}
      <Button
        variant="default"
        size="sm"
        leftSection={<Icon name="plus" size={14} />}
        style={{ justifySelf: 'start' }}
        onClick={() => set({ added: [...draft.added, NEW_LINE] })}
      >
        {i18n._('Add a service')}
      </Button>
      <p className={classes['small']} style={{ gridColumn: '1 / -1' }}>
        {i18n._(
          'Another code, number or price takes the old charge back and posts a new one; what a plan has paid goes along. With every line taken off, nothing of the visit is billed any more.',
        )}
      </p>
    </Group>
  );
}

type ServiceProps = {
  readonly title: string;
  readonly claim: ClaimView;
  /** Absent for one that is added. */
  readonly line?: ClaimView['lines'][number];
  readonly own: LineDraft;
  readonly put: (change: Partial<LineDraft>) => void;
  readonly toggle: ReactNode;
};

function Service({ title, claim, line, own, put, toggle }: ServiceProps) {
  const { i18n } = useLingui();
  const isDrug = line?.serviceKind === 'drug' || line?.serviceKind === 'vaccine' || line?.drug !== undefined;
  return (
    <fieldset className={classes['group']} style={{ gridColumn: '1 / -1', marginTop: 4 }}>
      <legend>
        {title} <span className="mono">{own.isOff ? <s>{line?.procedure}</s> : own.procedure}</span>
      </legend>
      {own.isOff ? (
        <p className={classes['small']}>{i18n._('This service was not done: it is billed to nobody.')}</p>
      ) : (
        <div className={classes['fields']}>
          <CodePicker
            system="procedure"
            size="sm"
            on={claim.serviceDate}
            label={i18n._('Procedure')}
            value={own.procedure}
            acceptTyped={/^[0-9A-Z]{5}$/}
            onType={(procedure) => put({ procedure })}
            onPick={(picked) => put({ procedure: picked.code })}
          />
          <Text label={i18n._('Units')} value={own.units} maxLength={4} onChange={(units) => put({ units })} />
          <Text
            label={i18n._('Price of one unit, in dollars')}
            description={line === undefined ? i18n._('Empty: from the price list') : i18n._('As it was charged')}
            value={own.price}
            maxLength={10}
            onChange={(price) => put({ price })}
          />
          <Text
            label={i18n._('Modifiers')}
            description={i18n._('Up to four, such as 25 59')}
            value={own.modifiers}
            maxLength={20}
            onChange={(modifiers) => put({ modifiers })}
          />
          <Text
            label={i18n._('For diagnoses')}
            description={i18n._('Letters, the most important first')}
            value={own.pointers}
            maxLength={20}
            onChange={(pointers) => put({ pointers })}
          />
          {isDrug || line === undefined ? <DrugFields line={line} own={own} put={put} /> : null}
        </div>
      )}
      {toggle}
    </fieldset>
  );
}

type DrugProps = Pick<ServiceProps, 'own' | 'put'> & { readonly line: ServiceProps['line'] | undefined };

function DrugFields({ line, own, put }: DrugProps) {
  const { i18n } = useLingui();
  const stocked = line?.stockedDrug;
  return (
    <>
      <Text
        label={i18n._('NDC of what was given')}
        description={i18n._('Eleven digits, from the container')}
        value={own.ndc}
        maxLength={14}
        onChange={(ndc) => put({ ndc })}
      />
      <Text label={i18n._('Quantity')} value={own.quantity} maxLength={10} onChange={(quantity) => put({ quantity })} />
      <NativeSelect
        label={i18n._('Unit')}
        size="sm"
        value={own.unit}
        data={[...UNITS]}
        onChange={(event) => put({ unit: event.currentTarget.value })}
      />
      {stocked === undefined || own.ndc === stocked.ndc ? null : (
        <Button
          variant="default"
          size="sm"
          h="auto"
          mih={36}
          style={{ gridColumn: '1 / -1', justifySelf: 'start' }}
          styles={{ label: { whiteSpace: 'normal' } }}
          onClick={() => put(drugDraft(stocked))}
        >
          {i18n._('Take what we stock: {ndc}', { ndc: stocked.ndc })}
        </Button>
      )}
    </>
  );
}
