import { ownSettings } from '../law/own-settings.ts'

/** How instructions are numbered (operational setting). */
export const instructionSettings = ownSettings('instruction', { mark: '指', kinds: {}, delivered: {} })
