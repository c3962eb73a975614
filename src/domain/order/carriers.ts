export type CheckDigitRule = 's10' | '4px' | 'ups' | 'fedex' | 'gs1' | 'mod7' | 'mod3736' | 'none'

/**
 * Shapes of tracking numbers, as seen on real parcels and in public tables. Several carriers share a shape, so a shape
 * only proposes; `confidence` says how well it is grounded. `digit` names the check digit that the shape carries.
 * `plain` shapes are digits that much else has too (phones, orders, retail codes): they count only beside a word that
 * says what the number is, or in a code, and then only as unsure.
 */
export interface CarrierShape {
  readonly carrier: string
  readonly pattern: RegExp
  readonly digit: CheckDigitRule
  readonly confidence: 'high' | 'medium' | 'low'
  readonly plain?: true
}

/** Operators that people know by name, by the country at the end of an S10 number (UPU list of designated operators). */
const postalOperators: Readonly<Record<string, string>> = {
  AT: 'Austrian Post',
  AU: 'Australia Post',
  BE: 'bpost',
  BR: 'Correios',
  CA: 'Canada Post',
  CH: 'Swiss Post',
  CZ: 'Czech Post',
  DE: 'Deutsche Post or DHL',
  ES: 'Correos',
  FI: 'Posti',
  FR: 'La Poste',
  GB: 'Royal Mail',
  HK: 'Hongkong Post',
  IT: 'Poste Italiane',
  JP: 'Japan Post',
  KR: 'Korea Post',
  NL: 'PostNL',
  PL: 'Poczta Polska',
  RU: 'Russian Post',
  SE: 'PostNord',
  SG: 'Singapore Post',
  TR: 'PTT',
  UA: 'Ukrposhta',
  US: 'USPS',
}

const parcelShapes: readonly CarrierShape[] = [
  { carrier: 'China Post / ePacket', pattern: /^[RLCEUVA][A-Z]\d{9}CN$/, digit: 's10', confidence: 'high' },
  { carrier: 'Yanwen', pattern: /^(?:U[A-Z]|V[PR])\d{9}YP$/, digit: 's10', confidence: 'medium' },
  { carrier: 'Cainiao economy', pattern: /^LP\d{14}$/, digit: 'none', confidence: 'medium' },
  // Lists of carriers that such parcels are handed over to claim the shape for themselves.
  { carrier: '4PX, Correios or Australia Post', pattern: /^LP\d{14}$/, digit: 'none', confidence: 'low' },
  { carrier: 'Cainiao US', pattern: /^CNUSUP\d{11}$/, digit: 'none', confidence: 'medium' },
  { carrier: 'Cainiao', pattern: /^CN(?:FR\d{9,15}[A-Z]{2}|ESP\d{20}|PRT\d{20})$/, digit: 'none', confidence: 'low' },
  { carrier: 'YunExpress', pattern: /^YT\d{16}$/, digit: 'none', confidence: 'medium' },
  // Other tables give the same shape to these two.
  { carrier: 'Yanwen', pattern: /^YT\d{16}$/, digit: 'none', confidence: 'low' },
  { carrier: 'YTO Express', pattern: /^YT\d{16}$/, digit: 'none', confidence: 'low' },
  { carrier: '4PX', pattern: /^4PX\d{13}CN$/, digit: '4px', confidence: 'medium' },
  { carrier: 'SF International', pattern: /^SF\d{13,14}$/, digit: 'none', confidence: 'medium' },
  { carrier: 'Sunyou', pattern: /^SY[A-Z]{2}\d{9}$/, digit: 'none', confidence: 'medium' },
  { carrier: 'CJPacket', pattern: /^CJP[A-Z]{2}\d{10}YQ$/, digit: 'none', confidence: 'medium' },
  { carrier: 'JCEX, WanB or another "YQ" carrier', pattern: /^[A-Z]{5}\d{10}YQ$/, digit: 'none', confidence: 'medium' },
  { carrier: 'CNE', pattern: /^3A5V\d{9}$/, digit: 'none', confidence: 'low' },
  { carrier: 'J&T Express', pattern: /^JT\d{13}$/, digit: 'none', confidence: 'low' },
  { carrier: 'Yodel or DHL', pattern: /^J?JD\d{16}$/, digit: 'none', confidence: 'medium' },
  { carrier: 'DHL', pattern: /^(?:JJD\d{10,21}|JVGL\d{10,20})$/, digit: 'none', confidence: 'medium' },
  { carrier: 'DHL eCommerce', pattern: /^GM\d{16,18}$/, digit: 'none', confidence: 'medium' },
  { carrier: 'Amazon Logistics', pattern: /^TB[ACM]\d{12}$/, digit: 'none', confidence: 'medium' },
  { carrier: 'UPS', pattern: /^1Z[0-9A-Z]{16}$/, digit: 'ups', confidence: 'high' },
  { carrier: 'PostNL', pattern: /^3S[A-Z]{4}\d{7,9}$/, digit: 'none', confidence: 'medium' },
  { carrier: 'Evri (Hermes)', pattern: /^[CHT]\d{2}[A-Z][0-9A-Z][0-9A-Z]\d{10}$/, digit: 'none', confidence: 'low' },
  {
    carrier: 'La Poste (Colissimo)',
    pattern: /^(?:6[ACGHKMQW]|8[JLQRUV])\d{11}$/,
    digit: 'none',
    confidence: 'medium',
  },
  { carrier: 'Correos', pattern: /^P[A-Z][0-9A-Z]{4}\d{16}[A-Z]$/, digit: 'none', confidence: 'low' },
  { carrier: 'PTT', pattern: /^KP\d{11}$/, digit: 'none', confidence: 'low' },
  { carrier: 'Pocztex', pattern: /^PX\d{10}$/, digit: 'none', confidence: 'low' },
  { carrier: 'DPD', pattern: /^\d{14}[A-Z]$/, digit: 'mod3736', confidence: 'medium' },
  { carrier: 'USPS', pattern: /^9[1-5]\d{20}(?:\d{4})?$/, digit: 'gs1', confidence: 'high' },
  { carrier: 'FedEx Ground', pattern: /^96\d{20}$/, digit: 'gs1', confidence: 'medium' },
]

