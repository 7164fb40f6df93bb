/** A partner that grows its file under us, is down, or shows another key: what waits, waits with its name on a list. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { collectFiles } from '../app/collect-files.ts';
import type { Mailbox, PartnerSettings, RemoteFile, WireFailure } from '../app/partner-ports.ts';
import { sendFiles } from '../app/send-files.ts';
import { err, ok } from '../kernel/result.ts';
import { sftpWire } from '../wire/sftp-mailbox.ts';
import { type Partner, startPartner } from '../wire/sftp-partner-in-memory.ts';
import { changedTables, closeAndVerify, openedWork, openTestOffice, SENT_ON, type TestOffice } from './test-office.ts';
import { inEnglish, said } from '../kernel/said.ts';

const open: TestOffice[] = [];
const partners: Partner[] = [];
afterEach(async () => {
  for (const partner of partners.splice(0)) await partner.stop();
  for (const office of open.splice(0)) assert.deepEqual(await closeAndVerify(office), [], 'the invariants hold after the test');
});

/** A practice whose partner is a real SSH server, and what it waits between two tries. */
async function overSftp() {
  const partner = await startPartner();
  partners.push(partner);
  const pauses: number[] = [];
  const wire = sftpWire({ connectTimeoutMillis: 5000, answerTimeoutMillis: 5000 });
  const settings: { -readonly [K in keyof PartnerSettings]?: PartnerSettings[K] } = {
    port: partner.port,
    hostKeySha256: partner.fingerprint,
  };
  const office: TestOffice = await openTestOffice(settings, {
    openMailbox: () => wire.open({ ...office.partner, ...settings }),
    pause: async (millis) => void pauses.push(millis),
  });
  open.push(office);
  /** From now on at another port, as after a move of the partner's. */
  const moveTo = (port: number): void => void (settings.port = port);
  return { office, partner, pauses, moveTo };
}

const put = (partner: Partner, name: string, text: string, mtime = 1_774_000_000): void =>
  void partner.files.set(`outbox/${name}`, { bytes: Buffer.from(text), mtime });
const outbound = (office: TestOffice) =>
  office.rows<{ file_name: string; state: string; interchange_control_number: string; sha256: string }>(
    'outbound_file',
    'file_name, state, interchange_control_number, sha256',
  );

test('a file that grows between two looks is left where it is, and taken whole when it stands still', async () => {
  const { office, partner } = await overSftp();
  put(partner, 'growing.835', 'ISA*00*first half');
  const grows = async (): Promise<void> => put(partner, 'growing.835', 'ISA*00*first half, second half', 1_774_000_001);
  assert.deepEqual(await changedTables(office, () => collectFiles(office.day(SENT_ON, { pause: grows }))), []);
  assert.ok(partner.files.has('outbox/growing.835'), 'it is still the partner’s');
  assert.deepEqual(await collectFiles(office.day(SENT_ON)), { received: 1, duplicates: 0, growing: 0 });
  const [file] = await office.rows<{ bytes: Buffer }>('inbound_file', 'bytes');
  assert.equal(file?.bytes.toString(), 'ISA*00*first half, second half');
  assert.equal(partner.files.size, 0);
});

test('a file that grows while it is fetched between the two looks is left where it is, and its neighbors are taken', async () => {
  const { office, partner } = await overSftp();
  put(partner, 'a-growing.835', 'ISA*00*first half');
  put(partner, 'b-whole.999', 'ISA*00*whole');
  partner.faults.onRead = () => {
    const held = partner.files.get('outbox/a-growing.835');
    if (held !== undefined) held.bytes = Buffer.concat([held.bytes, Buffer.from(' and more')]);
  };
  assert.deepEqual(await collectFiles(office.day(SENT_ON)), { received: 1, duplicates: 0, growing: 1 });
  assert.deepEqual(await office.rows('inbound_file', 'file_name'), [{ file_name: 'b-whole.999' }]);
  assert.deepEqual([...partner.files.keys()], ['outbox/a-growing.835']);
  assert.deepEqual(await openedWork(office), [], 'it is only being written');
  delete partner.faults.onRead;
  assert.deepEqual(await collectFiles(office.day(SENT_ON)), { received: 1, duplicates: 0, growing: 0 });
});

test('a file that is longer than it is listed is not taken, and does not keep its neighbors waiting', async () => {
  const { office, partner, pauses } = await overSftp();
  put(partner, 'a-longer.835', 'ISA*00*first half, second half');
  put(partner, 'b-whole.999', 'ISA*00*whole');
  const openMailbox = (): Mailbox => {
    const mailbox = office.day(SENT_ON).openMailbox();
    const shorter = (file: RemoteFile): RemoteFile => (file.name === 'a-longer.835' ? { ...file, bytes: 17 } : file);
    return {
      ...mailbox,
      list: async (folder) => {
        const listed = await mailbox.list(folder);
        return listed.ok ? ok(listed.value.map(shorter)) : listed;
      },
    };
  };
  await collectFiles(office.day(SENT_ON, { openMailbox }));
  assert.deepEqual(await office.rows('inbound_file', 'file_name'), [{ file_name: 'b-whole.999' }]);
  assert.deepEqual([...partner.files.keys()], ['outbox/a-longer.835']);
  assert.deepEqual(
    pauses.filter((millis) => millis >= 250),
    [250, 1000, 4000],
    'it is given time to come to rest',
  );
  const [item, ...others] = await openedWork(office);
  assert.deepEqual(others, []);
  assert.match(inEnglish(item?.reason ?? said('')), /a-longer\.835 changed while it was read/);
  await collectFiles(office.day(SENT_ON));
  assert.equal((await office.rows('inbound_file', 'file_name')).length, 2);
});

