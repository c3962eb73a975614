import type { enHandOut } from '../../en-hand-out.ts'
import type { Translation } from '../../translation.ts'

export const ptHandOut: Translation<typeof enHandOut> = {
  'handOut.file': 'Arraste este arquivo para fora da janela, para um formulário ou uma pasta',
  'handOut.save': 'Salvar uma cópia…',
  'handOut.saved': 'Uma cópia foi salva.',
  'handOut.copy': 'Copiar imagem',
  'handOut.copied': 'A imagem está na área de transferência.',
}
