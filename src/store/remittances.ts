/** The identity of money: payment (L2) and claim line (L3), each a primary key that the same money cannot take twice. */
import { sql } from 'kysely';
import type { PaymentIdentity, PaymentSeen, Unit } from '../app/ports.ts';
import { assert } from '../kernel/result.ts';
import type { Tenant } from './tenant.ts';

/** Shape version of a stored remittance. */
const VERSION = 1;

export const remittanceUnit = (tenant: Tenant): Pick<Unit, 'recordPayment' | 'recordClaimLines'> => ({
  recordPayment: (payment) => recordPayment(tenant, payment),
  recordClaimLines: (identity, claims) => recordClaimLines(tenant, identity, claims),
});

const nameOf = (identity: PaymentIdentity): string =>
  `${identity.payerTaxId}/${identity.traceNumber}/${identity.paymentDate}/${identity.paymentCents}`;

async function recordPayment(tenant: Tenant, payment: Parameters<Unit['recordPayment']>[0]): Promise<PaymentSeen> {
  const { identity, contentSha256, fileId, remittance } = payment;
  const { organizationId } = tenant;
  const key = sql`${identity.payerTaxId}, ${identity.traceNumber}, ${identity.paymentDate}::date, ${identity.paymentCents}::bigint`;
  tenant.audit('write', 'remittance', [nameOf(identity)]);
  // Whoever comes second waits here until the first has committed or given up.
  const inserted = await tenant.query(sql`
    insert into remittance_payment (organization_id, payer_tax_id, trace_number, payment_date, payment_cents, content_sha256, file_id,
                                    document_version, document)
    values (${organizationId}, ${key}, ${contentSha256}, ${fileId}::uuid, ${VERSION}, ${JSON.stringify(remittance)}::jsonb)
    on conflict (organization_id, payer_tax_id, trace_number, payment_date, payment_cents) do nothing
    returning organization_id`);
  if (inserted.length > 0) return 'new';
  const [first] = await tenant.query<{ content_sha256: string }>(sql`
    select content_sha256 from remittance_payment
     where organization_id = ${organizationId} and (payer_tax_id, trace_number, payment_date, payment_cents) = (${key})`);
  assert(first !== undefined, 'a payment that could not be inserted is there');
  if (first.content_sha256 === contentSha256) return 'same';
  await tenant.query(sql`
    insert into remittance_variant (organization_id, payer_tax_id, trace_number, payment_date, payment_cents, content_sha256, file_id,
                                    document_version, document)
    values (${organizationId}, ${key}, ${contentSha256}, ${fileId}::uuid, ${VERSION}, ${JSON.stringify(remittance)}::jsonb)
    on conflict (organization_id, payer_tax_id, trace_number, payment_date, payment_cents, content_sha256) do nothing`);
  return 'variant';
}

/** All of them or none. */
async function recordClaimLines(
  tenant: Tenant,
  identity: PaymentIdentity,
  claims: Parameters<Unit['recordClaimLines']>[1],
): Promise<boolean> {
  if (claims.length === 0) return true;
  const { organizationId } = tenant;
  const key = sql`${identity.payerTaxId}, ${identity.traceNumber}, ${identity.paymentDate}::date, ${identity.paymentCents}::bigint`;
  const rows = claims.map((claim) => ({ ...claim, claimId: claim.claimId ?? null }));
  const inserted = await tenant.query(sql`
    with input as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t ("patientControlNumber" text,
             "payerClaimControlNumber" text, "statusCode" text, occurrence integer, "claimId" uuid)
    ), before as (
      select 1 from remittance_claim r join input i
          on (r.patient_control_number, r.payer_claim_control_number, r.status_code, r.occurrence)
           = (i."patientControlNumber", i."payerClaimControlNumber", i."statusCode", i.occurrence)
       where r.organization_id = ${organizationId}
         and (r.payer_tax_id, r.trace_number, r.payment_date, r.payment_cents) = (${key})
    )
    insert into remittance_claim (organization_id, payer_tax_id, trace_number, payment_date, payment_cents, patient_control_number,
                                  payer_claim_control_number, status_code, occurrence, claim_id)
    select ${organizationId}, ${key}, "patientControlNumber", "payerClaimControlNumber", "statusCode", occurrence, "claimId"
      from input where not exists (select from before)
    returning occurrence`);
  return inserted.length === claims.length;
}
