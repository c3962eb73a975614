import type { enSeal } from '../../en-seal.ts'
import type { Translation } from '../../translation.ts'

export const frSeal: Translation<typeof enSeal> = {
  'seal.title': 'Signatures et horodatages',
  'seal.what':
    'Chaque entrée du journal et chaque dossier sont signés avec des clés qui restent dans cette archive. Cela montre que rien n’a été modifié depuis ; un horodatage montre depuis quand au plus tard.',
  'seal.key': 'Clé du journal : {key}',
  'seal.selfMade':
    'Les dossiers sont signés au nom de « {name} », un certificat que cette archive a fait elle-même. Personne ne garantit qui le détient.',
  'seal.certificate': 'Les dossiers sont signés avec le certificat de « {name} ».',
  'seal.noCertificate':
    'La clé qui signe les dossiers ne peut pas être lue. Restaurez le dossier « keys » d’une sauvegarde.',
  'seal.own': 'Signer avec un certificat à vous',
  'seal.ownFile': 'Fichier du certificat (PKCS #12 : .p12 ou .pfx)',
  'seal.ownPassword': 'Mot de passe du fichier',
  'seal.ownTake': 'Prendre ce certificat',
  'seal.ownTaken': 'Les dossiers sont désormais signés avec ce certificat.',
  'seal.authorities': 'Autorités d’horodatage',
  'seal.noAuthority':
    'Aucune autorité n’est interrogée : rien ne quitte cet ordinateur, et la date d’un dossier n’est qu’une indication.',
  'seal.sends':
    'Quand un dossier est fait, sa somme de contrôle est envoyée à ces adresses. Rien d’autre n’est envoyé.',
  'seal.removeOne': 'Retirer',
  'seal.remove': 'Retirer {url}',
  'seal.add': 'Ajouter une autorité',
  'seal.url': 'Adresse (RFC 3161)',
  'seal.urlHint':
    'Il faut internet pour cela. L’autorité voit la somme de contrôle et votre adresse réseau, et rien des preuves.',
  'seal.roots': 'Certificat racine (fichier PEM)',
  'seal.rootsHint': 'L’autorité le publie. Seuls les horodatages qui y mènent sont acceptés.',
  'seal.addNow': 'Interroger désormais cette autorité',
  'seal.bundles': 'Horodatages des dossiers',
  'seal.noBundles': 'Aucun horodatage n’a encore été demandé.',
  'seal.bundle': 'Commande {order}, exportée le {when}',
  'seal.proved': 'Existait au plus tard le {when}, dit {url}',
  'seal.pending': 'En attente de {url}. Elle est interrogée de nouveau chaque heure.',
  'seal.refused': '{url} n’a pas donné d’horodatage utilisable.',
  'seal.ahead.one': 'L’heure est en avance de {count} minute sur l’horloge de cet ordinateur.',
  'seal.ahead.other': 'L’heure est en avance de {count} minutes sur l’horloge de cet ordinateur.',
  'seal.behind.one': 'L’heure est en retard de {count} minute sur l’horloge de cet ordinateur.',
  'seal.behind.other': 'L’heure est en retard de {count} minutes sur l’horloge de cet ordinateur.',
  'bundle.seal': 'Signature et horodatage',
  'bundle.signedSelf':
    'Signé au nom de « {name} », un certificat que cette archive a créé elle-même : cela montre que rien n’a changé depuis, pas qui a signé.',
  'bundle.signed': 'Signé avec le certificat de « {name} ».',
  'bundle.unsigned': 'Non signé.',
  'bundle.noStamp':
    'Pas d’horodatage : la date du dossier n’est qu’une indication. Vous pouvez indiquer une autorité sous « Archive ».',
  'seal.tryNow': 'Interroger de nouveau',
  'seal.came.one': '{count} horodatage est arrivé.',
  'seal.came.other': '{count} horodatages sont arrivés.',
  'seal.elsewhere.one': '{count} dossier n’est pas là où il a été écrit. Son horodatage est gardé dans l’archive.',
  'seal.elsewhere.other':
    '{count} dossiers ne sont pas là où ils ont été écrits. Leurs horodatages sont gardés dans l’archive.',
}
