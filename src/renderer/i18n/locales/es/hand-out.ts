import type { enHandOut } from '../../en-hand-out.ts'
import type { Translation } from '../../translation.ts'

export const esHandOut: Translation<typeof enHandOut> = {
  'handOut.file': 'Arrastre este archivo fuera de la ventana, a un formulario o una carpeta',
  'handOut.save': 'Guardar una copia…',
  'handOut.saved': 'Se guardó una copia.',
  'handOut.copy': 'Copiar imagen',
  'handOut.copied': 'La imagen está en el portapapeles.',
}
