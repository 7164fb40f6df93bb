/** What a person typed and has not saved, kept in this tab: it survives a reload, a lost connection and an ended session. */
const PREFIX = 'claimwright.draft.';

let owner = '';

const keyOf = (key: string): string => `${PREFIX}${owner}.${key}`;

const keptKeys = (): readonly string[] => Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));

/** Whose drafts these are from now on. What somebody else left in this tab is not for their eyes. */
export function setDraftOwner(userId: string): void {
  owner = userId;
  try {
    for (const key of keptKeys()) if (!key.startsWith(`${PREFIX}${userId}.`)) sessionStorage.removeItem(key);
  } catch {
    // Storage may be forbidden: then nothing was kept either.
  }
}

export function readDraft(key: string): unknown {
  try {
    const text = sessionStorage.getItem(keyOf(key));
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function writeDraft(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(keyOf(key), JSON.stringify(value));
  } catch {
    // Full or forbidden: the page still holds what was typed.
  }
}

export function dropDraft(key: string): void {
  try {
    sessionStorage.removeItem(keyOf(key));
  } catch {
    // Nothing was kept.
  }
}

/** At sign-out. */
export function dropAllDrafts(): void {
  try {
    for (const key of keptKeys()) sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
