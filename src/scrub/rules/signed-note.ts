import { defineRule } from '../../rules/rule.ts';
import { practicePolicy, reference } from '../sources.ts';
import type { ScrubSubject } from '../subject.ts';
import { said } from '../../kernel/said.ts';

export const signedNote = defineRule<ScrubSubject>({
  id: 'signed-note',
  severity: 'error',
  message: 'The claim rests on version {version} of the note, and {why}.',
  fix: 'Have the note signed and the visit coded from the signed version, then build the claim again.',
  prevents: ['CARC 16', 'CARC 226'],
  cite: [
    practicePolicy('a claim pins a signed note version and its hash'),
    reference('False Claims Act', 'each billed code can be traced to what was documented and signed'),
  ],
  check: ({ claim: { note }, context }) => {
    const version = context.encounter.notes.find((one) => one.version === note.version);
    if (version === undefined) return [{ version: note.version, why: said('the visit has no such version') }];
    if (version.status !== 'signed') return [{ version: note.version, why: said('nobody signed it') }];
    return version.sha256 === note.sha256 ? [] : [{ version: note.version, why: said('its text is not the one that was coded') }];
  },
  cases: {
    pass: [{ title: 'signed and unchanged', sketch: 'claim CLM-1' }],
    fail: [
      { title: 'not signed', sketch: 'claim CLM-1\nunsigned' },
      { title: 'another text under the same version', sketch: 'claim CLM-1\nresigned' },
      { title: 'a version that the visit does not have', sketch: 'claim CLM-1\nresigned 2' },
    ],
  },
});
