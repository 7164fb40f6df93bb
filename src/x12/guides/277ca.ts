/**
 * 277CA, 005010X214: structure, usage, repeats, lengths and codes.
 * Facts by way of the pyx12 guide map (BSD-3-Clause); form and names are ours.
 * Printed by tools/x12/derive.ts, then corrected by hand: ST03 is checked with the envelope;
 * loop 2200C and the line's STC02 are optional (the published example goes without them).
 */
import { defineGuide } from '../guide.ts';
import { SITUATIONS_277CA } from './situations.ts';

export const GUIDE_277CA = defineGuide({
  id: '005010X214',
  transactionSet: '277',
  functionalId: 'HN',
  name: '277CA',
  aliases: [],
  basis: 'guide map',
  situations: SITUATIONS_277CA,
  text: `
ST R 1 | 143R=277 329R 1705S
BHT R 1 | 1005R=0085 353R=08 127R 373R 337R 640R=TH
@2000A R * answering party level
 HL R 1 | 628R 734N 735R=20 736R=1
 @2100A R 1 answering party
  NM1 R 1 P0809 C1110 C1203 | 98R=PR,AY 1065R=2 1035R 1036N 1037N 1038N 1039N 66R=46,FI,PI,XV 67R 706N 98N 1035N
 @2200A R * transmission
  TRN R 1 | 481R=1 127R 509N 127N
  DTP R 1 | 374R=050 1250R=D8 1251R
  DTP R 1 | 374R=009 1250R=D8 1251R
 @2000B R 1 receiver level
  HL R 1 | 628R 734R 735R=21 736R=0,1
  @2100B R 1 receiver
   NM1 R 1 P0809 C1110 C1203 | 98R=41 1065R=1,2 1035R 1036S 1037S 1038N 1039N 66R=46 67R 706N 98N 1035N
  @2200B R 1 receiver answer
   TRN R 1 | 481R=2 127R 509N 127N
   STC R * | C043R{1271R 1271R 98S=36,40,41,AY,PR 1270N} 373R 306R=U,WQ 782R 782N 373N 591N 373N 429N C043S{1271R 1271R 98S 1270N} C043S{1271R 1271R 98S 1270N} 933N
   QTY S 1 E0204 R0204 | 673R=90 380R C001N{} 61N
   QTY S 1 E0204 R0204 | 673R=AA 380R C001N{} 61N
   AMT S 1 | 522R=YU 782R 478N
   AMT S 1 | 522R=YY 782R 478N
  @2000C R * billing provider level
   HL R 1 | 628R 734R 735R=19 736R=1
   @2100C R * billing provider
    NM1 R 1 | 98R=85 1065R=1,2 1035R 1036S 1037S 1038S 1039S 66R=FI,SV,XX 67R 706N 98N
   @2200C S 1 billing provider answer
    TRN R 1 | 481R=1 127R 509N 127N
    STC R * | C043R{1271R 1271R 98S=36,40,41,77,82,85,87,AY,PR 1270N} 373N 306R=U,WQ 782R 782N 373N 591N 373N 429N C043S{1271R 1271R 98S 1270N} C043S{1271R 1271R 98S 1270N} 933N
    REF S 1 | 128R=0B,1G,G2,LU,SY,TJ 127R 352N C040N{}
    QTY S 1 E0204 R0204 | 673R=QA 380R C001N{} 61N
    QTY S 1 E0204 R0204 | 673R=QC 380R C001N{} 61N
    AMT S 1 | 522R=YU 782R 478N
    AMT S 1 | 522R=YY 782R 478N
   @2000D R * patient level
    HL R 1 | 628R 734R 735R=PT 736N=0,1
    @2100D R 1 patient
     NM1 R 1 | 98R=QC 1065R=1 1035R 1036S 1037S 1038S 1039S 66R=II,MI 67R 706N 98N
    @2200D S * claim answer
     TRN R 1 | 481R=2 127R 509N 127N
     STC R * | C043R{1271R&claim_status_category 1271R&claim_status 98S=03,1P,1Z,40,41,71,72,73,77,82,85,87,DK,DN,DQ,FA,GB,HK,IL,LI,MSC,PR,PRP,QB,QC,QD,SEP,TL,TTP,TU 1270N} 373R 306R=U,WQ 782R 782N 373N 591N=ACH,BOP,CHK,FWT,NON 373N 429N C043S{1271R&claim_status_category 1271R&claim_status 98S&entity} C043S{1271R&claim_status_category 1271R&claim_status 98S&entity} 933S
     REF S 1 | 128R=1K 127R 352N C040N{}
     REF S 1 | 128R=D9 127R 352N C040N{}
     REF S 1 | 128R=BLT 127R 352N C040N{}
     DTP R 1 | 374R=472 1250R=RD8,D8 1251R
     @2220D S * line answer
      SVC R 1 | C003R{235R=AD,ER,HC,HP,IV,NU,NU,WK 234R 4#1339S 352N} 782R 782N 234S 380N C003N{} 380S
      STC R 1 | C043R{1271R&claim_status_category 1271R&claim_status 98S=03,1P,1Z,40,41,71,72,73,77,82,85,87,DK,DN,DQ,FA,GB,HK,IL,LI,MSC,PR,PRP,QB,QC,QD,SEP,TL,TTP,TU} 373S 306R=U 782N 782N 373N 591N 373N 429N C043S{1271R&claim_status_category 1271R&claim_status 98S&entity} C043S{1271R&claim_status_category 1271R&claim_status 98S&entity} 933N
      REF S 1 | 128R=FJ 127R 352N C040N{}
      REF S 1 | 128R=XZ 127R 352N C040N{}
      DTP S 1 | 374R=472 1250R=D8,RD8 1251R
SE R 1 | 96R 329R
`,
});
