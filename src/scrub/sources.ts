/**
 * Who says so. 'read' names a passage read on the day given, directly or as the named publication quotes it;
 * 'reference' rests on the project's reference notes; 'house' is the practice's own policy.
 */
import type { Citation } from '../kernel/effective.ts';
import { plainDate } from '../kernel/plain-date.ts';

const checkedOn = plainDate('2026-11-21');

const source =
  (basis: Citation['basis']) =>
  (title: string, locator: string): Citation => ({ title, locator, basis, checkedOn });

export const read = source('read');
export const reference = source('reference');
export const memory = source('memory');
const house = source('house');

/** 837P conformance points, in our own words. */
export const guide837p = (locator: string): Citation => reference('ASC X12N 837P, 005010X222A1', locator);

/** What a payer decides, in the usual order of its tests. */
export const payerTests = (locator: string): Citation => reference('How payers adjudicate: order of tests', locator);

export const practicePolicy = (locator: string): Citation => house('Practice policy', locator);