const plainShapes: readonly CarrierShape[] = [
  { carrier: 'FedEx', pattern: /^\d{12}$/, digit: 'fedex', confidence: 'medium', plain: true },
  { carrier: 'FedEx Ground', pattern: /^\d{15}$/, digit: 'gs1', confidence: 'medium', plain: true },
  { carrier: 'FedEx', pattern: /^[1-9]\d{13}$/, digit: 'fedex', confidence: 'low', plain: true },
  { carrier: 'USPS', pattern: /^\d{20}$/, digit: 'gs1', confidence: 'medium', plain: true },
  { carrier: 'DHL, GLS or another (GS1 SSCC)', pattern: /^\d{18}$/, digit: 'gs1', confidence: 'high', plain: true },
  { carrier: 'InPost', pattern: /^[1-9]\d{23}$/, digit: 'none', confidence: 'medium', plain: true },
  { carrier: 'DHL Express', pattern: /^\d{10}$/, digit: 'mod7', confidence: 'medium', plain: true },
  { carrier: 'Japan Post, Yamato or Sagawa', pattern: /^\d{11,12}$/, digit: 'mod7', confidence: 'low', plain: true },
  { carrier: 'Canada Post', pattern: /^\d{16}$/, digit: 'gs1', confidence: 'low', plain: true },
  { carrier: 'Nova Poshta', pattern: /^(?:20|59)\d{12}$/, digit: 'none', confidence: 'low', plain: true },
  { carrier: 'DPD', pattern: /^\d{14}$/, digit: 'none', confidence: 'low', plain: true },
  { carrier: 'GLS', pattern: /^\d{11,12}$/, digit: 'none', confidence: 'low', plain: true },
  { carrier: 'PTT', pattern: /^\d{13}$/, digit: 'none', confidence: 'low', plain: true },
]

/** Best grounded first: shapes of one carrier, then any postal operator's, then plain digits. */
export const carrierShapes: readonly CarrierShape[] = [
  ...parcelShapes,
  ...Object.entries(postalOperators).map(
    ([country, carrier]): CarrierShape => ({
      carrier,
      pattern: new RegExp(`^[A-Z]{2}\\d{9}${country}$`),
      digit: 's10',
      confidence: 'high',
    }),
  ),
  { carrier: 'a postal operator (UPU S10)', pattern: /^[A-Z]{2}\d{9}[A-Z]{2}$/, digit: 's10', confidence: 'high' },
  ...plainShapes,
]
