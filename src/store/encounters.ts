/** Visits, the coder's decisions and the charges; `step` says what billing owes a visit next. */
import { type RawBuilder, sql } from 'kysely';
import type { ChargedVisit } from '../app/day-ports.ts';
import type { Unit } from '../app/ports.ts';
import { type Charge, chargeSchema } from '../claims/charge.ts';
import { type CodingDecision, codingDecisionSchema } from '../claims/coded-encounter.ts';
import { byRank, type Coverage } from '../claims/coverage.ts';
import { type Authorization, type Encounter, encounterSchema } from '../claims/encounter.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import type { EncounterId, PatientId } from '../claims/identifiers.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { assert } from '../kernel/result.ts';
import { readText } from './document-shelf.ts';
import { chunksOf, type NounTable, nounsById, saveNouns, type TextRow } from './noun-table.ts';
import { AUTHORIZATIONS, COVERAGES, PATIENTS } from './patients.ts';
import { storedDocument } from './stored-document.ts';
import type { Tenant } from './tenant.ts';

const ENCOUNTERS: NounTable<Encounter> = {
  document: storedDocument({ noun: 'encounter', version: 1, schema: encounterSchema }),
  table: 'encounter',
  id: { column: 'encounter_id', type: 'uuid', of: (encounter) => encounter.encounterId },
  columns: [
    { column: 'patient_id', type: 'uuid', of: (encounter) => encounter.patientId },
    { column: 'service_date', type: 'date', of: (encounter) => encounter.serviceDate },
  ],
  ofPatients: true,
};

const DECISIONS: NounTable<CodingDecision> = {
  document: storedDocument({ noun: 'coding-decision', version: 1, schema: codingDecisionSchema }),
  table: 'coding_decision',
  id: { column: 'encounter_id', type: 'uuid', of: (decision) => decision.encounterId },
  columns: [],
  ofPatients: true,
};

export const CHARGES: NounTable<Charge> = {
  document: storedDocument({ noun: 'charge', version: 1, schema: chargeSchema }),
  table: 'charge',
  id: { column: 'charge_id', type: 'uuid', of: (charge) => charge.chargeId },
  columns: [
    { column: 'encounter_id', type: 'uuid', of: (charge) => charge.encounterId },
    { column: 'charge_cents', type: 'bigint', of: (charge) => charge.chargeCents },
  ],
  ofPatients: true,
};

/** More visits than a life holds. */
const EVERY_VISIT = 10_000;

type EncounterUnit = Pick<
  Unit,
  | 'saveEncounters'
  | 'encountersToCode'
  | 'notesToCode'
  | 'encountersToCharge'
  | 'encounterFiles'
  | 'encountersOfPatient'
  | 'encountersOfPatients'
  | 'saveDecisions'
  | 'saveCharges'
  | 'chargesOf'
>;

export const encounterUnit = (tenant: Tenant, today: Unit['today']): EncounterUnit => ({
  saveEncounters: async (encounters) => void (await saveNouns(tenant, ENCOUNTERS, encounters)),
  encountersToCode: async (limit) => filesOf(tenant, await uncoded(tenant, await today(), limit)),
  notesToCode: (until, limit, wanted) => chosenToCode(tenant, until, { limit, wanted }),
  encountersToCharge: async (limit) => filesOf(tenant, await encountersAt(tenant, sql`step = 'charge'`, { limit, lock: true })),
  encounterFiles: async (ids) => {
    const encounters = await nounsById(tenant, ENCOUNTERS, ids);
    return filesOf(
      tenant,
      ids.map((id) => encounters.get(id)).filter((encounter) => encounter !== undefined),
    );
  },
  encountersOfPatient: async (id) => filesOf(tenant, await chargedOf(tenant, [id])),
  encountersOfPatients: async (ids) => {
    const visits: ChargedVisit[] = [];
    for (const chunk of chunksOf(ids)) visits.push(...(await withPatients(tenant, await chargedOf(tenant, chunk))));
    return Map.groupBy(visits, (visit) => visit.encounter.patientId);
  },
  saveDecisions: async (decisions) => {
    const moved = decisions.map((decision) => decision.encounterId);
    await Promise.all([saveNouns(tenant, DECISIONS, decisions), moveStep(tenant, { from: ['code'], to: 'charge' }, moved)]);
  },
  saveCharges: async (charges) => {
    const moved = charges.map((charge) => charge.encounterId);
    await Promise.all([
      saveNouns(tenant, CHARGES, charges),
      moveStep(tenant, { from: ['code', 'charge'], to: 'charged' }, moved),
    ]);
  },
  chargesOf: (ids) => chargesOf(tenant, ids),
});

