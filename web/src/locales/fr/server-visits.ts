/** French of the visit's elements and of suggested procedures. */
export const serverVisits: Readonly<Record<string, string>> = {
  'A test that is ordered at this visit. If its reading is billed by the same clinician or group, it does not count here.':
    'Un examen prescrit à cette visite. Si le même clinicien ou groupe en facture la lecture, il ne compte pas ici.',
  'A result that is looked at for this visit. If its reading is billed by the same clinician or group, it does not count here.':
    'Un résultat examiné pour cette visite. Si le même clinicien ou groupe en facture la lecture, il ne compte pas ici.',
  'A record from outside that was read for this visit.': 'Un document extérieur lu pour cette visite.',
  'Somebody else tells the history, because the patient cannot.':
    'Quelqu’un d’autre raconte l’histoire, parce que le patient ne le peut pas.',
  'The clinician’s own reading of a test that somebody else reports.':
    'La lecture propre du clinicien d’un examen dont un autre fait le compte rendu.',
  'A talk with a clinician or another source outside the practice about this patient.':
    'Un entretien sur ce patient avec un clinicien ou une autre source hors du cabinet.',
  'The words name a condition that can take life or a function of the body.':
    'Les mots nomment une affection qui menace la vie ou une fonction du corps.',
  'A long-lasting illness, called severely worse.': 'Une maladie durable, dite gravement aggravée.',
  'A long-lasting illness, and the words say that it is not at its goal.':
    'Une maladie durable, et les mots disent que l’objectif n’est pas atteint.',
  'A long-lasting illness whose treatment was begun or stepped up at this visit.':
    'Une maladie durable dont le traitement a été commencé ou renforcé à cette visite.',
  'A long-lasting illness that no word calls stable, and more is done to explain it.':
    'Une maladie durable qu’aucun mot ne dit stable, et que l’on cherche à mieux expliquer.',
  'A cancer that is treated with all force or has gone beyond its place.':
    'Un cancer traité avec tous les moyens ou qui a dépassé son siège.',
  'A cancer under treatment or surveillance that is not called stable.':
    'Un cancer traité ou surveillé qui n’est pas dit stable.',
  'A long-lasting illness, called stable or treated on as before.': 'Une maladie durable, dite stable ou traitée comme avant.',
  'A symptom or finding without a diagnosis, and more is done to explain it.':
    'Un symptôme ou un signe sans diagnostic, que l’on cherche à expliquer.',
  'An acute illness of the kind that takes the whole body.': 'Une maladie aiguë de celles qui touchent tout le corps.',
  'An injury of the kind that needs more than its own place looked at.':
    'Une blessure de celles qui demandent d’examiner plus que son seul siège.',
  'An injury in doubt: a tear or fracture is thought of and looked for.':
    'Une blessure douteuse : une déchirure ou une fracture est envisagée et recherchée.',
  'What was done before is followed up. Inside the days that belong to surgery the visit is paid with it.':
    'Suivi de ce qui a été fait. Dans les jours qui appartiennent à l’opération, la visite est payée avec elle.',
  'An acute illness or injury of short course.': 'Une maladie ou blessure aiguë de courte durée.',
  'A symptom that is treated without a search for more.': 'Un symptôme traité sans autre recherche.',
  'A minor problem that passes by itself.': 'Un problème mineur qui passe de lui-même.',
  'The words do not tell what kind of problem this is: look at it yourself.':
    'Les mots ne disent pas de quelle sorte de problème il s’agit : voyez vous-même.',
  'Advice, a device, a diet or a referral of low risk.': 'Conseil, appareil, régime ou adressage à faible risque.',
  'A drug that is sold without prescription.': 'Un médicament vendu sans ordonnance.',
  'Physical, occupational or speech therapy.': 'Kinésithérapie, ergothérapie ou orthophonie.',
  'A minor procedure is done or decided on.': 'Un petit acte est fait ou décidé.',
  'A drug on prescription is begun, changed, renewed or deliberately continued.':
    'Un médicament sur ordonnance est commencé, changé, renouvelé ou poursuivi sciemment.',
  'A minor procedure on a patient with risk factors is done or decided on.':
    'Un petit acte chez un patient à risque est fait ou décidé.',
  'Major surgery is decided on or planned.': 'Une opération majeure est décidée ou prévue.',
  'Cost, cover or living conditions limit the treatment.':
    'Le coût, la couverture ou les conditions de vie limitent le traitement.',
  'A drug is watched by tests for harm that it may do.':
    'Un médicament est surveillé par des examens pour le mal qu’il peut faire.',
  'Major surgery on a patient with risk factors is decided on.': 'Une opération majeure chez un patient à risque est décidée.',
  'Emergency surgery is decided on.': 'Une opération en urgence est décidée.',
  'Hospital or emergency care is decided on.': 'Des soins à l’hôpital ou aux urgences sont décidés.',
  'Care is limited because the outlook is poor.': 'Les soins sont limités parce que le pronostic est mauvais.',
  'A controlled substance is given by injection or infusion.': 'Une substance contrôlée est donnée en injection ou perfusion.',
  'Time that the note states for the visit on its day. Take off what was spent on services billed by themselves.':
    'Temps que la note indique pour la visite ce jour-là. Retranchez celui des services facturés à part.',
  'Time of counseling on tobacco: it is counted by itself.': 'Temps de conseil sur le tabac : il compte à part.',
  'Time of planning for care to come: it is counted by itself.': 'Temps de planification des soins à venir : il compte à part.',
  'Time of critical care: it is counted by itself.': 'Temps de soins critiques : il compte à part.',
  'Time of psychotherapy: it is counted by itself.': 'Temps de psychothérapie : il compte à part.',
  'Time of a procedure: it is not time of the visit.': 'Temps d’un acte : ce n’est pas du temps de visite.',
  'The note has no assessment or plan that could be read: its problems are taken from elsewhere.':
    'La note n’a ni évaluation ni plan lisibles : ses problèmes sont pris ailleurs.',
  'Only the first {characters} characters of the note were read.':
    'Seuls les {characters} premiers caractères de la note ont été lus.',
  'The record calls the patient new, and the books hold a visit of {on} with the same specialty: within three years a patient is established.':
    'Le dossier dit que le patient est nouveau, et les livres contiennent une visite du {on} dans la même spécialité : en deçà de trois ans, un patient est connu.',
  'The record and the note differ on whether the patient is new: see which is right before choosing the family.':
    'Le dossier et la note diffèrent : patient nouveau ou connu ? Voyez lequel a raison avant de choisir la famille.',
  'The note speaks of a preventive visit. These rows are its problem-oriented part, which is billed beside it only when it is a visit of its own.':
    'La note parle d’une visite préventive. Ces lignes en sont la partie consacrée aux problèmes, facturée à côté seulement si c’est une visite à part entière.',
  'No problem was found that this visit takes up: add the ones you see.':
    'Aucun problème traité à cette visite n’a été trouvé : ajoutez ceux que vous voyez.',
  'The note states several times for the visit: see which is the total.':
    'La note indique plusieurs durées pour la visite : voyez laquelle est le total.',
  'Visits of this family were coded by other rules on {on}: code it by the book of that year.':
    'Les visites de cette famille se codaient selon d’autres règles le {on} : codez selon le livre de cette année-là.',
  'The note says that it was injected at this visit; the units follow from its dose and the code’s own amount.':
    'La note dit qu’il a été injecté à cette visite ; les unités découlent de la dose et de la quantité du code.',
  'A drug was given under the skin or into a muscle.': 'Un médicament a été donné sous la peau ou dans un muscle.',
  'The note says that this much of a single-dose container was thrown away.':
    'La note dit que cette part d’un flacon à dose unique a été jetée.',
  'No dose is stated: count the units by what was given.':
    'Aucune dose n’est indiquée : comptez les unités d’après ce qui a été donné.',
  'Several codes are of this drug: see which form was given.':
    'Plusieurs codes concernent ce médicament : voyez quelle forme a été donnée.',
  'The note says that it was done at this visit.': 'La note dit que cela a été fait à cette visite.',
  'The minutes that the note states for it.': 'Les minutes que la note indique pour cela.',
  'How many were treated is not said: the code counts them.': 'Le nombre traité n’est pas dit : le code les compte.',
  'Each further one.': 'Chaque suivant.',
  'The code goes by the place and by what was done there: see that the note says both.':
    'Le code suit l’endroit et ce qui y a été fait : voyez si la note dit les deux.',
  'The code goes by how many regions of the body were treated.': 'Le code suit le nombre de régions du corps traitées.',
  'Taking out stitches belongs to whoever placed them, in the days after it.':
    'Le retrait des points revient à qui les a posés, dans les jours qui suivent.',
  'The code is for what needed a cut; without one it belongs to the visit.':
    'Le code vaut pour ce qui a demandé une incision ; sans elle, cela fait partie de la visite.',
  'The code goes by the deepest tissue that was taken and by its area: see that the note says both.':
    'Le code suit le tissu le plus profond enlevé et sa surface : voyez si la note dit les deux.',
  'The note says that this was taken at this visit; the code follows from the part and its views.':
    'La note dit que le cliché a été pris à cette visite ; le code découle de la partie du corps et des incidences.',
  'How many views were taken is not said: the code counts them.': 'Le nombre d’incidences n’est pas dit : le code les compte.',
  'Where it was taken is not said: it is billed here only where it was taken here.':
    'Le lieu du cliché n’est pas dit : il ne se facture ici que s’il a été pris ici.',
  'How long the wound was is not said: the code goes by its length.': 'La longueur de la plaie n’est pas dite : le code la suit.',
  'The note says that this vaccine was given at this visit; which product it was stands on its label.':
    'La note dit que ce vaccin a été donné à cette visite ; le produit est celui de son étiquette.',
  'A vaccine was given.': 'Un vaccin a été donné.',
  'self-limited or minor problem': 'problème mineur ou passager',
  'stable chronic illness': 'maladie chronique stable',
  'acute, uncomplicated illness or injury': 'maladie ou blessure aiguë sans complication',
  'stable acute illness (hospital care)': 'maladie aiguë stable (à l’hôpital)',
  'acute, uncomplicated illness or injury that needs hospital care':
    'maladie ou blessure aiguë sans complication qui demande l’hôpital',
  'chronic illness that is worse, not at its goal, or has side effects of its treatment':
    'maladie chronique aggravée, hors objectif, ou avec effets indésirables du traitement',
  'undiagnosed new problem with uncertain outlook': 'nouveau problème sans diagnostic, au pronostic incertain',
  'acute illness with symptoms of the whole body': 'maladie aiguë avec symptômes généraux',
  'acute complicated injury': 'blessure aiguë compliquée',
  'chronic illness that is severely worse': 'maladie chronique gravement aggravée',
  'illness or injury that threatens life or a bodily function': 'maladie ou blessure qui menace la vie ou une fonction du corps',
  'note of an outside source reviewed': 'note d’une source extérieure revue',
  'result of a test reviewed': 'résultat d’examen revu',
  'test ordered': 'examen prescrit',
  'history from somebody else, because the patient cannot give it': 'histoire donnée par un autre, le patient ne le pouvant pas',
  'own reading of a test that somebody else reports': 'lecture propre d’un examen dont un autre fait le compte rendu',
  'discussion with an outside clinician or other source': 'entretien avec un clinicien extérieur ou une autre source',
  'rest, a dressing, nothing to treat': 'repos, pansement, rien à traiter',
  'advice, diet, a device or a referral: treatment of low risk':
    'conseil, régime, appareil ou adressage : traitement à faible risque',
  'drugs without prescription': 'médicaments sans ordonnance',
  'physical, occupational or speech therapy': 'kinésithérapie, ergothérapie ou orthophonie',
  'minor surgery without risk factors': 'petite chirurgie sans facteur de risque',
  'management of prescription drugs': 'gestion de médicaments sur ordonnance',
  'decision on minor surgery with risk factors': 'décision de petite chirurgie avec facteurs de risque',
  'decision on elective major surgery without risk factors': 'décision de chirurgie majeure programmée sans facteur de risque',
  'diagnosis or treatment limited by the patient’s circumstances': 'diagnostic ou traitement limité par la situation du patient',
  'drug therapy that needs intensive monitoring for toxicity': 'traitement qui demande une surveillance intensive de sa toxicité',
  'decision on elective major surgery with risk factors': 'décision de chirurgie majeure programmée avec facteurs de risque',
  'decision on emergency major surgery': 'décision de chirurgie majeure en urgence',
  'decision on hospital care or more of it': 'décision de soins hospitaliers ou de leur renforcement',
  'decision to limit care because of a poor outlook': 'décision de limiter les soins en raison d’un mauvais pronostic',
  'controlled substances by injection or infusion': 'substances contrôlées en injection ou perfusion',
};
