import type { Notice } from './state.ts'
import type { NoticeDue } from './events.ts'

/** A notice that is to be made by its day. */
export const openNotice = ({ notice, dueOn }: NoticeDue): Notice => ({ notice, status: 'open', dueOn })
