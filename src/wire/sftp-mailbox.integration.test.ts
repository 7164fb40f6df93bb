import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Mailbox, PartnerSettings, WireFailure } from '../app/partner-ports.ts';
import type { Result } from '../kernel/result.ts';
import { sftpWire } from './sftp-mailbox.ts';
import { type Partner, startPartner } from './sftp-partner-in-memory.ts';

let partner: Partner;
const open: Mailbox[] = [];

before(async () => {
  partner = await startPartner();
});
after(() => partner.stop());
afterEach(async () => {
  await Promise.all(open.splice(0).map((mailbox) => mailbox.close()));
  partner.files.clear();
  for (const fault of Object.keys(partner.faults)) delete partner.faults[fault as keyof Partner['faults']];
});

const settings = (changes: Partial<PartnerSettings> = {}): PartnerSettings => ({
  partnerId: 'SKETCHPAYER',
  name: 'Sketch Health Plan',
  host: '127.0.0.1',
  port: partner.port,
  username: 'sketch',
  secret: { kind: 'password', value: 'right' },
  hostKeySha256: partner.fingerprint,
  senderId: 'SKETCH01',
  receiverId: 'PAYER01',
  usage: 'T',
  ...changes,
});

function mailboxWith(changes: Partial<PartnerSettings> = {}, answerTimeoutMillis = 5000): Mailbox {
  const mailbox = sftpWire({ connectTimeoutMillis: 5000, answerTimeoutMillis }).open(settings(changes));
  open.push(mailbox);
  return mailbox;
}

