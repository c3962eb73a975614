import type { CaseView } from '../../../contract/case-view.ts'
import { evidenceUrl } from '../../../contract/evidence-url.ts'
import type { OrderView } from '../../../contract/view.ts'
import { sha256 } from '../../../domain/kernel/digest.ts'
import { type OriginalRole, originalRoles } from '../../../domain/order/dispute-record.ts'
import { t } from '../../i18n/translate.ts'
import { ChoiceField } from '../../ui/text-field.tsx'

interface PhotoRolesProps {
  readonly originals: OrderView['originals']
  readonly roles: readonly OriginalRole[]
  readonly unsorted: CaseView['unsorted']
  readonly onSave: (roles: readonly OriginalRole[]) => void
}

/** What each photo and PDF is to the case: the seller's listing, a chat, a statement. */
export const PhotoRoles = ({ originals, roles, unsorted, onSave }: PhotoRolesProps) => {
  const papers = originals.filter(({ kind }) => kind !== 'video')
  if (papers.length === 0) return <p className="small muted photo-roles-none">{t('roles.none')}</p>
  return (
    <ul className="photo-roles">
      {papers.map(({ sha256: source, name, kind, mediaType }) => {
        const said = roles.find((one) => one.sha256 === source)?.role
        const seems = unsorted.find((photo) => photo.source === source)?.role
        const others = roles.filter((one) => one.sha256 !== source)
        return (
          <li key={source}>
            {kind === 'photo' && mediaType !== 'image/heic' ? (
              <img src={evidenceUrl(source)} alt="" loading="lazy" decoding="async" />
            ) : (
              <span className="photo-roles-blank" aria-hidden="true" />
            )}
            <ChoiceField
              label={name}
              value={said ?? ''}
              hint={seems && !said ? t('roles.seems', { role: t(`role.${seems}`) }) : ''}
              choices={[
                { value: '', name: t('roles.unsaid') },
                ...originalRoles.map((value) => ({ value, name: t(`role.${value}`) })),
              ]}
              onChoose={(chosen) => {
                const role = originalRoles.find((one) => one === chosen)
                onSave(role ? [...others, { sha256: sha256(source), role }] : others)
              }}
            />
          </li>
        )
      })}
    </ul>
  )
}
