/** Weak points of a case and the answers to them, in Spanish, by their code. */
export const esSaidWeak: Readonly<Record<string, string>> = {
  'said.weak.cut': '{file} no es una sola toma: {detail}',
  'said.weak.continuity-undecided': 'No está decidido si {file} es una sola toma: {detail}',
  'said.weak.edited-file': '{file} pasó por un programa de edición. {detail}',
  'said.weak.not-looked-through': '{file} aún no se ha revisado, así que no se sabe nada de él.',
  'said.weak.no-sound': '{file} no tiene sonido.',
  'said.weak.opened-before-film':
    'El paquete estaba abierto antes de empezar la filmación: antes pudo pasar cualquier cosa.',
  'said.weak.maybe-opened-before-film':
    '¿Estaba cerrado el paquete en el primer fotograma? Si no, la filmación no muestra ninguna apertura.',
  'said.weak.nothing-shown': 'No se muestra nada: no hay vídeo, ni foto, ni prueba.',
  'said.weak.screenshots-only': 'Solo hay capturas de pantalla ({count}): nada muestra el paquete ni el artículo.',
  'said.weak.no-film': 'No hay vídeo de la apertura: se puede decir que ocurrió después.',
  'said.weak.label-never-sharp':
    'No se puede leer ningún número de seguimiento en la etiqueta: puede ser cualquier paquete.',
  'said.weak.label-unsure': 'La etiqueta quizá dice {number}: {grounds}.',
  'said.weak.label-differs': 'La etiqueta dice {number}, el pedido dice {expected}: {difference}.',
  'said.weak.another-parcel': 'La etiqueta dice {number}, el pedido dice {expected}: otro paquete.',
  'said.weak.no-number-to-compare':
    'La etiqueta dice {number}, y el pedido no nombra número de seguimiento para comparar.',
  'said.weak.no-clock': '{file} no indica cuándo se filmó.',
  'said.weak.clock-not-set': 'El reloj de la cámara no estaba en hora cuando se filmó {file}.',
  'said.weak.clocks-disagree': 'Los relojes de {file} no coinciden: {first} ({one}) y {second} ({other}).',
  'said.weak.written-before-filmed':
    '{file} se escribió el {first} ({one}), antes de cuando dice que se filmó, {second} ({other}).',
  'said.weak.written-later':
    '{file} se escribió el {second} ({other}), mucho después de cuando dice que se filmó, {first} ({one}).',
  'said.weak.filmed-in-future': '{file} dice que se filmó el {filmed} ({source}), que aún está por llegar.',
  'said.weak.filmed-before-delivery':
    '{file} dice que se filmó el {filmed} ({source}), antes de la entrega del {delivered}.',
  'said.weak.filmed-later':
    '{file} se filmó el {filmed} ({source}), días después de la entrega del {delivered}: {days}.',
  'said.weak.delivery-not-stated': '¿Cuándo se entregó? Sin el día, el reloj de la filmación no se puede comparar.',
  'said.weak.defect-not-shown': 'Ninguna prueba muestra «{what}».',
  'said.weak.difference-not-shown':
    'Ninguna prueba muestra la diferencia en {aspect}: «{expected}» frente a «{received}».',
  'said.weak.measure-not-shown': 'Ninguna prueba muestra la medida «{what}: {value}».',
  'said.weak.no-listing': 'Nada muestra lo que prometía el anuncio.',
  'said.weak.listing-only-text': 'Del anuncio solo está guardado el texto: un texto lo escribe cualquiera.',
  'said.weak.above-paid': 'Pide {claimed}, y se pagó {total}.',
  'said.weak.above-known-paid': 'Pide {claimed}, y lo que se sabe pagado suma {total}.',
  'said.weak.everything-for-looks': 'Pide todo, y solo afecta al aspecto.',
  'said.weak.only-looks': 'Solo afecta al aspecto: el artículo se puede usar.',
  'said.weak.used-in-other-order': 'El mismo archivo está en otro pedido: {file} ({orders}).',
  'said.weak.window-over': 'El plazo para abrir una disputa en {receiver} ha terminado, por lo que se sabe: {until}.',
  'said.weak.window-may-be-over':
    'El plazo para abrir una disputa en {receiver} ha terminado según la lectura más estricta: {until}.',
  'said.weak.opened-late':
    'La disputa se abrió el {opened}; el plazo en {receiver} había terminado, por lo que se sabe: {until}.',
  'said.weak.maybe-opened-late':
    'La disputa se abrió el {opened}; según la lectura más estricta el plazo en {receiver} había terminado: {until}.',
  'said.weak.seller-not-asked-yet': 'No hay ningún mensaje al vendedor anotado.',
  'said.weak.seller-never-asked': 'Se abrió la disputa y no hay ningún mensaje al vendedor anotado.',
  'said.weak.seller-asked-late': 'Se escribió al vendedor solo después de abrir la disputa.',
  'said.answer.explain-cut':
    'Diga usted mismo dónde se cortó la filmación y por qué. Use fotogramas de antes y después, y fotos con su propio reloj.',
  'said.answer.look-at-joins': 'Mire estos lugares. Si no se cortó nada, dígalo y tenga a mano el archivo original.',
  'said.answer.import-original':
    'Importe el archivo como lo escribió la cámara, no uno que pasó por un programa o una mensajería.',
  'said.answer.look-through': 'Haga que se revise antes de apoyarse en él.',
  'said.answer.other-evidence-of-opening':
    'No lo llame filmación de la apertura. Muestre lo demás que haya: embalaje, fotos con reloj, el registro del transportista.',
  'said.answer.look-at-first-frame': 'Mire el primer fotograma y marque o desmarque «parcel-sealed» en la lista.',
  'said.answer.film-or-photo': 'Filme o fotografíe ahora el paquete, su etiqueta y el artículo, tal como está todo.',
  'said.answer.photos-instead': 'Use fotos con su propio reloj, entre ellas la etiqueta y el embalaje.',
  'said.answer.photo-of-label': 'Haga una foto nítida de la etiqueta, impórtela y márquela como la etiqueta.',
  'said.answer.check-number':
    'Compárelo con la página del pedido. Corrija el número del pedido o pregunte al vendedor con qué número se envió.',
  'said.answer.state-number': 'Anote el número de seguimiento del pedido.',
  'said.answer.keep-original-file': 'Guarde el archivo original y no lo abra en un programa que lo escriba de nuevo.',
  'said.answer.state-when-filmed': 'Diga cuándo lo filmó y en qué más se ve: la entrega, un mensaje, una foto.',
  'said.answer.explain-clock': 'Compruebe el día de entrega y el reloj de la cámara. Diga cuál estaba mal, y cómo.',
  'said.answer.explain-delay':
    'Diga por qué se abrió más tarde y que el paquete estuvo cerrado hasta entonces, si fue así.',
  'said.answer.state-delivery': 'Anote el día de entrega como lo dice la página de seguimiento.',
  'said.answer.add-exhibit': 'Añada una prueba que lo muestre o quite el punto.',
  'said.answer.save-listing': 'Guarde el anuncio como imágenes, con su dirección y fecha, y márquelas como el anuncio.',
  'said.answer.lower-amount': 'No pida más de lo pagado, o diga qué más le costó y muéstrelo.',
  'said.answer.state-amounts': 'Indique lo pagado por el artículo, el envío y los impuestos.',
  'said.answer.ask-for-part': 'Pida una parte, con sus razones.',
  'said.answer.use-once': 'Use cada archivo en una sola reclamación, o diga por qué pertenece a ambas.',
  'said.answer.look-at-order-page':
    'Mire la fecha que imprime la página del pedido; es la que vale. Indíquela como impresa si es distinta.',
  'said.answer.ask-seller': 'Escriba antes al vendedor, con claridad y cortesía, y guarde el mensaje.',
  'said.answer.ask-seller-now': 'Escriba ahora al vendedor y añada el mensaje al registro con su imagen.',
}
