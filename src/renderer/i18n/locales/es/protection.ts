import type { enProtection } from '../../en-protection.ts'
import type { Translation } from '../../translation.ts'

export const esProtection: Translation<typeof enProtection> = {
  'protection.title': 'Frase de paso',
  'protection.what':
    'Cifra todos los ficheros del archivo en este ordenador: vídeos, fotos, fichas, registros. Sin la frase de paso o la clave de recuperación nadie puede leerlos, ni siquiera de un disco robado o de una copia hecha después.',
  'protection.whatNot':
    'No protege de un programa que lea mientras el archivo está desbloqueado, y los dosieres que usted entrega no están cifrados.',
  'protection.begin': 'Proteger con una frase de paso…',
  'protection.passphrase': 'Frase de paso',
  'protection.passphraseHint':
    'Al menos {count} caracteres. Cuatro o más palabras sin relación son fáciles de recordar y difíciles de adivinar.',
  'protection.repeat': 'Lo mismo otra vez',
  'protection.different': 'Las dos no son iguales.',
  'protection.short': 'Hacen falta al menos {count} caracteres.',
  'protection.repeated': 'Se repite y se adivina enseguida.',
  'protection.row': 'Las teclas seguidas se adivinan enseguida.',
  'protection.common': 'Es una de las frases que se prueban primero.',
  'protection.good': 'Bastante larga y no está en la lista de las comunes.',
  'protection.show': 'Mostrar lo escrito',
  'protection.next': 'Siguiente: la clave de recuperación',
  'protection.cancel': 'Cancelar',
  'protection.recovery': 'Clave de recuperación',
  'protection.recoveryWhat':
    'Abre el archivo cuando se olvida la frase de paso. Solo se muestra ahora. Escríbala y guárdela lejos de este ordenador.',
  'protection.copy': 'Copiar',
  'protection.copied': 'Copiada. Vacíe el portapapeles cuando la haya puesto donde corresponde.',
  'protection.ending': 'Escriba sus últimas {count} letras',
  'protection.endingHint': 'Esto muestra que la tiene en otro sitio.',
  'protection.lost':
    'Quien pierde la frase de paso y la clave de recuperación pierde el archivo. Entonces nadie puede abrirlo, y Proofbox no tiene otra entrada.',
  'protection.understood': 'Entiendo que entonces nadie podrá ayudarme.',
  'protection.remains':
    'Pueden quedar copias antiguas de los ficheros en el disco si este escribe las nuevas en otro sitio, y las copias de seguridad hechas antes siguen siendo legibles.',
  'protection.encrypt': 'Cifrar el archivo',
  'protection.on': 'El archivo está cifrado. Ahora está desbloqueado.',
  'protection.lockNow': 'Bloquear ahora',
  'protection.lock': 'Bloquear',
  'protection.lockAfter': 'Bloquear cuando nadie toque esta ventana durante',
  'protection.never': 'Nunca',
  'protection.minutes.one': '{count} minuto',
  'protection.minutes.other': '{count} minutos',
  'protection.lockAlso': 'También se bloquea cuando el ordenador se suspende o se bloquea su pantalla.',
  'protection.change': 'Cambiar la frase de paso…',
  'protection.current': 'Frase de paso actual',
  'protection.new': 'Frase de paso nueva',
  'protection.changeDo': 'Cambiar la frase de paso',
  'protection.changed': 'La frase de paso se cambió. Las copias hechas antes se abren con la antigua.',
  'protection.newRecovery': 'Nueva clave de recuperación…',
  'protection.newRecoveryDo': 'Usar esta clave de recuperación',
  'protection.recoveryChanged': 'La clave de recuperación se sustituyó. La antigua solo abre copias hechas antes.',
  'protection.remove': 'Quitar el cifrado…',
  'protection.removeWhat':
    'Se descifran todos los ficheros. Después, quien pueda leer este disco podrá leer el archivo.',
  'protection.removeDo': 'Descifrar el archivo',
  'protection.busyTitle': 'Hay trabajo en curso',
  'protection.busyWhat':
    'Lo que está en marcha se detiene al bloquear el archivo y habrá que empezarlo de nuevo. No se pierde nada de lo que hay en sus pedidos.',
  'protection.stopAndLock': 'Detener y bloquear',
  'protection.lockWhenDone': 'Bloquear cuando termine',
  'protection.waiting': 'Se bloquea cuando termine el trabajo',
  'unlock.title': 'El archivo está bloqueado',
  'unlock.what': 'Escriba su frase de paso para ver sus pedidos.',
  'unlock.unlock': 'Desbloquear',
  'unlock.working': 'Mirando si es la correcta…',
  'unlock.useRecovery': 'Usar la clave de recuperación',
  'unlock.usePassphrase': 'Usar la frase de paso',
  'unlock.recoveryHint': 'Empieza por AGE-SECRET-KEY-1. Los espacios y las minúsculas no importan.',
  'unlock.wait.one': 'Espere {count} segundo e inténtelo de nuevo.',
  'unlock.wait.other': 'Espere {count} segundos e inténtelo de nuevo.',
  'unlock.sealing':
    'El cifrado de este archivo se interrumpió. Unos ficheros están cifrados y otros no, y todos están enteros. Desbloquéelo y el resto seguirá.',
  'unlock.opening':
    'La retirada del cifrado se interrumpió. Unos ficheros están cifrados y otros no, y todos están enteros. Desbloquéelo y el resto seguirá.',
  'unlock.encrypting': 'Cifrando el archivo',
  'unlock.decrypting': 'Quitando el cifrado',
  'unlock.turningBack': 'Volviendo atrás',
  'unlock.workWhat': 'Mientras tanto puede cerrar Proofbox. Sigue donde se detuvo.',
  'unlock.stop': 'Detener y volver atrás',
  'unlock.broken': 'El archivo no se puede desbloquear',
  'unlock.otherFolder': 'Elegir otra carpeta…',

  'unlock.migrating': 'Poniendo el archivo al día',
  'unlock.migratingWhat':
    'Lo escribió un Proofbox anterior. Antes se copian sus registros dentro de su carpeta. Mientras tanto puede cerrar Proofbox; sigue donde se detuvo.',
  'unlock.notOpened': 'El archivo no se puede abrir',
}
