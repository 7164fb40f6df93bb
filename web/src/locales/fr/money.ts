/** Corrections that move money, write-offs, closing. */
export const money: Readonly<Record<string, string>> = {
  'Put line {n} back': 'Remettre la ligne {n}',
  'Take off line {n}': 'Retirer la ligne {n}',
  'New service {n}': 'Nouvelle prestation {n}',
  'Take off new service {n}': 'Retirer la nouvelle prestation {n}',
  'Add a service': 'Ajouter une prestation',
  'Another code, number or price takes the old charge back and posts a new one; what a plan has paid goes along. With every line taken off, nothing of the visit is billed any more.':
    'Un autre code, nombre ou prix annule les frais d’origine et en inscrit de nouveaux ; ce qu’un régime a payé suit. Quand toutes les lignes sont retirées, plus rien de la visite n’est facturé.',
  'This service was not done: it is billed to nobody.': 'Cette prestation n’a pas eu lieu : elle n’est facturée à personne.',
  'Price of one unit, in dollars': 'Prix d’une unité, en dollars',
  'Empty: from the price list': 'Vide : d’après la liste de prix',
  'As it was charged': 'Tel qu’il a été facturé',
  'As before': 'Comme avant',
  Changed: 'Changé',
  Added: 'Ajouté',
  'Taken off the claim': 'Retiré de la demande',
  'What moves in the books': 'Ce qui bouge dans les comptes',
  'Paid by plans': 'Payé par les régimes',
  'Written off': 'Radié',
  'With the patient': 'Chez le patient',
  '{amount} that was open with {from} is asked of {to}.': '{amount} en attente chez {from} est demandé à {to}.',
  '{amount} was paid beyond what is charged now: it stands as the plan’s credit, with work for a person to see it taken back or refunded.':
    '{amount} a été payé au-delà de ce qui est maintenant facturé : c’est un crédit du régime, et une personne veillera à ce qu’il soit repris ou remboursé.',
  '{amount} that the patient paid becomes their credit until the payer has decided.':
    '{amount} payé par le patient devient son crédit jusqu’à la décision du payeur.',
  'Write-offs to approve': 'Radiations à approuver',
  'Write-off to approve': 'Radiation à approuver',
  'Payers’ offsets': 'Compensations des payeurs',
  'Payer’s offset': 'Compensation du payeur',
  Closed: 'Close',
  before: 'avant',
  after: 'après',
  'This correction moves money': 'Cette correction déplace de l’argent',
  'Nothing is erased: what is wrong is reversed and the right entries follow it. A further correction can change it again.':
    'Rien n’est effacé : ce qui est faux est contrepassé et les bonnes écritures suivent. Une autre correction pourra encore le changer.',
  'Correct the claim and move the money': 'Corriger la demande et déplacer l’argent',
  'Nothing remains to be billed: the claim is withdrawn.': 'Il ne reste rien à facturer : la demande est retirée.',
  'Nothing remains to be billed: the payer is asked to take back its claim {number}.':
    'Il ne reste rien à facturer : le payeur est prié d’annuler sa demande {number}.',
  'It replaces the payer’s claim {number}.': 'Elle remplace la demande {number} du payeur.',
  'The claim is withdrawn. Nothing of it is billed any more.': 'La demande est retirée. Plus rien n’en est facturé.',
};
