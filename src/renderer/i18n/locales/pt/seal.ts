import type { enSeal } from '../../en-seal.ts'
import type { Translation } from '../../translation.ts'

export const ptSeal: Translation<typeof enSeal> = {
  'seal.title': 'Assinaturas e carimbos de tempo',
  'seal.what':
    'Cada entrada do registro e cada dossiê são assinados com chaves que ficam neste acervo. Isso mostra que nada foi alterado desde então; um carimbo de tempo mostra desde quando no máximo.',
  'seal.key': 'Chave do registro: {key}',
  'seal.selfMade':
    'Os dossiês são assinados como “{name}”, um certificado que este próprio acervo fez. Ninguém garante quem o tem.',
  'seal.certificate': 'Os dossiês são assinados com o certificado de “{name}”.',
  'seal.noCertificate':
    'A chave que assina os dossiês não pode ser lida. Restaure a pasta “keys” de uma cópia de segurança.',
  'seal.own': 'Assinar com um certificado seu',
  'seal.ownFile': 'Arquivo do certificado (PKCS #12: .p12 ou .pfx)',
  'seal.ownPassword': 'Senha do arquivo',
  'seal.ownTake': 'Usar este certificado',
  'seal.ownTaken': 'A partir de agora os dossiês são assinados com este certificado.',
  'seal.authorities': 'Autoridades de carimbo de tempo',
  'seal.noAuthority':
    'Nenhuma autoridade é consultada: nada sai deste computador, e quando um dossiê foi feito é só uma afirmação.',
  'seal.sends': 'Quando um dossiê é feito, sua soma de verificação é enviada a estes endereços. Nada mais é enviado.',
  'seal.removeOne': 'Retirar',
  'seal.remove': 'Retirar {url}',
  'seal.add': 'Acrescentar uma autoridade',
  'seal.url': 'Endereço (RFC 3161)',
  'seal.urlHint':
    'É preciso internet. A autoridade vê a soma de verificação e seu endereço de rede, e nada das provas.',
  'seal.roots': 'Certificado raiz (arquivo PEM)',
  'seal.rootsHint': 'A autoridade o publica. Só são aceitos carimbos de tempo que levem a ele.',
  'seal.addNow': 'Consultar esta autoridade a partir de agora',
  'seal.bundles': 'Carimbos de tempo dos dossiês',
  'seal.noBundles': 'Nenhum carimbo de tempo foi pedido ainda.',
  'seal.bundle': 'Pedido {order}, exportado em {when}',
  'seal.proved': 'Existia no máximo em {when}, diz {url}',
  'seal.pending': 'Esperando {url}. Ela é consultada de novo a cada hora.',
  'seal.refused': '{url} não deu um carimbo de tempo utilizável.',
  'seal.ahead.one': 'A hora está {count} minuto adiantada em relação ao relógio deste computador.',
  'seal.ahead.other': 'A hora está {count} minutos adiantada em relação ao relógio deste computador.',
  'seal.behind.one': 'A hora está {count} minuto atrasada em relação ao relógio deste computador.',
  'seal.behind.other': 'A hora está {count} minutos atrasada em relação ao relógio deste computador.',
  'bundle.seal': 'Assinatura e carimbo de tempo',
  'bundle.signedSelf':
    'Assinado como “{name}”, um certificado que este acervo criou sozinho: mostra que nada mudou desde então, não quem assinou.',
  'bundle.signed': 'Assinado com o certificado de “{name}”.',
  'bundle.unsigned': 'Não assinado.',
  'bundle.noStamp':
    'Sem carimbo de tempo: quando o dossiê foi feito é só uma afirmação. Você pode indicar uma autoridade em “Acervo”.',
  'seal.tryNow': 'Consultar de novo agora',
  'seal.came.one': 'Chegou {count} carimbo de tempo.',
  'seal.came.other': 'Chegaram {count} carimbos de tempo.',
  'seal.elsewhere.one': '{count} dossiê não está onde foi escrito. Seu carimbo de tempo fica no acervo.',
  'seal.elsewhere.other': '{count} dossiês não estão onde foram escritos. Seus carimbos de tempo ficam no acervo.',
}
