import type { phrasesBundle } from '../../phrases/bundle.ts'
import type { Phrases } from '../../translation.ts'

export const zhPhrasesBundle: Phrases<typeof phrasesBundle> = {
  '{name} stays out of the bundle, though no exhibit hides anything of it now.':
    '{name} 不放入证据包，尽管现在没有证据遮住其中内容。',
  'Exhibit {labels} hides part of what {name} shows; {name} stays out of the bundle. The receiver cannot take its frames again.':
    '证据 {labels} 遮住了 {name} 所显示的一部分；{name} 不放入证据包。接收方无法再次取出画面。',
  'Exhibit {labels} hides part of what {name} shows, and {name} goes into the bundle as it is. Leave it out if the receiver must not see that part.':
    '证据 {labels} 遮住了 {name} 所显示的一部分，而 {name} 原样放入证据包。如果接收方不应看到那部分，请不要放入。',
  'Exhibits {labels} hide part of what {name} shows; {name} stays out of the bundle. The receiver cannot take its frames again.':
    '证据 {labels} 遮住了 {name} 所显示的一部分；{name} 不放入证据包。接收方无法再次取出画面。',
  'Exhibits {labels} hide part of what {name} shows, and {name} goes into the bundle as it is. Leave it out if the receiver must not see that part.':
    '证据 {labels} 遮住了 {name} 所显示的一部分，而 {name} 原样放入证据包。如果接收方不应看到那部分，请不要放入。',
  'Exhibit {label} hides nothing, and another exhibit from the same file does. Look whether it shows the same part.':
    '证据 {label} 没有遮住什么，而同一文件的另一件证据遮住了。请看它是否显示了同一部分。',
  'Exhibit {label} is cropped, and the whole picture lies beside it as exhibits/{name}-unannotated. To hide a part, redact it.':
    '证据 {label} 经过裁剪，完整图片在旁边，名为 exhibits/{name}-unannotated。要隐藏某部分，请涂黑。',
  'Exhibit {label} is not among the attachments: {why}. The full bundle has it.':
    '证据 {label} 不在附件中：{why}。完整的证据包里有它。',
  'it cannot be made small enough for the form': '无法缩小到表单可接受的大小',
  'the form takes fewer files, and others weigh more': '表单接受的文件较少，其他文件更重要',
  'the form takes no more bytes together': '表单接受的总字节数不够',
  'the form takes no kind of picture that can be made (JPEG, PNG)': '表单不接受任何能制作的图片类型（JPEG、PNG）',
  'the form’s file names are too short to number the files': '表单的文件名太短，无法为文件编号',
  'it would not be legible within the form’s limits': '在表单的限制内将无法辨认',
  'its picture cannot be read from the archive': '无法从档案读取其图片',
  'An old or secondary source names {value} for “{what}”. It was not enforced; look at the form.':
    '较旧或次要的来源称“{what}”为 {value}。未执行；请查看表单。',
  'Not known and not enforced: {what}. Look at the form.': '未知且未执行：{what}。请查看表单。',
  'how many files': '文件数量',
  'bytes of a file': '单个文件的字节数',
  'bytes of all files': '全部文件的字节数',
  'kinds of files': '文件类型',
  'bytes of a video': '视频的字节数',
  'seconds of a video': '视频的秒数',
  'pixels of a picture': '图片的像素',
  'length of a name': '名称的长度',
  'The form takes no video: give the moments of the recording in the text.':
    '表单不接受视频：请在文本中写明录像的时刻。',
  'No clip of the recording fits beside the pictures; the full bundle has the recording.':
    '图片之外放不下录像片段；完整的证据包里有录像。',
  'Nothing is known of the form, so nothing was held back. Look at what it takes before you upload.':
    '对表单一无所知，因此没有保留任何内容。上传前请查看它接受什么。',
  'No attachment shows {name}.': '没有附件显示{name}。',
  'No clip of {name} was cut, because it would show what an exhibit hides.':
    '没有剪取 {name} 的片段，因为它会显示证据所遮住的内容。',
  'The sound was left out: the bytes are too few for it.': '省略了声音：字节数不够。',
  'Not read in the clip: {codes}. The pictures show it.': '片段中未读出：{codes}。图片中可以看到。',
  'The code {text} was read in the recording and is not read on this picture.':
    '条码 {text} 在录像中读出，在这张图片上读不出。',
  'Only the part around the codes: the whole picture would not be legible in so few bytes.':
    '只有条码周围的部分：字节数这么少，整张图片将无法辨认。',
  '{name}: an old or secondary source names {size} MB as the most for one file ({source}). It was not enforced; look at the form.':
    '{name}：较旧或次要的来源称单个文件最多 {size} MB（{source}）。未执行；请查看表单。',
  'This length aims at {aim} characters; what must be said takes {length}. Shorten your own words.':
    '此长度目标为 {aim} 个字符；必须说的内容需要 {length} 个。请缩短您自己的文字。',
  'How many characters the form takes is not known. Look at the form before you paste.':
    '不知道表单接受多少字符。粘贴前请查看表单。',
  'The text has {length} characters, the form takes {limit}. Shorten what you wrote under expected and received.':
    '文本有 {length} 个字符，表单接受 {limit} 个。请缩短“期望”和“收到”中的内容。',
  'Left out to fit the limit: {text}': '为符合限制而省略：{text}',
  'Your own words are left out, because their fact is gone ({id}): {text}':
    '您自己的文字被省略，因为其事实已不存在（{id}）：{text}',
  'You left out a sentence that a reader needs: {text}': '您省略了读者需要的一句：{text}',
  'Add the order number: without it the form cannot tell which order is meant.':
    '请添加订单号：没有它就不知道是哪个订单。',
  'Say what went wrong: the claim has no reason yet.': '请说明出了什么问题：诉求还没有原因。',
  'Say what you ask for: refund, part of it, or a replacement.': '请说明您的要求：退款、部分退款或补发。',
  'There is no exhibit yet: nothing backs the text.': '还没有证据：文本没有依据。',
  'The reason is a change of mind, so that defects and differences are not in the text. Choose another reason if they are why you write.':
    '原因是改变主意，因此缺陷和差异不在文本中。如果因此而写，请选择其他原因。',
  'The text says that you have not confirmed receipt. Leave that sentence out if you have.':
    '文本称您没有确认收货。如果已确认，请去掉那一句。',
  'Not named in this text: exhibit {labels}. The long text names all.':
    '此文本未提到：证据 {labels}。长文本会全部提到。',
  'Facts changed since you edited this text. Your words were kept; look at the marked sentences.':
    '自您编辑此文本后事实有变化。您的文字已保留；请查看标出的句子。',
  'The log says that you have written to the seller already.': '记录显示您已给卖家写过信。',
  'Note the message in the log once it is sent: from then on the days without an answer are counted.':
    '发出后请把消息记入记录：从那时起计算未答复的天数。',
  'This language cannot be written in ASCII letters: this is the English text. A form that takes only ASCII takes it.':
    '这种语言无法用 ASCII 字母书写：这是英文文本。只接受 ASCII 的表单会接受它。',
  'What you wrote holds letters that ASCII cannot write ({letters}). Write the item and your own words in Latin letters.':
    '您写的内容含有 ASCII 无法书写的字母（{letters}）。请用拉丁字母书写商品和您的文字。',
  'It is not known that the refund is overdue: the report names the amount and no delay.':
    '不知道退款是否逾期：报告写明金额，不写逾期。',
  'The statement is not in it. {why}': '其中没有账单。{why}',
  'A part that stays readable holds more than date, amount and name. Look at the picture before it leaves.':
    '仍可辨认的部分含有日期、金额和名称以外的内容。发出前请查看图片。',
  '{count} rows hold the amount; the likeliest was taken. Look at it, or name another.':
    '有 {count} 行含有该金额；选用了最可能的一行。请查看，或指定另一行。',
  'It is not known that the refund is overdue: no date is named. Look at the deadlines, or wait for the day.':
    '不知道退款是否逾期：未写明日期。请查看期限，或等到那一天。',
  'The text does not say that anything is attached. Import screenshots of the messages and the statement first.':
    '文字没有说明附有任何内容。请先导入消息和账单的截图。',
  '{name} was left out. {why}': '已略去 {name}。{why}',
  'the label': '面单',
  'the label with {number}': '带有 {number} 的面单',
  'the item': '商品',
  'the defect “{defect}”': '缺陷“{defect}”',
  'the difference in {aspect}': '差异（{aspect}）',
  'the measurement “{measured}”': '测量“{measured}”',
}
