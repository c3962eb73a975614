export const readmeName = 'README.txt'

/** How every backup begins, a few bytes into the file. */
export const readmeStart = 'This is a backup of a Proofbox archive'

/** How somebody gets at the files who has no Proofbox any more. */
export const readme = `${readmeStart}: every order, video, photo, exhibit and log, as they lay in the archive.

With Proofbox: open Archive, then "Restore a backup", and choose this file and an empty folder.

Without Proofbox: unpack it with any program for zip files (it is not compressed). The folder "archive" is the archive.
  archive/orders/    one folder an order: its record (JSON) and its chain of custody (one JSON line an entry)
  archive/vault/     originals and exhibits by their SHA-256 digest; the record says what each was called
Check it with: sha256sum -c files.sha256
The SHA-256 of files.sha256 stands in backup.json as rootSha256.

An archive that is protected with a passphrase is protected in its backup as well.
`
