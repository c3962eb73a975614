import type { phrasesBundle } from '../../phrases/bundle.ts'
import type { Phrases } from '../../translation.ts'

export const ptPhrasesBundle: Phrases<typeof phrasesBundle> = {
  '{name} stays out of the bundle, though no exhibit hides anything of it now.':
    '{name} fica fora do dossiê, embora nenhuma prova esconda nada dele agora.',
  'Exhibit {labels} hides part of what {name} shows; {name} stays out of the bundle. The receiver cannot take its frames again.':
    'A prova {labels} esconde parte do que {name} mostra; {name} fica fora do dossiê. O destinatário não pode tirar os quadros de novo.',
  'Exhibit {labels} hides part of what {name} shows, and {name} goes into the bundle as it is. Leave it out if the receiver must not see that part.':
    'A prova {labels} esconde parte do que {name} mostra, e {name} vai no dossiê como está. Deixe-o de fora se o destinatário não deve ver essa parte.',
  'Exhibits {labels} hide part of what {name} shows; {name} stays out of the bundle. The receiver cannot take its frames again.':
    'As provas {labels} escondem parte do que {name} mostra; {name} fica fora do dossiê. O destinatário não pode tirar os quadros de novo.',
  'Exhibits {labels} hide part of what {name} shows, and {name} goes into the bundle as it is. Leave it out if the receiver must not see that part.':
    'As provas {labels} escondem parte do que {name} mostra, e {name} vai no dossiê como está. Deixe-o de fora se o destinatário não deve ver essa parte.',
  'Exhibit {label} hides nothing, and another exhibit from the same file does. Look whether it shows the same part.':
    'A prova {label} não esconde nada, e outra do mesmo arquivo esconde. Veja se mostra a mesma parte.',
  'Exhibit {label} is cropped, and the whole picture lies beside it as exhibits/{name}-unannotated. To hide a part, redact it.':
    'A prova {label} está recortada, e a imagem inteira está ao lado como exhibits/{name}-unannotated. Para esconder uma parte, use uma tarja.',
  'Exhibit {label} is not among the attachments: {why}. The full bundle has it.':
    'A prova {label} não está entre os anexos: {why}. O dossiê completo a contém.',
  'it cannot be made small enough for the form': 'não pode ser reduzida o bastante para o formulário',
  'the form takes fewer files, and others weigh more': 'o formulário aceita menos arquivos, e outros pesam mais',
  'the form takes no more bytes together': 'o formulário não aceita mais bytes ao todo',
  'the form takes no kind of picture that can be made (JPEG, PNG)':
    'o formulário não aceita nenhum tipo de imagem que possa ser criado (JPEG, PNG)',
  'the form’s file names are too short to number the files':
    'os nomes de arquivo do formulário são curtos demais para numerar os arquivos',
  'it would not be legible within the form’s limits': 'não seria legível dentro dos limites do formulário',
  'its picture cannot be read from the archive': 'a imagem não pode ser lida do acervo',
  'An old or secondary source names {value} for “{what}”. It was not enforced; look at the form.':
    'Uma fonte antiga ou secundária informa {value} para “{what}”. Não foi aplicado; olhe o formulário.',
  'Not known and not enforced: {what}. Look at the form.': 'Desconhecido e não aplicado: {what}. Olhe o formulário.',
  'how many files': 'quantos arquivos',
  'bytes of a file': 'bytes de um arquivo',
  'bytes of all files': 'bytes de todos os arquivos',
  'kinds of files': 'tipos de arquivos',
  'bytes of a video': 'bytes de um vídeo',
  'seconds of a video': 'segundos de um vídeo',
  'pixels of a picture': 'pixels de uma imagem',
  'length of a name': 'comprimento de um nome',
  'The form takes no video: give the moments of the recording in the text.':
    'O formulário não aceita vídeo: informe no texto os momentos da gravação.',
  'No clip of the recording fits beside the pictures; the full bundle has the recording.':
    'Nenhum clipe da gravação cabe ao lado das imagens; o dossiê completo tem a gravação.',
  'Nothing is known of the form, so nothing was held back. Look at what it takes before you upload.':
    'Nada se sabe do formulário, então nada foi retido. Olhe o que aceita antes de enviar.',
  'No attachment shows {name}.': 'Nenhum anexo mostra {name}.',
  'No clip of {name} was cut, because it would show what an exhibit hides.':
    'Nenhum clipe de {name} foi cortado, porque mostraria o que uma prova esconde.',
  'The sound was left out: the bytes are too few for it.': 'O som foi deixado de fora: os bytes não bastam.',
  'Not read in the clip: {codes}. The pictures show it.': 'Não lido no clipe: {codes}. As imagens mostram.',
  'The code {text} was read in the recording and is not read on this picture.':
    'O código {text} foi lido na gravação e não se lê nesta imagem.',
  'Only the part around the codes: the whole picture would not be legible in so few bytes.':
    'Só a parte em torno dos códigos: a imagem inteira não seria legível em tão poucos bytes.',
  '{name}: an old or secondary source names {size} MB as the most for one file ({source}). It was not enforced; look at the form.':
    '{name}: uma fonte antiga ou secundária informa {size} MB como máximo por arquivo ({source}). Não foi aplicado; olhe o formulário.',
  'This length aims at {aim} characters; what must be said takes {length}. Shorten your own words.':
    'Esta extensão visa {aim} caracteres; o que precisa ser dito ocupa {length}. Encurte as suas palavras.',
  'How many characters the form takes is not known. Look at the form before you paste.':
    'Não se sabe quantos caracteres o formulário aceita. Olhe-o antes de colar.',
  'The text has {length} characters, the form takes {limit}. Shorten what you wrote under expected and received.':
    'O texto tem {length} caracteres, o formulário aceita {limit}. Encurte o que escreveu em “esperava” e “recebeu”.',
  'Left out to fit the limit: {text}': 'Deixado de fora para caber no limite: {text}',
  'Your own words are left out, because their fact is gone ({id}): {text}':
    'As suas palavras ficaram de fora, porque o fato sumiu ({id}): {text}',
  'You left out a sentence that a reader needs: {text}': 'Você omitiu uma frase de que o leitor precisa: {text}',
  'Add the order number: without it the form cannot tell which order is meant.':
    'Adicione o número do pedido: sem ele não se sabe qual pedido é.',
  'Say what went wrong: the claim has no reason yet.': 'Diga o que deu errado: a reclamação ainda não tem motivo.',
  'Say what you ask for: refund, part of it, or a replacement.':
    'Diga o que pede: reembolso, uma parte ou substituição.',
  'There is no exhibit yet: nothing backs the text.': 'Ainda não há prova: nada sustenta o texto.',
  'The reason is a change of mind, so that defects and differences are not in the text. Choose another reason if they are why you write.':
    'O motivo é mudança de ideia, então defeitos e diferenças não estão no texto. Escolha outro motivo se é por eles que escreve.',
  'The text says that you have not confirmed receipt. Leave that sentence out if you have.':
    'O texto diz que não confirmou o recebimento. Retire a frase se confirmou.',
  'Not named in this text: exhibit {labels}. The long text names all.':
    'Não citada neste texto: prova {labels}. O texto longo cita todas.',
  'Facts changed since you edited this text. Your words were kept; look at the marked sentences.':
    'Os fatos mudaram desde que editou este texto. As suas palavras foram mantidas; olhe as frases marcadas.',
  'The log says that you have written to the seller already.': 'O registro diz que já escreveu ao vendedor.',
  'Note the message in the log once it is sent: from then on the days without an answer are counted.':
    'Anote a mensagem no registro depois de enviar: a partir daí contam-se os dias sem resposta.',
  'This language cannot be written in ASCII letters: this is the English text. A form that takes only ASCII takes it.':
    'Este idioma não se escreve em letras ASCII: este é o texto em inglês. Um formulário que só aceita ASCII o aceita.',
  'What you wrote holds letters that ASCII cannot write ({letters}). Write the item and your own words in Latin letters.':
    'O que escreveu tem letras que o ASCII não escreve ({letters}). Escreva o item e as suas palavras em letras latinas.',
  'It is not known that the refund is overdue: the report names the amount and no delay.':
    'Não se sabe se o reembolso está atrasado: o relatório informa o valor e nenhum atraso.',
  'The statement is not in it. {why}': 'O extrato não está incluído. {why}',
  'A part that stays readable holds more than date, amount and name. Look at the picture before it leaves.':
    'Uma parte que fica legível contém mais que data, valor e nome. Olhe a imagem antes que saia.',
  '{count} rows hold the amount; the likeliest was taken. Look at it, or name another.':
    '{count} linhas contêm o valor; a mais provável foi usada. Olhe-a ou indique outra.',
  'It is not known that the refund is overdue: no date is named. Look at the deadlines, or wait for the day.':
    'Não se sabe se o reembolso está atrasado: nenhuma data é citada. Olhe os prazos ou espere pelo dia.',
  'The text does not say that anything is attached. Import screenshots of the messages and the statement first.':
    'O texto não diz que algo está anexado. Importe antes capturas de tela das mensagens e do extrato.',
  '{name} was left out. {why}': '{name} ficou de fora. {why}',
  'the label': 'a etiqueta',
  'the label with {number}': 'a etiqueta com {number}',
  'the item': 'o item',
  'the defect “{defect}”': 'o defeito “{defect}”',
  'the difference in {aspect}': 'a diferença ({aspect})',
  'the measurement “{measured}”': 'a medida “{measured}”',
}
