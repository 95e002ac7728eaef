import { ownSettings } from '../law/own-settings.ts'

/** How meetings are numbered (operational setting); the others stand among the settings of all. */
export const councilSettings = ownSettings('council', { mark: '会', kinds: {}, delivered: {} })
