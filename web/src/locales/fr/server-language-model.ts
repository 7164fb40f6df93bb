/** Why the optional language model said nothing. */
export const serverLanguageModel: Readonly<Record<string, string>> = {
  'The language model answered in another form than it was asked for. Nothing of it is used; ask again, or look at the model’s setup.':
    'Le modèle de langage a répondu sous une autre forme que celle demandée. Rien n’en est utilisé ; redemandez ou revoyez la configuration du modèle.',
  'The language model cannot be reached. Code without it; whoever runs the server should look at its address and the network.':
    'Le modèle de langage est injoignable. Codez sans lui ; la personne qui gère le serveur doit revoir son adresse et le réseau.',
  'The language model did not answer in time. Code without it, or ask again later.':
    'Le modèle de langage n’a pas répondu à temps. Codez sans lui ou redemandez plus tard.',
  'The language model’s answer was cut off. Nothing of it is used; ask again, or allow it longer answers.':
    'La réponse du modèle de langage a été coupée. Rien n’en est utilisé ; redemandez ou permettez-lui des réponses plus longues.',
  'What answers at the language model’s address speaks another protocol. Whoever runs the server should look at its setup.':
    'Ce qui répond à l’adresse du modèle de langage parle un autre protocole. La personne qui gère le serveur doit revoir sa configuration.',
  'The language model refused the request. Whoever runs the server should look at its key, its name and its address.':
    'Le modèle de langage a refusé la requête. La personne qui gère le serveur doit revoir sa clé, son nom et son adresse.',
  'The language model has no room for more requests now. Code without it, or ask again later.':
    'Le modèle de langage n’a plus de place pour d’autres requêtes. Codez sans lui ou redemandez plus tard.',
  'The note suggests no diagnosis, and the language model is asked about suggestions alone. Nothing was sent.':
    'La note ne suggère aucun diagnostic, et le modèle de langage n’est interrogé que sur des suggestions. Rien n’a été envoyé.',
  'What the language model may use today is used up. Code without it, or ask tomorrow. Nothing was sent.':
    'Ce que le modèle de langage peut utiliser aujourd’hui est épuisé. Codez sans lui ou demandez demain. Rien n’a été envoyé.',
  'The note was changed while the language model read it. Open the visit again and ask anew.':
    'La note a changé pendant que le modèle de langage la lisait. Rouvrez la visite et redemandez.',
  'No language model is set up here. Code without it; whoever runs the server can set one up.':
    'Aucun modèle de langage n’est configuré ici. Codez sans lui ; la personne qui gère le serveur peut en configurer un.',
};
