import assert from 'node:assert/strict';
import test from 'node:test';
import { readTelehealth } from './telehealth.ts';

const said = (text: string): string => {
  const found = readTelehealth(text);
  return found === undefined ? 'in person' : [found.by, found.at].filter(Boolean).join(' ');
};

test('a visit by video or telephone is told from one in person, and from visits that are only spoken of', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Visit 2026-03-04, by live video; patient at home, consented to video\n\nChief complaint: cough.', 'video home'],
    ['CC: Cough.\n\nThis visit was conducted via a HIPAA-compliant audio and video platform.', 'video'],
    ['Telehealth visit. The patient is located at home.', 'video home'],
    ['Visit type: telemedicine\nHPI: Rash.', 'video'],
    ['HPI: The patient was seen by video from home.', 'video home'],
    ['HPI: I saw the patient via Zoom. She was at work.', 'video elsewhere'],
    ['Telephone visit.\nHPI: Cough for two days.', 'audio'],
    ['HPI: This encounter was performed by telephone, audio only, with the patient at home.', 'audio home'],
    ['HPI: The visit was begun by video. The connection failed and we switched to the telephone.', 'audio'],
    ['HPI: The visit was held by video. The visit was held by telephone.', 'in person'],
    ['CC: Cough.\nHPI: Two days of cough.', 'in person'],
    ['HPI: She had a video visit with cardiology last week.', 'in person'],
    ['HPI: He called by phone yesterday.', 'in person'],
    ['ASSESSMENT AND PLAN\n\n1. Asthma.\n- Follow-up visit by video in four weeks.', 'in person'],
    ['ASSESSMENT AND PLAN\n\n1. Asthma.\n- The next appointment can be by telephone.', 'in person'],
    ['HPI: This visit was not held by video.', 'in person'],
    ['HPI: She works from home and does yoga by video.', 'in person'],
  ];
  for (const [text, held] of rows) assert.equal(said(text), held, text);
});

test('its quotes are the words of the note', () => {
  const text = 'Visit 2026-03-04, by live video; patient at home\n\nCC: Cough.';
  for (const { start, end, words } of readTelehealth(text)?.quotes ?? []) assert.equal(text.slice(start, end), words);
  assert.equal(readTelehealth(text)?.quotes.length, 2);
});
