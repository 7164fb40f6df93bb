/** What the intake says of visits, patients and coverages that came in, by the English templates. */
export const serverIntake: Readonly<Record<string, string>> = {
  'The visit names no patient, or one that the sender has not sent.':
    'La visite ne nomme aucun patient, ou un patient que l’expéditeur n’a pas envoyé.',
  'Send the file with the patient; or open the visit under Intake and say whose it is.':
    'Envoyez le fichier qui contient le patient ; ou ouvrez la visite dans Reprise et dites de qui elle est.',
  'The sender does not know whether the visit took place.': 'L’expéditeur ne sait pas si la visite a eu lieu.',
  'Ask the sender; when it took place, take the corrected record in.':
    'Demandez à l’expéditeur ; si elle a eu lieu, reprenez l’enregistrement corrigé.',
  'The visit lies before the patient was born.': 'La visite précède la naissance du patient.',
  'Ask the sender which date is wrong and take the corrected record in.':
    'Demandez à l’expéditeur quelle date est fausse et reprenez l’enregistrement corrigé.',
  'The visit lies after the patient’s death.': 'La visite suit le décès du patient.',
  'Ask the sender which date is wrong. Nothing is billed for a service after death.':
    'Demandez à l’expéditeur quelle date est fausse. Rien n’est facturé pour un service après le décès.',
  'The visit was by video, and where the patient was is not said: at home is place 10, elsewhere 02.':
    'La visite s’est faite en vidéo, et le lieu où était le patient n’est pas dit : à domicile, lieu 10 ; ailleurs, 02.',
  'Ask the clinician where the patient was, and enter the visit with that place of service, under Intake.':
    'Demandez au clinicien où était le patient, et saisissez la visite avec ce lieu de service, dans Reprise.',
  'The visit lies in the future: it has not taken place.': 'La visite est à venir : elle n’a pas eu lieu.',
  'The visit was cancelled, or was entered by mistake.': 'La visite a été annulée, ou saisie par erreur.',
  'The visit is planned and has not taken place.': 'La visite est prévue et n’a pas eu lieu.',
  'The visit is not finished. It is taken up when the sender says so.':
    'La visite n’est pas terminée. Elle est reprise quand l’expéditeur le dit.',
  'A hospital stay: the hospital bills the stay, and the record does not say what its physicians did on each day.':
    'Un séjour à l’hôpital : l’hôpital facture le séjour, et l’enregistrement ne dit pas ce que ses médecins ont fait chaque jour.',
  'Observation in a hospital: the record does not say which days and services are this practice’s to bill.':
    'Observation à l’hôpital : l’enregistrement ne dit pas quels jours et quels actes ce cabinet doit facturer.',
  'A visit before an admission: it may be part of the hospital’s stay.':
    'Une visite avant une admission : elle fait peut-être partie du séjour facturé par l’hôpital.',
  'Care in the field: whether it is this practice’s to bill is not in the record.':
    'Des soins sur le terrain : l’enregistrement ne dit pas si ce cabinet doit les facturer.',
  'The record says a kind of visit that is not known here.':
    'L’enregistrement indique un genre de visite qui n’est pas connu ici.',
  'The record carries a modifier that is not known here: it may mean the opposite of what it seems to say.':
    'L’enregistrement porte un modificateur inconnu ici : il peut signifier le contraire de ce qu’il semble dire.',
  'Ask the sender what the modifier means; then enter the visit under Intake, or mark this as done.':
    'Demandez à l’expéditeur ce que signifie le modificateur ; saisissez ensuite la visite dans Reprise, ou marquez ceci comme fait.',
  'Ask the clinician what was done and when. What is ours to bill, enter under Intake; if nothing is, mark this as done.':
    'Demandez au clinicien ce qui a été fait et quand. Ce que nous facturons, saisissez-le dans Reprise ; s’il n’y a rien, marquez ceci comme fait.',
  '{visits} visits that were kept as history are looked at again: visits are billed from {date} on now. They are counted with this run.':
    '{visits} visites gardées comme historique sont réexaminées : on facture désormais les visites à partir du {date}. Elles sont comptées avec cette reprise.',
  'The visit lacks {missing}.': 'Il manque à la visite : {missing}.',
  'Open Intake and say it, under notes and visits to assign; or take a corrected record in.':
    'Ouvrez Reprise et indiquez-le, sous notes et visites à attribuer ; ou reprenez un enregistrement corrigé.',
  'the day of the visit': 'le jour de la visite',
  'the clinician who treated': 'le clinicien qui a soigné',
  'the place': 'le lieu',
  'the time of day': 'l’heure',
  'a confirmation': 'une confirmation',
  'An appointment that came in lacks {missing}, so it is not in the books.':
    'Il manque à un rendez-vous repris : {missing} ; il n’est donc pas inscrit.',
  'Ask the sender or the patient, and take the corrected record in; or mark this as done when it is settled.':
    'Demandez à l’expéditeur ou au patient, et reprenez l’enregistrement corrigé ; ou marquez ceci comme fait une fois réglé.',
  'The patient is under {years} years old, and the record does not say who answers for the bill.':
    'Le patient a moins de {years} ans, et l’enregistrement ne dit pas qui répond de la facture.',
  'Ask the parents or the guardian, and enter who answers for the bill with the patient; then mark this as done.':
    'Demandez aux parents ou au tuteur, et saisissez avec le patient qui répond de la facture ; marquez ensuite ceci comme fait.',
  'The visit was at a place or with a clinician that this practice does not bill for.':
    'La visite a eu lieu en un lieu ou avec un clinicien pour lequel ce cabinet ne facture pas.',
  'Whether the patient is one of ours is a question that a person must answer.':
    'Si le patient est l’un des nôtres, une personne doit le dire.',
  'A patient who came in may be one of ours.': 'Un patient repris est peut-être l’un des nôtres.',
  'Open Intake, look at who came and at the charts that are like them, and say who it is. Nothing is merged before.':
    'Ouvrez Reprise, comparez la personne arrivée avec les dossiers semblables, et dites qui elle est. Rien n’est réuni avant.',
  'Which payer of ours is meant is a question that a person must answer.':
    'Lequel de nos payeurs est visé, une personne doit le dire.',
  'A payer of the sender is none that this practice knows.': 'Un payeur de l’expéditeur n’est pas connu de ce cabinet.',
  'Open Intake and say which of our payers it is. The answer is kept for this sender.':
    'Ouvrez Reprise et dites lequel de nos payeurs c’est. La réponse est gardée pour cet expéditeur.',
  'Which clinician of ours treated is a question that a person must answer.':
    'Lequel de nos cliniciens a traité, une personne doit le dire.',
  'A clinician of the sender has no NPI of ours.': 'Un clinicien de l’expéditeur ne porte aucun NPI des nôtres.',
  'Open Intake and say which of our clinicians it is, or that it is none. The answer is kept for this sender.':
    'Ouvrez Reprise et dites lequel de nos cliniciens c’est, ou aucun. La réponse est gardée pour cet expéditeur.',
  'At which place of ours the visit was is a question that a person must answer.':
    'En lequel de nos lieux la visite s’est faite, une personne doit le dire.',
  'A place or organization of the sender is none of ours.': 'Un lieu ou une organisation de l’expéditeur n’est pas des nôtres.',
  'Open Intake and say which of our places it is, or that it is none. The answer is kept for this sender.':
    'Ouvrez Reprise et dites lequel de nos lieux c’est, ou aucun. La réponse est gardée pour cet expéditeur.',
  'A patient who came in lacks what a chart needs: {missing}.':
    'Il manque à un patient repris ce qu’exige un dossier : {missing}.',
  'the name': 'le nom',
  'the birth date': 'la date de naissance',
  'an address in the United States': 'une adresse aux États-Unis',
  'the member number': 'le numéro d’assuré',
  'the payer': 'le payeur',
  'the subscriber’s name and birth date': 'le nom et la date de naissance du souscripteur',
  'the patient': 'le patient',
  'Only facts came with the visit and no narrative: the record is not signed, and nothing may be coded from it.':
    'La visite est venue avec des faits seuls, sans récit : l’enregistrement n’est pas signé, et rien ne peut en être codé.',
  'The note that came with the visit is not signed by a clinician of ours: nothing may be coded from it.':
    'La note venue avec la visite n’est pas signée par l’un de nos cliniciens : rien ne peut en être codé.',
  'Ask the clinician to read the record and to sign it as theirs, or to add what is missing; then it can be coded.':
    'Demandez au clinicien de lire l’enregistrement et de le signer, ou d’ajouter ce qui manque ; il peut alors être codé.',
  'Diagnoses that came with a code valid on the day: {certain}.':
    'Diagnostics arrivés avec un code valable ce jour-là : {certain}.',
  'Conditions that came without such a code: {uncoded}.': 'Affections arrivées sans un tel code : {uncoded}.',
  'Services that came with it: {services}.': 'Services arrivés avec elle : {services}.',
  'Of these without a billing code: {unbilled}.': 'Parmi eux sans code de facturation : {unbilled}.',
  'A signed note came and nothing else: all codes are in its words.':
    'Une note signée est arrivée, et rien d’autre : tous les codes sont dans ses mots.',
  'Open the visit, check the codes against the signed note, and decide.':
    'Ouvrez la visite, vérifiez les codes d’après la note signée, et décidez.',
  'The patient has no coverage on the day of the visit, so it is the patient’s own to pay.':
    'Le patient n’a pas de couverture le jour de la visite : elle est à sa charge.',
  'Ask the patient for a plan and enter it; without one, give the good-faith estimate of 45 CFR 149.610.':
    'Demandez son assurance au patient et saisissez-la ; à défaut, remettez l’estimation de bonne foi de 45 CFR 149.610.',
  'No coverage of the patient is active on the day of the visit.':
    'Aucune couverture du patient n’est active le jour de la visite.',
  'The sender billed a plan for this visit, and the plan’s coverage did not come with it.':
    'L’expéditeur a facturé une assurance pour cette visite, dont la couverture n’est pas venue avec elle.',
  'Check with patient and payer which plan covered that day, and enter it before the visit is billed.':
    'Vérifiez auprès du patient et du payeur quelle assurance couvrait ce jour, et saisissez-la avant de facturer.',
  'A coverage that came in lacks {missing}, so it is not in the books.':
    'Il manque à une couverture reprise {missing} : elle n’est pas inscrite.',
  'Look at the card, and enter the coverage with the patient.': 'Regardez la carte, et saisissez la couverture chez le patient.',
  'Compare the two and enter what holds. Nothing of ours was overwritten.':
    'Comparez les deux et saisissez ce qui vaut. Rien des nôtres n’a été écrasé.',
  'A newer version of this patient came in, and somebody here changed the chart since the last one.':
    'Une version plus récente de ce patient est arrivée, et quelqu’un ici a modifié le dossier depuis la précédente.',
  'A newer version of this coverage came in, and somebody here changed it since the last one.':
    'Une version plus récente de cette couverture est arrivée, et quelqu’un ici l’a modifiée depuis la précédente.',
  'A newer version of this visit came in, and it was signed, coded or changed here since the last one.':
    'Une version plus récente de cette visite est arrivée, et elle a été signée, codée ou modifiée ici depuis la précédente.',
  'The visit was before {date}, from which on visits of this intake are billed. It is kept as history.':
    'La visite précède le {date}, à partir duquel les visites de cette reprise sont facturées. Elle est gardée comme antécédent.',
  'There is no such question. Go back to the list of the intake.':
    'Cette question n’existe pas. Revenez à la liste de la reprise.',
  'Somebody answered this question already. Load the page again; the answer can be taken back there.':
    'Quelqu’un a déjà répondu à cette question. Rechargez la page ; la réponse peut y être retirée.',
  'This answer does not fit the question. Load the page again and choose one of its answers.':
    'Cette réponse ne convient pas à la question. Rechargez la page et choisissez l’une de ses réponses.',
  'There is no such patient in this practice. Look for the patient once more.':
    'Ce patient n’existe pas dans ce cabinet. Cherchez-le à nouveau.',
  'The record lacks what a chart needs. Register the patient by hand, then say that the two are the same person.':
    'Il manque à l’enregistrement ce qu’exige un dossier. Inscrivez le patient à la main, puis dites qu’il s’agit de la même personne.',
  'Visits that rest on this answer are signed, coded or billed already. Correct those visits; the answer stays.':
    'Des visites fondées sur cette réponse sont déjà signées, codées ou facturées. Corrigez ces visites ; la réponse demeure.',
  'This visit is in the books already, or is not one that waits. Load the list again.':
    'Cette visite est déjà inscrite, ou n’est pas en attente. Rechargez la liste.',
  'There is no such clinician in this practice. Choose one of the list.':
    'Ce clinicien n’existe pas dans ce cabinet. Choisissez-en un dans la liste.',
  'There is no such place in this practice. Choose one of the list.':
    'Ce lieu n’existe pas dans ce cabinet. Choisissez-en un dans la liste.',
  'The date lies in the future, before the birth or after the death of the patient. Correct it.':
    'La date est à venir, précède la naissance ou suit le décès du patient. Corrigez-la.',
};
