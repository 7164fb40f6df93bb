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
};
