import type { enTrash } from '../../en-trash.ts'
import type { Translation } from '../../translation.ts'

export const zhTrash: Translation<typeof enTrash> = {
  'trash.title': '回收站',
  'trash.what': '删除的订单会完整地留在这里，直到您将其彻底移除。',
  'trash.empty': '回收站是空的。',
  'trash.order': '{title}，删除于 {when}',
  'trash.holds': '{originals}，{exhibits}',
  'trash.originals.one': '{count} 个文件',
  'trash.originals.other': '{count} 个文件',
  'trash.exhibits.one': '{count} 件证据',
  'trash.exhibits.other': '{count} 件证据',
  'trash.putBack': '放回',
  'trash.purge': '彻底移除',
  'trash.purgeSure': '彻底移除“{title}”？其文件无法找回。删除日志中会保留一行。',
  'trash.purgeYes': '是，彻底移除',
  'trash.purgeNo': '留在回收站',
  'trash.purged.one': '已彻底移除，包括 {count} 个文件。',
  'trash.purged.other': '已彻底移除，包括 {count} 个文件。',
  'trash.delete': '删除此订单',
  'trash.deletedToast': '“{title}”已移到回收站。',
  'change.deletedOrder': '已删除“{title}”',
}
