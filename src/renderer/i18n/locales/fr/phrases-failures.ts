import type { phrasesFailures } from '../../phrases/failures.ts'
import type { Phrases } from '../../translation.ts'

export const frPhrasesFailures: Phrases<typeof phrasesFailures> = {
  'That exhibit is not part of this order any more.': 'Cette pièce ne fait plus partie de cette commande.',
  'The fonts of this program have no shape for {letters}. Write that text in other letters.':
    'Les polices de ce programme n’ont pas de forme pour {letters}. Écrivez ce texte avec d’autres lettres.',
  'Another Proofbox is writing to this archive. Close it, or wait until it is done, and try again.':
    'Un autre Proofbox écrit dans ces archives. Fermez-le, ou attendez qu’il ait fini, et réessayez.',
  'A newer Proofbox wrote this archive. Open it with that one; nothing in it was changed.':
    'Un Proofbox plus récent a écrit cette archive. Ouvrez-la avec celui-ci ; rien n’y a été modifié.',
  'The record “{file}” cannot be read. Restore that file from a backup; all other orders are not affected.':
    'L’enregistrement « {file} » ne peut pas être lu. Restaurez ce fichier depuis une sauvegarde ; les autres commandes ne sont pas touchées.',
  'The choice could not be kept. Check that the disk has space, then choose again.':
    'Le choix n’a pas pu être gardé. Vérifiez que le disque a de la place, puis choisissez de nouveau.',
  'The folder cannot be shown.': 'Le dossier ne peut pas être affiché.',
  '“{name}” is there already and is not overwritten. Move it away, or choose another folder.':
    '« {name} » existe déjà et n’est pas écrasé. Déplacez-le ou choisissez un autre dossier.',
  'Cancelled before everything was checked.': 'Annulé avant que tout soit vérifié.',
  '“{name}” could not be read to its end. Copy it to this computer’s disk and try again.':
    '« {name} » n’a pas pu être lu jusqu’au bout. Copiez-le sur le disque de cet ordinateur et réessayez.',
  'That does not fit and was not kept. Look at the last thing you entered.':
    'Cela ne convient pas et n’a pas été gardé. Regardez votre dernière saisie.',
  'No working days are known for “{country}”. Choose a country of the list.':
    'Aucun jour ouvré n’est connu pour « {country} ». Choisissez un pays de la liste.',
  'There is no time zone “{zone}”. Choose one of the list.':
    'Il n’y a pas de fuseau « {zone} ». Choisissez-en un dans la liste.',
  'The recording has no such frame. Choose a frame between its first and its last.':
    'L’enregistrement n’a pas cette image. Choisissez-en une entre la première et la dernière.',
  'The recording has no such frame. Step to a frame that is shown.':
    'L’enregistrement n’a pas cette image. Allez à une image affichée.',
  'The recording has no such frame. Step to a frame that is shown, and mark it there.':
    'L’enregistrement n’a pas cette image. Allez à une image affichée et marquez-la là.',
  'That recording is not part of this order. Import it first.':
    'Cet enregistrement ne fait pas partie de cette commande. Importez-le d’abord.',
  'That file is not part of this order. Import it first.':
    'Ce fichier ne fait pas partie de cette commande. Importez-le d’abord.',
  'No statement belongs to the order. Import a screenshot of it and say that it is the statement.':
    'Aucun relevé n’appartient à la commande. Importez-en une capture et dites que c’est le relevé.',
  'The line of the refund was not found on the statement. Name its place, or leave the statement out.':
    'La ligne du remboursement n’a pas été trouvée sur le relevé. Indiquez sa place, ou laissez le relevé de côté.',
  'The line of the refund was not found on the statement: there are only {count} rows with the amount. Name its place, or leave the statement out.':
    'La ligne du remboursement n’a pas été trouvée sur le relevé : il n’y a que {count} lignes avec le montant. Indiquez sa place, ou laissez le relevé de côté.',
  'The statement is no picture, so nothing of it can be covered. Import a screenshot of the line instead.':
    'Le relevé n’est pas une image, donc rien ne peut y être couvert. Importez plutôt une capture de la ligne.',
  'A PDF goes into the bundle as it is; it has no frames to show.':
    'Un PDF entre dans le dossier tel quel ; il n’a pas d’images à montrer.',
  'The photo is too large to be shown. Use a smaller copy as well.':
    'La photo est trop grande pour être montrée. Utilisez aussi une copie plus petite.',
  'The archive holds no order “{id}”. Import a file into it first, or check the id.':
    'Les archives n’ont pas de commande « {id} ». Importez-y d’abord un fichier, ou vérifiez l’identifiant.',
  'The part of Proofbox that does the work keeps stopping. Start Proofbox again.':
    'La partie de Proofbox qui fait le travail s’arrête sans cesse. Relancez Proofbox.',
  'The part of Proofbox that does the work stopped. It is being started again; nothing that was saved is lost.':
    'La partie de Proofbox qui fait le travail s’est arrêtée. Elle est relancée ; rien de ce qui était enregistré n’est perdu.',
  'The frame cannot be read.': 'L’image ne peut pas être lue.',
  'The archive no longer holds the bytes for {name}. Import the recording again, or restore a backup.':
    'Les archives n’ont plus les octets de {name}. Importez de nouveau l’enregistrement, ou restaurez une sauvegarde.',
  '{name} was not written as it was made. Check the disk and try again.':
    '{name} n’a pas été écrit comme il a été fait. Vérifiez le disque et réessayez.',
  'The archive no longer holds the bytes for {name}. Import the file again, or restore a backup.':
    'Les archives n’ont plus les octets de {name}. Importez de nouveau le fichier, ou restaurez une sauvegarde.',
  "The archive's copy for {name} is not what it was when it was imported. Restore a backup.":
    'La copie de {name} dans les archives n’est plus ce qu’elle était à l’import. Restaurez une sauvegarde.',
  'The bundle that was written did not pass its own check, so it was not kept. Check the disk and try again.':
    'Le dossier écrit n’a pas passé son propre contrôle et n’a pas été gardé. Vérifiez le disque et réessayez.',
  'Cancelled. Nothing of the bundle was left behind.': 'Annulé. Rien du dossier n’est resté.',
  'Cancelled. Nothing was written.': 'Annulé. Rien n’a été écrit.',
  'The picture is no longer in the archive. Restore it from a backup, or take the exhibit again.':
    'L’image n’est plus dans les archives. Restaurez-la depuis une sauvegarde, ou reprenez la pièce.',
  'The file could not be copied. Check that the disk has space, then try again.':
    'Le fichier n’a pas pu être copié. Vérifiez que le disque a de la place, puis réessayez.',
  'The HEIC photo cannot be decoded. Export it from the phone as JPEG and import that as well.':
    'La photo HEIC ne peut pas être décodée. Exportez-la du téléphone en JPEG et importez cela aussi.',
  'The picture has more pixels than can be handled. Use a smaller copy.':
    'L’image a plus de pixels qu’on ne peut en traiter. Utilisez une copie plus petite.',
  'The list of orders cannot be searched on this computer. Start Proofbox again.':
    'La liste des commandes ne peut pas être parcourue sur cet ordinateur. Relancez Proofbox.',
  'The picture is damaged and cannot be shown. Copy it from the phone again.':
    'L’image est abîmée et ne peut pas être montrée. Copiez-la de nouveau depuis le téléphone.',
  'This is no picture that Proofbox can show. Use JPEG, PNG, WebP or HEIC.':
    'Ce n’est pas une image que Proofbox peut montrer. Utilisez JPEG, PNG, WebP ou HEIC.',
  'Cancelled. What was imported before stays.': 'Annulé. Ce qui a été importé avant reste.',
  '“{name}” is a PDF without its end. Download or copy it again.':
    '« {name} » est un PDF sans fin. Téléchargez-le ou copiez-le de nouveau.',
  '“{name}” is no video, photo or PDF that Proofbox reads (MP4, MOV, 3GP, MKV, WebM, AVI, MTS; JPEG, PNG, WebP, HEIC; PDF). Choose the file as the camera wrote it.':
    '« {name} » n’est pas une vidéo, une photo ou un PDF que Proofbox lit (MP4, MOV, 3GP, MKV, WebM, AVI, MTS ; JPEG, PNG, WebP, HEIC ; PDF). Choisissez le fichier tel que la caméra l’a écrit.',
  'Proofbox is closing.': 'Proofbox se ferme.',
  'The file could not be written. Choose another folder with enough space.':
    'Le fichier n’a pas pu être écrit. Choisissez un autre dossier avec assez de place.',
  'The file is no longer where it was written. Export again, then drag it.':
    'Le fichier n’est plus là où il a été écrit. Exportez de nouveau, puis faites-le glisser.',
  'Proofbox opens only pages of marketplaces that it has rules for, and “{host}” is none of them. If you trust the link, copy it and open it in your browser yourself.':
    'Proofbox n’ouvre que les pages des places de marché dont il a les règles, et « {host} » n’en fait pas partie. Si vous faites confiance au lien, copiez-le et ouvrez-le vous-même dans votre navigateur.',
  'The order has no link that a browser can open. Write it under Claim, beginning with https://.':
    'La commande n’a pas de lien qu’un navigateur puisse ouvrir. Écrivez-le sous Réclamation, en commençant par https://.',
  'The recording is not what was written: something else changed its file. It was not taken into the order. Look at it in the folder of your orders, under “takes”, or discard it.':
    'L’enregistrement n’est pas ce qui a été écrit : autre chose a changé son fichier. Il n’a pas été ajouté à la commande. Regardez-le dans le dossier de vos commandes, sous « takes », ou supprimez-le.',
  'Cancelled. No attachment was written.': 'Annulé. Aucune pièce jointe n’a été écrite.',
  'Text cannot be read: the model {file} is missing. Reinstall Proofbox.':
    'Le texte ne peut pas être lu : le modèle {file} manque. Réinstallez Proofbox.',
  'Text cannot be read: the model {file} is not the one that ships with Proofbox. Reinstall Proofbox.':
    'Le texte ne peut pas être lu : le modèle {file} n’est pas celui livré avec Proofbox. Réinstallez Proofbox.',
  'Text cannot be read: what computes the models does not start on this computer. Reinstall Proofbox.':
    'Le texte ne peut pas être lu : ce qui calcule les modèles ne démarre pas sur cet ordinateur. Réinstallez Proofbox.',
  'Not all of these files are part of this order any more. Look at its files again.':
    'Tous ces fichiers ne font plus partie de cette commande. Regardez de nouveau ses fichiers.',
  'The claim or the correspondence of this order speaks of these files. Take them out there first.':
    'La réclamation ou la correspondance de cette commande parle de ces fichiers. Retirez-les d’abord là.',
  'These files are in this order already.': 'Ces fichiers sont déjà dans cette commande.',
  'You have set no value of your own for {id}, {path}.': 'Vous n’avez fixé aucune valeur propre pour {id}, {path}.',
  '“{written}” does not fit {path}. Write {form}, or “{unknown}”.':
    '« {written} » ne convient pas à {path}. Écrivez {form}, ou « {unknown} ».',
  'No picture of “{name}” can be decoded. Copy it from the phone again; if that does not help, save it as MP4 (H.264) first.':
    'Aucune image de « {name} » ne peut être décodée. Copiez-le de nouveau depuis le téléphone ; sinon, enregistrez-le d’abord en MP4 (H.264).',
  'No picture of “{name}” can be decoded. Copy it from the phone again.':
    'Aucune image de « {name} » ne peut être décodée. Copiez-le de nouveau depuis le téléphone.',
  'The original is no longer in the archive. Restore it from a backup, or import the file again.':
    'L’original n’est plus dans les archives. Restaurez-le depuis une sauvegarde, ou importez de nouveau le fichier.',
  'Cancelled. What was read before is kept.': 'Annulé. Ce qui a été lu avant est gardé.',
  'The disk that holds your orders has no room for a recording. Free some space, then record.':
    'Le disque de vos commandes n’a pas de place pour un enregistrement. Libérez de la place, puis enregistrez.',
  'The sample video is not there. Drop a video of your own.':
    'La vidéo d’exemple n’est pas là. Déposez une vidéo à vous.',
  'All that was agreed has been seen on the statement. There is nothing to ask the support for.':
    'Tout ce qui était convenu a été vu sur le relevé. Il n’y a rien à demander au support.',
  'No refund was agreed or decided yet. Note the amount under the refund first.':
    'Aucun remboursement n’a encore été convenu ou décidé. Notez d’abord le montant sous le remboursement.',
  'Proofbox has a defect and could not finish this. Nothing that was there before is lost.':
    'Proofbox a un défaut et n’a pas pu terminer cela. Rien de ce qui existait n’est perdu.',
  'The list of orders could not be brought up to date. Check that the disk has space.':
    'La liste des commandes n’a pas pu être mise à jour. Vérifiez que le disque a de la place.',
  'The list of orders could not be searched. It is made again from the archive; nothing is lost.':
    'La liste des commandes n’a pas pu être parcourue. Elle est refaite à partir des archives ; rien n’est perdu.',
  'Cancelled.': 'Annulé.',
  'The name of the file is longer than the disk allows. Rename it.':
    'Le nom du fichier est plus long que le disque ne le permet. Renommez-le.',
  '“{name}” could not be read. Copy it to this computer’s disk and try again.':
    '« {name} » n’a pas pu être lu. Copiez-le sur le disque de cet ordinateur et réessayez.',
  '“{name}” could not be read from the disk. Copy it to this computer’s disk and try again.':
    '« {name} » n’a pas pu être lu depuis le disque. Copiez-le sur le disque de cet ordinateur et réessayez.',
  '“{name}” is empty (0 bytes). Copy it from the phone again.':
    '« {name} » est vide (0 octet). Copiez-le de nouveau depuis le téléphone.',
  '“{name}” is not a file. Choose the video or photo itself.':
    '« {name} » n’est pas un fichier. Choisissez la vidéo ou la photo elle-même.',
  '“{name}” is a folder, a link or a device. Choose the video or photo itself.':
    '« {name} » est un dossier, un lien ou un périphérique. Choisissez la vidéo ou la photo elle-même.',
  'There is no file “{name}” at that place. Check the name and try again.':
    'Il n’y a pas de fichier « {name} » à cet endroit. Vérifiez le nom et réessayez.',
  '“{name}” may not be read. Give yourself permission to read it, or copy it to another folder first.':
    '« {name} » ne peut pas être lu, faute de droits. Donnez-vous le droit de lecture, ou copiez-le d’abord dans un autre dossier.',
  'A part of the recording came twice. The second was not taken; what was written before is whole.':
    'Une partie de l’enregistrement est arrivée deux fois. La seconde n’a pas été prise ; ce qui a été écrit avant est entier.',
  'A part of the recording is missing. Nothing after it was written; what was written before is whole.':
    'Une partie de l’enregistrement manque. Rien n’a été écrit après ; ce qui a été écrit avant est entier.',
  'Nothing of this recording can be kept: not one part of it is whole. Discard it and record again.':
    'Rien de cet enregistrement ne peut être gardé : aucune partie n’est entière. Supprimez-le et enregistrez de nouveau.',
  'That recording has ended. What it holds is kept; start a new one to record more.':
    'Cet enregistrement est terminé. Ce qu’il contient est gardé ; commencez-en un autre pour continuer.',
  'That recording is not there any more. Record again.': 'Cet enregistrement n’est plus là. Enregistrez de nouveau.',
  'The archive folder may not be written to. Give yourself permission, or choose another folder.':
    'Le dossier des archives ne peut pas être écrit. Donnez-vous le droit, ou choisissez un autre dossier.',
  'The archive folder may not be written to. Give yourself permission, or choose another.':
    'Le dossier des archives ne peut pas être écrit. Donnez-vous le droit, ou choisissez-en un autre.',
  'The archive folder may not be read or written. Give yourself permission, or choose another folder.':
    'Le dossier des archives ne peut être ni lu ni écrit. Donnez-vous le droit, ou choisissez un autre dossier.',
  'The disk is full. What was recorded until now is whole. Free some space, then keep it.':
    'Le disque est plein. Ce qui a été enregistré jusqu’ici est entier. Libérez de la place, puis gardez-le.',
  'The recording could not be written or read. What was written before stays. Check the disk and try again.':
    'L’enregistrement n’a pas pu être écrit ou lu. Ce qui a été écrit avant reste. Vérifiez le disque et réessayez.',
  '“{name}” has no frame {ordinal}; its frames are 0 to {last}.':
    '« {name} » n’a pas d’image {ordinal} ; ses images vont de 0 à {last}.',
  'Cancelled. Nothing was kept of this file.': 'Annulé. Rien de ce fichier n’a été gardé.',
  'A file in the archive is not what it was when it was imported. Restore a backup; it is not used until then.':
    'Un fichier des archives n’est plus ce qu’il était à l’import. Restaurez une sauvegarde ; il n’est pas utilisé d’ici là.',
  'The archive no longer holds these bytes. Import the file again, or restore a backup.':
    'Les archives n’ont plus ces octets. Importez de nouveau le fichier, ou restaurez une sauvegarde.',
  'The archive could not be read or written. Check the disk and try again.':
    'Les archives n’ont pas pu être lues ou écrites. Vérifiez le disque et réessayez.',
  'The disk is full. The last change was not kept. Free some space and do it again.':
    'Le disque est plein. Le dernier changement n’a pas été gardé. Libérez de la place et refaites-le.',
  'The record is larger than this disk or account allows. The last change was not kept.':
    'L’enregistrement est plus grand que ce disque ou ce compte ne le permet. Le dernier changement n’a pas été gardé.',
  'Your share of the disk is used up. The last change was not kept. Free some space.':
    'Votre part du disque est épuisée. Le dernier changement n’a pas été gardé. Libérez de la place.',
  'The archive is on a disk that is read-only. Choose a folder on another disk.':
    'Les archives sont sur un disque en lecture seule. Choisissez un dossier sur un autre disque.',
  'Nothing was left behind. Free some space, or export to another disk.':
    'Rien n’est resté. Libérez de la place, ou exportez sur un autre disque.',
  'A file is larger than this disk or account allows. {more}':
    'Un fichier est plus grand que ce disque ou ce compte ne le permet. {more}',
  'The disk is full. {more}': 'Le disque est plein. {more}',
  'Your share of the disk is used up. {more}': 'Votre part du disque est épuisée. {more}',
  'That disk is read-only. Choose a folder on another disk.':
    'Ce disque est en lecture seule. Choisissez un dossier sur un autre disque.',
  'That folder may not be read or written. Give yourself permission, or choose another folder.':
    'Ce dossier ne peut être ni lu ni écrit. Donnez-vous le droit, ou choisissez un autre dossier.',
  'The bundle could not be written. Nothing was left behind. Check the disk and try again.':
    'Le dossier de preuves n’a pas pu être écrit. Rien n’est resté. Vérifiez le disque et réessayez.',
  'The disk is full. Nothing was kept of this file. Free some space and import it again.':
    'Le disque est plein. Rien de ce fichier n’a été gardé. Libérez de la place et importez-le de nouveau.',
  'The file could not be kept in the archive. Check the disk and try again.':
    'Le fichier n’a pas pu être gardé dans les archives. Vérifiez le disque et réessayez.',
  'The file is larger than this disk or account allows. Nothing was kept of it. Keep the archive on another disk.':
    'Le fichier est plus grand que ce disque ou ce compte ne le permet. Rien n’en a été gardé. Mettez les archives sur un autre disque.',
  'Your share of the disk is used up. Nothing was kept of this file. Free some space and import it again.':
    'Votre part du disque est épuisée. Rien de ce fichier n’a été gardé. Libérez de la place et importez-le de nouveau.',
  'A length can be measured only beside a ruler of known length. Add one first.':
    'Une longueur ne se mesure qu’à côté d’une règle de longueur connue. Ajoutez-en une d’abord.',
  'A picture can be cropped once. Delete one of the crops.':
    'Une image se recadre une fois. Supprimez un des recadrages.',
  'A picture takes one ruler, which gives its scale. Delete the other.':
    'Une image accepte une règle, qui donne son échelle. Supprimez l’autre.',
  'A picture takes {count} marks at most. Delete some.': 'Une image accepte au plus {count} marques. Supprimez-en.',
  'Two callouts have the same number. Give each its own.': 'Deux repères ont le même numéro. Donnez à chacun le sien.',
  '“{name}” does not begin like any video that Proofbox reads (MP4, MOV, 3GP, MKV, WebM, AVI, MTS). Choose the file as the camera wrote it.':
    '« {name} » ne commence pas comme une vidéo que Proofbox lit (MP4, MOV, 3GP, MKV, WebM, AVI, MTS). Choisissez le fichier tel que la caméra l’a écrit.',
  '“{name}” ends before its index (no moov atom). Copy it from the phone again, the copy was probably interrupted.':
    '« {name} » finit avant son index (pas d’atome moov). Copiez-le de nouveau depuis le téléphone, la copie a sans doute été interrompue.',
  'No clip of “{name}” could be made. Install an ffmpeg that writes H.264 (libx264).':
    'Aucun extrait de « {name} » n’a pu être fait. Installez un ffmpeg qui écrit du H.264 (libx264).',
  'No clip of “{name}” fits into so few bytes. Attach pictures instead.':
    'Aucun extrait de « {name} » ne tient en si peu d’octets. Joignez plutôt des images.',
  'The clip that was made does not decode. Try again.': 'L’extrait fait ne se décode pas. Réessayez.',
  '“{name}” has no frame in that stretch.': '« {name} » n’a pas d’image dans ce passage.',
  '“{name}” holds too many frames. Cut it into parts first.':
    '« {name} » contient trop d’images. Coupez-le d’abord en parties.',
  'Part of the picture is damaged or missing; what can be read of it is shown.':
    'Une partie de l’image est abîmée ou manque ; ce qui peut en être lu est montré.',
  'No {name} was found on this computer, and Proofbox cannot read video without it. Install ffmpeg 5 or newer, or set {variable} to where it is.':
    'Aucun {name} n’a été trouvé sur cet ordinateur, et Proofbox ne peut pas lire de vidéo sans lui. Installez ffmpeg 5 ou plus récent, ou mettez son emplacement dans {variable}.',
  'The {name} on this computer is version {version}, which is too old. Install ffmpeg 5 or newer, or set {variable} to where a newer one is.':
    'Le {name} de cet ordinateur est en version {version}, trop ancienne. Installez ffmpeg 5 ou plus récent, ou mettez dans {variable} l’emplacement d’un plus récent.',
  'The program that reads video does not run any more. Install ffmpeg 5 or newer, or set FFMPEG_BIN and FFPROBE_BIN.':
    'Le programme qui lit la vidéo ne fonctionne plus. Installez ffmpeg 5 ou plus récent, ou définissez FFMPEG_BIN et FFPROBE_BIN.',
  'Reading “{name}” took longer than it ever should, so it was stopped. Copy the file to this computer’s disk and try again.':
    'Lire « {name} » a pris plus de temps que permis et a été arrêté. Copiez le fichier sur le disque de cet ordinateur et réessayez.',
  'The program that reads video (ffmpeg) could not be started. Install ffmpeg 5 or newer, or set FFMPEG_BIN and FFPROBE_BIN to where it is.':
    'Le programme qui lit la vidéo (ffmpeg) n’a pas pu être lancé. Installez ffmpeg 5 ou plus récent, ou mettez son emplacement dans FFMPEG_BIN et FFPROBE_BIN.',
  'The program that reads video stopped by a fault while it read “{name}”. Try again; if it happens again, the file or the ffmpeg build is broken.':
    'Le programme qui lit la vidéo s’est arrêté par une faute en lisant « {name} ». Réessayez ; si cela se répète, le fichier ou ce ffmpeg est abîmé.',
  'The work was cancelled. Nothing was kept.': 'Le travail a été annulé. Rien n’a été gardé.',
  'No preview of “{name}” could be made. Stepping through its frames works without it.':
    'Aucun aperçu de « {name} » n’a pu être fait. Avancer image par image marche sans lui.',
  'This ffmpeg cannot make a preview. Install one that writes H.264 or VP9 (libx264, libvpx); stepping works without it.':
    'Ce ffmpeg ne peut pas faire d’aperçu. Installez-en un qui écrit du H.264 ou du VP9 (libx264, libvpx) ; avancer image par image marche sans lui.',
  'The picture of “{name}” ({width} × {height}) is too large. Save it smaller first.':
    'L’image de « {name} » ({width} × {height}) est trop grande. Enregistrez-le d’abord plus petit.',
  '“{name}” holds no moving picture (sound only?). Choose the video itself.':
    '« {name} » ne contient pas d’image animée (son seul ?). Choisissez la vidéo elle-même.',
  '“{name}” states no unit of time. Save it as MP4 first.':
    '« {name} » n’indique pas d’unité de temps. Enregistrez-le d’abord en MP4.',
  'Frame {ordinal} of “{name}” cannot be decoded: the file is damaged there. Choose a frame shortly before or after it.':
    'L’image {ordinal} de « {name} » ne peut pas être décodée : le fichier est abîmé là. Choisissez une image peu avant ou après.',
  'Frame {ordinal} of “{name}” does not decode to the same picture twice, so it is not used. Choose a frame shortly before or after it.':
    'L’image {ordinal} de « {name} » ne donne pas deux fois la même image au décodage, elle n’est donc pas utilisée. Choisissez une image peu avant ou après.',
  'What ffprobe said about “{name}” could not be understood. Install a current ffmpeg.':
    'Ce que ffprobe a dit de « {name} » n’a pas pu être compris. Installez un ffmpeg actuel.',
  '“{name}” cannot be read as a video: it is damaged at its start or of a kind that Proofbox does not know. Copy it from the phone again.':
    '« {name} » ne peut pas être lu comme vidéo : il est abîmé au début ou d’un type que Proofbox ne connaît pas. Copiez-le de nouveau depuis le téléphone.',
  '“{name}” describes itself at absurd length. Choose another file.':
    '« {name} » se décrit avec une longueur absurde. Choisissez un autre fichier.',
  'Proofbox has a defect and could not do this.': 'Proofbox a un défaut et n’a pas pu faire cela.',
  'Proofbox has a defect: its answer was not understood.': 'Proofbox a un défaut : sa réponse n’a pas été comprise.',
  'The road “{id}” is noted as taken already; it comes only once. Look at the list of roads.':
    'La voie « {id} » est déjà notée comme prise ; elle n’existe qu’une fois. Regardez la liste des voies.',
  'The road “{id}” was ended by another road that was taken. Look at the list of roads.':
    'La voie « {id} » a été close par une autre voie qui a été prise. Regardez la liste des voies.',
  'The road “{id}” is of another way of payment or another country than this order’s. Look at the list of roads.':
    'La voie « {id} » relève d’un autre moyen de paiement ou d’un autre pays que cette commande. Regardez la liste des voies.',
  'The recording was not looked through for cuts.': 'L’enregistrement n’a pas été parcouru à la recherche de coupes.',
  'The {operation} reaches out of the picture ({width} × {height} pixels). Move it inside.':
    'Le repère « {operation} » dépasse de l’image ({width} × {height} pixels). Ramenez-le à l’intérieur.',
  'The {operation} has no length. Drag it out, or delete it.':
    'Le repère « {operation} » n’a pas de longueur. Étirez-le ou supprimez-le.',
  'That is no file name. Choose the video itself.': 'Ce n’est pas un nom de fichier. Choisissez la vidéo elle-même.',
  '“{name}” is not a file. Choose the video itself.': '« {name} » n’est pas un fichier. Choisissez la vidéo elle-même.',
  'The ffmpeg on this computer ({version}) is too old to tell when each frame is shown. Install ffmpeg 5 or newer, or set FFMPEG_BIN to where a newer one is.':
    'Le ffmpeg de cet ordinateur ({version}) est trop ancien pour dire quand chaque image est affichée. Installez ffmpeg 5 ou plus récent, ou indiquez dans FFMPEG_BIN où s’en trouve un plus récent.',
  'a time zone like “Europe/Berlin”': 'un fuseau horaire comme « Europe/Berlin »',
  'an amount like “250 USD”': 'un montant comme « 250 USD »',
  'a language like “en” or “pt-BR”': 'une langue comme « en » ou « pt-BR »',
  'some of: {list}': 'parmi : {list}',
  'endings like “jpg, png”': 'des extensions comme « jpg, png »',
  'field names like “reason, amount”': 'des noms de champs comme « reason, amount »',
  'a span like “15 calendar-days”': 'une durée comme « 15 calendar-days »',
  'a whole number': 'un nombre entier',
  '“{name}” is named like ProofMode data but cannot be read as such. Copy it from the phone again.':
    '« {name} » porte le nom de données ProofMode, mais n’est pas lisible comme telles. Copiez-le de nouveau depuis le téléphone.',
  '“{name}” is ProofMode data of a file that is not in this order, or that was changed since. Add that file as well, as the camera wrote it.':
    '« {name} » contient les données ProofMode d’un fichier qui n’est pas dans cette commande, ou qui a été modifié depuis. Ajoutez aussi ce fichier, tel que l’appareil l’a écrit.',
  '“{name}” could not be taken out of its zip. Check that the disk has space, or unpack the zip and add the file.':
    '« {name} » n’a pas pu être extrait de son zip. Vérifiez que le disque a de la place, ou décompressez le zip et ajoutez le fichier.',
}
