/**
 * argon2id, a little above what OWASP's password storage sheet asks for (19 MiB, 2 passes, 1 lane; from memory). Each
 * hash takes that memory and a thread, so only a few run at a time and the rest wait; the throttle keeps that queue short.
 */
import { hash, verify } from '@node-rs/argon2';

/** Algorithm 2 is argon2id; the package's enum cannot be read by a program whose types are only stripped. */
const PARAMETERS = { algorithm: 2, memoryCost: 32_768, timeCost: 2, parallelism: 1 };

const AT_ONCE = 2;
/** Above this the server says that it is busy instead of letting people wait. */
const WAITING_MAX = 100;

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  // Whoever ends hands its place on, so that nobody slips in between.
  if (running >= AT_ONCE) await new Promise<void>((resolve) => void waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

/** True while so many log-ins wait that another one should come back later. */
export const passwordsAreBusy = (): boolean => waiting.length >= WAITING_MAX;

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password.normalize('NFC'), PARAMETERS));

/** A hash that no password fits, made once: an unknown name costs the same time as a known one. */
let nobody: Promise<string> | undefined;

/** False for an unknown name (`passwordHash` undefined) too, after the same work. */
export async function passwordFits(password: string, passwordHash: string | undefined): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID());
  const against = passwordHash ?? (await nobody);
  const fits = await inTurn(() => verify(against, password.normalize('NFC')));
  return fits && passwordHash !== undefined;
}
