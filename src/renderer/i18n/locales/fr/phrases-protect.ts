import type { phrasesProtect } from '../../phrases/protect.ts'
import type { Phrases } from '../../translation.ts'

export const frPhrasesProtect: Phrases<typeof phrasesProtect> = {
  'There is no order “{id}” in this archive.': 'Il n’y a pas de commande « {id} » dans cette archive.',
  'That order is not in the trash any more.': 'Cette commande n’est plus dans la corbeille.',
  'Another order has its number now. Rename or delete that one first, then put this one back.':
    'Une autre commande a maintenant son numéro. Renommez-la ou supprimez-la d’abord, puis remettez celle-ci.',
  'The bundle “{name}” is not where it was written to, or it was changed. The time stamp is kept in the archive.':
    'Le dossier « {name} » n’est pas là où il a été écrit, ou il a été modifié. L’horodatage est gardé dans l’archive.',
  'An authority needs an address that begins with https:// or http://, and its root certificate as a PEM file.':
    'Une autorité demande une adresse qui commence par https:// ou http://, et son certificat racine en fichier PEM.',
  'Two authorities are asked already. Take one away first.':
    'Deux autorités sont déjà interrogées. Retirez-en d’abord une.',
  'The time-stamping authority did not answer. The time stamp waits and is asked for again.':
    'L’autorité d’horodatage n’a pas répondu. L’horodatage attend et sera redemandé.',
  'The time-stamping authority gave no usable time stamp. Check its address and its root certificate.':
    'L’autorité d’horodatage n’a pas donné d’horodatage utilisable. Contrôlez son adresse et son certificat racine.',
  'The key that signs reports and bundles cannot be read. Restore the folder “keys” from a backup; nothing else is affected.':
    'La clé qui signe les rapports et les dossiers ne peut pas être lue. Restaurez le dossier « keys » d’une sauvegarde ; rien d’autre n’est touché.',
  'The key that signs the log of this archive cannot be read. Restore the folder “keys” from a backup; nothing else is affected.':
    'La clé qui signe le journal de cette archive ne peut pas être lue. Restaurez le dossier « keys » d’une sauvegarde ; rien d’autre n’est touché.',
  'This certificate file cannot be used. Check its password, and that it holds a key with its certificate.':
    'Ce fichier de certificat ne peut pas être utilisé. Contrôlez son mot de passe, et qu’il contient une clé avec son certificat.',
  'This archive is encrypted and locked. Unlock it with its passphrase first.':
    'Cette archive est chiffrée et verrouillée. Déverrouillez-la d’abord avec sa phrase secrète.',
  'The archive is locked. Unlock it with your passphrase first.':
    'L’archive est verrouillée. Déverrouillez-la d’abord avec votre phrase secrète.',
  'This passphrase does not open the archive. Type it again; capital letters count.':
    'Cette phrase secrète n’ouvre pas l’archive. Retapez-la ; les majuscules comptent.',
  'This recovery key belongs to another archive, or to a time before it was replaced. Look for the right one.':
    'Cette clé de secours appartient à une autre archive, ou à l’époque d’avant son remplacement. Cherchez la bonne.',
  'This is no whole recovery key. It begins with AGE-SECRET-KEY-1 and has 74 letters; look for a missing one.':
    'Ce n’est pas une clé de secours entière. Elle commence par AGE-SECRET-KEY-1 et a 74 lettres ; cherchez celle qui manque.',
  'This archive is not encrypted. Nothing was done.': 'Cette archive n’est pas chiffrée. Rien n’a été fait.',
  'This archive is encrypted already. Nothing was done.': 'Cette archive est déjà chiffrée. Rien n’a été fait.',
  'Stopped. Every file is whole: some are encrypted and some are not. Go on, or turn it back.':
    'Arrêté. Chaque fichier est entier : certains sont chiffrés et d’autres non. Continuez, ou revenez en arrière.',
  'The files in “keys” that open this archive are damaged or missing. Put them back from a backup of the archive.':
    'Les fichiers de « keys » qui ouvrent cette archive sont endommagés ou manquants. Remettez-les depuis une sauvegarde de l’archive.',
  'Another Proofbox is working with this archive. Close it, then start again.':
    'Un autre Proofbox travaille avec cette archive. Fermez-le, puis recommencez.',
  'A file of the archive could not be written or read. No file was lost. Check the disk, then go on.':
    'Un fichier de l’archive n’a pas pu être écrit ou lu. Aucun n’est perdu. Contrôlez le disque, puis continuez.',
  'That was wrong several times. Wait until the time that is shown has passed, then try again.':
    'C’était faux plusieurs fois. Attendez que le temps indiqué soit passé, puis réessayez.',
  'This passphrase is too easy to guess. Take four or more words that do not belong together.':
    'Cette phrase secrète est trop facile à deviner. Prenez quatre mots ou plus sans rapport entre eux.',
  'These are not the last letters of the recovery key that was shown. Look at what you wrote down.':
    'Ce ne sont pas les dernières lettres de la clé de secours montrée. Regardez ce que vous avez noté.',
  'Work on your orders is still under way. Wait until it has ended, or stop it, then start again.':
    'Un travail sur vos commandes est encore en cours. Attendez sa fin ou arrêtez-le, puis recommencez.',
  'A recording waits to be kept. Keep it or throw it away first, then start again.':
    'Un enregistrement attend d’être gardé. Gardez-le ou jetez-le d’abord, puis recommencez.',
}
