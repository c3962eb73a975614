/** Month names, January first, as order pages and letters write them; in lower case, with short forms. */
const byLanguage: readonly string[] = [
  'january february march april may june july august september october november december',
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'january february march april may june july august sept october november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jän feb mrz apr mai juni juli aug sept okt nov dez',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'janv févr mars avr mai juin juil août sept oct nov déc',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'ene feb mar abr may jun jul ago sept oct nov dic',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'sty lut mar kwi maj cze lip sie wrz paź lis gru',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'янв фев мар апр мая июн июл авг сен окт ноя дек',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'gen feb mar apr mag giu lug ago set ott nov dic',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'januari februari maart april mei juni juli augustus september oktober november december',
]

/** The month, 1 to 12, of each name; a name that two languages use means the same month in both. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  byLanguage.flatMap((names) => names.split(' ').map((name, index) => [name, index + 1] as const)),
)
