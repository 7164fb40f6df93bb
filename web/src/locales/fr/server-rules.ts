/** The edits' sentences (src/scrub/rules/), by their English templates. */
export const serverRules: Readonly<Record<string, string>> = {
  'The patient paid for this visit and asked that no plan be told: it may not go to {payer}.':
    'Le patient a payé cette visite et a demandé qu’aucun régime n’en soit informé : elle ne peut pas être envoyée à {payer}.',
  'Close the claim and keep the visit self-pay. Only a law that requires the disclosure lifts this; ask compliance.':
    'Fermez la demande et laissez la visite à la charge du patient. Seule une loi qui impose la divulgation lève cette restriction ; demandez à la conformité.',
  'The claim rests on version {version} of the note, and {why}.':
    'La demande repose sur la version {version} de la note, et {why}.',
  'Have the note signed and the visit coded from the signed version, then build the claim again.':
    'Faites signer la note et coder la visite d’après la version signée, puis refaites la demande.',
  'Line {line}: the service date {date} {why}.': 'Ligne {line} : la date de service {date} {why}.',
  "Correct the date of service, or the patient's birth or death date, from the record.":
    'Corrigez la date de service, ou la date de naissance ou de décès du patient, d’après le dossier.',
  'Line {line}: the coverage with {payer} does not answer for {date}: {why}.':
    'Ligne {line} : la couverture chez {payer} ne répond pas pour le {date} : {why}.',
  'Check eligibility for that date and bill the plan that was in force; without one, the patient is self-pay.':
    'Vérifiez l’admissibilité à cette date et facturez le régime alors en vigueur ; s’il n’y en a pas, le patient paie lui-même.',
  'Line {line}: {payer} had to receive this claim by {deadline}, and today is {today}.':
    'Ligne {line} : {payer} devait recevoir cette demande au plus tard le {deadline}, et nous sommes le {today}.',
  'Look for proof that it was filed in time (the 277CA of the first submission), or ask for a write-off: the patient does not owe it.':
    'Cherchez la preuve d’un dépôt à temps (le 277CA du premier envoi), ou demandez une radiation : le patient ne doit pas ce montant.',
  'Line {line}: {payer} must receive this claim by {deadline}.':
    'Ligne {line} : {payer} doit recevoir cette demande au plus tard le {deadline}.',
  'Send it today and watch for the 277CA: only that proves the date.':
    'Envoyez-la aujourd’hui et guettez le 277CA : lui seul prouve la date.',
  'The claim to {payer} lacks what an accident needs: {why}.':
    'Il manque à la demande à {payer} ce qu’exige un accident : {why}.',
  "Complete the accident on the visit (kind, date, state) and the case coverage's number, then build the claim again.":
    'Complétez l’accident sur la visite (nature, date, État) et le numéro du dossier d’accident, puis refaites la demande.',
  '{payer} is billed as a {rank} payer without the reason why Medicare does not come first.':
    '{payer} est facturé comme payeur {rank} sans la raison pour laquelle Medicare ne vient pas en premier.',
  'Ask the patient the Medicare-secondary questions and enter the reason on the Medicare coverage.':
    'Posez au patient les questions sur Medicare en second et inscrivez la raison sur la couverture Medicare.',
  'Frequency {frequency} replaces or voids a claim, and {payer} does not take that.':
    'La fréquence {frequency} remplace ou annule une demande, et {payer} ne l’accepte pas.',
  'Turned away at the door: send a new original. Decided already: ask for a reopening, or appeal.':
    'Refusée à l’entrée : envoyez une nouvelle demande initiale. Déjà décidée : demandez une réouverture, ou faites appel.',
  'Frequency {frequency} and the number of the claim it acts on do not fit: {why}.':
    'La fréquence {frequency} et le numéro de la demande visée ne vont pas ensemble : {why}.',
  "Take the payer's claim number from its remittance; an original carries none.":
    'Prenez le numéro de demande du payeur sur son bordereau ; une demande initiale n’en porte pas.',
  'Line {line}: {payer} wants an authorization for {procedure}, and {why}.':
    'Ligne {line} : {payer} exige une autorisation pour {procedure}, et {why}.',
  "Get or extend the payer's authorization, register its number, dates and units, and build the claim again.":
    'Obtenez ou prolongez l’autorisation du payeur, enregistrez son numéro, ses dates et ses unités, puis refaites la demande.',
  'Choose a complete code that was valid on {date} and that the note supports.':
    'Choisissez un code complet, valide le {date} et appuyé par la note.',
  'Check the code in the official list, or install the full code set.':
    'Vérifiez le code dans la liste officielle, ou installez le jeu de codes complet.',
  'Line {line}, {procedure}, {why}.': 'Ligne {line}, {procedure}, {why}.',
  'Point the line at the diagnoses of this claim that made the service necessary, the most relevant first.':
    'Reliez la ligne aux diagnostics de cette demande qui ont rendu le service nécessaire, le plus pertinent d’abord.',
  'Line {line}: the visit {procedure} stands beside {other} on the same day without modifier 25.':
    'Ligne {line} : la visite {procedure} se trouve à côté de {other} le même jour sans le modificateur 25.',
  'Where the note shows a visit of its own beyond the procedure, add modifier 25 to the visit; where it does not, take the visit off.':
    'Si la note montre une visite distincte de l’acte, ajoutez le modificateur 25 à la visite ; sinon, retirez la visite.',
  'Line {line}: {procedure} is not a visit, and modifier 25 belongs on visits only.':
    'Ligne {line} : {procedure} n’est pas une visite, et le modificateur 25 ne va que sur les visites.',
  'Move modifier 25 to the visit of that day, or take it off.':
    'Déplacez le modificateur 25 sur la visite de ce jour, ou retirez-le.',
  'Line {line}: {procedure} on {date} is billed already, on {where}.':
    'Ligne {line} : {procedure} du {date} est déjà facturé, sur {where}.',
  'Take the second one off; if it was really done twice, add 76, 77 or 91 (or 59 for a separate site or session).':
    'Retirez le second ; s’il a vraiment été fait deux fois, ajoutez 76, 77 ou 91 (ou 59 pour un autre site ou une autre séance).',
  'Line {line}: {procedure} says telehealth by its modifier, and its place of service {place} says otherwise.':
    'Ligne {line} : le modificateur de {procedure} indique la télésanté, et son lieu de service {place} dit autre chose.',
  'Seen by video or telephone: place 10 when the patient was at home, 02 elsewhere. Seen in person: take the modifier off.':
    'Vu par vidéo ou téléphone : lieu 10 si le patient était à domicile, 02 ailleurs. Vu en personne : retirez le modificateur.',
  'Line {line}: {procedure} at place {place} has no telehealth modifier, and most plans other than Medicare want one.':
    'Ligne {line} : {procedure} au lieu {place} n’a pas de modificateur de télésanté, et la plupart des régimes autres que Medicare en veulent un.',
  'Add 95 for video or 93 for audio only, unless this plan says otherwise.':
    'Ajoutez 95 pour la vidéo ou 93 pour le son seul, sauf avis contraire de ce régime.',
  'Line {line}, {procedure}: {why}.': 'Ligne {line}, {procedure} : {why}.',
  'File the notice the patient signed before the service and keep GA; without one use GZ, and the patient owes nothing. Never covered: GY, with GX if a notice was given.':
    'Classez l’avis signé par le patient avant le service et gardez GA ; sans avis, utilisez GZ, et le patient ne doit rien. Jamais couvert : GY, avec GX si un avis a été donné.',
  'Line {line}: {procedure} is a test done under a CLIA certificate, and {place} has no CLIA number.':
    'Ligne {line} : {procedure} est une analyse faite sous certificat CLIA, et {place} n’a pas de numéro CLIA.',
  'Enter the CLIA number of the place where the test was done, or bill the test from the laboratory that did it.':
    'Inscrivez le numéro CLIA du lieu où l’analyse a été faite, ou facturez-la depuis le laboratoire qui l’a faite.',
  'Line {line}: the drug {procedure} has no NDC.': 'Ligne {line} : le médicament {procedure} n’a pas de NDC.',
  'Enter the NDC from the container that was given, with quantity and unit; the note or the stock record has it.':
    'Inscrivez le NDC du contenant administré, avec la quantité et l’unité ; la note ou le registre de stock l’indique.',
  'Line {line}: {procedure} comes from a single-dose container, and the claim {why}.':
    'Ligne {line} : {procedure} provient d’un contenant unidose, et la demande {why}.',
  'Nothing thrown away: JZ on the line. Some thrown away: the given amount on one line, the rest on a second line with JW.':
    'Rien n’a été jeté : JZ sur la ligne. Une partie a été jetée : la quantité donnée sur une ligne, le reste sur une seconde ligne avec JW.',
  'Line {line}: imaging {procedure} names nobody who ordered it.':
    'Ligne {line} : l’imagerie {procedure} ne nomme personne qui l’ait prescrite.',
  'Add the ordering or referring provider from the order, with the NPI.':
    'Ajoutez, d’après l’ordonnance, le prestataire prescripteur ou référent avec son NPI.',
  'The NPI of the {role}, {npi}, has a wrong check digit: it is mistyped.':
    'Le NPI du rôle « {role} », {npi}, a une clé de contrôle fausse : il est mal saisi.',
  'Read the NPI again from the registry entry of the {role} and correct it in the practice settings.':
    'Relisez le NPI dans le registre pour le rôle « {role} » et corrigez-le dans les réglages du cabinet.',
  'The address of the {whose} will be refused: {why}.': 'L’adresse ({whose}) sera refusée : {why}.',
  'Enter the street address with ZIP+4 in the practice settings; a box belongs in the pay-to address.':
    'Inscrivez l’adresse de voirie avec ZIP+4 dans les réglages du cabinet ; une boîte postale va dans l’adresse de paiement.',
  'The claim says {total} and its lines add up to {sum}.': 'La demande indique {total} et ses lignes totalisent {sum}.',
  'Build the claim again from its charges; this is a fault of the program that built it, so report it.':
    'Refaites la demande à partir de ses frais ; c’est une faute du programme qui l’a faite, signalez-la.',
  '{payer} paid {paid} and adjusted {adjusted} of {total}: that does not add up.':
    '{payer} a payé {paid} et ajusté {adjusted} sur {total} : le compte n’y est pas.',
  "Enter the earlier payer's decision again from its remittance, line by line.":
    'Saisissez de nouveau la décision du payeur précédent d’après son bordereau, ligne par ligne.',
  'the date of the work accident is missing': 'la date de l’accident du travail manque',
  'the accident is not marked as one at work': 'l’accident n’est pas indiqué comme accident du travail',
  'the case number is missing': 'le numéro de dossier manque',
  'the state of the car accident is missing': 'l’État de l’accident de voiture manque',
  'the accident lies after the service': 'l’accident est postérieur au service',
  'none is on file': 'aucune n’est au dossier',
  'the one on file is from {other}': 'celle du dossier vient de {other}',
  'the one on file is for other procedures': 'celle du dossier vise d’autres actes',
  'the one on file holds from {from} to {to}': 'celle du dossier vaut du {from} au {to}',
  'the claim bills {wanted} units and {left} are left': 'la demande facture {wanted} unités et il en reste {left}',
  'its number is not on the claim': 'son numéro n’est pas sur la demande',
  'GA says a notice was signed and GZ says none was': 'GA dit qu’un avis a été signé et GZ dit le contraire',
  'GY says Medicare never covers it, and GA and GZ say it usually does':
    'GY dit que Medicare ne le couvre jamais, et GA et GZ disent qu’il le couvre d’ordinaire',
  'GX marks a voluntary notice and stands beside GY only': 'GX marque un avis facultatif et ne va qu’avec GY',
  'GA says a notice was signed, and none is on file for it': 'GA dit qu’un avis a été signé, et aucun n’est au dossier',
  'the notice was signed on {date}, after the service': 'l’avis a été signé le {date}, après le service',
  'billing organization': 'organisme facturant',
  'a post-office box is not a street address': 'une boîte postale n’est pas une adresse de voirie',
  'the ZIP needs nine digits': 'le ZIP doit avoir neuf chiffres',
  'service location': 'lieu de service',
  'it holds from {from}': 'elle vaut à partir du {from}',
  'it holds from {from} to {to}': 'elle vaut du {from} au {to}',
  'the payer answered that it was not active that day': 'le payeur a répondu qu’elle n’était pas active ce jour-là',
  'points at no diagnosis': 'n’est reliée à aucun diagnostic',
  'points at {letter}, and the claim has {diagnoses} diagnoses': 'est reliée à {letter}, et la demande a {diagnoses} diagnostics',
  'points at one diagnosis twice': 'est reliée deux fois au même diagnostic',
  'line {twin} of this claim': 'la ligne {twin} de cette demande',
  'claim {claim}': 'la demande {claim}',
  'rendering provider': 'prestataire traitant',
  'referring provider': 'prestataire référent',
  'ordering provider': 'prestataire prescripteur',
  'supervising provider': 'prestataire superviseur',
  'an original names another claim': 'une demande initiale en nomme une autre',
  "the payer's number is missing": 'le numéro du payeur manque',
  'lies after today, {today}': 'est postérieure à aujourd’hui, {today}',
  'lies before the patient was born': 'précède la naissance du patient',
  'lies after the patient died': 'suit le décès du patient',
  'the visit has no such version': 'la visite n’a pas cette version',
  'nobody signed it': 'personne ne l’a signée',
  'its text is not the one that was coded': 'son texte n’est pas celui qui a été codé',
  'says both that some was thrown away (JW) and that nothing was (JZ)':
    'dit à la fois qu’une partie a été jetée (JW) et que rien ne l’a été (JZ)',
  'says neither that some was thrown away (JW) nor that nothing was (JZ)':
    'ne dit ni qu’une partie a été jetée (JW) ni que rien ne l’a été (JZ)',
  'bills what was thrown away (JW) without a line for what was given':
    'facture ce qui a été jeté (JW) sans ligne pour ce qui a été donné',
};
