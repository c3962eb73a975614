import type { enArchive } from '../../en-archive.ts'
import type { Translation } from '../../translation.ts'

export const deArchive: Translation<typeof enArchive> = {
  'archive.title': 'Archiv',
  'archive.open': 'Archiv',
  'archive.openWell': 'Archiv: alle Dateien wie abgelegt',
  'archive.openFindings': 'Archiv: {findings}',
  'archive.busy': '{task} {share}',
  'archive.close': 'Schließen',
  'archive.loading': 'Bekanntes wird nachgesehen…',
  'archive.bytesOf': '{done} von {total}',
  'archive.today': 'Heute',
  'archive.daysAgo.one': 'Vor {count} Tag',
  'archive.daysAgo.other': 'Vor {count} Tagen',
  'archive.orders.one': '{count} Bestellung',
  'archive.orders.other': '{count} Bestellungen',
  'archive.health': 'Zustand',
  'archive.healthWhat':
    'Jede Datei hat eine Prüfsumme von dem Moment an, in dem sie abgelegt wurde. Während Sie etwas anderes tun, werden die Dateien noch einmal gelesen und damit verglichen.',
  'archive.neverChecked': 'Die Dateien wurden noch nicht wieder gelesen. Das beginnt von selbst.',
  'archive.allWell': 'Alle Dateien sind, wie sie abgelegt wurden: {files}, {size}. Geprüft am {when}.',
  'archive.passUnderWay':
    'Eine neue Prüfung begann am {when} und hat bisher {files} gelesen. Sie geht weiter, solange nichts anderes zu tun ist.',
  'archive.checkNow': 'Jetzt alle Dateien prüfen',
  'archive.findingOrders': 'In den Bestellungen: {orders}',
  'archive.moreFindings.one': '…und {count} weitere.',
  'archive.moreFindings.other': '…und {count} weitere.',
  'archive.nextRestore': 'Eine Sicherung enthält diese Datei vielleicht, wie sie war.',
  'archive.nextWholeBackup':
    'Stellen Sie eine Sicherung an einem neuen Ort wieder her und arbeiten Sie mit jenem Archiv weiter.',
  'archive.nextNoBackup':
    'Es ist keine Sicherung bekannt. Sehen Sie nach, ob Sie die Datei anderswo haben, und prüfen Sie den Datenträger, bevor er mehr verliert.',
  'archive.nextUnexpected':
    'Etwas anderes hat diese Datei hier abgelegt. Proofbox verwendet sie nicht; sehen Sie sie an und entfernen Sie sie dann.',
  'archive.nextInconsistent':
    'Die Beweismittelkette dieser Bestellung stimmt nicht mehr. Eine ältere Sicherung enthält sie, wie sie war.',
  'archive.restoreOne': 'Diese Datei aus einer Sicherung wiederherstellen',
  'archive.restoringOne': 'Wird wiederhergestellt…',
  'archive.restoredOne': '{path} ist wiederhergestellt, wie es am {when} war.',
  'archive.backup': 'Sicherung',
  'archive.backupWhat':
    'Eine Sicherung ist eine Kopie von allem: Bestellungen, Videos, Beweisstücke, Protokolle und Einstellungen. Sie wird nach dem Schreiben zurückgelesen. Bewahren Sie sie auf einem anderen Datenträger auf.',
  'archive.noBackup': 'Es gibt noch keine Sicherung. Fällt dieser Datenträger aus, ist alles verloren.',
  'archive.backUpToFile': 'In eine Datei sichern…',
  'archive.backUpToFolder': 'In einen Ordner sichern…',
  'archive.backupKinds':
    'Eine Datei enthält eine Sicherung und lässt sich überallhin kopieren. Ein Ordner enthält eine nach der anderen: Nur was neu ist, wird geschrieben, und ältere Sicherungen bleiben, bis Sie sie löschen.',
  'archive.backedUp': 'Gesichert und zurückgelesen: {files}, {size}, nach {place}',
  'archive.leftOut.one': '{count} Datei des Archivs ist beschädigt und nicht in dieser Sicherung.',
  'archive.leftOut.other': '{count} Dateien des Archivs sind beschädigt und nicht in dieser Sicherung.',
  'archive.backupFacts': '{when}, {files}, {size}',
  'archive.notReachable': 'Sie ist gerade nicht erreichbar. Schließen Sie den Datenträger an, auf dem sie liegt.',
  'archive.forget': 'Aus dieser Liste nehmen: {place}',
  'archive.backUpAgain': 'Noch einmal sichern',
  'archive.tryRestore': 'Wiederherstellen proben',
  'archive.restoreThis': 'Wiederherstellen…',
  'archive.trialWhole':
    'Geprobt am {when}: Die ganze Sicherung vom {backedUpAt} wurde an einem leeren Ort wiederhergestellt und verglichen. Dateien: {files}. Gelesene Einträge: {records}. Verfolgte Beweismittelketten: {chains}. Nichts war falsch.',
  'archive.trialSampled':
    'Geprobt am {when}: Für die ganze Sicherung vom {backedUpAt} war kein Platz, darum wurde ein Teil wiederhergestellt und verglichen. Dateien: {files} von {total}. Gelesene Einträge: {records}. Verfolgte Beweismittelketten: {chains}. Daran war nichts falsch.',
  'archive.trialBad':
    'Geprobt am {when}: Die Sicherung vom {backedUpAt} ist nicht ganz: {findings}. Machen Sie eine neue, an einem anderen Ort.',
  'archive.restore': 'Wiederherstellen',
  'archive.restoreWhat':
    'Eine Sicherung wird in einen leeren Ordner wiederhergestellt; was hier ist, bleibt, wie es ist. Jede Datei wird mit ihrer Prüfsumme verglichen, und die Beweismittelkette jeder Bestellung sagt, dass sie wiederhergestellt wurde.',
  'archive.restoreFile': 'Aus einer Datei wiederherstellen…',
  'archive.restoreFolder': 'Aus einem Ordner wiederherstellen…',
  'archive.restored': 'Die Sicherung vom {when} ist wiederhergestellt: {orders}, {files}',
  'archive.restoredNext': 'Um damit weiterzuarbeiten, nehmen Sie jenen Ordner als Archiv.',
  'archive.index': 'Suchindex',
  'archive.indexWhat':
    'Die Liste der Bestellungen und die Suche nutzen einen Index dessen, was in jeder Bestellung geschrieben steht und gelesen wurde. Er entsteht aus den Datensätzen und enthält nichts Eigenes: Er kann jederzeit neu erstellt werden.',
  'archive.indexMade': 'Im Index: {orders}. Erstellt am {when} und seitdem aktuell gehalten.',
  'archive.indexMaking': 'Bisher im Index: {orders}. Er wird gerade erstellt.',
  'archive.indexRemake': 'Index neu erstellen',
  'archive.indexRemade': 'Der Index wurde neu erstellt: {orders}.',
  'archive.task.check': 'Archiv wird geprüft',
  'archive.task.back-up': 'Wird gesichert',
  'archive.task.restore': 'Wird wiederhergestellt',
  'archive.task.try': 'Wiederherstellen wird geprobt',
  'archive.task.index': 'Index wird erstellt',
  'archive.stopped.check': 'Die Prüfung wurde angehalten. Die nächste geht dort weiter.',
  'archive.stopped.back-up':
    'Die Sicherung wurde angehalten. Nichts davon blieb zurück; frühere Sicherungen sind, wie sie waren.',
  'archive.stopped.restore': 'Das Wiederherstellen wurde angehalten. Nichts blieb zurück.',
  'archive.stopped.try': 'Die Probe wurde angehalten.',
  'archive.stopped.index': 'Das Erstellen des Index wurde angehalten. Der vorherige wird weiter benutzt.',
  'archive.failed.check': 'Das Archiv konnte nicht geprüft werden',
  'archive.failed.back-up': 'Es gibt keine neue Sicherung',
  'archive.failed.restore': 'Nichts wurde wiederhergestellt',
  'archive.failed.try': 'Die Sicherung konnte nicht geprobt werden',
  'archive.failed.index': 'Der Index konnte nicht neu erstellt werden',
  'archive.trialProtected':
    'Geprobt am {when}: Die ganze Sicherung vom {backedUpAt} wurde an einem leeren Ort wiederhergestellt und verglichen. Dateien: {files}. Sie ist geschützt, darum wurden ihre Einträge nicht geöffnet. Nichts war falsch.',

  'opening.title': 'Im Archiv wurde etwas in Ordnung gebracht',
  'opening.list': 'Was schon in Ordnung gebracht wurde',
  'opening.crashed':
    'Proofbox wurde beim letzten Mal nicht ordentlich beendet. Was gerade lief, ist in Ordnung gebracht.',
  'opening.before': 'Was vorher darin stand, liegt in seinem Ordner als {backup}.',
  'opening.change-finished': '{order}: Die letzte Änderung wurde zu Ende geführt.',
  'opening.record-rebuilt':
    '{order}: Der Datensatz war beschädigt und wurde aus seinem Journal neu erstellt. Es fehlt nichts.',
  'opening.journal-set-aside':
    '{order}: Das Journal war beschädigt. Es wurde beiseitegelegt, und ein neues hat begonnen.',
  'opening.record-damaged':
    '{order}: Der Datensatz lässt sich nicht lesen. Stellen Sie ihn aus einer Sicherung wieder her.',
  'opening.move-finished': '{order}: Das Löschen oder Zurückholen wurde zu Ende geführt.',
  'opening.unknownOrder': 'Eine Bestellung',
  'opening.migrated.one':
    'Ein älteres Proofbox hat dieses Archiv geschrieben; es ist jetzt auf dem neuen Stand: {count} Bestellung.',
  'opening.migrated.other':
    'Ein älteres Proofbox hat dieses Archiv geschrieben; es ist jetzt auf dem neuen Stand: {count} Bestellungen.',
  'opening.left-overs-removed.one': '{count} halb geschriebene Datei wurde entfernt.',
  'opening.left-overs-removed.other': '{count} halb geschriebene Dateien wurden entfernt.',
}
