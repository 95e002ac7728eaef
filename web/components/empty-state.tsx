import type { Child } from 'hono/jsx'

/** What stands where nothing is yet: what belongs here, who makes it, and one way on. */
export const EmptyState = ({
  title,
  text,
  children,
}: {
  readonly title: string
  readonly text: string
  readonly children?: Child
}) => (
  <div class="empty">
    <h2>{title}</h2>
    <p class="muted">{text}</p>
    {children && <p>{children}</p>}
  </div>
)
