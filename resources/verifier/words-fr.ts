import type { Words } from './words-en.ts'

export const fr: Words = {
  language: 'Français',
  'choose-language': 'Langue',
  title: 'Vérifier un dossier de preuves',
  intro:
    'Cette page compare chaque fichier d’un dossier avec les empreintes écrites à sa création. Elle fonctionne sans internet et n’envoie rien.',
  drop: 'Déposez ici le dossier ou son fichier .zip, ou choisissez :',
  folder: 'Choisir le dossier',
  zip: 'Choisir le .zip',
  upload:
    'Certains navigateurs demandent s’il faut « importer » le dossier. Cela veut seulement dire que cette page peut le lire.',
  reading: 'Lecture : {percent} %',
  read: 'Fichiers lus : {count}',
  unreadable: 'Les fichiers n’ont pas pu être lus : {reason}',
  'no-folders':
    'Ce navigateur n’a pas transmis ce qui a été déposé. Utilisez les boutons, ou mettez le dossier dans un .zip et choisissez-le.',
  'no-folder-choice':
    'Ce navigateur laisse choisir des fichiers, pas un dossier. Déposez le dossier ici, ou mettez-le dans un .zip et choisissez-le.',
  proved: 'Prouvé',
  pending: 'En attente',
  'not-proved': 'Non prouvé',
  'whole-proved': 'Prouvé : chaque fichier est inchangé depuis la création de ce dossier.',
  'whole-not-proved': 'Non prouvé : quelque chose diffère de ce qui a été écrit à la création de ce dossier.',
  'whole-pending': 'En attente : ces fichiers ne sont pas un dossier complet.',
  'whole-open':
    'Rien ne diffère de ce qui a été écrit à la création de ce dossier. Toutes les questions ne trouvent pas de réponse ici ; en attente : {count}.',
  asked: 'Ce qui a été demandé',
  'column-answer': 'Réponse',
  'column-question': 'Question',
  'column-file': 'Fichier',
  'column-state': 'État',
  'column-digest': 'SHA-256 trouvé',
  'root-heading': 'Empreinte racine',
  'root-hint': 'Comparez-la avec la page 1 de evidence.pdf et avec ce que l’expéditeur vous a dit par un autre moyen :',
  'files-heading': 'Fichier par fichier',
  'file-unchanged': 'inchangé',
  'file-altered': 'modifié',
  'file-inconsistent': 'ne concorde pas',
  'file-missing': 'manquant',
  'file-added': 'non listé',
  'file-unvouched': 'en attente',
  'limits-heading': 'Ce que cela peut montrer, et ce que cela ne peut pas',
  limits:
    '« Inchangé » signifie : le fichier est le même, bit pour bit, qu’à la création du dossier. Cela ne dit pas qui a filmé, quand, ni que ce qui a été filmé est vrai. Qui refait tout le dossier peut y écrire de nouvelles empreintes, et cette page en fait aussi partie : pour être sûr, comparez l’empreinte racine avec une autre reçue autrement, et utilisez une copie de cette page venue d’ailleurs.',
  'no-bundle': 'Il n’y a ici ni manifest.json utilisable ni manifest.sha256. Choisissez le dossier qui les contient.',
  unaltered: 'Aucun fichier n’a été modifié.',
  altered: 'Différences avec les listes : {count}. Les fichiers sont nommés plus bas.',
  complete: 'Aucun fichier ne manque.',
  missing: 'Fichiers manquants : {count}.',
  'nothing-added': 'Aucun fichier n’a été ajouté.',
  added: 'Fichiers qu’aucune liste ne nomme : {count}.',
  'manifest-wrong': 'manifest.json manque ou est endommagé.',
  root: 'L’empreinte racine correspond aux preuves.',
  'root-wrong': 'L’empreinte racine ne correspond pas aux preuves.',
  sources: 'Chaque pièce est ici et nomme un original que ce dossier déclare.',
  'sources-wrong': 'Déclarations de manifest.json qui ne concordent pas : {count}.',
  report: 'Le rapport indique la même empreinte racine.',
  'report-wrong': 'Le rapport indique une autre empreinte racine.',
  'report-signature-self':
    'Le rapport porte sa propre signature, au nom de « {name} », dont personne ne répond. Elle montre que le rapport n’a pas changé depuis, pas qui a signé.',
  'report-signature-named':
    'Le rapport porte sa propre signature, de « {name} ». À vous de décider si son émetteur est digne de confiance.',
  'report-signature-wrong':
    'La signature propre du rapport ne correspond pas : le rapport ou sa signature a été modifié.',
  'report-partial':
    'La signature propre du rapport ne couvre pas tout le fichier : quelque chose a été ajouté ou coupé.',
  'report-unsigned': 'Le rapport ne porte pas de signature propre.',
  'report-stamp':
    'La signature propre du rapport existait au plus tard le {time}, selon « {name} ». À vous de décider si cette autorité est digne de confiance.',
  custody: 'La chaîne de conservation est intacte. Entrées : {count}.',
  'custody-wrong': 'La chaîne de conservation est rompue. Lignes : {lines}.',
  'custody-end': 'La chaîne se termine là où le manifeste le dit.',
  'custody-cut': 'La chaîne ne se termine pas là où le manifeste le dit. Des lignes ont été coupées ou ajoutées.',
  'custody-signed': 'Chaque signature de la chaîne de conservation est correcte. Entrées signées : {count}.',
  'custody-unsigned': 'Les entrées de la chaîne de conservation ne sont pas signées.',
  'signature-key':
    'manifest.json a été signé avec la clé {key}. Cela montre que rien n’a changé depuis, pas qui a signé.',
  'signature-self':
    'manifest.json a été signé au nom de « {name} », dont personne ne répond. Cela montre que rien n’a changé depuis, pas qui a signé.',
  'signature-named':
    'manifest.json a été signé par « {name} ». À vous de décider si son émetteur est digne de confiance.',
  'signature-wrong': 'La signature ne correspond pas : {path}',
  'signature-other': 'La signature vient d’une clé que le manifeste ne nomme pas : {path}',
  'signature-none': 'Le dossier n’est pas signé.',
  stamp:
    'Le dossier existait au plus tard le {time}, selon « {name} ». À vous de décider si cette autorité est digne de confiance.',
  'stamp-wrong': 'L’horodatage ne correspond pas à ce dossier : {path}',
  'stamp-none':
    'Il n’y a pas d’horodatage. La date de création du dossier est seulement affirmée. Il peut encore arriver : demandez à l’expéditeur.',
  browser:
    'Ce navigateur ne peut pas vérifier {path}. Utilisez un navigateur plus récent ou le programme : proofbox verify',
  frames:
    'Que chaque image soit celle qu’elle nomme : cette page ne décode pas de vidéo. Le programme extrait de nouveau les images : proofbox verify',
}
