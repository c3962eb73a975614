import { describe, expect, it } from 'vitest'
import { looksForeign } from '../../../../src/adapters/text/foreign-script.ts'

describe('a line in a script that the models do not know', () => {
  // As recognition reads: Посылка из Китая, Получатель: Иванов, Москва, Размер, Почта России, Ελληνικά γράμματα, …
  it.each([
    'ocbInka И3 KuTaA',
    'onyuaTenb: VBaHOB',
    'MocKBa 101000',
    'KoT',
    'ykpaiHcbKa noWTa',
    'E>Anvuka ypaμμata',
    'pUBeT Mp',
    'Pa3Mep',
    'outa PoccUИ',
  ])('is told by its look: %s', (text) => {
    expect(looksForeign(text)).toBe(true)
  })

  it.each([
    'LP00724622449605',
    'iPhone 15 Pro',
    'WiFi',
    'YouTube',
    'Battery 5000mAh 18.5 Wh',
    'mAh',
    'Muster Handel GmbH',
    'Made in China',
    'DHL eCommerce',
    '中国邮政 挂号',
    '10 μF 4.7 kΩ',
    'SN: aB12Cd34',
    'Größe: XL €24.90',
    '',
  ])('is not seen in %s', (text) => {
    expect(looksForeign(text)).toBe(false)
  })
})