/** Oldest first; the id decides within a day, so that the order never depends on storage. */
async function encountersAt(
  tenant: Tenant,
  where: RawBuilder<unknown>,
  { limit, lock = false }: { readonly limit: number; readonly lock?: boolean },
): Promise<readonly Encounter[]> {
  const rows = await tenant.query<TextRow>(sql`
    select document_version, document::text as document from encounter
     where organization_id = ${tenant.organizationId} and ${where}
     order by service_date, encounter_id limit ${limit} ${lock ? sql`for update` : sql``}`);
  const found = rows.map((row) => readText(ENCOUNTERS.document, row.document_version, row.document));
  tenant.audit('read', ENCOUNTERS.document.noun, found.map(ENCOUNTERS.id.of));
  return found;
}

const uncoded = (tenant: Tenant, until: PlainDate, limit: number): Promise<readonly Encounter[]> =>
  encountersAt(tenant, sql`step = 'code' and service_date <= ${until}`, { limit, lock: true });

/**
 * A practice's open notes are many and each is long: only their ids are looked at before somebody wants one, and an unsigned one
 * that stands on somebody's list stands there until it is signed or taken off.
 */
async function chosenToCode(
  tenant: Tenant,
  until: PlainDate,
  { limit, wanted }: { readonly limit: number; readonly wanted: (id: EncounterId, isSigned: boolean) => boolean },
): Promise<readonly Encounter[]> {
  const rows = await tenant.query<{ id: EncounterId; note_status: string }>(sql`
    select encounter_id as id, note_status from encounter
     where organization_id = ${tenant.organizationId} and step = 'code' and service_date <= ${until}
       and (note_status = 'signed'
            or not exists (select from work_item w where w.organization_id = encounter.organization_id
                              and w.encounter_id = encounter.encounter_id and w.kind = 'unsigned-note' and w.status = 'open'))
     order by service_date, encounter_id limit ${limit}`);
  const ids = rows.flatMap((row) => (wanted(row.id, row.note_status === 'signed') ? [row.id] : []));
  if (ids.length === 0) return [];
  return encountersAt(tenant, sql`encounter_id = any (${ids}::uuid[]) and step = 'code'`, { limit, lock: true });
}

const chargedOf = (tenant: Tenant, ids: readonly PatientId[]): Promise<readonly Encounter[]> =>
  encountersAt(tenant, sql`patient_id = any (${ids}::uuid[]) and step = 'charged'`, { limit: EVERY_VISIT * ids.length });

async function moveStep(
  tenant: Tenant,
  move: { readonly from: readonly string[]; readonly to: string },
  ids: readonly EncounterId[],
): Promise<void> {
  for (const chunk of chunksOf([...new Set(ids)])) {
    await tenant.query(sql`
      update encounter set step = ${move.to}
       where organization_id = ${tenant.organizationId} and encounter_id = any (${chunk}::uuid[]) and step = any (${move.from}::text[])`);
  }
}

