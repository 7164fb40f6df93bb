/** What the server says of money that a person moves: corrections, closing, write-offs, payers' offsets. */
export const serverMoney: Readonly<Record<string, string>> = {
  'The claim was closed: what was open is given up.': 'La demande a été close : ce qui restait en attente est abandonné.',
  'The claim was withdrawn: nothing of it is to be billed.': 'La demande a été retirée : rien n’en est à facturer.',
  'What was open is asked of another plan.': 'Ce qui était en attente est demandé à un autre régime.',
  'What was posted followed the corrected charge.': 'Ce qui était inscrit a suivi les frais corrigés.',
  'After a correction a plan has paid more than is charged: the difference is its credit.':
    'Après une correction, un régime a payé plus que ce qui est facturé : la différence est son crédit.',
  'See that the payer takes it back with its new decision; otherwise refund it. Federal money: within 60 days.':
    'Veillez à ce que le payeur le reprenne avec sa nouvelle décision ; sinon, remboursez-le. Argent fédéral : dans les 60 jours.',
  'The charges were corrected with the first plan; this claim rests on its decision about the old ones.':
    'Les frais ont été corrigés auprès du premier régime ; cette demande repose sur sa décision concernant les anciens.',
  'A write-off waits for another person’s approval: {reason}.': 'Une radiation attend l’accord d’une autre personne : {reason}.',
  'Look at why the money is open; approve it, or refuse it and say what to do instead.':
    'Voyez pourquoi l’argent est en attente ; approuvez-la, ou refusez-la et dites quoi faire à la place.',
  'A write-off was undone: its amount is open again.': 'Une radiation a été annulée : son montant est de nouveau en attente.',
  'Ask the plan or the patient for it, or have it written off for the right reason.':
    'Demandez-le au régime ou au patient, ou faites-le radier pour le bon motif.',
  'Small balance': 'Petit solde',
  'Asking for it costs more than it brings.': 'Le réclamer coûte plus que cela ne rapporte.',
  'Filed too late': 'Déposé trop tard',
  'The payer refused it as late and no proof of an earlier filing is left. The patient never owes it.':
    'Le payeur l’a refusé comme tardif et il ne reste aucune preuve d’un dépôt antérieur. Le patient ne le doit jamais.',
  'Refused for good': 'Refusé définitivement',
  'Appeals are over, or not worth their cost, and the patient may not be billed.':
    'Les recours sont épuisés ou ne valent pas leur coût, et le patient ne peut être facturé.',
  'The contract allows no more': 'Le contrat n’accorde pas davantage',
  'The payer left it open, and its fee schedule says that it is not owed.':
    'Le payeur l’a laissé en attente, et son barème dit que ce n’est pas dû.',
  'Financial assistance': 'Aide financière',
  'The patient qualifies under the practice’s written policy; keep the application.':
    'Le patient remplit les conditions de la politique écrite du cabinet ; conservez sa demande.',
  'Bad debt': 'Créance irrécouvrable',
  'Statements and reminders brought nothing, and it is not asked for any more.':
    'Relevés et rappels n’ont rien donné, et on ne le réclame plus.',
  'Discount for paying oneself or at once': 'Remise pour paiement direct ou immédiat',
  'Promised in writing before the visit or on the statement. Not for a share that a federal plan left.':
    'Promise par écrit avant la visite ou sur le relevé. Pas pour une part laissée par un régime fédéral.',
  'Share that may not be billed': 'Part qui ne peut être facturée',
  'The patient is protected from cost sharing, or was never told that they would owe it.':
    'Le patient est protégé du partage des coûts, ou n’a jamais su qu’il le devrait.',
  'Our own error, or a complaint settled': 'Notre propre erreur, ou une plainte réglée',
  'The practice bears it. Say in the note what happened.': 'Le cabinet l’assume. Dites dans la note ce qui s’est passé.',
  'Professional courtesy': 'Courtoisie professionnelle',
  'A colleague or a relative asks not to be billed.': 'Un confrère ou un proche demande à ne pas être facturé.',
  'Waiving a patient’s share as a courtesy is not granted: with a federal plan it can be an unlawful inducement, with others it breaks the contract. Take financial assistance where the patient qualifies.':
    'Renoncer à la part d’un patient par courtoisie n’est pas accordé : avec un régime fédéral, cela peut être une incitation illicite ; avec les autres, c’est contraire au contrat. Choisissez l’aide financière si le patient y a droit.',
  'Our own error or goodwill': 'Notre propre erreur ou geste commercial',
  '{payer} takes its decision back, trace {trace}': '{payer} annule sa décision, trace {trace}',
  'Restored: the decision it had followed is taken back itself': 'Rétabli : la décision qu’il avait suivie est elle-même annulée',
  'The payer decided again and leaves something to a next plan for which no claim could be made: see the patient’s coverages.':
    'Le payeur a décidé à nouveau et laisse quelque chose à un régime suivant pour lequel aucune demande n’a pu être faite : voyez les couvertures du patient.',
  'The plan before decided again while this claim is on its way with the earlier decision: correct it when it is answered.':
    'Le régime précédent a décidé à nouveau pendant que cette demande est en route avec la décision antérieure : corrigez-la quand la réponse arrive.',
  'The plan before decided again and leaves nothing to this plan, which has had a claim: take it back or see it refunded.':
    'Le régime précédent a décidé à nouveau et ne laisse rien à ce régime, qui a eu une demande : annulez-la ou veillez au remboursement.',
  '{payer} acknowledges a refund of ours, {amountCents}, under reference {reference}.':
    '{payer} constate un de nos remboursements, {amountCents}, sous la référence {reference}.',
  'Match it with the refund that was sent. When none was, ask the payer what it means.':
    'Rapprochez-le du remboursement envoyé. S’il n’y en a pas eu, demandez au payeur ce que cela signifie.',
  'The payment carries a provider-level adjustment {code} that we have no rule for, under reference {reference}.':
    'Le paiement porte un ajustement du payeur {code} pour lequel nous n’avons pas de règle, sous la référence {reference}.',
  '{payer} kept {amountCents} of a payment under reference {reference}, and our books do not know for what.':
    '{payer} a retenu {amountCents} d’un paiement sous la référence {reference}, et nos comptes ne savent pas pourquoi.',
  'Find the claim by the reference. When its decision was not taken back here, ask the payer for the demand letter, and appeal in time.':
    'Trouvez la demande par la référence. Si sa décision n’a pas été annulée ici, demandez au payeur la lettre de réclamation, et contestez à temps.',
  '{payer} carries {amountCents} against us to a later payment, under reference {reference}.':
    '{payer} reporte {amountCents} contre nous sur un paiement ultérieur, sous la référence {reference}.',
  'Wait for the payment that takes it, under the same reference; meanwhile check that the decision behind it was rightly taken back.':
    'Attendez le paiement qui le prélève, sous la même référence ; vérifiez entre-temps que la décision en cause a été annulée à bon droit.',
  'Write-off undone': 'Radiation annulée',
  'Charge taken back: it was wrong': 'Frais annulés : ils étaient faux',
  'Taken back with the decision it had followed': 'Annulé avec la décision qu’il avait suivie',
};
