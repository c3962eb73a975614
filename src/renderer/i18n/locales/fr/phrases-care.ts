import type { phrasesCare } from '../../phrases/care.ts'
import type { Phrases } from '../../translation.ts'

export const frPhrasesCare: Phrases<typeof phrasesCare> = {
  'Cancelled. Nothing was left behind.': 'Annulé. Il n’en reste rien.',
  'Some files of the archive are damaged, so the backup that was there was kept and not replaced. Restore those files first, or write the new backup to another place.':
    'Certains fichiers de l’archive sont endommagés, la sauvegarde présente a donc été gardée et non remplacée. Restaurez d’abord ces fichiers, ou écrivez la nouvelle sauvegarde ailleurs.',
  'The backup is damaged: not all of it can be restored as it was. Nothing was left behind. Use another backup, or have the parts that are whole restored.':
    'La sauvegarde est endommagée : tout ne peut pas être restauré tel quel. Il n’en reste rien. Prenez une autre sauvegarde, ou faites restaurer les parties entières.',
  'No backup that can be reached holds “{path}” whole. Connect the disk of a backup, and try again.':
    'Aucune sauvegarde accessible ne contient « {path} » en entier. Branchez le disque d’une sauvegarde et réessayez.',
  'That holds no bundle, no archive and no backup. Choose the bundle’s folder, its .zip or its evidence.pdf.':
    'Cela ne contient ni dossier, ni archive, ni sauvegarde. Choisissez le dossier des pièces, son .zip ou son evidence.pdf.',
  'There is no backup “{name}” at that place. Connect the disk that holds it, or choose another one.':
    'Il n’y a pas de sauvegarde « {name} » à cet endroit. Branchez le disque qui la contient, ou choisissez-en une autre.',
  'The backup “{name}” could not be read to its end. Check its disk, or use another backup.':
    'La sauvegarde « {name} » n’a pas pu être lue jusqu’au bout. Contrôlez son disque, ou prenez-en une autre.',
  'The backup “{name}” is damaged. Use another one, and make a new one as soon as you can.':
    'La sauvegarde « {name} » est endommagée. Prenez-en une autre, et faites-en une nouvelle dès que possible.',
  '“{name}” is no backup of Proofbox. Choose the file or the folder that was made as one.':
    '« {name} » n’est pas une sauvegarde de Proofbox. Choisissez le fichier ou le dossier fait comme tel.',
  '“{path}” of the archive cannot be read, so it is not in the backup. Check the disk of the archive.':
    '« {path} » de l’archive ne peut pas être lu, il n’est donc pas dans la sauvegarde. Contrôlez le disque de l’archive.',
  '“{name}” is there already and is no whole backup, so it is not replaced. Choose another name.':
    '« {name} » existe déjà et n’est pas une sauvegarde entière, il n’est donc pas remplacé. Choisissez un autre nom.',
  'That place is inside of the archive itself. Choose one outside of it, best on another disk.':
    'Cet endroit est dans l’archive elle-même. Choisissez-en un en dehors, de préférence sur un autre disque.',
  'The backup folder “{name}” holds no backup yet. Choose another one.':
    'Le dossier de sauvegarde « {name} » ne contient pas encore de sauvegarde. Choisissez-en un autre.',
  'The backup folder “{name}” holds no backup of {moment}. Choose another one.':
    'Le dossier de sauvegarde « {name} » ne contient pas de sauvegarde du {moment}. Choisissez-en une autre.',
  '“{path}” of the archive cannot be read. Check the disk, then restore that file from a backup.':
    '« {path} » de l’archive ne peut pas être lu. Contrôlez le disque, puis restaurez ce fichier d’une sauvegarde.',
  '“{path}” of the archive is not what it was. Restore that file from a backup.':
    '« {path} » de l’archive n’est plus ce qu’il était. Restaurez ce fichier d’une sauvegarde.',
  '“{name}” is not empty. Nothing is ever overwritten: choose an empty folder, or a new one.':
    '« {name} » n’est pas vide. Rien n’est jamais écrasé : choisissez un dossier vide, ou un nouveau.',
  'That backup is not on the list any more. Choose its file or folder.':
    'Cette sauvegarde n’est plus sur la liste. Choisissez son fichier ou son dossier.',
  'There is not enough space for the backup.': 'Il n’y a pas assez de place pour la sauvegarde.',
  'The backup that was there before is as it was.': 'La sauvegarde d’avant est telle qu’elle était.',
  'Free some space, or choose another disk.': 'Libérez de la place, ou choisissez un autre disque.',
  'That disk takes no file as large as this backup.':
    'Ce disque n’accepte pas un fichier aussi grand que cette sauvegarde.',
  'Choose a folder for it instead: that makes many small files.':
    'Choisissez plutôt un dossier : cela fait beaucoup de petits fichiers.',
  'That place may not be read or written. Give yourself permission, or choose another one.':
    'Cet endroit ne peut être ni lu ni écrit. Donnez-vous l’autorisation, ou choisissez-en un autre.',
  'That disk is read-only. Choose a place on another disk.':
    'Ce disque est en lecture seule. Choisissez un endroit sur un autre disque.',
  'The disk did not take what was written to it; it may have been removed.':
    'Le disque n’a pas pris ce qui lui était écrit ; il a peut-être été retiré.',
  'Check it and try again.': 'Contrôlez-le et réessayez.',
  'There is not enough space to restore into. Nothing was left behind. Choose a place on another disk.':
    'Il n’y a pas assez de place pour restaurer. Il n’en reste rien. Choisissez un endroit sur un autre disque.',
  'The archive could not be restored there. Nothing was left behind. Check the disk and try again.':
    'L’archive n’a pas pu y être restaurée. Il n’en reste rien. Contrôlez le disque et réessayez.',
}
