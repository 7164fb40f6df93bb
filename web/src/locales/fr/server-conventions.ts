/** What the conventions of ICD-10-CM say (src/conventions/icd10cm/), by their English templates. */
export const serverConventions: Readonly<Record<string, string>> = {
  'it says how an injury came about': 'il dit comment une blessure est survenue',
  'it names the organism of a disease that is coded elsewhere': 'il nomme le germe d’une maladie codée ailleurs',
  'severe sepsis stands after the infection': 'le sepsis grave vient après l’infection',
  'underdosing stands after what came of it': 'le sous-dosage vient après ce qu’il a causé',
  'the effect of the drug stands before it': 'l’effet du médicament vient avant lui',
  'it goes with a code of the pregnancy or the delivery': 'il accompagne un code de grossesse ou d’accouchement',
  'the body mass index goes with a diagnosis of weight': 'l’indice de masse corporelle accompagne un diagnostic de poids',
  'a social circumstance goes with the reason for the visit': 'une circonstance sociale accompagne le motif de la visite',
  'a score goes with the condition that it measures': 'un score accompagne l’affection qu’il mesure',
  'what remains of the infection stands before it': 'ce qui reste de l’infection vient avant lui',
  'it only adds to a diagnosis': 'il ne fait que compléter un diagnostic',
  'our short list': 'notre courte liste',
  'the tabular list {edition}': 'la liste tabulaire {edition}',
  'chapter {number}': 'chapitre {number}',
  'Add {code}': 'Ajouter {code}',
  'Remove {code}': 'Retirer {code}',
  'Replace {code} by {by}': 'Remplacer {code} par {by}',
  'Replace {code} and {others} by {by}': 'Remplacer {code} et {others} par {by}',
  'Move {code} before {before}': 'Placer {code} avant {before}',
  'points at more than four diagnoses': 'renvoie à plus de quatre diagnostics',
  '{code} could not be checked for {on}: it is not among the codes loaded here.':
    '{code} n’a pas pu être vérifié pour le {on} : il n’est pas parmi les codes chargés ici.',
  'The code was looked up in the official list.': 'Le code a été cherché dans la liste officielle.',
  '{code} was not in force on {on}.': '{code} n’était pas en vigueur le {on}.',
  '{code} is no code any more: others took its place before {on}.':
    '{code} n’est plus un code : d’autres l’ont remplacé avant le {on}.',
  'There is no code {code} in the release of {on}.': 'Il n’y a pas de code {code} dans l’édition du {on}.',
  'Choose a code that is in force on the date of service and that the note supports.':
    'Choisissez un code en vigueur à la date de service et que la note soutient.',
  '{code} is a heading; only one of the {n} codes below it can be billed.':
    '{code} est un titre ; seul l’un des {n} codes placés dessous peut être facturé.',
  'Choose the code below it that says what the note says.': 'Choisissez, dessous, le code qui dit ce que dit la note.',
  '{code} lacks its seventh character: one of {letters}.': 'Il manque à {code} son septième caractère : l’un de {letters}.',
  '{code} has a seventh character that its code does not know: one of {letters}.':
    '{code} porte un septième caractère que son code ne connaît pas : l’un de {letters}.',
  '{code} lacks the placeholder X before its seventh character.':
    'Il manque à {code} le X de remplissage avant le septième caractère.',
  'Take the seventh character that says which phase of care the visit was; fill with X up to the sixth.':
    'Prenez le septième caractère qui dit la phase de soins de la visite ; complétez par des X jusqu’au sixième.',
  '{one} and {other} are injuries of the same region in different phases of care.':
    '{one} et {other} sont des lésions de la même région à des phases de soins différentes.',
  'Give both the phase of this visit, unless they are from different accidents.':
    'Donnez aux deux la phase de cette visite, sauf s’il s’agit d’accidents différents.',
  'The injuries are from different accidents.': 'Les lésions viennent d’accidents différents.',
  '{code} is a sequela; the condition that the injury left stands before it.':
    '{code} est une séquelle ; l’affection laissée par la lésion vient avant.',
  'List the residual condition first, then the injury with S.': 'Indiquez d’abord l’affection résiduelle, puis la lésion avec S.',
  '{code} says active treatment, and the visit is therapy alone.':
    '{code} dit traitement actif, et la visite n’est que de la rééducation.',
  'Take the seventh character of care while it heals.': 'Prenez le septième caractère des soins pendant la guérison.',
  'The therapy is the active treatment of the injury.': 'La rééducation est le traitement actif de la lésion.',
  '{code} is aftercare; for an injury the seventh character of {injury} says it.':
    '{code} est un suivi ; pour une lésion, c’est le septième caractère de {injury} qui le dit.',
  'Remove the aftercare code, and take the seventh character of care while it heals.':
    'Retirez le code de suivi et prenez le septième caractère des soins pendant la guérison.',
  'The aftercare is of something other than the injury.': 'Le suivi porte sur autre chose que la lésion.',
  '{one} and {other} exclude each other: the note at {place} of {release} names {text}.':
    '{one} et {other} s’excluent : la note à {place} de {release} nomme {text}.',
  'Keep the one that says what the note says, or both when they have nothing to do with each other.':
    'Gardez celui qui dit ce que dit la note, ou les deux s’ils n’ont rien à voir l’un avec l’autre.',
  'The two conditions are unrelated.': 'Les deux affections sont sans rapport.',
  '{other} is not part of {one}, and both may be coded: a note at {place} says so.':
    '{other} ne fait pas partie de {one}, et les deux peuvent être codés : une note à {place} le dit.',
  'Nothing to do when the note supports both.': 'Rien à faire si la note soutient les deux.',
  '{code} is the effect of a disease; its cause, {cause}, stands before it.':
    '{code} est l’effet d’une maladie ; sa cause, {cause}, vient avant.',
  'List the cause first.': 'Indiquez d’abord la cause.',
  '{code} is the effect of a disease, and no cause is coded before it.':
    '{code} est l’effet d’une maladie, et aucune cause n’est codée avant.',
  '{code} is the effect of a disease, and no cause is coded before it, such as {wanted}.':
    '{code} est l’effet d’une maladie, et aucune cause n’est codée avant, par exemple {wanted}.',
  'Add the code of the disease that causes it, before it.': 'Ajoutez avant lui le code de la maladie qui en est la cause.',
  '{other} stands before {code}: the note at {place} of {release} says "code first".':
    '{other} vient avant {code} : la note à {place} de {release} dit « coder d’abord ».',
  'Move the code that the note names to the front.': 'Placez devant le code que la note nomme.',
  '{code} wants its cause coded first: {wanted} (note at {place} of {release}).':
    '{code} veut que sa cause soit codée d’abord : {wanted} (note à {place} de {release}).',
  'Add the code that the note names, when the record has it.': 'Ajoutez le code que la note nomme, si le dossier le contient.',
  'The record names no such cause.': 'Le dossier ne nomme pas de telle cause.',
  '{other} is an additional code of {code} and stands after it (note at {place} of {release}).':
    '{other} est un code complémentaire de {code} et vient après (note à {place} de {release}).',
  'Move the additional code behind.': 'Placez le code complémentaire derrière.',
  'The other condition is why the patient came.': 'L’autre affection est le motif de la venue du patient.',
  '{code} asks for an additional code, and the note has it: {found} (note at {place} of {release}).':
    '{code} demande un code complémentaire, et la note de visite le contient : {found} (note à {place} de {release}).',
  'Add the code, when the words of the note support it.': 'Ajoutez le code si les mots de la note le soutiennent.',
  'The note does not support the additional code.': 'La note ne soutient pas le code complémentaire.',
  '{code} asks for an additional code where it applies: {wanted} (note at {place} of {release}).':
    '{code} demande un code complémentaire s’il y a lieu : {wanted} (note à {place} de {release}).',
  'Add it when the record has it.': 'Ajoutez-le si le dossier le contient.',
  '{code} says "code also", and the note has it: {found}.': '{code} dit « coder aussi », et la note le contient : {found}.',
  'Add the code, when the words of the note support it. The order is by why the patient came.':
    'Ajoutez le code si les mots de la note le soutiennent. L’ordre suit le motif de la venue.',
  '{both} says both sides, and {code} one of them again.': '{both} dit les deux côtés, et {code} l’un d’eux encore.',
  'Remove the code of one side.': 'Retirez le code d’un seul côté.',
  '{right} and {left} are the two sides of one condition, and one code says both.':
    '{right} et {left} sont les deux côtés d’une affection, et un seul code dit les deux.',
  'Replace the two by the code of both sides.': 'Remplacez les deux par le code des deux côtés.',
  'Each side is treated for a reason of its own.': 'Chaque côté est traité pour sa propre raison.',
  '{code} leaves the side open, and {known} names it.': '{code} laisse le côté ouvert, et {known} le nomme.',
  'Remove the code without a side.': 'Retirez le code sans côté.',
  '{code} leaves the side open, and the note names it.': '{code} laisse le côté ouvert, et la note le nomme.',
  'Take the code of the side that the note names.': 'Prenez le code du côté que la note nomme.',
  'The side in the note is of something else.': 'Le côté dans la note est celui d’autre chose.',
  'Line {line}, {procedure}, was done on the right, and {code} is of the left.':
    'Ligne {line}, {procedure} : fait à droite, et {code} est de gauche.',
  'Line {line}, {procedure}, was done on the left, and {code} is of the right.':
    'Ligne {line}, {procedure} : fait à gauche, et {code} est de droite.',
  'Correct the modifier or the diagnosis, whichever the note contradicts.':
    'Corrigez le modificateur ou le diagnostic, celui que la note contredit.',
  'The service on one side was needed for the other.': 'L’acte d’un côté était nécessaire pour l’autre.',
  '{code} is for ages {from} to {to}, and the patient is {age}.': '{code} vaut de {from} à {to} ans, et le patient en a {age}.',
  'Check the birth date, then choose the code for the patient’s age.':
    'Vérifiez la date de naissance, puis choisissez le code de l’âge du patient.',
  'The age is right, and the record supports the code.': 'L’âge est juste, et le dossier soutient le code.',
  '{code} is listed for the other sex than the patient’s record has.': '{code} est réservé à l’autre sexe que celui du dossier.',
  'Check the sex in the record; some payers want condition code 45 or modifier KX when it is right.':
    'Vérifiez le sexe au dossier ; s’il est juste, certains payeurs veulent le code de condition 45 ou le modificateur KX.',
  'The record is right.': 'Le dossier est juste.',
  '{code} is of the newborn and never stands on the mother’s record with {other}.':
    '{code} est du nouveau-né et ne figure jamais au dossier de la mère avec {other}.',
  'Code the newborn’s condition on the newborn’s own record.': 'Codez l’affection du nouveau-né dans son propre dossier.',
  '{code} cannot stand first: {why}.': '{code} ne peut pas venir en premier : {why}.',
  'List the condition that the visit was for first.': 'Indiquez d’abord l’affection qui motivait la visite.',
  '{code} says why the patient came, and may only stand first.':
    '{code} dit pourquoi le patient est venu et ne peut venir qu’en premier.',
  'List it first, or remove it when the visit was for something else.':
    'Placez-le en premier, ou retirez-le si la visite avait un autre motif.',
  'Several visits of this day are on one record.': 'Plusieurs visites de ce jour sont sur un même dossier.',
  '{code} is usually part of {disease}.': '{code} fait d’ordinaire partie de {disease}.',
  'Remove it, unless the note gives it another cause.': 'Retirez-le, sauf si la note lui donne une autre cause.',
  'The note gives it another cause, or treats it for itself.': 'La note lui donne une autre cause, ou le traite pour lui-même.',
  '{code} is coded only when it is confirmed, and the note is not sure of it.':
    '{code} n’est codé que confirmé, et la note n’en est pas sûre.',
  'The note is not sure of {code}; outpatient, what is probable or suspected is not coded.':
    'La note n’est pas sûre de {code} ; en ambulatoire, le probable ou le suspecté ne se code pas.',
  'Code the symptoms or findings that the note is sure of, to the highest certainty of the visit.':
    'Codez les symptômes ou constatations dont la note est sûre, au plus haut degré de certitude de la visite.',
  'The note states it as established in other words.': 'La note l’énonce comme établi en d’autres mots.',
  'The note denies {code} or rules it out.': 'La note nie {code} ou l’écarte.',
  'The note says {code} of a relative, not of the patient.': 'La note dit {code} d’un proche, pas du patient.',
  'The note tells of {code} as past.': 'La note parle de {code} au passé.',
  'The note speaks of {code} only as something that might come.':
    'La note ne parle de {code} que comme de ce qui pourrait venir.',
  'Remove it, or code the history or the status when it matters for the visit.':
    'Retirez-le, ou codez l’antécédent ou l’état s’il compte pour la visite.',
  'The disease is still there and was treated or considered at this visit.':
    'La maladie est toujours là et a été traitée ou prise en compte à cette visite.',
  '{first} and {second} are one code, {by}: the classification presumes that the one causes the other.':
    '{first} et {second} font un seul code, {by} : la classification présume que l’un cause l’autre.',
  '{first} with {second} is {by}: the classification presumes that the one causes the other.':
    '{first} avec {second} donne {by} : la classification présume que l’un cause l’autre.',
  'Take the code that says both, unless the note says that they are unrelated.':
    'Prenez le code qui dit les deux, sauf si la note les dit sans rapport.',
  'The note says that the two are unrelated.': 'La note dit que les deux sont sans rapport.',
  '{second} beside diabetes is presumed to come of it: {by} is missing.':
    '{second} à côté d’un diabète est présumé en venir : {by} manque.',
  'Add the code of the complication, unless the note says that they are unrelated.':
    'Ajoutez le code de la complication, sauf si la note les dit sans rapport.',
  '{first} stands before {second}.': '{first} vient avant {second}.',
  'Change their order.': 'Changez leur ordre.',
  'The circumstances of the visit make the other order right.': 'Les circonstances de la visite justifient l’autre ordre.',
  '{code} goes with {wanted}, and none is there.': '{code} va avec {wanted}, et il n’y en a pas.',
  'Add the code that the record supports.': 'Ajoutez le code que le dossier soutient.',
  '{gone} is not coded with {kept}.': '{gone} ne se code pas avec {kept}.',
  'Remove the one that the record does not support.': 'Retirez celui que le dossier ne soutient pas.',
  '{diabetes} is treated with a drug for long by the note: {code} is missing.':
    'Selon la note, {diabetes} est traité au long cours par un médicament : {code} manque.',
  'Add the status code, when the drug is taken for long.': 'Ajoutez le code d’état si le médicament est pris au long cours.',
  'The drug was given for a short time only.': 'Le médicament n’a été donné que peu de temps.',
  '{code} names the drug, and nothing says what came of it.': '{code} nomme le médicament, et rien ne dit ce qui en est venu.',
  'Add the condition before it.': 'Ajoutez l’affection avant lui.',
  '{code} is a poisoning and stands before what it does.': '{code} est une intoxication et vient avant ce qu’elle cause.',
  'List the poisoning first.': 'Indiquez d’abord l’intoxication.',
  'The other condition has nothing to do with the poisoning.': 'L’autre affection n’a rien à voir avec l’intoxication.',
  '{code} leaves open what the words of the note say: {by}.': '{code} laisse ouvert ce que disent les mots de la note : {by}.',
  'Take the code that says what the note says.': 'Prenez le code qui dit ce que dit la note.',
  'The words of the note are about something else.': 'Les mots de la note portent sur autre chose.',
  '{code} stands more than once.': '{code} figure plus d’une fois.',
  'Keep it once.': 'Gardez-le une fois.',
  '{n} diagnoses are more than a claim holds: {most}.': '{n} diagnostics, c’est plus qu’une demande n’en contient : {most}.',
  'Keep those that the visit was for and that the lines point to; the note keeps the others.':
    'Gardez ceux qui motivaient la visite et auxquels renvoient les lignes ; la note garde les autres.',
  'Point the line at the diagnoses that made the service necessary, the most relevant first.':
    'Faites renvoyer la ligne aux diagnostics qui ont rendu l’acte nécessaire, le plus pertinent d’abord.',
  'Diagnosis {letter} cannot be billed for {date}: {why}':
    'Le diagnostic {letter} ne peut pas être facturé pour le {date} : {why}',
  'Diagnosis {letter} could not be checked for {date}: {why}':
    'Le diagnostic {letter} n’a pas pu être vérifié pour le {date} : {why}',
};
