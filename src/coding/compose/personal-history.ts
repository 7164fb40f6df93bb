/**
 * What is said to be over, as the code of having had it. Source: Alphabetic Index, History, personal (of); guidelines I.C.2.m, I.C.9.d.3 and
 * I.C.21.c.4. Only conditions whose history has a code of its own.
 */

/** `the condition's code | the code of its history`; the first that fits. */
const TABLE = `
C15        | Z8501
C16        | Z85028
C18        | Z85038
C(?:19|20|21) | Z85048
C22        | Z8505
C25        | Z8507
C32        | Z8521
C34        | Z85118
C43        | Z85820
C44        | Z85828
C50        | Z853
C53        | Z8541
C5[45]     | Z8542
C56        | Z8543
C61        | Z8546
C62        | Z8547
C64        | Z85528
C67        | Z8551
C71        | Z85841
C73        | Z85850
C81        | Z8571
C8[2-8]    | Z8572
C90        | Z8579
C9[1-5]    | Z856
G45        | Z8673
I63        | Z8673
I26        | Z86711
I82        | Z86718
K2[5-8]    | Z8711
K85        | Z8719
N20        | Z87442
N39\\.?0    | Z87440
O244       | Z8632
U071       | Z8616
A1[5-9]    | Z8611
B1[5-9]    | Z8619
I21        | I252
`;

const ROWS: readonly { readonly code: RegExp; readonly history: string }[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    // The pattern itself may hold a bar.
    const bar = line.lastIndexOf('|');
    return { code: new RegExp(`^(?:${line.slice(0, bar).trim()})`), history: line.slice(bar + 1).trim() };
  });

/** 'Status post lumpectomy for breast cancer' may be under treatment still: a cancer is over only where its history is named. */
const NAMES_HISTORY = /\b(?:history|hx|h\/o|remote|previous|prior|past|years ago|in remission)\b/i;

/** In: the code of a condition that the words call past, and those words. Out: the code of its history, undefined where it has none. */
export function historyOf(code: string, words: string): string | undefined {
  if (code.startsWith('C') && !NAMES_HISTORY.test(words)) return undefined;
  return ROWS.find((row) => row.code.test(code))?.history;
}
