import type { enBundle } from '../../en-bundle.ts'
import type { Translation } from '../../translation.ts'

export const zhBundle: Translation<typeof enBundle> = {
  'layout.title': '版式与语言',
  'layout.paper': '纸张',
  'layout.paper.a4': 'A4',
  'layout.paper.letter': '美国信纸',
  'layout.perPage': '每页证据数',
  'layout.perPage.1': '一件，尽量大，附全部信息',
  'layout.perPage.2': '两件，附比对所需信息',
  'layout.language': '纠纷文本的语言',
  'layout.languageHint': '报告其余部分为英语。',
  'layout.zip': '另打包为一个 zip 文件',
  'bundle.warnings': '哪些没有放入或没有强制，以及原因',
}
