import type { phrasesProtect } from '../../phrases/protect.ts'
import type { Phrases } from '../../translation.ts'

export const ptPhrasesProtect: Phrases<typeof phrasesProtect> = {
  'There is no order “{id}” in this archive.': 'Não há pedido “{id}” neste acervo.',
  'That order is not in the trash any more.': 'Esse pedido não está mais na lixeira.',
  'Another order has its number now. Rename or delete that one first, then put this one back.':
    'Outro pedido tem agora o número dele. Renomeie ou apague aquele antes e depois ponha este de volta.',
  'The bundle “{name}” is not where it was written to, or it was changed. The time stamp is kept in the archive.':
    'O dossiê “{name}” não está onde foi escrito, ou foi alterado. O carimbo de tempo fica no acervo.',
  'An authority needs an address that begins with https:// or http://, and its root certificate as a PEM file.':
    'Uma autoridade precisa de um endereço que comece com https:// ou http:// e de seu certificado raiz como arquivo PEM.',
  'Two authorities are asked already. Take one away first.': 'Duas autoridades já são consultadas. Retire antes uma.',
  'The time-stamping authority did not answer. The time stamp waits and is asked for again.':
    'A autoridade de carimbo de tempo não respondeu. O carimbo espera e é pedido de novo.',
  'The time-stamping authority gave no usable time stamp. Check its address and its root certificate.':
    'A autoridade de carimbo de tempo não deu um carimbo utilizável. Verifique seu endereço e seu certificado raiz.',
  'The key that signs reports and bundles cannot be read. Restore the folder “keys” from a backup; nothing else is affected.':
    'A chave que assina relatórios e dossiês não pode ser lida. Restaure a pasta “keys” de uma cópia; nada mais é afetado.',
  'The key that signs the log of this archive cannot be read. Restore the folder “keys” from a backup; nothing else is affected.':
    'A chave que assina o registro deste acervo não pode ser lida. Restaure a pasta “keys” de uma cópia; nada mais é afetado.',
  'This certificate file cannot be used. Check its password, and that it holds a key with its certificate.':
    'Este arquivo de certificado não pode ser usado. Verifique sua senha e se contém uma chave com seu certificado.',
  'This archive is encrypted and locked. Unlock it with its passphrase first.':
    'Este acervo está criptografado e bloqueado. Desbloqueie-o antes com sua frase secreta.',
  'The archive is locked. Unlock it with your passphrase first.':
    'O acervo está bloqueado. Desbloqueie-o antes com sua frase secreta.',
  'This passphrase does not open the archive. Type it again; capital letters count.':
    'Esta frase secreta não abre o acervo. Digite-a de novo; maiúsculas contam.',
  'This recovery key belongs to another archive, or to a time before it was replaced. Look for the right one.':
    'Esta chave de recuperação é de outro acervo, ou de antes de ser substituída. Procure a certa.',
  'This is no whole recovery key. It begins with AGE-SECRET-KEY-1 and has 74 letters; look for a missing one.':
    'Esta não é uma chave de recuperação inteira. Começa com AGE-SECRET-KEY-1 e tem 74 letras; procure a que falta.',
  'This archive is not encrypted. Nothing was done.': 'Este acervo não está criptografado. Nada foi feito.',
  'This archive is encrypted already. Nothing was done.': 'Este acervo já está criptografado. Nada foi feito.',
  'Stopped. Every file is whole: some are encrypted and some are not. Go on, or turn it back.':
    'Parado. Todos os arquivos estão inteiros: alguns criptografados e outros não. Continue ou volte atrás.',
  'The files in “keys” that open this archive are damaged or missing. Put them back from a backup of the archive.':
    'Os arquivos em “keys” que abrem este acervo estão danificados ou faltam. Ponha-os de volta de uma cópia do acervo.',
  'Another Proofbox is working with this archive. Close it, then start again.':
    'Outro Proofbox trabalha com este acervo. Feche-o e comece de novo.',
  'A file of the archive could not be written or read. No file was lost. Check the disk, then go on.':
    'Um arquivo do acervo não pôde ser escrito ou lido. Nenhum se perdeu. Verifique o disco e continue.',
  'That was wrong several times. Wait until the time that is shown has passed, then try again.':
    'Isso estava errado várias vezes. Espere passar o tempo mostrado e tente de novo.',
  'This passphrase is too easy to guess. Take four or more words that do not belong together.':
    'Esta frase secreta é fácil demais de adivinhar. Use quatro ou mais palavras sem relação.',
  'These are not the last letters of the recovery key that was shown. Look at what you wrote down.':
    'Estas não são as últimas letras da chave de recuperação mostrada. Veja o que você anotou.',
  'Work on your orders is still under way. Wait until it has ended, or stop it, then start again.':
    'Ainda há trabalho em andamento nos seus pedidos. Espere terminar ou pare-o e comece de novo.',
  'A recording waits to be kept. Keep it or throw it away first, then start again.':
    'Uma gravação espera ser guardada. Guarde-a ou descarte-a antes e comece de novo.',
}