const held = (path: string): string | undefined => partner.files.get(path)?.bytes.toString('latin1');
const put = (path: string, text: string): void => {
  partner.files.set(path, { bytes: Buffer.from(text, 'latin1'), mtime: 1_774_000_000 });
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function failed<T>(result: Result<T, WireFailure>): WireFailure {
  assert.ok(!result.ok, 'the call must fail');
  assert.doesNotMatch(result.error.message, /right|wrong/, 'a message never holds the secret');
  assert.match(result.error.message, /Sketch Health Plan/);
  return result.error;
}
function done<T>(result: Result<T, WireFailure>): T {
  assert.ok(result.ok, result.ok ? '' : result.error.message);
  return result.value;
}

describe('a mailbox over SFTP', () => {
  it('sends, lists, fetches and removes files, bytes unchanged', async () => {
    const mailbox = mailboxWith();
    // Larger than one round of chunks, and not a multiple of any.
    const large = Uint8Array.from({ length: 1_234_567 }, (_, i) => (i * 31) & 0xff);
    done(await mailbox.uploadPart('claims.x12', large));
    assert.deepEqual([...partner.files.keys()], ['inbox/claims.x12.part']);
    done(await mailbox.finishUpload('claims.x12'));
    assert.deepEqual([...partner.files.keys()], ['inbox/claims.x12']);
    assert.deepEqual(new Uint8Array(partner.files.get('inbox/claims.x12')?.bytes ?? []), large);
    put('outbox/answer.999', 'ISA*00*');
    put('outbox/half.835.part', 'ISA');
    assert.deepEqual(done(await mailbox.list('outbox')), [{ name: 'answer.999', bytes: 7, modifiedAtMillis: 1_774_000_000_000 }]);
    assert.deepEqual(done(await mailbox.download('answer.999')), bytesOf('ISA*00*'));
    done(await mailbox.remove('answer.999'));
    done(await mailbox.remove('answer.999'));
    assert.deepEqual(done(await mailbox.list('outbox')), []);
    const back = mailboxWith();
    partner.files.set('outbox/large', { bytes: Buffer.from(large), mtime: 1 });
    assert.deepEqual(done(await back.download('large')), large);
  });

  it('lists a folder that comes in several parts, and leaves nothing open', async () => {
    const mailbox = mailboxWith();
    for (const count of [0, 99, 100, 199, 200, 450]) {
      partner.files.clear();
      const names = Array.from({ length: count }, (_, i) => `answer-${String(i).padStart(4, '0')}.835`);
      for (const name of names) put(`outbox/${name}`, 'ISA*00*');
      assert.deepEqual(
        done(await mailbox.list('outbox')).map(({ name }) => name),
        names,
      );
    }
    done(await mailbox.download('answer-0001.835'));
    // What nobody waits for has come before the answer to a later question.
    done(await mailbox.remove('answer-0001.835'));
    assert.equal(partner.openHandles.size, 0);
  });

  it('sends an empty file and a second part over an earlier, longer one', async () => {
    const mailbox = mailboxWith();
    put('inbox/claims.x12.part', 'a longer rest of an earlier attempt');
    done(await mailbox.uploadPart('claims.x12', bytesOf('ISA')));
    assert.equal(held('inbox/claims.x12.part'), 'ISA');
    done(await mailbox.uploadPart('empty', new Uint8Array()));
    assert.equal(held('inbox/empty.part'), '');
  });

  it('takes a fingerprint as ssh-keygen prints it, with SHA256: before it', async () => {
    done(await mailboxWith({ hostKeySha256: `SHA256:${partner.fingerprint}` }).list('outbox'));
  });

  it('ends before any log-in when the host key is another one', async () => {
    const before = partner.logIns();
    const failure = failed(await mailboxWith({ hostKeySha256: 'A'.repeat(43) }).uploadPart('claims.x12', bytesOf('ISA')));
    assert.equal(failure.code, 'host-key-must-match');
    assert.ok(failure.message.includes(partner.fingerprint), 'the message names the key that was shown');
    assert.equal(partner.logIns(), before);
    assert.equal(partner.files.size, 0);
  });

  it('says so when the password or the key is refused', async () => {
    const wrong = failed(await mailboxWith({ secret: { kind: 'password', value: 'wrong' } }).list('outbox'));
    assert.equal(wrong.code, 'log-in-must-be-accepted');
    const unreadable = failed(await mailboxWith({ secret: { kind: 'private-key', value: 'wrong' } }).list('outbox'));
    assert.equal(unreadable.code, 'log-in-must-be-accepted');
  });

  it('leaves no file under its final name when the line breaks during an upload, and finishes on the next try', async () => {
    const mailbox = mailboxWith();
    const bytes = new Uint8Array(200_000).fill(65);
    partner.faults.dropAtWrite = 4;
    assert.equal(failed(await mailbox.uploadPart('claims.x12', bytes)).code, 'transfer-must-complete');
    assert.equal(held('inbox/claims.x12'), undefined);
    delete partner.faults.dropAtWrite;
    done(await mailbox.uploadPart('claims.x12', bytes));
    done(await mailbox.finishUpload('claims.x12'));
    assert.equal(partner.files.get('inbox/claims.x12')?.bytes.length, 200_000);
  });

  it('does not rename a part that arrived short', async () => {
    partner.faults.keepOfWrite = 10;
    const failure = failed(await mailboxWith().uploadPart('claims.x12', bytesOf('ISA*00*          *00*')));
    assert.equal(failure.code, 'transfer-must-complete');
    assert.match(failure.message, /10 bytes of 21/);
  });

  it('counts a rename whose answer was lost as done', async () => {
    const mailbox = mailboxWith();
    done(await mailbox.uploadPart('claims.x12', bytesOf('ISA')));
    partner.faults.dropAfterRename = true;
    // A session that was open before is opened once more by itself; a new one tells.
    done(await mailbox.finishUpload('claims.x12'));
    done(await mailbox.uploadPart('more.x12', bytesOf('ISA')));
    assert.equal(failed(await mailboxWith().finishUpload('more.x12')).code, 'transfer-must-complete');
    delete partner.faults.dropAfterRename;
    done(await mailbox.finishUpload('more.x12'));
    // And after a restart that sent the part again.
    done(await mailbox.uploadPart('claims.x12', bytesOf('ISA')));
    done(await mailbox.finishUpload('claims.x12'));
    assert.deepEqual([...partner.files.keys()].toSorted(), ['inbox/claims.x12', 'inbox/more.x12']);
  });

  it('never replaces another file of the same name', async () => {
    const mailbox = mailboxWith();
    put('inbox/claims.x12', 'someone else was here');
    done(await mailbox.uploadPart('claims.x12', bytesOf('ISA')));
    assert.equal(failed(await mailbox.finishUpload('claims.x12')).code, 'transfer-must-complete');
    assert.equal(held('inbox/claims.x12'), 'someone else was here');
  });

  it('tells when the file was swept away before it could be renamed', async () => {
    assert.equal(failed(await mailboxWith().finishUpload('claims.x12')).code, 'transfer-must-complete');
  });

  it('does not take a file that grows while it is read', async () => {
    put('outbox/era.835', 'ISA*00*');
    partner.faults.onRead = (files) => {
      const file = files.get('outbox/era.835');
      if (file !== undefined) file.bytes = Buffer.concat([file.bytes, Buffer.from('more')]);
    };
    assert.equal(failed(await mailboxWith().download('era.835')).code, 'transfer-must-complete');
  });

  it('does not take a file that shrinks or goes away', async () => {
    put('outbox/era.835', 'ISA*00*');
    partner.faults.onRead = (files) => files.set('outbox/era.835', { bytes: Buffer.alloc(0), mtime: 1 });
    assert.equal(failed(await mailboxWith().download('era.835')).code, 'transfer-must-complete');
    assert.equal(failed(await mailboxWith().download('never.835')).code, 'transfer-must-complete');
  });

  it('says so when the partner is down, and works again when it is back', async () => {
    const other = await startPartner();
    const mailbox = mailboxWith({ port: other.port, hostKeySha256: other.fingerprint });
    done(await mailbox.list('outbox'));
    await other.stop();
    assert.equal(failed(await mailbox.list('outbox')).code, 'partner-must-be-reachable');
    const again = await startPartner({ port: other.port });
    try {
      assert.equal(failed(await mailbox.list('outbox')).code, 'host-key-must-match', 'it came back with another key');
      const pinned = mailboxWith({ port: again.port, hostKeySha256: again.fingerprint });
      done(await pinned.list('outbox'));
      await pinned.close();
    } finally {
      await again.stop();
    }
  });

  it('gives up on a partner that takes the connection and says nothing more', async () => {
    partner.faults.silent = true;
    assert.equal(failed(await mailboxWith({}, 1500).list('outbox')).code, 'transfer-must-complete');
  });

  it('will not speak with a server that offers outdated algorithms only', async () => {
    const old = await startPartner({ algorithms: { kex: ['diffie-hellman-group1-sha1'] } });
    try {
      assert.equal(
        failed(await mailboxWith({ port: old.port, hostKeySha256: old.fingerprint }).list('outbox')).code,
        'partner-must-be-reachable',
      );
      assert.equal(old.logIns(), 0);
    } finally {
      await old.stop();
    }
  });

  it('refuses a name that leaves its folder', async () => {
    for (const name of ['../escape', 'a/b', 'a\\b', '.hidden', '', 'nul\u0000']) {
      assert.equal(failed(await mailboxWith().uploadPart(name, bytesOf('ISA'))).code, 'transfer-must-complete');
    }
    assert.equal(partner.files.size, 0);
  });
});
