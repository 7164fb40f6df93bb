/** Ready claims become files whose bytes, name and control numbers are fixed in one transaction with the claims' new state. */
import { fileClaims } from '../cycle.ts';
import type { Claim, ClaimIn } from '../claims/claim.ts';
import type { ClaimId } from '../claims/identifiers.ts';
import { heldClaimOrder } from '../claims/work-orders.ts';
import { addDays } from '../kernel/plain-date.ts';
import { isNonEmpty } from '../kernel/result.ts';
import { said } from '../kernel/said.ts';
import { claimFileEnvelope } from './claim-file-envelope.ts';
import { type Day, newId } from './day.ts';
import { closeEndedWork } from './ended-work.ts';
import type { Unit } from './ports.ts';
import { standingOf } from './standing.ts';

/** 005010X222A1 recommends at most 5,000 claims in a transaction set (2300 CLM); smaller files lose less when one is turned away. */
const CLAIMS_PER_FILE = 500;

/** `only` names the claims that a person chose; what is not ready of them is passed over. Every ready claim without it. */
export async function buildClaimFiles(
  day: Day,
  only?: readonly ClaimId[],
): Promise<{ readonly files: number; readonly claims: number; readonly returned: number }> {
  let files = 0;
  let claims = 0;
  let returned = 0;
  for (;;) {
    const built = await day.store.transact({ ...day.actor, purpose: 'build claim files' }, (unit) => buildOne(day, unit, only));
    if (built === undefined) return { files, claims, returned };
    files += built.claims > 0 ? 1 : 0;
    claims += built.claims;
    returned += built.returned;
    day.progress('filed', built.claims);
    if (built.isLast) return { files, claims, returned };
  }
}

type Built = { readonly claims: number; readonly returned: number; readonly isLast: boolean };

async function buildOne(day: Day, unit: Unit, only: readonly ClaimId[] | undefined): Promise<Built | undefined> {
  const ready =
    only === undefined ? await unit.claimsInState('ready', CLAIMS_PER_FILE) : await unit.readyClaimsOf(only, CLAIMS_PER_FILE);
  if (!isNonEmpty(ready)) return undefined;
  const controlNumbers = await unit.nextControlNumbers(day.partner.partnerId);
  const envelope = claimFileEnvelope(day, controlNumbers);
  const written = fileClaims(ready, envelope);
  if (!written.ok && written.error.claimId === undefined) return stopFiling(day, unit, written.error);
  if (!written.ok) return setAside(day, unit, ready, written.error);
  const { bytes, claims } = written.value;
  const inserted = unit.insertOutbound({
    fileId: newId(day),
    partnerId: day.partner.partnerId,
    fileName: envelope.fileName,
    bytes,
    sha256: day.sha256(bytes),
    interchangeControlNumber: controlNumbers.interchange,
    groupControlNumber: controlNumbers.group,
    transactionControlNumber: controlNumbers.transaction,
    claimIds: claims.map((claim) => claim.body.claimId),
    state: 'BUILT',
    builtOn: day.today,
    attempts: 0,
  });
  await Promise.all([inserted, unit.saveClaims(claims.map((claim) => ({ claim, standing: standingOf(claim) })))]);
  await closeWhatWaited(day, unit, ready, claims);
  return { claims: claims.length, returned: 0, isLast: ready.length < CLAIMS_PER_FILE };
}

/** A claim that had stayed behind is on somebody's list for it; now it has moved. */
async function closeWhatWaited(day: Day, unit: Unit, ready: readonly ClaimIn<'ready'>[], moved: readonly Claim[]): Promise<void> {
  const after = new Map(moved.map((claim) => [claim.body.claimId, claim] as const));
  await Promise.all(
    ready.flatMap((claim) => {
      const now = after.get(claim.body.claimId);
      const before = { claim, standing: standingOf(claim) };
      return now === undefined ? [] : [closeEndedWork(unit, { before, after: now, today: day.today })];
    }),
  );
}

/** What is wrong with the envelope is wrong with every claim: they stay ready, and one person hears of it. */
async function stopFiling(
  day: Day,
  unit: Unit,
  failure: { readonly code: string; readonly message: string },
): Promise<undefined> {
  await unit.openWork([
    {
      queue: 'engineering',
      kind: 'partner-unreachable',
      reason: said('No claim file can be written for {partner}: {why}', {
        partner: day.partner.name,
        why: said(failure.message),
      }),
      nextAction: said('Correct the partner or practice setting that the message names; the claims wait and go on the next run.'),
      openedOn: day.today,
      dueOn: addDays(day.today, 1),
      subject: failure.code,
    },
  ]);
  return undefined;
}

/** A claim the writer refuses goes back to a person as held; the rest go out on the next turn. */
async function setAside(
  day: Day,
  unit: Unit,
  ready: readonly ClaimIn<'ready'>[],
  failure: { readonly code: string; readonly message: string; readonly claimId?: string },
): Promise<Built> {
  const refused = ready.filter((claim) => claim.body.claimId === failure.claimId);
  const held = refused.map(
    (claim): ClaimIn<'held'> => ({
      state: 'held',
      body: claim.body,
      heldOn: day.today,
      findings: [
        {
          ruleId: failure.code,
          severity: 'error',
          message: said(failure.message),
          fix: said('Correct the value that the message names, then judge the claim again.'),
        },
      ],
    }),
  );
  await unit.saveClaims(held.map((claim) => ({ claim, standing: standingOf(claim) })));
  await closeWhatWaited(day, unit, refused, held);
  await unit.openWork(held.map(heldClaimOrder));
  return { claims: 0, returned: held.length, isLast: false };
}
