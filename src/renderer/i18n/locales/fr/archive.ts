import type { enArchive } from '../../en-archive.ts'
import type { Translation } from '../../translation.ts'

export const frArchive: Translation<typeof enArchive> = {
  'archive.title': 'Archive',
  'archive.open': 'Archive',
  'archive.openWell': 'Archive : tous les fichiers tels que conservés',
  'archive.openFindings': 'Archive : {findings}',
  'archive.busy': '{task} {share}',
  'archive.close': 'Fermer',
  'archive.loading': 'Consultation de ce qui est connu…',
  'archive.bytesOf': '{done} sur {total}',
  'archive.today': 'Aujourd’hui',
  'archive.daysAgo.one': 'Il y a {count} jour',
  'archive.daysAgo.other': 'Il y a {count} jours',
  'archive.orders.one': '{count} commande',
  'archive.orders.other': '{count} commandes',
  'archive.health': 'État',
  'archive.healthWhat':
    'Chaque fichier a une somme de contrôle dès qu’il est conservé. Pendant que vous faites autre chose, les fichiers sont relus et comparés avec elle.',
  'archive.neverChecked': 'Les fichiers n’ont pas encore été relus. Cela commence tout seul.',
  'archive.allWell': 'Tous les fichiers sont tels qu’ils ont été conservés : {files}, {size}. Vérifié le {when}.',
  'archive.passUnderWay':
    'Une nouvelle vérification a commencé le {when} et a lu {files} jusqu’ici. Elle continue tant qu’il n’y a rien d’autre à faire.',
  'archive.checkNow': 'Vérifier tous les fichiers maintenant',
  'archive.findingOrders': 'Dans les commandes : {orders}',
  'archive.moreFindings.one': '…et {count} de plus.',
  'archive.moreFindings.other': '…et {count} de plus.',
  'archive.nextRestore': 'Une sauvegarde contient peut-être ce fichier tel qu’il était.',
  'archive.nextWholeBackup': 'Restaurez une sauvegarde à un nouvel endroit et continuez avec cette archive.',
  'archive.nextNoBackup':
    'Aucune sauvegarde n’est connue. Regardez si vous avez le fichier ailleurs, et contrôlez le disque avant qu’il n’en perde davantage.',
  'archive.nextUnexpected':
    'Autre chose a mis ce fichier ici. Proofbox ne l’utilise pas ; regardez-le, puis retirez-le.',
  'archive.nextInconsistent':
    'La chaîne de conservation de cette commande ne tient plus. Une sauvegarde antérieure la contient telle qu’elle était.',
  'archive.restoreOne': 'Restaurer ce fichier d’une sauvegarde',
  'archive.restoringOne': 'Restauration…',
  'archive.restoredOne': '{path} est restauré tel qu’il était le {when}.',
  'archive.backup': 'Sauvegarde',
  'archive.backupWhat':
    'Une sauvegarde est une copie de tout : commandes, vidéos, pièces, journaux et réglages. Elle est relue après l’écriture. Gardez-la sur un autre disque.',
  'archive.noBackup': 'Il n’y a pas encore de sauvegarde. Si ce disque tombe en panne, tout est perdu.',
  'archive.backUpToFile': 'Sauvegarder dans un fichier…',
  'archive.backUpToFolder': 'Sauvegarder dans un dossier…',
  'archive.backupKinds':
    'Un fichier contient une sauvegarde et se copie n’importe où. Un dossier en contient l’une après l’autre : seul ce qui est nouveau est écrit, et les anciennes sauvegardes restent jusqu’à ce que vous les supprimiez.',
  'archive.backedUp': 'Sauvegardé et relu : {files}, {size}, vers {place}',
  'archive.leftOut.one': '{count} fichier de l’archive est endommagé et n’est pas dans cette sauvegarde.',
  'archive.leftOut.other': '{count} fichiers de l’archive sont endommagés et ne sont pas dans cette sauvegarde.',
  'archive.backupFacts': '{when}, {files}, {size}',
  'archive.notReachable': 'Elle n’est pas accessible maintenant. Branchez le disque qui la contient.',
  'archive.forget': 'Retirer de cette liste : {place}',
  'archive.backUpAgain': 'Sauvegarder de nouveau',
  'archive.tryRestore': 'Essayer une restauration',
  'archive.restoreThis': 'Restaurer…',
  'archive.trialWhole':
    'Essayé le {when} : toute la sauvegarde du {backedUpAt} a été restaurée à un endroit vide et comparée. Fichiers : {files}. Fiches lues : {records}. Chaînes de conservation suivies : {chains}. Rien n’était faux.',
  'archive.trialSampled':
    'Essayé le {when} : il n’y avait pas de place pour toute la sauvegarde du {backedUpAt}, une partie a donc été restaurée et comparée. Fichiers : {files} sur {total}. Fiches lues : {records}. Chaînes de conservation suivies : {chains}. Rien n’y était faux.',
  'archive.trialBad':
    'Essayé le {when} : la sauvegarde du {backedUpAt} n’est pas entière : {findings}. Faites-en une nouvelle, à un autre endroit.',
  'archive.restore': 'Restaurer',
  'archive.restoreWhat':
    'Une sauvegarde est restaurée dans un dossier vide ; ce qui est ici reste tel quel. Chaque fichier est comparé avec sa somme de contrôle, et la chaîne de conservation de chaque commande dit qu’elle a été restaurée.',
  'archive.restoreFile': 'Restaurer d’un fichier…',
  'archive.restoreFolder': 'Restaurer d’un dossier…',
  'archive.restored': 'La sauvegarde du {when} est restaurée : {orders}, {files}',
  'archive.restoredNext': 'Pour continuer avec elles, prenez ce dossier comme archive.',
  'archive.index': 'Index de recherche',
  'archive.indexWhat':
    'La liste des commandes et la recherche utilisent un index de ce qui est écrit et lu dans chaque commande. Il est fait à partir des fiches et ne contient rien en propre : il peut être refait à tout moment.',
  'archive.indexMade': 'Dans l’index : {orders}. Fait le {when} et tenu à jour depuis.',
  'archive.indexMaking': 'Dans l’index jusqu’ici : {orders}. Il est en cours de création.',
  'archive.indexRemake': 'Refaire l’index',
  'archive.indexRemade': 'L’index a été refait : {orders}.',
  'archive.task.check': 'Vérification de l’archive',
  'archive.task.back-up': 'Sauvegarde en cours',
  'archive.task.restore': 'Restauration en cours',
  'archive.task.try': 'Essai d’une restauration',
  'archive.task.index': 'Création de l’index',
  'archive.stopped.check': 'La vérification a été arrêtée. La prochaine continue de là.',
  'archive.stopped.back-up':
    'La sauvegarde a été arrêtée. Il n’en reste rien ; les sauvegardes antérieures sont telles qu’elles étaient.',
  'archive.stopped.restore': 'La restauration a été arrêtée. Il n’en reste rien.',
  'archive.stopped.try': 'L’essai a été arrêté.',
  'archive.stopped.index': 'La création de l’index a été arrêtée. Le précédent reste utilisé.',
  'archive.failed.check': 'L’archive n’a pas pu être vérifiée',
  'archive.failed.back-up': 'Il n’y a pas de nouvelle sauvegarde',
  'archive.failed.restore': 'Rien n’a été restauré',
  'archive.failed.try': 'La sauvegarde n’a pas pu être essayée',
  'archive.failed.index': 'L’index n’a pas pu être refait',
  'archive.trialProtected':
    'Essayé le {when} : toute la sauvegarde du {backedUpAt} a été restaurée à un endroit vide et comparée. Fichiers : {files}. Elle est protégée, ses fiches n’ont donc pas été ouvertes. Rien n’était faux.',

  'opening.title': 'Quelque chose a été remis en ordre dans l’archive',
  'opening.list': 'Ce qui a déjà été remis en ordre',
  'opening.crashed':
    'La dernière fois, Proofbox ne s’est pas arrêté normalement. Ce qui était en cours a été remis en ordre.',
  'opening.before': 'Ce qu’elle contenait avant est dans son dossier, sous {backup}.',
  'opening.change-finished': '{order} : la dernière modification a été terminée.',
  'opening.record-rebuilt':
    '{order} : son enregistrement était endommagé et a été refait à partir de son journal. Rien ne manque.',
  'opening.journal-set-aside': '{order} : son journal était endommagé. Il a été mis de côté et un nouveau a commencé.',
  'opening.record-damaged': '{order} : son enregistrement est illisible. Restaurez-le depuis une sauvegarde.',
  'opening.move-finished': '{order} : sa suppression ou sa reprise a été terminée.',
  'opening.unknownOrder': 'Une commande',
  'opening.migrated.one': 'Un Proofbox plus ancien a écrit cette archive ; elle a été mise à jour : {count} commande.',
  'opening.migrated.other':
    'Un Proofbox plus ancien a écrit cette archive ; elle a été mise à jour : {count} commandes.',
  'opening.left-overs-removed.one': '{count} fichier à moitié écrit a été supprimé.',
  'opening.left-overs-removed.other': '{count} fichiers à moitié écrits ont été supprimés.',
}
