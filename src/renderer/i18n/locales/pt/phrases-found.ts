import type { phrasesFound } from '../../phrases/found.ts'
import type { Phrases } from '../../translation.ts'

export const ptPhrasesFound: Phrases<typeof phrasesFound> = {
  '{format} {text} read': '{format} {text} lido',
  '{format} {text} read in {frames} frames': '{format} {text} lido em {frames} quadros',
  'a code is in view and could not be read surely': 'um código aparece e não pôde ser lido com certeza',
  '{count} line of text read, such as “{line}”': '{count} linha de texto lida, como “{line}”',
  '{count} lines of text read, such as “{line}”': '{count} linhas de texto lidas, como “{line}”',
  'the clearest of {frames} frames that show it': 'o mais nítido de {frames} quadros que o mostram',
  'print is in view and could not be read': 'texto impresso aparece e não pôde ser lido',
  'one thing stands out and the camera rests on it': 'uma coisa se destaca e a câmera repousa nela',
  'nothing stands out; a clear frame': 'nada se destaca; um quadro nítido',
  'it may be cut off at the edge of the picture': 'pode estar cortado na borda da imagem',
  'gave {format} {text}': 'deu {format} {text}',
  'more text can be read in it': 'nele se lê mais texto',
  'less of it is cut off': 'menos dele está cortado',
  'another moment': 'outro momento',
  'an irregular dark crack-like line on an otherwise even surface, seen in one view; look whether it is damage':
    'uma linha escura irregular, como uma rachadura, em superfície de resto uniforme, vista em uma vista; veja se é dano',
  'an irregular bright crack-like line on an otherwise even surface, seen in one view; look whether it is damage':
    'uma linha clara irregular, como uma rachadura, em superfície de resto uniforme, vista em uma vista; veja se é dano',
  'an irregular dark patch on an otherwise even surface, seen in one view; look whether it is damage':
    'uma mancha escura irregular em superfície de resto uniforme, vista em uma vista; veja se é dano',
  'an irregular bright patch on an otherwise even surface, seen in one view; look whether it is damage':
    'uma mancha clara irregular em superfície de resto uniforme, vista em uma vista; veja se é dano',
  'an irregular dark crack-like line on an otherwise even surface, seen in {views} views; look whether it is damage':
    'uma linha escura irregular, como uma rachadura, em superfície de resto uniforme, vista em {views} vistas; veja se é dano',
  'an irregular bright crack-like line on an otherwise even surface, seen in {views} views; look whether it is damage':
    'uma linha clara irregular, como uma rachadura, em superfície de resto uniforme, vista em {views} vistas; veja se é dano',
  'an irregular dark patch on an otherwise even surface, seen in {views} views; look whether it is damage':
    'uma mancha escura irregular em superfície de resto uniforme, vista em {views} vistas; veja se é dano',
  'an irregular bright patch on an otherwise even surface, seen in {views} views; look whether it is damage':
    'uma mancha clara irregular em superfície de resto uniforme, vista em {views} vistas; veja se é dano',
  'No frame for {step} s from {time} on.': 'Nenhum quadro por {step} s a partir de {time}.',
  'From {time} on frames follow each other {factor} times as fast for {count} frames.':
    'A partir de {time} os quadros se seguem {factor} vezes mais rápido por {count} quadros.',
  'The clock of the frames makes an odd step of {millis} ms at {time}, as where two files were joined.':
    'O relógio dos quadros dá um passo estranho de {millis} ms em {time}, como onde dois arquivos foram unidos.',
  'The same picture stands for {step} s from {time} on.': 'A mesma imagem fica por {step} s a partir de {time}.',
  'The camera leaps at once at {time}, as where a short piece was taken out.':
    'A câmera salta de repente em {time}, como onde um pedaço curto foi retirado.',
  'The picture changes at once at {time}, as at a cut.': 'A imagem muda de repente em {time}, como em um corte.',
  'From {time} on the frames from {earlier} are in the file again.':
    'A partir de {time} os quadros de {earlier} estão de novo no arquivo.',
  'Frames are shown again in a rhythm from {time} to {until}, as where a video is slowed down.':
    'Quadros são mostrados de novo em um ritmo de {time} a {until}, como onde um vídeo é desacelerado.',
  'A sound breaks off at once at {time}.': 'Um som é interrompido de repente em {time}.',
  'The background of the sound changes at once at {time}.': 'O fundo do som muda de repente em {time}.',
  'The sound is exactly silent for {step} s at {time}.': 'O som fica em silêncio exato por {step} s em {time}.',
  'The file says that it was written by {program}.': 'O arquivo diz que foi escrito por {program}.',
  'The parcel is open already in the first frame.': 'O pacote já está aberto no primeiro quadro.',
  '{count} frames could not be read.': '{count} quadros não puderam ser lidos.',
  '{count} places where a join may be were not looked at, the first at {time}.':
    '{count} lugares onde pode haver uma emenda não foram olhados, o primeiro em {time}.',
  'The label shows {text}': 'A etiqueta mostra {text}',
  'The label may show {text} ({grounds})': 'A etiqueta talvez mostre {text} ({grounds})',
  'A picture of the order shows {text}': 'Uma imagem do pedido mostra {text}',
  'A picture of the order may show {text} ({grounds})': 'Uma imagem do pedido talvez mostre {text} ({grounds})',
  '{shows}: the order’s number.': '{shows}: o número do pedido.',
  '{shows}; the order names no tracking number to compare.':
    '{shows}; o pedido não informa código de rastreio para comparar.',
  '{shows}, which belongs to another parcel; the order says {expected}.':
    '{shows}, que é de outro pacote; o pedido diz {expected}.',
  '{shows}; the order says {expected}: {difference}.': '{shows}; o pedido diz {expected}: {difference}.',
  '{shows}; the order says {expected}: {difference}. It could be a reading error.':
    '{shows}; o pedido diz {expected}: {difference}. Pode ser erro de leitura.',
  '{count} of {length} characters differs ({places})': '{count} de {length} caracteres difere ({places})',
  '{count} of {length} characters differ ({places})': '{count} de {length} caracteres diferem ({places})',
  'position {place}: {wanted} is missing': 'posição {place}: falta {wanted}',
  'after position {place}: {read} too many': 'após a posição {place}: sobra {read}',
  'position {place}: {read} instead of {wanted}': 'posição {place}: {read} em vez de {wanted}',
  'read from a code': 'lido de um código',
  'read as text, equal to the order’s number': 'lido como texto, igual ao número do pedido',
  'read as text, its check digit fits': 'lido como texto, o dígito verificador confere',
  'read as text, in no known shape': 'lido como texto, sem forma conhecida',
  'read as text once only, without a check digit that fits':
    'lido como texto só uma vez, sem dígito verificador que confira',
  'read as text {frames} times, in the shape of {carrier}': 'lido como texto {frames} vezes, na forma de {carrier}',
  'digits that may number something else': 'dígitos que podem numerar outra coisa',
  'its check digit does not fit': 'o dígito verificador não confere',
  'has the shape of {carrier}': 'tem a forma de {carrier}',
  '{shape}, its check digit fits': '{shape}, o dígito verificador confere',
  '{shape}, but its check digit does not fit: read again':
    '{shape}, mas o dígito verificador não confere: leia de novo',
  'has the shape of {carrier}, {letter} for {service}': 'tem a forma de {carrier}, {letter} de {service}',
  'e-commerce': 'comércio eletrônico',
  parcel: 'encomenda',
  'tracked letter post': 'carta com rastreio',
  registered: 'registrado',
  unregistered: 'não registrado',
  insured: 'segurado',
  'a postal operator (UPU S10)': 'um operador postal (UPU S10)',
  'DHL, GLS or another (GS1 SSCC)': 'DHL, GLS ou outra (GS1 SSCC)',
  'JCEX, WanB or another "YQ" carrier': 'JCEX, WanB ou outra transportadora “YQ”',
  'file system': 'sistema de arquivos',
  'EXIF, local time without a zone': 'EXIF, hora local sem fuso',
  'EXIF, with the zone the camera states': 'EXIF, com o fuso que a câmera informa',
  'last change as this disk states it': 'última alteração segundo este disco',
  'this computer’s own clock, which is a claim': 'o relógio deste computador, que é uma afirmação',
  'this computer’s clock': 'o relógio deste computador',
  'holds {parts}': 'contém {parts}',
  'holds {parts}, below what may be a name': 'contém {parts}, abaixo do que pode ser um nome',
  'stands under “{heading}”': 'está abaixo de “{heading}”',
  'stands under “{heading}” and holds {parts}': 'está abaixo de “{heading}” e contém {parts}',
  'a post code and town': 'código postal e localidade',
  'a post code and town of Poland': 'código postal e localidade da Polônia',
  'a post code and town of Portugal': 'código postal e localidade de Portugal',
  'a post code and town of the Netherlands': 'código postal e localidade dos Países Baixos',
  'a post code of Brazil': 'um CEP do Brasil',
  'a post code of Canada': 'um código postal do Canadá',
  'a post code of the United Kingdom': 'um código postal do Reino Unido',
  'a province, city or district of China': 'uma província, cidade ou distrito da China',
  'a state and ZIP code of the United States': 'estado e código ZIP dos Estados Unidos',
  'a state and post code of Australia': 'estado e código postal da Austrália',
  'a street and number': 'rua e número',
  'a two-dimensional code that is not the tracking number: such codes can hold a name and an address':
    'um código bidimensional que não é o código de rastreio: tais códigos podem conter nome e endereço',
  'an e-mail address': 'um endereço de e-mail',
  'digits after a word for telephone': 'dígitos depois de uma palavra para telefone',
  'digits beside or under a word for telephone': 'dígitos ao lado ou abaixo de uma palavra para telefone',
  'digits in the form of a telephone number': 'dígitos na forma de um número de telefone',
  'a whole card number: cover it before you show this picture':
    'um número de cartão inteiro: cubra-o antes de mostrar esta imagem',
  'digits that pass the check of card numbers: look, and cover them if they are one':
    'dígitos que passam na verificação de números de cartão: veja, e cubra-os se for um',
  'four digits after dots, beside a word for card': 'quatro dígitos após pontos, ao lado de uma palavra para cartão',
  'four digits after dots; no word says card': 'quatro dígitos após pontos; nenhuma palavra diz cartão',
  '“{sign}” may stand for {currencies}': '“{sign}” pode significar {currencies}',
  'three digits after the only sign: taken as thousands, which may be wrong':
    'três dígitos após o único sinal: lidos como milhares, o que pode estar errado',
  '“{sign}” names the currency': '“{sign}” indica a moeda',
  'day and month may be exchanged: both readings are given':
    'dia e mês podem estar trocados: as duas leituras são dadas',
  'the year has two digits only': 'o ano tem só dois dígitos',
  'written as a date': 'escrito como data',
  'follows “{heading}”': 'segue “{heading}”',
  'follows “{heading}”, in no known form of order numbers':
    'segue “{heading}”, sem forma conhecida de número de pedido',
}
