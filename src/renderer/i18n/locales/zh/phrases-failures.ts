import type { phrasesFailures } from '../../phrases/failures.ts'
import type { Phrases } from '../../translation.ts'

export const zhPhrasesFailures: Phrases<typeof phrasesFailures> = {
  'That exhibit is not part of this order any more.': '那件证据已不在此订单中。',
  'The fonts of this program have no shape for {letters}. Write that text in other letters.':
    '本程序的字体没有 {letters} 的字形。请换用其他文字。',
  'Another Proofbox is writing to this archive. Close it, or wait until it is done, and try again.':
    '另一个 Proofbox 正在写入此档案。请关闭它，或等它完成后再试。',
  'A newer Proofbox wrote this archive. Open it with that one; nothing in it was changed.':
    '此档案由更新版本的 Proofbox 写入。请用该版本打开；其中内容没有任何改动。',
  'The record “{file}” cannot be read. Restore that file from a backup; all other orders are not affected.':
    '无法读取记录“{file}”。请从备份恢复该文件；其他订单不受影响。',
  'The choice could not be kept. Check that the disk has space, then choose again.':
    '未能保存选择。请检查磁盘空间，然后重新选择。',
  'The folder cannot be shown.': '无法显示该文件夹。',
  '“{name}” is there already and is not overwritten. Move it away, or choose another folder.':
    '“{name}”已存在，不会被覆盖。请移走它，或选择其他文件夹。',
  'Cancelled before everything was checked.': '在全部检查完之前取消。',
  '“{name}” could not be read to its end. Copy it to this computer’s disk and try again.':
    '“{name}”未能读到结尾。请复制到这台电脑的磁盘再试。',
  'That does not fit and was not kept. Look at the last thing you entered.':
    '这不合适，没有保存。请查看您最后输入的内容。',
  'No working days are known for “{country}”. Choose a country of the list.':
    '不知道“{country}”的工作日。请从列表中选择国家。',
  'There is no time zone “{zone}”. Choose one of the list.': '没有时区“{zone}”。请从列表中选择。',
  'The recording has no such frame. Choose a frame between its first and its last.':
    '录像中没有这一帧。请选择第一帧和最后一帧之间的一帧。',
  'The recording has no such frame. Step to a frame that is shown.': '录像中没有这一帧。请转到显示的一帧。',
  'The recording has no such frame. Step to a frame that is shown, and mark it there.':
    '录像中没有这一帧。请转到显示的一帧，在那里标记。',
  'That recording is not part of this order. Import it first.': '该录像不属于此订单。请先导入。',
  'That file is not part of this order. Import it first.': '该文件不属于此订单。请先导入。',
  'No statement belongs to the order. Import a screenshot of it and say that it is the statement.':
    '此订单没有账单。请导入截图，并说明它是账单。',
  'The line of the refund was not found on the statement. Name its place, or leave the statement out.':
    '在账单上没有找到退款的那一行。请指明位置，或不放入账单。',
  'The line of the refund was not found on the statement: there are only {count} rows with the amount. Name its place, or leave the statement out.':
    '在账单上没有找到退款的那一行：只有 {count} 行含有该金额。请指明位置，或不放入账单。',
  'The statement is no picture, so nothing of it can be covered. Import a screenshot of the line instead.':
    '账单不是图片，因此无法遮盖。请改为导入那一行的截图。',
  'A PDF goes into the bundle as it is; it has no frames to show.': 'PDF 原样放入证据包；它没有可显示的画面。',
  'The photo is too large to be shown. Use a smaller copy as well.': '照片太大，无法显示。请同时使用较小的副本。',
  'The archive holds no order “{id}”. Import a file into it first, or check the id.':
    '档案中没有订单“{id}”。请先导入文件，或检查编号。',
  'The part of Proofbox that does the work keeps stopping. Start Proofbox again.':
    'Proofbox 的工作部分不断停止。请重新启动 Proofbox。',
  'The part of Proofbox that does the work stopped. It is being started again; nothing that was saved is lost.':
    'Proofbox 的工作部分已停止，正在重新启动；已保存的内容没有丢失。',
  'The frame cannot be read.': '无法读取这一帧。',
  'The archive no longer holds the bytes for {name}. Import the recording again, or restore a backup.':
    '档案中已没有 {name} 的字节。请重新导入录像，或恢复备份。',
  '{name} was not written as it was made. Check the disk and try again.':
    '{name} 写出的内容与制作的不同。请检查磁盘再试。',
  'The archive no longer holds the bytes for {name}. Import the file again, or restore a backup.':
    '档案中已没有 {name} 的字节。请重新导入文件，或恢复备份。',
  "The archive's copy for {name} is not what it was when it was imported. Restore a backup.":
    '档案中 {name} 的副本已不是导入时的样子。请恢复备份。',
  'The bundle that was written did not pass its own check, so it was not kept. Check the disk and try again.':
    '写出的证据包没有通过自身检查，因此没有保留。请检查磁盘再试。',
  'Cancelled. Nothing of the bundle was left behind.': '已取消。没有留下证据包的任何内容。',
  'Cancelled. Nothing was written.': '已取消。没有写出任何内容。',
  'The picture is no longer in the archive. Restore it from a backup, or take the exhibit again.':
    '图片已不在档案中。请从备份恢复，或重新取证据。',
  'The file could not be copied. Check that the disk has space, then try again.': '未能复制文件。请检查磁盘空间再试。',
  'The HEIC photo cannot be decoded. Export it from the phone as JPEG and import that as well.':
    '无法解码 HEIC 照片。请从手机导出为 JPEG 并一并导入。',
  'The picture has more pixels than can be handled. Use a smaller copy.':
    '图片的像素过多，无法处理。请使用较小的副本。',
  'The list of orders cannot be searched on this computer. Start Proofbox again.':
    '这台电脑上无法搜索订单列表。请重新启动 Proofbox。',
  'The picture is damaged and cannot be shown. Copy it from the phone again.':
    '图片已损坏，无法显示。请从手机重新复制。',
  'This is no picture that Proofbox can show. Use JPEG, PNG, WebP or HEIC.':
    '这不是 Proofbox 能显示的图片。请使用 JPEG、PNG、WebP 或 HEIC。',
  'Cancelled. What was imported before stays.': '已取消。之前导入的内容保留。',
  '“{name}” is a PDF without its end. Download or copy it again.': '“{name}”是没有结尾的 PDF。请重新下载或复制。',
  '“{name}” is no video, photo or PDF that Proofbox reads (MP4, MOV, 3GP, MKV, WebM, AVI, MTS; JPEG, PNG, WebP, HEIC; PDF). Choose the file as the camera wrote it.':
    '“{name}”不是 Proofbox 能读的视频、照片或 PDF（MP4、MOV、3GP、MKV、WebM、AVI、MTS；JPEG、PNG、WebP、HEIC；PDF）。请选择相机写出的原文件。',
  'Proofbox is closing.': 'Proofbox 正在关闭。',
  'The file could not be written. Choose another folder with enough space.':
    '未能写入文件。请选择有足够空间的其他文件夹。',
  'The file is no longer where it was written. Export again, then drag it.':
    '文件已不在写出的位置。请重新导出，然后再拖动。',
  'Proofbox opens only pages of marketplaces that it has rules for, and “{host}” is none of them. If you trust the link, copy it and open it in your browser yourself.':
    'Proofbox 只打开它有规则的平台的页面，“{host}”不在其中。如果您信任该链接，请复制后自行在浏览器中打开。',
  'The order has no link that a browser can open. Write it under Claim, beginning with https://.':
    '订单没有浏览器能打开的链接。请在“诉求”中填写，以 https:// 开头。',
  'The recording is not what was written: something else changed its file. It was not taken into the order. Look at it in the folder of your orders, under “takes”, or discard it.':
    '录像不是当初写出的内容：有其他程序改动了它的文件。它没有加入订单。请在订单文件夹的“takes”中查看，或丢弃。',
  'Cancelled. No attachment was written.': '已取消。没有写出附件。',
  'Text cannot be read: the model {file} is missing. Reinstall Proofbox.':
    '无法读取文字：缺少模型 {file}。请重新安装 Proofbox。',
  'Text cannot be read: the model {file} is not the one that ships with Proofbox. Reinstall Proofbox.':
    '无法读取文字：模型 {file} 不是 Proofbox 自带的。请重新安装 Proofbox。',
  'Text cannot be read: what computes the models does not start on this computer. Reinstall Proofbox.':
    '无法读取文字：模型的计算程序在这台电脑上无法启动。请重新安装 Proofbox。',
  'Not all of these files are part of this order any more. Look at its files again.':
    '这些文件并非都还在此订单中。请重新查看其文件。',
  'The claim or the correspondence of this order speaks of these files. Take them out there first.':
    '此订单的诉求或往来消息提到这些文件。请先在那里移除。',
  'These files are in this order already.': '这些文件已在此订单中。',
  'You have set no value of your own for {id}, {path}.': '您没有为 {id}、{path} 设置自己的值。',
  '“{written}” does not fit {path}. Write {form}, or “{unknown}”.':
    '“{written}”不适合 {path}。请写 {form}，或“{unknown}”。',
  'No picture of “{name}” can be decoded. Copy it from the phone again; if that does not help, save it as MP4 (H.264) first.':
    '“{name}”的画面都无法解码。请从手机重新复制；如果没有用，请先存为 MP4（H.264）。',
  'No picture of “{name}” can be decoded. Copy it from the phone again.':
    '“{name}”的画面都无法解码。请从手机重新复制。',
  'The original is no longer in the archive. Restore it from a backup, or import the file again.':
    '原始文件已不在档案中。请从备份恢复，或重新导入文件。',
  'Cancelled. What was read before is kept.': '已取消。之前读出的内容保留。',
  'The disk that holds your orders has no room for a recording. Free some space, then record.':
    '存放订单的磁盘没有录像的空间。请先腾出空间再录。',
  'The sample video is not there. Drop a video of your own.': '示例视频不在。请拖入您自己的视频。',
  'All that was agreed has been seen on the statement. There is nothing to ask the support for.':
    '约定的款项都已在账单上看到。没有什么要问客服。',
  'No refund was agreed or decided yet. Note the amount under the refund first.':
    '尚未约定或裁定退款。请先在退款处记下金额。',
  'Proofbox has a defect and could not finish this. Nothing that was there before is lost.':
    'Proofbox 有缺陷，未能完成。之前的内容没有丢失。',
  'The list of orders could not be brought up to date. Check that the disk has space.':
    '未能更新订单列表。请检查磁盘空间。',
  'The list of orders could not be searched. It is made again from the archive; nothing is lost.':
    '未能搜索订单列表。正在从档案重新生成；没有丢失任何内容。',
  'Cancelled.': '已取消。',
  'The name of the file is longer than the disk allows. Rename it.': '文件名超过磁盘允许的长度。请重命名。',
  '“{name}” could not be read. Copy it to this computer’s disk and try again.':
    '未能读取“{name}”。请复制到这台电脑的磁盘再试。',
  '“{name}” could not be read from the disk. Copy it to this computer’s disk and try again.':
    '未能从磁盘读取“{name}”。请复制到这台电脑的磁盘再试。',
  '“{name}” is empty (0 bytes). Copy it from the phone again.': '“{name}”是空的（0 字节）。请从手机重新复制。',
  '“{name}” is not a file. Choose the video or photo itself.': '“{name}”不是文件。请选择视频或照片本身。',
  '“{name}” is a folder, a link or a device. Choose the video or photo itself.':
    '“{name}”是文件夹、链接或设备。请选择视频或照片本身。',
  'There is no file “{name}” at that place. Check the name and try again.': '那里没有文件“{name}”。请检查名称再试。',
  '“{name}” may not be read. Give yourself permission to read it, or copy it to another folder first.':
    '没有读取“{name}”的权限。请授予读取权限，或先复制到其他文件夹。',
  'A part of the recording came twice. The second was not taken; what was written before is whole.':
    '录像的一部分来了两次。第二次没有采用；之前写入的是完整的。',
  'A part of the recording is missing. Nothing after it was written; what was written before is whole.':
    '录像缺少一部分。其后没有写入；之前写入的是完整的。',
  'Nothing of this recording can be kept: not one part of it is whole. Discard it and record again.':
    '这段录像没有可保留的内容：没有一部分是完整的。请丢弃并重新录制。',
  'That recording has ended. What it holds is kept; start a new one to record more.':
    '该录像已结束。其内容已保留；要继续请开始新的录像。',
  'That recording is not there any more. Record again.': '该录像已不存在。请重新录制。',
  'The archive folder may not be written to. Give yourself permission, or choose another folder.':
    '无法写入档案文件夹。请授予权限，或选择其他文件夹。',
  'The archive folder may not be written to. Give yourself permission, or choose another.':
    '无法写入档案文件夹。请授予权限，或另选一个。',
  'The archive folder may not be read or written. Give yourself permission, or choose another folder.':
    '无法读写档案文件夹。请授予权限，或选择其他文件夹。',
  'The disk is full. What was recorded until now is whole. Free some space, then keep it.':
    '磁盘已满。到目前为止录下的是完整的。请腾出空间，然后保留。',
  'The recording could not be written or read. What was written before stays. Check the disk and try again.':
    '未能写入或读取录像。之前写入的内容保留。请检查磁盘再试。',
  '“{name}” has no frame {ordinal}; its frames are 0 to {last}.': '“{name}”没有第 {ordinal} 帧；帧号为 0 到 {last}。',
  'Cancelled. Nothing was kept of this file.': '已取消。没有保留此文件的任何内容。',
  'A file in the archive is not what it was when it was imported. Restore a backup; it is not used until then.':
    '档案中的一个文件已不是导入时的样子。请恢复备份；在此之前不会使用它。',
  'The archive no longer holds these bytes. Import the file again, or restore a backup.':
    '档案中已没有这些字节。请重新导入文件，或恢复备份。',
  'The archive could not be read or written. Check the disk and try again.': '未能读写档案。请检查磁盘再试。',
  'The disk is full. The last change was not kept. Free some space and do it again.':
    '磁盘已满。最后的更改没有保存。请腾出空间后重做。',
  'The record is larger than this disk or account allows. The last change was not kept.':
    '记录超过此磁盘或账户允许的大小。最后的更改没有保存。',
  'Your share of the disk is used up. The last change was not kept. Free some space.':
    '您的磁盘配额已用完。最后的更改没有保存。请腾出空间。',
  'The archive is on a disk that is read-only. Choose a folder on another disk.':
    '档案位于只读磁盘。请在其他磁盘上选择文件夹。',
  'Nothing was left behind. Free some space, or export to another disk.':
    '没有留下任何内容。请腾出空间，或导出到其他磁盘。',
  'A file is larger than this disk or account allows. {more}': '文件超过此磁盘或账户允许的大小。{more}',
  'The disk is full. {more}': '磁盘已满。{more}',
  'Your share of the disk is used up. {more}': '您的磁盘配额已用完。{more}',
  'That disk is read-only. Choose a folder on another disk.': '该磁盘是只读的。请在其他磁盘上选择文件夹。',
  'That folder may not be read or written. Give yourself permission, or choose another folder.':
    '无法读写该文件夹。请授予权限，或选择其他文件夹。',
  'The bundle could not be written. Nothing was left behind. Check the disk and try again.':
    '未能写出证据包。没有留下任何内容。请检查磁盘再试。',
  'The disk is full. Nothing was kept of this file. Free some space and import it again.':
    '磁盘已满。没有保留此文件的任何内容。请腾出空间后重新导入。',
  'The file could not be kept in the archive. Check the disk and try again.': '未能把文件保存到档案。请检查磁盘再试。',
  'The file is larger than this disk or account allows. Nothing was kept of it. Keep the archive on another disk.':
    '文件超过此磁盘或账户允许的大小。没有保留其内容。请把档案放在其他磁盘上。',
  'Your share of the disk is used up. Nothing was kept of this file. Free some space and import it again.':
    '您的磁盘配额已用完。没有保留此文件的任何内容。请腾出空间后重新导入。',
  'A length can be measured only beside a ruler of known length. Add one first.':
    '只有在已知长度的尺子旁才能测量长度。请先添加尺子。',
  'A picture can be cropped once. Delete one of the crops.': '图片只能裁剪一次。请删除其中一个裁剪。',
  'A picture takes one ruler, which gives its scale. Delete the other.': '图片只能有一把给出比例的尺子。请删除另一把。',
  'A picture takes {count} marks at most. Delete some.': '图片最多 {count} 个标注。请删除一些。',
  'Two callouts have the same number. Give each its own.': '两个编号标注的编号相同。请给每个不同的编号。',
  '“{name}” does not begin like any video that Proofbox reads (MP4, MOV, 3GP, MKV, WebM, AVI, MTS). Choose the file as the camera wrote it.':
    '“{name}”的开头不像 Proofbox 能读的视频（MP4、MOV、3GP、MKV、WebM、AVI、MTS）。请选择相机写出的原文件。',
  '“{name}” ends before its index (no moov atom). Copy it from the phone again, the copy was probably interrupted.':
    '“{name}”在索引之前就结束了（没有 moov）。请从手机重新复制，复制可能被中断。',
  'No clip of “{name}” could be made. Install an ffmpeg that writes H.264 (libx264).':
    '未能制作“{name}”的片段。请安装能写 H.264 的 ffmpeg（libx264）。',
  'No clip of “{name}” fits into so few bytes. Attach pictures instead.':
    '“{name}”的片段放不进这么少的字节。请改为附上图片。',
  'The clip that was made does not decode. Try again.': '制作的片段无法解码。请再试。',
  '“{name}” has no frame in that stretch.': '“{name}”在那一段没有画面。',
  '“{name}” holds too many frames. Cut it into parts first.': '“{name}”的帧数过多。请先分成几段。',
  'Part of the picture is damaged or missing; what can be read of it is shown.':
    '图片的一部分损坏或缺失；显示的是能读出的部分。',
  'No {name} was found on this computer, and Proofbox cannot read video without it. Install ffmpeg 5 or newer, or set {variable} to where it is.':
    '这台电脑上没有找到 {name}，没有它 Proofbox 无法读取视频。请安装 ffmpeg 5 或更新版本，或在 {variable} 中写明其位置。',
  'The {name} on this computer is version {version}, which is too old. Install ffmpeg 5 or newer, or set {variable} to where a newer one is.':
    '这台电脑上的 {name} 版本为 {version}，过旧。请安装 ffmpeg 5 或更新版本，或在 {variable} 中写明较新版本的位置。',
  'The program that reads video does not run any more. Install ffmpeg 5 or newer, or set FFMPEG_BIN and FFPROBE_BIN.':
    '读取视频的程序已不能运行。请安装 ffmpeg 5 或更新版本，或设置 FFMPEG_BIN 和 FFPROBE_BIN。',
  'Reading “{name}” took longer than it ever should, so it was stopped. Copy the file to this computer’s disk and try again.':
    '读取“{name}”的时间超过限度，已停止。请把文件复制到这台电脑的磁盘再试。',
  'The program that reads video (ffmpeg) could not be started. Install ffmpeg 5 or newer, or set FFMPEG_BIN and FFPROBE_BIN to where it is.':
    '未能启动读取视频的程序（ffmpeg）。请安装 ffmpeg 5 或更新版本，或在 FFMPEG_BIN 和 FFPROBE_BIN 中写明其位置。',
  'The program that reads video stopped by a fault while it read “{name}”. Try again; if it happens again, the file or the ffmpeg build is broken.':
    '读取视频的程序在读取“{name}”时因故障停止。请再试；如果再次发生，说明文件或该 ffmpeg 已损坏。',
  'The work was cancelled. Nothing was kept.': '工作已取消。没有保留任何内容。',
  'No preview of “{name}” could be made. Stepping through its frames works without it.':
    '未能制作“{name}”的预览。没有预览也能逐帧查看。',
  'This ffmpeg cannot make a preview. Install one that writes H.264 or VP9 (libx264, libvpx); stepping works without it.':
    '此 ffmpeg 无法制作预览。请安装能写 H.264 或 VP9 的版本（libx264、libvpx）；没有预览也能逐帧查看。',
  'The picture of “{name}” ({width} × {height}) is too large. Save it smaller first.':
    '“{name}”的画面（{width} × {height}）太大。请先存成较小的。',
  '“{name}” holds no moving picture (sound only?). Choose the video itself.':
    '“{name}”没有活动画面（只有声音？）。请选择视频本身。',
  '“{name}” states no unit of time. Save it as MP4 first.': '“{name}”没有写明时间单位。请先存为 MP4。',
  'Frame {ordinal} of “{name}” cannot be decoded: the file is damaged there. Choose a frame shortly before or after it.':
    '“{name}”的第 {ordinal} 帧无法解码：文件在那里损坏。请选择稍前或稍后的一帧。',
  'Frame {ordinal} of “{name}” does not decode to the same picture twice, so it is not used. Choose a frame shortly before or after it.':
    '“{name}”的第 {ordinal} 帧两次解码结果不同，因此不使用。请选择稍前或稍后的一帧。',
  'What ffprobe said about “{name}” could not be understood. Install a current ffmpeg.':
    '无法理解 ffprobe 关于“{name}”的输出。请安装较新的 ffmpeg。',
  '“{name}” cannot be read as a video: it is damaged at its start or of a kind that Proofbox does not know. Copy it from the phone again.':
    '“{name}”无法作为视频读取：开头损坏，或属于 Proofbox 不认识的类型。请从手机重新复制。',
  '“{name}” describes itself at absurd length. Choose another file.': '“{name}”的自我描述长得离谱。请选择其他文件。',
  'Proofbox has a defect and could not do this.': 'Proofbox 有缺陷，未能完成此操作。',
  'Proofbox has a defect: its answer was not understood.': 'Proofbox 有缺陷：无法理解其答复。',
  'The road “{id}” is noted as taken already; it comes only once. Look at the list of roads.':
    '途径“{id}”已记为使用过；只能用一次。请查看途径列表。',
  'The road “{id}” was ended by another road that was taken. Look at the list of roads.':
    '途径“{id}”已被采用的另一途径终止。请查看途径列表。',
  'The road “{id}” is of another way of payment or another country than this order’s. Look at the list of roads.':
    '途径“{id}”属于与此订单不同的付款方式或国家。请查看途径列表。',
  'The recording was not looked through for cuts.': '没有检查录像是否有剪切。',
  'The {operation} reaches out of the picture ({width} × {height} pixels). Move it inside.':
    '标记“{operation}”超出了图片（{width} × {height} 像素）。请将其移到图片内。',
  'The {operation} has no length. Drag it out, or delete it.': '标记“{operation}”没有长度。请将其拉开，或删除。',
  'That is no file name. Choose the video itself.': '这不是文件名。请选择视频本身。',
  '“{name}” is not a file. Choose the video itself.': '“{name}”不是文件。请选择视频本身。',
  'The ffmpeg on this computer ({version}) is too old to tell when each frame is shown. Install ffmpeg 5 or newer, or set FFMPEG_BIN to where a newer one is.':
    '此计算机上的 ffmpeg（{version}）太旧，无法给出每一帧的显示时间。请安装 ffmpeg 5 或更新版本，或用 FFMPEG_BIN 指定较新版本的位置。',
  'a time zone like “Europe/Berlin”': '时区，如“Europe/Berlin”',
  'an amount like “250 USD”': '金额，如“250 USD”',
  'a language like “en” or “pt-BR”': '语言，如“en”或“pt-BR”',
  'some of: {list}': '以下各项中的若干项：{list}',
  'endings like “jpg, png”': '扩展名，如“jpg, png”',
  'field names like “reason, amount”': '字段名，如“reason, amount”',
  'a span like “15 calendar-days”': '时长，如“15 calendar-days”',
  'a whole number': '整数',
  '“{name}” is named like ProofMode data but cannot be read as such. Copy it from the phone again.':
    '“{name}”的名称像 ProofMode 数据，但无法按此读取。请从手机重新复制。',
  '“{name}” is ProofMode data of a file that is not in this order, or that was changed since. Add that file as well, as the camera wrote it.':
    '“{name}”是某个文件的 ProofMode 数据，但该文件不在此订单中，或此后已被更改。请同时添加相机写入的原始文件。',
  '“{name}” could not be taken out of its zip. Check that the disk has space, or unpack the zip and add the file.':
    '无法从 zip 中取出“{name}”。请确认磁盘有空间，或自行解压 zip 后添加该文件。',
}
