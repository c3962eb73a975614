import type { phrasesFailures } from '../../phrases/failures.ts'
import type { Phrases } from '../../translation.ts'

export const ptPhrasesFailures: Phrases<typeof phrasesFailures> = {
  'That exhibit is not part of this order any more.': 'Essa prova não faz mais parte deste pedido.',
  'The fonts of this program have no shape for {letters}. Write that text in other letters.':
    'As fontes deste programa não têm forma para {letters}. Escreva esse texto com outras letras.',
  'Another Proofbox is writing to this archive. Close it, or wait until it is done, and try again.':
    'Outro Proofbox está escrevendo neste acervo. Feche-o, ou espere terminar, e tente de novo.',
  'A newer Proofbox wrote this archive. Open it with that one; nothing in it was changed.':
    'Um Proofbox mais novo escreveu este acervo. Abra-o com ele; nada foi alterado.',
  'The record “{file}” cannot be read. Restore that file from a backup; all other orders are not affected.':
    'O registro “{file}” não pode ser lido. Restaure esse arquivo de uma cópia; os outros pedidos não são afetados.',
  'The choice could not be kept. Check that the disk has space, then choose again.':
    'A escolha não pôde ser guardada. Verifique se o disco tem espaço e escolha de novo.',
  'The folder cannot be shown.': 'A pasta não pode ser mostrada.',
  '“{name}” is there already and is not overwritten. Move it away, or choose another folder.':
    '“{name}” já está lá e não é sobrescrito. Mova-o ou escolha outra pasta.',
  'Cancelled before everything was checked.': 'Cancelado antes de verificar tudo.',
  '“{name}” could not be read to its end. Copy it to this computer’s disk and try again.':
    '“{name}” não pôde ser lido até o fim. Copie-o para o disco deste computador e tente de novo.',
  'That does not fit and was not kept. Look at the last thing you entered.':
    'Isso não serve e não foi guardado. Olhe a última coisa que digitou.',
  'No working days are known for “{country}”. Choose a country of the list.':
    'Não se conhecem dias úteis para “{country}”. Escolha um país da lista.',
  'There is no time zone “{zone}”. Choose one of the list.': 'Não existe o fuso “{zone}”. Escolha um da lista.',
  'The recording has no such frame. Choose a frame between its first and its last.':
    'A gravação não tem esse quadro. Escolha um entre o primeiro e o último.',
  'The recording has no such frame. Step to a frame that is shown.':
    'A gravação não tem esse quadro. Vá a um quadro mostrado.',
  'The recording has no such frame. Step to a frame that is shown, and mark it there.':
    'A gravação não tem esse quadro. Vá a um quadro mostrado e marque-o lá.',
  'That recording is not part of this order. Import it first.':
    'Essa gravação não faz parte deste pedido. Importe-a primeiro.',
  'That file is not part of this order. Import it first.':
    'Esse arquivo não faz parte deste pedido. Importe-o primeiro.',
  'No statement belongs to the order. Import a screenshot of it and say that it is the statement.':
    'O pedido não tem extrato. Importe uma captura e diga que é o extrato.',
  'The line of the refund was not found on the statement. Name its place, or leave the statement out.':
    'A linha do reembolso não foi achada no extrato. Indique o lugar ou deixe o extrato de fora.',
  'The line of the refund was not found on the statement: there are only {count} rows with the amount. Name its place, or leave the statement out.':
    'A linha do reembolso não foi achada no extrato: há só {count} linhas com o valor. Indique o lugar ou deixe o extrato de fora.',
  'The statement is no picture, so nothing of it can be covered. Import a screenshot of the line instead.':
    'O extrato não é uma imagem, então nada dele pode ser coberto. Importe uma captura da linha.',
  'A PDF goes into the bundle as it is; it has no frames to show.':
    'Um PDF vai no dossiê como está; não tem quadros a mostrar.',
  'The photo is too large to be shown. Use a smaller copy as well.':
    'A foto é grande demais para ser mostrada. Use também uma cópia menor.',
  'The archive holds no order “{id}”. Import a file into it first, or check the id.':
    'O acervo não tem o pedido “{id}”. Importe primeiro um arquivo nele ou verifique o identificador.',
  'The part of Proofbox that does the work keeps stopping. Start Proofbox again.':
    'A parte do Proofbox que faz o trabalho para sem cessar. Inicie o Proofbox de novo.',
  'The part of Proofbox that does the work stopped. It is being started again; nothing that was saved is lost.':
    'A parte do Proofbox que faz o trabalho parou. Está sendo reiniciada; nada do que foi salvo se perdeu.',
  'The frame cannot be read.': 'O quadro não pode ser lido.',
  'The archive no longer holds the bytes for {name}. Import the recording again, or restore a backup.':
    'O acervo não tem mais os bytes de {name}. Importe a gravação de novo ou restaure uma cópia.',
  '{name} was not written as it was made. Check the disk and try again.':
    '{name} não foi escrito como foi criado. Verifique o disco e tente de novo.',
  'The archive no longer holds the bytes for {name}. Import the file again, or restore a backup.':
    'O acervo não tem mais os bytes de {name}. Importe o arquivo de novo ou restaure uma cópia.',
  "The archive's copy for {name} is not what it was when it was imported. Restore a backup.":
    'A cópia de {name} no acervo não é o que era na importação. Restaure uma cópia.',
  'The bundle that was written did not pass its own check, so it was not kept. Check the disk and try again.':
    'O dossiê escrito não passou na própria verificação e não foi mantido. Verifique o disco e tente de novo.',
  'Cancelled. Nothing of the bundle was left behind.': 'Cancelado. Nada do dossiê ficou.',
  'Cancelled. Nothing was written.': 'Cancelado. Nada foi escrito.',
  'The picture is no longer in the archive. Restore it from a backup, or take the exhibit again.':
    'A imagem não está mais no acervo. Restaure-a de uma cópia ou tire a prova de novo.',
  'The file could not be copied. Check that the disk has space, then try again.':
    'O arquivo não pôde ser copiado. Verifique se o disco tem espaço e tente de novo.',
  'The HEIC photo cannot be decoded. Export it from the phone as JPEG and import that as well.':
    'A foto HEIC não pode ser decodificada. Exporte-a do telefone como JPEG e importe isso também.',
  'The picture has more pixels than can be handled. Use a smaller copy.':
    'A imagem tem mais pixels do que se pode tratar. Use uma cópia menor.',
  'The list of orders cannot be searched on this computer. Start Proofbox again.':
    'A lista de pedidos não pode ser pesquisada neste computador. Inicie o Proofbox de novo.',
  'The picture is damaged and cannot be shown. Copy it from the phone again.':
    'A imagem está danificada e não pode ser mostrada. Copie-a de novo do telefone.',
  'This is no picture that Proofbox can show. Use JPEG, PNG, WebP or HEIC.':
    'Não é uma imagem que o Proofbox possa mostrar. Use JPEG, PNG, WebP ou HEIC.',
  'Cancelled. What was imported before stays.': 'Cancelado. O que foi importado antes fica.',
  '“{name}” is a PDF without its end. Download or copy it again.': '“{name}” é um PDF sem fim. Baixe ou copie de novo.',
  '“{name}” is no video, photo or PDF that Proofbox reads (MP4, MOV, 3GP, MKV, WebM, AVI, MTS; JPEG, PNG, WebP, HEIC; PDF). Choose the file as the camera wrote it.':
    '“{name}” não é vídeo, foto ou PDF que o Proofbox leia (MP4, MOV, 3GP, MKV, WebM, AVI, MTS; JPEG, PNG, WebP, HEIC; PDF). Escolha o arquivo como a câmera o escreveu.',
  'Proofbox is closing.': 'O Proofbox está fechando.',
  'The file could not be written. Choose another folder with enough space.':
    'O arquivo não pôde ser escrito. Escolha outra pasta com espaço suficiente.',
  'The file is no longer where it was written. Export again, then drag it.':
    'O arquivo não está mais onde foi escrito. Exporte de novo e depois arraste.',
  'Proofbox opens only pages of marketplaces that it has rules for, and “{host}” is none of them. If you trust the link, copy it and open it in your browser yourself.':
    'O Proofbox só abre páginas de marketplaces cujas regras conhece, e “{host}” não é um deles. Se confia no link, copie-o e abra-o no navegador.',
  'The order has no link that a browser can open. Write it under Claim, beginning with https://.':
    'O pedido não tem link que um navegador possa abrir. Escreva-o em Reclamação, começando com https://.',
  'The recording is not what was written: something else changed its file. It was not taken into the order. Look at it in the folder of your orders, under “takes”, or discard it.':
    'A gravação não é o que foi escrito: outra coisa mudou o arquivo. Não entrou no pedido. Olhe-a na pasta dos pedidos, em “takes”, ou descarte-a.',
  'Cancelled. No attachment was written.': 'Cancelado. Nenhum anexo foi escrito.',
  'Text cannot be read: the model {file} is missing. Reinstall Proofbox.':
    'Não se pode ler texto: falta o modelo {file}. Reinstale o Proofbox.',
  'Text cannot be read: the model {file} is not the one that ships with Proofbox. Reinstall Proofbox.':
    'Não se pode ler texto: o modelo {file} não é o que vem com o Proofbox. Reinstale o Proofbox.',
  'Text cannot be read: what computes the models does not start on this computer. Reinstall Proofbox.':
    'Não se pode ler texto: o que calcula os modelos não inicia neste computador. Reinstale o Proofbox.',
  'Not all of these files are part of this order any more. Look at its files again.':
    'Nem todos estes arquivos ainda são deste pedido. Olhe de novo os arquivos.',
  'The claim or the correspondence of this order speaks of these files. Take them out there first.':
    'A reclamação ou a correspondência deste pedido fala destes arquivos. Retire-os lá primeiro.',
  'These files are in this order already.': 'Estes arquivos já estão neste pedido.',
  'You have set no value of your own for {id}, {path}.': 'Você não definiu valor próprio para {id}, {path}.',
  '“{written}” does not fit {path}. Write {form}, or “{unknown}”.':
    '“{written}” não serve para {path}. Escreva {form}, ou “{unknown}”.',
  'No picture of “{name}” can be decoded. Copy it from the phone again; if that does not help, save it as MP4 (H.264) first.':
    'Nenhuma imagem de “{name}” pode ser decodificada. Copie de novo do telefone; se não ajudar, salve antes como MP4 (H.264).',
  'No picture of “{name}” can be decoded. Copy it from the phone again.':
    'Nenhuma imagem de “{name}” pode ser decodificada. Copie de novo do telefone.',
  'The original is no longer in the archive. Restore it from a backup, or import the file again.':
    'O original não está mais no acervo. Restaure-o de uma cópia ou importe o arquivo de novo.',
  'Cancelled. What was read before is kept.': 'Cancelado. O que foi lido antes é mantido.',
  'The disk that holds your orders has no room for a recording. Free some space, then record.':
    'O disco dos pedidos não tem espaço para uma gravação. Libere espaço e grave.',
  'The sample video is not there. Drop a video of your own.': 'O vídeo de exemplo não está lá. Solte um vídeo seu.',
  'All that was agreed has been seen on the statement. There is nothing to ask the support for.':
    'Tudo o que foi combinado foi visto no extrato. Não há nada a pedir ao suporte.',
  'No refund was agreed or decided yet. Note the amount under the refund first.':
    'Nenhum reembolso foi combinado ou decidido ainda. Anote primeiro o valor em reembolso.',
  'Proofbox has a defect and could not finish this. Nothing that was there before is lost.':
    'O Proofbox tem um defeito e não pôde terminar isto. Nada do que havia se perdeu.',
  'The list of orders could not be brought up to date. Check that the disk has space.':
    'A lista de pedidos não pôde ser atualizada. Verifique se o disco tem espaço.',
  'The list of orders could not be searched. It is made again from the archive; nothing is lost.':
    'A lista de pedidos não pôde ser pesquisada. Ela é refeita a partir do acervo; nada se perdeu.',
  'Cancelled.': 'Cancelado.',
  'The name of the file is longer than the disk allows. Rename it.':
    'O nome do arquivo é mais longo do que o disco permite. Renomeie-o.',
  '“{name}” could not be read. Copy it to this computer’s disk and try again.':
    '“{name}” não pôde ser lido. Copie-o para o disco deste computador e tente de novo.',
  '“{name}” could not be read from the disk. Copy it to this computer’s disk and try again.':
    '“{name}” não pôde ser lido do disco. Copie-o para o disco deste computador e tente de novo.',
  '“{name}” is empty (0 bytes). Copy it from the phone again.':
    '“{name}” está vazio (0 bytes). Copie de novo do telefone.',
  '“{name}” is not a file. Choose the video or photo itself.':
    '“{name}” não é um arquivo. Escolha o próprio vídeo ou foto.',
  '“{name}” is a folder, a link or a device. Choose the video or photo itself.':
    '“{name}” é uma pasta, um link ou um dispositivo. Escolha o próprio vídeo ou foto.',
  'There is no file “{name}” at that place. Check the name and try again.':
    'Não há arquivo “{name}” nesse lugar. Verifique o nome e tente de novo.',
  '“{name}” may not be read. Give yourself permission to read it, or copy it to another folder first.':
    '“{name}” não pode ser lido por falta de permissão. Dê-se permissão ou copie-o antes para outra pasta.',
  'A part of the recording came twice. The second was not taken; what was written before is whole.':
    'Uma parte da gravação veio duas vezes. A segunda não foi usada; o que foi escrito antes está inteiro.',
  'A part of the recording is missing. Nothing after it was written; what was written before is whole.':
    'Falta uma parte da gravação. Nada foi escrito depois; o que foi escrito antes está inteiro.',
  'Nothing of this recording can be kept: not one part of it is whole. Discard it and record again.':
    'Nada desta gravação pode ser mantido: nenhuma parte está inteira. Descarte-a e grave de novo.',
  'That recording has ended. What it holds is kept; start a new one to record more.':
    'Essa gravação terminou. O que contém é mantido; comece outra para gravar mais.',
  'That recording is not there any more. Record again.': 'Essa gravação não está mais lá. Grave de novo.',
  'The archive folder may not be written to. Give yourself permission, or choose another folder.':
    'A pasta do acervo não pode ser escrita. Dê-se permissão ou escolha outra pasta.',
  'The archive folder may not be written to. Give yourself permission, or choose another.':
    'A pasta do acervo não pode ser escrita. Dê-se permissão ou escolha outra.',
  'The archive folder may not be read or written. Give yourself permission, or choose another folder.':
    'A pasta do acervo não pode ser lida nem escrita. Dê-se permissão ou escolha outra pasta.',
  'The disk is full. What was recorded until now is whole. Free some space, then keep it.':
    'O disco está cheio. O que foi gravado até agora está inteiro. Libere espaço e mantenha-o.',
  'The recording could not be written or read. What was written before stays. Check the disk and try again.':
    'A gravação não pôde ser escrita ou lida. O que foi escrito antes fica. Verifique o disco e tente de novo.',
  '“{name}” has no frame {ordinal}; its frames are 0 to {last}.':
    '“{name}” não tem o quadro {ordinal}; os quadros vão de 0 a {last}.',
  'Cancelled. Nothing was kept of this file.': 'Cancelado. Nada deste arquivo foi mantido.',
  'A file in the archive is not what it was when it was imported. Restore a backup; it is not used until then.':
    'Um arquivo do acervo não é o que era na importação. Restaure uma cópia; até lá não é usado.',
  'The archive no longer holds these bytes. Import the file again, or restore a backup.':
    'O acervo não tem mais estes bytes. Importe o arquivo de novo ou restaure uma cópia.',
  'The archive could not be read or written. Check the disk and try again.':
    'O acervo não pôde ser lido ou escrito. Verifique o disco e tente de novo.',
  'The disk is full. The last change was not kept. Free some space and do it again.':
    'O disco está cheio. A última mudança não foi guardada. Libere espaço e faça de novo.',
  'The record is larger than this disk or account allows. The last change was not kept.':
    'O registro é maior do que este disco ou conta permite. A última mudança não foi guardada.',
  'Your share of the disk is used up. The last change was not kept. Free some space.':
    'A sua cota do disco acabou. A última mudança não foi guardada. Libere espaço.',
  'The archive is on a disk that is read-only. Choose a folder on another disk.':
    'O acervo está em um disco só de leitura. Escolha uma pasta em outro disco.',
  'Nothing was left behind. Free some space, or export to another disk.':
    'Nada ficou. Libere espaço ou exporte para outro disco.',
  'A file is larger than this disk or account allows. {more}':
    'Um arquivo é maior do que este disco ou conta permite. {more}',
  'The disk is full. {more}': 'O disco está cheio. {more}',
  'Your share of the disk is used up. {more}': 'A sua cota do disco acabou. {more}',
  'That disk is read-only. Choose a folder on another disk.':
    'Esse disco é só de leitura. Escolha uma pasta em outro disco.',
  'That folder may not be read or written. Give yourself permission, or choose another folder.':
    'Essa pasta não pode ser lida nem escrita. Dê-se permissão ou escolha outra pasta.',
  'The bundle could not be written. Nothing was left behind. Check the disk and try again.':
    'O dossiê não pôde ser escrito. Nada ficou. Verifique o disco e tente de novo.',
  'The disk is full. Nothing was kept of this file. Free some space and import it again.':
    'O disco está cheio. Nada deste arquivo foi mantido. Libere espaço e importe de novo.',
  'The file could not be kept in the archive. Check the disk and try again.':
    'O arquivo não pôde ser guardado no acervo. Verifique o disco e tente de novo.',
  'The file is larger than this disk or account allows. Nothing was kept of it. Keep the archive on another disk.':
    'O arquivo é maior do que este disco ou conta permite. Nada dele foi mantido. Ponha o acervo em outro disco.',
  'Your share of the disk is used up. Nothing was kept of this file. Free some space and import it again.':
    'A sua cota do disco acabou. Nada deste arquivo foi mantido. Libere espaço e importe de novo.',
  'A length can be measured only beside a ruler of known length. Add one first.':
    'Um comprimento só é medido ao lado de uma régua de comprimento conhecido. Adicione uma primeiro.',
  'A picture can be cropped once. Delete one of the crops.': 'Uma imagem é recortada uma vez. Exclua um dos recortes.',
  'A picture takes one ruler, which gives its scale. Delete the other.':
    'Uma imagem aceita uma régua, que dá a escala. Exclua a outra.',
  'A picture takes {count} marks at most. Delete some.': 'Uma imagem aceita no máximo {count} marcas. Exclua algumas.',
  'Two callouts have the same number. Give each its own.': 'Duas chamadas têm o mesmo número. Dê a cada uma o seu.',
  '“{name}” does not begin like any video that Proofbox reads (MP4, MOV, 3GP, MKV, WebM, AVI, MTS). Choose the file as the camera wrote it.':
    '“{name}” não começa como um vídeo que o Proofbox leia (MP4, MOV, 3GP, MKV, WebM, AVI, MTS). Escolha o arquivo como a câmera o escreveu.',
  '“{name}” ends before its index (no moov atom). Copy it from the phone again, the copy was probably interrupted.':
    '“{name}” termina antes do índice (sem átomo moov). Copie de novo do telefone; a cópia provavelmente foi interrompida.',
  'No clip of “{name}” could be made. Install an ffmpeg that writes H.264 (libx264).':
    'Nenhum clipe de “{name}” pôde ser criado. Instale um ffmpeg que escreva H.264 (libx264).',
  'No clip of “{name}” fits into so few bytes. Attach pictures instead.':
    'Nenhum clipe de “{name}” cabe em tão poucos bytes. Anexe imagens.',
  'The clip that was made does not decode. Try again.': 'O clipe criado não decodifica. Tente de novo.',
  '“{name}” has no frame in that stretch.': '“{name}” não tem quadro nesse trecho.',
  '“{name}” holds too many frames. Cut it into parts first.':
    '“{name}” contém quadros demais. Divida-o antes em partes.',
  'Part of the picture is damaged or missing; what can be read of it is shown.':
    'Parte da imagem está danificada ou falta; o que se pode ler é mostrado.',
  'No {name} was found on this computer, and Proofbox cannot read video without it. Install ffmpeg 5 or newer, or set {variable} to where it is.':
    'Nenhum {name} foi achado neste computador, e o Proofbox não lê vídeo sem ele. Instale ffmpeg 5 ou mais novo, ou ponha em {variable} onde está.',
  'The {name} on this computer is version {version}, which is too old. Install ffmpeg 5 or newer, or set {variable} to where a newer one is.':
    'O {name} deste computador é a versão {version}, antiga demais. Instale ffmpeg 5 ou mais novo, ou ponha em {variable} onde há um mais novo.',
  'The program that reads video does not run any more. Install ffmpeg 5 or newer, or set FFMPEG_BIN and FFPROBE_BIN.':
    'O programa que lê vídeo não funciona mais. Instale ffmpeg 5 ou mais novo, ou defina FFMPEG_BIN e FFPROBE_BIN.',
  'Reading “{name}” took longer than it ever should, so it was stopped. Copy the file to this computer’s disk and try again.':
    'Ler “{name}” demorou mais do que devia e foi parado. Copie o arquivo para o disco deste computador e tente de novo.',
  'The program that reads video (ffmpeg) could not be started. Install ffmpeg 5 or newer, or set FFMPEG_BIN and FFPROBE_BIN to where it is.':
    'O programa que lê vídeo (ffmpeg) não pôde ser iniciado. Instale ffmpeg 5 ou mais novo, ou ponha em FFMPEG_BIN e FFPROBE_BIN onde está.',
  'The program that reads video stopped by a fault while it read “{name}”. Try again; if it happens again, the file or the ffmpeg build is broken.':
    'O programa que lê vídeo parou por falha ao ler “{name}”. Tente de novo; se repetir, o arquivo ou esse ffmpeg está danificado.',
  'The work was cancelled. Nothing was kept.': 'O trabalho foi cancelado. Nada foi mantido.',
  'No preview of “{name}” could be made. Stepping through its frames works without it.':
    'Nenhuma prévia de “{name}” pôde ser criada. Avançar por quadros funciona sem ela.',
  'This ffmpeg cannot make a preview. Install one that writes H.264 or VP9 (libx264, libvpx); stepping works without it.':
    'Este ffmpeg não cria prévia. Instale um que escreva H.264 ou VP9 (libx264, libvpx); avançar por quadros funciona sem ela.',
  'The picture of “{name}” ({width} × {height}) is too large. Save it smaller first.':
    'A imagem de “{name}” ({width} × {height}) é grande demais. Salve-o antes menor.',
  '“{name}” holds no moving picture (sound only?). Choose the video itself.':
    '“{name}” não contém imagem em movimento (só som?). Escolha o próprio vídeo.',
  '“{name}” states no unit of time. Save it as MP4 first.':
    '“{name}” não informa unidade de tempo. Salve-o antes como MP4.',
  'Frame {ordinal} of “{name}” cannot be decoded: the file is damaged there. Choose a frame shortly before or after it.':
    'O quadro {ordinal} de “{name}” não pode ser decodificado: o arquivo está danificado ali. Escolha um quadro pouco antes ou depois.',
  'Frame {ordinal} of “{name}” does not decode to the same picture twice, so it is not used. Choose a frame shortly before or after it.':
    'O quadro {ordinal} de “{name}” não dá duas vezes a mesma imagem, então não é usado. Escolha um quadro pouco antes ou depois.',
  'What ffprobe said about “{name}” could not be understood. Install a current ffmpeg.':
    'O que o ffprobe disse de “{name}” não foi entendido. Instale um ffmpeg atual.',
  '“{name}” cannot be read as a video: it is damaged at its start or of a kind that Proofbox does not know. Copy it from the phone again.':
    '“{name}” não pode ser lido como vídeo: está danificado no início ou é de um tipo que o Proofbox não conhece. Copie de novo do telefone.',
  '“{name}” describes itself at absurd length. Choose another file.':
    '“{name}” se descreve com extensão absurda. Escolha outro arquivo.',
  'Proofbox has a defect and could not do this.': 'O Proofbox tem um defeito e não pôde fazer isto.',
  'Proofbox has a defect: its answer was not understood.': 'O Proofbox tem um defeito: a resposta não foi entendida.',
  'The road “{id}” is noted as taken already; it comes only once. Look at the list of roads.':
    'A via “{id}” já está anotada como usada; só vale uma vez. Olhe a lista de vias.',
  'The road “{id}” was ended by another road that was taken. Look at the list of roads.':
    'A via “{id}” foi encerrada por outra que foi usada. Olhe a lista de vias.',
  'The road “{id}” is of another way of payment or another country than this order’s. Look at the list of roads.':
    'A via “{id}” é de outro meio de pagamento ou outro país que os deste pedido. Olhe a lista de vias.',
  'The recording was not looked through for cuts.': 'A gravação não foi examinada em busca de cortes.',
  'The {operation} reaches out of the picture ({width} × {height} pixels). Move it inside.':
    'A marca “{operation}” sai da imagem ({width} × {height} pixels). Mova-a para dentro.',
  'The {operation} has no length. Drag it out, or delete it.':
    'A marca “{operation}” não tem comprimento. Estique-a ou exclua-a.',
  'That is no file name. Choose the video itself.': 'Isso não é um nome de arquivo. Escolha o próprio vídeo.',
  '“{name}” is not a file. Choose the video itself.': '“{name}” não é um arquivo. Escolha o próprio vídeo.',
  'The ffmpeg on this computer ({version}) is too old to tell when each frame is shown. Install ffmpeg 5 or newer, or set FFMPEG_BIN to where a newer one is.':
    'O ffmpeg deste computador ({version}) é antigo demais para dizer quando cada quadro é mostrado. Instale o ffmpeg 5 ou mais novo, ou indique em FFMPEG_BIN onde há um mais novo.',
  'a time zone like “Europe/Berlin”': 'um fuso horário como “Europe/Berlin”',
  'an amount like “250 USD”': 'um valor como “250 USD”',
  'a language like “en” or “pt-BR”': 'um idioma como “en” ou “pt-BR”',
  'some of: {list}': 'alguns de: {list}',
  'endings like “jpg, png”': 'extensões como “jpg, png”',
  'field names like “reason, amount”': 'nomes de campos como “reason, amount”',
  'a span like “15 calendar-days”': 'um prazo como “15 calendar-days”',
  'a whole number': 'um número inteiro',
  '“{name}” is named like ProofMode data but cannot be read as such. Copy it from the phone again.':
    '“{name}” tem nome de dados do ProofMode, mas não pode ser lido como tal. Copie-o de novo do celular.',
  '“{name}” is ProofMode data of a file that is not in this order, or that was changed since. Add that file as well, as the camera wrote it.':
    '“{name}” contém dados do ProofMode de um arquivo que não está neste pedido ou que foi alterado depois. Adicione também esse arquivo, como a câmera o gravou.',
  '“{name}” could not be taken out of its zip. Check that the disk has space, or unpack the zip and add the file.':
    'Não foi possível tirar “{name}” do zip. Verifique se há espaço no disco, ou descompacte o zip e adicione o arquivo.',
}
