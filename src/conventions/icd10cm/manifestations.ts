/**
 * Codes that describe a disease's effect and never its cause: the cause is coded before them.
 * Source: manifestation edit of the Medicare Code Editor, version 41.1, written as beginnings of codes; a test compares it
 * with the list where that is at hand.
 */
import { codePattern } from './code-pattern.ts';

export const isManifestation = codePattern(`
D63 D64.1 D72.18 D75.81 D77 D84.81 E08 E20.811 E35 F02 F54 G01 G02 G05 G07 G13 G26 G32 G47.27 G47.36 G47.37 G47.42 G47.54
G53 G55 G59 G63 G70.81 G73 G91.4 G94 G99 H22 H28 H32 H36.89 H42 H62 H67 H75 H82 H94 I31.31 I32 I39 I41 I43 I52 I68 I79
J17 J84.03 J84.17 J91 J99 K23 K67 K77 K82.A K87 L14 L45 L54 L62 L86 L99 M01 M02.8 M02.9 M14.8 M36 M49 M63 M90
N08 N16 N22 N29 N33 N37 N48.32 N51 N52.1 N74 N77 P91.811 R47.82 R50.81 Z91.83`);
