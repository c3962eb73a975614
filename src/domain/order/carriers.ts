/**
 * Shapes of tracking numbers, as seen on real parcels and in public code. Several carriers share a shape, so a shape
 * only proposes; `confidence` says how well it is grounded. `digit` names the check digit that the shape carries.
 */
export interface CarrierShape {
  readonly carrier: string
  readonly pattern: RegExp
  readonly digit: 's10' | 'gs1' | 'none'
  readonly confidence: 'high' | 'medium' | 'low'
}

export const carrierShapes: readonly CarrierShape[] = [
  { carrier: 'China Post / ePacket', pattern: /^[RLCEUVA][A-Z]\d{9}CN$/, digit: 's10', confidence: 'high' },
  { carrier: 'Yanwen', pattern: /^(?:U[A-Z]|V[PR])\d{9}YP$/, digit: 's10', confidence: 'medium' },
  { carrier: 'Cainiao economy', pattern: /^LP\d{14}$/, digit: 'none', confidence: 'medium' },
  { carrier: 'Cainiao US', pattern: /^CNUSUP\d{11}$/, digit: 'none', confidence: 'medium' },
  { carrier: 'Cainiao', pattern: /^CN(?:FR\d{9,15}[A-Z]{2}|ESP\d{20}|PRT\d{20})$/, digit: 'none', confidence: 'low' },
  { carrier: 'YunExpress', pattern: /^YT\d{16}$/, digit: 'none', confidence: 'medium' },
  { carrier: '4PX', pattern: /^4PX\d{13}CN$/, digit: 'gs1', confidence: 'medium' },
  { carrier: 'SF International', pattern: /^SF\d{13,14}$/, digit: 'none', confidence: 'medium' },
  { carrier: 'Sunyou', pattern: /^SY[A-Z]{2}\d{9}$/, digit: 'none', confidence: 'medium' },
  { carrier: 'CJPacket', pattern: /^CJP[A-Z]{2}\d{10}YQ$/, digit: 'none', confidence: 'medium' },
  { carrier: 'JCEX, WanB or another "YQ" carrier', pattern: /^[A-Z]{5}\d{10}YQ$/, digit: 'none', confidence: 'medium' },
  { carrier: 'CNE', pattern: /^3A5V\d{9}$/, digit: 'none', confidence: 'low' },
  { carrier: 'J&T Express', pattern: /^JT\d{13}$/, digit: 'none', confidence: 'low' },
  { carrier: 'Yodel or DHL', pattern: /^J?JD\d{16}$/, digit: 'none', confidence: 'medium' },
  { carrier: 'Amazon Logistics', pattern: /^TBA\d{12}$/, digit: 'none', confidence: 'medium' },
  { carrier: 'UPS', pattern: /^1Z[0-9A-Z]{16}$/, digit: 'none', confidence: 'medium' },
  { carrier: 'a postal operator (UPU S10)', pattern: /^[A-Z]{2}\d{9}[A-Z]{2}$/, digit: 's10', confidence: 'high' },
]