/** In the order of the visits, as are the patients with them. */
async function filesOf(tenant: Tenant, found: readonly Encounter[]): Promise<readonly EncounterFile[]> {
  if (found.length === 0) return [];
  const authorizationIds = found.map((encounter) => encounter.authorizationId).filter((id) => id !== undefined);
  const encounterIds = found.map((encounter) => encounter.encounterId);
  const [visits, authorizations, decisions] = await Promise.all([
    withPatients(tenant, found),
    nounsById(tenant, AUTHORIZATIONS, authorizationIds),
    nounsById(tenant, DECISIONS, encounterIds),
  ]);
  const under = visits.flatMap(({ encounter }) => {
    const authorization = encounter.authorizationId === undefined ? undefined : authorizations.get(encounter.authorizationId);
    return authorization === undefined ? [] : [{ ...authorization, encounterId: encounter.encounterId }];
  });
  const used = under.length === 0 ? undefined : await unitsUsedElsewhere(tenant, under);
  const authorizationOf = new Map<EncounterId, Authorization>(
    under.map(({ encounterId, ...one }) => [encounterId, { ...one, unitsUsed: one.unitsUsed + (used?.get(encounterId) ?? 0) }]),
  );
  return visits.map(({ encounter, ...visit }) => ({
    ...visit,
    encounter,
    authorization: authorizationOf.get(encounter.encounterId),
    decision: decisions.get(encounter.encounterId),
  }));
}

/** Of each visit's authorization, what the patient's claims for other visits bill under its number and the payer has not refused. */
async function unitsUsedElsewhere(
  tenant: Tenant,
  visits: readonly (Authorization & { readonly encounterId: EncounterId })[],
): Promise<ReadonlyMap<EncounterId, number>> {
  const rows = await tenant.query<{ encounter_id: EncounterId; units: number }>(sql`
    select v."encounterId" as encounter_id, sum((line ->> 'units')::integer)::integer as units
      from jsonb_to_recordset(${JSON.stringify(visits)}::jsonb)
             as v ("encounterId" uuid, "patientId" uuid, "payerId" text, number text, procedures jsonb)
      join claim c on c.organization_id = ${tenant.organizationId} and c.patient_id = v."patientId" and c.payer_id = v."payerId"
       and c.encounter_id <> v."encounterId" and c.body ->> 'authorizationNumber' = v.number
       and c.state in ('ready', 'submitted', 'accepted', 'adjudicated') and c.stage ->> 'outcome' is distinct from 'denied'
     cross join lateral jsonb_array_elements(c.body -> 'lines') as line
     where v.procedures ? (line ->> 'procedure')
     group by 1`);
  return new Map(rows.map((row) => [row.encounter_id, row.units]));
}

async function withPatients(tenant: Tenant, found: readonly Encounter[]): Promise<readonly ChargedVisit[]> {
  if (found.length === 0) return [];
  const patientIds = [...new Set(found.map((encounter) => encounter.patientId))];
  const [patients, coverages] = await Promise.all([nounsById(tenant, PATIENTS, patientIds), coveragesOf(tenant, patientIds)]);
  return found.map((encounter) => {
    const patient = patients.get(encounter.patientId);
    assert(patient !== undefined, 'the foreign key of an encounter leads to its patient');
    return { encounter, patient, coverages: coverages.get(encounter.patientId) ?? [] };
  });
}

async function coveragesOf(tenant: Tenant, patientIds: readonly string[]): Promise<ReadonlyMap<string, readonly Coverage[]>> {
  const rows = await tenant.query<TextRow>(sql`
    select document_version, document::text as document from coverage
     where organization_id = ${tenant.organizationId} and patient_id = any (${patientIds}::uuid[])`);
  const all = rows.map((row) => readText(COVERAGES.document, row.document_version, row.document));
  tenant.audit(
    'read',
    COVERAGES.document.noun,
    all.map((coverage) => coverage.coverageId),
  );
  return Map.groupBy(all.toSorted(byRank), (coverage) => coverage.patientId);
}

/** By visit, then by id: an id made later sorts later. */
async function chargesOf(tenant: Tenant, ids: readonly EncounterId[]): Promise<readonly Charge[]> {
  const all: Charge[] = [];
  for (const chunk of chunksOf(ids, 2000)) {
    const rows = await tenant.query<TextRow>(sql`
      select document_version, document::text as document from charge
       where organization_id = ${tenant.organizationId} and encounter_id = any (${chunk}::uuid[])
       order by encounter_id, charge_id`);
    for (const row of rows) all.push(readText(CHARGES.document, row.document_version, row.document));
  }
  tenant.audit(
    'read',
    CHARGES.document.noun,
    all.map((charge) => charge.chargeId),
  );
  return all;
}
