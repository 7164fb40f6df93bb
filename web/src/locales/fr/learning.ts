/** What the practice learned from its coders. */
export const learning: Readonly<Record<string, string>> = {
  'Learned from coders': 'Appris des codeurs',
  'Every decision tells which suggestions were right. A person decides each visit, whatever is filled in.':
    'Chaque décision dit quelles suggestions étaient justes. Une personne décide de chaque visite, quoi qui soit inscrit.',
  '{n} %': '{n} %',
  'What became of suggestions': 'Ce que sont devenues les suggestions',
  'Visits with answers': 'Visites avec réponses',
  'set aside, with a reason': 'écartées, avec une raison',
  'became another code': 'devenues un autre code',
  'taken as suggested': 'prises telles quelles',
  'left without an answer': 'laissées sans réponse',
  'codes added by hand': 'codes ajoutés à la main',
  'Filled in by itself': 'Inscrit de soi-même',
  'Codes are filled in where at least so many are right': 'Des codes sont inscrits là où au moins tant sont justes',
  'Counted on this practice’s own answers. One visit in sixteen is shown without, so that the count stays true.':
    'Compté sur les réponses de ce cabinet. Une visite sur seize est montrée sans, pour que le compte reste vrai.',
  never: 'jamais',
  'Nothing is filled in before a version of this practice is in force.':
    'Rien n’est inscrit avant qu’une version de ce cabinet soit en vigueur.',
  'Nothing is filled in.': 'Rien n’est inscrit.',
  'The answers so far prove that precision for no code: nothing is filled in.':
    'Les réponses jusqu’ici ne prouvent cette précision pour aucun code : rien n’est inscrit.',
  '{share} of the suggested codes are filled in; of {many} such codes {precision} were right (surely {low} to {high}).':
    '{share} des codes suggérés sont inscrits ; sur {many} de ces codes, {precision} étaient justes (sûrement {low} à {high}).',
  Versions: 'Versions',
  'Nothing was learned yet': 'Rien n’est encore appris',
  'Learning needs {visits} visits with {answers} answers; there are {n} visits so far. Until then suggestions are ranked by the model that ships.':
    'Pour apprendre il faut {visits} visites avec {answers} réponses ; il y en a {n} jusqu’ici. D’ici là, les suggestions sont classées par le modèle livré.',
  Learned: 'Appris',
  Answers: 'Réponses',
  'Error in its trial, and of the one before': 'Erreur à l’essai, et de la précédente',
  'in force': 'en vigueur',
  'worse than the one before: not put in force': 'moins bonne que la précédente : pas mise en vigueur',
  'Back to the model that ships': 'Revenir au modèle livré',
  'Put version {n} in force': 'Mettre la version {n} en vigueur',
  'Suggestions are ranked by it from now on. Nothing that was decided changes, and you can go back at any time.':
    'Les suggestions sont classées par elle désormais. Rien de ce qui est décidé ne change, et vous pouvez revenir à tout moment.',
  'Learn from the answers now': 'Apprendre des réponses maintenant',
};
