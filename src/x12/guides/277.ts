/**
 * 277 answer to a 276, 005010X212: structure, usage, repeats, lengths and codes.
 * Facts by way of imsweb's guide map (BSD-3-Clause, after pyx12); form and names are ours.
 * Printed by tools/x12/derive.ts, then corrected by hand: levels stand inside the level they belong to (HL02), ST03 is
 * checked with the envelope, a dependent without an answer is allowed as a subscriber without one is;
 * the provider's STC01-3 may also be 85 (a published example carries it).
 */
import { defineGuide } from '../guide.ts';

export const GUIDE_277 = defineGuide({
  id: '005010X212',
  transactionSet: '277',
  functionalId: 'HN',
  name: '277',
  aliases: [],
  basis: 'guide map',
  text: `
ST R 1 | 143R=277 329R 1705S
BHT R 1 | 1005R=0010 353R=08 127R 373R 337R 640R=DG
@2000A R * payer level
 HL R 1 | 628R 734N 735R=20 736R=1
 @2100A R 1 payer
  NM1 R 1 P0809 C1110 C1203 | 98R=PR 1065R=2 1035R 1036N 1037N 1038N 1039N 66R=PI,XV 67R 706N 98N 1035N
  PER S 1 P0304 P0506 P0708 | 366R=IC 93S 365R=ED,EM,FX,TE 364R 365S=ED,EM,EX,FX,TE 364S 365S=ED,EM,EX,FX,TE 364S 443N
 @2000B R * receiver level
  HL R 1 | 628R 734R 735R=21 736R=0,1
  @2100B R 1 receiver
   NM1 R 1 P0809 C1110 C1203 | 98R=41 1065R=1,2 1035S 1036S 1037S 1038N 1039N 66R=46 67R 706N 98N 1035N
  @2200B S 1 receiver answer
   TRN R 1 | 481R=2 127R 509N 127N
   STC R * | C043R{1271R&claim_status_category 1271R&claim_status 98S=41,AY,PR 1270N} 373R 306N 782N 782N 373N 591N 373N 429N C043S{1271R&claim_status_category 1271R&claim_status 98S 1270N} C043S{1271R&claim_status_category 1271R&claim_status 98S 1270N} 933N
  @2000C S * provider level
   HL R 1 | 628R 734R 735R=19 736R=0,1
   @2100C R 2 provider
    NM1 R 1 P0809 C1110 C1203 | 98R=1P 1065R=1,2 1035S 1036S 1037S 1038N 1039S 66R=FI,SV,XX 67R 706N 98N 1035N
   @2200C S 1 provider answer
    TRN R 1 | 481R=1 127R 509N 127N
    STC R * | C043R{1271R&claim_status_category 1271R&claim_status 98S=1P,85 1270N} 373R 306N 782N 782N 373N 591N 373N 429N C043S{1271R&claim_status_category 1271R&claim_status 98S 1270N} C043S{1271R&claim_status_category 1271R&claim_status 98S 1270N} 933N
   @2000D S * subscriber level
    HL R 1 | 628R 734R 735R=22 736R=0,1
    @2100D R 1 subscriber
     NM1 R 1 P0809 C1110 C1203 | 98R=IL 1065R=1,2 1035R 1036S 1037S 1038N 1039S 66R=24,II,MI 67R 706N 98N 1035N
    @2200D S * claim answer
     TRN R 1 | 481R=2 127R 509N 127N
     STC R * | C043R{1271R&claim_status_category 1271R&claim_status 98S&entity 1270S=RX} 373R 306N 782S 782S 373S 591N 373S 429S C043S{1271R&claim_status_category 1271R&claim_status 98S 1270S=RX} C043S{1271R&claim_status_category 1271R&claim_status 98S 1270S=RX} 933N
     REF S 1 R0203 | 128R=1K 127R 352N C040N{}
     REF S 1 R0203 | 128R=BLT 127R 352N C040N{}
     REF S 1 R0203 | 128R=EJ 127R 352N C040N{}
     REF S 1 R0203 | 128R=XZ 127R 352N C040N{}
     REF S 1 R0203 | 128R=VV 127R 352N C040N{}
     REF S 1 R0203 | 128R=D9 127R 352N C040N{}
     DTP S 1 | 374R=472 1250R=D8,RD8 1251R
     @2220D S * line answer
      SVC R 1 | C003R{235R=AD,ER,HC,HP,IV,N4,NU,WK 234R 4#1339S 352N 234N} 782R 782R 234S 380N C003N{} 380R
      STC R * | C043R{1271R&claim_status_category 1271R&claim_status 98S&entity 1270S=RX} 373R 306N 782N 782N 373N 591N 373N 429N C043S{1271R&claim_status_category 1271R&claim_status 98S 1270S=RX} C043S{1271R&claim_status_category 1271R&claim_status 98S 1270S=RX} 933N
      REF S 1 R0203 | 128R=FJ 127R 352N C040N{}
      DTP R 1 | 374R=472 1250R=D8,RD8 1251R
    @2000E S * dependent level
     HL R 1 | 628R 734R 735R=23 736N
     @2100E R 1 dependent
      NM1 R 1 P0809 C1110 C1203 | 98R=QC 1065R=1 1035R 1036S 1037S 1038N 1039S 66N 67N 706N 98N 1035N
     @2200E S * claim answer for the dependent
      TRN R 1 | 481R=2 127R 509N 127N
      STC R * | C043R{1271R&claim_status_category 1271R&claim_status 98S&entity 1270S=RX} 373R 306N 782S 782S 373S 591N 373S 429S C043S{1271R&claim_status_category 1271R&claim_status 98S 1270S=RX} C043S{1271R&claim_status_category 1271R&claim_status 98S 1270S=RX} 933N
      REF S 1 R0203 | 128R=1K 127R 352N C040N{}
      REF S 1 R0203 | 128R=BLT 127R 352N C040N{}
      REF S 1 R0203 | 128R=EJ 127R 352N C040N{}
      REF S 1 R0203 | 128R=XZ 127R 352N C040N{}
      REF S 1 R0203 | 128R=VV 127R 352N C040N{}
      REF S 1 R0203 | 128R=D9 127R 352N C040N{}
      DTP S 1 | 374R=472 1250R=D8,RD8 1251R
      @2220E S * line answer for the dependent
       SVC R 1 | C003R{235R=AD,ER,HC,HP,IV,N4,NU,WK 234R 4#1339S 352N 234N} 782R 782R 234S 380N C003N{} 380R
       STC R * | C043R{1271R&claim_status_category 1271R&claim_status 98S&entity 1270S=RX} 373R 306N 782N 782N 373N 591N 373N 429N C043S{1271R&claim_status_category 1271R&claim_status 98S 1270S=RX} C043S{1271R&claim_status_category 1271R&claim_status 98S 1270S=RX} 933N
       REF S 1 R0203 | 128R=FJ 127R 352N C040N{}
       DTP R 1 | 374R=472 1250R=D8,RD8 1251R
SE R 1 | 96R 329R
`,
});
