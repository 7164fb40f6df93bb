/** The price list and what payers keep back. */
export const prices: Readonly<Record<string, string>> = {
  'What each service is charged at, by the day of service. A service without a price is not billed.':
    'Ce que chaque service est facturé, selon le jour du service. Un service sans prix n’est pas facturé.',
  'Filter the price list': 'Filtrer les tarifs',
  'Code or service': 'Code ou service',
  'Day of service': 'Jour du service',
  'All services': 'Tous les services',
  'Without a price that day': 'Sans prix ce jour-là',
  '{n, plural, one {# without a price that day} other {# without a price that day}}':
    '{n, plural, one {# sans prix ce jour-là} other {# sans prix ce jour-là}}',
  'No such service': 'Aucun service de ce nom',
  'Look for the code, its beginning, or a word of the service.': 'Cherchez le code, son début ou un mot du service.',
  'Prices by date': 'Prix par date',
  'Price of one unit': 'Prix d’une unité',
  'no price': 'pas de prix',
  'Visits that wait': 'Visites en attente',
  'Days of service': 'Jours de service',
  'Done, and without a price': 'Faits, et sans prix',
  'These visits are coded and cannot be charged. Add a dated price to the price list of the practice (zero is a price too); they are charged on the next run.':
    'Ces visites sont codées et ne peuvent pas être facturées. Ajoutez un prix daté aux tarifs du cabinet (zéro est aussi un prix) ; elles sont facturées au prochain passage.',
  'What payers keep back or carry over beside the claims. Each reference must come back to nothing; one that stays open for 60 days is asked about.':
    'Ce que les payeurs retiennent ou reportent en marge des demandes. Chaque référence doit revenir à zéro ; celle qui reste ouverte 60 jours fait l’objet d’une question.',
  'Nothing is open': 'Rien n’est ouvert',
  'When a payment keeps money back or carries a balance over, it stands here under the payer’s own reference.':
    'Quand un paiement retient de l’argent ou reporte un solde, cela figure ici sous la référence du payeur.',
  'Back at nothing': 'Revenu à zéro',
  'Kept of claim lines, without a reference': 'Retenu sur des lignes de demandes, sans référence',
};
