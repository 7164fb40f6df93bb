/** TA1, interchange acknowledgement (one segment between ISA and GS). Facts by way of pyx12's control map (BSD-3-Clause). */
import { defineGuide } from '../guide.ts';

export const GUIDE_TA1 = defineGuide({
  id: 'TA1',
  transactionSet: 'TA1',
  functionalId: '',
  name: 'TA1',
  aliases: [],
  basis: 'guide map',
  text: `
TA1 R 1 | I12R I08R I09R I17R=A,E,R I18R=000,001,002,003,004,005,006,007,008,009,010,011,012,013,014,015,016,017,018,019,020,021,022,023,024,025,026,027,028,029,030,031
`,
});
