import type { Child } from 'hono/jsx'
import type { Notice } from '../ui.ts'
import { Icon, type IconName } from '../icon.tsx'

const icons: Readonly<Record<Notice['tone'], IconName>> = {
  info: 'info',
  success: 'check',
  warn: 'alert',
  danger: 'stop',
}

interface BannerProps {
  readonly tone: Notice['tone']
  readonly title: string
  readonly children?: Child
  /** Read out at once by screen readers: for what the reader's own act has just led to. */
  readonly live?: boolean
}

/** A message to the reader, with what happened in its heading. */
export const Banner = ({ tone, title, children, live }: BannerProps) => (
  <div class={`banner ${tone}`} {...(live === true ? { role: tone === 'danger' ? 'alert' : 'status' } : {})}>
    <Icon name={icons[tone]} />
    <div class="banner-body">
      <h2>{title}</h2>
      {children}
    </div>
  </div>
)
