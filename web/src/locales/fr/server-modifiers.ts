/** French of the advice on modifiers and visits. */
export const serverModifiers: Readonly<Record<string, string>> = {
  'Add modifier {modifier} to line {line}': 'Ajouter le modificateur {modifier} à la ligne {line}',
  'Take modifier {modifier} off line {line}': 'Retirer le modificateur {modifier} de la ligne {line}',
  'Remove line {line}, {procedure}': 'Retirer la ligne {line}, {procedure}',
  'Set line {line} to {units} units': 'Mettre la ligne {line} à {units} unités',
  'Change line {line} to {procedure}': 'Changer la ligne {line} en {procedure}',
  'Line {line}: 24 marks a visit in the days after surgery, and none of ours holds this day.':
    'Ligne {line} : 24 marque une visite dans les jours après une opération, et aucune des nôtres ne couvre ce jour.',
  'Take 24 off unless another surgery of the group is known.': 'Retirez 24, sauf si une autre opération du groupe est connue.',
  'Line {line}: the visit {procedure} falls into the days that belong to {surgery} of {on}.':
    'Ligne {line} : la visite {procedure} tombe dans les jours qui appartiennent à {surgery} du {on}.',
  'A visit that looks after the surgery is not billed. One for something else takes 24, and points to that diagnosis.':
    'Une visite de suivi de l’opération ne se facture pas. Pour autre chose, elle prend 24 et pointe vers ce diagnostic.',
  'Line {line}: {procedure} falls into the days that belong to {surgery} of {on}.':
    'Ligne {line} : {procedure} tombe dans les jours qui appartiennent à {surgery} du {on}.',
  'Planned or more extensive: 58. Back to the operating room for a complication: 78. For something else: 79.':
    'Prévu ou plus étendu : 58. Retour au bloc pour une complication : 78. Pour autre chose : 79.',
  'Line {line}: {procedure} is no visit, and modifier 25 belongs on visits only.':
    'Ligne {line} : {procedure} n’est pas une visite, et le modificateur 25 ne va que sur les visites.',
  'Line {line}: the visit {procedure} stands beside {other}, whose payment holds the usual visit of that day.':
    'Ligne {line} : la visite {procedure} est à côté de {other}, dont le paiement comprend la visite habituelle du jour.',
  'Where the note shows a visit of its own beyond the procedure, add modifier 25; where it does not, take the visit off.':
    'Si la note montre une visite à part entière au-delà de l’acte, ajoutez 25 ; sinon, retirez la visite.',
  'Line {line}: the visit with modifier 25 points to the same diagnoses as {other}.':
    'Ligne {line} : la visite avec 25 pointe vers les mêmes diagnostics que {other}.',
  'Another diagnosis is not required, but the note must show a visit of its own: see that it does.':
    'Un autre diagnostic n’est pas exigé, mais la note doit montrer une visite à part entière : vérifiez-le.',
  'The note shows a visit of its own beyond the procedure.': 'La note montre une visite à part entière au-delà de l’acte.',
  'Line {line}: {procedure} carries both parts, 26 and TC; together they are the whole, which needs neither.':
    'Ligne {line} : {procedure} porte les deux parts, 26 et TC ; ensemble elles font le tout, qui n’en demande aucune.',
  'Bill the whole without them, or the one part that was done.': 'Facturez le tout sans elles, ou la seule part qui a été faite.',
  'Line {line}: the fee schedule does not split {procedure}, and {part} asks for a part of it.':
    'Ligne {line} : le barème ne divise pas {procedure}, et {part} en demande une part.',
  'Take it off, or choose the code of that part.': 'Retirez-le, ou choisissez le code de cette part.',
  'Line {line}: {procedure} stands whole in a facility, where the technical part is billed by the facility.':
    'Ligne {line} : {procedure} est facturé en entier dans un établissement, qui facture lui-même la part technique.',
  'Bill the reading alone, with 26.': 'Facturez la lecture seule, avec 26.',
  'Line {line}: the technical part of {procedure} is the facility’s there.':
    'Ligne {line} : la part technique de {procedure} y revient à l’établissement.',
  'Take the line off, or correct the place of service.': 'Retirez la ligne, ou corrigez le lieu du service.',
  'The payer has agreed otherwise for this place.': 'Le payeur en a convenu autrement pour ce lieu.',
  'Line {line}: 33 and PT say the same to different payers.':
    'Ligne {line} : 33 et PT disent la même chose à des payeurs différents.',
  'Medicare: PT. Others: 33.': 'Medicare : PT. Les autres : 33.',
  'Line {line}: PT is Medicare’s word for a screening of the bowel that became treatment.':
    'Ligne {line} : PT est le terme de Medicare pour un dépistage de l’intestin devenu traitement.',
  'Other payers take 33.': 'Les autres payeurs prennent 33.',
  'Line {line}: {procedure} is preventive by its number; 33 adds nothing.':
    'Ligne {line} : {procedure} est préventif par son numéro ; 33 n’ajoute rien.',
  'Take 33 off unless the payer asks for it.': 'Retirez 33, sauf si le payeur le demande.',
  'This payer asks for it.': 'Ce payeur le demande.',
  'Line {line}: {procedure} points to a screening and does not say so by its modifier.':
    'Ligne {line} : {procedure} pointe vers un dépistage et ne le dit pas par son modificateur.',
  'A screening that became treatment: PT for Medicare, 33 for others; the patient then owes less.':
    'Dépistage devenu traitement : PT pour Medicare, 33 pour les autres ; le patient doit alors moins.',
  'Line {line}: {procedure} is priced for both sides as it is; 50 does not belong on it.':
    'Ligne {line} : le prix de {procedure} couvre déjà les deux côtés ; 50 n’y a pas sa place.',
  'Line {line}: {procedure} is not one that is done on both sides for the fee schedule; 50 does not belong on it.':
    'Ligne {line} : pour le barème, {procedure} ne se fait pas des deux côtés ; 50 n’y a pas sa place.',
  'Take 50 off.': 'Retirez 50.',
  'Line {line}: 50 says both sides, and a side stands beside it.':
    'Ligne {line} : 50 dit les deux côtés, et un côté figure à côté.',
  'Keep 50 alone, or one line for each side.': 'Gardez 50 seul, ou une ligne par côté.',
  'Line {line}: with 50 one unit stands for both sides, and {units} are billed.':
    'Ligne {line} : avec 50, une unité vaut pour les deux côtés, et {units} sont facturées.',
  'Set the units to 1.': 'Mettez une unité.',
  'Line {line}: right and left stand on one line.': 'Ligne {line} : la droite et la gauche sont sur une seule ligne.',
  'Both sides of {procedure} take 50 on one line, or two lines with a side each, as the payer wants.':
    'Les deux côtés de {procedure} prennent 50 sur une ligne, ou deux lignes avec un côté chacune, selon le payeur.',
  'Line {line}: its diagnoses name the side {side}, its modifier the other.':
    'Ligne {line} : ses diagnostics nomment le côté {side}, son modificateur l’autre.',
  'See the note which side it was, and correct the one that is wrong.':
    'Voyez dans la note quel côté c’était, et corrigez celui qui est faux.',
  'Line {line}: {procedure} is one of a side and says none; its diagnoses name {side}.':
    'Ligne {line} : {procedure} concerne un côté et n’en dit aucun ; ses diagnostics nomment {side}.',
  'Add the side that the note names.': 'Ajoutez le côté que nomme la note.',
  'Line {line}: 57 marks the visit that decided on major surgery, and none stands here.':
    'Ligne {line} : 57 marque la visite qui a décidé d’une opération majeure, et il n’y en a pas ici.',
  'Beside a minor procedure a visit of its own takes 25; on a procedure 57 does not belong.':
    'À côté d’un petit acte, une visite à part entière prend 25 ; sur un acte, 57 n’a pas sa place.',
  'Line {line}: the visit {procedure} stands on the day of {major} or the day before, which its payment holds.':
    'Ligne {line} : la visite {procedure} est le jour de {major} ou la veille, que son paiement comprend.',
  'Add 57 if the surgery was decided at this visit; a visit for something else takes 25 or 24; otherwise take it off.':
    'Ajoutez 57 si l’opération a été décidée à cette visite ; pour autre chose, 25 ou 24 ; sinon retirez la visite.',
  'Line {line}: {columnTwo} is never paid beside {columnOne} on one day; no modifier changes that.':
    'Ligne {line} : {columnTwo} n’est jamais payé à côté de {columnOne} le même jour ; aucun modificateur n’y change rien.',
  'Bill the first alone.': 'Facturez le premier seul.',
  'Line {line}: {columnTwo} is paid within {columnOne} unless a modifier says that it stood apart.':
    'Ligne {line} : {columnTwo} est payé avec {columnOne}, sauf si un modificateur dit qu’il était distinct.',
  'Another place on the body: XS. Another session: XE. Another clinician: XP. No usual overlap: XU. Without such words in the note bill the first alone.':
    'Autre endroit du corps : XS. Autre séance : XE. Autre clinicien : XP. Sans recouvrement habituel : XU. Sans de tels mots dans la note, facturez le premier seul.',
  'Line {line}: {modifier} never stands on a visit.': 'Ligne {line} : {modifier} ne va jamais sur une visite.',
  'A visit beside a procedure takes 25.': 'Une visite à côté d’un acte prend 25.',
  'Line {line}: 59 and the modifier that says which kind of distinct stand together.':
    'Ligne {line} : 59 figure avec le modificateur qui précise en quoi c’était distinct.',
  'Keep the one that says more.': 'Gardez celui qui en dit plus.',
  'Line {line}: {modifier} marks a repeated procedure, and {procedure} is a visit.':
    'Ligne {line} : {modifier} marque un acte répété, et {procedure} est une visite.',
  'Two visits of one day are one, or the second takes 25 or 27 as the payer wants.':
    'Deux visites d’un jour n’en font qu’une, ou la seconde prend 25 ou 27 selon le payeur.',
  'Line {line}: {modifier} does not go with {procedure}.': 'Ligne {line} : {modifier} ne va pas avec {procedure}.',
  'Laboratory tests take 91, other services 76, or 77 when another clinician repeated them.':
    'Les examens de laboratoire prennent 91, les autres services 76, ou 77 si un autre clinicien les a répétés.',
  'Line {line}: {procedure} stands on line {other} already.': 'Ligne {line} : {procedure} figure déjà à la ligne {other}.',
  'Really done twice: 91 for a laboratory test, else 76, or 77 by another clinician. Otherwise count the units on one line.':
    'Vraiment fait deux fois : 91 pour un examen de laboratoire, sinon 76, ou 77 par un autre clinicien. Autrement, comptez les unités sur une ligne.',
  'Line {line}: 95 and 93 exclude each other: with picture, or by sound alone.':
    'Ligne {line} : 95 et 93 s’excluent : avec image, ou par le son seul.',
  'Keep the one that the note shows.': 'Gardez celui que montre la note.',
  'Line {line}: the note says that the visit was by video, and the place {place} says in person.':
    'Ligne {line} : selon la note la visite a eu lieu par vidéo, et le lieu {place} dit en personne.',
  'Line {line}: the note says that the visit was by telephone, and the place {place} says in person.':
    'Ligne {line} : selon la note la visite a eu lieu par téléphone, et le lieu {place} dit en personne.',
  'Line {line}: the note says that the patient was at home, and the place {place} says elsewhere.':
    'Ligne {line} : selon la note le patient était à domicile, et le lieu {place} dit ailleurs.',
  'Line {line}: the note says that the patient was not at home, and the place {place} says at home.':
    'Ligne {line} : selon la note le patient n’était pas à domicile, et le lieu {place} dit à domicile.',
  'Correct the place of the visit: 10 where the patient was at home, 02 elsewhere.':
    'Corrigez le lieu de la visite : 10 si le patient était à domicile, 02 ailleurs.',
  'The words of the note are of another visit.': 'Les mots de la note parlent d’une autre visite.',
  'Line {line}: another visit of that day holds {other}, whose payment holds the usual visit, and {procedure} does not say that it is one of its own.':
    'Ligne {line} : une autre visite de ce jour contient {other}, dont le paiement comprend la visite habituelle, et {procedure} ne dit pas qu’elle est distincte.',
  'Line {line}: {procedure} says telehealth by its modifier, and the place {place} says otherwise.':
    'Ligne {line} : {procedure} dit téléconsultation par son modificateur, et le lieu {place} dit autre chose.',
  'Seen by video or telephone: place 10 at home, 02 elsewhere. Seen in person: take the modifier off.':
    'Vu par vidéo ou téléphone : lieu 10 à domicile, 02 ailleurs. Vu en personne : retirez le modificateur.',
  'Line {line}: the visit was held otherwise than {modifier} says.':
    'Ligne {line} : la visite s’est tenue autrement que ne le dit {modifier}.',
  'By sound alone: 93. With picture: 95.': 'Par le son seul : 93. Avec image : 95.',
  'Line {line}: {procedure} is a visit by telehealth and carries no modifier of it.':
    'Ligne {line} : {procedure} est une visite à distance et n’en porte aucun modificateur.',
  'Add 95 with picture, 93 by sound alone.': 'Ajoutez 95 avec image, 93 par le son seul.',
  'The payer wants none with this place of service.': 'Le payeur n’en veut pas avec ce lieu de service.',
  'Line {line}: Medicare does not pay {procedure}; it takes the office visit with the place of telehealth.':
    'Ligne {line} : Medicare ne paie pas {procedure} ; il prend la visite au cabinet avec le lieu de la téléconsultation.',
  'Choose the office visit of the same level, with place 10 or 02 and 93 where it was by sound alone.':
    'Choisissez la visite au cabinet de même niveau, avec le lieu 10 ou 02, et 93 si c’était par le son seul.',
  'Line {line}: FS marks a shared visit, and {procedure} is no visit.':
    'Ligne {line} : FS marque une visite partagée, et {procedure} n’est pas une visite.',
  'Take FS off.': 'Retirez FS.',
  'Line {line}: FS stands outside a facility, where visits are not shared.':
    'Ligne {line} : FS figure hors d’un établissement, où les visites ne se partagent pas.',
  'In the office the rule is incident-to: bill under the one who may, without FS.':
    'Au cabinet, la règle est celle du service sous la direction du médecin : facturez sous celui qui le peut, sans FS.',
  'Line {line}: the visit was shared and does not say so.': 'Ligne {line} : la visite a été partagée et ne le dit pas.',
  'Add FS; it is billed by whoever did the substantive part.': 'Ajoutez FS ; celui qui a fait la part essentielle la facture.',
  'Line {line}: GA says that a notice was signed, GZ that none was.':
    'Ligne {line} : GA dit qu’un avis a été signé, GZ qu’aucun ne l’a été.',
  'Line {line}: GY says that the service is never covered, GA and GZ that it usually is.':
    'Ligne {line} : GY dit que le service n’est jamais couvert, GA et GZ qu’il l’est d’ordinaire.',
  'Line {line}: GX marks a voluntary notice and stands beside GY alone.':
    'Ligne {line} : GX marque un avis volontaire et ne va qu’avec GY.',
  'Line {line}: GA says that a notice for {procedure} is on file, and none is.':
    'Ligne {line} : GA dit qu’un avis pour {procedure} est au dossier, et il n’y en a pas.',
  'Line {line}: a notice for {procedure} is on file, and GZ says that none is.':
    'Ligne {line} : un avis pour {procedure} est au dossier, et GZ dit qu’il n’y en a pas.',
  'Line {line}: the notices that GA, GX, GY and GZ speak of are Medicare’s.':
    'Ligne {line} : les avis dont parlent GA, GX, GY et GZ sont ceux de Medicare.',
  'Take them off unless this payer asks for them.': 'Retirez-les, sauf si ce payeur les demande.',
  'This payer asks for them.': 'Ce payeur les demande.',
  'Signed before the service: GA. Not signed: GZ, and the patient owes nothing. Never covered: GY, with GX if a notice was given.':
    'Signé avant le service : GA. Non signé : GZ, et le patient ne doit rien. Jamais couvert : GY, avec GX si un avis a été remis.',
  'Line {line}: {procedure} comes from a container for several doses, where nothing is reported as thrown away.':
    'Ligne {line} : {procedure} vient d’un flacon à plusieurs doses, où rien n’est déclaré jeté.',
  'Take JW or JZ off.': 'Retirez JW ou JZ.',
  'Line {line}: {procedure} says both that some was thrown away and that nothing was.':
    'Ligne {line} : {procedure} dit à la fois qu’une part a été jetée et que rien ne l’a été.',
  'See the record of the vial and keep the one that is true.': 'Voyez la fiche du flacon et gardez ce qui est vrai.',
  'Line {line}: what was thrown away of {procedure} is billed without a line for what was given.':
    'Ligne {line} : ce qui a été jeté de {procedure} est facturé sans ligne pour ce qui a été donné.',
  'Put the given units on a line without JW.': 'Mettez les unités données sur une ligne sans JW.',
  'Line {line}: {procedure} comes from a single-dose container and does not say what became of the rest.':
    'Ligne {line} : {procedure} vient d’un flacon à dose unique et ne dit pas ce qu’est devenu le reste.',
  'Nothing thrown away: JZ. Some thrown away: its units on a second line with JW.':
    'Rien de jeté : JZ. Une part jetée : ses unités sur une seconde ligne avec JW.',
  'Line {line}: {modifier} stands twice.': 'Ligne {line} : {modifier} figure deux fois.',
  'Line {line}: {count} modifiers stand on it, and four fit.':
    'Ligne {line} : elle porte {count} modificateurs, et quatre tiennent.',
  'Keep the four that decide payment.': 'Gardez les quatre qui décident du paiement.',
  'Line {line}: modifier {modifier} is not in our table.':
    'Ligne {line} : le modificateur {modifier} n’est pas dans notre table.',
  'Check it against the payer’s list.': 'Vérifiez-le dans la liste du payeur.',
  'Line {line}: {later} changes the price and stands after {first}.':
    'Ligne {line} : {later} change le prix et figure après {first}.',
  'Put what changes the price first.': 'Mettez d’abord ce qui change le prix.',
  'Line {line}: {procedure} is waived by its number and goes without QW.':
    'Ligne {line} : {procedure} est dispensé par son numéro et va sans QW.',
  'Line {line}: QW marks a waived laboratory test, and {procedure} is none.':
    'Ligne {line} : QW marque un examen de laboratoire dispensé, et {procedure} n’en est pas un.',
  'Take QW off.': 'Retirez QW.',
  'Line {line}: {procedure} is done under a certificate of waiver and lacks QW.':
    'Ligne {line} : {procedure} est fait sous certificat de dispense et manque de QW.',
  'Add QW where the kit used is a waived one.': 'Ajoutez QW si la trousse utilisée est dispensée.',
  'The laboratory holds a higher certificate.': 'Le laboratoire a un certificat supérieur.',
  'it was not payable on {on}': 'il n’était pas payable le {on}',
  'no visit stands here that it goes with on {on}': 'aucune visite avec laquelle il va le {on} ne figure ici',
  'the visit carries 25 beside a service that is no preventive one':
    'la visite porte 25 à côté d’un service qui n’est pas préventif',
  'Line {line}: G2211 does not stand here: {why}.': 'Ligne {line} : G2211 n’a pas sa place ici : {why}.',
  'Take G2211 off, or correct the visit.': 'Retirez G2211, ou corrigez la visite.',
  'Line {line}: the visit {procedure} stands beside the preventive visit {other} without 25.':
    'Ligne {line} : la visite {procedure} est à côté de la visite préventive {other} sans 25.',
  'Add 25 where the note shows work of its own on a problem; otherwise take the visit off.':
    'Ajoutez 25 si la note montre un travail à part sur un problème ; sinon retirez la visite.',
  'Line {line}: {procedure} is the preventive visit of another age; at {age} years it is {right}.':
    'Ligne {line} : {procedure} est la visite préventive d’un autre âge ; à {age} ans, c’est {right}.',
  'Choose the code of the age on the date of service.': 'Choisissez le code de l’âge à la date du service.',
  'Line {line}: Medicare does not cover {procedure}; its own preventive visits are G0402, G0438 and G0439.':
    'Ligne {line} : Medicare ne couvre pas {procedure} ; ses visites préventives sont G0402, G0438 et G0439.',
  'Line {line}: {procedure} is due from {dueOn} on; {earlier} was billed on {on}.':
    'Ligne {line} : {procedure} n’est dû qu’à partir du {dueOn} ; {earlier} a été facturé le {on}.',
  'Take it off, or tell the patient before the visit that Medicare will not pay it yet.':
    'Retirez-le, ou dites au patient avant la visite que Medicare ne le paiera pas encore.',
  'Medicare did not pay the earlier one.': 'Medicare n’a pas payé le précédent.',
  'Line {line}: {procedure} is paid once, and {earlier} was billed on {on}: the next is {right}.':
    'Ligne {line} : {procedure} ne se paie qu’une fois, et {earlier} a été facturé le {on} : le suivant est {right}.',
  'Choose the one that is due.': 'Choisissez celui qui est dû.',
  'Choose the one that is due, or bill the patient with GY.': 'Choisissez celle qui est due, ou facturez le patient avec GY.',
};
