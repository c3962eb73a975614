import type { enSeal } from '../../en-seal.ts'
import type { Translation } from '../../translation.ts'

export const deSeal: Translation<typeof enSeal> = {
  'seal.title': 'Signaturen und Zeitstempel',
  'seal.what':
    'Jeder Eintrag des Protokolls und jedes Paket wird mit Schlüsseln signiert, die in diesem Archiv bleiben. Das zeigt, dass seither nichts verändert wurde; ein Zeitstempel zeigt, seit wann spätestens.',
  'seal.key': 'Schlüssel des Protokolls: {key}',
  'seal.selfMade':
    'Pakete werden als „{name}“ signiert, mit einem Zertifikat, das dieses Archiv selbst gemacht hat. Niemand bürgt dafür, wer es hat.',
  'seal.certificate': 'Pakete werden mit dem Zertifikat von „{name}“ signiert.',
  'seal.noCertificate':
    'Der Schlüssel, der Pakete signiert, lässt sich nicht lesen. Stellen Sie den Ordner „keys“ aus einer Sicherung wieder her.',
  'seal.own': 'Mit einem eigenen Zertifikat signieren',
  'seal.ownFile': 'Zertifikatsdatei (PKCS #12: .p12 oder .pfx)',
  'seal.ownPassword': 'Passwort der Datei',
  'seal.ownTake': 'Dieses Zertifikat nehmen',
  'seal.ownTaken': 'Pakete werden von jetzt an mit diesem Zertifikat signiert.',
  'seal.authorities': 'Zeitstempelstellen',
  'seal.noAuthority':
    'Keine Stelle wird gefragt: Nichts verlässt diesen Computer, und wann ein Paket entstand, ist nur eine Angabe.',
  'seal.sends': 'Wenn ein Paket entsteht, geht seine Prüfsumme an diese Adressen. Sonst wird nichts gesendet.',
  'seal.removeOne': 'Entfernen',
  'seal.remove': '{url} entfernen',
  'seal.add': 'Stelle hinzufügen',
  'seal.url': 'Adresse (RFC 3161)',
  'seal.urlHint':
    'Sie brauchen dafür das Internet. Die Stelle sieht die Prüfsumme und Ihre Netzadresse, und nichts von den Beweisen.',
  'seal.roots': 'Wurzelzertifikat (PEM-Datei)',
  'seal.rootsHint': 'Die Stelle veröffentlicht es. Nur Zeitstempel, die zu ihm führen, werden angenommen.',
  'seal.addNow': 'Diese Stelle von jetzt an fragen',
  'seal.bundles': 'Zeitstempel der Pakete',
  'seal.noBundles': 'Es wurde noch kein Zeitstempel verlangt.',
  'seal.bundle': 'Bestellung {order}, exportiert am {when}',
  'seal.proved': 'Spätestens am {when} vorhanden, sagt {url}',
  'seal.pending': 'Wartet auf {url}. Sie wird jede Stunde wieder gefragt.',
  'seal.refused': '{url} gab keinen brauchbaren Zeitstempel.',
  'seal.ahead.one': 'Die Zeit geht der Uhr dieses Computers {count} Minute vor.',
  'seal.ahead.other': 'Die Zeit geht der Uhr dieses Computers {count} Minuten vor.',
  'seal.behind.one': 'Die Zeit geht der Uhr dieses Computers {count} Minute nach.',
  'seal.behind.other': 'Die Zeit geht der Uhr dieses Computers {count} Minuten nach.',
  'bundle.seal': 'Signatur und Zeitstempel',
  'bundle.signedSelf':
    'Signiert als „{name}“, ein Zertifikat, das dieses Archiv selbst erstellt hat: Es zeigt, dass seither nichts verändert wurde, nicht wer signiert hat.',
  'bundle.signed': 'Signiert mit dem Zertifikat von „{name}“.',
  'bundle.unsigned': 'Nicht signiert.',
  'bundle.noStamp':
    'Kein Zeitstempel: Wann das Paket erstellt wurde, ist nur behauptet. Unter „Archiv“ können Sie eine Stelle angeben.',
  'seal.tryNow': 'Jetzt noch einmal fragen',
  'seal.came.one': '{count} Zeitstempel kam.',
  'seal.came.other': '{count} Zeitstempel kamen.',
  'seal.elsewhere.one': '{count} Paket ist nicht dort, wohin es geschrieben wurde. Sein Zeitstempel liegt im Archiv.',
  'seal.elsewhere.other':
    '{count} Pakete sind nicht dort, wohin sie geschrieben wurden. Ihre Zeitstempel liegen im Archiv.',
}
