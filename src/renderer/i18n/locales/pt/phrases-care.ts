import type { phrasesCare } from '../../phrases/care.ts'
import type { Phrases } from '../../translation.ts'

export const ptPhrasesCare: Phrases<typeof phrasesCare> = {
  'Cancelled. Nothing was left behind.': 'Cancelado. Nada ficou.',
  'Some files of the archive are damaged, so the backup that was there was kept and not replaced. Restore those files first, or write the new backup to another place.':
    'Alguns arquivos do acervo estão danificados, por isso a cópia que havia foi mantida e não substituída. Restaure antes esses arquivos ou escreva a nova cópia em outro lugar.',
  'The backup is damaged: not all of it can be restored as it was. Nothing was left behind. Use another backup, or have the parts that are whole restored.':
    'A cópia está danificada: nem tudo pode ser restaurado como era. Nada ficou. Use outra cópia ou mande restaurar as partes inteiras.',
  'No backup that can be reached holds “{path}” whole. Connect the disk of a backup, and try again.':
    'Nenhuma cópia acessível contém “{path}” inteiro. Conecte o disco de uma cópia e tente de novo.',
  'That holds no bundle, no archive and no backup. Choose the bundle’s folder, its .zip or its evidence.pdf.':
    'Isso não contém dossiê, acervo nem cópia. Escolha a pasta do dossiê, seu .zip ou seu evidence.pdf.',
  'There is no backup “{name}” at that place. Connect the disk that holds it, or choose another one.':
    'Não há cópia “{name}” nesse lugar. Conecte o disco que a contém ou escolha outra.',
  'The backup “{name}” could not be read to its end. Check its disk, or use another backup.':
    'A cópia “{name}” não pôde ser lida até o fim. Verifique seu disco ou use outra cópia.',
  'The backup “{name}” is damaged. Use another one, and make a new one as soon as you can.':
    'A cópia “{name}” está danificada. Use outra e faça uma nova assim que puder.',
  '“{name}” is no backup of Proofbox. Choose the file or the folder that was made as one.':
    '“{name}” não é uma cópia do Proofbox. Escolha o arquivo ou a pasta feita como tal.',
  '“{path}” of the archive cannot be read, so it is not in the backup. Check the disk of the archive.':
    '“{path}” do acervo não pode ser lido, por isso não está na cópia. Verifique o disco do acervo.',
  '“{name}” is there already and is no whole backup, so it is not replaced. Choose another name.':
    '“{name}” já existe e não é uma cópia inteira, por isso não é substituído. Escolha outro nome.',
  'That place is inside of the archive itself. Choose one outside of it, best on another disk.':
    'Esse lugar fica dentro do próprio acervo. Escolha um fora dele, de preferência em outro disco.',
  'The backup folder “{name}” holds no backup yet. Choose another one.':
    'A pasta de cópias “{name}” ainda não contém cópia. Escolha outra.',
  'The backup folder “{name}” holds no backup of {moment}. Choose another one.':
    'A pasta de cópias “{name}” não contém cópia de {moment}. Escolha outra.',
  '“{path}” of the archive cannot be read. Check the disk, then restore that file from a backup.':
    '“{path}” do acervo não pode ser lido. Verifique o disco e depois restaure esse arquivo de uma cópia.',
  '“{path}” of the archive is not what it was. Restore that file from a backup.':
    '“{path}” do acervo não é mais o que era. Restaure esse arquivo de uma cópia.',
  '“{name}” is not empty. Nothing is ever overwritten: choose an empty folder, or a new one.':
    '“{name}” não está vazia. Nada é sobrescrito: escolha uma pasta vazia ou nova.',
  'That backup is not on the list any more. Choose its file or folder.':
    'Essa cópia não está mais na lista. Escolha seu arquivo ou sua pasta.',
  'There is not enough space for the backup.': 'Não há espaço suficiente para a cópia.',
  'The backup that was there before is as it was.': 'A cópia que havia antes está como era.',
  'Free some space, or choose another disk.': 'Libere espaço ou escolha outro disco.',
  'That disk takes no file as large as this backup.': 'Esse disco não aceita um arquivo tão grande quanto esta cópia.',
  'Choose a folder for it instead: that makes many small files.':
    'Escolha uma pasta em vez disso: assim são muitos arquivos pequenos.',
  'That place may not be read or written. Give yourself permission, or choose another one.':
    'Esse lugar não pode ser lido ou escrito. Dê a si permissão ou escolha outro.',
  'That disk is read-only. Choose a place on another disk.':
    'Esse disco é somente leitura. Escolha um lugar em outro disco.',
  'The disk did not take what was written to it; it may have been removed.':
    'O disco não aceitou o que se escrevia nele; talvez tenha sido retirado.',
  'Check it and try again.': 'Verifique-o e tente de novo.',
  'There is not enough space to restore into. Nothing was left behind. Choose a place on another disk.':
    'Não há espaço suficiente para restaurar. Nada ficou. Escolha um lugar em outro disco.',
  'The archive could not be restored there. Nothing was left behind. Check the disk and try again.':
    'O acervo não pôde ser restaurado ali. Nada ficou. Verifique o disco e tente de novo.',
}
