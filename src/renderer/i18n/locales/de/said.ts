/** What is said of a case, in German, by its code. */
export const deSaid: Readonly<Record<string, string>> = {
  'said.ground.reason': 'Grund: {reason}.',
  'said.ground.last-tracking': 'Letzter Stand der Sendungsverfolgung: „{tracking}“.',
  'said.ground.missing-pieces': 'Fehlende Stücke: {missing} von {bought}; angekommen: {received}.',
  'said.ground.defect': '{what} ({severity}).',
  'said.ground.defect-pieces': '{what} ({severity}), betroffene Stücke: {pieces}.',
  'said.ground.mismatch': '{aspect}: Das Angebot sagt „{expected}“, erhalten wurde „{received}“.',
  'said.ground.measurement': '{what}: {value}.',
  'said.gap.reason': 'Sagen Sie, was nicht stimmt. Ein paar einfache Fragen helfen, den Grund zu finden.',
  'said.gap.remedy':
    'Sagen Sie, was Sie verlangen: eine volle oder teilweise Erstattung, Ersatz oder eine Rücksendung.',
  'said.gap.amount': 'Eine teilweise Erstattung braucht einen Betrag. Ihn bestimmen Sie.',
  'said.gap.amount-zero': 'Der Betrag 0 verlangt nichts. Setzen Sie einen höheren, oder nehmen Sie ihn heraus.',
  'said.gap.mixed-currencies':
    'Das Bezahlte steht in verschiedenen Währungen ({currencies}). Geben Sie alles in einer an.',
  'said.gap.defect': 'Der Grund ist „{reason}“: Sagen Sie, was der Mangel ist und wie schlimm.',
  'said.gap.mismatch': 'Der Grund ist „anders als beschrieben“: Sagen Sie, was das Angebot versprach und was ankam.',
  'said.gap.point': 'Der Grund ist „{reason}“: Nennen Sie mindestens einen Mangel oder einen Unterschied zum Angebot.',
  'said.gap.pieces': 'Der Grund ist „Teile fehlen“: Sagen Sie, wie viele Stücke Sie kauften und wie viele ankamen.',
  'said.gap.none-missing':
    'Der Grund ist „Teile fehlen“, aber angekommen sind {received} von {bought}. Prüfen Sie die Zahlen oder den Grund.',
  'said.gap.exhibit': 'Der Grund ist „{reason}“, und es gibt noch kein Beweisstück. Fügen Sie mindestens eines hinzu.',
  'said.gap.defect-exhibit': 'Kein Beweisstück zeigt „{what}“. Fügen Sie eines hinzu, oder streichen Sie den Punkt.',
  'said.gap.mismatch-exhibit':
    'Kein Beweisstück zeigt den Unterschied: {aspect} („{expected}“ gegen „{received}“). Fügen Sie eines hinzu.',
  'said.gap.measurement-exhibit':
    'Kein Beweisstück zeigt die Messung „{what}: {value}“. Fügen Sie eines hinzu, oder streichen Sie sie.',
  'said.gap.film': 'Kein Bild eines Videos zeigt „{what}“. Einen Fehler glaubt man eher, wenn er gefilmt ist.',
  'said.gap.listing':
    'Kein Bild ist als Angebot gekennzeichnet. Halten Sie das Angebot fest, wie es war, um es neben dem Erhaltenen zu zeigen.',
  'said.gap.last-tracking': 'Schreiben Sie auf, was die Sendungsverfolgung zuletzt sagt.',
  'said.gap.tracking-picture': 'Fügen Sie ein Bild der Sendungsverfolgung hinzu.',
  'said.step.item-price': 'Vom Preis des Artikels: {item}.',
  'said.step.item-to-total': 'Vom Preis des Artikels, {item}, bis zu allem, was bekanntermaßen bezahlt wurde, {total}.',
  'said.step.shipping-unknown': 'Was der Versand kostete, ist nicht angegeben; er bleibt weg.',
  'said.step.tax-unknown': 'Welche Steuer oder welcher Zoll bezahlt wurde, ist nicht angegeben; sie bleiben weg.',
  'said.step.price-unknown': 'Kein Betrag: Geben Sie zuerst den Preis des Artikels an.',
  'said.step.mixed-currencies': 'Kein Betrag: Das Bezahlte ist in mehr als einer Währung angegeben.',
  'said.step.bought-unknown': 'Kein Betrag: Sagen Sie, wie viele Stücke Sie kauften.',
  'said.step.share-of-pieces':
    '{price} × {pieces} von {bought} Stück = {amount}, abgerundet; {remainder}/{bought} der kleinsten Einheit bleiben übrig.',
  'said.step.defects-may-overlap':
    'Verlorene Stücke: mindestens {least}, und {most}, wenn keine zwei der Mängel am selben Stück sind.',
  'said.step.pieces-count-alike':
    'Jedes Stück zählt gleich viel. Nennt das Angebot einzelne Preise, bestimmen Sie den Betrag selbst.',
  'said.step.count-the-useless': 'Unbrauchbare Stücke sind noch nicht gezählt: Sagen Sie, wie viele es sind.',
  'said.step.rest-is-yours':
    'Für das, was noch brauchbar ist, ergeben die Tatsachen keinen Betrag; was Sie dafür hinzurechnen, sagen Sie.',
  'said.step.facts-give-none': 'Die Tatsachen ergeben keinen Betrag. Sie bestimmen ihn und begründen ihn.',
  'said.step.no-money': 'Ein Ersatz hat keinen Betrag.',
  'said.option.large-for-looks':
    'Nur das Aussehen ist betroffen. Mehr als einen Teil zu verlangen schwächt die Forderung.',
  'said.option.full-while-usable':
    'Der Artikel ist noch teilweise brauchbar; wer alles zurückverlangt, soll ihn meist zurücksenden.',
  'said.option.full-while-rest-works':
    'Die übrigen Stücke sind brauchbar; sagen Sie, warum sie ohne den Rest nichts nützen, oder verlangen Sie einen Teil.',
  'said.option.settle-return-first': 'Klären Sie schriftlich, wer die Rücksendung zahlt, bevor Sie etwas absenden.',
  'said.offered.no-pack': 'Kein Marktplatz mit bekannten Regeln ist genannt; was er anbietet, ist daher unbekannt.',
  'said.offered.unknown': 'Was {receiver} anbietet, ist nicht bekannt.',
  'said.offered.not-listed':
    '„{remedy}“ steht nicht unter dem, was für {receiver} veröffentlicht ist. Sehen Sie im Formular nach.',
  'said.offered.weak-source':
    'Was man über die Abhilfen bei {receiver} weiß, ist alt oder stammt aus nur einer Quelle.',
  'said.pack.note': '{receiver}: {text}',
  'said.pack.caution': '{receiver}: {text}',
  'said.asked.everything-for-looks':
    'Sie verlangen alles, und alles Angegebene betrifft nur das Aussehen. Eine solche Forderung ist schwach.',
  'said.asked.other-currency':
    'Sie fordern {claimed}, bezahlt wurde in {currency}. Fordern Sie in der Währung, in der Sie bezahlt haben.',
  'said.asked.above-paid': 'Sie fordern {claimed}, mehr als die bezahlten {total}.',
  'said.asked.above-known':
    'Sie fordern {claimed}, mehr als die bekanntermaßen bezahlten {total}. Geben Sie Versand und Steuer an, falls es mehr war.',
  'said.asked.partial-is-everything':
    'Ein Teil, der alles Bezahlte ist, ist eine volle Erstattung. Wählen Sie eines von beiden.',
  'said.asked.full-is-less':
    'Eine volle Erstattung von {claimed} ist weniger als der Preis des Artikels, {item}. Prüfen Sie den Betrag.',
  'said.asked.above-most': 'Sie fordern {claimed}; für {receiver} sind höchstens {most} veröffentlicht.',
  'said.asked.most-elsewhere': 'Für {receiver} sind höchstens {most} veröffentlicht, in einer anderen Währung.',
  'said.asked.below-facts': 'Sie fordern {claimed}; was fehlt oder unbrauchbar ist, macht {least} aus.',
  'said.offer.zero': 'Angebot ({by}): 0. Es anzunehmen heißt, nichts zu bekommen.',
  'said.offer.no-amount': 'Angebot ({by}): Geld ohne Betrag. Fragen Sie nach dem Betrag, bevor Sie antworten.',
  'said.offer.coupon': 'Angebot ({by}): ein Gutschein, also kein Geld.',
  'said.offer.return': 'Angebot ({by}): eine Rücksendung. Klären Sie zuerst, wer sie zahlt.',
  'said.offer.replacement': 'Angebot ({by}): Ersatz, also ein weiteres Paket mit eigenen Fristen.',
  'said.offer.other-currency':
    'Angebot ({by}): {offered}, bezahlt wurde in {currency}. Prüfen Sie, wie viel das ausmacht.',
  'said.offer.below-facts': 'Angebot ({by}): {offered}; was fehlt oder unbrauchbar ist, macht {least} aus.',
  'said.offer.below-asked': 'Angebot ({by}): {offered}; Sie fordern {claimed}.',
  'said.reason.fault-named-change-of-mind':
    'Der Grund ist „anders überlegt“, doch am Artikel ist etwas auszusetzen. Bei einem Mangel gelten andere Regeln und Kosten.',
  'said.reason.change-of-mind-returns':
    'Wer es sich anders überlegt, schickt den Artikel zurück; „{remedy}“ folgt daraus nicht.',
  'said.reason.nothing-to-return': 'Es kam nichts, was zurückgehen könnte. Verlangen Sie das Geld oder Ersatz.',
  'said.reason.size-not-measured':
    'Die Größe wird beanstandet, aber nichts ist gemessen. Zeigen Sie sie mit Lineal und Größenetikett.',
  'said.confirm.already':
    'Der Erhalt ist bestätigt. Vielleicht hat der Verkäufer das Geld schon; andere Wege können noch offen sein, sehen Sie die Fristen an.',
  'said.confirm.loses-leverage':
    'Etwas ist noch offen. Bestätigen Sie den Erhalt, geht das Geld an den Verkäufer, und eine Einigung wird schwerer.',
  'said.confirm.not-delivered': 'Noch sagt nichts, dass das Paket zugestellt wurde.',
  'said.confirm.check-first': 'Sehen Sie alles im Paket an, bevor Sie den Erhalt bestätigen.',
  'said.return.payer-unclear':
    'Noch nicht absenden: Es ist unklar, wer zahlt. Fragen Sie, und heben Sie die Antwort auf.',
  'said.return.no-agreement':
    'Noch nicht absenden: Keine Nachricht und kein Beweisstück zeigt, wer die Kosten übernimmt (angegeben: {payer}).',
  'said.return.agreement-gone':
    'Noch nicht absenden: Was zeigte, wer die Kosten übernimmt (angegeben: {payer}), gehört nicht mehr zur Bestellung.',
  'said.return.agreement-is-yours':
    'Noch nicht absenden: Wer die Kosten übernimmt (angegeben: {payer}), steht in einer Nachricht von Ihnen, nicht von der Gegenseite.',
  'said.return.agreed': 'Ein Beweisstück zeigt, wer die Rücksendung zahlt: {payer}.',
  'said.return.agreed-in-writing':
    'Wer die Rücksendung zahlt ({payer}), steht in der Nachricht vom {day} (von: {with}).',
  'said.return.own-cost-fault':
    'Nicht auf eigene Kosten zurücksenden: Am Artikel stimmt etwas nicht, und die Rücksendung kann mehr kosten, als sie bringt.',
  'said.return.own-cost-change-of-mind':
    'Auf eigene Kosten zurückzusenden kann mehr kosten, als es bringt. Wählen Sie das nur, wenn Sie die Summe kennen.',
  'said.return.own-cost-unknown': 'Nicht auf eigene Kosten zurücksenden, bevor Sie gesagt haben, was nicht stimmt.',
  'said.return.own-cost-chosen': 'Sie haben gewählt, auf eigene Kosten zurückzusenden.',
  'said.return.own-postage': 'Porto: {postage}.',
  'said.return.fault-payer': 'Bei einem Mangel zahlt laut {receiver} die Rücksendung: {payer} [{confidence}].',
  'said.return.change-of-mind-payer':
    'Bei anderer Überlegung zahlt laut {receiver} die Rücksendung: {payer} [{confidence}].',
  'said.return.fault-payer-unknown': 'Wer bei einem Mangel die Rücksendung zahlt, ist hier nicht bekannt.',
  'said.return.change-of-mind-payer-unknown':
    'Wer die Rücksendung zahlt, wenn Sie es sich anders überlegten, ist hier nicht bekannt.',
  'said.return.no-address': 'Lassen Sie sich zuerst die Rücksendeadresse schriftlich geben.',
  'said.return.tracked': 'Senden Sie mit Sendungsverfolgung, und schreiben Sie die Nummer auf.',
  'said.return.film-packing': 'Filmen Sie das Verpacken und das Etikett der Rücksendung, wie Sie das Öffnen filmten.',
  'said.even.currencies': 'Nicht verglichen: Die Beträge sind in {currencies}.',
  'said.even.never': 'Keine Aussicht auf Erstattung ist hoch genug, dass die Rücksendung mehr bringt.',
  'said.even.at': 'Beides ist gleich bei einer Aussicht von {chance}.',
  'said.even.unknown': 'Noch nötig: {what}.',
  'said.even.keep': 'Behalten: {amount} ({basis}).',
  'said.even.send-back': 'Zurücksenden: {refund} ({basis}) × {chance} - {postage} - {packaging} - {duty} = {amount}.',
  'said.even.better-equal': 'Beides bringt gleich viel.',
  'said.even.better-keep': 'Behalten bringt mehr; was Ihnen der Artikel noch wert ist, zählt hier nicht mit.',
  'said.even.better-send-back': 'Zurücksenden bringt mehr; was Ihnen der Artikel noch wert ist, zählt hier nicht mit.',
  'said.guide.look-at-tracking': 'Sehen Sie zuerst in der Sendungsverfolgung und bei den Nachbarn nach.',
  'said.guide.film-the-opening':
    'Filmen Sie vor dem Öffnen: alle Seiten, das Etikett, dann das Öffnen in einer Aufnahme.',
  'said.guide.measure-first':
    'Messen Sie mit dem Lineal und vergleichen Sie mit dem Angebot: Davon hängt ab, ob es ein Mangel ist.',
  'said.guide.name-the-aspects': 'Sagen Sie, worin es abweicht: Farbe, Größe, Modell, Material, Funktion oder anderes.',
  'said.guide.fault-first': 'Etwas stimmt damit nicht: Nennen Sie das als Grund, nicht die andere Überlegung.',
  'said.guide.nothing-found': 'Die Antworten ergeben keinen Grund für eine Forderung.',
  'said.outlook.not-arrived':
    'Es kommt auf den letzten Scan und den versprochenen Tag an. Eine Erstattung oder ein zweites Paket kann folgen.',
  'said.outlook.do-not-confirm': 'Bestätigen Sie nicht den Erhalt eines Pakets, das nicht kam.',
  'said.outlook.empty': 'Es kommt auf das Öffnen in einer Aufnahme an, mit dem geschlossenen Paket am Anfang.',
  'said.outlook.counterfeit':
    'Es muss Merkmal für Merkmal gegen das Original gezeigt werden; die Meinung des Käufers allein ist wenig.',
  'said.outlook.does-not-work':
    'Es zählt ein Film des Fehlers. Ersatz oder alles zurück kann folgen, oft gegen Rücksendung.',
  'said.outlook.damaged': 'Was folgt, hängt davon ab, wie brauchbar der Artikel noch ist.',
  'said.outlook.cosmetic': 'Für Kratzer und Schrammen rechnen Sie nicht mit viel.',
  'said.outlook.different':
    'Es kommt auf das Angebot an, wie es war, neben dem Erhaltenen. Ersatz, ein Teil oder alles zurück kann folgen.',
  'said.outlook.missing-pieces': 'Aus den Tatsachen folgt der Anteil der fehlenden Stücke.',
  'said.outlook.poor-quality': 'Geschmack ist kein Mangel: Nennen Sie einzelne Punkte, die man sehen kann.',
  'said.outlook.change-of-mind':
    'Eine Rücksendung, meist auf eigene Kosten und mit eigener Frist; der Artikel unbenutzt und vollständig.',
  'said.check.no-picture': 'Die Bestellung enthält kein Video und kein Foto.',
  'said.check.no-parcel-picture':
    'Die Bestellung enthält kein Video des Pakets und kein Foto, das Sie als sein Etikett kennzeichneten.',
  'said.check.no-film': 'Die Bestellung enthält kein Video des Pakets.',
  'said.check.no-return-film': 'Kein Video ist als das der Rücksendung gekennzeichnet.',
  'said.check.look-yourself': 'Das können nur Sie sagen. Sehen Sie nach, und haken Sie es ab, wenn es da ist.',
  'said.check.say-yourself': 'Das können nur Sie sagen. Haken Sie es ab, wenn Sie es haben.',
  'said.check.not-looked-through': 'Noch ist nicht alles durchgesehen.',
  'said.check.look-at-photos': 'Die Fotos zeigen es vielleicht. Sehen Sie nach, und haken Sie es dann ab.',
  'said.check.label-read': '{number} wurde vom Etikett gelesen ({from}).',
  'said.check.label-unsure': '{number} steht vielleicht auf dem Etikett: {grounds}. Sehen Sie es an.',
  'said.check.label-other':
    '{number} wurde gelesen ({from}); in der Bestellung steht {expected}. Ist auch deren Nummer im Bild?',
  'said.check.label-seen': 'Ein Etikett oder Code ist im Bild, aber keine Sendungsnummer wurde sicher davon gelesen.',
  'said.check.label-not-read': 'Keine Sendungsnummer ließ sich lesen.',
  'said.check.no-cut-found': 'Kein Schnitt gefunden in {files}.',
  'said.check.cut-found': 'Ein Schnitt wurde gefunden.',
  'said.check.continuity-undecided': 'Ob es eine einzige Aufnahme ist, blieb offen. Sehen Sie diese Stellen an.',
  'said.check.has-sound': '{file} hat Ton.',
  'said.check.no-sound': 'Das Video hat keinen Ton.',
  'said.check.clock-stated': '{file} nennt {value} ({source}); das behauptet die Datei.',
  'said.check.no-clock': 'Die Datei nennt selbst keine Zeit. Wird sie im Film gesagt oder gezeigt, haken Sie es ab.',
  'said.check.size-print': 'Hier wurde Druck gelesen, der eine Größe sein kann. Ist es das Größenetikett?',
  'said.check.no-size-print': 'Kein Druck wurde gelesen, der eine Größe nennt.',
  'said.check.marking-seen': 'Hier wurde Druck oder ein Code gelesen. Ist es die Markierung, auf die es ankommt?',
  'said.check.no-marking': 'Keine Markierung wurde gelesen.',
  'said.check.no-defect': 'Kein Mangel ist angegeben.',
  'said.check.defects-shown': 'Jeder angegebene Mangel hat ein Beweisstück ({count} angegeben).',
  'said.check.defects-bare': 'Angegebene Mängel ohne Beweisstück: {bare} von {count}.',
  'said.check.defects-filmed': 'Jeder angegebene Mangel hat ein Bild aus einem Video ({count} angegeben).',
  'said.check.defects-unfilmed': 'Angegebene Mängel ohne Bild aus einem Video: {bare} von {count}.',
  'said.check.no-difference': 'Kein Unterschied zum Angebot ist angegeben.',
  'said.check.differences-shown': 'Jeder angegebene Unterschied hat ein Beweisstück ({count} angegeben).',
  'said.check.differences-bare': 'Angegebene Unterschiede ohne Beweisstück: {bare} von {count}.',
  'said.check.no-measure': 'Keine Messung ist angegeben.',
  'said.check.measures-shown': 'Jede angegebene Messung hat ein Beweisstück ({count} angegeben).',
  'said.check.measures-bare': 'Angegebene Messungen ohne Beweisstück: {bare} von {count}.',
  'said.check.not-counted': 'Wie viele Stücke gekauft wurden und ankamen, ist nicht angegeben.',
  'said.check.counted': 'Nach Ihrer Angabe angekommen: {received} von {bought}.',
  'said.check.stills': 'Beweisstücke aus einem Video: {count}.',
  'said.check.no-stills': 'Kein Beweisstück ist ein Bild aus einem Video.',
  'said.check.tracking-page': 'Als Sendungsverfolgung gekennzeichnet: {count}.',
  'said.check.no-tracking-page': 'Keine Datei ist als Sendungsverfolgung gekennzeichnet.',
  'said.check.statement': 'Als Kontoauszug gekennzeichnet: {count}.',
  'said.check.no-statement': 'Keine Datei ist als Kontoauszug gekennzeichnet.',
  'said.check.listing': 'Als Angebot gekennzeichnet: {count}.',
  'said.check.listing-text': 'Der Text des Angebots ist gesichert.',
  'said.check.no-listing': 'Keine Datei ist als Angebot gekennzeichnet, und sein Text ist nicht gesichert.',
  'said.check.chat': 'Bilder von Nachrichten: {count}.',
  'said.check.chat-unpictured': 'Vermerkte Nachrichten: {count}, keine mit Bild.',
  'said.check.no-chat': 'Keine Nachricht mit dem Verkäufer ist vermerkt.',
  'said.check.seller-asked': 'Dem Verkäufer wurde geschrieben: {day}.',
  'said.check.seller-not-asked': 'Keine Nachricht an den Verkäufer ist vermerkt.',
  'said.check.carrier-answered': 'Der Versanddienst hat geantwortet: {day}.',
  'said.check.carrier-silent': 'Der Versanddienst wurde gefragt; keine Antwort ist vermerkt.',
  'said.check.carrier-not-asked': 'Keine Nachricht an den Versanddienst ist vermerkt.',
  'said.check.last-tracking': 'Vermerkt: „{tracking}“.',
  'said.check.no-last-tracking': 'Was die Sendungsverfolgung zuletzt sagt, ist nicht vermerkt.',
  'said.check.promised-date': 'Versprochen für: {day}.',
  'said.check.no-promised-date': 'Der versprochene Tag ist nicht vermerkt.',
  'said.check.order-named': 'Bestellung {number}, {day}.',
  'said.check.no-order-number': 'Die Bestellnummer ist nicht vermerkt.',
  'said.check.no-day': 'Bestellung {number}; ihr Tag ist nicht vermerkt.',
  'said.check.seller-noted': '{seller}, {rating}.',
  'said.check.no-seller': 'Der Verkäufer ist nicht vermerkt.',
  'said.check.no-rating': '{seller}; die Bewertung ist nicht vermerkt.',
  'said.check.return-number': 'Nummer der Rücksendung: {number}.',
  'said.check.no-return-number': 'Für die Rücksendung ist keine Sendungsnummer vermerkt.',
}
