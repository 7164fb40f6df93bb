import { beforeEach, expect, test } from 'vitest';
import { dropAllDrafts, dropDraft, readDraft, setDraftOwner, writeDraft } from './drafts.ts';

/** The part of a browser's storage that drafts use; its entries are own properties, as in a browser. */
class TabStorage {
  [key: string]: unknown;
  getItem(key: string): string | null {
    const value = this[key];
    return typeof value === 'string' ? value : null;
  }
  setItem(key: string, value: string): void {
    this[key] = value;
  }
  removeItem(key: string): void {
    delete this[key];
  }
}

beforeEach(() => {
  Object.assign(globalThis, { sessionStorage: new TabStorage() });
  setDraftOwner('ann');
});

test('what was typed comes back after a reload and after signing in again', () => {
  writeDraft('patient/1', { city: 'Athens' });
  setDraftOwner('ann');
  expect(readDraft('patient/1')).toEqual({ city: 'Athens' });
  dropDraft('patient/1');
  expect(readDraft('patient/1')).toBeUndefined();
});

test('the next person in this tab sees nothing of it, and neither does the one before afterwards', () => {
  writeDraft('patient/1', { city: 'Athens' });
  setDraftOwner('bob');
  expect(readDraft('patient/1')).toBeUndefined();
  setDraftOwner('ann');
  expect(readDraft('patient/1')).toBeUndefined();
});

test('signing out forgets all drafts and nothing else', () => {
  writeDraft('patient/1', 'typed');
  sessionStorage.setItem('other', 'stays');
  dropAllDrafts();
  expect(readDraft('patient/1')).toBeUndefined();
  expect(sessionStorage.getItem('other')).toBe('stays');
});

test('a damaged draft is no draft, and a full storage loses nothing else', () => {
  sessionStorage.setItem('claimwright.draft.ann.x', '{broken');
  expect(readDraft('x')).toBeUndefined();
  Object.assign(globalThis, {
    sessionStorage: {
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    },
  });
  expect(() => writeDraft('x', 'y')).not.toThrow();
});
