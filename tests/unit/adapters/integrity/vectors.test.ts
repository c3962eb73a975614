import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createArchiveFiles } from '../../../../src/adapters/archive/archive-files.ts'
import { createHasher } from '../../../../src/adapters/integrity/hasher.ts'
import { createSignatureCheck } from '../../../../src/adapters/integrity/signature-check.ts'
import { createSignatureReader } from '../../../../src/adapters/integrity/signature-reader.ts'
import { openSigner } from '../../../../src/adapters/integrity/signer.ts'
import { canonicalJson, type Json } from '../../../../src/domain/kernel/canonical-json.ts'
import type { Sha256 } from '../../../../src/domain/kernel/digest.ts'
import { instant } from '../../../../src/domain/kernel/instant.ts'

describe('SHA-256 (FIPS 180-4, the examples and vectors of NIST)', () => {
  const vectors: readonly (readonly [name: string, bytes: Uint8Array, digest: string])[] = [
    ['no byte', new Uint8Array(), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['one block', Buffer.from('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'two blocks',
      Buffer.from('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'),
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    [
      'four blocks',
      Buffer.from(
        'abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu',
      ),
      'cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1',
    ],
    ['a million a', Buffer.alloc(1_000_000, 'a'), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
    ['one byte bd', Buffer.from('bd', 'hex'), '68325720aabd7c82f30f554b313d0570c95accbb7dc4b5aae11204c08ffe732b'],
    ['four bytes', Buffer.from('c98c8e55', 'hex'), '7abc22c0ae5af26ce93dbb94433a0e0b2e119d014f8e7f65bd56c61ccccd9504'],
    ['55 zeros', Buffer.alloc(55), '02779466cdec163811d078815c633f21901413081449002f24aa3e80f0b88ef7'],
    ['56 zeros', Buffer.alloc(56), 'd4817aa5497628e7c77e6b606107042bbba3130888c5f47a375e6179be789fbb'],
    ['57 zeros', Buffer.alloc(57), '65a16cb7861335d5ace3c60718b5052e44660726da4cd13bb745381b235a1785'],
    ['64 zeros', Buffer.alloc(64), 'f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b'],
    ['1000 zeros', Buffer.alloc(1000), '541b3e9daa09b20bf85fa273e5cbd3e80185aa4ec298e765db87742b70138a53'],
  ]
  it.each(vectors)('%s', (_, bytes, digest) => {
    expect(createHasher().sha256(bytes)).toBe(digest)
  })
})

describe('Ed25519 (RFC 8032, section 7.1)', () => {
  const vectors: readonly (readonly [
    name: string,
    publicKey: string,
    message: string,
    signature: string,
    own: string,
  ])[] = [
    [
      'TEST 1',
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      '',
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
      '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    ],
    [
      'TEST 2',
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
      '72',
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
      '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    ],
    [
      'TEST 3',
      'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
      'af82',
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
      'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    ],
    [
      'TEST 1024',
      '278117fc144c72340f67d0f2316e8386ceffbf2b2428c9c51fef7c597f1d426e',
      '08b8b2b733424243760fe426a4b54908632110a66c2f6591eabd3345e3e4eb98fa6e264bf09efe12ee50f8f54e9f77b1e355f6c50544e23fb1433ddf73be84d879de7c0046dc4996d9e773f4bc9efe5738829adb26c81b37c93a1b270b20329d658675fc6ea534e0810a4432826bf58c941efb65d57a338bbd2e26640f89ffbc1a858efcb8550ee3a5e1998bd177e93a7363c344fe6b199ee5d02e82d522c4feba15452f80288a821a579116ec6dad2b3b310da903401aa62100ab5d1a36553e06203b33890cc9b832f79ef80560ccb9a39ce767967ed628c6ad573cb116dbefefd75499da96bd68a8a97b928a8bbc103b6621fcde2beca1231d206be6cd9ec7aff6f6c94fcd7204ed3455c68c83f4a41da4af2b74ef5c53f1d8ac70bdcb7ed185ce81bd84359d44254d95629e9855a94a7c1958d1f8ada5d0532ed8a5aa3fb2d17ba70eb6248e594e1a2297acbbb39d502f1a8c6eb6f1ce22b3de1a1f40cc24554119a831a9aad6079cad88425de6bde1a9187ebb6092cf67bf2b13fd65f27088d78b7e883c8759d2c4f5c65adb7553878ad575f9fad878e80a0c9ba63bcbcc2732e69485bbc9c90bfbd62481d9089beccf80cfe2df16a2cf65bd92dd597b0707e0917af48bbb75fed413d238f5555a7a569d80c3414a8d0859dc65a46128bab27af87a71314f318c782b23ebfe808b82b0ce26401d2e22f04d83d1255dc51addd3b75a2b1ae0784504df543af8969be3ea7082ff7fc9888c144da2af58429ec96031dbcad3dad9af0dcbaaaf268cb8fcffead94f3c7ca495e056a9b47acdb751fb73e666c6c655ade8297297d07ad1ba5e43f1bca32301651339e22904cc8c42f58c30c04aafdb038dda0847dd988dcda6f3bfd15c4b4c4525004aa06eeff8ca61783aacec57fb3d1f92b0fe2fd1a85f6724517b65e614ad6808d6f6ee34dff7310fdc82aebfd904b01e1dc54b2927094b2db68d6f903b68401adebf5a7e08d78ff4ef5d63653a65040cf9bfd4aca7984a74d37145986780fc0b16ac451649de6188a7dbdf191f64b5fc5e2ab47b57f7f7276cd419c17a3ca8e1b939ae49e488acba6b965610b5480109c8b17b80e1b7b750dfc7598d5d5011fd2dcc5600a32ef5b52a1ecc820e308aa342721aac0943bf6686b64b2579376504ccc493d97e6aed3fb0f9cd71a43dd497f01f17c0e2cb3797aa2a2f256656168e6c496afc5fb93246f6b1116398a346f1a641f3b041e989f7914f90cc2c7fff357876e506b50d334ba77c225bc307ba537152f3f1610e4eafe595f6d9d90d11faa933a15ef1369546868a7f3a45a96768d40fd9d03412c091c6315cf4fde7cb68606937380db2eaaa707b4c4185c32eddcdd306705e4dc1ffc872eeee475a64dfac86aba41c0618983f8741c5ef68d3a101e8a3b8cac60c905c15fc910840b94c00a0b9d0',
      '0aab4c900501b3e24d7cdf4663326a3a87df5e4843b2cbdb67cbf6e460fec350aa5371b1508f9f4528ecea23c436d94b5e8fcd4f681e30a6ac00a9704a188a03',
      'f5e5767cf153319517630f226876b86c8160cc583bc013744c6bf255f5cc0ee5',
    ],
    [
      'TEST SHA(abc)',
      'ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf',
      'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
      'dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704',
      '833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42',
    ],
  ]
  /** RFC 8410: a public key of 32 bytes as SubjectPublicKeyInfo. */
  const keyOf = (hex: string): { readonly id: Sha256; readonly publicKey: string } => {
    const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(hex, 'hex')])
    const publicKey = `-----BEGIN PUBLIC KEY-----\n${der.toString('base64')}\n-----END PUBLIC KEY-----\n`
    return { id: createHash('sha256').update(der).digest('hex') as Sha256, publicKey }
  }
  it.each(vectors)(
    '%s: an archive with this key signs as the standard says',
    async (_, publicKey, message, signature, own) => {
      const folder = await mkdtemp(join(tmpdir(), 'proofbox-vector-'))
      const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.from(own, 'hex')])
      const files = createArchiveFiles(folder)
      const pem = `-----BEGIN PRIVATE KEY-----\n${der.toString('base64')}\n-----END PRIVATE KEY-----\n`
      await files.replace('keys/signing.pem', pem)
      const signer = await openSigner(files, { now: () => instant('2026-11-23T12:00:00Z') })
      if (!signer.ok) throw new Error(signer.failure.message)
      expect(signer.value.key.publicKey).toBe(keyOf(publicKey).publicKey)
      expect(Buffer.from(signer.value.sign(Buffer.from(message, 'hex'))).toString('hex')).toBe(signature)
      await rm(folder, { recursive: true })
    },
  )

  it.each(vectors)(
    '%s: whoever reads the signature finds it good, and no other',
    (_, publicKey, message, signature) => {
      const { fits } = createSignatureReader()
      const pem = Buffer.from(keyOf(publicKey).publicKey)
      const [content, good] = [Buffer.from(message, 'hex'), Buffer.from(signature, 'hex')]
      expect(fits(pem, content, good)).toBe(true)
      expect(fits(pem, Buffer.concat([content, Buffer.of(0)]), good)).toBe(false)
      expect(fits(pem, content, good.with(63, (good[63] ?? 0) ^ 1))).toBe(false)
      expect(fits(pem, content, good.subarray(1))).toBe(false)
    },
  )

  /** The check takes text, as the lines that it is for; the other vectors are none. */
  const texts = vectors.filter(([, , message]) => Buffer.from(message, 'hex').every((byte) => byte < 128))

  it.each(texts)('%s', (_, publicKey, message, signature) => {
    const key = keyOf(publicKey)
    const check = createSignatureCheck([key])
    const text = Buffer.from(message, 'hex').toString('utf8')
    const good = Buffer.from(signature, 'hex')
    expect(check(key.id, text, good.toString('base64'))).toBe(true)
    for (let byte = 0; byte < 64; byte++) {
      const bad = Buffer.from(good)
      bad.writeUInt8(bad.readUInt8(byte) ^ 1, byte)
      expect(check(key.id, text, bad.toString('base64')), `byte ${byte}`).toBe(false)
    }
    expect(check(key.id, `${text}x`, good.toString('base64'))).toBe(false)
  })

  it('knows no key whose public part is not the one that its id names', () => {
    const [one, other] = [keyOf(vectors[0]?.[1] ?? ''), keyOf(vectors[1]?.[1] ?? '')]
    const signature = Buffer.from(vectors[1]?.[3] ?? '', 'hex').toString('base64')
    expect(createSignatureCheck([{ id: one.id, publicKey: other.publicKey }])(one.id, 'r', signature)).toBeNull()
    expect(createSignatureCheck([other])(other.id, 'r', signature)).toBe(true)
    expect(createSignatureCheck([other])(other.id, 'r', ` ${signature}`)).toBe(false)
  })
})

describe('canonical JSON (RFC 8785)', () => {
  it('writes the example of section 3.2.2 and 3.2.3 as the standard does', () => {
    const value = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    ) as Json
    const bytes = Buffer.from(canonicalJson(value), 'utf8').toString('hex')
    // Section 3.2.4.
    expect(bytes).toBe(
      '7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a5b3333333333333333332e333333333333332c31652b33302c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d',
    )
  })

  it('sorts keys by UTF-16 code units (section 3.2.3)', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    const order = [...canonicalJson(value).matchAll(/:"([^"]+)"/g)].map(([, name]) => name)
    expect(order).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the number %s of appendix B', (bits, text) => {
    expect(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text)
  })

  it('refuses numbers that JSON cannot hold', () => {
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(() => canonicalJson({ number })).toThrow(RangeError)
    }
  })

  it('agrees with another implementation on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(value as Json)).toBe(canonicalize(value))
      }),
      { numRuns: 500 },
    )
  })

  it('departs from it in one thing: a lone surrogate is escaped, and not refused', () => {
    expect(canonicalJson('\ud800')).toBe('"\\ud800"')
    expect(() => canonicalize('\ud800')).toThrow()
  })
})
