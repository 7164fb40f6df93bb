/**
 * What a past disease, or a relative's, is coded as. Source: titles of Z80 to Z87 in the FY2026 order file; a test looks up each.
 * `codes | own history | a relative's`, '-' for none.
 */
import { codePattern, type CodePattern } from './code-pattern.ts';

type HistoryRow = { readonly holds: CodePattern; readonly own: string | undefined; readonly family: string | undefined };

const TABLE = `
C50             | Z85.3   | Z80.3
C61             | Z85.46  | Z80.42
C18             | Z85.038 | Z80.0
C19-C21         | Z85.048 | Z80.0
C34             | Z85.118 | Z80.1
C43             | Z85.820 | Z80.8
C44             | Z85.828 | Z80.8
C53             | Z85.41  | Z80.49
C56             | Z85.43  | Z80.41
C64             | Z85.528 | Z80.51
C67             | Z85.51  | Z80.52
C73             | Z85.850 | Z80.8
C81-C85         | Z85.79  | Z80.7
C91-C95         | Z85.6   | Z80.6
C00-C97         | Z85.9   | Z80.9
I60-I66         | Z86.73  | Z82.3
G45             | Z86.73  | Z82.3
I82             | Z86.718 | Z82.49
I26             | Z86.711 | Z82.49
I21 I22         | I25.2   | Z82.49
I10-I15 I20-I52 | Z86.79  | Z82.49
E08-E13         | -       | Z83.3
J45             | Z87.09  | Z82.5
J44             | Z87.09  | Z83.6
J12-J18         | Z87.01  | Z83.6
K25-K28         | Z87.11  | Z83.79
K63.5 D12       | Z86.0100 | Z83.719
N20             | Z87.442 | Z84.19
N39.0           | Z87.440 | Z84.2
N18             | -       | Z84.19
F17             | Z87.891 | Z81.2
F10             | -       | Z81.1
F32 F33         | Z86.59  | Z81.8
F20-F99         | Z86.59  | Z81.8
M80 M81         | -       | Z82.62
G40             | Z86.69  | Z82.0
U07.1           | Z86.16  | -
T78.2           | Z87.892 | -
`;

const cellOf = (text: string | undefined): string | undefined =>
  text === undefined || text === '-' ? undefined : text.replace('.', '');

export const HISTORIES: readonly HistoryRow[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [codes = '', own, family] = line.split('|').map((cell) => cell.trim());
    return { holds: codePattern(codes), own: cellOf(own), family: cellOf(family) };
  });

/** The history code that stands for a disease that was, or that a relative has; the first row that holds answers. */
export const historyOf = (code: string, whose: 'own' | 'family'): string | undefined =>
  HISTORIES.find(({ holds }) => holds(code))?.[whose];
