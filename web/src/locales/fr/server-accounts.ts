/** What the server refuses about work, patients, coverages and payments (src/api/, src/app/), by its English text. */
export const serverAccounts: Readonly<Record<string, string>> = {
  'Somebody has marked this as done already. Load the list again: who and when stands under “Done”, and it can be taken back there.':
    'Quelqu’un l’a déjà marqué comme fait. Rechargez la liste : qui et quand figure sous « Fait », et cela peut y être repris.',
  'This is open already, or the same work was opened again since. Load the list again.':
    'C’est déjà ouvert, ou le même travail a été rouvert depuis. Rechargez la liste.',
  'Somebody else changed this while you had it open. Nothing was saved: load the page again, look at what changed, and enter your change once more.':
    'Quelqu’un d’autre l’a modifié pendant que vous l’aviez ouvert. Rien n’a été enregistré : rechargez la page, regardez ce qui a changé, puis refaites votre modification.',
  'A birth or death lies in the future, or the death before the birth. Correct the dates.':
    'Une naissance ou un décès est dans l’avenir, ou le décès précède la naissance. Corrigez les dates.',
  'The coverage ends before it begins. Correct the two dates.':
    'La couverture finit avant de commencer. Corrigez les deux dates.',
  'The practice does not know that payer. Choose one of the list.':
    'Le cabinet ne connaît pas ce payeur. Choisissez-en un de la liste.',
  'Another coverage is billed in that place at the same time. End the other one first, or give this one another place.':
    'Une autre couverture est facturée à ce rang au même moment. Terminez d’abord l’autre, ou donnez un autre rang à celle-ci.',
  'This coverage is in the books already. Load the page again and register once more.':
    'Cette couverture est déjà inscrite. Rechargez la page et refaites l’inscription.',
  'That visit is not one of this patient. Choose the visit again, or take the payment without a visit.':
    'Cette visite n’est pas de ce patient. Choisissez de nouveau la visite, ou encaissez sans visite.',
  'This payment id was used for another payment. Close the form, look at the account, and enter the payment again if it is missing.':
    'Ce numéro de paiement a servi pour un autre paiement. Fermez le formulaire, regardez le compte, et saisissez de nouveau le paiement s’il manque.',
};
