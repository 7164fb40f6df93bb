/** What a text is besides a note, said where its codes are suggested. */
export const serverCoding: Readonly<Record<string, string>> = {
  'The note is empty: there is nothing to code from.': 'La note est vide : rien ne peut être codé.',
  'The note has no words: there is nothing to code from.': 'La note ne contient aucun mot : rien ne peut être codé.',
  'Part of the note is no text. It was left out; bring the note as text.':
    'Une partie de la note n’est pas du texte. Elle a été laissée de côté ; fournissez la note en texte.',
  'Letters of the note were lost when it was saved. Bring it again as UTF-8; words with lost letters were not found.':
    'Des lettres de la note ont été perdues à l’enregistrement. Fournissez-la à nouveau en UTF-8 ; les mots abîmés n’ont pas été trouvés.',
  'The note is longer than any visit’s note. Only its beginning was read.':
    'La note est plus longue que celle d’aucune visite. Seul son début a été lu.',
  'The note looks like a template that was not filled in. Read it before it is coded.':
    'La note ressemble à un modèle non rempli. Lisez-la avant de la coder.',
  'The note seems to be in another language than English, French or Spanish. Conditions in it may not have been found.':
    'La note semble être dans une autre langue que l’anglais, le français ou l’espagnol. Des affections peuvent ne pas avoir été trouvées.',
  'The note is in French, wholly or in part. That was read by a list of words: look for conditions that the list does not have.':
    'La note est en français, entièrement ou en partie. Cela a été lu au moyen d’une liste de mots : cherchez les affections qui n’y figurent pas.',
  'The note is in Spanish, wholly or in part. That was read by a list of words: look for conditions that the list does not have.':
    'La note est en espagnol, entièrement ou en partie. Cela a été lu au moyen d’une liste de mots : cherchez les affections qui n’y figurent pas.',
  'These words tell the reader what to code. They are no finding of the visit and were left out.':
    'Ces mots disent au lecteur quoi coder. Ils ne sont pas un constat de la visite et ont été laissés de côté.',
  'No condition was found in the note that could be coded.': 'Aucune affection codable n’a été trouvée dans la note.',
};
