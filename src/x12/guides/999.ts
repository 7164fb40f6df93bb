/**
 * 999, 005010X231A1: structure, usage, repeats, lengths and codes.
 * Facts by way of the pyx12 guide map (BSD-3-Clause); form and names are ours.
 * Printed by tools/x12/derive.ts, then corrected by hand: ST03 is checked with the envelope; IK4 is required in
 * the loop it begins; AK201 takes any transaction set, so that one we do not know can be answered too.
 */
import { defineGuide } from '../guide.ts';
import { SITUATIONS_999 } from './situations.ts';

export const GUIDE_999 = defineGuide({
  id: '005010X231A1',
  transactionSet: '999',
  functionalId: 'FA',
  name: '999',
  aliases: ['005010X231'],
  basis: 'guide map',
  situations: SITUATIONS_999,
  text: `
ST R 1 | 143R=999 329R 1705S
AK1 R 1 | 479R=BE,HB,HC,HI,HN,HP,HR,HS,RA 28R 480R
@2000 S * transaction answered
 AK2 R 1 | 143R 329R 1705S
 @2100 S * segment in error
  IK3 R 1 | 721R 719R 447S 620S=1,2,3,4,5,6,7,8,I4,I6,I7,I8,I9
  CTX S 9 | C998Rx10{9999R=SITUATIONAL_TRIGGER 9998N} 721R 719R 447S C030S{722R 1528S 1686S} C999S{725R 725N}
  CTX S 1 | C998Rx10{9999R=TRN02,NM109,PATIENT_NAME_NM109,SUBSCRIBER_NAME_NM109,ENT01,SUBSCRIBER_NUMBER_REF02,CLM01 9998R} 721N 719N 447N C030S{722R 1528S 1686S} C999N{725R 725N}
  @2110 S * element in error
   IK4 R 1 | C030R{722R 1528S 1686S} 725S 621R=1,2,3,4,5,6,7,8,9,10,11,12,13,I10,I11,I12,I13,I6,I9 724S
   CTX S 10 | C998Rx10{9999R=SITUATIONAL_TRIGGER 9998N} 721R 719R 447S C030S{722R 1528S 1686S} C999S{725R 725N}
 IK5 R 1 | 717R=A,E,M,R,W,X 5#618S=1,2,3,4,5,6,7,8,9,10,11,12,13,15,16,17,18,19,23,24,25,26,27,I5,I6
AK9 R 1 | 715R=A,E,M,P,R,W,X 97R 123R 2R 5#716S=1,2,3,4,5,6,10,11,12,13,14,15,16,17,18,19,23,24,25,26
SE R 1 | 96R 329R
`,
});
