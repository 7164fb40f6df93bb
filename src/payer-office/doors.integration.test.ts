import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import {
  argumentsFor,
  asked,
  call,
  end,
  home,
  inSession,
  launch,
  moveTo,
  newDatabase,
  openOffice,
  skip,
  told,
  useOffices,
} from './sample-process.ts';

useOffices();

test('the calendar moves forward only and the endpoint refuses what it cannot read', { skip }, async () => {
  const office = await openOffice(join(home, 'five'), newDatabase());
  assert.deepEqual((await call(office, 'GET /healthz', { token: 'wrong' })).body, { status: 'ok' });
  assert.equal((await call(office, 'GET /calendar', { token: 'wrong' })).status, 401);
  assert.equal((await moveTo(office, '2026-03-05')).status, 200);
  assert.deepEqual((await call(office, 'GET /calendar')).body, { today: '2026-03-05' });
  const back = await moveTo(office, '2026-03-04');
  assert.equal(back.status, 409);
  assert.equal(back.body['code'], 'day-must-not-be-earlier');
  assert.equal((await moveTo(office, '2999-01-01')).status, 409);
  for (const body of ['', 'null', '{', '{"today":"2026-02-30"}', `{"today":"${'9'.repeat(9000)}"}`]) {
    assert.equal((await call(office, 'POST /calendar', { body })).status, 400, body.slice(0, 30));
  }
  assert.equal((await call(office, 'GET /nowhere')).status, 404);
  assert.equal((await call(office, 'DELETE /calendar')).status, 405);
  assert.equal(await end(office, 'SIGTERM'), 0);
});

test('the SFTP door shows two folders and nothing else of the machine', { skip }, async () => {
  const office = await openOffice(join(home, 'six'), newDatabase());
  await assert.rejects(inSession(office, async () => undefined, 'wrong-password'));
  await inSession(office, async (sftp) => {
    const read = (path: string): Promise<Buffer> => asked<Buffer>((done) => sftp.readFile(path, done));
    await assert.rejects(read('/etc/passwd'));
    await assert.rejects(read('../host-key'));
    await assert.rejects(read('inbox/../../host-key'));
    await assert.rejects(told((done) => sftp.writeFile('outbox/mine.x12', 'x', done)));
    await assert.rejects(told((done) => sftp.writeFile('mine.x12', 'x', done)));
    await assert.rejects(told((done) => sftp.mkdir('inbox/deep', done)));
    await assert.rejects(told((done) => sftp.symlink('/etc/passwd', 'inbox/link', done)));
    await told((done) => sftp.writeFile('inbox/a.x12.part', 'x', done));
    await assert.rejects(told((done) => sftp.rename('inbox/a.x12.part', 'outbox/a.x12', done)));
    await assert.rejects(told((done) => sftp.rename('inbox/a.x12.part', '../a.x12', done)));
    const top = await asked<readonly { filename: string }[]>((done) => sftp.readdir('.', done));
    assert.deepEqual(
      top.map((entry) => entry.filename),
      ['inbox', 'outbox'],
    );
  });
  assert.equal(await end(office, 'SIGTERM'), 0);
});

test('wrong arguments and a wrong book end with one sentence and status 2, never a stack trace', { skip }, async () => {
  const outcomeOf = async (args: readonly string[]): Promise<{ readonly code: number | null; readonly text: string }> => {
    const child = launch(args);
    const chunks: Buffer[] = [];
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    return { code, text: Buffer.concat(chunks).toString() };
  };
  const bad = join(home, 'bad.json');
  await writeFile(bad, JSON.stringify({ office: { id: 'X1' }, payers: [] }));
  const good = argumentsFor(join(home, 'eight'), newDatabase());
  const cases: readonly (readonly string[])[] = [
    [],
    ['--nonsense'],
    good.map((word) => (word === '2026-03-03' ? '2026-02-30' : word)),
    good.map((word) => (word.endsWith('book.json') ? bad : word)),
    good.map((word) => (word.endsWith('book.json') ? join(home, 'absent.json') : word)),
  ];
  for (const args of cases) {
    const { code, text } = await outcomeOf(args);
    assert.equal(code, 2, text);
    assert.match(text, /^payer-office: /);
    assert.doesNotMatch(text, /\n\s+at /);
  }
});

test('two offices never work on one database', { skip }, async () => {
  const database = newDatabase();
  const office = await openOffice(join(home, 'nine'), database);
  await assert.rejects(openOffice(join(home, 'ten'), database), /another payer office works on this database/);
  assert.equal(await end(office, 'SIGTERM'), 0);
});
