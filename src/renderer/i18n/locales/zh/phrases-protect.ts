import type { phrasesProtect } from '../../phrases/protect.ts'
import type { Phrases } from '../../translation.ts'

export const zhPhrasesProtect: Phrases<typeof phrasesProtect> = {
  'There is no order “{id}” in this archive.': '此档案中没有订单“{id}”。',
  'That order is not in the trash any more.': '该订单已不在回收站中。',
  'Another order has its number now. Rename or delete that one first, then put this one back.':
    '另一个订单现在使用该编号。请先重命名或删除那个订单，再放回这个。',
  'The bundle “{name}” is not where it was written to, or it was changed. The time stamp is kept in the archive.':
    '证据包“{name}”不在原来写入的位置，或已被改动。时间戳保存在档案中。',
  'An authority needs an address that begins with https:// or http://, and its root certificate as a PEM file.':
    '机构需要以 https:// 或 http:// 开头的地址，以及 PEM 文件形式的根证书。',
  'Two authorities are asked already. Take one away first.': '已在询问两个机构。请先移除一个。',
  'The time-stamping authority did not answer. The time stamp waits and is asked for again.':
    '时间戳机构没有应答。时间戳将等待并再次请求。',
  'The time-stamping authority gave no usable time stamp. Check its address and its root certificate.':
    '时间戳机构没有给出可用的时间戳。请检查其地址和根证书。',
  'The key that signs reports and bundles cannot be read. Restore the folder “keys” from a backup; nothing else is affected.':
    '无法读取签署报告和证据包的密钥。请从备份恢复文件夹“keys”；其他内容不受影响。',
  'The key that signs the log of this archive cannot be read. Restore the folder “keys” from a backup; nothing else is affected.':
    '无法读取签署此档案日志的密钥。请从备份恢复文件夹“keys”；其他内容不受影响。',
  'This certificate file cannot be used. Check its password, and that it holds a key with its certificate.':
    '无法使用此证书文件。请检查密码，以及其中是否有密钥及其证书。',
  'This archive is encrypted and locked. Unlock it with its passphrase first.':
    '此档案已加密并锁定。请先用密码短语解锁。',
  'The archive is locked. Unlock it with your passphrase first.': '档案已锁定。请先用密码短语解锁。',
  'This passphrase does not open the archive. Type it again; capital letters count.':
    '此密码短语无法打开档案。请重新输入；区分大小写。',
  'This recovery key belongs to another archive, or to a time before it was replaced. Look for the right one.':
    '此恢复密钥属于其他档案，或是更换之前的。请找到正确的密钥。',
  'This is no whole recovery key. It begins with AGE-SECRET-KEY-1 and has 74 letters; look for a missing one.':
    '这不是完整的恢复密钥。它以 AGE-SECRET-KEY-1 开头，共 74 个字符；请查找遗漏的字符。',
  'This archive is not encrypted. Nothing was done.': '此档案未加密。没有进行任何操作。',
  'This archive is encrypted already. Nothing was done.': '此档案已经加密。没有进行任何操作。',
  'Stopped. Every file is whole: some are encrypted and some are not. Go on, or turn it back.':
    '已停止。所有文件都完整：有些已加密，有些没有。请继续，或退回。',
  'The files in “keys” that open this archive are damaged or missing. Put them back from a backup of the archive.':
    '“keys”中用于打开此档案的文件已损坏或缺失。请从档案的备份中放回。',
  'Another Proofbox is working with this archive. Close it, then start again.':
    '另一个 Proofbox 正在使用此档案。请关闭它后重新开始。',
  'A file of the archive could not be written or read. No file was lost. Check the disk, then go on.':
    '无法写入或读取档案中的一个文件。没有文件丢失。请检查磁盘后继续。',
  'That was wrong several times. Wait until the time that is shown has passed, then try again.':
    '多次输入错误。请等待所示时间后再试。',
  'This passphrase is too easy to guess. Take four or more words that do not belong together.':
    '此密码短语太容易猜到。请使用四个或更多互不相关的词。',
  'These are not the last letters of the recovery key that was shown. Look at what you wrote down.':
    '这不是所示恢复密钥的最后几个字母。请查看您写下的内容。',
  'Work on your orders is still under way. Wait until it has ended, or stop it, then start again.':
    '您的订单仍有工作在进行。请等待结束或停止它，然后重新开始。',
  'A recording waits to be kept. Keep it or throw it away first, then start again.':
    '有一段录像等待保留。请先保留或丢弃它，然后重新开始。',
}
