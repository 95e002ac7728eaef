import { ownSettings } from '../law/own-settings.ts'

/** How operation plans are numbered (operational setting). */
export const planSettings = ownSettings('operation-plan', { mark: '計', kinds: {}, delivered: {} })
