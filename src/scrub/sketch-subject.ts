/**
 * A rule's case as text: a claim sketch (`claims/sketch.ts`) plus, on lines of their own, the facts around the claim.
 * A second `claim` block is an earlier claim of the same patient.
 *
 *   today 2026-03-10
 *   codes E11 header            also not-on-date, unknown, unloaded, remembered; every other code is billable
 *   unsigned · resigned 2       the note has no signature · what was signed is another text, or another version
 *   notice 2026-03-04 82306     an advance beneficiary notice signed that day for that procedure
 *   requires 72148              the payer wants an authorization
 *   authorized AU1 72148 used 0/1 from 2026-01-01 to 2026-12-31 [by COMM]
 *   facts J1885 vial            also clia, global, not-global
 *   died 2026-03-01
 */
import { authorizationIdSchema, type Hcpcs, hcpcsSchema, payerIdSchema, withDot } from '../claims/identifiers.ts';
import { sketchClaim } from '../claims/sketch.ts';
import { PATIENT, PROVIDERS, sketchUuid } from '../claims/sketch-defaults.ts';
import type { Icd10Answer } from '../codesets/icd10cm.ts';
import { starterCodeSets } from '../codesets/starter-code-sets.ts';
import { type PlainDate, plainDate } from '../kernel/plain-date.ts';
import { assert } from '../kernel/result.ts';
import type { ProcedureFacts, ScrubContext, ScrubSubject } from './subject.ts';

type Open = { -readonly [Key in keyof ScrubContext]: ScrubContext[Key] } & {
  readonly codes: Map<string, string>;
  readonly facts: Map<Hcpcs, ProcedureFacts>;
};

const FACTS: Readonly<Record<string, ProcedureFacts>> = {
  clia: { requiresClia: true },
  vial: { singleDoseVial: true },
  global: { globalProcedure: true },
  'not-global': { globalProcedure: false },
};

/** Stands for the claim's own payer until the claim is read. */
const PAYER_OF_CLAIM = payerIdSchema.parse('SELF');

const note = (first: string, version = 1): ScrubContext['encounter']['notes'][number] => ({
  status: 'signed',
  version,
  text: 'note',
  sha256: `${first}${'0'.repeat(63)}` as never,
  signedBy: PROVIDERS.rendering.providerId,
  signedAt: '2026-03-04T21:00:00Z',
});

const WORDS: Readonly<Record<string, (open: Open, words: readonly string[]) => void>> = {
  today: (open, [day = '']) => {
    open.today = plainDate(day);
  },
  codes: (open, [code = '', kind = '']) => {
    open.codes.set(code.replace('.', ''), kind);
  },
  unsigned: (open) => {
    const { version, text, sha256 } = note('0');
    open.encounter = { ...open.encounter, notes: [{ status: 'unsigned', version, text, sha256 }] };
  },
  resigned: (open, [version = '1']) => {
    open.encounter = { ...open.encounter, notes: [note('f', Number(version))] };
  },
  notice: (open, [day = '', ...procedures]) => {
    const beneficiaryNotice = { signedOn: plainDate(day), procedures: procedures.map((code) => hcpcsSchema.parse(code)) };
    open.encounter = { ...open.encounter, beneficiaryNotice };
  },
  requires: (open, procedures) => {
    open.payerRules = { authorizationRequired: procedures.map((code) => hcpcsSchema.parse(code)) };
  },
  authorized: (open, [number = '', procedure = '', , units = '', , from = '', , to = '', , payer]) => {
    const [used, authorized] = units.split('/').map(Number);
    assert(used !== undefined && authorized !== undefined, 'sketch: authorized NUMBER CODE used 0/1 from DATE to DATE');
    open.authorization = {
      authorizationId: authorizationIdSchema.parse(sketchUuid(`authorization ${number}`)),
      patientId: PATIENT.patientId,
      payerId: payerIdSchema.parse(payer ?? PAYER_OF_CLAIM),
      number,
      procedures: [hcpcsSchema.parse(procedure)],
      unitsAuthorized: authorized,
      unitsUsed: used,
      from: plainDate(from),
      to: plainDate(to),
    };
  },
  facts: (open, [code = '', ...names]) => {
    const known = names.map((name) => FACTS[name]);
    assert(!known.includes(undefined), `sketch: facts knows ${Object.keys(FACTS).join(', ')}`);
    open.facts.set(
      hcpcsSchema.parse(code),
      known.reduce<ProcedureFacts>((all, fact) => ({ ...all, ...fact }), {}),
    );
  },
  died: (open, [day = '']) => {
    open.patient = { deathDate: plainDate(day) };
  },
};

const near: readonly [] = [];

/** `unloaded`: unknown in a part of the set; `remembered`: a header by general knowledge only. What is not named is as the starter set has it, or billable. */
function answer(code: string, kind: string | undefined, on: PlainDate): Icd10Answer {
  const asked = { code, display: withDot(code), explanation: `${code} is ${kind ?? 'billable'}.` };
  const header = { ...asked, kind: 'header' as const, title: '', release: 'sketch', path: [], children: [] };
  switch (kind) {
    case undefined: {
      const known = starterCodeSets().icd10(code, on);
      if (known.kind === 'billable') return known;
      // A code with placeholders is never meant by chance.
      if (/X{2}/.test(code)) return { ...asked, kind: 'unknown', near, basis: 'read', complete: false };
      return { ...asked, kind: 'billable', title: '', release: 'sketch', path: [], basis: 'read', complete: true };
    }
    case 'unloaded':
      return { ...asked, kind: 'unknown', near, basis: 'read', complete: false };
    case 'unknown':
      return { ...asked, kind: 'unknown', near, basis: 'read', complete: true };
    case 'not-on-date':
      return { ...asked, kind: 'not-on-date', title: '', inForce: [], near, basis: 'read', complete: true };
    case 'header':
      return { ...header, basis: 'read', complete: true };
    case 'remembered':
      return { ...header, basis: 'memory', complete: false };
    default:
      throw new RangeError(`sketch: codes ${code} ${kind}`);
  }
}

/** The subject that a case describes. A case is our own writing, so a wrong one is a bug and throws. */
export function readSubject(text: string): ScrubSubject {
  const open: Open = {
    today: plainDate('2026-03-10'),
    encounter: { notes: [note('0')], selfPayRestriction: false },
    patient: {},
    payerRules: { authorizationRequired: [] },
    procedureFacts: () => undefined,
    history: [],
    codes: new Map(),
    facts: new Map(),
  };
  const blocks: string[][] = [];
  for (const line of text.split('\n')) {
    const [word = '', ...words] = line.trim().split(/\s+/);
    const read = WORDS[word];
    if (word === 'claim') blocks.push([line]);
    else if (read !== undefined) read(open, words);
    else blocks.at(-1)?.push(line);
  }
  const [first, ...earlier] = blocks.map((block) => sketchClaim(block.join('\n')).body);
  assert(first !== undefined, 'sketch: a case starts with "claim"');
  const { codes, facts, authorization, ...context } = open;
  return {
    claim: first,
    codesets: { icd10: (code, on) => answer(code, codes.get(code), on) },
    context: {
      ...context,
      ...(authorization === undefined
        ? {}
        : {
            authorization: {
              ...authorization,
              payerId: authorization.payerId === PAYER_OF_CLAIM ? first.payer.payerId : authorization.payerId,
            },
          }),
      procedureFacts: (procedure) => facts.get(procedure),
      history: earlier,
    },
  };
}
