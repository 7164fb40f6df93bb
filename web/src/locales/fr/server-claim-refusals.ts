/** French of refused corrections and of the names of X12 loops: English text → French. */
export const serverClaimRefusals: Readonly<Record<string, string>> = {
  '{status}': '{status}',
  '{note}': '{note}',
  'A claim is written as X12 once it has passed the edits.': 'Une demande s’écrit en X12 une fois qu’elle a passé les règles.',
  '{role}: {name}': '{role} : {name}',
  '{what}: {number}': '{what} : {number}',
  '{what}: {date}': '{what} : {date}',
  '{what}: {amountCents}': '{what} : {amountCents}',
  '{code}': '{code}',
  '{reason}: {amountCents}': '{reason} : {amountCents}',
  'A claim that is ready cannot be corrected. It takes an earlier claim back and leaves with the next files. To bill the visit anew, wait for its answer.':
    'Une demande prête ne peut être corrigée. Elle reprend une demande antérieure et part avec les prochains fichiers. Pour facturer la visite à nouveau, attendez sa réponse.',
  'A claim that is submitted cannot be corrected. It is on its way: wait for the payer’s front door, which takes it in or turns it away.':
    'Une demande envoyée ne peut être corrigée. Elle est en route : attendez l’accueil du payeur, qui l’accepte ou la refuse.',
  'A claim that is accepted cannot be corrected. The payer has it and decides: a correction may follow its decision.':
    'Une demande acceptée ne peut être corrigée. Le payeur l’a et décide : une correction peut suivre sa décision.',
  'A claim that is replaced cannot be corrected. A later claim has taken its place: correct that one.':
    'Une demande remplacée ne peut être corrigée. Une demande ultérieure a pris sa place : corrigez celle-là.',
  'A claim that is closed cannot be corrected. It was closed and nobody works on it: undo its write-off first.':
    'Une demande close ne peut être corrigée. Elle a été close et personne n’y travaille : annulez d’abord sa radiation.',
  'A claim that is draft cannot be corrected. It is being judged: look again in a moment.':
    'Une ébauche ne peut être corrigée. Elle est en cours de jugement : regardez de nouveau dans un instant.',
  'Somebody else, or an answer, has changed this claim since you opened it. Your fixes are not saved: look at the claim as it is now, then enter what is still needed.':
    'Quelqu’un d’autre, ou une réponse, a changé cette demande depuis que vous l’avez ouverte. Vos corrections ne sont pas enregistrées : regardez la demande telle qu’elle est, puis saisissez ce qui manque encore.',
  'The visit behind this claim has no codes. Open the visit and code it.':
    'La visite derrière cette demande n’a pas de codes. Ouvrez la visite et codez-la.',
  'This line is not on the claim. Open the claim again and change the lines it has.':
    'Cette ligne n’est pas sur la demande. Rouvrez la demande et changez les lignes qu’elle a.',
  'The note of this visit is not signed, so its codes cannot be changed. Ask the clinician to sign it.':
    'La note de cette visite n’est pas signée : ses codes ne peuvent être changés. Demandez au clinicien de la signer.',
  'The authorization ends before it begins. Correct one of the two days.':
    'L’autorisation finit avant de commencer. Corrigez l’un des deux jours.',
  'The visit has no charges, so nothing can be billed. Open the visit and charge it first.':
    'La visite n’a pas de frais : rien ne peut être facturé. Ouvrez la visite et facturez-la d’abord.',
  'The patient paid for this visit and keeps it from the plan: it may not be billed. Ask for the claim to be closed.':
    'Le patient a payé cette visite et la garde hors du régime : elle ne peut être facturée. Demandez la fermeture de la demande.',
  'No plan on file answers for the day of the visit. Register the plan that was in force, or bill the patient.':
    'Aucun régime au dossier ne répond pour le jour de la visite. Enregistrez le régime qui était en vigueur, ou facturez le patient.',
  "The claim's plan is no longer on file for this patient. Register it again, or close the claim.":
    'Le régime de la demande n’est plus au dossier de ce patient. Enregistrez-le de nouveau, ou fermez la demande.',
  "The payer's decision carries no claim number, and a replacement must name it. Ask the payer for its claim number.":
    'La décision du payeur ne porte pas de numéro de demande, et un remplacement doit le nommer. Demandez ce numéro au payeur.',
};
