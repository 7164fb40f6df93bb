import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Mailbox, PartnerSettings, WireFailure } from '../app/partner-ports.ts';
import type { Result } from '../kernel/result.ts';
import { directoryWire } from './directory-mailbox.ts';

let root: string;
let mailbox: Mailbox;
const partner = { partnerId: 'DROP', name: 'Folder Plan', host: 'folder', port: 0 } as PartnerSettings;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'claimwright-drop-'));
});
after(() => rm(root, { recursive: true, force: true }));
beforeEach(async () => {
  await rm(root, { recursive: true, force: true });
  await mkdir(join(root, 'inbox'), { recursive: true });
  await mkdir(join(root, 'outbox'));
  mailbox = directoryWire(() => root).open(partner);
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
function done<T>(result: Result<T, WireFailure>): T {
  assert.ok(result.ok, result.ok ? '' : result.error.message);
  return result.value;
}
const codeOf = <T>(result: Result<T, WireFailure>): string | undefined => (result.ok ? undefined : result.error.code);

describe('a mailbox in a folder', () => {
  it('sends, lists, fetches and removes files, bytes unchanged', async () => {
    done(await mailbox.uploadPart('claims.x12', bytesOf('ISA*00*')));
    assert.deepEqual(await readdir(join(root, 'inbox')), ['claims.x12.part']);
    done(await mailbox.finishUpload('claims.x12'));
    assert.deepEqual(await readdir(join(root, 'inbox')), ['claims.x12']);
    assert.equal(await readFile(join(root, 'inbox', 'claims.x12'), 'utf8'), 'ISA*00*');
    await writeFile(join(root, 'outbox', 'answer.999'), 'ISA');
    await utimes(join(root, 'outbox', 'answer.999'), 1_774_000_000, 1_774_000_000);
    await writeFile(join(root, 'outbox', 'half.835.part'), 'IS');
    await mkdir(join(root, 'outbox', 'archive'));
    await symlink('/etc/passwd', join(root, 'outbox', 'link'));
    assert.deepEqual(done(await mailbox.list('outbox')), [{ name: 'answer.999', bytes: 3, modifiedAtMillis: 1_774_000_000_000 }]);
    assert.equal(codeOf(await mailbox.download('link')), 'transfer-must-complete');
    assert.deepEqual(done(await mailbox.download('answer.999')), bytesOf('ISA'));
    done(await mailbox.remove('answer.999'));
    done(await mailbox.remove('answer.999'));
  });

  it('counts a finished upload that is finished again as done, and never replaces another file', async () => {
    done(await mailbox.uploadPart('claims.x12', bytesOf('ISA')));
    done(await mailbox.finishUpload('claims.x12'));
    done(await mailbox.finishUpload('claims.x12'));
    done(await mailbox.uploadPart('claims.x12', bytesOf('ISA')));
    done(await mailbox.finishUpload('claims.x12'));
    assert.deepEqual(await readdir(join(root, 'inbox')), ['claims.x12']);
    done(await mailbox.uploadPart('claims.x12', bytesOf('other')));
    assert.equal(codeOf(await mailbox.finishUpload('claims.x12')), 'transfer-must-complete');
    assert.equal(await readFile(join(root, 'inbox', 'claims.x12'), 'utf8'), 'ISA');
  });

  it('tells a folder that is not there, a file that is gone and a name that leaves the folder', async () => {
    assert.equal(codeOf(await mailbox.download('never.835')), 'transfer-must-complete');
    assert.equal(codeOf(await mailbox.finishUpload('never.x12')), 'transfer-must-complete');
    assert.equal(codeOf(await mailbox.uploadPart('../escape', bytesOf('ISA'))), 'transfer-must-complete');
    await rm(join(root, 'outbox'), { recursive: true });
    assert.equal(codeOf(await mailbox.list('outbox')), 'partner-must-be-reachable');
  });
});
