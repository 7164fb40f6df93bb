/** French of what the server says of foreign files: tables, notes, lists of patients, uploads, balances brought over. */
export const serverIntakeFiles: Readonly<Record<string, string>> = {
  'Balance brought over': 'Solde repris',
  'Balance brought over, taken back': 'Solde repris, annulé',
  'Balances brought over': 'Soldes repris',
  'What was brought over from an earlier system.': 'Ce qui a été repris d’un système antérieur.',
  'This load has no opening balances that could be taken back.': 'Cette reprise n’a aucun solde d’ouverture à annuler.',
  'Something was paid, written off or moved on a balance of this load. Correct the accounts one by one; nothing was taken back.':
    'Un solde de cette reprise a été payé, passé en perte ou déplacé. Corrigez les comptes un à un ; rien n’a été annulé.',
  'Another file was begun under this number. Choose the file again.':
    'Un autre fichier a été commencé sous ce numéro. Choisissez le fichier à nouveau.',
  'This part of the file is not of its length. Send it again.':
    'Cette partie du fichier n’a pas la bonne longueur. Envoyez-la à nouveau.',
  'Parts of this file have not arrived yet. Choose the file again: it goes on where it was.':
    'Des parties de ce fichier ne sont pas encore arrivées. Choisissez-le à nouveau : l’envoi reprend où il en était.',
  'A quotation mark in this line is not closed, or stands in the middle of a field. Put the field in quotation marks, write each one inside it twice, and load the file again.':
    'Un guillemet de cette ligne n’est pas fermé, ou se trouve au milieu d’un champ. Mettez le champ entre guillemets, doublez ceux qu’il contient, et chargez le fichier à nouveau.',
  'More than 1,000 records of this file cannot be read; the rest was not tried. Export it again as CSV with quotation marks around text.':
    'Plus de 1 000 enregistrements de ce fichier sont illisibles ; le reste n’a pas été essayé. Exportez-le à nouveau en CSV avec des guillemets autour des textes.',
  'Field {field} holds a NUL character. Correct it where the file was made, and load it again.':
    'Le champ {field} contient un caractère NUL. Corrigez-le là où le fichier est produit, et chargez-le à nouveau.',
  'Field {field} holds a character that cannot be read. Correct it where the file was made, and load it again.':
    'Le champ {field} contient un caractère illisible. Corrigez-le là où le fichier est produit, et chargez-le à nouveau.',
  'No line with known headings was found. Look at the layouts in the manual, or start from the template.':
    'Aucune ligne d’intitulés connus n’a été trouvée. Consultez les dispositions dans le manuel, ou partez du modèle.',
  'These columns are missing: {columns}. Add them, or give the columns the headings of the template.':
    'Ces colonnes manquent : {columns}. Ajoutez-les, ou donnez aux colonnes les intitulés du modèle.',
  'Two columns have headings that mean {column}. Remove or rename one of them.':
    'Deux colonnes ont des intitulés qui signifient {column}. Supprimez ou renommez l’une d’elles.',
  'The column “{heading}” was taken for {column}.': 'La colonne « {heading} » a été prise pour {column}.',
  'The headings stand in line {line}; what is above them was left out.':
    'Les intitulés sont à la ligne {line} ; ce qui précède a été laissé de côté.',
  'Columns that nobody reads: {columns}.': 'Colonnes que personne ne lit : {columns}.',
  'The row has {fields} fields and there are {headings} headings. Look for a missing field, or a separator inside a text without quotation marks.':
    'La ligne a {fields} champs pour {headings} intitulés. Cherchez un champ manquant, ou un séparateur dans un texte sans guillemets.',
  'The file is empty. Export it again and look whether the export reported a fault.':
    'Le fichier est vide. Exportez-le à nouveau et voyez si l’export a signalé une erreur.',
  'This is {form}, not a text file. Save the sheet as “CSV UTF-8”, or the document as plain text, and load that.':
    'C’est {form}, non un fichier texte. Enregistrez la feuille en « CSV UTF-8 », ou le document en texte brut, et chargez-le.',
  'a workbook or an archive': 'un classeur ou une archive',
  'an old office document': 'un ancien document bureautique',
  'an X12 file': 'un fichier X12',
  'a JSON file': 'un fichier JSON',
  'an RTF document': 'un document RTF',
  'a web page or an XML document': 'une page web ou un document XML',
  'This is {form}, neither a note nor a table. Bring in the note or the table that was meant.':
    'C’est {form}, ni une note ni un tableau. Importez la note ou le tableau dont il s’agit.',
  'a PDF document': 'un document PDF',
  'a compressed file': 'un fichier compressé',
  'a picture': 'une image',
  'a file in an unknown encoding': 'un fichier dans un codage inconnu',
  'The file is partly UTF-8 and partly not. Save it anew as UTF-8: read as it is, names with accents would be spoiled.':
    'Le fichier est en partie en UTF-8 et en partie non. Enregistrez-le en UTF-8 : lu tel quel, les noms accentués seraient altérés.',
  'The file is not UTF-8; it was read as Windows-1252. Look whether names with accents are right.':
    'Le fichier n’est pas en UTF-8 ; il a été lu comme Windows-1252. Vérifiez que les noms accentués sont justes.',
  'The file is UTF-16; it was read as that.': 'Le fichier est en UTF-16 ; il a été lu comme tel.',
  'The file ends in the middle of a character: its end may be missing.':
    'Le fichier finit au milieu d’un caractère : sa fin manque peut-être.',
  'The note is longer than 200,000 characters. Split it into the visits it tells of.':
    'La note dépasse 200 000 caractères. Séparez-la selon les visites qu’elle relate.',
  'The file holds nothing but white space.': 'Le fichier ne contient que des blancs.',
  'The note holds a character that cannot be read. What is coded must rest on its exact words: export it again.':
    'La note contient un caractère illisible. Le codage repose sur ses mots exacts : exportez-la à nouveau.',
  'The head of the note does not name one patient with a birth date. Say whose note it is.':
    'L’en-tête de la note ne nomme pas un patient avec sa date de naissance. Dites de qui est la note.',
  'The head of the note has no date of service. Say on which day the patient was seen.':
    'L’en-tête de la note n’a pas de date de soins. Dites quel jour le patient a été vu.',
  'The head of the note does not name one clinician. Say who saw the patient.':
    'L’en-tête de la note ne nomme pas un clinicien. Dites qui a vu le patient.',
  'The note has no line that says who signed it. The clinician must sign it before it is coded.':
    'Aucune ligne de la note ne dit qui l’a signée. Le clinicien doit la signer avant le codage.',
  'The birth date is not in the file. Say which patient of yours it is, or register the patient.':
    'La date de naissance n’est pas dans le fichier. Dites de quel patient il s’agit, ou enregistrez-le.',
  'The row has no encounter_id: nobody knows which visit it is. Export it again.':
    'La ligne n’a pas d’encounter_id : nul ne sait de quelle visite il s’agit. Exportez-la à nouveau.',
  'The row has no note. There is nothing to code from.': 'La ligne n’a pas de note. Il n’y a rien à coder.',
  'The row has no chart number: nobody can say later whose it was. Give it one, and load the list again.':
    'La ligne n’a pas de numéro de dossier : nul ne pourrait dire plus tard à qui elle était. Donnez-lui-en un, et chargez la liste à nouveau.',
  'This amount can be read in two ways or none. Write it as 1234.50, $1,234.50, (12.00) or -12.00.':
    'Ce montant se lit de deux façons ou d’aucune. Écrivez-le 1234.50, $1,234.50, (12.00) ou -12.00.',
  'The balance has no day that can be read. Its age counts from the day of the original service: give it as YYYY-MM-DD.':
    'Le solde n’a pas de date lisible. Son ancienneté part du jour des soins d’origine : donnez-le sous la forme AAAA-MM-JJ.',
  'This chart number stands in an earlier row with another name or birth date. Decide whose it is, and correct the list.':
    'Ce numéro de dossier figure à une ligne antérieure avec un autre nom ou une autre date de naissance. Décidez à qui il est, et corrigez la liste.',
  'The sex was left open: it is neither F nor M.': 'Le sexe a été laissé ouvert : ce n’est ni F ni M.',
  'The relationship was left open: it is not self, spouse, child or other.':
    'Le lien a été laissé ouvert : ce n’est ni self, ni spouse, ni child, ni other.',
  'The time was left open: write it as 14:30 or 2:30 PM.': 'L’heure a été laissée ouverte : écrivez-la 14:30 ou 2:30 PM.',
  'A control total cannot be read for certain. Write counts as digits and amounts as 1234.50.':
    'Un total de contrôle ne se lit pas avec certitude. Écrivez les nombres en chiffres et les montants comme 1234.50.',
  rows: 'lignes',
  patients: 'patients',
  'patient balances': 'soldes des patients',
  'insurance balances': 'soldes des assurances',
  'The control total for {what} is {expected}, and the rows make {found}. Nothing of this file was taken: find the missing or doubled rows, and load it again.':
    'Le total de contrôle pour {what} est {expected}, et les lignes donnent {found}. Rien de ce fichier n’a été repris : trouvez les lignes manquantes ou doublées, et chargez-le à nouveau.',
  'A column of balances does not say who owes them. Name it patient_balance or insurance_balance, or take it out of the file.':
    'Une colonne de soldes ne dit pas qui les doit. Nommez-la patient_balance ou insurance_balance, ou retirez-la du fichier.',
  'The text is longer than {max} characters and was cut.': 'Le texte dépasse {max} caractères et a été coupé.',
  'This is not a day that can be read for certain. Write it as YYYY-MM-DD, or month/day/year with four digits of the year.':
    'Ce n’est pas un jour qui se lit avec certitude. Écrivez AAAA-MM-JJ, ou mois/jour/année avec quatre chiffres pour l’année.',
  'The row of {table} has no {column}: nobody knows whose it is. Export it again.':
    'La ligne de {table} n’a pas de {column} : nul ne sait à qui elle est. Exportez-la à nouveau.',
};
