/** An element with attributes, properties that start with a dot, and children; null and undefined are left out. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value)
    else if (key === 'text') made.textContent = value
    else made.setAttribute(key, value === true ? '' : value)
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined))
  return made
}

export function byId(id) {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`the page has no #${id}`)
  return found
}

/** Writes a text only when it is another one: screen readers and selections are left in peace. */
export function say(node, text) {
  if (node.textContent !== text) node.textContent = text
}

/**
 * Makes the children of `parent` those of `items`, in order. What stays keeps its element, and with it focus, open tabs and
 * frames; `update` brings it up to date.
 */
export function arrange(parent, items, { keyOf, create, update }) {
  const known = new Map([...parent.children].map((child) => [child.dataset.key, child]))
  let place = parent.firstElementChild
  for (const item of items) {
    const key = keyOf(item)
    const child = known.get(key) ?? create(item)
    child.dataset.key = key
    known.delete(key)
    update(child, item)
    if (child === place) place = place.nextElementSibling
    else parent.insertBefore(child, place)
  }
  for (const gone of known.values()) gone.remove()
}
