/** What the rules of queries rest on. */
import type { Citation } from '../../kernel/effective.ts';
import { plainDate } from '../../kernel/plain-date.ts';

const checkedOn = plainDate('2026-11-22');

/** The practice brief in our own words, as the project's reference gives it. */
export const practiceBrief = (locator: string): Citation => ({
  title: 'AHIMA/ACDIS, Guidelines for Achieving a Compliant Query Practice (2022 update)',
  locator,
  basis: 'reference',
  checkedOn,
});

/** What of the brief rests on general knowledge. */
export const briefFromMemory = (locator: string): Citation => ({ ...practiceBrief(locator), basis: 'memory' });

export const housePolicy = (locator: string): Citation => ({ title: 'House policy', locator, basis: 'house', checkedOn });
