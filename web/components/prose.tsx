import type { Child } from 'hono/jsx'

/** What somebody wrote, its lines as they were. */
export const prose = (text: string): Child => <span class="prewrap">{text}</span>
