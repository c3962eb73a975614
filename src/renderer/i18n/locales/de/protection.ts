import type { enProtection } from '../../en-protection.ts'
import type { Translation } from '../../translation.ts'

export const deProtection: Translation<typeof enProtection> = {
  'protection.title': 'Kennsatz',
  'protection.what':
    'Verschlüsselt jede Datei des Archivs auf diesem Computer: Videos, Fotos, Einträge, Protokolle. Ohne den Kennsatz oder den Wiederherstellungsschlüssel kann niemand sie lesen, auch nicht von einem gestohlenen Datenträger oder einer danach gemachten Sicherung.',
  'protection.whatNot':
    'Es schützt nicht vor einem Programm, das mitliest, während das Archiv entsperrt ist, und Pakete, die Sie weitergeben, sind nicht verschlüsselt.',
  'protection.begin': 'Mit einem Kennsatz schützen…',
  'protection.passphrase': 'Kennsatz',
  'protection.passphraseHint':
    'Mindestens {count} Zeichen. Vier oder mehr Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.',
  'protection.repeat': 'Noch einmal dasselbe',
  'protection.different': 'Die beiden sind nicht gleich.',
  'protection.short': 'Es werden mindestens {count} Zeichen gebraucht.',
  'protection.repeated': 'Es wiederholt sich und wird sofort erraten.',
  'protection.row': 'Tasten, die in einer Reihe liegen, werden sofort erraten.',
  'protection.common': 'Dies ist einer der Kennsätze, die zuerst versucht werden.',
  'protection.good': 'Lang genug und nicht auf der Liste der häufigen.',
  'protection.show': 'Eingabe zeigen',
  'protection.next': 'Weiter: der Wiederherstellungsschlüssel',
  'protection.cancel': 'Abbrechen',
  'protection.recovery': 'Wiederherstellungsschlüssel',
  'protection.recoveryWhat':
    'Er öffnet das Archiv, wenn der Kennsatz vergessen ist. Er wird nur jetzt gezeigt. Schreiben Sie ihn auf und bewahren Sie ihn fern von diesem Computer auf.',
  'protection.copy': 'Kopieren',
  'protection.copied': 'Kopiert. Leeren Sie die Zwischenablage, wenn er dort ist, wo er hingehört.',
  'protection.ending': 'Geben Sie seine letzten {count} Buchstaben ein',
  'protection.endingHint': 'Das zeigt, dass Sie ihn anderswo haben.',
  'protection.lost':
    'Wer Kennsatz und Wiederherstellungsschlüssel verliert, verliert das Archiv. Dann kann niemand es öffnen, und Proofbox hat keinen zweiten Weg hinein.',
  'protection.understood': 'Ich verstehe, dass mir dann niemand helfen kann.',
  'protection.remains':
    'Alte Kopien der Dateien können auf dem Datenträger bleiben, wo er neue an anderer Stelle ablegt, und früher gemachte Sicherungen bleiben lesbar.',
  'protection.encrypt': 'Archiv verschlüsseln',
  'protection.on': 'Das Archiv ist verschlüsselt. Es ist jetzt entsperrt.',
  'protection.lockNow': 'Jetzt sperren',
  'protection.lock': 'Sperren',
  'protection.lockAfter': 'Sperren, wenn niemand dieses Fenster berührt seit',
  'protection.never': 'Nie',
  'protection.minutes.one': '{count} Minute',
  'protection.minutes.other': '{count} Minuten',
  'protection.lockAlso': 'Es wird auch gesperrt, wenn der Computer schläft oder sein Bildschirm gesperrt ist.',
  'protection.change': 'Kennsatz ändern…',
  'protection.current': 'Kennsatz jetzt',
  'protection.new': 'Neuer Kennsatz',
  'protection.changeDo': 'Kennsatz ändern',
  'protection.changed': 'Der Kennsatz wurde geändert. Früher gemachte Sicherungen öffnen sich weiter mit dem alten.',
  'protection.newRecovery': 'Neuer Wiederherstellungsschlüssel…',
  'protection.newRecoveryDo': 'Diesen Wiederherstellungsschlüssel nehmen',
  'protection.recoveryChanged':
    'Der Wiederherstellungsschlüssel wurde ersetzt. Der alte öffnet nur früher gemachte Sicherungen.',
  'protection.remove': 'Verschlüsselung entfernen…',
  'protection.removeWhat':
    'Jede Datei wird entschlüsselt. Danach kann das Archiv lesen, wer diesen Datenträger lesen kann.',
  'protection.removeDo': 'Archiv entschlüsseln',
  'protection.busyTitle': 'Arbeit ist im Gang',
  'protection.busyWhat':
    'Was jetzt läuft, wird beim Sperren angehalten und muss neu begonnen werden. Nichts, was in Ihren Bestellungen ist, geht verloren.',
  'protection.stopAndLock': 'Anhalten und sperren',
  'protection.lockWhenDone': 'Sperren, wenn es fertig ist',
  'protection.waiting': 'Sperrt, wenn die Arbeit fertig ist',
  'unlock.title': 'Das Archiv ist gesperrt',
  'unlock.what': 'Geben Sie seinen Kennsatz ein, um Ihre Bestellungen zu sehen.',
  'unlock.unlock': 'Entsperren',
  'unlock.working': 'Es wird nachgesehen, ob er passt…',
  'unlock.useRecovery': 'Stattdessen den Wiederherstellungsschlüssel nehmen',
  'unlock.usePassphrase': 'Stattdessen den Kennsatz nehmen',
  'unlock.recoveryHint': 'Er beginnt mit AGE-SECRET-KEY-1. Leerzeichen und kleine Buchstaben machen nichts aus.',
  'unlock.wait.one': 'Warten Sie {count} Sekunde und versuchen Sie es noch einmal.',
  'unlock.wait.other': 'Warten Sie {count} Sekunden und versuchen Sie es noch einmal.',
  'unlock.sealing':
    'Das Verschlüsseln dieses Archivs wurde unterbrochen. Einige Dateien sind verschlüsselt und einige nicht, und alle sind ganz. Entsperren Sie es, und der Rest folgt.',
  'unlock.opening':
    'Das Entfernen der Verschlüsselung wurde unterbrochen. Einige Dateien sind verschlüsselt und einige nicht, und alle sind ganz. Entsperren Sie es, und der Rest folgt.',
  'unlock.encrypting': 'Das Archiv wird verschlüsselt',
  'unlock.decrypting': 'Die Verschlüsselung wird entfernt',
  'unlock.turningBack': 'Es wird rückgängig gemacht',
  'unlock.workWhat': 'Sie können Proofbox inzwischen schließen. Es geht dort weiter, wo es aufhörte.',
  'unlock.stop': 'Anhalten und rückgängig machen',
  'unlock.broken': 'Das Archiv lässt sich nicht entsperren',
  'unlock.otherFolder': 'Anderen Ordner wählen…',

  'unlock.migrating': 'Das Archiv wird auf den neuen Stand gebracht',
  'unlock.migratingWhat':
    'Ein älteres Proofbox hat es geschrieben. Zuerst werden seine Datensätze in seinem Ordner gesichert. Sie können Proofbox inzwischen schließen; es geht dort weiter, wo es aufhörte.',
  'unlock.notOpened': 'Das Archiv lässt sich nicht öffnen',
}
