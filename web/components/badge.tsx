import { capitalised } from '../say.ts'
import type { Tone } from '../tone.ts'
import { Icon, type IconName } from '../icon.tsx'

const icons: Readonly<Record<Tone, IconName>> = {
  neutral: 'dot',
  info: 'clock',
  success: 'check',
  warn: 'alert',
  danger: 'stop',
}

/** A status: icon and word, so that nobody has to tell colours apart. */
export const Badge = ({
  tone,
  text,
  icon,
}: {
  readonly tone: Tone
  readonly text: string
  readonly icon?: IconName
}) => (
  <span class={`badge tone-${tone}`}>
    <Icon name={icon ?? icons[tone]} />
    {capitalised(text)}
  </span>
)
