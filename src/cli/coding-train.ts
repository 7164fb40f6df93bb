/** `claimwright coding train`: a model from notes with known codes, written to a file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { corpusLessons } from '../coding/learned/corpus-lessons.ts';
import { learnModel } from '../coding/learned/learn-model.ts';
import { modelText } from '../coding/learned/model-text.ts';
import { TRAINING } from '../coding/learned/ranker.ts';
import { noteReader } from '../coding/learned/mention-reading.ts';
import { VISIT_DAY } from './coding-eval.ts';
import { codeSetsOf } from '../wire/code-shelf.ts';
import { codiespSet } from './read-gold.ts';
import { plainNumber } from './plain-number.ts';
import { readWords, type Terminal, UsageError } from './usage.ts';

export async function trainCoding(words: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals, options } = readWords(words, { language: 'string', out: 'string', json: 'boolean' });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError('Name one folder: claimwright coding train DIR.');
  const language = options.language ?? 'en';
  if (language !== 'en' && language !== 'es') throw new UsageError('--language must be en or es.');
  const spanish = codiespSet(folder, 'es');
  const english = new Map(codiespSet(folder, 'en').notes.map(({ gold, text }) => [gold.note, text]));
  const codeSets = codeSetsOf(terminal.config.home);
  const notes = spanish.notes.map(({ gold, text }) => ({ gold, spanish: text, english: english.get(gold.note) ?? '' }));
  terminal.say(`${notes.length} notes, seed ${TRAINING.seed}; this takes some minutes.`);
  const { lessons, translation } = corpusLessons(notes, language, noteReader(VISIT_DAY, codeSets));
  terminal.say('Read. Learning.');
  const model = learnModel(lessons, { language, ...(language === 'es' ? { translation } : {}) });
  const path = options.out ?? join(terminal.config.home, 'models', `coding-${language}.json`);
  mkdirSync(dirname(path), { recursive: true });
  const text = modelText(model);
  writeFileSync(path, text);
  const { precision, recall, f1 } = model.heldBack;
  const report = {
    path,
    bytes: text.length,
    notes: notes.length,
    seed: TRAINING.seed,
    threshold: model.ranker.threshold,
    precision,
    recall,
    f1,
  };
  terminal.print(
    options.json === true
      ? JSON.stringify(report)
      : `${path}: ${plainNumber(text.length / 1e6, 1)} MB. On notes held back in training: P ${plainNumber(precision, 3)}, R ${plainNumber(recall, 3)}, F1 ${plainNumber(f1, 3)} from ${plainNumber(model.ranker.threshold, 2)}.`,
  );
  return 0;
}
