/** What the reading of FHIR files says (src/fhir/), by its English text. */
export const serverFhir: Readonly<Record<string, string>> = {
  'At byte {byte} (line {line}) {why}. Nothing after it could be read: have the file exported again.':
    'À l’octet {byte} (ligne {line}), {why}. Rien de ce qui suit n’a pu être lu : faites exporter le fichier de nouveau.',
  'At byte {byte} (line {line}) {why}. Reading went on at byte {next}; what lies between is left out.':
    'À l’octet {byte} (ligne {line}), {why}. La lecture a repris à l’octet {next} ; ce qui est entre les deux est laissé de côté.',
  'At byte {byte} a record is expected, and something else stands there.':
    'À l’octet {byte}, un enregistrement est attendu et il s’y trouve autre chose.',
  'At byte {byte} {why}. The record is left out; the rest of the file goes on.':
    'À l’octet {byte}, {why}. L’enregistrement est laissé de côté ; la suite du fichier est lue.',
  'Byte {byte} is not UTF-8. Export the file again as UTF-8.':
    'L’octet {byte} n’est pas de l’UTF-8. Exportez de nouveau le fichier en UTF-8.',
  'Byte {byte} is not UTF-8. It looks like Windows-1252 or ISO 8859-1: export the file again as UTF-8.':
    'L’octet {byte} n’est pas de l’UTF-8. Cela ressemble à Windows-1252 ou ISO 8859-1 : exportez de nouveau le fichier en UTF-8.',
  'The administrative gender and the birth sex differ. Claims carry the one that the payer holds: ask for it.':
    'Le genre administratif et le sexe à la naissance diffèrent. Les demandes portent celui que le payeur connaît : demandez-le.',
  'The content of the document is damaged (no base64). Ask the sending system for it again.':
    'Le contenu du document est abîmé (ce n’est pas du base64). Redemandez-le au système émetteur.',
  'The content of the document is not in the encoding that it names. Ask the sending system for it again.':
    'Le contenu du document n’est pas dans l’encodage qu’il annonce. Redemandez-le au système émetteur.',
  'The coverage names {count} payers; the first is taken. A second plan is a coverage of its own.':
    'La couverture nomme {count} payeurs ; le premier est retenu. Un second régime est une couverture à part.',
  'The document holds {count} different texts; the first is taken. A person must look at the others.':
    'Le document contient {count} textes différents ; le premier est retenu. Une personne doit regarder les autres.',
  'The document is no text that can be read here ({mediaType}); it is attached as it is.':
    'Le document n’est pas un texte lisible ici ({mediaType}) ; il est joint tel quel.',
  'The entry changes a part of a record (PATCH); only whole records are taken. Ask the sending system for the record.':
    'L’entrée modifie une partie d’un enregistrement (PATCH) ; seuls les enregistrements entiers sont repris. Demandez l’enregistrement au système émetteur.',
  'The entry holds no resource. Ask the sending system what belongs there.':
    'L’entrée ne contient aucune ressource. Demandez au système émetteur ce qui devrait s’y trouver.',
  'The file begins as {format}, not as JSON. Bring the FHIR export as JSON or NDJSON.':
    'Le fichier commence comme du {format}, pas comme du JSON. Apportez l’export FHIR en JSON ou NDJSON.',
  'The file begins with a byte order mark; it was passed over.':
    'Le fichier commence par une marque d’ordre des octets ; elle a été ignorée.',
  'The file ends at byte {end} inside of what began at byte {byte}. All before it was read: have the file exported again.':
    'Le fichier finit à l’octet {end} au milieu de ce qui a commencé à l’octet {byte}. Tout ce qui précède a été lu : faites exporter le fichier de nouveau.',
  'The file has entries as a bundle has, but does not call itself a bundle. They were read as entries.':
    'Le fichier a des entrées comme un « bundle », mais ne se nomme pas ainsi. Elles ont été lues comme des entrées.',
  'The file holds nothing but blanks. Export it again and check that the export ended.':
    'Le fichier ne contient que des blancs. Exportez-le de nouveau et vérifiez que l’export s’est terminé.',
  'The file is a web page, most likely an error page or a log-in page that was saved instead of the export. Download the export again.':
    'Le fichier est une page web, sans doute une page d’erreur ou de connexion enregistrée à la place de l’export. Téléchargez de nouveau l’export.',
  'The file is empty. Export it again and check that the export ended.':
    'Le fichier est vide. Exportez-le de nouveau et vérifiez que l’export s’est terminé.',
  'The file is one page of a longer answer: the source has more pages. Bring them too.':
    'Le fichier est une page d’une réponse plus longue : la source en a d’autres. Apportez-les aussi.',
  'The file is packed ({format}). Unpack it and bring what is inside.':
    'Le fichier est compressé ({format}). Décompressez-le et apportez ce qu’il contient.',
  'The file is written in {encoding}. FHIR files are UTF-8: save or export it again as UTF-8.':
    'Le fichier est écrit en {encoding}. Les fichiers FHIR sont en UTF-8 : enregistrez-le ou exportez-le de nouveau en UTF-8.',
  'The note has {length} characters; a note here has at most {max}. A person must divide it.':
    'La note a {length} caractères ; une note en a ici {max} au plus. Une personne doit la diviser.',
  'The record carries a modifier that is not known here ({url}). It can change the meaning of the whole record: a person must read it.':
    'L’enregistrement porte un modificateur inconnu ici ({url}). Il peut changer le sens de tout l’enregistrement : une personne doit le lire.',
  'The record does not say what it is (resourceType). It is no FHIR resource, or a part of one.':
    'L’enregistrement ne dit pas ce qu’il est (resourceType). Ce n’est pas une ressource FHIR, ou seulement un morceau.',
  'The record has no id of its own. Sent again with a change, it cannot be recognized as the same one.':
    'L’enregistrement n’a pas d’identifiant propre. Renvoyé modifié, il ne pourra pas être reconnu comme le même.',
  'The record has {length} bytes; at most {max} are read. It is left out; send what it holds in smaller parts.':
    'L’enregistrement a {length} octets ; {max} au plus sont lus. Il est laissé de côté ; envoyez son contenu en plus petites parties.',
  'The record nests {depth} brackets deep; at most {max} are read. It is left out.':
    'L’enregistrement imbrique {depth} niveaux de crochets ; {max} au plus sont lus. Il est laissé de côté.',
  'The source has this patient as inactive. Ask why before anything is billed.':
    'La source tient ce patient pour inactif. Demandez pourquoi avant de facturer quoi que ce soit.',
  'The source says that this record replaces another one of the same person. Look for the other one before anything is billed.':
    'La source dit que cet enregistrement en remplace un autre de la même personne. Cherchez l’autre avant de facturer quoi que ce soit.',
  'a backslash is followed by what JSON does not know': 'une barre oblique inverse est suivie de ce que JSON ne connaît pas',
  'a closing bracket does not match the one that was opened': 'un crochet fermant ne correspond pas à celui qui était ouvert',
  'a comma or a closing bracket is missing': 'il manque une virgule ou un crochet fermant',
  'a list of objects': 'une liste d’objets',
  'a name stands twice in one object': 'un nom figure deux fois dans un même objet',
  'a number': 'un nombre',
  'a number is larger than any number': 'un nombre est plus grand que tout nombre',
  'a number is not written as JSON writes numbers': 'un nombre n’est pas écrit comme JSON écrit les nombres',
  'a record is expected, and something else stands there': 'un enregistrement est attendu et il s’y trouve autre chose',
  'a text holds a line end, a zero byte or another control character':
    'un texte contient une fin de ligne, un octet nul ou un autre caractère de contrôle',
  'a text is not closed': 'un texte n’est pas fermé',
  'a value is missing': 'il manque une valeur',
  'a value stands where none can be (a comma or a bracket is missing before it)':
    'une valeur se trouve là où il ne peut y en avoir (il manque une virgule ou un crochet avant elle)',
  'an object': 'un objet',
  'brackets are nested deeper than anything is read': 'les crochets sont imbriqués plus profondément que tout ce qui se lit',
  'one object': 'un seul objet',
  'something follows after its end': 'quelque chose suit après sa fin',
  'a text': 'un texte',
  'the colon after a name is missing': 'il manque les deux-points après un nom',
  'the line ends before the record does': 'la ligne finit avant l’enregistrement',
  'the name of a member is missing (a bracket is missing before it, or a comma is too many)':
    'il manque le nom d’un membre (il manque un crochet avant lui, ou il y a une virgule de trop)',
  'the name of a member is missing (or a comma is too many)': 'il manque le nom d’un membre (ou il y a une virgule de trop)',
  'there is a word without quotes that JSON does not know': 'il y a un mot sans guillemets que JSON ne connaît pas',
  'true or false': 'vrai ou faux',
  '{path} ends before it begins; the end is left out.': '{path} finit avant de commencer ; la fin est laissée de côté.',
  '{path} has {length} characters; {max} are kept.': '{path} a {length} caractères ; {max} sont gardés.',
  '{path} holds control characters; they are replaced.': '{path} contient des caractères de contrôle ; ils sont remplacés.',
  '{path} is no NPI: it must have ten digits of which the last is the check digit. A claim needs the right one.':
    '{path} n’est pas un NPI : il faut dix chiffres, dont le dernier est le chiffre de contrôle. Une demande exige le bon.',
  '{path} is no amount in US dollars; it is left out.':
    '{path} n’est pas un montant en dollars américains ; il est laissé de côté.',
  '{path} is no code of the subscriber relationships; it is left out.':
    '{path} n’est pas un code de lien avec l’assuré ; il est laissé de côté.',
  '{path} is no date of the FHIR form (YYYY-MM-DD, or with a time and its zone); it is left out.':
    '{path} n’est pas une date de forme FHIR (AAAA-MM-JJ, ou avec une heure et son fuseau) ; elle est laissée de côté.',
  '{path} is none of male, female, other, unknown; it is taken as unknown.':
    '{path} n’est aucun de « male », « female », « other », « unknown » ; il est pris pour inconnu.',
  '{path} is written in one piece; it stands as the last name until somebody divides it.':
    '{path} est écrit d’un seul tenant ; il sert de nom de famille jusqu’à ce que quelqu’un le divise.',
  '{path} must be a whole number from {min} to {max}; it is left out.':
    '{path} doit être un nombre entier de {min} à {max} ; il est laissé de côté.',
  '{path} must be {wanted}; it is left out. Correct it in the sending system.':
    '{path} doit être {wanted} ; il est laissé de côté. Corrigez-le dans le système émetteur.',
  '{path} names no day, only the month or the year; it is left out.':
    '{path} ne donne pas de jour, seulement le mois ou l’année ; elle est laissée de côté.',
  '{path}: the source gives no date ({reason}).': '{path} : la source ne donne pas de date ({reason}).',
};
