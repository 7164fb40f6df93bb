/** The SFTP door: one user, a password or a key, nothing but file transfer. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { AddressInfo, Socket } from 'node:net';
import ssh2, { type AuthContext, type Connection } from 'ssh2';
import { serveFiles } from './sftp-files.ts';

export type SftpUser = {
  readonly name: string;
  readonly password?: string;
  /** A line as in authorized_keys. */
  readonly publicKey?: string;
};

export type SftpDoor = { readonly port: number; readonly close: () => Promise<void> };

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
/** Compares in a time that does not tell how much was right. */
const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

function keyIsRight(context: Extract<AuthContext, { method: 'publickey' }>, publicKey: string): boolean {
  const key = ssh2.utils.parseKey(publicKey);
  if (key instanceof Error || context.key.algo !== key.type || !context.key.data.equals(key.getPublicSSH())) return false;
  // Without a signature the client only asks whether the key would do.
  if (context.signature === undefined || context.blob === undefined) return true;
  return key.verify(context.blob, context.signature, context.hashAlgo);
}

function admit(context: AuthContext, user: SftpUser): void {
  const isUser = isSame(context.username, user.name);
  if (context.method === 'password' && user.password !== undefined) {
    const isRight = isSame(context.password, user.password);
    if (isUser && isRight) return context.accept();
  }
  if (context.method === 'publickey' && user.publicKey !== undefined && isUser && keyIsRight(context, user.publicKey)) {
    return context.accept();
  }
  const methods = [
    ...(user.password === undefined ? [] : ['password' as const]),
    ...(user.publicKey === undefined ? [] : ['publickey' as const]),
  ];
  context.reject(methods);
}

/** Answers of one turn of the program leave in one packet: a mailbox is many small ones. The type omits the socket. */
function gatherOn(link: Connection): () => void {
  const { _sock: socket } = link as Connection & { readonly _sock: Socket };
  return () => {
    if (socket.writableCorked > 0) return;
    socket.cork();
    setImmediate(() => socket.uncork());
  };
}

function serve(link: Connection, root: string): void {
  link.on('session', (accept) => {
    const session = accept();
    session.on('sftp', (open) => serveFiles(open(), root, gatherOn(link)));
    // Shells, commands and forwarding have no listener here: ssh2 refuses what nobody listens for.
  });
}

/** Listens on every interface of the machine when `host` says so; on loopback otherwise. */
export async function startSftpServer(options: {
  readonly port: number;
  readonly host?: string;
  readonly hostKey: string;
  readonly user: SftpUser;
  readonly root: string;
}): Promise<SftpDoor> {
  const links = new Set<Connection>();
  const server = new ssh2.Server({ hostKeys: [options.hostKey], ident: 'payer-office' }, (link) => {
    links.add(link);
    // Every request waits for its answer; without this each would wait for the network's timer too. The type omits it.
    (link as Connection & { readonly setNoDelay: (on: boolean) => void }).setNoDelay(true);
    // Errors of a link (a scanner, a cable) end that link alone.
    link.on('error', () => undefined);
    link.on('close', () => links.delete(link));
    link.on('authentication', (context) => admit(context, options.user));
    link.on('ready', () => serve(link, options.root));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host ?? '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const link of links) link.end();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
