import { ownSettings } from '../law/own-settings.ts'

/** How incidents are numbered (operational setting); the others stand among the settings of all. */
export const incidentSettings = ownSettings('incident', { mark: '事', kinds: {}, delivered: {} })
