import type { enSeal } from '../../en-seal.ts'
import type { Translation } from '../../translation.ts'

export const esSeal: Translation<typeof enSeal> = {
  'seal.title': 'Firmas y sellos de tiempo',
  'seal.what':
    'Cada entrada del registro y cada dosier se firman con claves que se quedan en este archivo. Eso muestra que nada se ha cambiado desde entonces; un sello de tiempo muestra desde cuándo a más tardar.',
  'seal.key': 'Clave del registro: {key}',
  'seal.selfMade':
    'Los dosieres se firman como «{name}», un certificado que hizo este mismo archivo. Nadie responde de quién lo tiene.',
  'seal.certificate': 'Los dosieres se firman con el certificado de «{name}».',
  'seal.noCertificate':
    'La clave que firma los dosieres no se puede leer. Restaure la carpeta «keys» de una copia de seguridad.',
  'seal.own': 'Firmar con un certificado propio',
  'seal.ownFile': 'Fichero del certificado (PKCS #12: .p12 o .pfx)',
  'seal.ownPassword': 'Contraseña del fichero',
  'seal.ownTake': 'Usar este certificado',
  'seal.ownTaken': 'Desde ahora los dosieres se firman con este certificado.',
  'seal.authorities': 'Autoridades de sellado de tiempo',
  'seal.noAuthority':
    'No se pregunta a ninguna autoridad: nada sale de este ordenador, y cuándo se hizo un dosier es solo una afirmación.',
  'seal.sends': 'Cuando se hace un dosier, su suma de control se envía a estas direcciones. No se envía nada más.',
  'seal.removeOne': 'Quitar',
  'seal.remove': 'Quitar {url}',
  'seal.add': 'Añadir una autoridad',
  'seal.url': 'Dirección (RFC 3161)',
  'seal.urlHint': 'Necesita internet. La autoridad ve la suma de control y su dirección de red, y nada de las pruebas.',
  'seal.roots': 'Certificado raíz (fichero PEM)',
  'seal.rootsHint': 'La autoridad lo publica. Solo se aceptan sellos de tiempo que lleven a él.',
  'seal.addNow': 'Preguntar a esta autoridad desde ahora',
  'seal.bundles': 'Sellos de tiempo de los dosieres',
  'seal.noBundles': 'Aún no se ha pedido ningún sello de tiempo.',
  'seal.bundle': 'Pedido {order}, exportado el {when}',
  'seal.proved': 'Existía a más tardar el {when}, dice {url}',
  'seal.pending': 'Esperando a {url}. Se le pregunta de nuevo cada hora.',
  'seal.refused': '{url} no dio un sello de tiempo utilizable.',
  'seal.ahead.one': 'La hora va {count} minuto por delante del reloj de este ordenador.',
  'seal.ahead.other': 'La hora va {count} minutos por delante del reloj de este ordenador.',
  'seal.behind.one': 'La hora va {count} minuto por detrás del reloj de este ordenador.',
  'seal.behind.other': 'La hora va {count} minutos por detrás del reloj de este ordenador.',
  'bundle.seal': 'Firma y sello de tiempo',
  'bundle.signedSelf':
    'Firmado como «{name}», un certificado que este archivo creó por sí mismo: muestra que nada cambió desde entonces, no quién firmó.',
  'bundle.signed': 'Firmado con el certificado de «{name}».',
  'bundle.unsigned': 'Sin firma.',
  'bundle.noStamp':
    'Sin sello de tiempo: cuándo se hizo el dosier es solo una afirmación. Puede indicar una autoridad en «Archivo».',
  'seal.tryNow': 'Preguntar de nuevo ahora',
  'seal.came.one': 'Llegó {count} sello de tiempo.',
  'seal.came.other': 'Llegaron {count} sellos de tiempo.',
  'seal.elsewhere.one': '{count} dosier no está donde se escribió. Su sello de tiempo queda en el archivo.',
  'seal.elsewhere.other': '{count} dosieres no están donde se escribieron. Sus sellos de tiempo quedan en el archivo.',
}
