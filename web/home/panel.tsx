import type { Child } from 'hono/jsx'

interface PanelProps {
  readonly id: string
  readonly title: string
  readonly more?: { readonly text: string; readonly href: string }
  readonly beside?: Child
  readonly children: Child
}

/** One part of the home page, with the way to all of it. */
export const Panel = ({ id, title, more, beside = null, children }: PanelProps) => (
  <section class={`panel home-${id}`} aria-labelledby={`${id}-title`}>
    <div class="panel-head">
      <h2 id={`${id}-title`}>{title}</h2>
      {beside}
      {more && (
        <a class="small" href={more.href}>
          {more.text}
          <span class="visually-hidden">{title}</span>
        </a>
      )}
    </div>
    {children}
  </section>
)
