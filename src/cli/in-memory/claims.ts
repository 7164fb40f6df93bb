/** The in-memory demonstration's way out: visits become claims, claims become a file, the payers' front door answers. */
import { createHash } from 'node:crypto';
import { deskPayment } from '../../app/desk-cash.ts';
import { claimFileEnvelope } from '../../app/claim-file-envelope.ts';
import type { ControlNumbers } from '../../app/ports.ts';
import { billVisit, codeVisit, fileClaims, hearBack } from '../../cycle.ts';
import type { EncounterFile } from '../../claims/encounter-file.ts';
import type { ChargeId, PatientControlNumber } from '../../claims/identifiers.ts';
import { fromAcknowledgements } from '../../edi/from-acknowledgements.ts';
import { assert, expectOk, isNonEmpty } from '../../kernel/result.ts';
import type { InboundFile, OutboundFile } from '../../payer/payer-day.ts';
import { truthCoder } from '../../practice/office.ts';
import { PAYER_OFFICE, SENDER_ID } from '../../practice/payer-book.ts';
import type { Ending } from '../demo-outcome.ts';
import type { ReadVisit } from './read-ahead.ts';
import { type Account, judge, newClaimIds, newUuid, openWork, post, send, startLife, type World } from './world.ts';

/** ① to ⑤: the charge's day has come. */
export function enterVisit(world: World, read: ReadVisit): void {
  const { visit, suggestions } = read;
  const { office, today, books } = world;
  const { encounter, person, coverages, authorization } = visit;
  const file: EncounterFile = { encounter, patient: person.patient, coverages, authorization, decision: undefined };
  const decision = codeVisit(encounter, truthCoder(visit), { office, today, suggest: () => suggestions });
  const provider = office.practice.providers.find((p) => p.providerId === encounter.renderingProviderId);
  assert(provider !== undefined, 'every visit has a provider of the practice');
  const nothing: Ending = { coded: false, claim: undefined, answers: [], patientOwesCents: 0 };
  if (!decision.ok) {
    openWork(world, [decision.error]);
    judge(world, { visit, file, billed: { encounter, charges: [], provider }, ending: nothing, life: undefined });
    return;
  }
  const ids = { ...newClaimIds(world), charge: () => newUuid(world) as ChargeId };
  const billed = expectOk(
    billVisit({ file, decision: decision.value, enteredOn: today, ids, history: [] }, office),
    'the demonstration bills what it codes',
  );
  const { charges, claim } = billed;
  const account: Account = {
    visit,
    file: { ...file, decision: decision.value },
    billed: { encounter, charges, provider },
    ending: { ...nothing, coded: true, claim },
    life: startLife(world, read),
  };
  if (account.life !== undefined) {
    account.life.decision = decision.value;
    account.life.charges.push(...charges);
    if (claim !== undefined) account.life.stages.push({ on: today, claim });
  }
  const accounts = world.accounts.get(person.patient.patientId) ?? [];
  accounts.push(account);
  world.accounts.set(person.patient.patientId, accounts);
  post(world, account, [...billed.entries, ...deskPayment(file.encounter, billed.entries, world)]);
  openWork(world, billed.work, account);
  if (claim !== undefined) {
    world.claims += 1;
    books.await(person.patient.patientId, encounter.encounterId);
    if (claim.state === 'ready') send(world, claim, account);
  }
}

/** ⑥: today's file, or none. */
export function fileReady(world: World): readonly InboundFile[] {
  const accounts = new Map(world.ready.map(({ claim, account }) => [claim.body.claimId, account]));
  const ready = world.ready.splice(0).map(({ claim }) => claim);
  if (!isNonEmpty(ready)) return [];
  world.interchange += 1;
  const number = String(world.interchange);
  const controlNumbers: ControlNumbers = {
    interchange: number.padStart(9, '0'),
    group: number,
    transaction: number.padStart(4, '0'),
  };
  const { name, id: receiverId, usage } = PAYER_OFFICE;
  const partner = { name, senderId: SENDER_ID, receiverId, usage };
  const envelope = claimFileEnvelope({ office: world.office, partner, today: world.today }, controlNumbers);
  const filed = expectOk(fileClaims(ready, envelope), 'what the edits let through can be written');
  for (const claim of filed.claims) {
    const account = accounts.get(claim.body.claimId);
    assert(account !== undefined, 'a sent claim has its account');
    world.live.set(claim.body.patientControlNumber, { claim, account });
    account.life?.stages.push({ on: world.today, claim });
  }
  world.files.sent += 1;
  world.files.bytesSent += filed.bytes.length;
  world.hash.update(filed.bytes);
  return [{ name: envelope.fileName, bytes: filed.bytes, sha256: createHash('sha256').update(filed.bytes).digest('hex') }];
}

/** ⑦: what the payers put out. Out: the remittance files, to be read next. */
export function receive(world: World, files: readonly OutboundFile[]): readonly Uint8Array[] {
  for (const file of files) {
    world.files.received += 1;
    world.files.bytesReceived += file.bytes.length;
    world.hash.update(file.bytes);
    if (file.kind !== '835') readAcknowledgement(world, file.bytes);
  }
  return files.flatMap((file) => (file.kind === '835' ? [file.bytes] : []));
}

function readAcknowledgement(world: World, bytes: Uint8Array): void {
  for (const answer of expectOk(fromAcknowledgements(bytes), 'the payers write readable answers').acknowledgements) {
    if (answer.kind !== 'claim') {
      assert(answer.outcome === 'accepted', 'the payers take our files');
      continue;
    }
    const live = world.live.get(answer.patientControlNumber as PatientControlNumber);
    assert(live?.claim.state === 'submitted', 'an acknowledgement answers a claim of ours');
    const heard = hearBack(live.claim, answer, world);
    live.account.life?.acknowledgements.push({ on: world.today, acknowledgement: answer });
    live.account.life?.stages.push({ on: world.today, claim: heard.claim });
    openWork(world, heard.work, live.account);
    live.account.ending = { ...live.account.ending, claim: heard.claim };
    if (heard.claim.state === 'accepted') live.claim = heard.claim;
    else world.live.delete(heard.claim.body.patientControlNumber);
  }
}
