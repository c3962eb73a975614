import type { phrasesBundle } from '../../phrases/bundle.ts'
import type { Phrases } from '../../translation.ts'

export const frPhrasesBundle: Phrases<typeof phrasesBundle> = {
  '{name} stays out of the bundle, though no exhibit hides anything of it now.':
    '{name} reste hors du dossier, bien qu’aucune pièce n’en cache plus rien.',
  'Exhibit {labels} hides part of what {name} shows; {name} stays out of the bundle. The receiver cannot take its frames again.':
    'La pièce {labels} cache une partie de ce que montre {name} ; {name} reste hors du dossier. Le destinataire ne peut pas en reprendre les images.',
  'Exhibit {labels} hides part of what {name} shows, and {name} goes into the bundle as it is. Leave it out if the receiver must not see that part.':
    'La pièce {labels} cache une partie de ce que montre {name}, et {name} entre dans le dossier tel quel. Laissez-le de côté si le destinataire ne doit pas voir cette partie.',
  'Exhibits {labels} hide part of what {name} shows; {name} stays out of the bundle. The receiver cannot take its frames again.':
    'Les pièces {labels} cachent une partie de ce que montre {name} ; {name} reste hors du dossier. Le destinataire ne peut pas en reprendre les images.',
  'Exhibits {labels} hide part of what {name} shows, and {name} goes into the bundle as it is. Leave it out if the receiver must not see that part.':
    'Les pièces {labels} cachent une partie de ce que montre {name}, et {name} entre dans le dossier tel quel. Laissez-le de côté si le destinataire ne doit pas voir cette partie.',
  'Exhibit {label} hides nothing, and another exhibit from the same file does. Look whether it shows the same part.':
    'La pièce {label} ne cache rien, et une autre du même fichier si. Regardez si elle montre la même partie.',
  'Exhibit {label} is cropped, and the whole picture lies beside it as exhibits/{name}-unannotated. To hide a part, redact it.':
    'La pièce {label} est recadrée, et l’image entière se trouve à côté sous exhibits/{name}-unannotated. Pour cacher une partie, caviardez-la.',
  'Exhibit {label} is not among the attachments: {why}. The full bundle has it.':
    'La pièce {label} n’est pas parmi les pièces jointes : {why}. Le dossier complet la contient.',
  'it cannot be made small enough for the form': 'elle ne peut pas être réduite assez pour le formulaire',
  'the form takes fewer files, and others weigh more':
    'le formulaire accepte moins de fichiers, et d’autres pèsent plus',
  'the form takes no more bytes together': 'le formulaire n’accepte pas plus d’octets au total',
  'the form takes no kind of picture that can be made (JPEG, PNG)':
    'le formulaire n’accepte aucun type d’image qui puisse être fait (JPEG, PNG)',
  'the form’s file names are too short to number the files':
    'les noms de fichier du formulaire sont trop courts pour numéroter les fichiers',
  'it would not be legible within the form’s limits': 'elle ne serait pas lisible dans les limites du formulaire',
  'its picture cannot be read from the archive': 'son image ne peut pas être lue dans les archives',
  'An old or secondary source names {value} for “{what}”. It was not enforced; look at the form.':
    'Une source ancienne ou secondaire indique {value} pour « {what} ». Ce n’a pas été appliqué ; regardez le formulaire.',
  'Not known and not enforced: {what}. Look at the form.': 'Inconnu et non appliqué : {what}. Regardez le formulaire.',
  'how many files': 'nombre de fichiers',
  'bytes of a file': 'octets d’un fichier',
  'bytes of all files': 'octets de tous les fichiers',
  'kinds of files': 'types de fichiers',
  'bytes of a video': 'octets d’une vidéo',
  'seconds of a video': 'secondes d’une vidéo',
  'pixels of a picture': 'pixels d’une image',
  'length of a name': 'longueur d’un nom',
  'The form takes no video: give the moments of the recording in the text.':
    'Le formulaire n’accepte pas de vidéo : donnez dans le texte les moments de l’enregistrement.',
  'No clip of the recording fits beside the pictures; the full bundle has the recording.':
    'Aucun extrait de l’enregistrement ne tient à côté des images ; le dossier complet contient l’enregistrement.',
  'Nothing is known of the form, so nothing was held back. Look at what it takes before you upload.':
    'On ne sait rien du formulaire, donc rien n’a été retenu. Regardez ce qu’il accepte avant d’envoyer.',
  'No attachment shows {name}.': 'Aucune pièce jointe ne montre {name}.',
  'No clip of {name} was cut, because it would show what an exhibit hides.':
    'Aucun extrait de {name} n’a été coupé, car il montrerait ce qu’une pièce cache.',
  'The sound was left out: the bytes are too few for it.': 'Le son a été laissé de côté : il n’y a pas assez d’octets.',
  'Not read in the clip: {codes}. The pictures show it.': 'Non lu dans l’extrait : {codes}. Les images le montrent.',
  'The code {text} was read in the recording and is not read on this picture.':
    'Le code {text} a été lu dans l’enregistrement et ne se lit pas sur cette image.',
  'Only the part around the codes: the whole picture would not be legible in so few bytes.':
    'Seulement la partie autour des codes : l’image entière ne serait pas lisible en si peu d’octets.',
  '{name}: an old or secondary source names {size} MB as the most for one file ({source}). It was not enforced; look at the form.':
    '{name} : une source ancienne ou secondaire indique {size} Mo au plus par fichier ({source}). Ce n’a pas été appliqué ; regardez le formulaire.',
  'This length aims at {aim} characters; what must be said takes {length}. Shorten your own words.':
    'Cette longueur vise {aim} caractères ; ce qui doit être dit en prend {length}. Raccourcissez vos propres mots.',
  'How many characters the form takes is not known. Look at the form before you paste.':
    'On ne sait pas combien de caractères le formulaire accepte. Regardez-le avant de coller.',
  'The text has {length} characters, the form takes {limit}. Shorten what you wrote under expected and received.':
    'Le texte a {length} caractères, le formulaire en accepte {limit}. Raccourcissez ce que vous avez écrit sous « attendu » et « reçu ».',
  'Left out to fit the limit: {text}': 'Laissé de côté pour tenir dans la limite : {text}',
  'Your own words are left out, because their fact is gone ({id}): {text}':
    'Vos propres mots sont laissés de côté, car leur fait a disparu ({id}) : {text}',
  'You left out a sentence that a reader needs: {text}':
    'Vous avez retiré une phrase dont le lecteur a besoin : {text}',
  'Add the order number: without it the form cannot tell which order is meant.':
    'Ajoutez le numéro de commande : sans lui, on ne sait pas de quelle commande il s’agit.',
  'Say what went wrong: the claim has no reason yet.':
    'Dites ce qui ne va pas : la réclamation n’a pas encore de motif.',
  'Say what you ask for: refund, part of it, or a replacement.':
    'Dites ce que vous demandez : remboursement, une partie, ou un remplacement.',
  'There is no exhibit yet: nothing backs the text.': 'Il n’y a pas encore de pièce : rien n’appuie le texte.',
  'The reason is a change of mind, so that defects and differences are not in the text. Choose another reason if they are why you write.':
    'Le motif est un changement d’avis, donc les défauts et différences ne sont pas dans le texte. Choisissez un autre motif si vous écrivez à cause d’eux.',
  'The text says that you have not confirmed receipt. Leave that sentence out if you have.':
    'Le texte dit que vous n’avez pas confirmé la réception. Retirez cette phrase si vous l’avez fait.',
  'Not named in this text: exhibit {labels}. The long text names all.':
    'Non citée dans ce texte : pièce {labels}. Le texte long les cite toutes.',
  'Facts changed since you edited this text. Your words were kept; look at the marked sentences.':
    'Des faits ont changé depuis que vous avez modifié ce texte. Vos mots ont été gardés ; regardez les phrases marquées.',
  'The log says that you have written to the seller already.': 'Le journal dit que vous avez déjà écrit au vendeur.',
  'Note the message in the log once it is sent: from then on the days without an answer are counted.':
    'Notez le message dans le journal une fois envoyé : les jours sans réponse sont comptés à partir de là.',
  'This language cannot be written in ASCII letters: this is the English text. A form that takes only ASCII takes it.':
    'Cette langue ne s’écrit pas en lettres ASCII : voici le texte anglais. Un formulaire qui n’accepte que l’ASCII l’accepte.',
  'What you wrote holds letters that ASCII cannot write ({letters}). Write the item and your own words in Latin letters.':
    'Ce que vous avez écrit contient des lettres que l’ASCII ne peut pas écrire ({letters}). Écrivez l’article et vos mots en lettres latines.',
  'It is not known that the refund is overdue: the report names the amount and no delay.':
    'On ne sait pas si le remboursement est en retard : le rapport indique le montant et aucun retard.',
  'The statement is not in it. {why}': 'Le relevé n’y est pas. {why}',
  'A part that stays readable holds more than date, amount and name. Look at the picture before it leaves.':
    'Une partie qui reste lisible contient plus que date, montant et nom. Regardez l’image avant qu’elle parte.',
  '{count} rows hold the amount; the likeliest was taken. Look at it, or name another.':
    '{count} lignes contiennent le montant ; la plus probable a été prise. Regardez-la ou nommez-en une autre.',
  'It is not known that the refund is overdue: no date is named. Look at the deadlines, or wait for the day.':
    'On ne sait pas si le remboursement est en retard : aucune date n’est indiquée. Regardez les échéances ou attendez ce jour.',
  'The text does not say that anything is attached. Import screenshots of the messages and the statement first.':
    'Le texte ne dit pas que quelque chose est joint. Importez d’abord des captures d’écran des messages et du relevé.',
  '{name} was left out. {why}': '{name} a été omis. {why}',
  'the label': 'l’étiquette',
  'the label with {number}': 'l’étiquette avec {number}',
  'the item': 'l’article',
  'the defect “{defect}”': 'le défaut « {defect} »',
  'the difference in {aspect}': 'la différence ({aspect})',
  'the measurement “{measured}”': 'la mesure « {measured} »',
}
