/** What a seller may hold against a case and what to do about it, in French, by its code. */
export const frSaidWeak: Readonly<Record<string, string>> = {
  'said.weak.cut': '{file} n’est pas une seule prise : {detail}',
  'said.weak.continuity-undecided': 'On n’a pas pu décider si {file} est une seule prise : {detail}',
  'said.weak.edited-file': '{file} est passé par un logiciel de montage. {detail}',
  'said.weak.not-looked-through': '{file} n’a pas encore été examiné ; on n’en sait donc rien.',
  'said.weak.no-sound': '{file} n’a pas de son.',
  'said.weak.opened-before-film': 'Le colis était ouvert avant le début du film : tout a pu se passer avant.',
  'said.weak.maybe-opened-before-film':
    'Le colis était-il fermé sur la première image ? Sinon, le film ne montre pas d’ouverture.',
  'said.weak.nothing-shown': 'Rien n’est montré : il n’y a ni vidéo, ni photo, ni pièce.',
  'said.weak.screenshots-only':
    'Il n’y a que des captures d’écran ({count}) : rien ne montre le colis ou l’article lui-même.',
  'said.weak.no-film': 'Il n’y a pas de vidéo de l’ouverture : on peut dire que c’est arrivé plus tard.',
  'said.weak.label-never-sharp':
    'Aucun numéro de suivi ne peut être lu sur l’étiquette : ce peut être n’importe quel colis.',
  'said.weak.label-unsure': 'L’étiquette porte peut-être {number} : {grounds}.',
  'said.weak.label-differs': 'L’étiquette porte {number}, la commande dit {expected} : {difference}.',
  'said.weak.another-parcel': 'L’étiquette porte {number}, la commande dit {expected} : un autre colis.',
  'said.weak.no-number-to-compare':
    'L’étiquette porte {number}, et la commande n’indique aucun numéro de suivi à comparer.',
  'said.weak.no-clock': '{file} n’indique pas quand il a été filmé.',
  'said.weak.clock-not-set': 'L’horloge de la caméra n’était pas réglée quand {file} a été filmé.',
  'said.weak.clocks-disagree': 'Les horloges de {file} se contredisent : {first} ({one}) et {second} ({other}).',
  'said.weak.written-before-filmed':
    '{file} a été écrit à {first} ({one}), avant le moment où il dit avoir été filmé, {second} ({other}).',
  'said.weak.written-later':
    '{file} a été écrit à {second} ({other}), longtemps après le moment où il dit avoir été filmé, {first} ({one}).',
  'said.weak.filmed-in-future': '{file} dit avoir été filmé à {filmed} ({source}), ce qui est encore à venir.',
  'said.weak.filmed-before-delivery':
    '{file} dit avoir été filmé à {filmed} ({source}), avant la livraison ({delivered}).',
  'said.weak.filmed-later':
    '{file} a été filmé à {filmed} ({source}) ; jours après la livraison ({delivered}) : {days}.',
  'said.weak.delivery-not-stated':
    'Quand a-t-il été livré ? Sans ce jour, l’horloge du film ne peut pas y être comparée.',
  'said.weak.defect-not-shown': 'Aucune pièce ne montre « {what} ».',
  'said.weak.difference-not-shown': 'Aucune pièce ne montre l’écart : {aspect}, « {expected} » contre « {received} ».',
  'said.weak.measure-not-shown': 'Aucune pièce ne montre la mesure « {what} : {value} ».',
  'said.weak.no-listing': 'Rien ne montre ce que l’annonce promettait.',
  'said.weak.listing-only-text': 'De l’annonce, seul le texte est gardé : n’importe qui peut taper un texte.',
  'said.weak.above-paid': 'Vous demandez {claimed}, et {total} ont été payés.',
  'said.weak.above-known-paid': 'Vous demandez {claimed}, et ce que l’on sait payé fait {total}.',
  'said.weak.everything-for-looks': 'Vous demandez tout, et seul l’aspect est concerné.',
  'said.weak.only-looks': 'Seul l’aspect est concerné : l’article est utilisable.',
  'said.weak.used-in-other-order': 'Le même fichier est dans une autre commande : {file} ({orders}).',
  'said.weak.window-over':
    'Le délai pour ouvrir un litige chez {receiver} est dépassé, d’après ce que l’on sait : {until}.',
  'said.weak.window-may-be-over':
    'Le délai pour ouvrir un litige chez {receiver} est dépassé selon la lecture la plus stricte : {until}.',
  'said.weak.opened-late':
    'Le litige a été ouvert : {opened} ; le délai chez {receiver} était dépassé, d’après ce que l’on sait : {until}.',
  'said.weak.maybe-opened-late':
    'Le litige a été ouvert : {opened} ; selon la lecture la plus stricte, le délai chez {receiver} était dépassé : {until}.',
  'said.weak.seller-not-asked-yet': 'Aucun message au vendeur n’est noté.',
  'said.weak.seller-never-asked': 'Le litige a été ouvert, et aucun message au vendeur n’est noté.',
  'said.weak.seller-asked-late': 'Le vendeur n’a reçu de message qu’après l’ouverture du litige.',
  'said.answer.explain-cut':
    'Dites vous-même où le film est coupé et pourquoi. Utilisez des images d’avant et d’après, et des photos avec leur propre horloge.',
  'said.answer.look-at-joins':
    'Regardez ces endroits. Si rien n’a été coupé, dites-le et gardez le fichier original à disposition.',
  'said.answer.import-original':
    'Importez le fichier tel que la caméra l’a écrit, non un fichier passé par un programme ou une messagerie.',
  'said.answer.look-through': 'Faites-le examiner avant de vous y fier.',
  'said.answer.other-evidence-of-opening':
    'Ne l’appelez pas film de l’ouverture. Montrez ce qu’il y a d’autre : emballage, photos avec horloge, données du transporteur.',
  'said.answer.look-at-first-frame':
    'Regardez la première image, et cochez ou décochez le colis fermé dans la liste de contrôle.',
  'said.answer.film-or-photo':
    'Filmez ou photographiez maintenant le colis, son étiquette et l’article, tels qu’ils sont.',
  'said.answer.photos-instead': 'Utilisez des photos avec leur propre horloge, dont l’étiquette et l’emballage.',
  'said.answer.photo-of-label': 'Prenez une photo nette de l’étiquette, importez-la et marquez-la comme étiquette.',
  'said.answer.check-number':
    'Comparez avec la page de commande. Corrigez le numéro de la commande, ou demandez au vendeur sous quel numéro il a été envoyé.',
  'said.answer.state-number': 'Notez le numéro de suivi de la commande.',
  'said.answer.keep-original-file': 'Gardez le fichier original, et ne l’ouvrez pas dans un programme qui le réécrit.',
  'said.answer.state-when-filmed':
    'Dites quand vous avez filmé, et à quoi d’autre on le voit : la livraison, un message, une photo.',
  'said.answer.explain-clock':
    'Vérifiez le jour de livraison et l’horloge de la caméra. Dites lequel était faux, et comment.',
  'said.answer.explain-delay':
    'Dites pourquoi il a été ouvert plus tard, et que le colis était fermé jusque-là, s’il l’était.',
  'said.answer.state-delivery': 'Notez le jour de livraison tel que la page de suivi le dit.',
  'said.answer.add-exhibit': 'Ajoutez une pièce qui le montre, ou retirez ce point.',
  'said.answer.save-listing': 'Gardez l’annonce en images, avec son adresse et sa date, et marquez-les comme annonce.',
  'said.answer.lower-amount':
    'Ne demandez pas plus que ce qui a été payé, ou dites ce que cela vous a coûté d’autre et montrez-le.',
  'said.answer.state-amounts': 'Indiquez ce qui a été payé pour l’article, l’expédition et les taxes.',
  'said.answer.ask-for-part': 'Demandez une partie, avec vos raisons.',
  'said.answer.use-once': 'N’utilisez chaque fichier que dans une demande, ou dites pourquoi il appartient aux deux.',
  'said.answer.look-at-order-page':
    'Regardez la date imprimée sur la page de commande ; c’est elle qui compte. Reportez-la si elle diffère.',
  'said.answer.ask-seller': 'Écrivez d’abord au vendeur, clairement et poliment, et gardez le message.',
  'said.answer.ask-seller-now': 'Écrivez maintenant au vendeur, et notez le message avec son image.',
}
