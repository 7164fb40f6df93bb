/** Work items' reasons and next actions, by their English templates. */
export const serverWork: Readonly<Record<string, string>> = {
  'A plan on file now covers a visit that was charged to the patient.':
    'Un régime au dossier couvre maintenant une visite qui avait été facturée au patient.',
  'Open the account and bill the plan; or mark this as done when the visit stays the patient’s. No statement goes out before.':
    'Ouvrez le compte et facturez le régime ; ou marquez ceci comme fait si la visite reste au patient. Aucun relevé ne part avant.',
  'Nothing of this visit stands with the patient for want of a plan: it has a claim, or it was never charged. Open the visit and look there.':
    'Rien de cette visite ne reste au patient faute de régime : elle a une demande, ou n’a jamais été facturée. Ouvrez la visite et regardez là.',
  'The patient asked that this visit be kept from the plan and paid for it: it may not be billed there. Only the patient can take that back.':
    'Le patient a demandé que cette visite soit cachée au régime et l’a payée : elle ne peut pas y être facturée. Seul le patient peut revenir là-dessus.',
  'A part of this visit was given up as the patient’s. Undo that write-off first; then the whole charge goes to the plan.':
    'Une part de cette visite due par le patient a été radiée. Annulez d’abord cette radiation ; le montant entier va ensuite au régime.',
  'The plan, the charges or the payments of this visit have changed since you looked. Nothing was moved: load the account again and look at what would be asked now.':
    'Le régime, les montants ou les paiements de cette visite ont changé depuis que vous avez regardé. Rien n’a été déplacé : rechargez le compte et voyez ce qui serait demandé maintenant.',
  '{payer} took claims for this visit until {deadline}; that day is over, so nothing is moved. Ask the plan whether it makes an exception, for example for a coverage granted afterwards; its contract also says whether the patient may still be billed.':
    '{payer} acceptait les demandes pour cette visite jusqu’au {deadline} ; ce jour est passé, rien n’est donc déplacé. Demandez au régime s’il fait une exception, par exemple pour une couverture accordée après coup ; son contrat dit aussi si le patient peut encore être facturé.',
  'Read the remittance, call the payer and decide.': 'Lisez le bordereau, appelez le payeur et décidez.',
  'Line {line}: {codes}: {words}. Nothing was written off.': 'Ligne {line} : {codes} : {words}. Rien n’a été radié.',
  'the payer names the patient, but the line bears no sign of a signed notice (GA)':
    'le payeur désigne le patient, mais rien sur la ligne n’indique un avis signé (GA)',
  'Do not bill the patient without a signed notice. Look for it; appeal with the records, or write the line off.':
    'Ne facturez pas le patient sans avis signé. Cherchez-le ; faites appel avec le dossier, ou radiez la ligne.',
  'the payer names a patient who may not be billed any cost share: a person decides':
    'le payeur désigne un patient à qui aucune part ne peut être facturée : une personne décide',
  'Do not bill the patient before it is clear that they may owe this; appeal, or write it off.':
    'Ne facturez pas le patient avant qu’il soit clair qu’il peut devoir ce montant ; faites appel, ou radiez-le.',
  'the payer says that the patient is protected from this share': 'le payeur dit que le patient est protégé de cette part',
  'Do not bill the patient. Find the Medicaid coverage and bill it; without one, have the share written off as one that may not be billed.':
    'Ne facturez pas le patient. Trouvez la couverture Medicaid et facturez-la ; sans elle, faites radier la part comme non facturable.',
  'The answer leaves money open that no reason code explains, or less than earlier payers had settled.':
    'La réponse laisse ouvert un montant qu’aucun code n’explique, ou moins que ce que les payeurs précédents avaient réglé.',
  'Compare this answer with the earlier postings; call the payer, appeal, or have the rest written off.':
    'Comparez cette réponse aux écritures précédentes ; appelez le payeur, faites appel, ou faites radier le reste.',
  'More was paid than was open: the claim has a credit balance.':
    'Le paiement dépasse le montant ouvert : la demande a un solde créditeur.',
  'Find out who paid too much; refund it, or wait for the payer to take it back. Federal money: within 60 days.':
    'Trouvez qui a trop payé ; remboursez, ou attendez que le payeur reprenne son argent. Fonds fédéraux : dans les 60 jours.',
  'A remittance names a claim we cannot find by its number.': 'Un bordereau nomme une demande introuvable par son numéro.',
  'Search by service date, charge and member; place the money by hand, or return it to the payer.':
    'Cherchez par date de service, montant et assuré ; affectez l’argent à la main, ou rendez-le au payeur.',
  'The payer took its decision back and has not sent a new one.':
    'Le payeur a retiré sa décision et n’en a pas envoyé de nouvelle.',
  'Watch for the corrected decision; ask the payer why, and answer within its deadline.':
    'Guettez la décision corrigée ; demandez-en la raison au payeur, et répondez dans son délai.',
  'Ask the payer what it is for and move it from payer offsets to its account.':
    'Demandez au payeur à quoi il correspond et déplacez-le des compensations du payeur vers son compte.',
  'The payer takes back a decision that was never posted here, or for another amount.':
    'Le payeur retire une décision qui n’a jamais été inscrite ici, ou d’un autre montant.',
  'The payer says the claim is not theirs, yet money came with it.':
    'Le payeur dit que la demande n’est pas la sienne, et pourtant de l’argent l’accompagne.',
  'Compare the remittance with the claim and place the money by hand, or ask the payer.':
    'Comparez le bordereau à la demande et affectez l’argent à la main, ou demandez au payeur.',
  'The payer says this patient is not theirs and passed the claim on.':
    'Le payeur dit que ce patient n’est pas le sien et a transmis la demande.',
  'Check eligibility again, correct the coverage and send the claim to the right plan.':
    'Revérifiez l’admissibilité, corrigez la couverture et envoyez la demande au bon régime.',
  'The payer sent the claim on to {plan}, which is not among the patient’s coverages.':
    'Le payeur a transmis la demande à {plan}, qui n’est pas parmi les couvertures du patient.',
  'another plan': 'un autre régime',
  'Ask the patient for the other card and add the coverage; the patient is not billed until that plan answers.':
    'Demandez l’autre carte au patient et ajoutez la couverture ; le patient n’est pas facturé avant la réponse de ce régime.',
  'The visit note is not signed: nothing may be coded from it.':
    'La note de la visite n’est pas signée : rien ne peut en être codé.',
  'Ask the clinician to sign the note; the visit is coded on the next run after that.':
    'Demandez au clinicien de signer la note ; la visite est codée ensuite.',
  'Add the price for that date to the charge master; the visit is charged on the next run.':
    'Ajoutez le prix à cette date au tarif du cabinet ; la visite est ensuite facturée.',
  'Correct the coding or the registration of the visit; it is taken up again on the next run.':
    'Corrigez le codage ou l’inscription de la visite ; elle est ensuite reprise.',
  'Read the findings and correct the claim.': 'Lisez les constats et corrigez la demande.',
  'The payer turned the claim away: {status}. It was not taken in.':
    'Le payeur a refusé la demande à l’entrée : {status}. Elle n’a pas été prise en charge.',
  'The payer turned the claim away ({status}): {words}. It was not taken in.':
    'Le payeur a refusé la demande à l’entrée ({status}) : {words}. Elle n’a pas été prise en charge.',
  'Correct what the status names and send a new original claim.':
    'Corrigez ce que le statut nomme et envoyez une nouvelle demande initiale.',
  'Sent on {date} and never acknowledged.': 'Envoyée le {date} et jamais confirmée.',
  'Accepted on {date} and never decided.': 'Acceptée le {date} et jamais décidée.',
  'Check the file with the partner; resend the identical file only after the partner confirms it never arrived.':
    'Vérifiez le fichier avec le partenaire ; ne renvoyez le même fichier qu’après qu’il a confirmé ne l’avoir jamais reçu.',
  'Ask the payer for the claim status; have its acceptance number at hand.':
    'Demandez au payeur où en est la demande ; ayez son numéro d’acceptation sous la main.',
  'The first payer forwarded this claim to the next plan; its answer is awaited. Sending our own would be a duplicate.':
    'Le premier payeur a transmis cette demande au régime suivant ; sa réponse est attendue. En envoyer une serait un doublon.',
  'When the date has passed, ask the next plan whether it has the claim; if not, send it a secondary claim.':
    'Passé la date, demandez au régime suivant s’il a la demande ; sinon, envoyez-lui une demande secondaire.',
  'Read both answers; tell the next plan or the patient what has changed, and close or correct what was open before.':
    'Lisez les deux réponses ; dites au régime suivant ou au patient ce qui a changé, et fermez ou corrigez ce qui était ouvert.',
  'No claim file can be written for {partner}: {why}': 'Aucun fichier de demandes ne peut être écrit pour {partner} : {why}',
  'Correct the partner or practice setting that the message names; the claims wait and go on the next run.':
    'Corrigez le réglage du partenaire ou du cabinet que le message nomme ; les demandes attendent et partiront ensuite.',
  'Correct the value that the message names, then judge the claim again.':
    'Corrigez la valeur que le message nomme, puis faites rejuger la demande.',
  '{file}: its totals do not agree with the claims that it lists for {sent}.':
    '{file} : ses totaux ne concordent pas avec les demandes qu’il énumère pour {sent}.',
  'The answers that it lists were taken in. Look for claims of the sent file without an answer, and ask the partner for a corrected file.':
    'Les réponses énumérées ont été prises en compte. Cherchez les demandes du fichier envoyé restées sans réponse et demandez au partenaire un fichier corrigé.',
  '{file} answers {count} numbers that we never sent ({numbers}).':
    '{file} répond à {count} numéros que nous n’avons jamais envoyés ({numbers}).',
  'Ask the partner whose file this is. Nothing was changed.': 'Demandez au partenaire à qui est ce fichier. Rien n’a été changé.',
  '{file}: the partner says it already has interchange {number}. Its claims stay as sent.':
    '{file} : le partenaire dit avoir déjà l’échange {number}. Ses demandes restent envoyées.',
  'Wait for the answer to the first copy; if none comes, ask the partner what it holds under that number. Do not rebuild the file.':
    'Attendez la réponse à la première copie ; si rien ne vient, demandez au partenaire ce qu’il détient sous ce numéro. Ne refaites pas le fichier.',
  '{file}: payment {trace} was posted before with other content. Nothing was posted again.':
    '{file} : le paiement {trace} a déjà été inscrit avec un autre contenu. Rien n’a été inscrit de nouveau.',
  'Compare the two remittances; if the payer corrected the first, reverse it and post this one by hand.':
    'Comparez les deux bordereaux ; si le payeur a corrigé le premier, annulez-le et inscrivez celui-ci à la main.',
  'The payer decided a claim that we had as {state}. Its money is posted; send no other claim for it.':
    'Le payeur a décidé une demande que nous avions comme « {state} ». Son argent est inscrit ; n’envoyez pas d’autre demande.',
  'Something is left to a next plan for which no claim could be made: see the patient’s coverages.':
    'Un montant reste à un régime suivant pour lequel aucune demande n’a pu être faite : voyez les couvertures du patient.',
  'Read the file beside this message, ask the sender for a corrected one, and close this when it has come. Nothing was changed.':
    'Lisez le fichier joint à ce message, demandez-en un corrigé à l’expéditeur, et fermez ceci quand il est arrivé. Rien n’a été changé.',
  'Confirm the new host key with the partner by telephone before you change the pinned one. Nothing was sent.':
    'Confirmez la nouvelle clé du serveur avec le partenaire par téléphone avant de changer celle qui est enregistrée. Rien n’a été envoyé.',
  'Check the connection and the partner; the files wait and go on the next run.':
    'Vérifiez la connexion et le partenaire ; les fichiers attendent et partiront ensuite.',
  'The claim is {state} and its day to leave has passed; it is in no file.':
    'La demande est « {state} » et son jour de départ est passé ; elle n’est dans aucun fichier.',
  'Run the day again; if it stays, look for the reason in the log of the claim files.':
    'Relancez la journée ; si elle reste, cherchez la raison dans le journal des fichiers de demandes.',
  'Only the clinician who treated the patient signs this note. Ask them to sign it.':
    'Seul le clinicien qui a traité le patient signe cette note. Demandez-lui de la signer.',
  'There is no such version of this practice’s model. Choose one of the list, or none.':
    'Cette version du modèle du cabinet n’existe pas. Choisissez-en une de la liste, ou aucune.',
};
