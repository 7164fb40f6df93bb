/** `claimwright coding`: how good the suggestions are on notes with known codes, and a model learned from such notes. */
import { type Command, type Terminal, UsageError } from './usage.ts';

const HELP = `Usage: claimwright coding VERB DIR [OPTIONS]

  eval DIR                   scores the suggestions against a set of notes with known codes
      --notes DIR            where the notes' texts are, for a set that holds none (ACI-BENCH CSV files)
      --half dev|held|held2  which part of a set that has several (default dev); another only with --final
      --final                says that this is the last look, the only one at an untouched part
      --mode billing|mention billing (default for our own set): what may be billed; mention (for CodiEsp): all that is named
      --language en|es       of CodiEsp's texts (default en)
      --model FILE           a model that \`coding train\` wrote; without it, the one that ships
      --threshold N          what counts as suggested, 0 to 1 (default: as the engine says)
      --misses               lists what was missed and what was wrong, by code
      --json                 for programs
  train DIR                  learns a model from a folder of CodiEsp and writes it to a file
      --language en|es       of the notes it shall read (default en)
      --out FILE             (default: models/coding-<language>.json under CLAIMWRIGHT_HOME)
      --json                 for programs

DIR is a folder of CodiEsp (D.tsv, X.tsv, text_en/, text_es/) or of our own rows (gold.tsv).`;

/** Loaded when asked for. */
const VERBS: Readonly<Record<string, () => Promise<(words: readonly string[], terminal: Terminal) => Promise<number>>>> = {
  eval: async () => (await import('./coding-eval.ts')).evaluateCoding,
  train: async () => (await import('./coding-train.ts')).trainCoding,
};

export const codingCommand: Command = {
  name: 'coding',
  usage:
    'coding eval|train DIR [--notes DIR] [--half dev] [--mode billing|mention] [--language en|es] [--model FILE] [--threshold N] [--misses] [--out FILE] [--json]',
  summary: 'Scores suggested codes against notes with known codes, and learns from such notes.',
  help: async () => HELP,
  run: async ([verb = '', ...words], terminal) => {
    const load = VERBS[verb];
    if (load === undefined) throw new UsageError(`"${verb}" is not known; see claimwright coding --help.`);
    return (await load())(words, terminal);
  },
};
