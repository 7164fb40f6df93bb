/** A small source system for tests: records by hand, a file of them in memory, and a run that takes it in. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { IntakeFile } from '../app/intake-ports.ts';
import type { IntakeDay } from '../app/settle-ports.ts';
import { takeIn } from '../app/take-in.ts';
import type { IntakeRun } from '../app/views/intake.ts';
import type { IncomingItem, IncomingKind, IncomingOf } from '../claims/incoming.ts';
import { incomingRecordSchema } from '../claims/incoming.ts';
import { BILLING, LOCATION, PROVIDERS } from '../claims/sketch-defaults.ts';
import { sketchClaim } from '../claims/sketch.ts';
import { starterCodeSets } from '../codesets/starter-code-sets.ts';
import type { Office } from '../cycle.ts';
import { CHARGE_MASTER } from '../practice/charge-master.ts';
import { DAY, type SamplePractice, sha256 } from './sample-practice.ts';

type Loose = { readonly [field: string]: unknown };
const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

const EMPTY: Readonly<Partial<Record<IncomingKind, Loose>>> = {
  patient: { identifiers: [], names: [], isDeceased: false, sex: 'U', addresses: [], contacts: [] },
  payer: { identifiers: [], addresses: [], contacts: [] },
  organization: { identifiers: [], addresses: [], contacts: [], codes: [] },
  practitioner: { identifiers: [], addresses: [], contacts: [], codes: [] },
  location: { identifiers: [], addresses: [], contacts: [], codes: [] },
  coverage: { codes: [] },
  encounter: { codes: [], reasons: [], diagnoses: [], participants: [], locations: [], status: 'finished', class: 'AMB' },
  condition: { codes: [] },
  procedure: { codes: [], performers: [], reasons: [], modifiers: [] },
  observation: { codes: [] },
  document: { codes: [], authors: [], isVisitNote: true },
  'source-claim': { act: 'claim', encounters: [], coverages: [], diagnoses: [], lines: [] },
};

const TYPES: Readonly<Partial<Record<IncomingKind, string>>> = {
  payer: 'Organization',
  document: 'DocumentReference',
  'source-claim': 'Claim',
};

/** `incoming('patient', 'p1', { … })`: 'Patient/p1' with what every record has beside. */
export function incoming<K extends IncomingKind>(kind: K, id: string, fields: Loose = {}): IncomingOf<K> {
  const { version, lastUpdated, system, keys, ...rest } = fields;
  const type = TYPES[kind] ?? kind.charAt(0).toUpperCase() + kind.slice(1);
  const body = { ...EMPTY[kind], ...rest };
  return incomingRecordSchema.parse({
    kind,
    source: {
      system: system ?? 'clinic',
      type,
      id,
      ...(version === undefined ? {} : { version }),
      ...(lastUpdated === undefined ? {} : { lastUpdated }),
      sha256: hash(body),
      place: { file: 'a.json', entry: 0 },
    },
    keys: keys ?? [`${type}/${id}`],
    findings: [],
    ...body,
  }) as IncomingOf<K>;
}

export const ref = (key: string) => ({ key });

const WORDS = 'amber birch cedar delta ember frost grove hazel indigo juniper kestrel lilac maple nectar opal'.split(' ');
/** Words that differ as much as people's names do. */
const nameFrom = (seed: string): string =>
  [...createHash('sha256').update(seed).digest().subarray(0, 3)].map((byte) => WORDS[byte % WORDS.length]).join('');
const birthFrom = (seed: string): string => {
  const [a = 0, b = 0, c = 0] = createHash('sha256').update(`birth ${seed}`).digest();
  return `19${30 + (a % 60)}-${String(1 + (b % 12)).padStart(2, '0')}-${String(13 + (c % 15)).padStart(2, '0')}`;
};

/** A patient who lacks nothing and looks like nobody else. */
export const someone = (id: string, fields: Loose = {}): IncomingOf<'patient'> =>
  incoming('patient', id, {
    names: [{ use: 'official', last: nameFrom(`last ${id}`), first: nameFrom(`first ${id}`) }],
    birthDate: birthFrom(id),
    sex: 'F',
    addresses: [{ use: 'home', lines: [`${id} Elm St`], city: 'Madison', state: 'Wisconsin', zip: '53703' }],
    ...fields,
  });

/** A finished visit of that patient to the sample practice's clinician, the day before the sample's day. */
export const visit = (id: string, patient: string, fields: Loose = {}): IncomingOf<'encounter'> =>
  incoming('encounter', id, {
    patient: ref(`Patient/${patient}`),
    from: '2026-03-04',
    participants: [{ person: { identifier: `npi|${NPI}` }, role: 'PPRF' }],
    codes: [{ system: 'snomed', code: '185349003', display: 'Encounter for check up' }],
    ...fields,
  });

const NPI = PROVIDERS.rendering.npi;

export const fileOf = (items: readonly IncomingItem[], name = 'a.json'): IntakeFile => ({
  name,
  format: 'fhir',
  sizeBytes: items.length,
  sha256: sha256(JSON.stringify(items)),
  read: async function* () {
    yield items;
  },
  bytesRead: () => items.length,
});

let office: Office | undefined;
const billingOffice = (): Office =>
  (office ??= {
    practice: {
      organization: BILLING,
      locations: [LOCATION],
      providers: Object.values(PROVIDERS),
      payers: [sketchClaim('claim A payer MEDB').body.payer],
    },
    codesets: starterCodeSets(),
    chargeMaster: CHARGE_MASTER,
    needsAuthorization: () => [],
  });

export const dayOf = (practice: Pick<SamplePractice, 'store' | 'organizationId'>): IntakeDay => ({
  store: practice.store,
  actor: { organizationId: practice.organizationId, actor: 'tester', purpose: 'test' },
  office: billingOffice(),
  today: DAY,
  clock: { nowIso: () => '2026-03-05T15:00:00.000Z', nowMillis: () => Date.parse('2026-03-05T15:00:00.000Z') },
  entropy: { bytes: (length) => new Uint8Array(randomBytes(length)) },
  sha256,
});

export type TakeFiles = {
  readonly billableFrom?: string;
  readonly system?: string;
  readonly begin?: () => void;
  readonly runId?: string;
};

/** Opens a run over these files, works it off, and answers how the page shows it. */
export async function take(practice: SamplePractice, files: readonly IntakeFile[], options: TakeFiles = {}): Promise<IntakeRun> {
  const runId = options.runId ?? randomUUID();
  await practice.work((unit) =>
    unit.openIntake({ runId, system: options.system ?? 'clinic', billableFrom: options.billableFrom ?? '2025-03-05', files }),
  );
  await takeIn({
    day: dayOf(practice),
    timeZone: 'America/Chicago',
    open: (stored) => files[stored.position],
    show: () => {},
    begin: options.begin ?? (() => {}),
  });
  const run = await practice.work((unit) => unit.intakeRun(runId));
  if (run === undefined) throw new RangeError('the run was opened');
  return run;
}
