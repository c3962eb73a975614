import type { enProtection } from '../../en-protection.ts'
import type { Translation } from '../../translation.ts'

export const frProtection: Translation<typeof enProtection> = {
  'protection.title': 'Phrase secrète',
  'protection.what':
    'Chiffre chaque fichier de l’archive sur cet ordinateur : vidéos, photos, fiches, journaux. Sans la phrase secrète ou la clé de secours, personne ne peut les lire, pas même sur un disque volé ou dans une sauvegarde faite ensuite.',
  'protection.whatNot':
    'Cela ne protège pas d’un programme qui lit pendant que l’archive est déverrouillée, et les dossiers que vous remettez ne sont pas chiffrés.',
  'protection.begin': 'Protéger par une phrase secrète…',
  'protection.passphrase': 'Phrase secrète',
  'protection.passphraseHint':
    'Au moins {count} caractères. Quatre mots ou plus sans rapport entre eux sont faciles à retenir et difficiles à deviner.',
  'protection.repeat': 'La même encore une fois',
  'protection.different': 'Les deux ne sont pas identiques.',
  'protection.short': 'Il faut au moins {count} caractères.',
  'protection.repeated': 'Elle se répète et se devine tout de suite.',
  'protection.row': 'Des touches qui se suivent se devinent tout de suite.',
  'protection.common': 'C’est l’une des phrases que l’on essaie en premier.',
  'protection.good': 'Assez longue, et absente de la liste des plus courantes.',
  'protection.show': 'Montrer ce qui est tapé',
  'protection.next': 'Suivant : la clé de secours',
  'protection.cancel': 'Annuler',
  'protection.recovery': 'Clé de secours',
  'protection.recoveryWhat':
    'Elle ouvre l’archive quand la phrase secrète est oubliée. Elle n’est montrée que maintenant. Notez-la et gardez-la loin de cet ordinateur.',
  'protection.copy': 'Copier',
  'protection.copied': 'Copiée. Videz le presse-papiers quand vous l’avez mise à sa place.',
  'protection.ending': 'Tapez ses {count} dernières lettres',
  'protection.endingHint': 'Cela montre que vous l’avez ailleurs.',
  'protection.lost':
    'Qui perd la phrase secrète et la clé de secours perd l’archive. Personne ne peut alors l’ouvrir, et Proofbox n’a pas d’autre entrée.',
  'protection.understood': 'Je comprends que personne ne pourra alors m’aider.',
  'protection.remains':
    'D’anciennes copies des fichiers peuvent rester sur le disque s’il place les nouvelles ailleurs, et les sauvegardes faites avant restent lisibles.',
  'protection.encrypt': 'Chiffrer l’archive',
  'protection.on': 'L’archive est chiffrée. Elle est déverrouillée maintenant.',
  'protection.lockNow': 'Verrouiller maintenant',
  'protection.lock': 'Verrouiller',
  'protection.lockAfter': 'Verrouiller quand personne ne touche cette fenêtre pendant',
  'protection.never': 'Jamais',
  'protection.minutes.one': '{count} minute',
  'protection.minutes.other': '{count} minutes',
  'protection.lockAlso':
    'Elle est aussi verrouillée quand l’ordinateur se met en veille ou que son écran est verrouillé.',
  'protection.change': 'Changer la phrase secrète…',
  'protection.current': 'Phrase secrète actuelle',
  'protection.new': 'Nouvelle phrase secrète',
  'protection.changeDo': 'Changer la phrase secrète',
  'protection.changed': 'La phrase secrète a été changée. Les sauvegardes faites avant s’ouvrent avec l’ancienne.',
  'protection.newRecovery': 'Nouvelle clé de secours…',
  'protection.newRecoveryDo': 'Prendre cette clé de secours',
  'protection.recoveryChanged':
    'La clé de secours a été remplacée. L’ancienne n’ouvre que les sauvegardes faites avant.',
  'protection.remove': 'Retirer le chiffrement…',
  'protection.removeWhat': 'Chaque fichier est déchiffré. Ensuite, qui peut lire ce disque peut lire l’archive.',
  'protection.removeDo': 'Déchiffrer l’archive',
  'protection.busyTitle': 'Un travail est en cours',
  'protection.busyWhat':
    'Ce qui est en cours s’arrête quand l’archive est verrouillée, et devra être recommencé. Rien de ce qui est dans vos commandes n’est perdu.',
  'protection.stopAndLock': 'Arrêter et verrouiller',
  'protection.lockWhenDone': 'Verrouiller quand c’est fini',
  'protection.waiting': 'Se verrouille quand le travail est fini',
  'unlock.title': 'L’archive est verrouillée',
  'unlock.what': 'Tapez sa phrase secrète pour voir vos commandes.',
  'unlock.unlock': 'Déverrouiller',
  'unlock.working': 'On regarde si elle convient…',
  'unlock.useRecovery': 'Utiliser plutôt la clé de secours',
  'unlock.usePassphrase': 'Utiliser plutôt la phrase secrète',
  'unlock.recoveryHint': 'Elle commence par AGE-SECRET-KEY-1. Les espaces et les minuscules ne comptent pas.',
  'unlock.wait.one': 'Attendez {count} seconde, puis réessayez.',
  'unlock.wait.other': 'Attendez {count} secondes, puis réessayez.',
  'unlock.sealing':
    'Le chiffrement de cette archive a été interrompu. Certains fichiers sont chiffrés et d’autres non, et tous sont entiers. Déverrouillez-la, et le reste suit.',
  'unlock.opening':
    'Le retrait du chiffrement a été interrompu. Certains fichiers sont chiffrés et d’autres non, et tous sont entiers. Déverrouillez-la, et le reste suit.',
  'unlock.encrypting': 'Chiffrement de l’archive',
  'unlock.decrypting': 'Retrait du chiffrement',
  'unlock.turningBack': 'Retour en arrière',
  'unlock.workWhat': 'Vous pouvez fermer Proofbox entre-temps. Il reprend là où il s’est arrêté.',
  'unlock.stop': 'Arrêter et revenir en arrière',
  'unlock.broken': 'L’archive ne peut pas être déverrouillée',
  'unlock.otherFolder': 'Choisir un autre dossier…',

  'unlock.migrating': 'Mise à jour de l’archive',
  'unlock.migratingWhat':
    'Un Proofbox plus ancien l’a écrite. Ses enregistrements sont d’abord sauvegardés dans son dossier. Vous pouvez fermer Proofbox entre-temps ; il reprend là où il s’est arrêté.',
  'unlock.notOpened': 'L’archive ne peut pas être ouverte',
}
