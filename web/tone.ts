/** How a message is meant; each tone has its icon and its words, never its colour alone. */
export type Tone = 'neutral' | 'info' | 'success' | 'warn' | 'danger'
