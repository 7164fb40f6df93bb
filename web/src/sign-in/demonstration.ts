/** The log-ins of the demonstration, when this is one. */
import { words } from '../language.ts';

export type DemonstrationPerson = {
  readonly loginName: string;
  readonly password: string;
  readonly displayName: string;
  /** English words of the role; empty when the server names none that we know. */
  readonly role: string;
};

const ROLES: Readonly<Record<string, string>> = {
  'front-desk': words('Front desk'),
  coder: words('Coder'),
  biller: words('Biller'),
  poster: words('Payment poster'),
  manager: words('Manager'),
  provider: words('Provider'),
  compliance: words('Compliance officer'),
};

type Told = {
  readonly people?: readonly {
    readonly loginName: string;
    readonly password: string;
    readonly displayName: string;
    readonly roles: readonly string[];
  }[];
};

/** Empty when this is no demonstration, or when the server cannot be asked. */
export async function readDemonstration(signal: AbortSignal): Promise<readonly DemonstrationPerson[]> {
  try {
    const response = await fetch('/api/v1/demonstration', { signal, headers: { accept: 'application/json' } });
    if (!response.ok) return [];
    const { people = [] } = (await response.json()) as Told;
    return people.map(({ loginName, password, displayName, roles }) => ({
      ...{ loginName, password, displayName },
      role: ROLES[roles[0] ?? ''] ?? '',
    }));
  } catch {
    return [];
  }
}
