/** What entries of the journal say of themselves (src/ledger/memo-words.ts), and why a file or a visit could not go on. */
export const serverMemos: Readonly<Record<string, string>> = {
  'Charge for {procedure}': 'Frais pour {procedure}',
  'Written off: {reason}': 'Radié : {reason}',
  'Made the patient’s: {reason}': 'Mis à la charge du patient : {reason}',
  'Not placed yet: {payer}, trace {trace}': 'Pas encore placé : {payer}, trace {trace}',
  '{payer}, trace {trace}: {why}': '{payer}, trace {trace} : {why}',
  '{payer}, trace {trace}': '{payer}, trace {trace}',
  'Payment by the patient': 'Paiement par le patient',
  'Patient credit applied': 'Crédit du patient affecté',
  'Patient overpayment returned to credit': 'Trop-perçu du patient remis en crédit',
  'What had followed from the decision taken back': 'Ce qui découlait de la décision annulée',
  'Follows the corrected charge': 'Suit les frais corrigés',
  'Asked of another plan': 'Demandé à un autre régime',
  'Asked of the plan, no longer of the patient': 'Demandé au régime, et non plus au patient',
  Deposit: 'Dépôt',
  'an overpayment recovered': 'un trop-payé récupéré',
  'a balance carried from or to another payment': 'un solde reporté d’un autre paiement ou vers un autre',
  'a refund of ours acknowledged': 'un de nos remboursements constaté',
  'interest for late payment': 'intérêts pour paiement tardif',
  'an adjustment to look into': 'un ajustement à examiner',
  'The file holds no X12 interchange. Ask the sender what it is; it was kept as received.':
    'Le fichier ne contient aucun échange X12. Demandez à l’expéditeur ce que c’est ; il a été conservé tel que reçu.',
  '{fault} Nothing in this file was used. Ask the sender to send it again, whole.':
    '{fault} Rien de ce fichier n’a été utilisé. Demandez à l’expéditeur de le renvoyer en entier.',
  'The file holds interchanges of several senders, or test beside production. Ask the sender for separate files.':
    'Le fichier contient des échanges de plusieurs expéditeurs, ou des essais mêlés à la production. Demandez des fichiers séparés.',
  'The file could not be applied ({code}) and left nothing behind.':
    'Le fichier n’a pas pu être appliqué ({code}) et n’a rien laissé.',
  'Interchange {number} came before with other content. Ask the sender which one counts.':
    'L’échange {number} est déjà venu avec un autre contenu. Demandez à l’expéditeur lequel compte.',
  'A file of kind {kind} is not an answer to a claim. Read it by hand.':
    'Un fichier du genre {kind} n’est pas une réponse à une demande. Lisez-le vous-même.',
  'The file says usage {usage} and this partner is set to {ours}. Nothing was posted; ask the sender.':
    'Le fichier annonce l’usage {usage} et ce partenaire est réglé sur {ours}. Rien n’a été inscrit ; demandez à l’expéditeur.',
  'line paid = line charge - line adjustments': 'payé de la ligne = frais de la ligne − ajustements de la ligne',
  'claim charge = sum of line charges': 'frais de la demande = somme des frais des lignes',
  'claim paid = claim charge - all its adjustments': 'payé de la demande = frais de la demande − tous ses ajustements',
  'payment = sum of claims paid - provider adjustments': 'paiement = somme des demandes payées − ajustements du prestataire',
  '{law} gives {expectedCents}, but the file says {foundCents}. Nothing of this payment was posted; ask the payer for a corrected remittance.':
    '{law} donne {expectedCents}, mais le fichier dit {foundCents}. Rien de ce paiement n’a été inscrit ; demandez au payeur un bordereau corrigé.',
  'No price for {codes} on {date} in charge master {version}. Add a dated price (zero is a price too), then charge this encounter again.':
    'Pas de prix pour {codes} au {date} dans la liste de prix {version}. Ajoutez un prix daté (zéro aussi est un prix), puis facturez de nouveau cette visite.',
  'The visit has {lines} charges and one claim carries {most} lines. Split its charges over two encounters.':
    'La visite a {lines} frais et une demande porte {most} lignes. Répartissez ses frais sur deux visites.',
  'The decision has {diagnoses} diagnoses and one claim carries {most}. Keep those that the procedures point at.':
    'La décision a {diagnoses} diagnostics et une demande en porte {most}. Gardez ceux que les actes désignent.',
};
