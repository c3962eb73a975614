import type { enHandOut } from '../../en-hand-out.ts'
import type { Translation } from '../../translation.ts'

export const zhHandOut: Translation<typeof enHandOut> = {
  'handOut.file': '将此文件拖出窗口，放入表单或文件夹',
  'handOut.save': '保存副本…',
  'handOut.saved': '已保存副本。',
  'handOut.copy': '复制图片',
  'handOut.copied': '图片已复制到剪贴板。',
}
