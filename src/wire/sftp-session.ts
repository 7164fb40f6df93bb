/** One SSH connection with an SFTP channel: pinned host key, modern algorithms, and a time limit on every answer. */
import { createHash } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import ssh2, { type Client, type ConnectConfig, type SFTPWrapper } from 'ssh2';
import type { PartnerSettings, WireFailure } from '../app/partner-ports.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { otherHostKey, refusedLogIn, unreachable } from './partner-failure.ts';

export type SftpTimeouts = {
  /** From the first packet to a usable session. */
  readonly connectTimeoutMillis: number;
  /** Silence allowed on a single request. */
  readonly answerTimeoutMillis: number;
};

type Callback<T> = (error: Error | null | undefined, value: T) => void;

export type SftpSession = {
  /** Runs one SFTP request; rejects with the server's status, or with `SessionLost` when the connection is gone. */
  readonly ask: <T>(request: (sftp: SFTPWrapper, done: Callback<T>) => void) => Promise<T>;
  readonly isAlive: () => boolean;
  readonly close: () => Promise<void>;
};

export class SessionLost extends Error {
  override name = 'SessionLost';
}

/** Key exchange, ciphers and MACs without SHA-1, CBC or group 1; host keys without DSA or SHA-1 signatures. */
const ALGORITHMS: NonNullable<ConnectConfig['algorithms']> = {
  kex: [
    'curve25519-sha256',
    'curve25519-sha256@libssh.org',
    'ecdh-sha2-nistp256',
    'ecdh-sha2-nistp384',
    'ecdh-sha2-nistp521',
    'diffie-hellman-group16-sha512',
    'diffie-hellman-group14-sha256',
  ],
  serverHostKey: [
    'ssh-ed25519',
    'ecdsa-sha2-nistp256',
    'ecdsa-sha2-nistp384',
    'ecdsa-sha2-nistp521',
    'rsa-sha2-512',
    'rsa-sha2-256',
  ],
  cipher: ['aes256-gcm@openssh.com', 'aes128-gcm@openssh.com', 'chacha20-poly1305@openssh.com', 'aes256-ctr', 'aes128-ctr'],
  hmac: ['hmac-sha2-256-etm@openssh.com', 'hmac-sha2-512-etm@openssh.com', 'hmac-sha2-256', 'hmac-sha2-512'],
  compress: ['none'],
};

/** 'SHA256:abc…=' and 'abc…' name the same key. */
const bareFingerprint = (text: string): string => text.replace(/^SHA256:/, '').replace(/=+$/, '');

export const fingerprintOf = (publicKey: Uint8Array): string =>
  bareFingerprint(createHash('sha256').update(publicKey).digest('base64'));

/** Only the error's own code and kind go into a message: library texts may quote what was sent. */
function whyUnreachable(error: Error & { code?: string; level?: string }): string {
  if (error.code === 'ECONNREFUSED') return 'the connection is refused';
  if (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') return 'the host name is unknown';
  if (error.level === 'client-timeout') return 'the handshake took too long';
  if (error.level === 'handshake') return 'no algorithm in common, or the other side broke off the handshake';
  return error.code === undefined ? 'the connection broke' : `the connection broke (${error.code})`;
}

export function openSession(partner: PartnerSettings, timeouts: SftpTimeouts): Promise<Result<SftpSession, WireFailure>> {
  const client = new ssh2.Client();
  // SFTP is many small questions and answers: with the delay each waits for the other side's delayed acknowledgement.
  const socket = connect({ host: partner.host, port: partner.port, noDelay: true });
  // ssh2 hears of it too and says so; an error before it listens must not end the process.
  socket.on('error', () => {});
  let offeredKey: string | undefined;
  return new Promise((resolve) => {
    const give = (failure: WireFailure): void => {
      client.destroy();
      socket.destroy();
      resolve(err(failure));
    };
    client.on('error', (error: Error & { code?: string; level?: string }) => {
      if (offeredKey !== undefined) give(otherHostKey(partner, offeredKey));
      else if (error.level === 'client-authentication') give(refusedLogIn(partner, 'the log-in was not accepted'));
      else give(unreachable(partner, whyUnreachable(error)));
    });
    client.on('close', () => give(unreachable(partner, 'the other side closed the connection')));
    client.on('ready', () => {
      const patience = setTimeout(() => give(unreachable(partner, 'no SFTP channel in time')), timeouts.answerTimeoutMillis);
      client.sftp((error, sftp) => {
        clearTimeout(patience);
        if (error === undefined) resolve(ok(sessionOn({ client, socket, sftp, timeouts })));
        else give(unreachable(partner, 'it offers no SFTP'));
      });
    });
    try {
      client.connect({
        sock: socket,
        username: partner.username,
        ...(partner.secret.kind === 'password' ? { password: partner.secret.value } : { privateKey: partner.secret.value }),
        algorithms: ALGORITHMS,
        readyTimeout: timeouts.connectTimeoutMillis,
        keepaliveInterval: 10_000,
        keepaliveCountMax: 3,
        hostVerifier: (key: Buffer) => {
          const offered = fingerprintOf(key);
          if (offered === bareFingerprint(partner.hostKeySha256)) return true;
          offeredKey = offered;
          return false;
        },
      });
    } catch {
      // The only thing `connect` itself refuses is a private key it cannot read.
      give(refusedLogIn(partner, 'our private key cannot be read'));
    }
  });
}

type Link = {
  readonly client: Client;
  readonly socket: Socket;
  readonly sftp: SFTPWrapper;
  readonly timeouts: SftpTimeouts;
};

function sessionOn({ client, socket, sftp, timeouts }: Link): SftpSession {
  let alive = true;
  const waiting = new Set<(reason: Error) => void>();
  const lose = (): void => {
    alive = false;
    for (const reject of waiting) reject(new SessionLost('the connection is gone'));
    waiting.clear();
  };
  client.on('close', lose);
  client.on('error', lose);
  sftp.on('close', lose);
  const ask = <T>(request: (sftp: SFTPWrapper, done: Callback<T>) => void): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (!alive) {
        reject(new SessionLost('the connection is gone'));
        return;
      }
      const patience = setTimeout(() => client.destroy(), timeouts.answerTimeoutMillis);
      const settle = (act: () => void): void => {
        clearTimeout(patience);
        waiting.delete(fail);
        act();
      };
      const fail = (reason: Error): void => settle(() => reject(reason));
      waiting.add(fail);
      // What is asked in one turn of the program leaves in one packet.
      if (socket.writableCorked === 0) {
        socket.cork();
        process.nextTick(() => socket.uncork());
      }
      request(sftp, (error, value) =>
        error ? fail(alive ? error : new SessionLost(error.message)) : settle(() => resolve(value)),
      );
    });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      if (!alive) {
        resolve();
        return;
      }
      client.once('close', () => resolve());
      client.end();
    });
  return { ask, isAlive: () => alive, close };
}
