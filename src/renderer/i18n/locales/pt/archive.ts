import type { enArchive } from '../../en-archive.ts'
import type { Translation } from '../../translation.ts'

export const ptArchive: Translation<typeof enArchive> = {
  'archive.title': 'Acervo',
  'archive.open': 'Acervo',
  'archive.openWell': 'Acervo: todos os arquivos como foram guardados',
  'archive.openFindings': 'Acervo: {findings}',
  'archive.busy': '{task} {share}',
  'archive.close': 'Fechar',
  'archive.loading': 'Vendo o que se sabe…',
  'archive.bytesOf': '{done} de {total}',
  'archive.today': 'Hoje',
  'archive.daysAgo.one': 'Há {count} dia',
  'archive.daysAgo.other': 'Há {count} dias',
  'archive.orders.one': '{count} pedido',
  'archive.orders.other': '{count} pedidos',
  'archive.health': 'Estado',
  'archive.healthWhat':
    'Cada arquivo tem uma soma de verificação desde que foi guardado. Enquanto você faz outra coisa, os arquivos são lidos de novo e comparados com ela.',
  'archive.neverChecked': 'Os arquivos ainda não foram lidos de novo. Isso começa sozinho.',
  'archive.allWell': 'Todos os arquivos estão como foram guardados: {files}, {size}. Verificado em {when}.',
  'archive.passUnderWay':
    'Uma nova verificação começou em {when} e leu {files} até agora. Continua enquanto não houver outra coisa a fazer.',
  'archive.checkNow': 'Verificar todos os arquivos agora',
  'archive.findingOrders': 'Nos pedidos: {orders}',
  'archive.moreFindings.one': '…e mais {count}.',
  'archive.moreFindings.other': '…e mais {count}.',
  'archive.nextRestore': 'Uma cópia de segurança pode ter este arquivo como era.',
  'archive.nextWholeBackup': 'Restaure uma cópia de segurança em um lugar novo e continue com esse acervo.',
  'archive.nextNoBackup':
    'Nenhuma cópia de segurança é conhecida. Veja se você tem o arquivo em outro lugar e verifique o disco antes que ele perca mais.',
  'archive.nextUnexpected': 'Outra coisa pôs este arquivo aqui. O Proofbox não o usa; veja-o e depois retire-o.',
  'archive.nextInconsistent':
    'A cadeia de custódia deste pedido não se sustenta mais. Uma cópia de segurança anterior a tem como era.',
  'archive.restoreOne': 'Restaurar este arquivo de uma cópia',
  'archive.restoringOne': 'Restaurando…',
  'archive.restoredOne': '{path} está restaurado como era em {when}.',
  'archive.backup': 'Cópia de segurança',
  'archive.backupWhat':
    'Uma cópia de segurança contém tudo: pedidos, vídeos, provas, registros e configurações. Depois de escrita, ela é lida de novo. Guarde-a em outro disco.',
  'archive.noBackup': 'Ainda não há cópia de segurança. Se este disco falhar, tudo se perde.',
  'archive.backUpToFile': 'Copiar para um arquivo…',
  'archive.backUpToFolder': 'Copiar para uma pasta…',
  'archive.backupKinds':
    'Um arquivo contém uma cópia e pode ser levado a qualquer lugar. Uma pasta contém uma após a outra: só o que é novo é escrito, e as cópias anteriores ficam até você apagá-las.',
  'archive.backedUp': 'Copiado e lido de novo: {files}, {size}, em {place}',
  'archive.leftOut.one': '{count} arquivo do acervo está danificado e não está nesta cópia.',
  'archive.leftOut.other': '{count} arquivos do acervo estão danificados e não estão nesta cópia.',
  'archive.backupFacts': '{when}, {files}, {size}',
  'archive.notReachable': 'Não pode ser alcançada agora. Conecte o disco que a contém.',
  'archive.forget': 'Tirar desta lista: {place}',
  'archive.backUpAgain': 'Copiar de novo',
  'archive.tryRestore': 'Testar uma restauração',
  'archive.restoreThis': 'Restaurar…',
  'archive.trialWhole':
    'Testado em {when}: toda a cópia de {backedUpAt} foi restaurada em um lugar vazio e comparada. Arquivos: {files}. Fichas lidas: {records}. Cadeias de custódia seguidas: {chains}. Nada estava errado.',
  'archive.trialSampled':
    'Testado em {when}: não havia espaço para toda a cópia de {backedUpAt}, então uma parte foi restaurada e comparada. Arquivos: {files} de {total}. Fichas lidas: {records}. Cadeias de custódia seguidas: {chains}. Nada estava errado nelas.',
  'archive.trialBad':
    'Testado em {when}: a cópia de {backedUpAt} não está inteira: {findings}. Faça uma nova cópia, em outro lugar.',
  'archive.restore': 'Restaurar',
  'archive.restoreWhat':
    'Uma cópia é restaurada em uma pasta vazia; o que está aqui fica como está. Cada arquivo é comparado com sua soma de verificação, e a cadeia de custódia de cada pedido diz que ele foi restaurado.',
  'archive.restoreFile': 'Restaurar de um arquivo…',
  'archive.restoreFolder': 'Restaurar de uma pasta…',
  'archive.restored': 'A cópia de {when} está restaurada: {orders}, {files}',
  'archive.restoredNext': 'Para continuar com eles, use essa pasta como seu acervo.',
  'archive.task.check': 'Verificando o acervo',
  'archive.task.back-up': 'Fazendo a cópia',
  'archive.task.restore': 'Restaurando',
  'archive.task.try': 'Testando uma restauração',
  'archive.stopped.check': 'A verificação foi parada. A próxima continua daí.',
  'archive.stopped.back-up': 'A cópia foi parada. Nada dela ficou; as cópias anteriores estão como estavam.',
  'archive.stopped.restore': 'A restauração foi parada. Nada ficou.',
  'archive.stopped.try': 'O teste foi parado.',
  'archive.failed.check': 'O acervo não pôde ser verificado',
  'archive.failed.back-up': 'Não há cópia nova',
  'archive.failed.restore': 'Nada foi restaurado',
  'archive.failed.try': 'A cópia não pôde ser testada',
  'archive.trialProtected':
    'Testado em {when}: toda a cópia de {backedUpAt} foi restaurada em um lugar vazio e comparada. Arquivos: {files}. Ela é protegida, por isso suas fichas não foram abertas. Nada estava errado.',
}
