/** The optional language model beside the coder. */
export const languageModel: Readonly<Record<string, string>> = {
  'the note supports it': 'la note l’appuie',
  'the note does not support it': 'la note ne l’appuie pas',
  'the note does not tell': 'la note ne le dit pas',
  'judged by {model}': 'jugé par {model}',
  'Show the words in the note': 'Montrer les mots dans la note',
  'What {model} reads of the visit': 'Ce que {model} lit de la visite',
  'It counts nothing: add what you find right to the elements above.':
    'Rien n’en est compté : ajoutez aux éléments ci-dessus ce que vous trouvez juste.',
  'The language model said nothing': 'Le modèle de langage n’a rien dit',
  'Ask the language model': 'Demander au modèle de langage',
  'Ask the language model again': 'Redemander au modèle de langage',
  '{model} gets the note without names, dates and numbers of persons.':
    '{model} reçoit la note sans les noms, dates et numéros des personnes.',
  '{model} gets the note as it is.': '{model} reçoit la note telle quelle.',
  '{n, plural, =0 {It judged nothing} one {It judged # suggestion} other {It judged # suggestions}}':
    '{n, plural, =0 {Il n’a rien jugé} one {Il a jugé # suggestion} other {Il a jugé # suggestions}}',
  '{n, plural, one {# thing it said is not shown: no quote of the note, or no code that was asked about.} other {# things it said are not shown: no quote of the note, or no code that was asked about.}}':
    '{n, plural, one {# chose qu’il a dite n’est pas montrée : pas une citation de la note, ou pas un code demandé.} other {# choses qu’il a dites ne sont pas montrées : pas une citation de la note, ou pas un code demandé.}}',
};
