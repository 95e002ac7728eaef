import { oneOf } from '../guideline/setting-kinds.ts'
import { ownSettings } from '../law/own-settings.ts'

/** How authorities are kept where Arts. 12 to 15 are silent: operational settings. */
type AuthoritySettings = {
  /** When an operator acknowledges the method of management: before the authority is used, or soon after. */
  readonly acknowledged: 'before-use' | 'after'
}

/** They as they are declared. */
export const authoritySettings = ownSettings<AuthoritySettings>('authority', {
  mark: '権',
  kinds: { acknowledged: oneOf('before-use', 'after') },
  delivered: { acknowledged: 'before-use' },
})
