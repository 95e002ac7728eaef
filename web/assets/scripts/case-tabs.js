// An older address of a part of a case, such as …#vetting, leads to the tab in which that part stands now.
const part = location.hash.slice(1)
if (part && !document.getElementById(part)) {
  const tab = [...document.querySelectorAll('.case-bar [data-covers]')].find((link) => link.dataset.covers.split(' ').includes(part))
  if (tab && !tab.hasAttribute('aria-current')) location.replace(`${tab.href}#${part}`)
}
