/**
 * Diagnoses that queries lead to most, known by name whatever codes are loaded. House list from general knowledge of
 * documentation improvement: it only adds to what the loaded index knows.
 */
const ASKED =
  /\b(?:sepsis|septic(?: shock)?|(?:severe )?malnutrition|encephalopathy|(?:acute |chronic |hypoxic |hypercapnic )*respiratory failure|(?:acute |chronic )*(?:kidney|renal) (?:injury|failure|disease)|acute tubular necrosis|(?:acute |chronic )*(?:systolic|diastolic|combined)? ?heart failure|pneumonia|anemia|pressure (?:ulcer|injury)|(?:morbid |severe )?obesity|myocardial infarction|NSTEMI|STEMI|pancytopenia|coagulopathy|ketoacidosis|hyponatremia|hypernatremia|acidosis|shock|delirium|dementia|major depress\w+|diabetes|neuropathy|nephropathy|cirrhosis|pancreatitis|embolism|thrombosis|stroke|cancer|malignan\w+|metasta\w+)\b/gi;

/** The words of a text that name one of them. */
export const askedDiagnosesIn = (text: string): readonly string[] => [...text.matchAll(ASKED)].map(([words]) => words.trim());
