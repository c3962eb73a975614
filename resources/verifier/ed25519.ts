/** Ed25519 (RFC 8032, 5.1), verification only, for browsers whose WebCrypto has none. Nothing here is secret. */

const p = 2n ** 255n - 19n
const order = 2n ** 252n + 27742317777372353535851937790883648493n

const mod = (a: bigint, m = p): bigint => ((a % m) + m) % m

const power = (base: bigint, exponent: bigint): bigint => {
  let result = 1n
  let b = mod(base)
  for (let e = exponent; e > 0n; e >>= 1n) {
    if (e & 1n) result = (result * b) % p
    b = (b * b) % p
  }
  return result
}

const inverse = (a: bigint): bigint => power(a, p - 2n)
const d = mod(-121665n * inverse(121666n))
const rootOfMinusOne = power(2n, (p - 1n) / 4n)

/** Extended coordinates (RFC 8032, 5.1.4): x = X/Z, y = Y/Z, xy = T/Z. */
type Point = readonly [bigint, bigint, bigint, bigint]

const add = ([x1, y1, z1, t1]: Point, [x2, y2, z2, t2]: Point): Point => {
  const a = mod((y1 - x1) * (y2 - x2))
  const b = mod((y1 + x1) * (y2 + x2))
  const c = mod(2n * t1 * t2 * d)
  const e = mod(2n * z1 * z2)
  return [mod((b - a) * (e - c)), mod((e + c) * (b + a)), mod((e - c) * (e + c)), mod((b - a) * (b + a))]
}

const times = (point: Point, scalar: bigint): Point => {
  let result: Point = [0n, 1n, 1n, 0n]
  let each = point
  for (let s = scalar; s > 0n; s >>= 1n) {
    if (s & 1n) result = add(result, each)
    each = add(each, each)
  }
  return result
}

const littleEndian = (bytes: Uint8Array): bigint => bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n)

/** RFC 8032, 5.1.3; null for bytes that spell no point. */
const decode = (bytes: Uint8Array): Point | null => {
  const whole = littleEndian(bytes)
  const sign = whole >> 255n
  const y = whole & (2n ** 255n - 1n)
  if (y >= p) return null
  const u = mod(y * y - 1n)
  const v = mod(d * y * y + 1n)
  let x = mod(u * power(v, 3n) * power(u * power(v, 7n), (p - 5n) / 8n))
  if (mod(v * x * x) !== u) x = mod(x * rootOfMinusOne)
  if (mod(v * x * x) !== u || (x === 0n && sign === 1n)) return null
  if ((x & 1n) !== sign) x = p - x
  return [x, y, 1n, mod(x * y)]
}

const base = decode(Uint8Array.from({ length: 32 }, (_, index) => (index === 0 ? 0x58 : 0x66))) as Point

/** Whether `signature` (64 bytes) is over `message` by the 32 bytes of `key`. Needs SHA-512 of WebCrypto. */
export const verifyByOwnArithmetic = async (
  key: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> => {
  if (key.length !== 32 || signature.length !== 64) return false
  const [a, r] = [decode(key), decode(signature.subarray(0, 32))]
  const s = littleEndian(signature.subarray(32))
  if (a === null || r === null || s >= order) return false
  const hashed = new Uint8Array(64 + message.length)
  hashed.set(signature.subarray(0, 32))
  hashed.set(key, 32)
  hashed.set(message, 64)
  const k = littleEndian(new Uint8Array(await crypto.subtle.digest('SHA-512', hashed))) % order
  const [x1, y1, z1] = times(base, s)
  const [x2, y2, z2] = add(r, times(a, k))
  return mod(x1 * z2 - x2 * z1) === 0n && mod(y1 * z2 - y2 * z1) === 0n
}

/** By the browser where it has Ed25519, by own arithmetic where it has not. */
export const verifyEd25519 = async (
  key: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> => {
  try {
    const own = await crypto.subtle.importKey('raw', key, { name: 'Ed25519' }, false, ['verify'])
    return await crypto.subtle.verify({ name: 'Ed25519' }, own, signature, message)
  } catch {
    return verifyByOwnArithmetic(key, message, signature)
  }
}
