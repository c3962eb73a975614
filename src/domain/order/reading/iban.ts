/** Characters of an IBAN by country, as the IBAN registry of SWIFT lists them (ISO 13616-1). */
const registry =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC32 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20'

const lengths: ReadonlyMap<string, number> = new Map(
  registry.split(' ').map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
)

/** The check of ISO 7064, MOD 97-10: the first four characters behind, letters from A = 10, remainder 1. */
const passes = (iban: string): boolean => {
  let remainder = 0
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36))) remainder = (remainder * 10 + Number(digit)) % 97
  }
  return remainder === 1
}

const start = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}/g

/** The IBAN at a place, without its blanks, and where it ends; null where there is none. */
const ibanAt = (text: string, at: number): { readonly iban: string; readonly end: number } | null => {
  const wanted = lengths.get(text.slice(at, at + 2)) ?? 0
  let [iban, end] = ['', at]
  while (iban.length < wanted && /^[ \u00a0]?[A-Z0-9]/.test(text.slice(end, end + 2))) {
    if (/[ \u00a0]/.test(text.charAt(end))) end += 1
    iban += text.charAt(end)
    end += 1
  }
  const whole = iban.length === wanted && wanted > 0 && !/[A-Za-z0-9]/.test(text.charAt(end))
  return whole && passes(iban) ? { iban, end } : null
}

/** The text with every IBAN in it, in groups or not, replaced. What only looks like one is left. */
export const replaceIbans = (text: string, replacement: (iban: string) => string): string => {
  let [replaced, from] = ['', 0]
  for (const { index } of text.matchAll(start)) {
    const found = index < from ? null : ibanAt(text, index)
    if (!found) continue
    replaced += text.slice(from, index) + replacement(found.iban)
    from = found.end
  }
  return replaced + text.slice(from)
}
