/** What speaks against a case and how to answer it, in Russian, by its code. */
export const ruSaidWeak: Readonly<Record<string, string>> = {
  'said.weak.cut': '{file} — не одна съёмка: {detail}',
  'said.weak.continuity-undecided': 'Одна ли съёмка {file}, решить не удалось: {detail}',
  'said.weak.edited-file': '{file}: файл прошёл через программу монтажа. {detail}',
  'said.weak.not-looked-through': '{file}: ещё не просмотрено, поэтому о файле ничего не известно.',
  'said.weak.no-sound': '{file}: звука нет.',
  'said.weak.opened-before-film': 'Посылка открыта до начала видео: раньше могло случиться что угодно.',
  'said.weak.maybe-opened-before-film':
    'Была ли посылка закрыта на первом кадре? Если нет, видео не показывает вскрытия.',
  'said.weak.nothing-shown': 'Ничего не показано: нет ни видео, ни фото, ни доказательств.',
  'said.weak.screenshots-only': 'Есть только снимки экрана ({count}): ни посылка, ни сам товар не показаны.',
  'said.weak.no-film': 'Нет видео вскрытия: можно сказать, что это случилось позже.',
  'said.weak.label-never-sharp': 'С этикетки не читается трек-номер: это может быть любая посылка.',
  'said.weak.label-unsure': 'На этикетке может быть {number}: {grounds}.',
  'said.weak.label-differs': 'На этикетке {number}, в заказе {expected}: {difference}.',
  'said.weak.another-parcel': 'На этикетке {number}, в заказе {expected}: другая посылка.',
  'said.weak.no-number-to-compare': 'На этикетке {number}, а в заказе нет трек-номера для сравнения.',
  'said.weak.no-clock': '{file}: не указано, когда снято.',
  'said.weak.clock-not-set': 'Часы камеры не были установлены, когда снимали {file}.',
  'said.weak.clocks-disagree': 'Часы файла {file} расходятся: {first} ({one}) и {second} ({other}).',
  'said.weak.written-before-filmed':
    '{file}: записано {first} ({one}), раньше указанного времени съёмки, {second} ({other}).',
  'said.weak.written-later':
    '{file}: записано {second} ({other}), намного позже указанного времени съёмки, {first} ({one}).',
  'said.weak.filmed-in-future': '{file}: указано время съёмки {filmed} ({source}), которое ещё не наступило.',
  'said.weak.filmed-before-delivery': '{file}: указано время съёмки {filmed} ({source}), до доставки {delivered}.',
  'said.weak.filmed-later': '{file}: снято {filmed} ({source}), после доставки {delivered}; прошло дней: {days}.',
  'said.weak.delivery-not-stated': 'Когда доставлено? Без этого дня часы видео не с чем сравнить.',
  'said.weak.defect-not-shown': 'Ни одно доказательство не показывает «{what}».',
  'said.weak.difference-not-shown':
    'Ни одно доказательство не показывает отличие: {aspect}, «{expected}» и «{received}».',
  'said.weak.measure-not-shown': 'Ни одно доказательство не показывает измерение «{what}: {value}».',
  'said.weak.no-listing': 'Ничто не показывает, что обещало описание товара.',
  'said.weak.listing-only-text': 'Со страницы товара сохранён только текст: напечатать текст может кто угодно.',
  'said.weak.above-paid': 'Вы требуете {claimed}, а уплачено {total}.',
  'said.weak.above-known-paid': 'Вы требуете {claimed}, а уплачено, насколько известно, {total}.',
  'said.weak.everything-for-looks': 'Вы требуете всё, а речь только о внешнем виде.',
  'said.weak.only-looks': 'Речь только о внешнем виде: товаром можно пользоваться.',
  'said.weak.used-in-other-order': 'Тот же файл есть в другом заказе: {file} ({orders}).',
  'said.weak.window-over': 'Срок для открытия спора на {receiver}, насколько известно, прошёл: {until}.',
  'said.weak.window-may-be-over':
    'Срок для открытия спора на {receiver} по самому строгому толкованию прошёл: {until}.',
  'said.weak.opened-late': 'Спор открыт {opened}; срок на {receiver}, насколько известно, уже прошёл: {until}.',
  'said.weak.maybe-opened-late':
    'Спор открыт {opened}; по самому строгому толкованию срок на {receiver} уже прошёл: {until}.',
  'said.weak.seller-not-asked-yet': 'Сообщение продавцу не записано.',
  'said.weak.seller-never-asked': 'Спор открыт, а сообщение продавцу не записано.',
  'said.weak.seller-asked-late': 'Продавцу написали только после открытия спора.',
  'said.answer.explain-cut':
    'Сами скажите, где и почему видео прервано. Используйте кадры до и после, а также фото с собственными часами.',
  'said.answer.look-at-joins':
    'Посмотрите эти места. Если ничего не вырезано, так и скажите и держите исходный файл наготове.',
  'said.answer.import-original':
    'Импортируйте файл таким, каким его записала камера, а не прошедший через программу или мессенджер.',
  'said.answer.look-through': 'Дайте просмотреть его, прежде чем на него опираться.',
  'said.answer.other-evidence-of-opening':
    'Не называйте это видео вскрытия. Покажите, что ещё есть: упаковку, фото с часами, запись перевозчика.',
  'said.answer.look-at-first-frame':
    'Посмотрите первый кадр и отметьте или снимите в списке пункт «Закрытая посылка в начале видео».',
  'said.answer.film-or-photo': 'Снимите сейчас на видео или фото посылку, её этикетку и товар, как они есть.',
  'said.answer.photos-instead': 'Используйте фото с собственными часами, в том числе этикетки и упаковки.',
  'said.answer.photo-of-label': 'Сделайте резкое фото этикетки, импортируйте его и отметьте как этикетку.',
  'said.answer.check-number':
    'Сравните со страницей заказа. Исправьте номер в заказе или спросите продавца, под каким номером отправлено.',
  'said.answer.state-number': 'Запишите трек-номер заказа.',
  'said.answer.keep-original-file':
    'Сохраните исходный файл и не открывайте его в программе, которая записывает его заново.',
  'said.answer.state-when-filmed': 'Укажите, когда вы снимали и по чему ещё это видно: доставка, сообщение, фото.',
  'said.answer.explain-clock': 'Проверьте день доставки и часы камеры. Укажите, что из них было неверно и как.',
  'said.answer.explain-delay': 'Укажите, почему вскрыли позже, и что до тех пор посылка была закрыта, если это так.',
  'said.answer.state-delivery': 'Запишите день доставки, как его называет страница отслеживания.',
  'said.answer.add-exhibit': 'Добавьте доказательство, которое это показывает, или уберите пункт.',
  'said.answer.save-listing':
    'Сохраните страницу товара изображениями, с адресом и датой, и отметьте их как страницу товара.',
  'said.answer.lower-amount': 'Требуйте не больше уплаченного или укажите, какие ещё были расходы, и покажите их.',
  'said.answer.state-amounts': 'Укажите, сколько уплачено за товар, доставку и налог.',
  'said.answer.ask-for-part': 'Требуйте часть, с обоснованием.',
  'said.answer.use-once':
    'Используйте каждый файл только в одной претензии или объясните, почему он относится к обеим.',
  'said.answer.look-at-order-page':
    'Посмотрите дату на странице заказа; главное — она. Если она другая, впишите её, как указано.',
  'said.answer.ask-seller': 'Сначала напишите продавцу, просто и вежливо, и сохраните сообщение.',
  'said.answer.ask-seller-now': 'Напишите продавцу сейчас и добавьте сообщение в записи вместе с изображением.',
}
