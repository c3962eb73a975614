/** Words of signatures and time stamps. */
export const enSeal = {
  'seal.title': 'Signatures and time stamps',
  'seal.what':
    'Every entry of the log and every bundle is signed with keys that stay in this archive. That shows that nothing was changed since; a time stamp shows since when at the latest.',
  'seal.key': 'Key of the log: {key}',
  'seal.selfMade':
    'Bundles are signed as “{name}”, a certificate that this archive made itself. Nobody vouches for who holds it.',
  'seal.certificate': 'Bundles are signed with the certificate of “{name}”.',
  'seal.noCertificate': 'The key that signs bundles cannot be read. Restore the folder “keys” from a backup.',
  'seal.own': 'Sign with a certificate of your own',
  'seal.ownFile': 'Certificate file (PKCS #12: .p12 or .pfx)',
  'seal.ownPassword': 'Password of the file',
  'seal.ownTake': 'Use this certificate',
  'seal.ownTaken': 'Bundles are signed with this certificate from now on.',
  'seal.authorities': 'Time-stamping authorities',
  'seal.noAuthority':
    'No authority is asked: nothing leaves this computer, and when a bundle was made is only claimed.',
  'seal.sends': 'When a bundle is made, its digest is sent to these addresses. Nothing else is sent.',
  'seal.removeOne': 'Remove',
  'seal.remove': 'Remove {url}',
  'seal.add': 'Add an authority',
  'seal.url': 'Address (RFC 3161)',
  'seal.urlHint':
    'You need the internet for it. The authority sees the digest and your network address, and nothing of the evidence.',
  'seal.roots': 'Root certificate (PEM file)',
  'seal.rootsHint': 'The authority publishes it. Only time stamps that lead to it are accepted.',
  'seal.addNow': 'Ask this authority from now on',
  'seal.bundles': 'Time stamps of bundles',
  'seal.noBundles': 'No time stamp was asked for yet.',
  'seal.bundle': 'Order {order}, exported on {when}',
  'seal.proved': 'There not later than {when}, says {url}',
  'seal.pending': 'Waiting for {url}. It is asked again every hour.',
  'seal.refused': '{url} gave no usable time stamp.',
  'seal.ahead.one': 'The time is {count} minute ahead of this computer’s clock.',
  'seal.ahead.other': 'The time is {count} minutes ahead of this computer’s clock.',
  'seal.behind.one': 'The time is {count} minute behind this computer’s clock.',
  'seal.behind.other': 'The time is {count} minutes behind this computer’s clock.',
  'bundle.seal': 'Signature and time stamp',
  'bundle.signedSelf':
    'Signed as “{name}”, a certificate that this archive made itself: it shows that nothing was changed since, not who signed.',
  'bundle.signed': 'Signed with the certificate of “{name}”.',
  'bundle.unsigned': 'Not signed.',
  'bundle.noStamp':
    'No time stamp: when the bundle was made is only claimed. You can name an authority under “Archive”.',
  'seal.tryNow': 'Ask again now',
  'seal.came.one': '{count} time stamp came.',
  'seal.came.other': '{count} time stamps came.',
  'seal.elsewhere.one': '{count} bundle is not where it was written to. Its time stamp is kept in the archive.',
  'seal.elsewhere.other':
    '{count} bundles are not where they were written to. Their time stamps are kept in the archive.',
} as const
