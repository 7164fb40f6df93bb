/** What a job that runs behind a request is doing, and why it stopped. */
export const serverJobs: Readonly<Record<string, string>> = {
  'Waiting for its turn': 'Attend son tour',
  Starting: 'Démarrage',
  'Recording visits': 'Enregistrement des visites',
  'Billing coded visits': 'Facturation des visites codées',
  'Writing claim files': 'Écriture des fichiers de demandes',
  'Sending files': 'Envoi des fichiers',
  'The payers are working': 'Les payeurs travaillent',
  'Collecting answers': 'Relève des réponses',
  'Reading answers': 'Lecture des réponses',
  'Posting payments': 'Imputation des paiements',
  'Issuing statements': 'Émission des relevés',
  'Taking patient payments': 'Encaissement des patients',
  'Reading what came in': 'Lecture de ce qui est arrivé',
  'Finding whose it is': 'Recherche de la personne concernée',
  'Reading the publishers’ files': 'Lecture des fichiers des éditeurs',
  'Writing code sets to the database': 'Écriture des nomenclatures dans la base',
  'Learning from coders’ answers': 'Apprentissage d’après les réponses des codeurs',
  'Interrupted; it goes on after the next start': 'Interrompu ; cela reprend après le prochain démarrage',
  Finished: 'Terminé',
  'Stopped by a problem': 'Arrêté par un problème',
  'Some files could not be sent, because the partner’s mailbox did not take them. They wait and go with the next sending. Try again in a few minutes; the engineering work list names the cause.':
    'Certains fichiers n’ont pu être envoyés : la boîte du partenaire ne les a pas pris. Ils attendent et partiront au prochain envoi. Réessayez dans quelques minutes ; la liste de travail technique en dit la cause.',
  'The partner’s mailbox could not be read to its end. What was collected is kept, and nothing is lost. Try again in a few minutes; the engineering work list names the cause.':
    'La boîte du partenaire n’a pu être lue jusqu’au bout. Ce qui a été relevé est gardé, et rien n’est perdu. Réessayez dans quelques minutes ; la liste de travail technique en dit la cause.',
  'There are too few answers to suggestions to learn from yet; the page of learning shows how many are needed. Code on, and try again then.':
    'Il y a encore trop peu de réponses aux suggestions pour apprendre ; la page d’apprentissage indique combien il en faut. Continuez à coder et réessayez alors.',
  'At least one release was refused, and the reasons stand in the list below. What was whole is installed, and what was in force before still answers.':
    'Au moins une version a été refusée, et les raisons figurent dans la liste ci-dessous. Ce qui était entier est installé, et ce qui était en vigueur répond toujours.',
  'The demonstration’s payers do not answer: their process has ended. What was finished is kept, and nothing was done twice. Stop the server and start it again; the payers start with it.':
    'Les payeurs de la démonstration ne répondent pas : leur processus s’est arrêté. Ce qui était fini est gardé, et rien n’a été fait deux fois. Arrêtez le serveur et relancez-le ; les payeurs démarrent avec lui.',
  'A fault stopped this job. What it had finished is kept, and nothing was done twice. Start it again; if it stops again, tell your administrator, who finds the cause in the server’s log.':
    'Une défaillance a arrêté ce travail. Ce qui était fini est gardé, et rien n’a été fait deux fois. Relancez-le ; s’il s’arrête encore, prévenez votre administrateur, qui en trouve la cause dans le journal du serveur.',
  'The server ended several times while this job ran. What it had finished is kept, and nothing was done twice. Tell your administrator before you start it again.':
    'Le serveur s’est arrêté plusieurs fois pendant ce travail. Ce qui était fini est gardé, et rien n’a été fait deux fois. Prévenez votre administrateur avant de le relancer.',
};
