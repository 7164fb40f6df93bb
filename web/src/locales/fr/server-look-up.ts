/** What the server says of codes and of codes that are being chosen. */
export const serverLookUp: Readonly<Record<string, string>> = {
  'The table holds those an office meets; a code that is not in it may exist all the same.':
    'La table contient ceux qu’un cabinet rencontre ; un code absent peut exister malgré tout.',
  'A modifier has two letters or digits, such as 25 or RT.': 'Un modificateur a deux lettres ou chiffres, comme 25 ou RT.',
  'Changes the amount.': 'Change le montant.',
  'Decides whether the line is paid.': 'Décide si la ligne est payée.',
  'Says something and changes no amount.': 'Dit quelque chose et ne change aucun montant.',
  Where: 'Où',
  'On visit codes only.': 'Sur les codes de visite seulement.',
  'CMS has not assigned this place of service.': 'CMS n’a pas attribué ce lieu de service.',
  'A facility: Medicare pays the lower, facility amount.':
    'Un établissement : Medicare paie le montant le plus bas, celui des établissements.',
  'Not a facility: Medicare pays the higher, non-facility amount.':
    'Pas un établissement : Medicare paie le montant le plus élevé, hors établissement.',
  'A line paid nothing for this reason is a denial to be worked.': 'Une ligne non payée pour ce motif est un refus à traiter.',
  'Explains an amount; no denial.': 'Explique un montant ; ce n’est pas un refus.',
  'Groups that may carry it': 'Groupes qui peuvent le porter',
  Remark: 'Remarque',
  'Stands with a remark code that says what is missing.': 'Accompagné d’une remarque qui dit ce qui manque.',
  'An alert: it informs and explains no amount.': 'Une alerte : elle informe et n’explique aucun montant.',
  'Says why, beside an adjustment reason.': 'Dit pourquoi, à côté d’un motif d’ajustement.',
  'An acknowledgement carries A0 to A8 only.': 'Un accusé de réception ne porte que A0 à A8.',
  'The claim was sent on.': 'La demande a été transmise.',
  'The claim arrived; nothing is decided yet.': 'La demande est arrivée ; rien n’est encore décidé.',
  'The payer took the claim in.': 'Le payeur a pris la demande.',
  'The payer turned the claim away; it was never taken in.': 'Le payeur a rejeté la demande ; elle n’a jamais été prise.',
  'Holds the claim until it is settled.': 'Retient la demande jusqu’à ce que ce soit réglé.',
  'Warns; the claim may go.': 'Avertit ; la demande peut partir.',
  'Explains only.': 'Explique seulement.',
  'There is no edit of that name.': 'Il n’y a pas de contrôle de ce nom.',
  Prevents: 'Évite',
  'What the practice has or is owed.': 'Ce que le cabinet possède ou ce qu’on lui doit.',
  'What the practice owes.': 'Ce que le cabinet doit.',
  'What the practice earned.': 'Ce que le cabinet a gagné.',
  'What is taken off what was earned.': 'Ce qui est retiré de ce qui a été gagné.',
  'What was lost.': 'Ce qui est perdu.',
  'There is no such account in the chart.': 'Il n’y a pas de tel compte dans le plan.',
  'A posting rule is named by its group and reason, such as CO-45.':
    'Une règle d’écriture se nomme par son groupe et son motif, comme CO-45.',
  'Leaves the receivable for good.': 'Quitte la créance pour de bon.',
  'Moves to the next plan in order, else to the patient.': 'Passe au régime suivant, sinon au patient.',
  'Nothing moves: the earlier payer’s answer has explained it.': 'Rien ne bouge : la réponse du payeur précédent l’a expliqué.',
  'Stays open as a denial on somebody’s list with a due date.':
    'Reste ouvert comme refus sur la liste de quelqu’un, avec une échéance.',
  'Stays open until a poster decides.': 'Reste ouvert jusqu’à ce qu’une personne décide.',
  'A chapter of ICD-10-CM: choose a category below it.': 'Un chapitre de la CIM-10-CM : choisissez une catégorie en dessous.',
  '{code} can be billed, by {release}.': '{code} peut être facturé, selon {release}.',
  '{code} is a heading and cannot be billed: choose one of the codes below it.':
    '{code} est une rubrique et ne se facture pas : choisissez un des codes en dessous.',
  '{code} is not in force on {on}. Choose the code that was valid on the date of service.':
    '{code} n’est pas en vigueur le {on}. Choisissez le code valable à la date du service.',
  'There is no {code} in {release}.': 'Il n’y a pas de {code} dans {release}.',
  '{code} is not among the codes loaded, which are the frequent ones only.':
    '{code} n’est pas parmi les codes chargés, qui sont seulement les plus fréquents.',
  '{code} is in force on {on}.': '{code} est en vigueur le {on}.',
  '{code} is not in force on {on}. Choose the code of that date.':
    '{code} n’est pas en vigueur le {on}. Choisissez le code de cette date.',
  'This practice does no {code}: it is not in the price list. Only the licensed tables, which the operator installs, can say whether this number exists.':
    'Ce cabinet ne fait pas de {code} : il n’est pas au tarif. Seules les tables sous licence, que l’exploitant installe, peuvent dire si ce numéro existe.',
  '{code} is a number of the installed Medicare tables. This practice does not do it: it is not in the price list.':
    '{code} est un numéro des tables de Medicare installées. Ce cabinet ne le fait pas : il n’est pas au tarif.',
  'There is no {code} in Level II.': 'Il n’y a pas de {code} au niveau II.',
  'A procedure code has five characters, such as G0439 or 99213.': 'Un code d’acte a cinq caractères, comme G0439 ou 99213.',
  'Choose a procedure of the price list, or have the number added with its price.':
    'Choisissez un acte du tarif, ou faites ajouter le numéro avec son prix.',
  '{code} is in the price list of this practice. What the number means officially stands in the licensed tables.':
    '{code} est au tarif de ce cabinet. Le sens officiel du numéro se trouve dans les tables sous licence.',
  'Laboratory test': 'Analyse de laboratoire',
  'Needs the CLIA number of the laboratory.': 'Exige le numéro CLIA du laboratoire.',
  'Single-dose vial': 'Flacon à dose unique',
  'Medicare wants JW for what was thrown away, or JZ when nothing was.':
    'Medicare veut JW pour ce qui a été jeté, ou JZ si rien ne l’a été.',
  'Includes the usual visit': 'Comprend la visite habituelle',
  'A separate visit on the same day needs modifier 25.': 'Une visite distincte le même jour exige le modificateur 25.',
  'One to twelve diagnoses and at least one procedure are needed.': 'Il faut un à douze diagnostics et au moins un acte.',
  'These words are not what the note holds there. Mark the passage again.':
    'Ces mots ne sont pas ceux de la note à cet endroit. Marquez le passage de nouveau.',
  'Mark the words of the note, or say where it was taken from.': 'Marquez les mots de la note, ou dites d’où il est tiré.',
  'This diagnosis stands twice. Remove one of the two.': 'Ce diagnostic figure deux fois. Retirez-en un.',
  'This code cannot be billed on the date of the visit. Choose another.':
    'Ce code ne se facture pas à la date de la visite. Choisissez-en un autre.',
  'This code is not in force on the date of the visit. Choose another.':
    'Ce code n’est pas en vigueur à la date de la visite. Choisissez-en un autre.',
  'A pointer needs a diagnosis to point to. Add one first.': 'Un renvoi exige un diagnostic. Ajoutez-en un d’abord.',
  'The note of this visit is not signed, so nothing may be coded from it. Ask the clinician to sign it, then code the visit.':
    'La note de cette visite n’est pas signée : rien ne peut en être codé. Demandez au clinicien de la signer, puis codez la visite.',
  'This visit is charged already, so its codes stand as they were billed. Open its claim and correct it there.':
    'Cette visite est déjà facturée : ses codes restent tels quels. Ouvrez sa demande et corrigez-la là.',
  'The note of this visit has a newer version than the one you read. Read it, check your codes against it, and save again.':
    'La note de cette visite a une version plus récente que celle que vous avez lue. Lisez-la, vérifiez vos codes, et enregistrez de nouveau.',
  'A convention stands against these codes, and nobody said why they may stay. Change the codes, or give the reason beside them.':
    'Une convention s’oppose à ces codes et personne n’a dit pourquoi ils peuvent rester. Changez les codes, ou donnez la justification à côté d’eux.',
  'Somebody else decided on this visit while you worked. Look at their codes, then change what is needed and save again.':
    'Quelqu’un d’autre a décidé de cette visite pendant votre travail. Regardez ses codes, changez ce qu’il faut et enregistrez de nouveau.',
  'The note of this visit has a newer version than the one you read. Read it, then sign that one.':
    'La note de cette visite a une version plus récente que celle que vous avez lue. Lisez-la, puis signez celle-là.',
  'This note is signed already. What is to be added goes into an addendum.':
    'Cette note est déjà signée. Ce qui s’ajoute va dans un complément.',
  'A pointer must name one of the {n} diagnoses.': 'Un renvoi doit nommer un des {n} diagnostics.',
};
