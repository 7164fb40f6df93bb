/** Questions to clinicians: their rules, their work, and why one is not taken. */
export const serverQueries: Readonly<Record<string, string>> = {
  'The title': 'Le titre',
  'The question': 'La question',
  'Option {position}': 'Le choix {position}',
  'The question rests on no clinical indicator of the record.': 'La question ne s’appuie sur aucun indice clinique du dossier.',
  'Mark the findings, results or treatments in the signed note that raise the question.':
    'Marquez dans la note signée les constats, résultats ou traitements qui posent la question.',
  'Indicator {position} is not exactly what a signed note of this patient says at that place.':
    'L’indice {position} n’est pas exactement ce qu’une note signée de ce patient dit à cet endroit.',
  'Every cited indicator is of an earlier visit.': 'Tous les indices cités viennent d’une visite antérieure.',
  'Cite what the note of this visit says that makes the earlier words matter; without it there is nothing to ask about this visit.':
    'Citez ce qui, dans la note de cette visite, rend les mots antérieurs pertinents ; sans cela, il n’y a rien à demander sur cette visite.',
  'The question cites an earlier visit and does not say why it matters at this one.':
    'La question cite une visite antérieure sans dire pourquoi elle compte pour celle-ci.',
  'Choose why the earlier note matters, or take its words out.':
    'Choisissez pourquoi la note antérieure compte, ou retirez ses mots.',
  'Mark the words in the signed note again; indicators are cited, never retold.':
    'Marquez de nouveau les mots dans la note signée ; un indice se cite, il ne se raconte pas.',
  '{part} speaks of payment, quality or risk scores: “{words}”.':
    '{part} parle de paiement, de qualité ou de scores de risque : « {words} ».',
  'Take it out: what the answer is worth must not stand in a question.':
    'Retirez-le : ce que vaut la réponse n’a pas sa place dans une question.',
  'The title names a diagnosis: “{words}”.': 'Le titre nomme un diagnostic : « {words} ».',
  'Title the question by what is to be cleared up, such as “Clarification of a finding”.':
    'Intitulez la question par ce qu’il faut éclaircir, par exemple « Clarification of a finding ».',
  '{part} pushes towards an answer: “{words}”.': '{part} pousse vers une réponse : « {words} ».',
  'Ask what it was, and let the indicators speak.': 'Demandez ce que c’était et laissez parler les indices.',
  'The question names “{words}”, which none of the cited indicators says.':
    'La question nomme « {words} », qu’aucun des indices cités ne dit.',
  'Cite where the record says it, or ask without naming it; a diagnosis nobody has documented may stand among the options only.':
    'Citez l’endroit où le dossier le dit, ou demandez sans le nommer ; un diagnostic que personne n’a documenté ne peut figurer que parmi les choix.',
  'Option {position} {why}.': 'Le choix {position} {why}.',
  'Offer only what the cited indicators support; “other” and “unable to determine” are always offered.':
    'N’offrez que ce que les indices cités appuient ; « autre » et « impossible à déterminer » sont toujours offerts.',
  'says nothing': 'ne dit rien',
  'is offered with every question by itself': 'est offert d’office avec chaque question',
  'repeats another': 'en répète un autre',
  'is supported by no indicator': 'n’est appuyé par aucun indice',
  'names an indicator that is not there': 'nomme un indice qui n’existe pas',
  'A question of this form has no such options: {why}.': 'Une question de cette forme n’a pas de tels choix : {why}.',
  'Add what the indicators support to a multiple choice, or ask in another form.':
    'Ajoutez aux choix ce que les indices appuient, ou demandez sous une autre forme.',
  'a multiple choice offers nothing': 'un choix multiple n’offre rien',
  'only a multiple choice offers options': 'seul un choix multiple offre des choix',
  'a question for yes or no says what it confirms': 'une question par oui ou non dit ce qu’elle confirme',
  'an open question confirms nothing': 'une question ouverte ne confirme rien',
  'Yes or no may only confirm what is documented, and the indicators cited from this visit document {found} of {needed} diagnoses it needs.':
    'Oui ou non ne peut que confirmer ce qui est documenté, et les indices cités de cette visite documentent {found} des {needed} diagnostics nécessaires.',
  'Cite the words in which the clinician named the diagnosis, both of them for a cause and its effect, or ask an open question.':
    'Citez les mots par lesquels le clinicien a nommé le diagnostic, les deux pour une cause et son effet, ou posez une question ouverte.',
  '{part} names a code: “{words}”.': '{part} nomme un code : « {words} ».',
  'Ask in clinical words; choosing the code is the coder’s work, after the answer.':
    'Demandez en termes cliniques ; choisir le code est le travail du codeur, après la réponse.',
  'Only one option is offered beside “other” and “unable to determine”.':
    'Un seul choix est offert à côté de « autre » et « impossible à déterminer ».',
  'Offer what else the indicators support; leave it so only where nothing else is reasonable.':
    'Offrez ce que les indices appuient d’autre ; n’en restez là que si rien d’autre n’est raisonnable.',
  'The words ask no question.': 'Ces mots ne posent pas de question.',
  'End with what you want to know, such as “What condition was treated?”.':
    'Finissez par ce que vous voulez savoir, par exemple « What condition was treated? ».',
  'A coder has a question for {clinician} about a visit note.':
    'Un codeur a une question pour {clinician} sur une note de visite.',
  'Read the question with what it cites, and answer it; “unable to determine” is an answer.':
    'Lisez la question avec ce qu’elle cite, puis répondez ; « impossible à déterminer » est une réponse.',
  '{clinician} has answered a question about a visit note.': '{clinician} a répondu à une question sur une note de visite.',
  'Read the answer, code the visit by it, and close the question.':
    'Lisez la réponse, codez la visite en conséquence et fermez la question.',
  'A question sent on {date} was to be answered by {due} and is not.':
    'Une question envoyée le {date} attendait une réponse pour le {due} et n’en a pas.',
  'Ask the clinician in person, or withdraw the question and code what the note says.':
    'Demandez au clinicien de vive voix, ou retirez la question et codez ce que dit la note.',
  'This id was used for another question. Close the dialog, look at the questions of the visit, and ask again if it is missing.':
    'Cet identifiant a servi à une autre question. Fermez la fenêtre, regardez les questions de la visite et redemandez si elle manque.',
  'Somebody else changed this question while you had it open. Read it as it is now, then go on.':
    'Quelqu’un d’autre a modifié cette question pendant que vous l’aviez ouverte. Lisez-la telle qu’elle est, puis continuez.',
  'This question was sent or withdrawn already; its words stay as they are.':
    'Cette question est déjà envoyée ou retirée ; ses mots restent tels quels.',
  'This question does not wait for an answer: it was answered, or withdrawn, or never sent.':
    'Cette question n’attend pas de réponse : elle a reçu la sienne, a été retirée ou n’a pas été envoyée.',
  'This question has no answer to close. Wait for the answer, or withdraw the question.':
    'Cette question n’a pas de réponse à fermer. Attendez la réponse ou retirez la question.',
  'This question is answered or ended already, so it cannot be withdrawn.':
    'Cette question a déjà sa réponse ou est finie ; elle ne peut plus être retirée.',
  'A question cites signed notes of this visit and of the patient’s earlier ones, and one that it names is not signed or has another text. Open the visit again.':
    'Une question cite des notes signées de cette visite et des visites antérieures du patient ; l’une de celles qu’elle nomme n’est pas signée ou a un autre texte. Rouvrez la visite.',
  'This question breaks a rule of compliant queries. Mend what the check names, then send it.':
    'Cette question enfreint une règle des questions conformes. Corrigez ce que la vérification nomme, puis envoyez-la.',
  'Only the clinician whom this question asks may answer it.':
    'Seul le clinicien à qui s’adresse cette question peut y répondre.',
  'This answer does not fit the question. Choose one of those it offers, or answer in your own words.':
    'Cette réponse ne convient pas à la question. Choisissez l’une de celles qu’elle offre ou répondez avec vos mots.',
};
