/**
 * The practice's own price list and its contract fees. The five-digit numbers are CPT identifiers, the AMA's; the
 * words are the practice's own and the amounts are made up. No other table of this project carries CPT numbers.
 */
import type { ChargeMaster, ChargeMasterItem } from '../charges/charge-master.ts';
import type { ServiceKind } from '../claims/charge.ts';
import { asHcpcs, type Ndc } from '../claims/identifiers.ts';
import type { Citation } from '../kernel/effective.ts';
import { cents } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';

const PRICE_LIST: Citation = {
  title: 'Northgate price list',
  locator: 'demonstration practice, made-up amounts',
  basis: 'house',
  checkedOn: plainDate('2026-11-21'),
};

type Extra = Omit<ChargeMasterItem, 'procedure' | 'words' | 'wordsIn' | 'serviceKind' | 'prices'>;

const item = (code: string, kind: ServiceKind, words: string, priceCents: number, extra: Extra = {}): ChargeMasterItem => ({
  procedure: asHcpcs(code),
  words,
  ...(WORDS_IN[code] === undefined ? {} : { wordsIn: WORDS_IN[code] }),
  serviceKind: kind,
  prices: [{ from: plainDate('2025-01-01'), value: cents(priceCents), cite: PRICE_LIST }],
  ...extra,
});

/** The same words for readers of French and Spanish. */
const WORDS_IN: Readonly<Record<string, { readonly fr: string; readonly es: string }>> = {
  '99202': { fr: 'Visite au cabinet, nouveau patient, simple', es: 'Consulta, paciente nuevo, sencilla' },
  '99203': { fr: 'Visite au cabinet, nouveau patient, complexité faible', es: 'Consulta, paciente nuevo, complejidad baja' },
  '99204': { fr: 'Visite au cabinet, nouveau patient, complexité moyenne', es: 'Consulta, paciente nuevo, complejidad moderada' },
  '99213': { fr: 'Visite au cabinet, patient connu, complexité faible', es: 'Consulta, paciente conocido, complejidad baja' },
  '99214': {
    fr: 'Visite au cabinet, patient connu, complexité moyenne',
    es: 'Consulta, paciente conocido, complejidad moderada',
  },
  '99395': { fr: 'Visite préventive annuelle, de 18 à 39 ans', es: 'Visita preventiva anual, de 18 a 39 años' },
  '99396': { fr: 'Visite préventive annuelle, de 40 à 64 ans', es: 'Visita preventiva anual, de 40 a 64 años' },
  '87880': { fr: 'Test rapide du streptocoque au cabinet', es: 'Prueba rápida de estreptococo en el consultorio' },
  '81003': { fr: 'Bandelette urinaire lue par appareil', es: 'Tira reactiva de orina leída por aparato' },
  '83036': { fr: 'Hémoglobine A1c au cabinet', es: 'Hemoglobina A1c en el consultorio' },
  '82306': { fr: 'Dosage de la vitamine D', es: 'Nivel de vitamina D' },
  '96372': { fr: 'Administration d’une injection', es: 'Aplicación de una inyección' },
  J1885: { fr: 'Kétorolac, par 15 mg', es: 'Ketorolaco, por cada 15 mg' },
  '90471': { fr: 'Administration d’un vaccin', es: 'Aplicación de una vacuna' },
  G0008: { fr: 'Administration du vaccin contre la grippe (Medicare)', es: 'Aplicación de la vacuna contra la gripe (Medicare)' },
  '90656': { fr: 'Vaccin contre la grippe', es: 'Vacuna contra la gripe' },
  '69210': {
    fr: 'Retrait d’un bouchon de cérumen aux instruments, un côté',
    es: 'Extracción de cerumen con instrumentos, un lado',
  },
  '17110': { fr: 'Destruction de verrues, jusqu’à 14', es: 'Destrucción de verrugas, hasta 14' },
  '20610': { fr: 'Injection dans une grande articulation', es: 'Inyección en una articulación grande' },
  '11200': { fr: 'Retrait d’acrochordons, jusqu’à 15', es: 'Extirpación de acrocordones, hasta 15' },
  '71046': { fr: 'Radiographie du thorax, deux vues', es: 'Radiografía de tórax, dos vistas' },
  '72148': { fr: 'IRM du bas du dos sans contraste', es: 'Resonancia magnética lumbar sin contraste' },
};

/** Ketorolac 30 mg in 1 mL, single-dose vial; J1885 counts 15 mg. The NDC is from memory, not checked against a labeler's list. */
const KETOROLAC_NDC = '00409379501' as Ndc;

export const CHARGE_MASTER: ChargeMaster = {
  version: 'northgate-2025.1',
  items: [
    item('99202', 'evaluation', 'Office visit, new patient, straightforward', 15_500),
    item('99203', 'evaluation', 'Office visit, new patient, low complexity', 21_000),
    item('99204', 'evaluation', 'Office visit, new patient, moderate complexity', 31_500),
    item('99213', 'evaluation', 'Office visit, established patient, low complexity', 17_000),
    item('99214', 'evaluation', 'Office visit, established patient, moderate complexity', 24_500),
    item('99395', 'evaluation', 'Yearly preventive visit, age 18 to 39', 23_000),
    item('99396', 'evaluation', 'Yearly preventive visit, age 40 to 64', 25_000),
    item('87880', 'laboratory', 'Rapid strep test in the office', 3_600, { requiresClia: true }),
    item('81003', 'laboratory', 'Urine dipstick by machine', 1_400, { requiresClia: true }),
    item('83036', 'laboratory', 'Hemoglobin A1c in the office', 4_200, { requiresClia: true }),
    item('82306', 'laboratory', 'Vitamin D level', 9_800),
    item('96372', 'injection', 'Giving an injection', 4_800, { globalProcedure: true }),
    item('J1885', 'drug', 'Ketorolac, each 15 mg', 600, {
      singleDoseVial: true,
      drugPerUnit: { ndc: KETOROLAC_NDC, quantityThousandths: 500, unit: 'ML' },
    }),
    item('90471', 'vaccine-administration', 'Giving one vaccine', 4_500, { globalProcedure: true }),
    item('G0008', 'vaccine-administration', 'Giving the flu vaccine (Medicare)', 4_500, { globalProcedure: true }),
    item('90656', 'vaccine', 'Flu vaccine', 4_200),
    item('69210', 'procedure', 'Removing ear wax with instruments, one side', 12_500, { globalProcedure: true }),
    item('17110', 'procedure', 'Destroying warts, up to 14', 25_500, { globalProcedure: true }),
    item('20610', 'procedure', 'Injecting a large joint', 19_000, { globalProcedure: true }),
    item('11200', 'procedure', 'Removing skin tags, up to 15', 19_500, { globalProcedure: true }),
    item('71046', 'imaging', 'Chest x-ray, two views', 8_500),
    item('72148', 'imaging', 'MRI of the lower back without contrast', 98_000),
  ],
};

/** What the HMO and the PPO want approved before the service; the practice's own list of each contract's terms. */
export const NEEDS_AUTHORIZATION = [asHcpcs('72148')] as const;

/** Share of the price list that each contract allows, in hundredths of a percent: made-up contracts. */
export const CONTRACT_SHARE_HUNDREDTHS = {
  LKSHR1: 6800,
  RVRHM1: 6100,
  MDCRB1: 5400,
  OHMCD1: 4100,
  GLDSP1: 5400,
  BWCMP1: 7600,
} as const;