test('while a partner is down it is tried with longer waits, the file waits with its numbers, and a person knows; then it goes', async () => {
  const { office, partner, pauses, moveTo } = await overSftp();
  const files = partner.port;
  const [closed] = [await startPartner()];
  await closed.stop();
  moveTo(closed.port);
  await office.send('office-established');
  assert.deepEqual(pauses, [250, 1000, 4000]);
  const [waiting] = await outbound(office);
  assert.equal(waiting?.state, 'UPLOADING');
  assert.deepEqual(
    (await openedWork(office)).map((item) => [item.kind, item.queue, item.subject]),
    [['partner-unreachable', 'engineering', 'sandbox-payers']],
  );
  // The next runs find it still down: the one item stays one.
  await sendFiles(office.day(SENT_ON));
  assert.equal((await openedWork(office)).length, 1);
  moveTo(files);
  assert.deepEqual(await sendFiles(office.day(SENT_ON)), { sent: 1, waiting: 0 });
  const [sent, ...others] = await outbound(office);
  assert.deepEqual(others, []);
  assert.deepEqual(sent, { ...waiting, state: 'SENT' }, 'the same name, numbers and bytes');
  assert.deepEqual([...partner.files.keys()], [`inbox/${sent?.file_name}`]);
});

test('a connection that breaks in the middle of a file leaves no half file under its name, and the same bytes go again', async () => {
  const { office, partner, pauses } = await overSftp();
  partner.faults.dropAtWrite = 1;
  await office.send('office-established');
  assert.deepEqual(pauses, [250, 1000, 4000]);
  assert.ok([...partner.files.keys()].every((name) => name.endsWith('.part')));
  delete partner.faults.dropAtWrite;
  partner.faults.dropAfterRename = true;
  await sendFiles(office.day(SENT_ON));
  delete partner.faults.dropAfterRename;
  await sendFiles(office.day(SENT_ON));
  const [sent, ...others] = await outbound(office);
  assert.deepEqual(others, []);
  assert.equal(sent?.state, 'SENT');
  assert.deepEqual([...partner.files.keys()], [`inbox/${sent.file_name}`]);
});

test('a changed host key stops everything before a log-in: nothing is sent, and it is not tried again', async () => {
  const { office, partner, pauses, moveTo } = await overSftp();
  const stranger = await startPartner();
  partners.push(stranger);
  moveTo(stranger.port);
  await office.send('office-established');
  put(stranger, 'bait.835', 'ISA*00*');
  const changed = await changedTables(office, () => collectFiles(office.day(SENT_ON)));
  assert.deepEqual(changed, [], 'its files are not taken either, and the one item stays one');
  assert.deepEqual(pauses, []);
  assert.equal(stranger.logIns(), 0);
  assert.deepEqual([...stranger.files.keys()], ['outbox/bait.835']);
  const [item, ...others] = await openedWork(office);
  assert.deepEqual(others, []);
  assert.deepEqual([item?.kind, item?.queue, item?.subject], ['host-key-changed', 'engineering', 'sandbox-payers']);
  assert.match(inEnglish(item?.reason ?? said('')), /host key SHA256:/);
  assert.equal((await outbound(office))[0]?.state, 'UPLOADING');
  moveTo(partner.port);
  await sendFiles(office.day(SENT_ON));
  assert.equal((await outbound(office))[0]?.state, 'SENT');
});

test('a refused log-in and a changed key are never tried again; an outage that passes is', async () => {
  const { office, pauses } = await overSftp();
  const failing = (code: WireFailure['code'], times: number): (() => Mailbox) => {
    let left = times;
    const list: Mailbox['list'] = async () => {
      left -= 1;
      return left >= 0 ? err({ code, message: `${code} for the test` }) : ok([]);
    };
    return () => ({ ...office.day(SENT_ON).openMailbox(), list });
  };
  for (const [code, times, waits] of [
    ['host-key-must-match', 9, []],
    ['log-in-must-be-accepted', 9, []],
    ['partner-must-be-reachable', 9, [250, 1000, 4000]],
    ['transfer-must-complete', 2, [250, 1000]],
  ] as const) {
    pauses.length = 0;
    await collectFiles(office.day(SENT_ON, { openMailbox: failing(code, times) }));
    assert.deepEqual(pauses, waits, code);
  }
});
