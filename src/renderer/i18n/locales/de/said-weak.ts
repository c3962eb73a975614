/** What a seller may hold against a case and what to do about it, in German, by its code. */
export const deSaidWeak: Readonly<Record<string, string>> = {
  'said.weak.cut': '{file} ist nicht eine einzige Aufnahme: {detail}',
  'said.weak.continuity-undecided': 'Ob {file} eine einzige Aufnahme ist, blieb offen: {detail}',
  'said.weak.edited-file': '{file} ging durch ein Schnittprogramm. {detail}',
  'said.weak.not-looked-through': '{file} ist noch nicht durchgesehen; darüber ist also nichts bekannt.',
  'said.weak.no-sound': '{file} hat keinen Ton.',
  'said.weak.opened-before-film':
    'Das Paket war offen, bevor der Film beginnt: Vorher kann alles Mögliche geschehen sein.',
  'said.weak.maybe-opened-before-film':
    'War das Paket im ersten Bild geschlossen? Wenn nicht, zeigt der Film kein Öffnen.',
  'said.weak.nothing-shown': 'Nichts wird gezeigt: Es gibt kein Video, kein Foto und kein Beweisstück.',
  'said.weak.screenshots-only': 'Es gibt nur Screenshots ({count}): Nichts zeigt das Paket oder den Artikel selbst.',
  'said.weak.no-film': 'Es gibt kein Video vom Öffnen: Man kann sagen, es sei später geschehen.',
  'said.weak.label-never-sharp': 'Vom Etikett lässt sich keine Sendungsnummer lesen: Es kann jedes Paket sein.',
  'said.weak.label-unsure': 'Auf dem Etikett steht vielleicht {number}: {grounds}.',
  'said.weak.label-differs': 'Auf dem Etikett steht {number}, in der Bestellung {expected}: {difference}.',
  'said.weak.another-parcel': 'Auf dem Etikett steht {number}, in der Bestellung {expected}: ein anderes Paket.',
  'said.weak.no-number-to-compare':
    'Auf dem Etikett steht {number}, und die Bestellung nennt keine Sendungsnummer zum Vergleichen.',
  'said.weak.no-clock': '{file} sagt nicht, wann gefilmt wurde.',
  'said.weak.clock-not-set': 'Die Uhr der Kamera war nicht gestellt, als {file} gefilmt wurde.',
  'said.weak.clocks-disagree': 'Die Uhren von {file} widersprechen sich: {first} ({one}) und {second} ({other}).',
  'said.weak.written-before-filmed':
    '{file} wurde um {first} ({one}) geschrieben, vor der Zeit, zu der sie gefilmt sein will, {second} ({other}).',
  'said.weak.written-later':
    '{file} wurde um {second} ({other}) geschrieben, lange nach der Zeit, zu der sie gefilmt sein will, {first} ({one}).',
  'said.weak.filmed-in-future': '{file} nennt als Zeit der Aufnahme {filmed} ({source}); das liegt in der Zukunft.',
  'said.weak.filmed-before-delivery':
    '{file} nennt als Zeit der Aufnahme {filmed} ({source}), vor der Zustellung ({delivered}).',
  'said.weak.filmed-later':
    '{file} wurde um {filmed} ({source}) gefilmt; Tage nach der Zustellung ({delivered}): {days}.',
  'said.weak.delivery-not-stated':
    'Wann wurde zugestellt? Ohne den Tag lässt sich die Uhr des Films nicht damit vergleichen.',
  'said.weak.defect-not-shown': 'Kein Beweisstück zeigt „{what}“.',
  'said.weak.difference-not-shown':
    'Kein Beweisstück zeigt den Unterschied: {aspect}, „{expected}“ gegen „{received}“.',
  'said.weak.measure-not-shown': 'Kein Beweisstück zeigt die Messung „{what}: {value}“.',
  'said.weak.no-listing': 'Nichts zeigt, was das Angebot versprach.',
  'said.weak.listing-only-text': 'Vom Angebot ist nur der Text gesichert: Einen Text kann jeder tippen.',
  'said.weak.above-paid': 'Sie fordern {claimed}, bezahlt wurden {total}.',
  'said.weak.above-known-paid': 'Sie fordern {claimed}; bekanntermaßen bezahlt wurden {total}.',
  'said.weak.everything-for-looks': 'Sie verlangen alles, und nur das Aussehen ist betroffen.',
  'said.weak.only-looks': 'Nur das Aussehen ist betroffen: Der Artikel ist brauchbar.',
  'said.weak.used-in-other-order': 'Dieselbe Datei ist in einer anderen Bestellung: {file} ({orders}).',
  'said.weak.window-over':
    'Die Zeit, bei {receiver} einen Streitfall zu eröffnen, ist nach dem Bekannten vorbei: {until}.',
  'said.weak.window-may-be-over':
    'Die Zeit, bei {receiver} einen Streitfall zu eröffnen, ist nach strengster Lesart vorbei: {until}.',
  'said.weak.opened-late':
    'Der Streitfall wurde eröffnet: {opened}; die Zeit bei {receiver} war nach dem Bekannten vorbei: {until}.',
  'said.weak.maybe-opened-late':
    'Der Streitfall wurde eröffnet: {opened}; nach strengster Lesart war die Zeit bei {receiver} vorbei: {until}.',
  'said.weak.seller-not-asked-yet': 'Keine Nachricht an den Verkäufer ist vermerkt.',
  'said.weak.seller-never-asked': 'Der Streitfall wurde eröffnet, und keine Nachricht an den Verkäufer ist vermerkt.',
  'said.weak.seller-asked-late': 'Dem Verkäufer wurde erst geschrieben, nachdem der Streitfall eröffnet war.',
  'said.answer.explain-cut':
    'Sagen Sie selbst, wo der Film geschnitten ist und warum. Verwenden Sie Bilder von davor und danach und Fotos mit eigener Uhr.',
  'said.answer.look-at-joins':
    'Sehen Sie diese Stellen an. Wurde nichts geschnitten, sagen Sie es, und halten Sie die Originaldatei bereit.',
  'said.answer.import-original':
    'Importieren Sie die Datei, wie die Kamera sie schrieb, nicht eine, die durch ein Programm oder einen Messenger ging.',
  'said.answer.look-through': 'Lassen Sie sie durchsehen, bevor Sie sich darauf stützen.',
  'said.answer.other-evidence-of-opening':
    'Nennen Sie ihn nicht Film des Öffnens. Zeigen Sie, was es sonst gibt: Verpackung, Fotos mit Uhr, die Daten des Versanddienstes.',
  'said.answer.look-at-first-frame':
    'Sehen Sie das erste Bild an, und setzen oder entfernen Sie den Haken beim geschlossenen Paket in der Prüfliste.',
  'said.answer.film-or-photo': 'Filmen oder fotografieren Sie Paket, Etikett und Artikel jetzt, so wie alles ist.',
  'said.answer.photos-instead': 'Verwenden Sie Fotos mit eigener Uhr, auch vom Etikett und von der Verpackung.',
  'said.answer.photo-of-label':
    'Machen Sie ein scharfes Foto des Etiketts, importieren Sie es, und kennzeichnen Sie es als Etikett.',
  'said.answer.check-number':
    'Vergleichen Sie mit der Bestellseite. Berichtigen Sie die Nummer der Bestellung, oder fragen Sie den Verkäufer, unter welcher Nummer gesendet wurde.',
  'said.answer.state-number': 'Schreiben Sie die Sendungsnummer der Bestellung auf.',
  'said.answer.keep-original-file':
    'Behalten Sie die Originaldatei, und öffnen Sie sie nicht in einem Programm, das sie neu schreibt.',
  'said.answer.state-when-filmed':
    'Sagen Sie, wann Sie gefilmt haben und woran man es sonst sieht: Zustellung, Nachricht, Foto.',
  'said.answer.explain-clock':
    'Prüfen Sie den Tag der Zustellung und die Uhr der Kamera. Sagen Sie, was davon falsch war und wie.',
  'said.answer.explain-delay':
    'Sagen Sie, warum später geöffnet wurde, und dass das Paket bis dahin geschlossen war, falls es so ist.',
  'said.answer.state-delivery': 'Schreiben Sie den Tag der Zustellung auf, wie die Sendungsverfolgung ihn nennt.',
  'said.answer.add-exhibit': 'Fügen Sie ein Beweisstück hinzu, das es zeigt, oder streichen Sie den Punkt.',
  'said.answer.save-listing':
    'Sichern Sie das Angebot als Bilder, mit Adresse und Datum, und kennzeichnen Sie sie als Angebot.',
  'said.answer.lower-amount':
    'Fordern Sie nicht mehr, als bezahlt wurde, oder sagen und zeigen Sie, was es Sie sonst kostete.',
  'said.answer.state-amounts': 'Geben Sie an, was für Artikel, Versand und Steuer bezahlt wurde.',
  'said.answer.ask-for-part': 'Verlangen Sie einen Teil, und begründen Sie ihn.',
  'said.answer.use-once':
    'Verwenden Sie jede Datei nur in einer Forderung, oder sagen Sie, warum sie zu beiden gehört.',
  'said.answer.look-at-order-page':
    'Sehen Sie auf der Bestellseite nach, welches Datum dort steht; es gilt. Tragen Sie es ein, wenn es abweicht.',
  'said.answer.ask-seller': 'Schreiben Sie zuerst dem Verkäufer, klar und höflich, und heben Sie die Nachricht auf.',
  'said.answer.ask-seller-now': 'Schreiben Sie jetzt dem Verkäufer, und vermerken Sie die Nachricht mit ihrem Bild.',
}
