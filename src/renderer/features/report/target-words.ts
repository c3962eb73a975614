import type { AttachmentTargetView } from '../../../contract/attachments-view.ts'
import { showBytes } from '../../i18n/show-facts.ts'
import { formatNumber, listOf, t } from '../../i18n/translate.ts'

/** A form's name as it stands among the choices. */
export const targetName = ({ kind, id, name }: AttachmentTargetView, platform: string | undefined): string => {
  if (kind === 'size') return t('attach.targetSize', { name: (id ?? name).toUpperCase() })
  if (kind === 'receiver') return name
  return platform ? t('attach.targetOrder', { name }) : t('attach.targetNone')
}

/** What binds, in one sentence; that nothing does where nothing is known. */
export const limitWords = ({ limits }: AttachmentTargetView): string => {
  const { maxFiles, maxBytesPerFile, maxTotalBytes, formats, maxVideoBytes, maxVideoSeconds } = limits
  const words = [
    ...(maxFiles === null ? [] : [t('attach.limit.files', { count: formatNumber(maxFiles) })]),
    ...(maxBytesPerFile === null ? [] : [t('attach.limit.each', { size: showBytes(maxBytesPerFile) })]),
    ...(maxTotalBytes === null ? [] : [t('attach.limit.together', { size: showBytes(maxTotalBytes) })]),
    ...(formats === null
      ? []
      : [
          listOf(
            formats.map((format) => format.toUpperCase()),
            'or',
          ),
        ]),
    ...(maxVideoBytes === null
      ? []
      : maxVideoBytes === 0
        ? [t('attach.limit.noVideo')]
        : [t('attach.limit.video', { size: showBytes(maxVideoBytes) })]),
    ...(maxVideoSeconds === null ? [] : [t('attach.limit.videoSeconds', { seconds: formatNumber(maxVideoSeconds) })]),
  ]
  return words.length === 0 ? t('attach.nothingBinds') : t('attach.limits', { limits: words.join('; ') })
}
