import { ownSettings } from '../law/own-settings.ts'

/** How outsourcings are numbered (operational setting); the others stand among the settings of all. */
export const outsourcingSettings = ownSettings('outsourcing', { mark: '委', kinds: {}, delivered: {} })
