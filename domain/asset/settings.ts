import { ownSettings } from '../law/own-settings.ts'

/** How assets are numbered (operational setting). */
export const assetSettings = ownSettings('asset', { mark: '資', kinds: {}, delivered: {} })
